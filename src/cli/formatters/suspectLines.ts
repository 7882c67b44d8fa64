import type { Language } from "../../core/message";
import type { ReportedFinding } from "../../workflows/checkReport";
import { cellName } from "../../workflows/cellName";
import { plainText } from "../../workflows/written/plainText";
import { textWords } from "./textWords";

/** Sets of cells named before the rest is only counted. */
const NAMED = 8;

/** Which cells of a cause may be the wrong ones, and what would put them right with the reason: “Có thể sai ở: E11, hoặc E8”. Findings of one relation tell the same once. */
export function suspectLines(members: readonly ReportedFinding[], language: Language): string[] {
  const words = textWords(language);
  const lines = members.flatMap((finding) => {
    if (finding.suspectsNotDetermined) return [words.notDetermined];
    const { suspects, suspectsTruncated } = finding;
    if (suspects.length === 0 || isItself(finding)) return [];
    const named = suspects.slice(0, NAMED).map((set) => set.map((cell) => plainText(cellName(cell, finding.sheet))).join(" + "));
    return [words.suspects(named, suspects.length - named.length, suspectsTruncated === true)];
  });
  const reasons = members.flatMap(({ suspects, suggestions, sheet }) =>
    suspects.length === 0 ? [] : suggestions.map((suggestion) => `${words.suggestion} ${plainText(cellName(suggestion, sheet))}: ${plainText(suggestion.reason)}`),
  );
  return [...new Set([...lines, ...reasons])].map((line) => `  ${line}`);
}

/** Where the finding's own cell is the only one, its place already says it. */
function isItself({ suspects: [first, ...others], sheet, cell }: ReportedFinding): boolean {
  return others.length === 0 && first?.length === 1 && first[0]?.sheet === sheet && first[0].cell === cell;
}
