import { contentText } from "../agency/ownCell";
import type { Finding } from "../finding";
import { clip } from "../message";
import { columnName } from "../rules/naming";
import { a1, cellKey, type CellRef } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { ReadCell, ReadTable } from "../submission";
import { tableName } from "../template/formName";
import { normalizeText } from "../text/normalize";
import type { BoundValue, ExplanationPlace } from "./explanation";
import { rowNames } from "./rowNames";
import { sha256 } from "./sha256";
import { quotedText, writtenValue } from "./writtenValue";

/** Where a finding stands in its form, and which cells its rule looked at. */
export interface FindingGround {
  readonly table: ReadTable;
  readonly rowId: string;
  readonly columnId: string;
  readonly cells: readonly CellRef[];
  /** "" for the first copy of a form, "#2" for the second. */
  readonly copyMark: string;
}

/** What every binding of a submission is made from. */
export interface BindingGround {
  readonly tables: readonly ReadTable[];
  readonly sheets: readonly Sheet[];
}

/** What a row that concerns no single row of the form is called. */
const WHOLE_TABLE = "Toàn biểu";
/** Figures named one by one; of more, the finding's own and a code of all. */
const NAMED = 24;
const LABEL = 90;

/** What names a finding on the sheet “Giải trình”; the same in moved tables and renamed files. */
export function placeOnSheet({ rule, ruleId }: Pick<Finding, "rule" | "ruleId">, { table, rowId, columnId, copyMark }: FindingGround): ExplanationPlace {
  const copy = copyMark === "" ? "" : ` (bản ${copyMark.slice(1)})`;
  const column = table.columns.find(({ id }) => id === columnId);
  const year = column?.plan.kind === "year" ? String(column.plan.year) : column ? columnName(column) : "";
  return { form: normalizeText(tableName(table) + copy), item: normalizeText(rowNames(table).get(rowId) ?? WHOLE_TABLE), column: normalizeText(year), rule: ruleId ?? rule };
}

/** A place's words as one, to find it by. */
export function placeKey({ form, item, column, rule }: ExplanationPlace): string {
  return [form, item, column, rule].join("\n");
}

/** A figure as a line of “Giá trị”. */
export function valueLine({ what, value }: BoundValue): string {
  return `${what}: ${value}`;
}

/** The figures that a finding rests on, its own first, then in the form's order: every cell of its relation, blank ones and words included. */
export function boundValues(finding: Pick<Finding, "at" | "related">, ground: FindingGround, { tables, sheets }: BindingGround): BoundValue[] {
  const all = unique([...(finding.at ? [finding.at] : []), ...finding.related, ...ground.cells]).map((ref) => figureAt(ref, tables, sheets));
  const own = finding.at ? 1 : 0;
  const figures = [...all.slice(0, own), ...all.slice(own).sort(byOrder)];
  const inOneRow = new Set(figures.map(({ row }) => row)).size === 1;
  const inOneColumn = new Set(figures.map(({ column }) => column)).size === 1;
  const values = figures.map(({ row, column, value }) => ({ what: inOneRow && column !== "" ? column : inOneColumn || column === "" ? row : `${row}, ${column}`, value }));
  return values.length <= NAMED ? values : shortened(values);
}

/** Of very many figures the first is named, all are in the code. */
function shortened(values: readonly BoundValue[]): BoundValue[] {
  const code = sha256(values.map(valueLine).join("\n"));
  return [...values.slice(0, 1), { what: `Mã kiểm của cả ${values.length} ô`, value: [0, 4, 8, 12].map((from) => code.slice(from, from + 4)).join("-") }];
}

interface Figure {
  readonly row: string;
  readonly column: string;
  readonly value: string;
  /** Its place in the form's order, the same wherever tables stand. */
  readonly order: readonly [string, number, number];
}

function figureAt(ref: CellRef, tables: readonly ReadTable[], sheets: readonly Sheet[]): Figure {
  for (const table of tables) {
    const cell = cellsByPlace(table).get(cellKey(ref));
    if (cell) return figureOf(table, cell);
  }
  return wordAt(ref, tables, sheets);
}

function figureOf(table: ReadTable, cell: ReadCell): Figure {
  const row = table.rows.findIndex(({ id }) => id === cell.rowId);
  const column = table.columns.findIndex(({ id }) => id === cell.columnId);
  const plan = table.columns[column];
  return {
    row: clip(normalizeText(rowNames(table).get(cell.rowId) ?? cell.rowId), LABEL),
    column: plan ? normalizeText(columnName(plan)) : "",
    value: writtenValue(cell),
    order: [table.plan.id, row, column],
  };
}

/** A label, an ordinal, a heading or a title: what it says itself. */
function wordAt(ref: CellRef, tables: readonly ReadTable[], sheets: readonly Sheet[]): Figure {
  const cell = sheets.find(({ name }) => name === ref.sheet)?.cellAt(ref.row, ref.column) ?? null;
  const value = quotedText(contentText(cell));
  for (const table of tables) {
    const at = table.rows.findIndex((row) => isAt(row.at, ref) || isAt(row.ordinalAt, ref));
    const row = table.rows[at];
    if (row) return { row: isAt(row.at, ref) ? "Tên dòng" : "STT", column: "", value, order: [table.plan.id, at, isAt(row.at, ref) ? -1 : -2] };
    const heading = table.columns.findIndex((column) => isAt(column.headingAt, ref));
    if (heading >= 0) return { row: "Tên cột", column: "", value, order: [table.plan.id, -1, heading] };
    if (table.title && isAt(table.title.at, ref)) return { row: "Tên bảng", column: "", value, order: [table.plan.id, -2, 0] };
  }
  return { row: `Ô ${a1(ref)}`, column: "", value, order: ["\uFFFF", ref.row, ref.column] };
}

const places = new WeakMap<ReadTable, ReadonlyMap<string, ReadCell>>();

function cellsByPlace(table: ReadTable): ReadonlyMap<string, ReadCell> {
  const found = places.get(table) ?? new Map([...table.cells.values()].map((cell) => [cellKey(cell.at), cell]));
  places.set(table, found);
  return found;
}

function isAt(at: CellRef | null, ref: CellRef): boolean {
  return at !== null && at.sheet === ref.sheet && at.row === ref.row && at.column === ref.column;
}


function unique(refs: readonly CellRef[]): CellRef[] {
  return [...new Map(refs.map((ref) => [cellKey(ref), ref])).values()];
}

function byOrder({ order: [table, row, column] }: Figure, { order: [other, otherRow, otherColumn] }: Figure): number {
  return table === other ? row - otherRow || column - otherColumn : table < other ? -1 : 1;
}
