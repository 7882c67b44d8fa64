import { isSumLine } from "./notIndicators";
import type { OpenLine } from "./openRow";

/** A sum says its words and one figure beside them at most. */
const MOST_FILLED = 1;

/** “Tổng cộng | 05 nhiệm vụ” in two cells is no task: below the last of them it closes the table with all it says, between them it is nothing. */
export function withoutSums(lines: readonly OpenLine[]): readonly OpenLine[] {
  const sums = new Set(lines.filter(isSum));
  if (sums.size === 0) return lines;
  const said = lines.filter((line) => line.kind !== "none");
  const last = said.at(-1);
  return lines.map((line): OpenLine => {
    if (!sums.has(line)) return line;
    return line === last ? { ...line, kind: "closing", label: wholeText(line) } : { ...line, kind: "none" };
  });
}

function isSum({ kind, number, label, source }: OpenLine): boolean {
  return kind === "data" && number === null && source.filled <= MOST_FILLED && isSumLine(label);
}

function wholeText({ label, source: { binding, row, labelColumn } }: OpenLine): string {
  const { view } = binding.header;
  const line = view.lineOf(row);
  const texts = [label];
  for (let at = line.first; at < line.end; at++) if (view.columnAt(at) > labelColumn && view.textAt(at) !== "") texts.push(view.textAt(at));
  return texts.join(" ");
}
