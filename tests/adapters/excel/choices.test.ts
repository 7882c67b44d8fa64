import { BLANK, type PlannedInsertion } from "../../../src/core/sheet/edit";
import { a1Range, parseA1, parseA1Range, type CellRange } from "../../../src/core/sheet/address";
import { sheetOf } from "../../../src/core/sheet/sheet";
import type { StoredValidation } from "../../../src/preview/officeHost/document/hostDocument";
import type { ChoiceOffer, SheetChange } from "../../../src/workflows/ports";
import { openInMemory, workbookOf, type OpenInMemory } from "./openInMemory";

const SHEET = "KH";
const TITLE = { title: "Danh sách chọn", when: "2023-01-02T08:00:00.000Z" };
const LATER = { title: "Thêm dòng", when: "2023-01-03T08:00:00.000Z" };
const range = (cells: string): CellRange => parseA1Range(cells) ?? { top: 0, left: 0, bottom: 0, right: 0 };
const offer = (...cells: string[]): ChoiceOffer => ({
  sheet: SHEET,
  ranges: cells.map(range),
  validation: { allowed: { kind: "listRange", formula: "soat_co_quan" }, strict: false, prompt: { title: "Chủ trì", text: "Chọn một cơ quan." }, error: { title: "Chưa có", text: "Vẫn giữ?" } },
  name: null,
});
const NAME = { name: "soat_co_quan", refersTo: "=KH!$A$1:$A$3", hidden: false };

async function openPlan(apiSet: 14 | 21, named = true): Promise<OpenInMemory> {
  const cells = Array.from({ length: 12 }, (_, row) => ({ row, column: 3, value: row % 2 === 0 ? "Sở Tư pháp" : null }));
  const opened = await openInMemory(workbookOf(sheetOf({ name: SHEET }, cells), sheetOf({ name: "Khác" }, [])), apiSet);
  if (named) opened.document.names = [{ id: "n1", name: NAME.name, formula: NAME.refersTo, sheet: null, visible: true, comment: "" }];
  return opened;
}

const idOf = ({ grid }: OpenInMemory): string => grid.sheets().find(({ name }) => name === SHEET)?.id ?? "";
const validationsOf = (opened: OpenInMemory): readonly StoredValidation[] => opened.document.sheet(idOf(opened)).validations;
/** "D7:D40 =soat_co_quan" or "D3 wholeNumber", in the order of cells. */
const asked = (opened: OpenInMemory): string[] =>
  [...validationsOf(opened)]
    .sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left)
    .map(({ range: at, rule }) => `${a1Range(at)} ${String((rule["list"] as { readonly source?: string } | undefined)?.source ?? Object.keys(rule)[0] ?? "none")}`);
const words = (title = "", message = "") => ({ title, message });
const given = (cells: string, rule: StoredValidation["rule"], prompt = words()): StoredValidation => ({
  range: range(cells), rule, ignoreBlanks: false, prompt: { showPrompt: true, ...prompt }, errorAlert: { showAlert: true, style: "Information", ...words("Của tôi", "Sai") },
});
const setRules = (opened: OpenInMemory, ...rules: StoredValidation[]) => opened.document.change(idOf(opened), "validations", rules);
const protect = (opened: OpenInMemory, password: string | null) => opened.document.change(idOf(opened), "protection", { options: { allowFormatColumns: true, selectionMode: "Normal" }, password });
const typed = (opened: OpenInMemory) => opened.grid.cells(idOf(opened), range("D1:D12")).flat().map(({ value }) => value);
const listed = (cells: readonly CellRange[]) => cells.map(a1Range);

