const HOURS_AHEAD = 7;

/** The ISO day of a last save in Vietnam (UTC+7, no summer time), as files state it in UTC; a moment without a zone is taken as it stands. Null for none or no moment. */
export function savedDay(savedAt: string | null): string | null {
  if (savedAt === null) return null;
  if (!/(?:Z|[+-]\d\d:?\d\d)$/u.test(savedAt)) return /^\d{4}-\d\d-\d\d/u.exec(savedAt)?.[0] ?? null;
  const moment = Date.parse(savedAt);
  return Number.isNaN(moment) ? null : new Date(moment + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);
}
