import { BLANK, type CellContent, type Edit, type PlannedInsertion } from "../../../src/core/sheet/edit";
import { a1, parseA1, parseA1Range, type CellRange } from "../../../src/core/sheet/address";
import { sheetOf } from "../../../src/core/sheet/sheet";
import type { SheetChange } from "../../../src/workflows/ports";
import { openInMemory, workbookOf, type OpenInMemory } from "./openInMemory";

const SHEET = "KH";
let minute = 0;
const title = (name: string) => ({ title: name, when: new Date(Date.UTC(2023, 0, 2, 8, minute++)).toISOString() });

function content(value: CellContent["value"], formula: string | null = null): CellContent {
  return { value, formula };
}

function place(cell: string) {
  return { sheet: SHEET, ...(parseA1(cell) ?? { row: 0, column: 0 }) };
}

function edit(cell: string, before: CellContent, after: CellContent): Edit {
  return { at: place(cell), before, after, why: "thử" };
}

function range(cells: string): CellRange {
  return parseA1Range(cells) ?? { top: 0, left: 0, bottom: 0, right: 0 };
}

/** Tasks 1 and 2 of section I, 3 and 4 of section II, the closing line. */
function book() {
  const lines: (string | number | null)[][] = [["I", "CHỈ ĐẠO"], [1, "Hội nghị"], [2, "Kế hoạch"], ["II", "THỂ CHẾ"], [3, "Rà soát"], [4, "Kiểm tra"], ["TỔNG CỘNG: 4 NHIỆM VỤ"]];
  const cells = lines.flatMap((line, row) => line.map((value, column) => ({ row, column, value })));
  const sheet = sheetOf({ name: SHEET, merges: [range("C2:C3")] }, [...cells, { row: 8, column: 1, value: 2, formula: "COUNTA(B5:B6)" }, { row: 2, column: 3, value: "x", format: "@" }]);
  return workbookOf(sheet, sheetOf({ name: "Khác" }, [{ row: 0, column: 0, value: "y" }]));
}

/** Row 4 is put in below “Kế hoạch”, with number 3; the rest counts on. */
const insertion: PlannedInsertion = {
  sheet: SHEET,
  above: 3,
  count: 1,
  expects: [{ at: place("B3"), holds: content("Kế hoạch") }, { at: place("A4"), holds: content("II") }],
  merges: [range("C2:C4")],
};
const edits: readonly Edit[] = [
  edit("A4", BLANK, content(3)),
  edit("B4", BLANK, content("Tập huấn")),
  edit("A6", content(3), content(4)),
  edit("A7", content(4), content(5)),
  edit("A8", content("TỔNG CỘNG: 4 NHIỆM VỤ"), content("TỔNG CỘNG: 5 NHIỆM VỤ")),
];

const BEFORE = [["I", "CHỈ ĐẠO"], [1, "Hội nghị"], [2, "Kế hoạch"], ["II", "THỂ CHẾ"], [3, "Rà soát"], [4, "Kiểm tra"], ["TỔNG CỘNG: 4 NHIỆM VỤ", null], [null, null], [null, 2]];
const AFTER = [["I", "CHỈ ĐẠO"], [1, "Hội nghị"], [2, "Kế hoạch"], [3, "Tập huấn"], ["II", "THỂ CHẾ"], [4, "Rà soát"], [5, "Kiểm tra"], ["TỔNG CỘNG: 5 NHIỆM VỤ", null], [null, null], [null, 2]];

const idOf = ({ grid }: OpenInMemory, name = SHEET): string => grid.sheets().find((sheet) => sheet.name === name)?.id ?? "";
const table = (opened: OpenInMemory, rows = 9) => opened.grid.cells(idOf(opened), { top: 0, left: 0, bottom: rows - 1, right: 1 }).map((row) => row.map(({ value }) => value));
const merges = (opened: OpenInMemory) => opened.grid.merges(idOf(opened)).map(({ top, left, bottom, right }) => `${a1({ row: top, column: left })}:${a1({ row: bottom, column: right })}`);
const type = (opened: OpenInMemory, cell: string, value: string) => opened.grid.write(idOf(opened), range(cell), [[{ value, formula: null }]]);
const protect = (opened: OpenInMemory, password: string | null) => opened.document.change(idOf(opened), "protection", { options: { allowInsertRows: false, allowDeleteRows: false, allowFormatColumns: true }, password });

