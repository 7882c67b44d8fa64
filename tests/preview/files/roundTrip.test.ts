import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../../src/adapters/xlsx/openWorkbook";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { fillDocument } from "../../../src/preview/files/fillDocument";
import type { PreviewFile } from "../../../src/preview/files/previewFile";
import { readPreviewFile } from "../../../src/preview/files/readPreviewFile";
import { takePreviewFile } from "../../../src/preview/files/takePreviewFile";
import { writePreviewFile } from "../../../src/preview/files/writePreviewFile";
import { HostDocument } from "../../../src/preview/officeHost/document/hostDocument";
import { openHeadless } from "../grid/headlessUniver";

const folder = "assets/samples";
const samples = readdirSync(folder).filter((name) => name.endsWith(".xlsx") && !name.startsWith("10-"));

async function fileOf(name: string, bytes: Uint8Array): Promise<PreviewFile> {
  const read = await readPreviewFile(name, bytes);
  if (!read.ok) throw new Error(read.failure.detail);
  return read.file;
}

/** A file opened in the spreadsheet, and saved as it stands. */
async function saved(file: PreviewFile): Promise<Uint8Array> {
  const { workbook, dispose } = openHeadless(file);
  const document = new HostDocument();
  fillDocument(document, file, workbook.sheets().map(({ id }) => id));
  const bytes = await writePreviewFile(takePreviewFile(workbook, document, file.font));
  dispose();
  return bytes;
}

/** A file's look written out in full, so that two files of different tables of styles compare. */
function looksOf(file: PreviewFile): unknown[] {
  return file.sheets.map(({ name, cells, looks, merges, freeze, visibility, record }) => ({
    name,
    merges,
    freeze,
    visibility,
    record: { ...record, validations: record.validations.map(({ range: { top, left }, ...rest }) => [top, left, rest]) },
    cells: cells.map(({ row, column, look, format }) => ({ at: `${row},${column}`, look: looks[look], format })).sort((a, b) => (a.at < b.at ? -1 : 1)),
  }));
}

const contents = (sheet: Sheet) => sheet.filledRows().flatMap((row) => sheet.cellsOfRow(row));

test.each(samples)("%s keeps what it holds through the spreadsheet", async (name) => {
  const bytes = readFileSync(join(folder, name));
  const file = await fileOf(name, bytes);
  const [before, after] = [await openWorkbook(name, bytes), await openWorkbook(name, await saved(file))];
  if (!before.ok || !after.ok) throw new Error("not opened");
  expect(after.workbook.sheets.map((sheet) => [sheet.name, sheet.hidden, contents(sheet)])).toEqual(before.workbook.sheets.map((sheet) => [sheet.name, sheet.hidden, contents(sheet)]));
  const names = (workbook: typeof before.workbook) => workbook.definedNames.filter((one) => !one.name.startsWith("_xlnm.")).map((one) => one.name + (one.hidden ? " hidden " : " ") + one.refersTo);
  expect(names(after.workbook)).toEqual(names(before.workbook));
});

test.each(samples)("%s keeps its looks, validation, protection and page through the spreadsheet", async (name) => {
  const file = await fileOf(name, readFileSync(join(folder, name)));
  const again = await fileOf(name, await saved(file));
  expect(looksOf(again)).toEqual(looksOf(file));
  expect(file.losses).toEqual([]);
});

test.each(samples)("%s keeps the rows printed on every page under the same quoted names", async (name) => {
  const bytes = readFileSync(join(folder, name));
  const [before, after] = [await openWorkbook(name, bytes), await openWorkbook(name, await saved(await fileOf(name, bytes)))];
  if (!before.ok || !after.ok) throw new Error("not opened");
  const printed = (workbook: typeof before.workbook) => workbook.definedNames.filter((one) => one.name === "_xlnm.Print_Titles").map(({ refersTo }) => refersTo);
  expect(printed(after.workbook)).toEqual(printed(before.workbook));
});

test("custom XML parts go with the file", async () => {
  const file = await fileOf("a.xlsx", readFileSync(join(folder, samples[0] ?? "")));
  const parts = new Map([["{6F2D3A10-0000-4000-8000-000000000001}", '<?xml version="1.0"?><journal xmlns="urn:x">Sửa ô “D7”</journal>']]);
  const again = await fileOf("a.xlsx", await saved({ ...file, parts }));
  expect(again.parts).toEqual(parts);
});

test("a file of another format opens plain and says so", async () => {
  const csv = new TextEncoder().encode("STT,Nội dung\n1,Sở Nội vụ\n");
  const file = await fileOf("bang.csv", csv);
  expect(file.losses).toEqual(["looks"]);
  expect(file.sheets.map(({ cells }) => cells.map(({ row, column, value }) => [row, column, value]))).toEqual([
    [[0, 0, "STT"], [0, 1, "Nội dung"], [1, 0, 1], [1, 1, "Sở Nội vụ"]],
  ]);
});

test("a file that is no workbook is a failure, not an exception", async () => {
  const read = await readPreviewFile("trang.xlsx", readFileSync(join(folder, "10-khong-phai-bang-tinh.xlsx")));
  expect(read).toMatchObject({ ok: false, failure: { rule: "file.notWorkbook", kindSeen: "html" } });
});
