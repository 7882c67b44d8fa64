const ISO_DAY = /^\d{4}-\d\d-\d\d/;
/** A day, a time to the nanosecond and a zone take no more. */
const LONGEST = 40;

/** A file's own word on when it was last saved, ISO text; null when it is no such thing. */
export function savedMoment(stored: string): string | null {
  const text = stored.trim();
  return text.length <= LONGEST && ISO_DAY.test(text) ? text : null;
}
