import { agencies, agencyFields } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { speakFinding } from "../../src/core/catalogue";
import type { CellRange } from "../../src/core/sheet/address";
import type { CellInput, Sheet } from "../../src/core/sheet/sheet";
import { sheetOf } from "../../src/core/sheet/sheet";
import type { Workbook } from "../../src/core/sheet/workbook";
import { plannedRows } from "../../src/core/template/tablePlan";
import { formSets, templates } from "../../src/templates";
import { checkWorkbook } from "../../src/workflows/check";
import { consistentBook } from "./book";
import { planBook } from "./plans";

const options = { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null };

/** What a workbook is found guilty of, without where the cells are. */
const findings = (workbook: Workbook): string[] =>
  checkWorkbook(workbook, options)
    .findings.map((finding) => `${finding.key} ${finding.severity} ${speakFinding(finding, "vi").message} <${finding.cause}`)
    .sort();

const cellsOf = (sheet: Sheet): CellInput[] =>
  sheet.filledRows().flatMap((row) => sheet.cellsOfRow(row).map((cell): CellInput => ({ row, column: cell.column, value: cell.value, format: cell.format })));

const shifted = (range: CellRange, rows: number, columns: number): CellRange => ({
  top: range.top + rows,
  left: range.left + columns,
  bottom: range.bottom + rows,
  right: range.right + columns,
});

const book = (sheets: readonly Sheet[]): Workbook => ({ name: "khac.xlsx", sheets, definedNames: [], savedAt: null });

/** Each sheet renamed, its table seven rows down and three columns to the right. */
function moved({ sheets }: Workbook): Workbook {
  return book(
    sheets.map((sheet, i) =>
      sheetOf(
        { name: `Sheet${i + 1}`, merges: sheet.merges.map((merge) => shifted(merge, 7, 3)) },
        cellsOf(sheet).map((cell) => ({ ...cell, row: cell.row + 7, column: cell.column + 3 })),
      ),
    ),
  );
}

/** All tables one below the other on one sheet. */
function stacked({ sheets }: Workbook): Workbook {
  const cells: CellInput[] = [];
  const merges: CellRange[] = [];
  let top = 0;
  for (const sheet of sheets) {
    cells.push(...cellsOf(sheet).map((cell) => ({ ...cell, row: cell.row + top })));
    merges.push(...sheet.merges.map((merge) => shifted(merge, top, 0)));
    top += sheet.rowCount + 2;
  }
  return book([sheetOf({ name: "Gộp", merges }, cells)]);
}

/** A blank row put in after every fourth row (never between the two lines of a heading), it and the row after it hidden. */
function withHiddenRows({ sheets }: Workbook): Workbook {
  const at = (row: number) => row + Math.floor(row / 4);
  return book(
    sheets.map((sheet) => {
      const merges = sheet.merges.map((merge) => ({ ...merge, top: at(merge.top), bottom: at(merge.bottom) }));
      const hiddenRows = sheet.filledRows().flatMap((row) => (row % 4 === 0 ? [at(row) - 1, at(row)] : []));
      return sheetOf({ name: sheet.name, merges, hiddenRows }, cellsOf(sheet).map((cell) => ({ ...cell, row: at(cell.row) })));
    }),
  );
}

/** All tables of the workbook twice as far apart, on one sheet with an unrelated list above, between and below. */
function amongStrangers({ sheets }: Workbook): Workbook {
  const list = ["Danh sách liên hệ", "Nguyễn Văn An – 0905 123 456", "Trần Thị Bình – 0905 654 321"];
  const cells: CellInput[] = [];
  const merges: CellRange[] = [];
  let top = 0;
  for (const sheet of sheets) {
    cells.push(...list.map((value, i): CellInput => ({ row: top + i, column: 1, value })));
    top += list.length + 2;
    cells.push(...cellsOf(sheet).map((cell) => ({ ...cell, row: cell.row + top })));
    merges.push(...sheet.merges.map((merge) => shifted(merge, top, 0)));
    top += sheet.rowCount + 3;
  }
  cells.push(...list.map((value, i): CellInput => ({ row: top + i, column: 1, value })));
  return book([sheetOf({ name: "Tổng hợp", merges }, cells)]);
}