/** The next request that calls this method does only what comes before it. */
function failAt(opened: OpenInMemory, method: string): void {
  const mark = `"Name":"${method}"`;
  const answer = opened.host.process.bind(opened.host);
  let failed = false;
  opened.host.process = (request) => {
    const isIt = !failed && request.includes(mark);
    failed ||= isIt;
    return answer(isIt ? request.replace(mark, `"Name":"${method}Broken"`) : request);
  };
}

describe.each([14, 21])("at ExcelApi 1.%i", (apiSet) => {
  const open = () => openInMemory(book(), apiSet);

  test("a row is put in, numbered and counted in two round trips; formulas, merges and looks go along, and it is no person's doing", async () => {
    const opened = await open();
    const heard: SheetChange[] = [];
    await opened.open.listen((change) => heard.push(change));
    const begun = opened.host.syncs;
    const applied = await opened.open.apply(edits, title("Thêm"), [insertion]);
    expect(opened.host.syncs - begun).toBe(2);
    expect(applied).toEqual({ batch: applied.batch, written: edits, leftOut: [], inserted: [{ sheet: SHEET, above: 3, count: 1 }] });
    expect([table(opened, 10), merges(opened)]).toEqual([AFTER, ["C2:C4"]]);
    expect(opened.grid.cells(idOf(opened), range("B10"))[0]?.[0]?.formula).toBe("=COUNTA(B6:B7)");
    expect(opened.grid.cells(idOf(opened), range("D4"))[0]?.[0]?.format).toBe("@");
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toEqual([]);
  });

  test("taken back, the row is gone and all is as it was; only once", async () => {
    const opened = await open();
    const { batch } = await opened.open.apply(edits, title("Thêm"), [insertion]);
    const begun = opened.host.syncs;
    const undone = await opened.open.undo(batch ?? "");
    expect(opened.host.syncs - begun).toBe(4);
    expect([undone.written.length, undone.leftOut, undone.removed]).toEqual([5, [], [{ sheet: SHEET, above: 3, count: 1 }]]);
    expect([table(opened), merges(opened)]).toEqual([BEFORE, ["C2:C3"]]);
    expect((await opened.open.journal()).map((one) => one.undone)).toEqual([true]);
    expect(await opened.open.undo(batch ?? "")).toEqual({ batch, written: [], leftOut: [] });
  });

  test("a row a person went on writing in stays with its numbers, and is said; it may be taken back once it is clear", async () => {
    const opened = await open();
    const { batch } = await opened.open.apply(edits, title("Thêm"), [insertion]);
    type(opened, "D4", "Sở Nội vụ");
    const undone = await opened.open.undo(batch ?? "");
    expect([undone.batch, undone.written, undone.leftOut.map(({ reason }) => reason)]).toEqual([null, [], ["changed", "changed", "changed", "changed", "changed"]]);
    expect(table(opened, 10)).toEqual(AFTER);
    opened.grid.write(idOf(opened), range("D4"), [[{ value: null, formula: null }]]);
    expect((await opened.open.undo(batch ?? "")).leftOut).toEqual([]);
    expect(table(opened)).toEqual(BEFORE);
  });

  test("where the rows around have changed nothing is written, in one round trip", async () => {
    const opened = await open();
    type(opened, "A4", "III");
    const begun = opened.host.syncs;
    const applied = await opened.open.apply(edits, title("Thêm"), [insertion]);
    expect(opened.host.syncs - begun).toBe(1);
    expect([applied.batch, applied.written, applied.leftOut.length, applied.inserted]).toEqual([null, [], 5, undefined]);
    expect(table(opened)[3]).toEqual(["III", "THỂ CHẾ"]);
  });

  test("one cell that moved on is left out, the rest written", async () => {
    const opened = await open();
    type(opened, "A6", "4a");
    const applied = await opened.open.apply(edits, title("Thêm"), [insertion]);
    expect([applied.written.length, applied.leftOut.map(({ edit: one, now }) => [a1(one.at), now?.value])]).toEqual([4, [["A7", "4a"]]]);
    expect(table(opened, 10)[6]).toEqual(["4a", "Kiểm tra"]);
  });

  test("a sheet protected without a password is laid open and protected again, with one it is left alone", async () => {
    const opened = await open();
    protect(opened, null);
    const { batch } = await opened.open.apply(edits, title("Thêm"), [insertion]);
    expect([table(opened, 10), opened.document.sheet(idOf(opened)).protection?.password]).toEqual([AFTER, null]);
    await opened.open.undo(batch ?? "");
    expect([table(opened), opened.document.sheet(idOf(opened)).protection?.password]).toEqual([BEFORE, null]);
    protect(opened, "bí mật");
    const other: Edit = { at: { sheet: "Khác", row: 0, column: 0 }, before: content("y"), after: content("z"), why: "thử" };
    const barred = await opened.open.apply([...edits, other], title("Thêm"), [insertion]);
    expect([barred.written, barred.leftOut.map(({ reason }) => reason), barred.inserted]).toEqual([[other], Array(5).fill("passwordProtected"), undefined]);
    expect(table(opened)).toEqual(BEFORE);
  });

  test("a failure in the middle takes the row out again", async () => {
    const opened = await open();
    const wrong = edit("C9", BLANK, content(null, "=SUM("));
    await expect(opened.open.apply([...edits, wrong], title("Thêm"), [insertion])).rejects.toMatchObject({ reason: "failed", halfWritten: [] });
    expect([table(opened), merges(opened), await opened.open.journal()]).toEqual([BEFORE, ["C2:C3"], []]);
  });

  test("a failure before the row is in touches nothing; one after it is out puts it back", async () => {
    const opened = await open();
    failAt(opened, "Insert");
    await expect(opened.open.apply(edits, title("Thêm"), [insertion])).rejects.toMatchObject({ halfWritten: [] });
    expect(table(opened)).toEqual(BEFORE);
    const { batch } = await opened.open.apply(edits, title("Thêm"), [insertion]);
    failAt(opened, "SetXml");
    await expect(opened.open.undo(batch ?? "")).rejects.toMatchObject({ halfWritten: [] });
    expect(table(opened, 10)).toEqual(AFTER);
  });

  test("an earlier batch below the row is taken back where its cells stand now, and the journal names them there", async () => {
    const opened = await open();
    const first = await opened.open.apply([edit("B6", content("Kiểm tra"), content("Thanh tra"))], title("Sửa"));
    await opened.open.apply(edits, title("Thêm"), [insertion]);
    expect((await opened.open.journal())[0]?.edits.map(({ at }) => a1(at))).toEqual(["B7"]);
    expect((await opened.open.undo(first.batch ?? "")).written.map(({ at }) => a1(at))).toEqual(["B7"]);
    expect(table(opened, 10)).toEqual(AFTER);
  });

  test("two rows put in are taken back in either order, with an edit after each", async () => {
    for (const order of [[0, 1, 2, 3], [3, 2, 1, 0], [1, 0, 3, 2], [2, 3, 0, 1]]) {
      const opened = await open();
      const batches = [
        await opened.open.apply([edit("B4", BLANK, content("Tập huấn"))], title("một"), [{ ...insertion, merges: [] }]),
        await opened.open.apply([edit("B7", content("Kiểm tra"), content("Thanh tra"))], title("hai")),
        await opened.open.apply([edit("B3", BLANK, content("Sơ kết"))], title("ba"), [{ sheet: SHEET, above: 2, count: 1, expects: [{ at: place("B3"), holds: content("Kế hoạch") }], merges: [] }]),
        await opened.open.apply([edit("B7", content("Rà soát"), content("Rà soát lại"))], title("bốn")),
      ];
      expect(table(opened, 9).map(([, text]) => text)).toEqual(["CHỈ ĐẠO", "Hội nghị", "Sơ kết", "Kế hoạch", "Tập huấn", "THỂ CHẾ", "Rà soát lại", "Thanh tra", null]);
      for (const i of order) {
        const undone = await opened.open.undo(batches[i]?.batch ?? "");
        expect([order, i, undone.leftOut]).toEqual([order, i, []]);
      }
      expect([order, table(opened)]).toEqual([order, BEFORE]);
    }
  });
});
