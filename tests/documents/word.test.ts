import { readFileSync } from "node:fs";
import { openWorkbook } from "../../src/adapters/xlsx/openWorkbook";
import { agencies, agencyFields } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { sheetOf, type Cell } from "../../src/core/sheet/sheet";
import type { Workbook } from "../../src/core/sheet/workbook";
import { formSets } from "../../src/templates";
import { checkWorkbook } from "../../src/workflows/check";
import { cell, docxOf, paragraph, row, run, table } from "../adapters/xlsx/read/word/docxOf";
import { printedTables } from "./appendices2011To2020";
import { bookOfLines } from "./bookOf";
import * as departmentTasks from "./departmentTasks2021";
import * as targets from "./targets2023";
import * as tasks2020 from "./tasks2020";
import * as tasks2023 from "./tasks2023";
import { wordOf } from "./wordOf";

const options = { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null };

/** "table plan: rows" and "rule severity column row, counted from the table's first row" in order. */
function report(workbook: Workbook, firstRow: number): string[] {
  const checked = checkWorkbook(workbook, options);
  return [
    ...checked.tables.map(({ plan, rows }) => `${plan.id} ${rows.filter(({ at }) => at !== null).length} rows`),
    ...checked.findings.map(({ rule, severity, at }) => `${rule} ${severity} ${at ? `${at.column} ${at.row - firstRow}` : "-"}`),
  ];
}

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const result = await openWorkbook("ke-hoach.docx", bytes);
  if (!result.ok) throw new Error(`${result.failure.rule}: ${result.failure.detail}`);
  return result.workbook;
}

interface PrintedPlan {
  readonly titles: readonly string[];
  readonly headings: readonly string[];
  readonly lines: readonly (readonly (string | null)[])[];
}

test.each<[string, PrintedPlan]>([["tasks 2020", tasks2020], ["targets 2023", targets], ["tasks 2023", tasks2023], ["department's tasks 2021", departmentTasks]])(
  "%s: a Word document gives what the workbook gives",
  async (_, { titles, headings, lines }) => {
    const book = bookOfLines({ KH: [...titles.map((title) => [title]), [], [...headings], ...lines] });
    const word = await opened(wordOf([{ above: titles, lines: [headings, ...lines] }]));
    const expected = report(book, titles.length + 1);
    expect(report(word, 100)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(4);
  },
);

type Figure = readonly [number | string, string];
/** Figures of every kind, decimals, pairs, slips: as a number is typed in a sheet, and as it is written in Word. */
const FIGURES: readonly Figure[] = [
  [95.5, "95,5"], [12, "12"], [1, "01"], [-3, "-3"], [14.5, "14,5"], ["1200/1182", "1200/1182"], ["không phát sinh", "không phát sinh"], ["chín", "chín"],
];
/** Written so, a rate is 1.234 %. */
const IS_RATE = /tỷ lệ|mức độ|%/iu;
/** Every third row holds thousands only. */
const figureAt = (row: number, year: number, label: string): Figure =>
  row % 3 === 0 && !IS_RATE.test(label) ? [1234 + year, `1.${234 + year}`] : (FIGURES[(row * 7 + year) % FIGURES.length] ?? ["", ""]);
/** Whether a heading's row holds a figure is told by the kind of its cells; in Word all are words. */
const isToldInWord = (line: string): boolean => !line.startsWith("heading.filled");

test.each(["pl1", "pl2", "pl3", "pl5", "pl6", "pl7"])("%s with figures: figures in words are no slip in a Word document", async (form) => {
  const printed = printedTables.find((one) => one.form === form);
  if (!printed) throw new Error(`no form ${form}`);
  const filled = (which: 0 | 1): (string | number)[][] =>
    printed.rows.map(([stt = "", label = ""], at) => [stt, label, ...Array.from({ length: 6 }, (_, year) => figureAt(at, year, label)[which])]);
  const lines = filled(0);
  const top = printed.titles.length + 1;
  const book = bookOfLines({ BIEU: [...printed.titles.map((title) => [title]), [], ...printed.headings, ...lines.map((line) => line.map(String))] });
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  const numbers = lines.flatMap((line, at) => line.flatMap((value, column) => (typeof value === "number" ? [{ row: top + printed.headings.length + at, column, value }] : [])));
  const cells = [...sheet.filledRows().flatMap((row) => sheet.cellsOfRow(row)).map(({ row, column, text }) => ({ row, column, value: text })), ...numbers];
  const typed = { ...book, sheets: [sheetOf({ name: sheet.name }, cells)] };
  const word = await opened(wordOf([{ above: printed.titles, lines: [...printed.headings, ...filled(1).map((line) => line.map(String))] }]));
  const expected = report(typed, top).filter(isToldInWord);
  expect(report(word, 100).filter(isToldInWord)).toEqual(expected);
  expect(expected.length).toBeGreaterThan(5);
});

test("Phụ lục 1–8 of the programme, as printed, in one document", async () => {
  const word = await opened(wordOf(printedTables.map(({ titles, headings, rows }) => ({ above: titles, lines: [...headings, ...rows] }))));
  expect(report(word, 100)).toEqual([
    "pl1 20 rows", "pl2 13 rows", "pl3 22 rows", "pl4.i 2 rows", "pl4.ii 2 rows", "pl4.iii 2 rows", "pl5 12 rows", "pl6 15 rows", "pl7 14 rows", "pl8 16 rows",
    ...Array.from({ length: 8 }, () => "submission.empty warning -"),
  ]);
});

test("text in TCVN3 fonts is read in a Word document as in a workbook", async () => {
  const sample = await openWorkbook("05.xlsx", new Uint8Array(readFileSync("assets/samples/05-phong-chu-tcvn3.xlsx")));
  if (!sample.ok) throw new Error(sample.failure.detail);
  const [sheet] = sample.workbook.sheets;
  const top = checkWorkbook(sample.workbook, options).tables[0]?.pieces[0]?.top ?? 0;
  const written = ({ text, font }: Cell): string => paragraph(run(text, font === "" ? "" : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`));
  const rows = (sheet?.filledRows() ?? []).map((at) => ({ at, cells: Array.from({ length: sheet?.columnCount ?? 0 }, (_, column) => sheet?.cellAt(at, column)) }));
  const lines = rows.filter(({ at }) => at < top).flatMap(({ cells }) => cells.flatMap((one) => (one && one.text !== "" ? [written(one)] : [])));
  const body = rows.filter(({ at }) => at >= top).map(({ cells }) => row(cells.map((one) => cell(one && one.text !== "" ? written(one) : ""))));
  const word = await opened(docxOf(lines.join("") + table(body)));
  // The blank row between title and table is no line of the document.
  expect(report(word, 100)).toEqual(report(sample.workbook, top).map((line) => line.replace("0 -2", "0 -1")));
  expect(report(word, 100)).toEqual(["pl5 12 rows", "text.legacyEncoding warning 0 -1"]);
});
