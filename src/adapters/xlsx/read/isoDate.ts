const DATE = /^([+-]?\d{4,})-(\d\d)-(\d\d)(?:T(.*))?$/;
const TIME = /^(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(?:Z|[+-]\d\d:\d\d)?$/;
const DAY = 86_400_000;
/** Excel counts days from 1899-12-30, except that it knows a 29 February 1900 which never was. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_TRUE_DAY = 61;

/** The 1900 serial number of an ISO 8601 date, date-time or time of day; null when the text is none of them. Zone marks are passed over. */
export function serialOfIso(text: string): number | null {
  const date = DATE.exec(text.trim());
  if (!date) return timeOf(text.trim());
  const [year, month, day] = [Number(date[1]), Number(date[2]), Number(date[3])];
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null;
  const time = date[4] === undefined || date[4] === "" ? 0 : timeOf(date[4]);
  const days = Math.round((midnight.getTime() - EPOCH) / DAY);
  return time === null ? null : (days < FIRST_TRUE_DAY ? days - 1 : days) + time;
}

function timeOf(text: string): number | null {
  const time = TIME.exec(text);
  if (!time) return null;
  return (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400;
}
