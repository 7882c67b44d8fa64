import { alignRows } from "../detection/alignRows";
import type { Binding } from "../detection/binding";
import { bodyRows } from "../detection/bodyRows";
import { indexTemplates, type IndexedTable } from "../detection/formIndex";
import { SheetText } from "../detection/sheetText";
import { columnWithin } from "../rules/naming";
import { plainLabel } from "../rules/tableIndex";
import { sheetOf, type Sheet } from "../sheet/sheet";
import { cellOf, type ReadTable } from "../submission";
import { fold } from "../text/fold";
import { prepare } from "../text/likeness";
import { saysTheSame } from "./carriedValue";
import { fillWith, holdOn, mayBeFilled, type Fill, type Filling, type Owes } from "./fill";
import { fillWords } from "./fillWords";
import { isFilled, pasteLayout, type PasteLayout } from "./pasteLayout";
import { readPasted, type PastedCell } from "./readPasted";

/**
 * Why something of a block finds no place: the line is blank but for its numbers, no row of the form is called so, another line was taken for the same row,
 * it only heads other rows; the cell is no number or other answer for its row, or its place is no cell to be filled; nothing tells which column is the rows' names; the form has no column for a whole one of the block's.
 */
export type WhyUnused = "noName" | "noRow" | "rowTaken" | "heading" | "notReadable" | "noCell" | "noLabels" | "noColumn";

/** A line of a pasted block, or one cell of a line that was used (of a whole column its heading, or the first cell of it), that finds no place; nothing of a block is passed over unsaid. */
export interface UnusedLine {
  /** From 1, as the block was pasted. */
  readonly line: number;
  readonly text: string;
  readonly why: WhyUnused;
  /** Only a cell of the line: the rest of it was used. */
  readonly isCell: boolean;
}

/** What of a pasted block goes where. */
export interface PastedFilling extends Filling {
  readonly unused: readonly UnusedLine[];
  /** The block names no columns, so that a person has to say where they begin. */
  readonly asksColumn: boolean;
  /** Lines that found their row. */
  readonly matched: number;
}

const NOTHING: PastedFilling = { fills: [], choices: [], unused: [], asksColumn: false, matched: 0 };
/** Labels less alike than this are shown, not taken for granted. */
const SURE = 0.75;
const LABEL = 1;
const FIRST = 2;

/**
 * Lays a pasted block against a table: lines by their labels, columns by their headings or, where it has none, in order from `first`
 * (a column's id). Numbers are read as the row means them, 1.234 the Vietnamese way.
 */
export function pastedFills(block: readonly (readonly string[])[], table: ReadTable, first: string | null, owes: Owes): PastedFilling {
  const form = indexTemplates([table.template]).find(({ plan }) => plan.id === table.plan.id);
  const layout = form && table.plan.rows.kind === "fixed" ? pasteLayout(block, table, form, first) : null;
  if (!form || !layout) return { ...NOTHING, unused: block.flatMap((line, i) => lineOf(line, i, "noLabels")) };
  const lines = block.slice(layout.headLines);
  const binding = bindingOf(laidOut(lines, layout, table), table, form);
  const body = bodyRows(binding, lines.length);
  const matches = alignRows(body, form).matches.flatMap(({ body: i, plan, likeness }) => {
    const [row, id] = [body[i], form.rows[plan]?.plan.id];
    return row && id !== undefined ? [{ line: row.row - 1, rowId: id, likeness, label: row.label }] : [];
  });
  const cells = readPasted(binding.header.view.sheet, matches, table, FIRST);
  const fills = cells.flatMap((cell) => fillOf(cell, table, layout.headLines, owes) ?? []);
  const lost = cells.flatMap((cell): UnusedLine[] => (isLost(cell, table) ? [{ line: cell.match.line + layout.headLines + 1, text: cell.text, why: cell.value === null ? "notReadable" : "noCell", isCell: true }] : []));
  const taken = new Set(matches.map(({ line }) => line));
  const over = lines.flatMap((line, i) => (taken.has(i) ? [] : lineOf(line, i + layout.headLines, whyOver(line[layout.label] ?? "", form, table))));
  return { fills, choices: [], unused: [...over, ...lost, ...columnsOver(block, layout, taken)].sort((a, b) => a.line - b.line), asksColumn: layout.hasNoHeadings, matched: matches.length };
}

/** A line with nothing in it is nothing that was passed over. */
function lineOf(line: readonly string[], i: number, why: WhyUnused): UnusedLine[] {
  const text = line.filter((one) => one !== "").join(" | ");
  return text === "" ? [] : [{ line: i + 1, text, why, isCell: false }];
}

