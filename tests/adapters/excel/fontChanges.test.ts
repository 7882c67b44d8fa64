import fc from "fast-check";
import { writeLegacyText } from "../../../assets/samples/writeLegacyText";
import { conversionOf } from "../../../src/core/conversion/conversion";
import { a1, parseA1, type CellRange } from "../../../src/core/sheet/address";
import type { CellContent, Edit } from "../../../src/core/sheet/edit";
import { sheetOf, type CellInput } from "../../../src/core/sheet/sheet";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { NEWEST_SET } from "../../../src/preview/officeHost/officeHost";
import type { ApiSet } from "../../../src/preview/officeHost/wire/officeType";
import { openInMemory, seenOf, workbookOf, type OpenInMemory } from "./openInMemory";

const TITLE = { title: "Chuyển sang Unicode", when: "2020-04-30T08:00:00.000Z" };
const SETS: readonly ApiSet[] = [14, NEWEST_SET];

function book(): Workbook {
  return workbookOf(
    sheetOf({ name: "PL3" }, [
      { row: 0, column: 0, value: "Sè l\u00ADîng", font: ".VnTime" },
      { row: 0, column: 1, value: "tØnh", font: ".VnTimeH", format: "@" },
      { row: 1, column: 0, value: "Sè l\u00ADîng", formula: "A1", font: ".VnTime" },
      { row: 1, column: 1, value: 3, font: ".VnTime" },
      { row: 2, column: 0, value: "UBND", font: ".VnTime" },
    ]),
    sheetOf({ name: "Ẩn", hidden: true }, [{ row: 0, column: 0, value: "Soá", font: "VNI-Helve" }]),
  );
}

function plan(photograph: Workbook): Edit[] {
  return conversionOf(photograph).cells.map(({ why, ...edit }) => ({ ...edit, why: why.id }));
}

function area(cell: string): CellRange {
  const { row, column } = parseA1(cell) ?? { row: 0, column: 0 };
  return { top: row, left: column, bottom: row, right: column };
}

function idOf({ grid }: OpenInMemory, name: string): string {
  return grid.sheets().find((sheet) => sheet.name === name)?.id ?? "";
}

/** What a cell holds and the font it has. */
function held(opened: OpenInMemory, cell: string, sheet = "PL3"): readonly unknown[] {
  const id = idOf(opened, sheet);
  const { value, formula } = opened.grid.cells(id, area(cell))[0]?.[0] ?? {};
  return [value, formula, opened.grid.styles(id, area(cell))[0]?.[0]?.fontName];
}

function seen({ sheets }: Workbook): unknown {
  return sheets.map(seenOf);
}

function typed(value: string): CellContent {
  return { value, formula: null };
}

