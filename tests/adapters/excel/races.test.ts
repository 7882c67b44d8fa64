import { parseA1 } from "../../../src/core/sheet/address";
import { BLANK } from "../../../src/core/sheet/edit";
import type { CellContent, Edit } from "../../../src/core/sheet/edit";
import { sheetOf } from "../../../src/core/sheet/sheet";
import { NEWEST_SET } from "../../../src/preview/officeHost/officeHost";
import { cell, sheet as specOf } from "../xlsx/write/sheetSpecs";
import { openInMemory, workbookOf } from "./openInMemory";
import type { OpenInMemory } from "./openInMemory";

const TITLE = { title: "Sửa", when: "2020-04-30T08:00:00.000Z" };
const content = (value: CellContent["value"], formula: string | null = null): CellContent => ({ value, formula });
const edit = (at: string, before: CellContent, after: CellContent, sheet = "PL3"): Edit => ({ at: { sheet, row: 0, column: 0, ...parseA1(at) }, before, after, why: "thử" });
const area = (at: string) => { const { row, column } = parseA1(at) ?? { row: 0, column: 0 }; return { top: row, left: column, bottom: row, right: column }; };
const idOf = ({ grid }: OpenInMemory, name: string) => grid.sheets().find((one) => one.name === name)?.id ?? "";
const cellOf = (opened: OpenInMemory, at: string, sheet = "PL3") => opened.grid.cells(idOf(opened, sheet), area(at))[0]?.[0];
const book = () => workbookOf(
  sheetOf({ name: "PL3", merges: [{ top: 4, left: 0, bottom: 5, right: 1 }] }, [
    { row: 0, column: 0, value: "Tổng số" }, { row: 1, column: 1, value: 3 }, { row: 2, column: 1, value: "#N/A", error: true }, { row: 4, column: 0, value: "gộp" },
    { row: 6, column: 0, value: true }, { row: 7, column: 0, value: 43921, format: "dd/mm/yyyy" },
  ]),
  sheetOf({ name: "PL4" }, [{ row: 0, column: 0, value: "x" }]),
);
/** Does something just before the n-th sync of the add-in is answered. */
function beforeSync(opened: OpenInMemory, n: number, act: () => void): void {
  const answer = opened.host.process.bind(opened.host);
  let armed = true;
  opened.host.process = (request) => {
    if (armed && opened.host.syncs === n - 1) { armed = false; act(); }
    return answer(request);
  };
}

test("a constant error survives writing and undoing", async () => {
  const opened = await openInMemory(book(), NEWEST_SET);
  const { batch } = await opened.open.apply([edit("B3", { ...content("#N/A"), error: true }, content(5))], TITLE);
  await opened.open.undo(batch ?? "");
  expect([cellOf(opened, "B3")?.kind, cellOf(opened, "B3")?.value]).toEqual(["error", "#N/A"]);
});

test("a sheet deleted between looking and writing leaves the other one protected and as before", async () => {
  const opened = await openInMemory(book(), NEWEST_SET);
  opened.document.change(idOf(opened, "PL3"), "protection", { options: { selectionMode: "Normal" }, password: null });
  beforeSync(opened, 2, () => opened.grid.removeSheet(idOf(opened, "PL4")));
  await opened.open.apply([edit("A1", content("Tổng số"), content("Tổng")), edit("A1", content("x"), content("y"), "PL4")], TITLE).catch(() => null);
  expect(opened.document.sheet(idOf(opened, "PL3")).protection).not.toBeNull();
  expect(cellOf(opened, "A1")?.value).toBe("Tổng số");
});

test("a person begins to type after a long batch: the batch counts as written", async () => {
  const opened = await openInMemory(book(), NEWEST_SET, (host) => (host.editingCell = false));
  const edits = Array.from({ length: 3000 }, (_, i) => edit(`D${i + 1}`, BLANK, content("một lý do khá dài ".repeat(4))));
  beforeSync(opened, 3, () => (opened.host.editingCell = true));
  const applied = await opened.open.apply(edits, TITLE);
  expect([cellOf(opened, "D1")?.value !== null, applied.written.length, applied.leftOut.length, applied.batch !== null]).toEqual([true, 3000, 0, true]);
});

test("a sheet that a co-author adds under a wanted name stays theirs", async () => {
  const opened = await openInMemory(book(), NEWEST_SET);
  beforeSync(opened, 2, () => { const id = opened.grid.addSheet("PL5"); opened.grid.write(id, area("A1"), [[{ value: "của đồng nghiệp", formula: null }]]); });
  const specs = ["PL2", "PL5"].map((name) => ({ ...specOf({ cells: [cell(0, 0, "mẫu")] }), name, names: [] }));
  await opened.open.draw(specs).catch(() => null);
  expect(cellOf(opened, "A1", "PL5")?.value).toBe("của đồng nghiệp");
});

test("a part of the journal that breaks the reader is passed over", async () => {
  const opened = await openInMemory(book(), NEWEST_SET);
  await opened.open.apply([edit("B2", content(3), content(4))], TITLE);
  opened.document.parts.set("{x}", '<batch xmlns="urn:soat-phu-luc:journal:1" title="&#x110000;" when="" undone="false"></batch>');
  expect(await opened.open.journal()).toHaveLength(1);
});

test("texts that look like anything else stay texts, in the cell, in the journal and after undoing", async () => {
  const opened = await openInMemory(book(), NEWEST_SET);
  const texts = ["<img src=x onerror=alert(1)>", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "x".repeat(32_767), "\u0001\u0007", "\uD800", "a\r\nb", "\t=1", "'", "''a", "1/2", "TRUE", "#N/A", "\\0041", "&amp;", "&#65;", " ", "\u2028", "x]]>", "<batch>", "＝1", "\uFEFF=1+1", "()", "a\u0000b"];
  const edits = texts.map((text, i) => edit(`F${i + 1}`, BLANK, content(text)));
  const { batch } = await opened.open.apply(edits, TITLE);
  expect(texts.map((_, i) => [cellOf(opened, `F${i + 1}`)?.value, cellOf(opened, `F${i + 1}`)?.formula])).toEqual(texts.map((text) => [text, null]));
  expect((await opened.open.journal())[0]?.edits.map(({ after }) => after.value)).toEqual(texts);
  const undone = await opened.open.undo(batch ?? "");
  expect(undone.written).toHaveLength(texts.length);
});
