import type { ReviewReport, SubmissionReport } from "../review/reviewReport";
import { csvField } from "./csvField";

const HEADINGS = ["unit", "key", "from", "state", "errors", "warnings", "infos", "explained", "filled", "asked", "sentOn", "due", "daysLate", "expected", "nearest", "forms", "files"];

/** The register, one line a unit, worst first, with a line of headings; what is not known is empty. UTF-8 with byte order mark, so that Excel reads the accents. */
export function formatRegisterCsv({ submissions }: ReviewReport): string {
  return `\ufeff${[HEADINGS.join(","), ...submissions.map(csvLine)].join("\r\n")}\r\n`;
}

function csvLine(entry: SubmissionReport): string {
  const { name, key, from, state, errors, warnings, infos, explained, completeness, sentOn, due, daysLate, isExpected, nearest, forms, files } = entry;
  const expected = isExpected === null ? null : isExpected ? 1 : 0;
  const listed = [forms.map((form) => form.name).join("|"), files.join("|")];
  return [name, key, from, state, errors, warnings, infos, explained, completeness.filled, completeness.asked, sentOn, due, daysLate, expected, nearest, ...listed].map((value) => csvField(String(value ?? ""))).join(",");
}