const wordings = new Map(
  templates.flatMap((template) => template.tables.flatMap((table) => plannedRows(table).flatMap((row) => (row.aliases?.[0] === undefined ? [] : [[row.label, row.aliases[0]] as const])))),
);

/** Labels typed again in another good wording, each with a line break in the middle. */
function retyped({ sheets }: Workbook): Workbook {
  return book(
    sheets.map((sheet) =>
      sheetOf(
        { name: sheet.name, merges: sheet.merges },
        cellsOf(sheet).map((cell) => {
          const wording = typeof cell.value === "string" ? wordings.get(cell.value) : undefined;
          return wording === undefined ? cell : { ...cell, value: wording.replace(" ", "\n") };
        }),
      ),
    ),
  );
}

/** A retyped label stands in other words in the sentence; the finding, its gravity and its cause are the same. */
const withoutSentences = (workbook: Workbook) =>
  checkWorkbook(workbook, options)
    .findings.map((finding) => `${finding.key} ${finding.severity} <${finding.cause}`)
    .sort();

const damaged: Readonly<Record<string, Workbook>> = {
  ...Object.fromEntries(
    Object.entries({
      pl1: { "pl1.r1@y2017": 29, "pl1.r4@y2016": null, "pl1.r6.score@y2017": 108 },
      pl2: { "pl2.r1@y2018": 143, "pl2.r7@y2016": 2.5, "pl2.r3@y2018": 10 },
      pl3: { "pl3.r1.own-issued@y2015": 1700, "pl3.r5.district@y2017": 105.3, "pl3.r2@y2019": null },
      pl4: { "pl4.i.p2001-2010@c4": 14, "pl4.ii.p2011-2020@c3": 23, "pl4.iii.p2011-2020@edu.dept": null },
      pl5: { "pl5.r1.present@y2017": 2465, "pl5.r8@y2018": null, "pl5.r2.assigned@y2016": "không có số liệu" },
      pl6: { "pl6.r2@y2016": 12, "pl6.r3.self-part@y2018": -4, "pl6.r5@y2015": 2 },
      pl7: { "pl7.r11@y2020": 101, "pl7.r2@y2019": 0, "pl7.r14@y2016": null },
      pl8: { "pl8.r3@result": "Cơ bản đạt", "pl8.r4@result": null },
    }).map(([form, write]) => [form, consistentBook({ only: [form], write }).workbook]),
  ),
  "tasks-2020": planBook("tasks-2020", { "bd2020.ii.1@lead": null, "bd2020.i.3@no": "4." }).workbook,
  "tasks-2023": planBook("tasks-2023", { "bd2023.3@product": null, "bd2023.2@lead": "-" }).workbook,
  "tasks-department-2021": planBook("tasks-department-2021", { "gl2021.1.2@deadline": "…" }).workbook,
  "targets-2023": planBook("targets-2023", { "t2023.5.2@target": "120%", "t2023.4@target": null }).workbook,
};

describe.each(Object.entries(damaged))("%s", (_, workbook) => {
  const plain = findings(workbook);

  test("has findings", () => expect(plain.length).toBeGreaterThan(0));
  test("moved and renamed: the same", () => expect(findings(moved(workbook))).toEqual(plain));
  test("with hidden rows: the same", () => expect(findings(withHiddenRows(workbook))).toEqual(plain));
  test("on a sheet with other lists: the same", () => expect(findings(amongStrangers(workbook))).toEqual(plain));
  test("retyped in another wording: the same", () => expect(withoutSentences(retyped(workbook))).toEqual(withoutSentences(workbook)));
  test("twice the same input, twice the same answer", () => expect(findings(workbook)).toEqual(plain));
});

test("all eight appendices stacked on one sheet: the same as on eight", () => {
  const write = { "pl1.r1@y2017": 29, "pl2.r1@y2018": 143, "pl4.i.p2001-2010@c4": 14, "pl6.r2@y2016": 12, "pl7.r11@y2020": 101, "pl8.r3@result": "Cơ bản đạt" };
  const { workbook } = consistentBook({ write });
  expect(findings(stacked(workbook))).toEqual(findings(workbook));
});
