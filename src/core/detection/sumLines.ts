import { fold } from "../text/fold";
import { beginsWithSum, isSumLine } from "./notIndicators";
import type { OpenLine } from "./openRow";

/** A sum says its words and one figure beside them at most. */
const MOST_FILLED = 1;

/** “Tổng số nhiệm vụ” with its figure in the next cell. */
const SUM_OF_TASKS = /^(?:tổng cộng|tổng|cộng)(?: số)?(?: các)? (?:nhiệm vụ|chỉ tiêu|công việc) ?[:.]?$/u;
/** “Danh mục này gồm 5 nhiệm vụ.” */
const SAYS_HOW_MANY = /^\(?(?:danh mục|bảng|phụ lục|kế hoạch|biểu)(?: (?:nhiệm vụ|chỉ tiêu|công việc))?(?: này| trên)? (?:gồm|có|gồm có|bao gồm)(?: tất cả| tổng cộng| tổng số)? ?:? ?\d{1,5} (?:nhiệm vụ|chỉ tiêu|công việc)(?!\p{L})/u;

/** “Tổng cộng | 05 nhiệm vụ” in two cells is no task: below the last of them it closes the table with all it says, between them it is nothing. */
export function withoutSums(lines: readonly OpenLine[]): readonly OpenLine[] {
  const sums = new Set(lines.filter(isSum));
  const last = lines.filter((line) => line.kind !== "none" || saysHowMany(line)).at(-1);
  if (last && saysHowMany(last)) sums.add(last);
  if (sums.size === 0) return lines;
  return lines.map((line): OpenLine => {
    if (!sums.has(line)) return line;
    return line === last ? { ...line, kind: "closing", label: wholeText(line) } : { ...line, kind: "none" };
  });
}

function isSum({ kind, number, label, source }: OpenLine): boolean {
  return kind === "data" && number === null && source.filled <= MOST_FILLED && (isSumLine(label) || isSumOfTasks(label));
}

function isSumOfTasks(label: string): boolean {
  return beginsWithSum(label) && SUM_OF_TASKS.test(fold(label));
}

function saysHowMany({ kind, number, label, source }: OpenLine): boolean {
  return kind === "none" && number === null && source.filled === 0 && SAYS_HOW_MANY.test(fold(label));
}

function wholeText({ label, source: { binding, row, labelColumn } }: OpenLine): string {
  const { view } = binding.header;
  const line = view.lineOf(row);
  const texts = [label];
  for (let at = line.first; at < line.end; at++) if (view.columnAt(at) > labelColumn && view.textAt(at) !== "") texts.push(view.textAt(at));
  return texts.join(" ");
}
