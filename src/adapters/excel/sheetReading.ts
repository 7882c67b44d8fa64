import { a1Range } from "../../core/sheet/address";
import type { CellRange } from "../../core/sheet/address";
import { sheetOf } from "../../core/sheet/sheet";
import type { Sheet } from "../../core/sheet/sheet";
import { WorkbookRefusal } from "../../workflows/ports";
import { askFonts, CellFonts } from "./cellFonts";
import { cellInputs } from "./cellInputs";
import { askBlock, takeBlock } from "./sheetBlock";
import type { AskedBlock, SheetBlock } from "./sheetBlock";
import { GROUND, SheetExtent } from "./sheetExtent";

/** Where fonts are asked cell by cell from the start: no form's headings and labels lie beyond, and the answer stays small. */
const FONT_GROUND = "A1:Z200";
/** As many filled cells as a file may hold. */
const MOST_FILLED = 2_000_000;

type AskedFonts = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

/** One sheet as it is being read: `ask…`, a sync by the caller, `take`; again as long as `askMore` says so. */
export class SheetReading {
  private readonly blocks: SheetBlock[] = [];
  private readonly fonts = new CellFonts();
  private readonly extent = new SheetExtent();
  private readonly used: Excel.Range;
  private block: AskedBlock | null = null;
  private cellFonts: { readonly row: number; readonly column: number; readonly answer: AskedFonts } | null = null;
  private filled = 0;
  private known: string | null = null;

  constructor(private readonly sheet: Excel.Worksheet) {
    sheet.load(["id", "name", "visibility"]);
    this.used = sheet.getUsedRange(true);
    this.used.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
  }

  /** Name of the sheet, null before the first answer. */
  get name(): string | null {
    return this.known;
  }

  /** Asks for the usual ground in one go. */
  askAll(): this {
    const fromCorner = this.sheet.getRange("A1").getBoundingRect(this.used);
    this.block = askBlock(fromCorner.getIntersectionOrNullObject(this.sheet.getRange(a1Range(GROUND))));
    const fonted = fromCorner.getIntersectionOrNullObject(this.sheet.getRange(FONT_GROUND));
    this.cellFonts = { row: 0, column: 0, answer: askFonts(fonted) };
    return this;
  }

  /** Takes what the last sync brought. */
  take(): void {
    this.known = this.sheet.name;
    const { rowIndex, columnIndex, rowCount, columnCount } = this.used;
    this.extent.use(rowIndex + rowCount - 1, columnIndex + columnCount - 1);
    if (this.cellFonts) this.fonts.learn(this.cellFonts.row, this.cellFonts.column, this.cellFonts.answer.value);
    if (this.block) this.keep(takeBlock(this.block));
    this.block = null;
    this.cellFonts = null;
  }

  /** Asks for what is still needed, one piece at a time; false: nothing. */
  askMore(): boolean {
    const next = this.extent.next();
    const fonts = next ? null : this.fonts.missingIn(this.blocks);
    if (next) this.block = askBlock(this.rangeOf(next));
    if (fonts) this.cellFonts = { row: fonts.top, column: fonts.left, answer: askFonts(this.rangeOf(fonts)) };
    return next !== null || fonts !== null;
  }

  /** The snapshot, once nothing more is to be asked. */
  snapshot(): Sheet {
    const { name, visibility } = this.sheet;
    const cells = this.blocks.flatMap(({ tables, font }) => cellInputs(tables, font === null ? (row, column) => this.fonts.at(row, column) : () => font));
    const lastRow = cells.reduce((last, { row }) => Math.max(last, row), -1);
    const merges = new Map(this.blocks.flatMap((block) => block.merges.map((range) => [a1Range(range), range])));
    const hiddenRows = new Set(this.blocks.flatMap((block) => block.hiddenRows));
    const hiddenColumns = new Set(this.blocks.flatMap((block) => block.hiddenColumns));
    const frame = {
      name,
      hidden: visibility !== "Visible",
      merges: [...merges.values()].sort((a, b) => a.top - b.top || a.left - b.left),
      hiddenRows: [...hiddenRows].filter((row) => row <= lastRow).sort((a, b) => a - b),
      hiddenColumns: [...hiddenColumns].sort((a, b) => a - b),
    };
    return sheetOf(frame, cells);
  }

  private keep(block: SheetBlock): void {
    this.blocks.push(block);
    const { row, column, values } = block.tables;
    let filled = 0;
    values.forEach((line, i) => {
      line.forEach((value, j) => {
        if (value === "" || value === null) return;
        filled++;
        this.extent.holds(row + i, column + j);
      });
    });
    this.extent.read({ top: row, left: column, bottom: row + values.length - 1, right: column + (values[0]?.length ?? 1) - 1 });
    this.filled += filled;
    if (this.filled > MOST_FILLED) throw new WorkbookRefusal("failed", `more than ${MOST_FILLED} filled cells`, this.sheet.name);
  }

  private rangeOf({ top, left, bottom, right }: CellRange): Excel.Range {
    return this.sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  }
}
