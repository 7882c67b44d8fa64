import { agencies, agencyFields } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { speak } from "../../../src/core/catalogue";
import { carriedFills } from "../../../src/core/filling/carriedFills";
import { sameMeaning } from "../../../src/core/filling/sameMeaning";
import { a1 } from "../../../src/core/sheet/address";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { plannedRows, type RowPlan } from "../../../src/core/template/tablePlan";
import type { FormSet, Template } from "../../../src/core/template/template";
import { formSets, templates } from "../../../src/templates";
import { checkWorkbook } from "../../../src/workflows/check";
import { owesIn } from "../../../src/workflows/fill/fillGround";
import { drawSheet } from "../../drawSheet";
import { consistentBook } from "../../walker/book";

/** What the later version calls rows of the first; rows not named keep their words. */
const REWORDED: Readonly<Record<string, string>> = {
  "pl2.r1": "Tổng số văn bản quy phạm pháp luật (VBQPPL) chủ trì soạn thảo đã được ban hành trong năm",
  "pl2.r1.nq-hdnd-tinh": "Nghị quyết của HĐND cấp tỉnh",
  "pl2.r2": "Số VBQPPL được đề nghị sửa đổi, bổ sung, thay thế, bãi bỏ hoặc ban hành mới qua rà soát",
  "pl2.r5": "Số VBQPPL có nội dung trái pháp luật được phát hiện qua kiểm tra, tự kiểm tra",
};
const ORDER = ["pl2.r4", "pl2.r5", "pl2.r6", "pl2.r1", "pl2.r1.qd-ubnd-xa", "pl2.r1.nq-hdnd-xa", "pl2.r1.qd-ubnd-huyen", "pl2.r1.nq-hdnd-huyen", "pl2.r1.qd-ubnd-tinh", "pl2.r1.nq-hdnd-tinh", "pl2.r2", "pl2.r3"];

/** Phụ lục 2 as a later plan might print it: other ids, other order, some words, one row dropped, a column for notes, other years. */
function laterVersion(): Template {
  const first = templates.find(({ id }) => id === "pl2");
  const [table] = first?.tables ?? [];
  if (!first || !table) throw new Error("pl2");
  const id = (old: string) => old.replace("pl2", "moi");
  const rows = plannedRows(table);
  const later = ORDER.map((old): RowPlan => {
    const row = rows.find((one) => one.id === old);
    if (!row) throw new Error(old);
    const { aliases: _aliases, totalOf, ...plan } = row;
    return { ...plan, id: id(row.id), ordinal: "", parent: row.parent && id(row.parent), label: REWORDED[row.id] ?? row.label, ...(totalOf ? { totalOf: totalOf.map(id) } : {}) };
  });
  const note = { id: "note", kind: "value", heading: "Ghi chú", value: "text", required: false, width: 20 } as const;
  return { ...first, id: "moi", version: "2", title: "Thống kê cải cách thể chế giai đoạn mới", titleAliases: [], rules: [], period: { from: 2018, to: 2022, asOf: null }, tables: [{ ...table, id: "moi", columns: [...table.columns, note], rows: { kind: "fixed", rows: later } }] };
}

const later = laterVersion();
const [firstSet] = formSets;
const laterSets: readonly FormSet[] = firstSet ? [{ ...firstSet, id: "moi", templates: [later], rules: [], assignments: [], rounds: [] }] : [];
const directory = new AgencyDirectory(agencies, agencyFields);
const book = (name: string, lines: readonly (readonly (string | number)[])[]): Workbook => ({ name, definedNames: [], savedAt: null, sheets: [drawSheet(lines.map((line) => line.join(" | ")).join("\n"), { name: "PL2" })] });
const labelOf = (form: Template | undefined, id: string) => (form?.tables[0] ? (plannedRows(form.tables[0]).find((row) => row.id === id)?.label ?? "") : "");