describe.each([14, 21] as const)("at ExcelApi 1.%i", (apiSet) => {
  test("cells are given their choices in two round trips; nothing typed is touched, nobody is told, and it is in the journal", async () => {
    const opened = await openPlan(apiSet);
    const heard: SheetChange[] = [];
    await opened.open.listen((change) => heard.push(change));
    const before = typed(opened);
    const begun = opened.host.syncs;
    const applied = await opened.open.offerChoices(offer("D3:D6", "D8:D12"), TITLE);
    expect(opened.host.syncs - begun).toBe(2);
    expect([listed(applied.open), applied.replaced, applied.already, applied.kept]).toEqual([["D3:D6", "D8:D12"], [], [], []]);
    expect(asked(opened)).toEqual(["D3:D6 =soat_co_quan", "D8:D12 =soat_co_quan"]);
    expect(validationsOf(opened)[0]).toMatchObject({ ignoreBlanks: true, prompt: { showPrompt: true, ...words("Chủ trì", "Chọn một cơ quan.") }, errorAlert: { showAlert: true, style: "Warning", ...words("Chưa có", "Vẫn giữ?") } });
    expect(typed(opened)).toEqual(before);
    expect(await opened.open.journal()).toEqual([{ ...TITLE, id: applied.batch, undone: false, edits: [], choices: [{ sheet: SHEET, ...range("D3:D6") }, { sheet: SHEET, ...range("D8:D12") }] }]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toEqual([]);
  });

  test("looking takes one round trip and changes nothing; cells that have it already are not offered it again", async () => {
    const opened = await openPlan(apiSet);
    await opened.open.offerChoices(offer("D3:D6"), TITLE);
    const begun = opened.host.syncs;
    expect(await opened.open.lookAtChoices(offer("D3:D6", "D8:D12"))).toEqual({ open: [range("D8:D12")], replaced: [], already: [range("D3:D6")], kept: [] });
    expect(opened.host.syncs - begun).toBe(1);
    expect(await opened.open.offerChoices(offer("D3:D6"), LATER)).toEqual({ open: [], replaced: [], already: [range("D3:D6")], kept: [], batch: null });
    expect([opened.host.syncs - begun, (await opened.open.journal()).length]).toEqual([2, 1]);
  });

  test("taken back, cells ask for nothing again; only once", async () => {
    const opened = await openPlan(apiSet);
    const { batch } = await opened.open.offerChoices(offer("D3:D6"), TITLE);
    const begun = opened.host.syncs;
    expect(await opened.open.undo(batch ?? "")).toEqual({ batch, written: [], leftOut: [], choices: { restored: [{ sheet: SHEET, ...range("D3:D6") }], changed: [] } });
    // Two for the journal, one to look, one to write.
    expect([asked(opened), opened.host.syncs - begun]).toEqual([[], 4]);
    expect(await opened.open.undo(batch ?? "")).toEqual({ batch, written: [], leftOut: [] });
    expect((await opened.open.journal()).map(({ undone }) => undone)).toEqual([true]);
  });

  test("what cells asked for before is put back whole, cell by cell where it differed", async () => {
    const opened = await openPlan(apiSet);
    const rules = [
      given("D3:D4", { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } }, words("Số", "Ghi số")),
      given("D6", { list: { inCellDropDown: false, source: "=KH!$A$1:$A$9" } }),
      given("D8:D9", { custom: { formula: '=COUNTIF($A$1:$A$9,"A1")>0' } }),
    ];
    setRules(opened, ...rules);
    const begun = opened.host.syncs;
    const applied = await opened.open.offerChoices(offer("D3:D7", "D8:D9"), TITLE);
    expect(opened.host.syncs - begun).toBe(3);
    expect([listed(applied.open), listed(applied.replaced), applied.kept]).toEqual([["D3:D4", "D5", "D6", "D7", "D8:D9"], ["D3:D4", "D6", "D8:D9"], []]);
    expect(asked(opened)).toEqual(["D3:D4", "D5", "D6", "D7", "D8:D9"].map((cells) => `${cells} =soat_co_quan`));
    await opened.open.undo(applied.batch ?? "");
    expect([...validationsOf(opened)].sort((a, b) => a.range.top - b.range.top)).toEqual(rules);
  });

  test("a rule that could not be put back is left alone: one that moves with its cell, a prompt without a rule", async () => {
    const opened = await openPlan(apiSet);
    setRules(opened, given("D3", { custom: { formula: "=C3<>0" } }), given("D4", {}, words("Chú ý", "Ghi tên")), given("D5", { custom: { formula: "=LEN($D5)>0" } }));
    const applied = await opened.open.offerChoices(offer("D3:D6"), TITLE);
    expect([listed(applied.open), listed(applied.kept)]).toEqual([["D6"], ["D3", "D4", "D5"]]);
    expect(asked(opened)).toEqual(["D3 custom", "D4 none", "D5 custom", "D6 =soat_co_quan"]);
  });

  test("a cell whose rule a person changed since stays, and is named", async () => {
    const opened = await openPlan(apiSet);
    const { batch } = await opened.open.offerChoices(offer("D3:D6"), TITLE);
    const [mine] = validationsOf(opened);
    setRules(opened, ...(mine ? [{ ...mine, range: range("D3:D4") }] : []), given("D5", { list: { inCellDropDown: true, source: "A,B" } }));
    const { choices } = await opened.open.undo(batch ?? "");
    expect([listed(choices?.restored ?? []), listed(choices?.changed ?? []), asked(opened)]).toEqual([["D3:D4"], ["D5"], ["D5 A,B"]]);
  });

  test("protection without a password is lifted and put back, giving and taking back", async () => {
    const opened = await openPlan(apiSet);
    protect(opened, null);
    const before = opened.document.sheet(idOf(opened)).protection;
    const begun = opened.host.syncs;
    const { batch } = await opened.open.offerChoices(offer("D3:D6"), TITLE);
    expect([opened.host.syncs - begun, asked(opened)]).toEqual([2, ["D3:D6 =soat_co_quan"]]);
    expect(opened.document.sheet(idOf(opened)).protection).toMatchObject(before ?? {});
    await opened.open.undo(batch ?? "");
    expect(asked(opened)).toEqual([]);
    expect(opened.document.sheet(idOf(opened)).protection).toMatchObject(before ?? {});
  });

  test("with a password it refuses and leaves everything, the journal too; taking back stays open", async () => {
    const opened = await openPlan(apiSet);
    const rule = given("D3:D6", { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } });
    setRules(opened, rule);
    protect(opened, "bí mật");
    await expect(opened.open.offerChoices(offer("D3:D6"), TITLE)).rejects.toMatchObject({ reason: "passwordProtected", sheet: SHEET, halfWritten: [] });
    expect([validationsOf(opened), await opened.open.journal()]).toEqual([[rule], []]);
    opened.document.change(idOf(opened), "protection", null);
    const { batch } = await opened.open.offerChoices(offer("D3:D6"), TITLE);
    protect(opened, "bí mật");
    await expect(opened.open.undo(batch ?? "")).rejects.toMatchObject({ reason: "passwordProtected", sheet: SHEET });
    expect([asked(opened), (await opened.open.journal()).map(({ undone }) => undone)]).toEqual([["D3:D6 =soat_co_quan"], [false]]);
  });

  test("a list that Excel does not take puts all back; a name that is missing comes with it", async () => {
    const opened = await openPlan(apiSet, false);
    const rule = given("D3", { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } });
    setRules(opened, rule);
    protect(opened, null);
    await expect(opened.open.offerChoices(offer("D3", "D5"), TITLE)).rejects.toMatchObject({ reason: "failed", sheet: SHEET, halfWritten: [] });
    expect([validationsOf(opened), await opened.open.journal(), opened.document.sheet(idOf(opened)).protection?.password]).toEqual([[rule], [], null]);
    await opened.open.offerChoices({ ...offer("D3", "D5"), name: NAME }, TITLE);
    expect([asked(opened), opened.document.names.map(({ name }) => name)]).toEqual([["D3 =soat_co_quan", "D5 =soat_co_quan"], ["soat_co_quan"]]);
  });

  test("rows put in later move what is taken back; a sheet that is gone is said", async () => {
    const opened = await openPlan(apiSet);
    const { batch } = await opened.open.offerChoices(offer("D3:D6", "D8:D9"), TITLE);
    const insertion: PlannedInsertion = { sheet: SHEET, above: 4, count: 1, expects: [], merges: [] };
    const row = await opened.open.apply([{ at: { sheet: SHEET, row: 4, column: 0, ...parseA1("A5") }, before: BLANK, after: { value: 1, formula: null }, why: "thử" }], LATER, [insertion]);
    expect((await opened.open.journal())[0]?.choices?.map(a1Range)).toEqual(["D3:D7", "D9:D10"]);
    const { choices } = await opened.open.undo(batch ?? "");
    expect([listed(choices?.restored ?? []), asked(opened)]).toEqual([["D3:D7", "D9:D10"], []]);
    expect((await opened.open.undo(row.batch ?? "")).removed).toHaveLength(1);
    await expect(opened.open.lookAtChoices({ ...offer("D3"), sheet: "Đã xóa" })).rejects.toMatchObject({ reason: "sheetGone" });
  });

  test("rows taken out again move what a later batch gave", async () => {
    const opened = await openPlan(apiSet);
    const insertion: PlannedInsertion = { sheet: SHEET, above: 4, count: 1, expects: [], merges: [] };
    const row = await opened.open.apply([{ at: { sheet: SHEET, row: 4, column: 0 }, before: BLANK, after: { value: 1, formula: null }, why: "thử" }], TITLE, [insertion]);
    const { batch } = await opened.open.offerChoices(offer("D3:D7", "D9:D10"), LATER);
    await opened.open.undo(row.batch ?? "");
    expect((await opened.open.journal())[1]?.choices?.map(a1Range)).toEqual(["D3:D6", "D8:D9"]);
    await opened.open.undo(batch ?? "");
    expect(asked(opened)).toEqual([]);
  });
});
