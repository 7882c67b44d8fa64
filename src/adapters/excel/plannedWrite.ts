import type { CellRef } from "../../core/sheet/address";
import { sameContent } from "../../core/sheet/edit";
import type { CellContent, Edit } from "../../core/sheet/edit";
import { formatOf, formulaOf, valueOf } from "./cellInputs";
import { neededFormat, writtenValue } from "./writtenValue";

/** An edit with the number format its cell is to get; null: the one it needs. */
export interface FormattedEdit extends Edit {
  readonly formatAfter: string | null;
}

/** A cell that is to be written, as Excel shows it now. */
export interface PlannedWrite {
  readonly edit: Edit;
  readonly range: Excel.Range;
  readonly formatBefore: string;
  readonly formatAfter: string;
  /** May be written only by laying open a protected sheet: the cell is locked, or its number format or its font must change. */
  readonly needsLift: boolean;
  /** Stands in rows that are taken out: goes with them. */
  readonly goesWithRows?: true;
}

/** Asks for what a cell holds and whether it is locked; no sync. */
export function askCell(sheet: Excel.Worksheet, { row, column }: CellRef): Excel.Range {
  const range = sheet.getCell(row, column);
  range.load(["values", "formulas", "valueTypes", "numberFormat", "format/protection/locked"]);
  return range;
}

/** What a cell that was asked for holds. */
export function contentNow(range: Excel.Range): CellContent {
  const value = valueOf(range.values[0]?.[0]);
  const formula = formulaOf(range.formulas[0]?.[0], value);
  const content = { value: value === "" && formula === null ? null : value, formula: formula === null ? null : `=${formula}` };
  return formula === null && String(range.valueTypes[0]?.[0]) === "Error" ? { ...content, error: true } : content;
}

/** Whether a cell still holds what was previewed. Excel writes a formula in its own way: letters' case and blanks do not count. */
export function stillHolds(previewed: CellContent, now: CellContent): boolean {
  if (previewed.formula !== null && now.formula !== null) return plainFormula(previewed.formula) === plainFormula(now.formula);
  return sameContent(previewed, now);
}

/** The write of an edit whose cell was asked for. */
export function plannedWrite(edit: FormattedEdit, range: Excel.Range): PlannedWrite {
  const formatBefore = formatOf(range.numberFormat[0]?.[0]);
  const formatAfter = edit.formatAfter ?? neededFormat(edit.after, formatBefore);
  const needsLift = range.format.protection.locked || formatAfter !== formatBefore || edit.font !== undefined;
  return { edit: plainEdit(edit), range, formatBefore, formatAfter, needsLift };
}

/** The edit alone. */
export function plainEdit({ at, before, after, font, why }: FormattedEdit): Edit {
  return { at, before, after, ...(font ? { font } : null), why };
}

/** Writes an edit into its cell, its font too; no sync. Where only the font changes the content is not touched: a formula may be part of an array. */
export function writeEdit({ edit: { before, after, font }, range, formatBefore, formatAfter }: PlannedWrite): void {
  if (font) range.format.font.name = font.after;
  if (!font || !sameContent(before, after)) writeContent(range, after, { now: formatBefore, wanted: formatAfter });
}

/** Gives a cell back what it held before an edit, whose number format now is told; no sync. */
export function takeEditBack({ edit: { before, after, font }, range, formatBefore }: PlannedWrite): void {
  if (font) range.format.font.name = font.before;
  if (!font || !sameContent(before, after)) writeContent(range, before, { now: formatOf(range.numberFormat[0]?.[0]), wanted: formatBefore });
}

/** Writes a content into a cell; no sync. The format goes first: it decides how Excel takes what follows. */
export function writeContent(range: Excel.Range, { value, formula, error }: CellContent, format: { readonly now: string; readonly wanted: string }): void {
  if (format.now !== format.wanted) range.numberFormat = [[format.wanted]];
  if (error) range.formulas = [[value]];
  else if (formula === null) range.values = [[writtenValue(value, format.wanted)]];
  else range.formulas = [[formula]];
}

function plainFormula(formula: string): string {
  return formula.replace(/"[^"]*"|[^"]+/gu, (piece) => (piece.startsWith('"') ? piece : piece.replace(/\s/gu, "").toUpperCase()));
}
