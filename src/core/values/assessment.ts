import { bareOf, fold } from "../text/fold";
import { trimSigns } from "../text/trimSigns";
import { answerOf } from "./answerWords";
import type { Content } from "./content";
import type { CellReading } from "./reading";
import { remarkWords } from "./sentences";

/** The two answers PL8 takes. */
export type Assessment = "Đạt" | "Không đạt";

const ANSWERS: readonly Assessment[] = ["Không đạt", "Đạt"];
const OTHER_NO: ReadonlySet<string> = new Set(["chưa đạt", "ko đạt", "k đạt", "kh đạt"]);

/** Reads “Đạt” and “Không đạt” whatever their case and spacing; “Chưa đạt”, “Đạt (85%)” are read with a warning; “Cơ bản đạt” is unreadable. */
export function readAssessment(content: Content): CellReading {
  const { text } = content;
  if (content.kind !== "text") return { reading: { state: "unreadable", text }, remarks: [] };
  const words = trimSigns(fold(text), '"( ', '".) ');
  const allowed = ANSWERS.find((answer) => words === fold(answer));
  if (allowed) return { reading: { state: "value", number: null, text: allowed }, remarks: [] };
  const answer = answerOf(text);
  if (answer !== null) return { reading: { state: answer, text }, remarks: [] };
  const meant = meantBy(words);
  if (meant === null) return { reading: { state: "unreadable", text }, remarks: [] };
  const said = remarkWords("assessmentRead", { written: { label: text }, answer: { label: meant } });
  return {
    reading: { state: "value", number: null, text: meant },
    remarks: [{ finding: "assessment.notAllowed", severity: "warning", ...said, propose: meant }],
  };
}

/** An answer followed by a bracket, a comma or a semicolon, another word for no, or an answer typed without marks. */
function meantBy(words: string): Assessment | null {
  const [before = ""] = words.split(/[(,;]/u);
  const start = before.trim();
  if (OTHER_NO.has(start)) return "Không đạt";
  return ANSWERS.find((answer) => start === fold(answer) || start === bareOf(fold(answer))) ?? null;
}
