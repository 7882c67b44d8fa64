import { sheetOf } from "../../../src/core/sheet/sheet";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { NEWEST_SET } from "../../../src/preview/officeHost/officeHost";
import type { ExplainingTask } from "../../../src/workflows/explaining/explainingCalls";
import { consistentBook } from "../../walker/book";
import { cellsOf, check, planFor } from "../../workflows/explaining/explainBook";
import { openInMemory, seenOf, workbookOf } from "./openInMemory";

const KEYS = ["R-PL2-02|pl2|pl2.r6|y2015", "R-PL2-02|pl2|pl2.r6|y2017", "R-ALL-01|pl2|pl2.r7|y2018"] as const;
const [figures = sheetOf({ name: "PL2" }, [])] = consistentBook({ letterhead: "SỞ TƯ PHÁP", only: ["pl2"], write: { "pl2.r6@y2015": 50, "pl2.r6@y2017": 40, "pl2.r7@y2018": null } }).workbook.sheets;
const explain = (keys: readonly string[]): ExplainingTask => ({ kind: "explain", keys, reason: "- Theo Quyết định số 12\n- và 1/7/2025", by: "=Nguyễn Văn A", on: "2026-11-21" });
const explained = (workbook: Workbook) => check(workbook).findings.flatMap((finding) => finding.explained ?? []).length;

describe.each([14, NEWEST_SET])("at ExcelApi 1.%d", (apiSet) => {
  test("explanations written one by one are read back, and undone to what was there", async () => {
    const { open } = await openInMemory(workbookOf(sheetOf({ name: "PL2", merges: figures.merges }, cellsOf(figures))), apiSet);
    const does = async (task: ExplainingTask) => {
      const planned = planFor(await open.photograph(), task);
      if (!planned) throw new Error("nothing to do");
      if (planned.sheets.length > 0) await open.draw(planned.sheets);
      return open.apply(planned.edits, { title: "Giải trình", when: "2026-11-21T08:00:00.000Z" }, planned.insertions);
    };
    const batches: (string | null)[] = [];
    const seen: unknown[] = [];
    for (const [i, key] of KEYS.entries()) {
      const applied = await does(explain([key]));
      expect([applied.written.length, applied.leftOut]).toEqual([9, []]);
      batches.push(applied.batch);
      const photograph = await open.photograph();
      expect(explained(photograph)).toBe(i + 1);
      seen.push(photograph.sheets.map(seenOf));
    }
    expect(check(await open.photograph()).verdict).toBe("pass");
    const closing = await does({ kind: "close", by: "Trần Thị B", on: "2026-11-21", errors: 0 });
    expect(check(await open.photograph()).closing?.holds).toBe(true);
    await open.undo(closing.batch ?? "");
    const back = (await open.photograph()).sheets.map(seenOf);
    expect(back).toEqual(seen[2]);
    for (const left of [2, 1, 0]) {
      await open.undo(batches[left] ?? "");
      const photograph = await open.photograph();
      expect(explained(photograph)).toBe(left);
      if (left > 0) expect(photograph.sheets.map(seenOf)).toEqual(seen[left - 1]);
    }
  });
});
