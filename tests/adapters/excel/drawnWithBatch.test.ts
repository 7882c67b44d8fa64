import { sheetOf } from "../../../src/core/sheet/sheet";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { NEWEST_SET } from "../../../src/preview/officeHost/officeHost";
import type { ApiSet } from "../../../src/preview/officeHost/wire/officeType";
import type { ExplainingTask } from "../../../src/workflows/explaining/explainingCalls";
import { consistentBook } from "../../walker/book";
import { cellsOf, planFor } from "../../workflows/explaining/explainBook";
import { openInMemory, seenOf, workbookOf, type OpenInMemory } from "./openInMemory";

const KEYS = ["R-PL2-02|pl2|pl2.r6|y2015", "R-PL2-02|pl2|pl2.r6|y2017"] as const;
const [figures = sheetOf({ name: "PL2" }, [])] = consistentBook({ letterhead: "SỞ TƯ PHÁP", only: ["pl2"], write: { "pl2.r6@y2015": 50, "pl2.r6@y2017": 40 } }).workbook.sheets;
const explain = (key: string): ExplainingTask => ({ kind: "explain", keys: [key], reason: "Theo Quyết định số 12", by: "Nguyễn Văn A", on: "2026-11-21" });
const seen = ({ sheets }: Workbook) => sheets.map(seenOf);

async function opened(apiSet: ApiSet) {
  const book = await openInMemory(workbookOf(sheetOf({ name: "PL2", merges: figures.merges }, cellsOf(figures))), apiSet);
  let minute = 10;
  const does = async (task: ExplainingTask): Promise<string> => {
    const planned = planFor(await book.open.photograph(), task);
    if (!planned) throw new Error("nothing to do");
    if (planned.sheets.length > 0) await book.open.draw(planned.sheets);
    const { batch } = await book.open.apply(planned.edits, { title: "Giải trình", when: `2026-11-21T08:${minute++}:00.000Z` }, planned.insertions, planned.sheets);
    return batch ?? "";
  };
  return { ...book, does, first: seen(await book.open.photograph()) };
}

/** A person types into the sheet “Giải trình”. */
async function typed(book: OpenInMemory, row: number, value: string): Promise<void> {
  await book.open.apply([{ at: { sheet: "Giải trình", row, column: 1 }, before: { value: null, formula: null }, after: { value, formula: null }, why: "" }], { title: "gõ", when: "2026-11-21T09:00:00.000Z" });
}

describe.each([14, NEWEST_SET] as const)("at ExcelApi 1.%s", (apiSet) => {
  test("a sheet drawn with a batch goes with it, and the journal says so", async () => {
    const book = await opened(apiSet);
    const batch = await book.does(explain(KEYS[0]));
    expect((await book.open.journal()).map(({ drawn }) => drawn)).toEqual([["Giải trình"]]);
    expect((await book.open.undo(batch, ["Giải trình"])).takenAway).toEqual(["Giải trình"]);
    expect(seen(await book.open.photograph())).toEqual(book.first);
    const again = await book.does(explain(KEYS[0]));
    expect((await book.open.undo(again, ["Giải trình"])).takenAway).toEqual(["Giải trình"]);
    expect(seen(await book.open.photograph())).toEqual(book.first);
  });

  test("whichever of two is taken back first, the sheet goes with the last", async () => {
    for (const order of [[0, 1], [1, 0]]) {
      const book = await opened(apiSet);
      const batches = [await book.does(explain(KEYS[0])), await book.does(explain(KEYS[1]))];
      const [first, last] = order.map((i) => batches[i] ?? "");
      expect((await book.open.undo(first ?? "", ["Giải trình"])).takenAway).toBeUndefined();
      expect((await book.open.undo(last ?? "", ["Giải trình"])).takenAway).toEqual(["Giải trình"]);
      expect(seen(await book.open.photograph())).toEqual(book.first);
    }
  });

  test("it stays where somebody typed into it, and where something else needs it", async () => {
    const book = await opened(apiSet);
    const batch = await book.does(explain(KEYS[0]));
    await typed(book, 9, "Ghi chú riêng");
    expect((await book.open.undo(batch, ["Giải trình"])).takenAway).toBeUndefined();
    expect((await book.open.photograph()).sheets.map(({ name }) => name)).toEqual(["PL2", "Giải trình"]);
    const other = await opened(apiSet);
    const undone = await other.open.undo(await other.does(explain(KEYS[0])), []);
    expect([undone.takenAway, undone.written.length, (await other.open.photograph()).sheets.length]).toEqual([undefined, 9, 2]);
  });

  test("of a batch of which nothing could be written the drawn sheet goes at once; where somebody wrote into it it stays", async () => {
    const book = await opened(apiSet);
    const refused = async (): Promise<readonly string[] | undefined> => {
      const planned = planFor(await book.open.photograph(), explain(KEYS[0]));
      if (!planned) throw new Error("nothing to do");
      await book.open.draw(planned.sheets);
      if (typing) await typed(book, 9, "Ghi chú riêng");
      const changed = planned.edits.map((edit) => ({ ...edit, before: { value: "đã khác", formula: null } }));
      const { batch, takenAway } = await book.open.apply(changed, { title: "Giải trình", when: "2026-11-21T08:00:00.000Z" }, [], planned.sheets);
      expect(batch).toBeNull();
      return takenAway;
    };
    let typing = false;
    expect(await refused()).toEqual(["Giải trình"]);
    expect(seen(await book.open.photograph())).toEqual(book.first);
    typing = true;
    expect(await refused()).toBeUndefined();
    expect((await book.open.photograph()).sheets.map(({ name }) => name)).toEqual(["PL2", "Giải trình"]);
  });
});
