import type { CellRange } from "../../../core/sheet/address";
import { formulaWithRows, type RangeChange } from "../../../core/sheet/movedRows";
import type { PageRecord } from "./pageRecord";
import { plainPage } from "./pageRecord";

/** Why and how a sheet is protected; options by Office's names ("allowFormatCells"). */
export interface SheetProtection {
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password: string | null;
}

/** What may be typed into some cells, with the notices shown; rule, prompt and alert as Office.js writes them. */
export interface StoredValidation {
  readonly range: CellRange;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: { readonly showAlert: boolean; readonly style: "Stop" | "Warning" | "Information"; readonly title: string; readonly message: string };
}

/** A conditional format by formula; null: that look is left alone. */
export interface StoredConditionalFormat {
  readonly id: string;
  readonly ranges: readonly CellRange[];
  readonly formula: string;
  readonly stopIfTrue: boolean;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
}

/** A defined name; `formula` begins with "=". */
export interface StoredName {
  readonly id: string;
  readonly name: string;
  /** Id of the sheet it is local to; null: the workbook. */
  readonly sheet: string | null;
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** What is recorded about one sheet besides what the grid holds. The first conditional format has the highest priority. */
export interface SheetRecord {
  readonly protection: SheetProtection | null;
  readonly validations: readonly StoredValidation[];
  readonly conditionalFormats: readonly StoredConditionalFormat[];
  readonly page: PageRecord;
}

/** A grid that can show validation, conditional formats or protection implements this and is told the whole of it after each change, with the names its rules may speak of. */
export interface DocumentDisplay {
  showSheet(sheet: string, record: SheetRecord, changed: keyof SheetRecord, names: readonly StoredName[]): void;
}

const PLAIN: SheetRecord = { protection: null, validations: [], conditionalFormats: [], page: plainPage };

/** What any host records the same way about a workbook. A workbook that is opened from a file fills it; one that is saved reads it. */
export class HostDocument {
  /** Nothing may be changed at all. */
  readOnly = false;
  /** Sheets may not be added, deleted, renamed, moved, hidden. */
  structure: { readonly password: string | null } | null = null;
  names: readonly StoredName[] = [];
  /** Custom XML parts by id ("{…}"). */
  readonly parts = new Map<string, string>();
  readonly settings = new Map<string, unknown>();
  /** Title, author … by Office's names. */
  readonly properties = new Map<string, string>();
  /** Ids of sheets without cells: charts, macro sheets. */
  readonly chartSheets = new Set<string>();
  private readonly sheets = new Map<string, SheetRecord>();
  private lastId = 0;

  constructor(private readonly display: DocumentDisplay | null = null) {}

  /** What is recorded about a sheet; plain for one that was never touched. */
  sheet(id: string): SheetRecord {
    return this.sheets.get(id) ?? PLAIN;
  }

  /** Changes one thing about a sheet and tells the grid. */
  change<K extends keyof SheetRecord>(id: string, what: K, value: SheetRecord[K]): void {
    const record = { ...this.sheet(id), [what]: value };
    this.sheets.set(id, record);
    this.display?.showSheet(id, record, what, this.names);
  }

  /** Rows came into a sheet or went: names, what may be typed, conditional formats and page breaks move along; `looks` moves the ranges of what goes with looks. */
  moveRows(id: string, name: string, change: RangeChange, looks: RangeChange = change): void {
    const formulaAfter = (formula: string, isHere: boolean): string => formulaWithRows(formula, name, isHere, change);
    this.names = this.names.map((item) => ({ ...item, formula: formulaAfter(item.formula, item.sheet === id) }));
    const { validations, conditionalFormats, page } = this.sheet(id);
    const validationsAfter = validations.flatMap((one) => withRange(one, looks));
    if (validations.length > 0) this.change(id, "validations", validationsAfter);
    const formatsAfter = conditionalFormats.map((one) => ({ ...one, ranges: one.ranges.flatMap((range) => looks(range) ?? []), formula: formulaAfter(one.formula, true) }));
    if (conditionalFormats.length > 0) this.change(id, "conditionalFormats", formatsAfter.filter(({ ranges }) => ranges.length > 0));
    const { titleRows, printArea, rowBreaks } = page;
    const breaksAfter = rowBreaks.flatMap((row) => change({ top: row, left: 0, bottom: row, right: 0 })?.top ?? []);
    this.change(id, "page", { ...page, titleRows: titleRows && change(titleRows), printArea: printArea && change(printArea), rowBreaks: breaksAfter });
  }

  /** Forgets a deleted sheet; names local to it go too. */
  forget(id: string): void {
    this.sheets.delete(id);
    this.chartSheets.delete(id);
    this.names = this.names.filter((name) => name.sheet !== id);
  }

  /** An id never given before, in the form Excel gives to parts and formats. */
  newId(): string {
    return `{${(++this.lastId).toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
  }
}

function withRange<T extends { readonly range: CellRange }>(one: T, change: RangeChange): T[] {
  const range = change(one.range);
  return range ? [{ ...one, range }] : [];
}
