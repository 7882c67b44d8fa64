import { sheetOf } from "../../../src/core/sheet/sheet";
import { WorkbookRefusal } from "../../../src/workflows/ports";
import { openInMemory, workbookOf } from "./openInMemory";

const book = workbookOf(sheetOf({ name: "PL3" }, [{ row: 0, column: 0, value: "Tổng số" }]));

/** Bytes that begin as a package does, every value among them. */
const packageOf = (length: number) => Uint8Array.from({ length }, (_, at) => [0x50, 0x4b, 0x03, 0x04][at] ?? (at * 7 + (at >> 8)) % 256);

test.each([14, 21])("a file opens beside the open workbook in one round trip: ExcelApi 1.%i", async (apiSet) => {
  const { open, host, copies, grid } = await openInMemory(book, apiSet);
  // Neither a multiple of a piece nor of three, and far more than a call takes arguments.
  const file = packageOf(1_000_003);
  await open.openCopy(file);
  expect(copies.map((copy) => Buffer.compare(copy, file))).toEqual([0]);
  expect(host.syncs).toBe(1);
  expect(grid.sheets().map(({ name }) => name)).toEqual(["PL3"]);
});

test.each([24_574, 24_575, 24_576, 24_577, 49_152])("no byte is lost where pieces meet: %i bytes", async (length) => {
  const { open, copies } = await openInMemory(book, 14);
  await open.openCopy(packageOf(length));
  expect(copies.map((copy) => Buffer.compare(copy, packageOf(length)))).toEqual([0]);
});

test("while a cell is being edited it is asked again, and opens once", async () => {
  const { open, host, copies, pauses } = await openInMemory(book, 14, (host) => void (host.editingCell = false));
  host.editingCell = true;
  await open.openCopy(packageOf(100));
  expect([copies.length, pauses]).toEqual([1, [200]]);
});

test("what is no workbook is refused in the port's words", async () => {
  const { open, copies } = await openInMemory(book, 14);
  const reasonOf = (bytes: Uint8Array) => open.openCopy(bytes).then(() => "", (problem: unknown) => (problem instanceof WorkbookRefusal ? problem.reason : String(problem)));
  expect([await reasonOf(new Uint8Array()), await reasonOf(new TextEncoder().encode("Tên;Số"))]).toEqual(["failed", "failed"]);
  expect(copies).toEqual([]);
});
