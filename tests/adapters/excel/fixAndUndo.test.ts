import fc from "fast-check";
import { contentOf, sameContent, type CellContent, type Edit } from "../../../src/core/sheet/edit";
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
