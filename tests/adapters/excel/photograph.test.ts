import { sheetOf } from "../../../src/core/sheet/sheet";
import type { CellInput, Sheet, SheetFrame } from "../../../src/core/sheet/sheet";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { NEWEST_SET } from "../../../src/preview/officeHost/officeHost";
import { openInMemory, seenOf, workbookOf } from "./openInMemory";

/** A sheet whose cells name their font, as those of a workbook in Excel do. */
function plain(frame: SheetFrame, cells: readonly CellInput[]): Sheet {
  return sheetOf(frame, cells.map((cell) => ({ font: "Calibri", ...cell })));
}

describe.each([14, NEWEST_SET])("at ExcelApi 1.%d", (apiSet) => {
  /** The photograph of a workbook and the round trips it took. */
  async function photographed(workbook: Workbook) {
    const { open, host } = await openInMemory(workbook, apiSet);
    const photograph = await open.photograph();
    return { photograph, syncs: host.syncs };
  }

  async function expectSame(workbook: Workbook, syncs: number): Promise<void> {
    const taken = await photographed(workbook);
    expect(taken.photograph.sheets.map(seenOf)).toEqual(workbook.sheets.map(seenOf));
    expect(taken.syncs).toBe(syncs);
  }

  test("every kind of cell comes as from a file", async () => {
    const cells: CellInput[] = [
      { row: 0, column: 0, value: "  Tổng số \n VBQPPL ", font: "Times New Roman" },
      { row: 0, column: 2, value: "=không phải công thức", format: "@" },
      { row: 1, column: 0, value: 0.1 + 0.2 },
      { row: 1, column: 1, value: 0.985, format: "0.0%", text: "98,5%" },
      { row: 1, column: 2, value: 43921, format: "dd/mm/yyyy", text: "31/03/2020" },
      { row: 1, column: 3, value: 1234567, format: "#,##0", text: "1.234.567" },
      { row: 2, column: 0, value: true },
      { row: 2, column: 1, value: false },
      { row: 2, column: 2, value: "#N/A", error: true },
      { row: 3, column: 0, value: 1, formula: "SUM(A4:A4,1)*0+1" },
      { row: 3, column: 1, value: "", formula: 'IF(1>0,"","x")' },
      { row: 3, column: 2, value: "a", formula: '"a"' },
      { row: 9, column: 7, value: "cuối" },
    ];
    const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }, { top: 5, left: 0, bottom: 8, right: 0 }];
    const odd = plain({ name: "Biểu 'lạ'!", merges, hiddenRows: [1, 8], hiddenColumns: [3, 5] }, cells);
    await expectSame(workbookOf(odd, plain({ name: "Trống", hidden: true }, [])), 2);
  });

  test("defined names of the workbook and of single sheets, hidden ones too", async () => {
    const definedNames = [
      { name: "SoatPhuLuc.pl3", refersTo: '"pl3|1|2015-2020||PL3"', hidden: true, sheet: null },
      { name: "Vùng", refersTo: "PL3!$A$1:$B$2", hidden: false, sheet: null },
      { name: "Vùng", refersTo: "PL3!$A$1", hidden: false, sheet: "PL3" },
    ];
    const { photograph } = await photographed({ ...workbookOf(plain({ name: "PL3" }, [])), definedNames });
    expect({ names: photograph.definedNames, name: photograph.name, savedAt: photograph.savedAt }).toEqual({ names: definedNames, name: "bao-cao.xlsx", savedAt: null });
  });

  test("a stray cell far away costs nothing and is not read", async () => {
    const near = { row: 3, column: 3, value: 1 };
    const { photograph, syncs } = await photographed(workbookOf(plain({ name: "PL3" }, [near, { row: 60_000, column: 500, value: "lạc" }])));
    expect(photograph.sheets.map(seenOf)).toEqual([seenOf(plain({ name: "PL3" }, [near]))]);
    expect(syncs).toBe(2);
  });

  test("a list that goes on below row 3000 is read to its end, in blocks", async () => {
    const cells = Array.from({ length: 5_200 }, (_, row) => ({ row, column: 0, value: row }));
    await expectSame(workbookOf(plain({ name: "Dài" }, cells)), 4);
  });

  test("a table that goes on right of column CZ is read to its end", async () => {
    const cells = Array.from({ length: 150 }, (_, column) => ({ row: 0, column, value: column }));
    await expectSame(workbookOf(plain({ name: "Rộng" }, [...cells, { row: 40, column: 149, value: "góc" }])), 3);
  });

  test("mixed fonts are known cell by cell; far away they are asked for only where they decide how a text reads", async () => {
    const legacy = { value: "Sè v¨n b¶n", font: ".VnTime" };
    const near = [{ row: 0, column: 0, ...legacy }, { row: 1, column: 0, value: "Có", font: "Arial" }];
    await expectSame(workbookOf(plain({ name: "Gần" }, near)), 2);
    await expectSame(workbookOf(plain({ name: "Xa" }, [...near, { row: 400, column: 1, ...legacy }, { row: 400, column: 2, value: "Có", font: "Arial" }])), 3);
    const { photograph, syncs } = await photographed(workbookOf(plain({ name: "Xa" }, [...near, { row: 400, column: 1, value: "Số văn bản", font: "Arial" }])));
    expect([photograph.sheets[0]?.cellAt(400, 1).font, syncs]).toEqual(["", 2]);
  });

  test("what Excel cannot answer at once is read sheet by sheet, in strips", async () => {
    const merges = Array.from({ length: 700 }, (_, i) => ({ top: i, left: 0, bottom: i, right: 1 }));
    const long = plain({ name: "Gộp", merges, hiddenRows: [300] }, merges.map(({ top }) => ({ row: top, column: 0, value: top })));
    const workbook = workbookOf(long, plain({ name: "Khác" }, [{ row: 0, column: 0, value: 1 }]));
    const { open, host } = await openInMemory(workbook, apiSet);
    const answer = host.process.bind(host);
    let refused = 0;
    host.process = (request) => {
      if (!request.includes("A1:CZ3000")) return answer(request);
      refused++;
      const error = { Code: "ResponsePayloadSizeLimitExceeded", Message: "too much", HttpStatusCode: 400, ActionIndex: 0, Location: "" };
      return Promise.resolve(JSON.stringify({ Results: [], TraceIds: [], Error: error }));
    };
    expect((await open.photograph()).sheets.map(seenOf)).toEqual(workbook.sheets.map(seenOf));
    // The list; then what is used of the first sheet and three strips of it, and of the second and one.
    expect([refused, host.syncs]).toEqual([1, 1 + 4 + 2]);
  });

  test("any sheet comes as it is", async () => {
    const seed = 412;
    let state = seed;
    const random = (below: number): number => Math.floor(((state = (state * 48_271) % 2_147_483_647) / 2_147_483_647) * below);
    const values = ["Đạt", "  x ", "12", "=1", "'a", "TRUE", 0, -1.5, 1e20, true, false, "Cé", "e\u0302", "🙂"];
    for (let round = 0; round < 25; round++) {
      const cells = Array.from({ length: 40 }, () => ({
        row: random(30),
        column: random(12),
        value: values[random(values.length)] ?? "",
        ...(random(3) === 0 ? { font: ["Arial", ".VnTime", "VNI-Times"][random(3)] ?? "" } : {}),
      }));
      const merges = random(2) === 0 ? [{ top: 2, left: 2, bottom: 2 + random(5), right: 3 + random(3) }] : [];
      const sheet = plain({ name: `Tờ ${seed} ${round}`, merges, hidden: random(4) === 0 }, cells);
      await expectSame(workbookOf(sheet, plain({ name: "Sau" }, [])), 2);
    }
  });
});
