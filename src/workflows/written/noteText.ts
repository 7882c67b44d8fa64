import { writeDay } from "../../core/day";
import type { ExplanationNote } from "../../core/explanation/explanation";
import { plainText } from "./plainText";

/** “Tăng do … (Nguyễn Văn A, 21/11/2026)”. */
export function noteText({ reason, by, on }: ExplanationNote): string {
  return plainText(`${reason} (${by}, ${writeDay(on)})`);
}
