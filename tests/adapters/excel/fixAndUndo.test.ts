import fc from "fast-check";
import { BLANK, contentOf, sameContent, type CellContent, type Edit, type RowRemoval } from "../../../src/core/sheet/edit";
import { sheetOf } from "../../../src/core/sheet/sheet";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { NEWEST_SET } from "../../../src/preview/officeHost/officeHost";
import { openInMemory, seenOf, workbookOf } from "./openInMemory";

const SIZE = 4;

/** Numbers, texts that look like numbers, formats, formulas: what a person may have in a sheet before anything is fixed. */
const book = workbookOf(
  sheetOf({ name: "PL2" }, [
    { row: 0, column: 0, value: "Tổng số" },
    { row: 0, column: 1, value: "12", format: "@" },
    { row: 1, column: 1, value: 3, format: "#,##0" },
    { row: 1, column: 2, value: 0.985, format: "0.0%" },
    { row: 2, column: 1, value: 5, formula: "B2+2" },
    { row: 2, column: 2, value: true },
    { row: 3, column: 3, value: "không phát sinh" },
  ]),
  sheetOf({ name: "PL3" }, [{ row: 0, column: 0, value: 7 }]),
);

const value = fc.oneof(fc.integer({ min: -1000, max: 100_000 }), fc.double({ min: -10, max: 10, noNaN: true }), fc.constantFrom("92,5", "=3 người", "'", "2016", "Đạt", "1/2", "50%"), fc.boolean(), fc.constant(null));
const content: fc.Arbitrary<CellContent> = fc.oneof({ weight: 4, arbitrary: value.map((one) => ({ value: one, formula: null })) }, fc.constantFrom("=B2+1", '=IF(COUNT(B2:B3)=0,"",SUM(B2:B3))').map((formula) => ({ value: null, formula })));
const change = fc.record({ sheet: fc.constantFrom("PL2", "PL3"), row: fc.nat(SIZE), column: fc.nat(SIZE), content });
const batch = fc.uniqueArray(change, { minLength: 1, maxLength: 5, selector: ({ sheet, row, column }) => `${row},${column} ${sheet}` });
/** A batch to be written, or null: the last one that stands is taken back. */
const steps = fc.array(fc.option(batch, { freq: 3, nil: null }), { minLength: 1, maxLength: 7 });

/** B3 adds up B2: text digits, whose worth hangs on the locale, then a word, then the text digits again. */
const BETWEEN_WORDS = [...["92,5", "Đạt"].map((text) => [{ sheet: "PL2" as const, row: 1, column: 1, content: { value: text, formula: null } }]), null];

function seen({ sheets }: Workbook): unknown {
  return sheets.map(seenOf);
}

test.each([14, NEWEST_SET])("fixes and their undoing, in any sequence, leave values, formulas and formats as they were (ExcelApi %s)", async (apiSet) => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const { open } = await openInMemory(book, apiSet);
      const first = seen(await open.photograph());
      const standing: { readonly batch: string; readonly before: unknown }[] = [];
      const undoLast = async (): Promise<void> => {
        const last = standing.pop();
        if (!last) return;
        expect((await open.undo(last.batch)).leftOut).toEqual([]);
        expect(seen(await open.photograph())).toEqual(last.before);
      };
      for (const [minute, step] of sequence.entries()) {
        if (step === null) {
          await undoLast();
          continue;
        }
        const now = await open.photograph();
        const edits = step.flatMap(({ content: after, ...at }): Edit[] => {
          const sheet = now.sheets.find(({ name }) => name === at.sheet);
          const before = sheet ? contentOf(sheet.cellAt(at.row, at.column)) : null;
          return before === null || sameContent(before, after) ? [] : [{ at, before, after, why: "thử" }];
        });
        const applied = await open.apply(edits, { title: "Sửa", when: `2020-04-30T08:0${minute}:00.000Z` });
        expect(applied.leftOut).toEqual([]);
        if (applied.batch !== null) standing.push({ batch: applied.batch, before: seen(now) });
      }
      while (standing.length > 0) await undoLast();
      expect(seen(await open.photograph())).toEqual(first);
    }),
    { numRuns: 30, examples: [[BETWEEN_WORDS]] },
  );
}, 120_000);

