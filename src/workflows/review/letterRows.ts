import type { Severity } from "../../core/finding";
import { a1, type CellRef } from "../../core/sheet/address";
import { causesOf, type Cause } from "../causes";
import type { FileReport } from "../checkReport";
import { isOpen } from "../reportedFinding";
import { formItem, sharedItem } from "./formItem";
import { plainLine } from "./plainLine";
import { rangesText } from "./rangesText";
import { adviceOf } from "./reviewWords";

/** One line of a letter's table: where, what was found, what is asked for. */
export interface LetterRow {
  readonly place: string;
  readonly finding: string;
  readonly advice: string;
}

/** Letters that a cell of the table holds at most; a clerk reads no more. */
const MOST = { item: 120, said: 400, also: 200 } as const;
const MOST_RANGES = 12;
/** Further findings of the same cause that are told, the others being counted. */
const TOLD = 2;

/** The causes of one gravity in a unit's files, a line each; what is explained, or said of a form that another file speaks for, is not asked for. */
export function letterRows(files: readonly FileReport[], severity: Severity): LetterRow[] {
  const several = files.filter(({ findings }) => findings.some(isOpen)).length > 1;
  return files.flatMap((file) => {
    const causes = causesOf(file.findings.filter(isOpen).map((finding) => ({ ...finding, template: null })));
    return causes.filter((cause) => cause.severity === severity).flatMap((cause) => rowsOf(cause, file, several));
  });
}

/** Blank cells of a table that is cut over sheets are a line a sheet. */
function rowsOf(cause: Cause, file: FileReport, several: boolean): LetterRow[] {
  const { head, members, kind, cells } = cause;
  if (kind !== "blanks") {
    // What the others have in common with the first is its rule and what to do; which figures may be wrong is each one's own.
    const advice = kind === "single" ? adviceOf(head) : head.fix;
    return [{ place: placeOf(cause, cells.slice(0, 1), itemBeside(cause), file, several), finding: saidOf(cause), advice: plainLine(advice, MOST.said) }];
  }
  const advice = plainLine([...new Set(members.map(adviceOf))].join(" "), MOST.said);
  return [...bySheet(cells).values()].map((own) => ({
    place: placeOf(cause, own.slice(0, 1), sharedItem(members), file, several, false),
    finding: `${own.length} ô chưa điền: ${rangesText(own, MOST_RANGES)}.`,
    advice,
  }));
}

function saidOf({ head, members, kind, cells }: Cause): string {
  const said = plainLine(head.message, MOST.said);
  if (kind === "alike") return `${said} Tương tự ở ${cells.length - 1} ô khác: ${rangesText(cells.slice(1), MOST_RANGES)}.`;
  const others = members.filter((member) => member !== head);
  const left = others.length - TOLD;
  return [said, ...others.slice(0, TOLD).map(({ message }) => `Liên quan: ${plainLine(message, MOST.also)}`), ...(left > 0 ? [`Cùng nguyên nhân còn ${left} phát hiện khác.`] : [])].join(" ");
}

/** Row and column in the form's own words, where the sentence itself does not name them. */
function itemBeside({ head: { row, column, message } }: Cause): string {
  const said = message.toLowerCase();
  const named = (text: string): string => (text === "" || said.includes(plainLine(text, 30).replace(/…$/u, "").toLowerCase()) ? "" : text);
  return formItem(named(row), named(column));
}

/** “Phụ lục 2, trang “PL2”, ô C7: Số văn bản – Năm 2018”; the file's name where several came. */
function placeOf({ head }: Cause, cells: readonly CellRef[], item: string, file: FileReport, several: boolean, namesCell = true): string {
  const [, template = ""] = head.key.split("|");
  const form = file.tables.find((table) => table.template === template)?.name;
  const sheet = cells[0]?.sheet ?? head.sheet;
  const parts = [
    ...(several || (form === undefined && sheet === null) ? [`tệp “${fileName(file.path)}”`] : []),
    ...(form === undefined ? [] : [plainLine(form, MOST.item)]),
    ...(sheet === null ? [] : [`trang “${plainLine(sheet, MOST.item)}”`]),
    ...(namesCell && cells[0] ? [`ô ${a1(cells[0])}`] : []),
  ].join(", ");
  const place = parts.charAt(0).toUpperCase() + parts.slice(1);
  return item === "" ? place : `${place}: ${plainLine(item, MOST.item)}`;
}

function bySheet(cells: readonly CellRef[]): Map<string, CellRef[]> {
  const sheets = new Map<string, CellRef[]>();
  for (const cell of cells) sheets.set(cell.sheet, [...(sheets.get(cell.sheet) ?? []), cell]);
  return sheets;
}

/** A file's name without its folders, as a line of a letter shows it. */
export function fileName(path: string): string {
  return plainLine(path.split(/[/\\]/u).pop() ?? path, MOST.item);
}