/** “Đơn vị tính” says what the figures are, and is no figure itself. */
const ABOUT_FIGURES = /^(?:đơn vị tính|đvt|đơn vị)$/u;

/** Columns right of the rows' names in which something stands beside rows of the form, and for which the form has none. */
function columnsOver(block: readonly (readonly string[])[], { headLines, label, columns }: PasteLayout, taken: ReadonlySet<number>): UnusedLine[] {
  const width = Math.max(...block.map((line) => line.length));
  return Array.from({ length: width }, (_, column) => column).flatMap((column): UnusedLine[] => {
    const text = (line: number): string => block[line]?.[column] ?? "";
    const first = [...taken].sort((a, b) => a - b).find((line) => text(line + headLines) !== "");
    const heading = text(headLines - 1);
    if (column <= label || columns.has(column) || first === undefined || ABOUT_FIGURES.test(fold(heading))) return [];
    const line = heading === "" ? first + headLines : headLines - 1;
    return [{ line: line + 1, text: text(line), why: "noColumn", isCell: true }];
  });
}

/** Why a line was taken for no row of the form. */
function whyOver(label: string, form: IndexedTable, table: ReadTable): WhyUnused {
  if (label === "") return "noName";
  const [found] = form.rowsByKey.get(prepare(plainLabel(label)).full.key) ?? form.rowsByKey.get(prepare(label).full.key) ?? [];
  const row = found === undefined ? undefined : form.rows[found]?.plan;
  if (!row) return "noRow";
  return table.rows.some(({ id, role }) => id === row.id && role === "data") ? "rowTaken" : "heading";
}

/** The block as a sheet with the form's own columns: STT, label, then every column that is filled. Its first row is the header's. */
function laidOut(lines: readonly (readonly string[])[], { label, ordinal, columns }: PasteLayout, table: ReadTable): Sheet {
  const place = new Map(table.columns.filter(isFilled).map(({ id }, i) => [id, FIRST + i]));
  const cells = lines.flatMap((line, i) =>
    line.flatMap((text, column) => {
      const to = column === label ? LABEL : column === ordinal ? 0 : place.get(columns.get(column) ?? "");
      return to === undefined || text === "" ? [] : [{ row: i + 1, column: to, value: text }];
    }),
  );
  return sheetOf({ name: "" }, cells);
}

function bindingOf(sheet: Sheet, table: ReadTable, form: IndexedTable): Binding {
  const filled = table.columns.filter(isFilled);
  const view = new SheetText(sheet);
  const found = (left: number) => ({ left, right: left, path: [], at: { sheet: "", row: 0, column: left } });
  const bound = table.columns.map(({ id, plan }) => {
    const left = plan.kind === "ordinal" ? 0 : plan.kind === "label" ? LABEL : FIRST + filled.findIndex((column) => column.id === id);
    return { plan, found: found(left), score: 1 };
  });
  const header = { view, top: 0, bottom: 0, left: 0, right: FIRST + filled.length - 1, columns: bound.map((column) => column.found) };
  return { header, form, period: table.period, columns: bound, labels: { left: LABEL, right: LABEL }, ordinal: 0, score: 1 };
}

function isLost({ cell, value }: PastedCell, table: ReadTable): boolean {
  const to = cellOf(table, cell.rowId, cell.columnId);
  return cell.reading.state !== "blank" && (value === null || !to || !mayBeFilled(to)) && to?.cell.formula == null;
}

function fillOf({ cell, value, isUnclear, match: { line, likeness, label } }: PastedCell, table: ReadTable, headLines: number, owes: Owes): Fill | null {
  const to = cellOf(table, cell.rowId, cell.columnId);
  if (!to || !mayBeFilled(to)) return null;
  const column = table.columns.find(({ id }) => id === cell.columnId);
  if (value === null || !column || saysTheSame(cell, to) || (to.reading.state === "value" && to.reading.number === value)) return null;
  const said = { line: line + headLines + 1, label: plainLabel(label), column: columnWithin(column) };
  const row = { label: table.rows.find(({ id }) => id === cell.rowId)?.label ?? "" };
  const typed = holdOn(to, owes(table, cell.rowId));
  if (typed === "typed") return fillWith(to, value, fillWords.say("pastedOverTyped", said), "typed");
  if (likeness < SURE) return fillWith(to, value, fillWords.say("pastedUnsure", { ...said, row }), "guess");
  return isUnclear ? fillWith(to, value, fillWords.say("pastedUnclear", said), "guess") : fillWith(to, value, fillWords.say("pasted", said), typed);
}