describe.each(SETS)("at ExcelApi 1.%s", (apiSet) => {
  test("text and fonts are written in two round trips, entered in the journal, and taken back", async () => {
    const opened = await openInMemory(book(), apiSet);
    const before = await opened.open.photograph();
    const edits = plan(before);
    expect(edits.map(({ font }) => font?.after)).toEqual(["Times New Roman", "Times New Roman", "Times New Roman", "Arial"]);
    const photographed = opened.host.syncs;
    const applied = await opened.open.apply(edits, TITLE);
    expect([photographed, opened.host.syncs - photographed, applied.leftOut]).toEqual([2, 2, []]);
    expect([held(opened, "A1"), held(opened, "B1"), held(opened, "A2"), held(opened, "A1", "Ẩn")]).toEqual([
      ["Số lượng", null, "Times New Roman"], ["TỈNH", null, "Times New Roman"], ["Số lượng", "=A1", "Times New Roman"], ["Số", null, "Arial"],
    ]);
    expect([held(opened, "B2"), held(opened, "A3")]).toEqual([[3, null, ".VnTime"], ["UBND", null, ".VnTime"]]);
    expect(plan(await opened.open.photograph())).toEqual([]);
    expect((await opened.open.journal()).map((batch) => batch.edits.map(({ at, before: old, after, font, why }) => ({ at, before: old, after, font, why })))).toEqual([edits]);
    const undone = await opened.open.undo(applied.batch ?? "");
    expect([undone.written.length, undone.leftOut]).toEqual([4, []]);
    expect(seen(await opened.open.photograph())).toEqual(seen(before));
  });

  test("a cell whose font was changed since is left out and named, both ways", async () => {
    const opened = await openInMemory(book(), apiSet);
    const edits = plan(await opened.open.photograph());
    const [first] = edits;
    opened.grid.changeStyle(idOf(opened, "PL3"), area("A1"), { fontName: "Arial" });
    const applied = await opened.open.apply(edits, TITLE);
    expect(applied.leftOut).toEqual([{ edit: first, reason: "changed", now: typed("Sè l\u00ADîng") }]);
    opened.grid.changeStyle(idOf(opened, "PL3"), area("B1"), { fontName: "Tahoma" });
    const undone = await opened.open.undo(applied.batch ?? "");
    expect(undone.leftOut.map(({ edit, reason }) => [edit.at.column, edit.font, reason])).toEqual([[1, { before: "Times New Roman", after: ".VnTimeH" }, "changed"]]);
    expect([held(opened, "A1"), held(opened, "B1"), held(opened, "A2")]).toEqual([["Sè l\u00ADîng", null, "Arial"], ["TỈNH", null, "Tahoma"], ["Sè l\u00ADîng", "=A1", ".VnTime"]]);
    expect((await opened.open.journal()).map((batch) => batch.undone)).toEqual([true]);
  });

  test("a cell whose letters differ in look is left out and named: writing it anew would lose that", async () => {
    const opened = await openInMemory(book(), apiSet);
    const edits = plan(await opened.open.photograph());
    const styles = opened.grid.styles.bind(opened.grid);
    const isFirst = (sheet: string, { top, left }: CellRange) => sheet === idOf(opened, "PL3") && top === 0 && left === 0;
    opened.grid.styles = (sheet, range) => (isFirst(sheet, range) ? JSON.parse(JSON.stringify(styles(sheet, range)).replace('"bold":false', '"bold":null')) as ReturnType<typeof styles> : styles(sheet, range));
    const applied = await opened.open.apply(edits, TITLE);
    expect([applied.written.length, applied.leftOut]).toEqual([3, [{ edit: edits[0], reason: "severalLooks", now: typed("Sè l\u00ADîng") }]]);
  });

  test("a protected sheet is laid open for fonts and protected again; one with a password is left out", async () => {
    const opened = await openInMemory(book(), apiSet);
    const edits = plan(await opened.open.photograph());
    const options = { allowFormatCells: false, selectionMode: "Normal" };
    opened.grid.changeStyle(idOf(opened, "PL3"), area("A1"), { locked: false });
    opened.document.change(idOf(opened, "PL3"), "protection", { options, password: null });
    opened.document.change(idOf(opened, "Ẩn"), "protection", { options, password: "bí mật" });
    const applied = await opened.open.apply(edits, TITLE);
    expect([applied.written.length, applied.leftOut.map(({ edit, reason }) => [edit.at.sheet, reason])]).toEqual([3, [["Ẩn", "passwordProtected"]]]);
    expect([held(opened, "A1"), held(opened, "A1", "Ẩn")]).toEqual([["Số lượng", null, "Times New Roman"], ["Soá", null, "VNI-Helve"]]);
    expect(opened.document.sheet(idOf(opened, "PL3")).protection).toMatchObject({ options });
  });

  test("a failure in the middle puts texts and fonts back", async () => {
    const opened = await openInMemory(book(), apiSet);
    const before = await opened.open.photograph();
    const wrong: Edit = { at: { sheet: "PL3", row: 8, column: 2 }, before: { value: null, formula: null }, after: { value: null, formula: "=SUM(" }, why: "thử" };
    await expect(opened.open.apply([...plan(before), wrong], TITLE)).rejects.toMatchObject({ reason: "failed", halfWritten: [] });
    expect(seen(await opened.open.photograph())).toEqual(seen(before));
  });
});

