import { fold } from "../text/fold";
import { answerOf, isPlaceholder } from "./answerWords";
import type { Content } from "./content";
import { shiftDecimals } from "./exact";
import { isPercentFormat } from "./numberFormat";
import { parseNumber } from "./number";
import type { CellReading } from "./reading";

const LIMIT = "(?:trên|dưới|hơn|từ|đạt|tối thiểu|tối đa|ít nhất|nhiều nhất|không dưới|không thấp hơn|không quá|không vượt quá|tỷ lệ|tỉ lệ|mức|phấn đấu|bằng|>=|<=|≥|≤|>|<|=)";
const LEADING_RATE = new RegExp(`^(?:${LIMIT} ?){0,5}(\\d[\\d.,]*) ?(?:%|phần trăm(?!\\p{L}))`, "u");
const RATE = /\d ?%/gu;
const NOTE = /\([^()]*\)/gu;

/** Reads an assigned target: “Trên 80%” is 80, “Nhóm Tốt” a text without a figure; “-”, “…” and blanks are missing. */
export function readTarget(content: Content, format: string): CellReading {
  const { text } = content;
  if (content.kind === "number") {
    const number = isPercentFormat(format) ? shiftDecimals(content.value, 2) : content.value;
    return { reading: { state: "value", number, text }, remarks: [] };
  }
  if (content.kind === "text" && isPlaceholder(text)) return { reading: { state: "blank" }, remarks: [] };
  if (content.kind === "text" && answerOf(text) === "notApplicable") return { reading: { state: "notApplicable", text }, remarks: [] };
  return { reading: { state: "value", number: content.kind === "text" ? targetFigure(text) : null, text }, remarks: [] };
}

/** The figure a target's text leads with: a single percentage (others may stand in brackets), or nothing but a number. */
function targetFigure(text: string): number | null {
  const folded = fold(text);
  const written = LEADING_RATE.exec(folded)?.[1];
  const isOnly = (folded.replace(NOTE, "").match(RATE)?.length ?? 0) === 1;
  const number = parseNumber(written !== undefined && isOnly ? written : written === undefined ? folded : "");
  if (number === null) return null;
  return number.kind === "number" ? number.value : written === undefined ? null : number.decimal;
}
