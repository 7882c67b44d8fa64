import { agencies } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { a1 } from "../../../src/core/sheet/address";
import type { CellInput, Sheet } from "../../../src/core/sheet/sheet";
import { sheetOf } from "../../../src/core/sheet/sheet";
import { formSets } from "../../../src/templates";
import { checkWorkbook } from "../../../src/workflows/check";
import type { CheckedWorkbook } from "../../../src/workflows/check";
import { consistentBook } from "../../walker/book";
import type { BookChanges } from "../../walker/book";

const options = { sets: formSets, directory: new AgencyDirectory(agencies), agency: null };
const FIRST_YEAR = 2;

const HEADER = 4;

/** What becomes of a cell: itself, changed, or nothing. */
type Change = (cell: CellInput) => CellInput | null;

/** The cells with the columns of some years only, moved together and then changed. */
function withYears(sheet: Sheet, from: number, to: number, change: Change = (cell) => cell): CellInput[] {
  return sheet.filledRows().flatMap((row) =>
    sheet.cellsOfRow(row).flatMap(({ column, value }): CellInput[] => {
      if (column < FIRST_YEAR) return [{ row, column, value }];
      return column >= FIRST_YEAR + from && column < FIRST_YEAR + to ? [{ row, column: column - from, value }] : [];
    }),
  ).flatMap((cell) => change(cell) ?? []);
}

function sheetOfForm(form: string, changes: BookChanges = {}): Sheet {
  const [sheet] = consistentBook({ ...changes, only: [form] }).workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const named = (name: string, cells: readonly CellInput[]): Sheet => sheetOf({ name, merges: [] }, cells);
const checkSheets = (...sheets: Sheet[]): CheckedWorkbook => checkWorkbook({ name: "x.xlsx", sheets, definedNames: [], savedAt: null }, options);

/** A consistent workbook of one form with the years up to a column on one sheet and the rest on another. */
function cutByYears(form: string, changes: BookChanges = {}, at = 3, change?: Change): CheckedWorkbook {
  const sheet = sheetOfForm(form, changes);
  return checkSheets(named("Trước", withYears(sheet, 0, at)), named("Sau", withYears(sheet, at, 6, change)));
}

const found = ({ findings }: CheckedWorkbook): string[] => findings.map(({ rule, ruleId, severity, at }) => [at && `${at.sheet}!${a1(at)}`, rule, ruleId, severity].join(" "));

const forms = ["pl1", "pl2", "pl3", "pl5", "pl6", "pl7"];

test.each(forms.flatMap((form) => [1, 2, 3, 4, 5].map((at) => [form, at] as const)))("%s cut after year %d has nothing wrong but the cut", (form, at) => {
  const checked = cutByYears(form, {}, at);
  expect(found(checked)).toEqual(["Trước!B5 structure.tableSplit  info"]);
  expect(checked.completeness.filled).toBe(checked.completeness.asked);
});

test("a wrong figure is found on its own sheet", () => {
  expect(found(cutByYears("pl2", { write: { "pl2.r1@y2019": 9000 } })).slice(1)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Sau!D6 balance\.unequal R-PL2-01 /u)]),
  );
});

test("years left blank on the second sheet are unfilled, not missing columns", () => {
  const blank = Object.fromEntries(["pl5.r3", "pl5.r4", "pl5.r5"].flatMap((row) => [2018, 2019, 2020].map((year) => [`${row}@y${year}`, null] as const)));
  expect(found(cutByYears("pl5", { write: blank })).map((line) => line.replace(/ R-\S+/u, ""))).toEqual([
    "Trước!B5 structure.tableSplit  info",
    "Sau!C12 required.missing warning",
    "Sau!C13 required.missing warning",
    "Sau!C14 required.missing warning",
  ]);
});

test.each<readonly [string, Change]>([
  ["without a title", (cell) => (cell.row < HEADER ? null : cell)],
  ["with years alone for a header", (cell) => (cell.row === HEADER && cell.column < FIRST_YEAR ? null : cell)],
  ["without STT", (cell) => (cell.row >= HEADER && cell.column === 0 ? null : cell)],
  ["elsewhere on its sheet", (cell) => ({ ...cell, row: cell.row + 3, column: cell.column + 2 })],
])("the second sheet %s", (_, change) => {
  for (const form of forms) expect(found(cutByYears(form, {}, 3, change))).toEqual(["Trước!B5 structure.tableSplit  info"]);
});

test.each(forms)("%s: the later years right below, under a header of years alone", (form) => {
  const sheet = sheetOfForm(form);
  const below = withYears(sheet, 3, 6, (cell) => (cell.row < HEADER || (cell.row === HEADER && cell.column < FIRST_YEAR) ? null : { ...cell, row: cell.row - HEADER + sheet.rowCount }));
  expect(found(checkSheets(named("A", [...withYears(sheet, 0, 3), ...below])))).toEqual(["A!B5 structure.tableSplit  info"]);
});
