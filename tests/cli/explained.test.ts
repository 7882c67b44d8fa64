import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatText } from "../../src/cli/formatters/text";
import { drawPlain } from "../../assets/samples/drawPlain";
import { writeWorkbook } from "../../src/adapters/xlsx/write/writeWorkbook";
import type { CellRef } from "../../src/core/sheet/address";
import type { SheetSpec } from "../../src/core/sheet/sheetSpec";
import type { Sheet } from "../../src/core/sheet/sheet";
import type { ExplainingTask } from "../../src/workflows/explaining/explainingCalls";
import { checkReport, fileReport, type CheckReport } from "../../src/workflows/checkReport";
import { after, check, planFor, written } from "../workflows/explaining/explainBook";
import { consistentBook } from "../walker/book";
import { newFolder, soat } from "./runSoat";

const { workbook } = consistentBook({ letterhead: "SỞ TƯ PHÁP", only: ["pl2"], write: { "pl2.r6@y2015": 50 } });
const keys = check(workbook).findings.filter(({ severity }) => severity === "warning").map(({ key }) => key);
const reason: ExplainingTask = { kind: "explain", keys, reason: "Xử lý cả văn bản các năm trước", by: "Nguyễn Văn A", on: "2026-11-21" };

/** A sheet of figures as a file may hold it. */
function plain(sheet: Sheet): SheetSpec {
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column);
  return drawPlain(sheet.name, Array.from({ length: sheet.rowCount }, (_, row) => columns.map((column) => sheet.cellAt(row, column).value)));
}

/** A closed file with our sheet as it is drawn and written on; `changed` is typed over a figure afterwards. */
async function fileWith(changed: readonly (readonly [CellRef, number])[] = []): Promise<string> {
  const planned = planFor(workbook, reason);
  const [spec] = planned?.sheets ?? [];
  if (!spec || !planned) throw new Error("nothing planned");
  const filled = { ...spec, cells: spec.cells.map((cell) => ({ ...cell, value: (planned.edits.find(({ at }) => at.row === cell.row && at.column === cell.column)?.after.value ?? cell.value) as string | number | null })) };
  const figures = changed.reduce((now, [at, value]) => written(now, at, value), workbook).sheets.map(plain);
  const path = join(newFolder(), "bai.xlsx");
  writeFileSync(path, await writeWorkbook([...figures, filled]));
  return path;
}

test("a closed file's explanations count, and are printed with their reason", async () => {
  const path = await fileWith();
  const run = await soat(["check", path]);
  expect(run.status).toBe(0);
  expect(run.printed.split("\n")[0]).toMatch(/ — ĐẠT \(1 lưu ý, 1 đã giải trình\)$/u);
  expect(run.printed).toContain("  Đã giải trình (1)\n  - PL2!C17: Năm 2015: ");
  expect(run.printed).toContain("    Giải trình: Xử lý cả văn bản các năm trước (Nguyễn Văn A, 21/11/2026)\n");
  expect(run.printed).toContain("0 nội dung cần giải trình (và 1 đã giải trình)");
  const report = JSON.parse((await soat(["check", path, "--format", "json"])).printed) as CheckReport;
  const [file] = report.files;
  expect([file?.verdict, file?.explained, report.summary]).toEqual(["pass", 1, { files: 1, errors: 0, warnings: 0, infos: 1, explained: 1 }]);
  expect(file?.findings.map(({ rule, explained }) => [rule, explained])).toEqual([
    ["bound.exceeded", { reason: "Xử lý cả văn bản các năm trước", by: "Nguyễn Văn A", on: "2026-11-21" }],
    ["yearOverYear.jump", undefined],
  ]);
  expect((await soat(["check", path, "--format", "csv"])).printed).toContain("Xử lý cả văn bản các năm trước (Nguyễn Văn A, 21/11/2026)");
});

test("a figure changed since is said, and the finding counts again", async () => {
  const run = await soat(["check", await fileWith([[{ sheet: "PL2", row: 16, column: 2 }, 51]])]);
  expect(run.status).toBe(1);
  expect(run.printed).toContain("Nguyễn Văn A đã giải trình ngày 21/11/2026, nhưng số liệu đã đổi: Số VBQPPL trái pháp luật về nội dung, thẩm quyền đã được xử lý: 50 → 51\n");
});

test("closed figures are told, and whether they are still those", () => {
  const closed = after(workbook, { kind: "close", by: "Trần Thị B", on: "2026-11-21", errors: 0 });
  const lineOf = (book: typeof workbook) => formatText({ ...checkReport([fileReport("a.xlsx", check(book), "vi", "a")], "0", "2026-11-22"), submissions: [], shared: [] }, "vi").split("\n").find((line) => line.includes("Chốt số liệu:"));
  expect(lineOf(closed)).toBe("  Chốt số liệu: 21/11/2026, Trần Thị B; số liệu chưa đổi từ đó");
  expect(lineOf(written(closed, { sheet: "PL2", row: 16, column: 2 }, 51))).toBe("  Chốt số liệu: 21/11/2026, Trần Thị B; số liệu ĐÃ ĐỔI từ đó");
  expect(lineOf(workbook)).toBeUndefined();
});
