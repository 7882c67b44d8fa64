import { readFileSync } from "node:fs";
import { agencies } from "../../../src/agencies";
import { openWorkbook } from "../../../src/adapters/xlsx/openWorkbook";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { parseA1 } from "../../../src/core/sheet/address";
import { BLANK } from "../../../src/core/sheet/edit";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { EXCEL_FONT } from "../../../src/preview/files/blankFile";
import { takePreviewFile } from "../../../src/preview/files/takePreviewFile";
import { writePreviewFile } from "../../../src/preview/files/writePreviewFile";
import { NEWEST_SET } from "../../../src/preview/officeHost/officeHost";
import { formSets } from "../../../src/templates";
import { checkWorkbook } from "../../../src/workflows/check";
import { fileReport, type FileReport } from "../../../src/workflows/checkReport";
import { openInMemory, type OpenInMemory } from "./openInMemory";

const SAMPLE = "assets/samples/02-so-tu-phap-sai-thuong-gap.xlsx";

async function fileOf(bytes: Uint8Array): Promise<Workbook> {
  const opened = await openWorkbook("bai.xlsx", bytes);
  if (!opened.ok) throw new Error(opened.failure.detail);
  return opened.workbook;
}

function checked(workbook: Workbook): FileReport {
  return fileReport("bai.xlsx", checkWorkbook(workbook, { sets: formSets, directory: new AgencyDirectory(agencies), agency: null }), "vi", "bai");
}

/** The workbook as it would be saved from the grid; `journal`: with what the document keeps beside the cells. */
async function saved({ grid, document }: OpenInMemory, journal = true): Promise<Uint8Array> {
  const file = takePreviewFile(grid, document, EXCEL_FONT);
  return writePreviewFile(journal ? file : { ...file, parts: new Map() });
}

const when = (minute: number): string => `2026-11-22T08:0${minute}:00.000Z`;

/** The suspects of the total that differs from its parts, by their addresses. */
function suspectsOf({ findings }: FileReport): (string | null)[][] {
  const [unequal] = findings.filter(({ rule }) => rule === "balance.unequal");
  return (unequal?.suspects ?? []).map((set) => set.map(({ cell }) => cell));
}

test.each([14, NEWEST_SET])("a batch carried over in the pane is known in the saved file too: the same report, the same suspects (ExcelApi %s)", async (apiSet) => {
  const excel = await openInMemory(await fileOf(new Uint8Array(readFileSync(SAMPLE))), apiSet);
  const { open } = excel;
  const carry = async (address: string, minute: number, by: number): Promise<string> => {
    const photograph = await open.photograph();
    const at = { sheet: "PL2", ...(parseA1(address) ?? { row: 0, column: 0 }) };
    const cell = photograph.sheets[0]?.cellAt(at.row, at.column);
    const value = Number(cell?.value);
    const { batch, leftOut } = await open.apply([{ at, before: { value, formula: null }, after: { value: value + by, formula: null }, why: "" }], { title: "Mang sang", when: when(minute), origin: "carried" });
    expect(leftOut).toEqual([]);
    return batch ?? "";
  };
  const both = async (): Promise<FileReport> => {
    const inPane = checked(await open.photograph());
    expect(checked(await fileOf(await saved(excel)))).toEqual(inPane);
    return inPane;
  };

  expect(suspectsOf(await both())).toEqual([["G7"], ["G9"], ["G12"]]);
  await carry("G9", 0, 1);
  expect(suspectsOf(await both())).toEqual([["G7"], ["G12"]]);
  expect(suspectsOf(checked(await fileOf(await saved(excel, false))))).toEqual([["G7"], ["G9"], ["G12"]]);

  const second = await carry("G12", 1, 1);
  expect(suspectsOf(await both())).toEqual([["G7"]]);
  await open.undo(second);
  expect(suspectsOf(await both())).toEqual([["G7"], ["G12"]]);

  await open.apply([{ at: { sheet: "PL2", row: 0, column: 8 }, before: BLANK, after: { value: "Ghi chú", formula: null }, why: "" }], { title: "Thêm dòng", when: when(3) }, [{ sheet: "PL2", above: 0, count: 1, expects: [], merges: [] }]);
  const { suspects, verdict } = await both().then((report) => ({ suspects: suspectsOf(report), verdict: report.verdict }));
  expect([suspects, verdict]).toEqual([[["G8"], ["G13"]], "return"]);
});

test("a cell typed over since the batch was carried over is like any other, in both places", async () => {
  const excel = await openInMemory(await fileOf(new Uint8Array(readFileSync(SAMPLE))), NEWEST_SET);
  const { open, grid } = excel;
  const at = { sheet: "PL2", row: 8, column: 6 };
  const value = Number((await open.photograph()).sheets[0]?.cellAt(at.row, at.column).value);
  await open.apply([{ at, before: { value, formula: null }, after: { value: value + 1, formula: null }, why: "" }], { title: "Mang sang", when: when(0), origin: "carried" });
  grid.write(grid.sheets()[0]?.id ?? "", { top: 8, left: 6, bottom: 8, right: 6 }, [[{ value, formula: null }]]);
  const inPane = checked(await open.photograph());
  expect(suspectsOf(inPane)).toEqual([["G7"], ["G9"], ["G12"]]);
  expect(checked(await fileOf(await saved(excel)))).toEqual(inPane);
});

test("a journal that cannot be trusted is passed over, never a reason to refuse the file", async () => {
  const excel = await openInMemory(await fileOf(new Uint8Array(readFileSync(SAMPLE))), NEWEST_SET);
  const file = takePreviewFile(excel.grid, excel.document, EXCEL_FONT);
  const batch = (inner: string): string => `<batch xmlns="urn:soat-phu-luc:journal:1" title="" when="" undone="false" origin="carried">${inner}</batch>`;
  const edit = '<edit sheet="PL2" cell="G9" newKind="number" new="80" formatBefore="" formatAfter="" why=""/>';
  const carriedBy = async (...parts: string[]): Promise<unknown> => {
    const bytes = await writePreviewFile({ ...file, parts: new Map(parts.map((xml, at) => [`{${at}}`, xml])) });
    return (await fileOf(bytes)).carried;
  };
  expect(await carriedBy(batch(edit))).toEqual([{ at: { sheet: "PL2", row: 8, column: 6 }, after: { value: 80, formula: null } }]);
  expect(await carriedBy(batch(edit).replace("journal:1", "journal:2"))).toBeUndefined();
  expect(await carriedBy(`<note>${batch(edit)}</note>`)).toBeUndefined();
  expect(await carriedBy(batch(edit).replace("G9", "0"), batch(edit).replace("</batch>", ""), "", `<!DOCTYPE a [<!ENTITY b "c">]>${batch(edit)}`)).toBeUndefined();
});
