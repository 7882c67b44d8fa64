import { sheetOf } from "../../../src/core/sheet/sheet";
import { NEWEST_SET } from "../../../src/preview/officeHost/officeHost";
import { openInMemory, workbookOf } from "./openInMemory";

const book = workbookOf(sheetOf({ name: "PL2" }, [{ row: 0, column: 0, value: "Tổng số" }, { row: 1, column: 1, value: 3 }]));
const when = "2026-11-21T08:00:00.000Z";
const edit = (row: number, before: number | null, value: number) => ({ at: { sheet: "PL2", row, column: 1 }, before: { value: before, formula: null }, after: { value, formula: null }, why: "" });

test.each([14, NEWEST_SET])("values carried over are known by the journal, where they stand by now, until they are taken back (ExcelApi %s)", async (apiSet) => {
  const { open, host } = await openInMemory(book, apiSet);
  const begun = host.syncs;
  expect((await open.photograph()).carried).toBeUndefined();
  expect(host.syncs - begun).toBe(2);
  await open.apply([edit(1, 3, 4)], { title: "Sửa", when });
  expect((await open.photograph()).carried).toBeUndefined();
  const { batch } = await open.apply([edit(2, null, 12)], { title: "Mang sang", when: "2026-11-21T08:01:00.000Z", origin: "carried" });
  const twelve = (row: number) => [{ at: { sheet: "PL2", row, column: 1 }, after: { value: 12, formula: null } }];
  expect((await open.photograph()).carried).toEqual(twelve(2));
  await open.apply([edit(0, null, 1)], { title: "Thêm", when: "2026-11-21T08:02:00.000Z" }, [{ sheet: "PL2", above: 0, count: 1, expects: [], merges: [] }]);
  expect((await open.photograph()).carried).toEqual(twelve(3));
  expect((await open.journal()).map(({ origin }) => origin)).toEqual([undefined, "carried", undefined]);
  await open.undo(batch ?? "");
  expect((await open.photograph()).carried).toBeUndefined();
});

test("a cell taken back while another could not be was not carried, though the same figure is typed again", async () => {
  const { open, grid, document } = await openInMemory(workbookOf(...book.sheets, sheetOf({ name: "PL3" }, [{ row: 0, column: 0, value: "Tổng số" }])), NEWEST_SET);
  const [first = "", second = ""] = grid.sheets().map(({ id }) => id);
  const other = { ...edit(3, null, 13), at: { sheet: "PL3", row: 3, column: 1 } };
  const { batch } = await open.apply([edit(2, null, 12), other], { title: "Mang sang", when, origin: "carried" });
  document.change(second, "protection", { password: "bí mật", options: {} });
  expect((await open.undo(batch ?? "")).leftOut.map(({ reason }) => reason)).toEqual(["passwordProtected"]);
  grid.write(first, { top: 2, left: 1, bottom: 2, right: 1 }, [[{ value: 12, formula: null }]]);
  expect((await open.photograph()).carried).toEqual([{ at: other.at, after: other.after }]);
});