/** The later version, filled: 2018 and 2019, each row by its place in the list. */
const newer = book("moi.xlsx", [["STT", "Nội dung", "Năm 2018", "Năm 2019", "Ghi chú"], ...ORDER.map((id, i) => ["", labelOf(later, id.replace("pl2", "moi")), i + 1, 100 + i, "x"])]);
const first = templates.find(({ id }) => id === "pl2");
const firstRows = first?.tables[0] ? plannedRows(first.tables[0]) : [];
const older = book("cu.xlsx", [["STT", "Nội dung", "Năm 2017", "Năm 2018"], ...firstRows.map(({ ordinal, label }) => [ordinal, label, "", ""])]);

function carried(from: Workbook, fromSets: readonly FormSet[], to: Workbook, toSets: readonly FormSet[]) {
  const checked = checkWorkbook(to, { sets: toSets, directory, agency: null });
  const source = checkWorkbook(from, { sets: fromSets, directory, agency: null });
  expect([source.tables.map(({ template }) => template.id), checked.tables.map(({ template }) => template.id)]).toEqual([[fromSets === laterSets ? "moi" : "pl2"], [toSets === laterSets ? "moi" : "pl2"]]);
  return carriedFills([{ name: from.name, tables: source.tables }], checked.tables, owesIn(checked, toSets)).fills;
}

const row = (id: string) => firstRows.findIndex((one) => one.id === id) + 2;
/** Rows worded otherwise, and those below them. */
const isAlike = (id: string) => id === "pl2.r2" || id.startsWith("pl2.r1");
const value = (id: string) => ORDER.indexOf(id) + 1;

test("from a later version: rows by their words and those above them, whatever their order and ids; one year that both have", () => {
  const told = carried(newer, laterSets, older, formSets).map(({ at, after, hold }) => `${a1(at)} ${after.value}${hold ? ` (${hold})` : ""}`);
  const same = ["pl2.r3", "pl2.r4", "pl2.r6"];
  const like = ORDER.filter(isAlike);
  const expected = [...same.map((id) => [row(id), `D${row(id)} ${value(id)}`] as const), ...like.map((id) => [row(id), `D${row(id)} ${value(id)} (guess)`] as const)];
  expect(told).toEqual(expected.sort(([a], [b]) => a - b).map(([, text]) => text));
});

test("a row that is only worded alike is shown with both wordings", () => {
  const fill = carried(newer, laterSets, older, formSets).find(({ at }) => at.row === row("pl2.r2") - 1);
  expect(fill && speak(fill.why, "vi")).toContain(`nơi ấy ghi “${REWORDED["pl2.r2"]}”, ở đây là “${labelOf(first, "pl2.r2")}”, nên cần xem lại`);
});

test("and back: from the first version into the later one", () => {
  const filled = book("cu.xlsx", [["STT", "Nội dung", "Năm 2018"], ...firstRows.map(({ ordinal, label }, i) => [ordinal, label, i + 1])]);
  const blank = book("moi.xlsx", [["STT", "Nội dung", "Năm 2018", "Ghi chú"], ...ORDER.map((id) => ["", labelOf(later, id.replace("pl2", "moi")), "", ""])]);
  const told = carried(filled, formSets, blank, laterSets).map(({ at, after, hold }) => `${ORDER[at.row - 1]} ${after.value}${hold ? ` (${hold})` : ""}`);
  const worth = (id: string) => firstRows.findIndex((one) => one.id === id) + 1;
  expect(told).toEqual(ORDER.flatMap((id) => (id === "pl2.r5" ? [] : [`${id} ${worth(id)}${isAlike(id) ? " (guess)" : ""}`])));
});

test("forms of one programme are no versions of each other: nothing goes from one to another", () => {
  const { tables } = checkWorkbook(consistentBook().workbook, { sets: formSets, directory, agency: null });
  const pairs = tables.flatMap((from) => tables.flatMap((to) => (from.template.id !== to.template.id && sameMeaning(from, to).length > 0 ? [`${from.plan.id} → ${to.plan.id}`] : [])));
  expect([tables.length > 8, pairs]).toEqual([true, []]);
});
