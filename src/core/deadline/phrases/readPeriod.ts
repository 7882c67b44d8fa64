import type { DeadlineText } from "../deadlineText";
import { readDayPeriod } from "./day";
import { readHalfPeriod } from "./half";
import { readMonthPeriod } from "./month";
import { pattern } from "./pattern";
import type { Period, PeriodReader } from "./period";
import { readQuarterPeriod } from "./quarter";
import { readYearPeriod } from "./year";

/** A day of which a month goes without saying comes before months, “6 tháng đầu năm” before “tháng”. */
const READERS: readonly PeriodReader[] = [readDayPeriod, readHalfPeriod, readMonthPeriod, readQuarterPeriod, readYearPeriod];
/** Words a period can begin with. */
export const PERIOD_BEGINS = "quý quí q tháng t th ngày mùng mồng thứ chủ năm cả trong toàn suốt quanh đầu giữa cuối những các nửa tuần một ba sáu chín hai bốn vào khoảng dự thời thượng trung hạ #";

const LEAD = pattern("(?:(?:trong|vào|khoảng|dự kiến|thời điểm|thời gian)(?: |: ?)(?!năm(?!\\p{L})(?! ?\\d{4}))){0,3}");

/** Reads a day, month, quarter, half-year or year at a place, whatever its wording; null when none is there. */
export function readPeriod(text: DeadlineText, at: number): Period | null {
  const start = at + (LEAD(text, at)?.[0].length ?? 0);
  for (const read of READERS) {
    const period = read(text, start);
    if (period) return period;
  }
  return null;
}
