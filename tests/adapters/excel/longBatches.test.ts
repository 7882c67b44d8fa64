import { BLANK } from "../../../src/core/sheet/edit";
import type { Edit } from "../../../src/core/sheet/edit";
import { sheetOf } from "../../../src/core/sheet/sheet";
import { openInMemory, workbookOf } from "./openInMemory";
import type { OpenInMemory } from "./openInMemory";

const TITLE = { title: "Sửa nhiều ô", when: "2020-04-30T08:00:00.000Z" };
const MOST_BYTES = 4_000_000;
const TOO_LONG = { Code: "ResponsePayloadSizeLimitExceeded", Message: "too much", HttpStatusCode: 400, ActionIndex: 0, Location: "" };

/** A workbook with two sheets as in a browser, where a longer answer is refused; and the length of every request and answer in bytes. */
async function openCounted(): Promise<OpenInMemory & { readonly bytes: number[] }> {
  const opened = await openInMemory(workbookOf(sheetOf({ name: "Biểu 01" }, []), sheetOf({ name: "Biểu 02" }, [])), 14);
  const bytes: number[] = [];
  const answer = opened.host.process.bind(opened.host);
  opened.host.process = async (request) => {
    const answered = await answer(request);
    const isTooLong = Buffer.byteLength(answered) > MOST_BYTES;
    bytes.push(Buffer.byteLength(request), isTooLong ? 0 : Buffer.byteLength(answered));
    return isTooLong ? JSON.stringify({ Results: [], TraceIds: [], Error: TOO_LONG }) : answered;
  };
  return { ...opened, bytes };
}

function edits(count: number, text: string): Edit[] {
  return Array.from({ length: count }, (_, i) => {
    const at = { sheet: i % 2 === 0 ? "Biểu 01" : "Biểu 02", row: Math.floor(i / 2), column: 3 };
    return { at, before: BLANK, after: { value: `${text} ${i}`, formula: null }, why: "Ghi lại theo mẫu" };
  });
}

function valueAt({ grid }: OpenInMemory, { at }: Edit): unknown {
  const id = grid.sheets().find(({ name }) => name === at.sheet)?.id ?? "";
  return grid.cells(id, { top: at.row, left: at.column, bottom: at.row, right: at.column })[0]?.[0]?.value;
}

const isWriting = (request: string): boolean => request.includes("<batch");

test("ten thousand edits stay small in every request; they are one batch, taken back as one", async () => {
  const opened = await openCounted();
  const asked = edits(10_000, "Đạt chuẩn tiếp cận");
  const applied = await opened.open.apply(asked, TITLE);
  expect([applied.written.length, applied.leftOut, applied.forgotten]).toEqual([10_000, [], undefined]);
  const journal = await opened.open.journal();
  expect(journal.map(({ id, title, undone }) => [id, title, undone])).toEqual([[applied.batch, TITLE.title, false]]);
  expect(journal[0]?.edits.map(({ at, after }) => [at, after])).toEqual(asked.map(({ at, after }) => [at, after]));
  const undone = await opened.open.undo(applied.batch ?? "");
  expect([undone.written.length, undone.leftOut, (await opened.open.journal()).map((one) => one.undone)]).toEqual([10_000, [], [true]]);
  expect(asked.filter((edit) => valueAt(opened, edit) !== null)).toEqual([]);
  expect(Math.max(...opened.bytes)).toBeLessThan(MOST_BYTES);
});

test("long texts make smaller pieces", async () => {
  const opened = await openCounted();
  const asked = edits(400, "ữ".repeat(9_000));
  const { batch, written } = await opened.open.apply(asked, TITLE);
  expect(written).toEqual(asked);
  expect((await opened.open.journal()).map(({ id, edits: kept }) => [id, kept.length])).toEqual([[batch, 400]]);
  expect(Math.max(...opened.bytes)).toBeLessThan(MOST_BYTES);
});

test("every cell is looked at before the first is written", async () => {
  const opened = await openCounted();
  const order: string[] = [];
  const answer = opened.host.process.bind(opened.host);
  opened.host.process = (request) => {
    if (isWriting(request)) order.push("write");
    else if (request.includes('"Name":"GetCell"')) order.push("look");
    return answer(request);
  };
  await opened.open.apply(edits(7_000, "Đạt"), TITLE);
  expect(order).toEqual(["look", "look", "look", "write", "write", "write"]);
});

test("when a later piece fails, the cells of those before are named, and the journal can take them back", async () => {
  const opened = await openCounted();
  const answer = opened.host.process.bind(opened.host);
  let pieces = 0;
  opened.host.process = (request) => {
    opened.host.editingCell = isWriting(request) && ++pieces > 1;
    return answer(request);
  };
  const asked = edits(5_000, "Đạt");
  const refusal: unknown = await opened.open.apply(asked, TITLE).catch((error: unknown) => error);
  const written = asked.filter((edit) => valueAt(opened, edit) !== null);
  expect(refusal).toMatchObject({ reason: "cellEditing", halfWritten: written.map(({ at }) => at) });
  expect([pieces, opened.pauses, written.length > 0 && written.length < 5_000]).toEqual([2, [], true]);
  opened.host.process = answer;
  opened.host.editingCell = false;
  const [batch] = await opened.open.journal();
  expect((await opened.open.undo(batch?.id ?? "")).written).toHaveLength(written.length);
  expect(asked.filter((edit) => valueAt(opened, edit) !== null)).toEqual([]);
});

test("a piece of which every cell was changed since does not keep the batch open", async () => {
  const opened = await openCounted();
  const asked = edits(5_000, "Đạt");
  const { batch } = await opened.open.apply(asked, TITLE);
  const first = [...opened.document.parts.values()][0] ?? "";
  const ofFirst = asked.slice(0, first.split("<edit").length - 1);
  for (const sheet of opened.grid.sheets()) {
    for (const { at } of ofFirst.filter((edit) => edit.at.sheet === sheet.name)) {
      opened.grid.write(sheet.id, { top: at.row, left: at.column, bottom: at.row, right: at.column }, [[{ value: "của tôi", formula: null }]]);
    }
  }
  const undone = await opened.open.undo(batch ?? "");
  expect([undone.written.length, undone.leftOut.length]).toEqual([5_000 - ofFirst.length, ofFirst.length]);
  expect((await opened.open.journal()).map((one) => one.undone)).toEqual([true]);
});

test("a journal of many letters drops its oldest batches, all their pieces", async () => {
  const opened = await openCounted();
  const { batch } = await opened.open.apply(edits(5_000, "Đạt"), { ...TITLE, when: "2020-01-01T00:00:00.000Z" });
  expect(opened.document.parts.size).toBe(2);
  await opened.open.undo(batch ?? "");
  const again = await opened.open.apply(edits(5_000, "Chưa đạt"), TITLE);
  expect([again.forgotten, (await opened.open.journal()).map(({ id }) => id), opened.document.parts.size]).toEqual([1, [again.batch], 2]);
});
