import { cellOf, type ReadCell, type ReadRow, type ReadTable } from "../submission";
import { normalizeText } from "../text/normalize";
import { parseOrdinal, plainOrdinal } from "../values/ordinal";
import { numberRuns } from "./numberRuns";
import { isTask, namesSomething } from "./openRow";
import { childrenOf } from "./tableIndex";

/** “27 NHIỆM VỤ”, “27 nhiệm vụ trọng tâm”, “1.200 nhiệm vụ”, “15 chỉ tiêu”; not “Phụ lục 2 nhiệm vụ …”, “năm 2023 …”, “kế hoạch 2023 nhiệm vụ …”. For normalised text: one space at most stands between words. */
const COUNT = /(?<![\p{L}\d.,/])(?<!(?:phụ lục|biểu|bảng|mẫu|số|năm|quý|tháng) ?)(\d{1,3}|\d{1,2}\.\d{3}|(?!(?:19|20)\d\d(?!\d))\d{4,5}) ?(?:nhiệm vụ|chỉ tiêu|công việc)(?!\p{L})/iu;

/** “Tổng số nhiệm vụ: 5”, “Tổng cộng số chỉ tiêu của tỉnh là 15.”: the number alone behind the noun, at the line's end. For normalised text. */
const COUNT_BEHIND = /^(?:tổng cộng|tổng|cộng)(?: số)?(?: các)? (?:nhiệm vụ|chỉ tiêu|công việc)(?: \p{L}+){0,6} ?[:=–-]? ?(?<!(?:phụ lục|biểu|bảng|mẫu|số|năm|quý|tháng) ?)(\d{1,5}|\d{1,2}\.\d{3})(?= ?[.;]?$)/iu;

/** The number of tasks that a closing line or a title says; null where it says none. */
export function countSaid(text: string): number | null {
  const written = countWritten(text);
  return written === null ? null : Number(written.replace(".", ""));
}

function countWritten(text: string): string | null {
  const line = normalizeText(text);
  return (COUNT.exec(line) ?? COUNT_BEHIND.exec(line))?.[1] ?? null;
}

/** The same line with another number, written with as many digits (“05 NHIỆM VỤ”). */
export function withCount(text: string, count: number): string {
  const said = countWritten(text) ?? "";
  const figures = said.includes(".") ? String(count).replace(/(?<=\d)(?=\d{3}$)/u, ".") : String(count);
  const number = figures.padStart(said.startsWith("0") ? said.length : 0, "0");
  const numbered = new RegExp(`(?<![\\p{L}\\d.,/])${said.replace(".", "\\.")}(?=\\s*(?:(?:nhiệm vụ|chỉ tiêu|công việc)(?!\\p{L})|[.;]?\\s*$))`, "iu");
  return text.normalize("NFC").replace(numbered, number);
}

/** Whether a row counts: a task with a number of its own, not “1.1”. */
export function isCounted(table: ReadTable, row: ReadRow): boolean {
  return /^\d+$/u.test(plainOrdinal(row.ordinal)) && isTask(table, row);
}

/** How many tasks a table has, as closing lines and titles count them; where none has a number of its own, those behind their section's (“2.1” in II). */
export function taskTotal(table: ReadTable): number {
  const own = table.rows.filter((row) => isCounted(table, row)).length;
  return own > 0 ? own : countedBehindSections(table);
}

function countedBehindSections(table: ReadTable): number {
  const isOwn = (row: ReadRow) => parseOrdinal(row.ordinal)?.path.length === 2 && isTask(table, row);
  return numberRuns("perSection", table).reduce((sum, { rows, prefix }) => sum + (prefix === null ? 0 : rows.filter(isOwn).length), 0);
}

/** How many targets a table has, in the ways people count them: first the rows of the highest level, then those with a target of their own, those that part no further, all that bear a number. */
export function targetTotals(table: ReadTable, column: string): readonly number[] {
  const rows = table.rows.filter(({ role, label }) => (role === "data" || role === "heading") && label !== "");
  const ways: readonly ((row: ReadRow) => boolean)[] = [
    ({ ordinal }) => /^\d+$/u.test(plainOrdinal(ordinal)),
    ({ id }) => isNamed(cellOf(table, id, column)),
    ({ id }) => childrenOf(table, id).length === 0,
    ({ ordinal }) => ordinal !== "",
  ];
  return ways.map((counts) => rows.filter(counts).length);
}

function isNamed(cell: ReadCell | undefined): boolean {
  return cell !== undefined && namesSomething(cell);
}
