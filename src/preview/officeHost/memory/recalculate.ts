import type { Cell } from "../../../core/sheet/cell";
import type { DefinedName } from "../../../core/sheet/workbook";
import type { FormulaResult } from "../../../core/values/calculate";
import { Calculator } from "../../../core/values/calculate";
import { nameKey } from "../../../core/values/formula/formulaBook";
import type { MemorySheet, StoredContent } from "./memorySheet";

interface Pending {
  readonly sheet: MemorySheet;
  readonly row: number;
  readonly column: number;
  readonly content: StoredContent;
}

type Given = ReadonlySet<StoredContent>;

const NONE: Given = new Set();

/** Computes the formulas the core can compute; the others show the result they came in with, 0 where they came without. */
export function recalculate(sheets: readonly MemorySheet[], names: readonly DefinedName[]): void {
  const byName = new Map(sheets.map((sheet) => [nameKey(sheet.info.name), sheet]));
  for (const sheet of sheets) sheet.forgetResults();
  const pending = sheets.flatMap((sheet) => sheet.formulas().map((place): Pending => ({ sheet, ...place })));
  const computed = (places: readonly Pending[], given: Given) => {
    const calculator = new Calculator({ names, cellAt: (name, row, column) => cellIn(byName.get(nameKey(name)), row, column, given) });
    return places.map((place) => ({ place, result: calculator.resultOf(place.sheet.info.name, cellOf(place, NONE)) }));
  };
  const stuck = (places: readonly Pending[], given: Given) => computed(places, given).flatMap(({ place, result }) => (result === null && place.content.value !== null ? [place] : []));
  // A formula is beyond us by itself, or only because another one is: the latter is computed from the other's stored result.
  const withheld = stuck(pending, NONE);
  const beyond = stuck(withheld, contentsOf(withheld));
  const given = contentsOf(beyond);
  for (const { place, result } of computed(pending, given)) keep(place, given.has(place.content) ? null : result);
}

function contentsOf(places: readonly Pending[]): Given {
  return new Set(places.map(({ content }) => content));
}

function keep({ sheet, row, column, content }: Pending, result: FormulaResult | null): void {
  if (result === null) {
    if (content.value === null) sheet.keepResult(row, column, 0, false);
    return;
  }
  if (typeof result === "object") sheet.keepResult(row, column, result.code, true);
  else sheet.keepResult(row, column, result, false);
}

function cellIn(sheet: MemorySheet | undefined, row: number, column: number, given: Given): Cell | null {
  return sheet ? cellOf({ sheet, row, column, content: sheet.contentAt(row, column) }, given) : null;
}

function cellOf({ sheet, row, column, content }: Pending, given: Given): Cell {
  const { value, formula, error } = content;
  const kind = value === null ? "blank" : error ? "error" : typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "text";
  return {
    row,
    column,
    kind,
    value: typeof value === "boolean" ? Number(value) : value,
    text: value === null ? "" : String(value),
    formula: formula === null ? null : formula.slice(1),
    calculated: formula === null || given.has(content),
    format: sheet.formatAt(row, column),
    font: "",
  };
}
