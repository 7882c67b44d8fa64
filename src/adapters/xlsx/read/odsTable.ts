import type { CellRange } from "../../../core/sheet/address";
import { sheetOf } from "../../../core/sheet/sheet";
import type { CellInput, Sheet } from "../../../core/sheet/sheet";
import { GRID } from "../limits";
import { cellInput } from "./cellInput";
import type { CellValue } from "./cellValue";
import { serialOfIso } from "./isoDate";
import { excelFormula } from "./odsFormula";
import type { OdsStyles } from "./odsStyles";
import { readParagraphs } from "./odsText";
import type { ReadBudget } from "./readBudget";
import { sheetNameWithin } from "./withinLimits";
import type { XmlScanner } from "./xmlScanner";

const ROW_GROUPS: ReadonlySet<string> = new Set(["table-header-rows", "table-row-group", "table-rows"]);
const COLUMN_GROUPS: ReadonlySet<string> = new Set(["table-header-columns", "table-column-group", "table-columns"]);
const DURATION = /^-?PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/;
const ERROR = /^(?:#[A-Z/0]+[!?]?|Err:\d+)$/;

/** Reads `<table:table>` just opened into a snapshot: repeated rows and cells are spelt out, empty ones are not. */
export function readOdsTable(scanner: XmlScanner, styles: OdsStyles, budget: ReadBudget): Sheet {
  return new OdsTable(scanner, styles, budget).read();
}

class OdsTable {
  private readonly cells: CellInput[] = [];
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: number[] = [];
  private readonly columnStyles: { readonly until: number; readonly style: string }[] = [];
  private row = 0;
  private column = 0;
  /** Which of `columnStyles` the column just passed belongs to. */
  private styled = 0;

  constructor(private readonly scanner: XmlScanner, private readonly styles: OdsStyles, private readonly budget: ReadBudget) {}

  read(): Sheet {
    const { scanner } = this;
    const name = sheetNameWithin(scanner.attribute("table:name") ?? "");
    const hidden = this.styles.hidesTable(scanner.attribute("table:style-name") ?? "");
    this.readChildren();
    const last = this.cells.reduce((most, cell) => Math.max(most, cell.row), -1);
    return sheetOf({ name, hidden, merges: this.merges, hiddenRows: this.hiddenRows.filter((row) => row <= last), hiddenColumns: this.hiddenColumns }, this.cells);
  }

  /** Rows and columns may stand in groups: those repeated on every printed page, those folded together. */
  private readChildren(): void {
    const { scanner } = this;
    const { depth } = scanner;
    while (scanner.nextChild(depth)) {
      if (ROW_GROUPS.has(scanner.name) || COLUMN_GROUPS.has(scanner.name)) this.readChildren();
      else if (scanner.name === "table-column") this.readColumn();
      else if (scanner.name === "table-row") this.readRow();
      else scanner.skip();
    }
  }

  private readColumn(): void {
    const { scanner } = this;
    const from = this.columnStyles[this.columnStyles.length - 1]?.until ?? 0;
    const until = Math.min(from + repeated(scanner, "table:number-columns-repeated"), GRID.columns);
    if (isHidden(scanner)) for (let column = from; column < until; column++) this.hiddenColumns.push(column);
    if (until > from) this.columnStyles.push({ until, style: scanner.attribute("table:default-cell-style-name") ?? "" });
  }

  private readRow(): void {
    const { scanner } = this;
    const times = repeated(scanner, "table:number-rows-repeated");
    const until = Math.min(this.row + times, GRID.rows);
    if (isHidden(scanner)) for (let row = this.row; row < until; row++) this.hiddenRows.push(row);
    const { depth } = scanner;
    const first = this.cells.length;
    this.column = 0;
    this.styled = 0;
    while (scanner.nextChild(depth)) {
      if (scanner.name === "table-cell") this.readCell();
      else if (scanner.name === "covered-table-cell") this.passCovered();
      else scanner.skip();
    }
    this.repeatRow(first, until);
    this.row += times;
  }

  private repeatRow(first: number, until: number): void {
    const cells = this.cells.slice(first);
    if (this.row >= GRID.rows) this.cells.length = first;
    if (cells.length === 0) return;
    for (let row = this.row + 1; row < until; row++) {
      this.budget.cells(cells.length);
      for (const cell of cells) this.cells.push({ ...cell, row });
    }
  }

  private passCovered(): void {
    this.column += repeated(this.scanner, "table:number-columns-repeated");
    this.scanner.skip();
  }

  private readCell(): void {
    const { scanner } = this;
    const times = repeated(scanner, "table:number-columns-repeated");
    const formula = scanner.attribute("table:formula");
    const style = this.styles.cell(scanner.attribute("table:style-name") ?? this.columnStyle());
    const typed = typedValue(scanner);
    this.keepMerge();
    const shown = readParagraphs(scanner);
    const cell = { row: this.row, column: this.column, style, formula: formula === undefined ? null : excelFormula(formula) };
    const input = cellInput({ ...cell, found: understand(typed, shown, cell.formula !== null) }, this.budget.formats);
    const until = Math.min(this.column + times, GRID.columns);
    if (input) {
      this.budget.cells(Math.max(until - this.column, 0));
      const text = typeof input.value === "number" && shown !== "" ? { text: shown } : null;
      for (let column = this.column; column < until; column++) this.cells.push({ ...input, ...text, column });
    }
    this.column += times;
  }

  private keepMerge(): void {
    const columns = repeated(this.scanner, "table:number-columns-spanned");
    const rows = repeated(this.scanner, "table:number-rows-spanned");
    if ((columns === 1 && rows === 1) || this.row + rows > GRID.rows || this.column + columns > GRID.columns) return;
    this.budget.merge();
    this.merges.push({ top: this.row, left: this.column, bottom: this.row + rows - 1, right: this.column + columns - 1 });
  }

  private columnStyle(): string {
    while ((this.columnStyles[this.styled]?.until ?? Infinity) <= this.column) this.styled++;
    return this.columnStyles[this.styled]?.style ?? "";
  }
}

interface Typed {
  readonly type: string;
  readonly value: string;
}

function typedValue(scanner: XmlScanner): Typed {
  const type = scanner.attribute("calcext:value-type") === "error" ? "error" : (scanner.attribute("office:value-type") ?? "");
  const kept = type === "date" || type === "time" || type === "boolean" || type === "string" ? `office:${type}-value` : "office:value";
  return { type, value: scanner.attribute(kept) ?? "" };
}

function understand({ type, value }: Typed, shown: string, hasFormula: boolean): CellValue {
  if (type === "") return shown === "" && hasFormula ? { value: null, calculated: false } : { value: shown };
  if (type === "error" || (hasFormula && ERROR.test(shown))) return { value: shown, error: true };
  if (type === "string") return { value: shown === "" ? value : shown };
  if (type === "boolean") return { value: value === "true" };
  const number = type === "date" ? serialOfIso(value) : type === "time" ? daysOf(value) : value.trim() === "" ? null : Number(value);
  return number === null || !Number.isFinite(number) ? { value: shown } : type === "date" ? { value: number, isDate: true } : { value: number };
}

/** "PT36H30M00S" in days; null when it is no duration. */
function daysOf(duration: string): number | null {
  const found = DURATION.exec(duration);
  if (!found) return null;
  const seconds = Number(found[1] ?? 0) * 3600 + Number(found[2] ?? 0) * 60 + Number((found[3] ?? "0").replace(",", "."));
  return (duration.startsWith("-") ? -seconds : seconds) / 86_400;
}

function repeated(scanner: XmlScanner, attribute: string): number {
  const times = Number(scanner.attribute(attribute) ?? 1);
  return Number.isInteger(times) && times >= 1 ? Math.min(times, GRID.rows) : 1;
}

function isHidden(scanner: XmlScanner): boolean {
  const visibility = scanner.attribute("table:visibility");
  return visibility === "collapse" || visibility === "filter";
}
