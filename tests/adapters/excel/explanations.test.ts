import { sheetOf } from "../../../src/core/sheet/sheet";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { NEWEST_SET } from "../../../src/preview/officeHost/officeHost";
import type { ExplainingTask } from "../../../src/workflows/explaining/explainingCalls";
import { consistentBook } from "../../walker/book";
import { cellsOf, check, planFor } from "../../workflows/explaining/explainBook";
import { openInMemory, seenOf, workbookOf, type OpenInMemory } from "./openInMemory";

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

  test.each([
    [[0, 1, 2], [2, 1, 0]],
    [[0, 1, 2], [0, 1, 2]],
    [[2, 0, 1], [0, 2, 1]],
    [[1, 0, 2], [2, 0, 1]],
  ])("explanations withdrawn in the order %j leave no row behind, and undone in the order %j they are back", async (withdrawn, undone) => {
    const opened = await openInMemory(workbookOf(sheetOf({ name: "PL2", merges: figures.merges }, cellsOf(figures))), apiSet);
    const { open } = opened;
    let minute = 10;
    const does = async (task: ExplainingTask) => {
      const planned = planFor(await open.photograph(), task);
      if (!planned) throw new Error("nothing to do");
      if (planned.sheets.length > 0) await open.draw(planned.sheets);
      return open.apply(planned.edits, { title: task.kind, when: `2026-11-21T08:${minute++}:00.000Z` }, [...planned.insertions, ...(planned.removals ?? [])], planned.sheets);
    };
    const seen = async () => ({ sheets: (await open.photograph()).sheets.map(seenOf), looks: looksOf(opened) });
    const explaining: (string | null)[] = [];
    for (const key of KEYS) explaining.push((await does(explain([key]))).batch);
    const before = await seen();
    const batches: (string | null)[] = [];
    for (const [done, i] of withdrawn.entries()) {
      const applied = await does({ kind: "withdraw", keys: [KEYS[i] ?? ""] });
      expect([applied.leftOut, applied.removed?.map(({ count }) => count)]).toEqual([[], done < 2 ? [1] : undefined]);
      batches[i] = applied.batch;
      const rows = (await open.photograph()).sheets[1]?.filledRows().filter((row) => row > 3) ?? [];
      expect(rows).toEqual([4, 5].slice(0, Math.max(1, 2 - done)));
      expect((await open.photograph()).sheets[1]?.cellAt(4, 0).value ?? null).toBe(1);
    }
    for (const i of undone) expect([i, (await open.undo(batches[i] ?? "")).leftOut]).toEqual([i, []]);
    expect(await seen()).toEqual(before);
    expect((await open.journal()).map((batch) => batch.edits[0]?.at.row)).toEqual([4, 5, 6, ...withdrawn.map((i) => i + 4)]);
    for (const batch of [...explaining].reverse()) expect((await open.undo(batch ?? "", ["Giải trình"])).leftOut).toEqual([]);
    expect((await open.photograph()).sheets.map(({ name }) => name)).toEqual(["PL2"]);
  });

  test("an explanation cannot be undone while the row it stood in is gone, and can once that is back", async () => {
    const { open } = await openInMemory(workbookOf(sheetOf({ name: "PL2", merges: figures.merges }, cellsOf(figures))), apiSet);
    const does = async (task: ExplainingTask, when: string) => {
      const planned = planFor(await open.photograph(), task);
      if (planned && planned.sheets.length > 0) await open.draw(planned.sheets);
      return open.apply(planned?.edits ?? [], { title: task.kind, when }, [...(planned?.insertions ?? []), ...(planned?.removals ?? [])]);
    };
    await does(explain(KEYS.slice(0, 1)), "2026-11-21T08:00:00.000Z");
    const second = await does(explain(KEYS.slice(1, 2)), "2026-11-21T08:01:00.000Z");
    const withdrawn = await does({ kind: "withdraw", keys: KEYS.slice(1, 2) }, "2026-11-21T08:02:00.000Z");
    const refused = await open.undo(second.batch ?? "");
    expect([refused.batch, refused.written, new Set(refused.leftOut.map(({ reason }) => reason))]).toEqual([null, [], new Set(["changed"])]);
    expect((await open.undo(withdrawn.batch ?? "")).inserted).toEqual([{ sheet: "Giải trình", above: 5, count: 1 }]);
    const undone = await open.undo(second.batch ?? "");
    expect([undone.leftOut, undone.removed]).toEqual([[], [{ sheet: "Giải trình", above: 5, count: 1 }]]);
    expect(explained(await open.photograph())).toBe(1);
  });
});

/** The looks of the sheet of explanations, heights apart: rows are fitted to their text, which a grid in memory only does when it is told. */
function looksOf({ grid }: OpenInMemory): unknown {
  const id = grid.sheets().find(({ name }) => name === "Giải trình")?.id ?? "";
  return grid.styles(id, { top: 0, left: 0, bottom: 9, right: 9 });
}
