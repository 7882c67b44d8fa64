import { agencies, agencyFields } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { figuresCode, isCodeOf } from "../../../src/core/explanation/figuresCode";
import { sheetOf, type CellInput, type Sheet } from "../../../src/core/sheet/sheet";
import { formSets } from "../../../src/templates";
import { checkWorkbook } from "../../../src/workflows/check";
import { consistentBook } from "../../walker/book";
import { cellsOf } from "../../workflows/explaining/explainBook";

const [PL2 = sheetOf({ name: "PL2" }, [])] = consistentBook({ letterhead: "SỞ TƯ PHÁP", only: ["pl2"] }).workbook.sheets;
const lastRow = Math.max(...PL2.filledRows().filter((row) => PL2.cellAt(row, 2).kind === "number"));
const heading = PL2.filledRows().find((row) => /2015/u.test(PL2.cellAt(row, 2).text)) ?? 0;
const firstRow = heading + 1;
const yearAt = Math.max(...PL2.cellsOfRow(heading).flatMap(({ column, text }) => (/20\d\d/u.test(text) ? [column] : []))) + 1;

function withCells(cells: readonly CellInput[]): Sheet {
  return sheetOf({ name: PL2.name, merges: PL2.merges }, [...cellsOf(PL2).filter(({ row, column }) => !cells.some((one) => one.row === row && one.column === column)), ...cells]);
}

function checked(sheet: Sheet) {
  const { tables, findings } = checkWorkbook({ name: "a.xlsx", sheets: [sheet], definedNames: [], savedAt: null }, { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null });
  return { tables, findings, code: figuresCode(tables, [sheet]) };
}

const year = (figure: number | null): Sheet => withCells([{ row: heading, column: yearAt, value: "Năm 2021" }, ...(figure === null ? [] : [{ row: firstRow + 1, column: yearAt, value: figure }])]);
const added = (figure: number): Sheet => withCells([{ row: lastRow + 1, column: 1, value: "Số văn bản do đơn vị tự thêm" }, { row: lastRow + 1, column: 2, value: figure }]);

test("a figure in a year beyond the form changes the code, and so does one in a row that was added", () => {
  const { code } = checked(PL2);
  expect(code).toMatch(/^[\dA-F]{4}(-[\dA-F]{4}){5}$/u);
  expect(checked(year(null)).code).toBe(code);
  expect(new Set([code, checked(year(7)).code, checked(year(8)).code, checked(added(5)).code, checked(added(6)).code]).size).toBe(5);
});

test("a code of five groups, made before that, still holds by the figures of the form alone", () => {
  const { tables, code } = checked(PL2);
  const later = checked(year(7));
  const old = code.slice(0, 24);
  expect([isCodeOf(code, tables, [PL2]), isCodeOf(code, later.tables, [year(7)])]).toEqual([true, false]);
  expect([isCodeOf(old, tables, [PL2]), isCodeOf(old, later.tables, [year(7)])]).toEqual([true, true]);
  const other = checked(withCells([{ row: firstRow + 1, column: 2, value: 99 }]));
  expect(isCodeOf(old, other.tables, [withCells([{ row: firstRow + 1, column: 2, value: 99 }])])).toBe(false);
});

test("years beyond the form are said once a table where figures stand in them, never as an error", () => {
  const said = ({ findings }: ReturnType<typeof checked>) => findings.flatMap(({ rule, severity, at }) => (rule === "structure.yearOutside" ? [[severity, at?.row, at?.column]] : []));
  expect([said(checked(PL2)), said(checked(year(null))), said(checked(year(7)))]).toEqual([[], [], [["info", heading, yearAt]]]);
});