const phrase = fc.constantFrom("Số lượng thủ tục hành chính", "Ủy ban nhân dân tỉnh", "Đạt", "UBND", "Quý I", "12", "=A1", "- Đã xử lý", "Tỷ lệ (%)", "chính", "công dân", "đ/hộ");
const cell = fc.record({ row: fc.nat(6), column: fc.nat(4), text: phrase, encoding: fc.constantFrom("TCVN3" as const, "VNI" as const), font: fc.constantFrom(".VnTime", ".VnTimeH", ".VnArial", "VNI-Times", "VNI-Helve", "Arial", "Times New Roman"), isCopied: fc.boolean() });
const COPIED = 10;

test("whatever is typed in old fonts, converting and taking back gives the same photograph", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(cell, { minLength: 1, maxLength: 20, selector: ({ row, column }) => row * 9 + column }), async (cells) => {
      const inputs = cells.flatMap(({ row, column, text, encoding, font, isCopied }): CellInput[] => {
        const typedCell = { row, column, value: writeLegacyText(text, encoding), font };
        return isCopied ? [typedCell, { ...typedCell, row: row + COPIED, formula: a1({ row, column }) }] : [typedCell];
      });
      const { open } = await openInMemory(workbookOf(sheetOf({ name: "PL3" }, inputs)), 14);
      const before = await open.photograph();
      const edits = plan(before);
      const applied = await open.apply(edits, TITLE);
      expect([applied.written.length, applied.leftOut]).toEqual([edits.length, []]);
      expect(plan(await open.photograph())).toEqual([]);
      if (applied.batch !== null) expect((await open.undo(applied.batch)).leftOut).toEqual([]);
      expect(seen(await open.photograph())).toEqual(seen(before));
    }),
    { numRuns: 60 },
  );
}, 120_000);

test("a sheet of ten thousand rows costs as many round trips to photograph as without such text, where it has one font", async () => {
  const syncsOf = async (value: string): Promise<number> => {
    const cells = Array.from({ length: 10_000 }, (_, row): CellInput => ({ row, column: 0, value: `${value} ${row}`, font: ".VnTime" }));
    const { open, host } = await openInMemory(workbookOf(sheetOf({ name: "Dài" }, cells)), 14);
    await open.photograph();
    return host.syncs;
  };
  expect(await syncsOf("Sè l\u00ADîng")).toBe(await syncsOf("UBND"));
});

test("ten thousand cells are one batch, taken back as one, and every request stays small", async () => {
  const cells = Array.from({ length: 10_000 }, (_, row): CellInput => ({ row, column: 0, value: `Sè l\u00ADîng thñ tôc thø ${row}`, font: ".VnTime" }));
  const opened = await openInMemory(workbookOf(sheetOf({ name: "Dài" }, cells)), 14);
  const bytes: number[] = [];
  const answer = opened.host.process.bind(opened.host);
  opened.host.process = async (request) => {
    const answered = await answer(request);
    bytes.push(Buffer.byteLength(request), Buffer.byteLength(answered));
    return answered;
  };
  const before = await opened.open.photograph();
  const edits = plan(before);
  bytes.length = 0;
  const applied = await opened.open.apply(edits, TITLE);
  expect([applied.written.length, applied.leftOut.length]).toEqual([10_000, 0]);
  expect((await opened.open.journal()).map((batch) => batch.edits.length)).toEqual([10_000]);
  const undone = await opened.open.undo(applied.batch ?? "");
  expect([undone.written.length, undone.leftOut.length]).toEqual([10_000, 0]);
  expect(Math.max(...bytes)).toBeLessThan(4_000_000);
  expect(seen(await opened.open.photograph())).toEqual(seen(before));
}, 120_000);