const ROWS = ["a", "b", "c", "d", "e", "f"];
/** A heading and six numbered rows alike, with a line below them: what rows are taken out of. */
const list = workbookOf(sheetOf({ name: "Giải trình" }, [
  { row: 0, column: 0, value: "STT" },
  { row: 0, column: 1, value: "Nội dung" },
  ...ROWS.flatMap((text, i) => [{ row: i + 1, column: 0, value: i + 1 }, { row: i + 1, column: 1, value: text, format: "@" }]),
  { row: ROWS.length + 3, column: 1, value: "Người lập" },
]));
/** One or two rows that follow one another are taken out; a row's text is changed, where no batch stands that it could be in the way of; or a batch that stands, by its place, is taken back. */
const rowSteps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("take" as const), first: fc.nat(ROWS.length), count: fc.integer({ min: 1, max: 2 }) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("change" as const), first: fc.nat(ROWS.length), text: fc.constantFrom("x", "y", "z") }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("back" as const), first: fc.nat(ROWS.length) }) },
  ),
  { minLength: 2, maxLength: 9 },
);

test.each([14, NEWEST_SET])("rows taken out and brought back, in any order, leave all as it was, and no row lost or said twice (ExcelApi %s)", async (apiSet) => {
  await fc.assert(
    fc.asyncProperty(rowSteps, fc.integer(), async (sequence, seed) => {
      const { open } = await openInMemory(list, apiSet);
      const first = seen(await open.photograph());
      const standing: string[] = [];
      const back = async (i: number): Promise<void> => {
        const [batch = ""] = standing.splice(i, 1);
        const undone = await open.undo(batch);
        // A batch whose cells went with a later one, or between whose rows others went, waits for that one.
        if (undone.batch === null && undone.leftOut.length > 0) standing.splice(i, 0, batch);
        else expect(undone.leftOut).toEqual([]);
      };
      for (const [minute, step] of sequence.entries()) {
        const sheet = (await open.photograph()).sheets[0];
        const rows = sheet?.filledRows().filter((row) => row > 0 && sheet.cellAt(row, 0).kind === "number") ?? [];
        expect(rows.map((row) => sheet?.cellAt(row, 0).value)).toEqual(rows.map((_, i) => i + 1));
        const title = { title: step.kind, when: `2020-04-30T08:0${minute}:00.000Z` };
        const row = rows[step.first % Math.max(1, rows.length)];
        const edit = (at: number, column: number, after: CellContent): Edit[] => {
          const before = sheet ? contentOf(sheet.cellAt(at, column)) : BLANK;
          return sameContent(before, after) ? [] : [{ at: { sheet: "Giải trình", row: at, column }, before, after, why: "thử" }];
        };
        if (step.kind === "back") {
          if (standing.length > 0) await back(step.first % standing.length);
        } else if (row !== undefined && step.kind === "change" && standing.length === 0) {
          const { batch } = await open.apply(edit(row, 1, { value: step.text, formula: null }), title);
          if (batch !== null) standing.push(batch);
        } else if (row !== undefined && step.kind === "take") {
          const going = rows.filter((one) => one >= row && one < row + step.count);
          if (rows.length - going.length === 0) continue;
          const removal: RowRemoval = { sheet: "Giải trình", from: row, count: going.length, like: row === 1 ? "below" : "above", numbers: 0 };
          const applied = await open.apply(going.flatMap((one) => [...edit(one, 0, BLANK), ...edit(one, 1, BLANK)]), title, [removal]);
          expect([applied.leftOut, applied.removed]).toEqual([[], [{ sheet: "Giải trình", above: row, count: going.length }]]);
          if (applied.batch !== null) standing.push(applied.batch);
        }
      }
      for (let tries = 0; standing.length > 0 && tries < 60; tries++) await back(Math.abs(seed + tries * 7) % standing.length);
      expect(standing).toEqual([]);
      expect(seen(await open.photograph())).toEqual(first);
    }),
    { numRuns: 40 },
  );
}, 120_000);
