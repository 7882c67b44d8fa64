import { parseA1Range } from "../../../core/sheet/address";
import type { CellRange } from "../../../core/sheet/address";
import { sheetOf } from "../../../core/sheet/sheet";
import type { CellInput, Sheet } from "../../../core/sheet/sheet";
import { GRID } from "../limits";
import { cellInput } from "./cellInput";
import { understandCell } from "./cellValue";
import { unescapeText } from "./escapes";
import { placeIn } from "./cellPlace";
import { dateShift } from "./dateSystem";
import { SPREADSHEET } from "./namespaces";
import type { ReadBudget } from "./readBudget";
import { readRichText } from "./richText";
import type { RichText } from "./richText";
import { openRoot } from "./rootElement";
import type { SharedStrings } from "./sharedStrings";
import { SharedFormulas } from "./sharedFormulas";
import type { FormulaElement } from "./sharedFormulas";
import type { CellStyles } from "./styles";
import { formulaFits } from "./withinLimits";
import { XmlScanner } from "./xmlScanner";

/** What a sheet needs to know of its workbook. */
export interface SheetSetting {
  readonly name: string;
  readonly hidden: boolean;
  readonly strings: SharedStrings;
  readonly styles: CellStyles;
  readonly date1904: boolean;
  readonly budget: ReadBudget;
}

/** Reads one worksheet part into a snapshot; empty styled cells are passed over without being kept. */
export function readSheetPart(part: Uint8Array, setting: SheetSetting): Sheet {
  return new SheetPart(part, setting).read();
}

class SheetPart {
  private readonly scanner: XmlScanner;
  private readonly cells: CellInput[] = [];
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly formulas: SharedFormulas;
  private row = -1;
  private column = -1;
  private lastFilledRow = -1;
  private columnsNamed = 0;

  constructor(part: Uint8Array, private readonly setting: SheetSetting) {
    this.scanner = new XmlScanner(part);
    this.formulas = new SharedFormulas(setting.budget);
  }

  read(): Sheet {
    const { scanner, setting } = this;
    openRoot(scanner, "worksheet");
    while (scanner.nextChild(1)) this.readSection();
    const frame = {
      name: setting.name,
      hidden: setting.hidden,
      merges: this.merges,
      hiddenRows: [...this.hiddenRows].filter((row) => row <= this.lastFilledRow),
      hiddenColumns: [...this.hiddenColumns].sort((a, b) => a - b),
    };
    return sheetOf(frame, this.cells);
  }

  private readSection(): void {
    const { scanner } = this;
    const name = SPREADSHEET.has(scanner.uri) ? scanner.name : "";
    if (name === "sheetData") this.eachChild("row", () => this.readRow());
    else if (name === "cols") this.eachChild("col", () => this.readColumns());
    else if (name === "mergeCells") this.eachChild("mergeCell", () => this.readMerge());
    else scanner.skip();
  }

  private eachChild(name: string, read: () => void): void {
    const { scanner } = this;
    const { depth } = scanner;
    while (scanner.nextChild(depth)) {
      if (scanner.name === name && SPREADSHEET.has(scanner.uri)) read();
      else scanner.skip();
    }
  }

  private readRow(): void {
    const { scanner } = this;
    const stated = scanner.attributes.indexOf("r") < 0 ? this.row + 1 : numberIn(scanner, "r") - 1;
    this.row = Number.isInteger(stated) && stated >= 0 ? stated : this.row + 1;
    this.column = -1;
    if (isTrue(scanner, "hidden") || numberIn(scanner, "ht") === 0) this.hideRow();
    this.formulas.leaveAbove(this.row);
    const { depth } = scanner;
    while (scanner.nextChild(depth)) {
      if (scanner.name === "c" && SPREADSHEET.has(scanner.uri)) this.readCell();
      else scanner.skip();
    }
  }

  private hideRow(): void {
    if (this.row < GRID.rows) this.hiddenRows.add(this.row);
  }

  private readCell(): void {
    const { scanner } = this;
    const place = placeIn(scanner, "r");
    const row = place ? place.row : this.row;
    const column = place ? place.column : this.column + 1;
    this.column = column;
    if (scanner.empty) return;
    const style = this.setting.styles(numberIn(scanner, "s") || 0);
    const type = scanner.attribute("t") ?? "";
    const parts = this.readCellParts();
    if (row >= GRID.rows || column >= GRID.columns) return;
    if (parts.value === null && !parts.inline && !parts.formula) return;
    const stated = parts.formula ? this.formulas.formulaAt(row, column, parts.formula) : this.formulas.arrayOver(row, column);
    const { strings, date1904, budget } = this.setting;
    const shift = dateShift(date1904, style, budget.formats);
    const found = understandCell({ type, value: parts.value, inline: parts.inline, hasFormula: stated !== null }, strings, shift);
    const cell = cellInput({ row, column, found, formula: stated, style }, budget.formats);
    if (!cell) return;
    budget.cells(1);
    this.lastFilledRow = Math.max(this.lastFilledRow, row);
    this.cells.push(cell);
  }

  private readCellParts(): { value: string | null; inline: RichText | null; formula: FormulaElement | null } {
    const { scanner } = this;
    const { depth } = scanner;
    let value: string | null = null;
    let inline: RichText | null = null;
    let formula: FormulaElement | null = null;
    while (scanner.nextChild(depth)) {
      if (!SPREADSHEET.has(scanner.uri)) scanner.skip();
      else if (scanner.name === "v") value = scanner.content();
      else if (scanner.name === "f") formula = readFormula(scanner);
      else if (scanner.name === "is") inline = readRichText(scanner);
      else scanner.skip();
    }
    return { value, inline, formula };
  }

  private readColumns(): void {
    const { scanner } = this;
    const width = scanner.attributes.indexOf("width") < 0 ? NaN : numberIn(scanner, "width");
    if (!isTrue(scanner, "hidden") && width !== 0) return;
    const first = Math.max(numberIn(scanner, "min"), 1);
    const last = Math.min(numberIn(scanner, "max"), GRID.columns);
    // True ranges do not overlap; overlapping ones could name the whole grid a million times.
    this.columnsNamed += Math.max(last - first + 1, 0) || 0;
    if (this.columnsNamed > GRID.columns) return;
    for (let column = first; column <= last; column++) this.hiddenColumns.add(column - 1);
  }

  private readMerge(): void {
    const range = parseA1Range(this.scanner.attribute("ref") ?? "");
    if (!range) return;
    this.setting.budget.merge();
    this.merges.push(range);
  }
}

function readFormula(scanner: XmlScanner): FormulaElement {
  if (scanner.attributes.count === 0) return { type: "", ref: "", shared: "", text: formulaText(scanner.content()) };
  const type = scanner.attribute("t") ?? "";
  const ref = scanner.attribute("ref") ?? "";
  const shared = scanner.attribute("si") ?? "";
  return { type, ref, shared, text: formulaText(scanner.content()) };
}

function numberIn(scanner: XmlScanner, attribute: string): number {
  return Number(scanner.attribute(attribute) ?? NaN);
}

function isTrue(scanner: XmlScanner, attribute: string): boolean {
  const value = scanner.attribute(attribute);
  return value === "1" || value === "true";
}

/** Some writers keep the leading equals sign that Excel leaves out; "" for a text too long to be a formula. */
function formulaText(content: string): string {
  const text = unescapeText(content);
  const formula = text.startsWith("=") ? text.slice(1) : text;
  return formulaFits(formula) ? formula : "";
}
