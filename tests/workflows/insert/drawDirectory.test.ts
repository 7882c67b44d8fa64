import { agencies, agencyFields } from "../../../src/agencies";
import { AgencyDirectory, existsOn } from "../../../src/core/agency/agencyDirectory";
import { kindNamed, KINDS_OFFERED } from "../../../src/core/agency/bodyKinds";
import { headingOf } from "../../../src/core/agency/directorySheet";
import { ownAgencies } from "../../../src/core/agency/ownAgencies";
import { a1Range } from "../../../src/core/sheet/address";
import type { Sheet } from "../../../src/core/sheet/sheet";
import type { SheetSpec } from "../../../src/core/sheet/sheetSpec";
import type { DirectoryRow } from "../../../src/core/template/directoryPlan";
import { openWorkbook } from "../../../src/adapters/xlsx/openWorkbook";
import { writeWorkbook } from "../../../src/adapters/xlsx/write/writeWorkbook";
import { formSets, templates } from "../../../src/templates";
import { agencyDirectory } from "../../../src/templates/own/agencyDirectory";
import { checkWorkbook } from "../../../src/workflows/check";
import { directoryRows } from "../../../src/workflows/directory/directoryRows";
import { ownDirectory } from "../../../src/workflows/directory/ownDirectory";
import { bodyListOf } from "../../../src/workflows/insert/bodyList";
import { drawDirectory } from "../../../src/workflows/insert/drawDirectory";
import { drawForms } from "../../../src/workflows/insert/drawForms";
import { drawSheet } from "../../drawSheet";
import { sheetFrom } from "../../taskpane/openBook";

const directory = new AgencyDirectory(agencies, agencyFields);
const rows: readonly DirectoryRow[] = [
  { name: "Trung tâm Chuyển đổi số", aliases: ["TTCĐS", "TT CĐS"], kind: "Đơn vị", parent: "Sở Khoa học và Công nghệ", from: "2024-03-01", to: null },
  { name: "Các hội đặc thù", aliases: [], kind: "Nhóm cơ quan", parent: "", from: null, to: "2025-06-30" },
];
const spec = drawDirectory(agencyDirectory, rows, "soat_co_quan");
const readFile = async (specs: readonly SheetSpec[]) => {
  const opened = await openWorkbook("so.xlsx", await writeWorkbook(specs));
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return opened.workbook;
};
const formsOf = (ids: readonly string[], sheets: readonly Sheet[] = [], names: Parameters<typeof bodyListOf>[1] = [], withTasks = false) => {
  const list = bodyListOf(sheets, names, agencyDirectory.listName);
  return drawForms(templates.filter(({ id }) => ids.includes(id)), () => ({ withTasks }), list && { plan: agencyDirectory, directory, list });
};
const listsOf = (form: SheetSpec | undefined) => (form?.validations ?? []).flatMap(({ allowed, ranges }) => (allowed.kind === "listRange" ? ranges.map((range) => `${allowed.formula} ${a1Range(range)}`) : []));

test("drawn, written to a file and read: the same bodies, and nothing unreadable", async () => {
  const wanted = {
    entries: [
      { name: "Trung tâm Chuyển đổi số", aliases: ["TTCĐS", "TT CĐS"], kind: "unit", parent: "Sở Khoa học và Công nghệ", validFrom: "2024-03-01", validTo: null },
      { name: "Các hội đặc thù", aliases: [], kind: "group", parent: null, validFrom: null, validTo: "2025-06-30" },
    ],
    problems: [],
  };
  const { sheets: [sheet] } = await readFile([spec]);
  expect(sheet && ownAgencies(sheet, directory)).toEqual(wanted);
  expect(ownAgencies(sheetFrom(spec), directory)).toEqual(wanted);
});

test("the sheet: the headings of the contract, its kinds offered, all of it open, on A4", () => {
  const heads = spec.cells.filter(({ look }) => look === "header");
  expect(heads.map(({ value }) => value)).toEqual(["Tên cơ quan", "Tên viết tắt", "Loại", "Cơ quan cấp trên", "Từ ngày", "Đến ngày"]);
  expect(agencyDirectory.columns.map(({ field }) => headingOf(field))).toEqual(heads.map(({ value }) => value));
  expect(spec.validations.map(({ allowed, ranges, strict }) => [allowed.kind, strict, ...ranges.map(a1Range)])).toEqual([["any", false, "B6:B22"], ["list", false, "C6:C22"], ["any", false, "E6:E22"], ["any", false, "F6:F22"]]);
  expect(spec.validations.flatMap(({ allowed }) => (allowed.kind === "list" ? [allowed.values] : []))).toEqual([KINDS_OFFERED]);
  expect(KINDS_OFFERED.filter((word) => kindNamed(word) === null || word.includes(","))).toEqual([]);
  expect(KINDS_OFFERED.join(",").length).toBeLessThanOrEqual(255);
  expect(spec.validations.flatMap(({ prompt, error }) => [prompt, error]).filter((notice) => notice && (notice.title.length > 32 || notice.text.length > 225))).toEqual([]);
  expect(spec.protection).toBeNull();
  expect(spec.page).toMatchObject({ orientation: "landscape", repeatedRows: { from: 4, to: 4 } });
  expect(spec.names).toEqual([
    { name: "soat_co_quan", refersTo: "='Danh mục cơ quan'!$A$6:INDEX('Danh mục cơ quan'!$A$6:$A$522,MAX(1,COUNTA('Danh mục cơ quan'!$A$6:$A$522)))", hidden: false },
  ]);
});

test("the bodies listed: those of the province on the day, named as a cell names them, each the directory's own", () => {
  const listed = directoryRows(directory, { place: "bd", on: "2023-01-01" });
  const names = listed.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(["Sở Nội vụ", "Văn phòng Ủy ban nhân dân tỉnh", "Ủy ban nhân dân huyện Tuy Phước", "Đài Phát thanh và Truyền hình Bình Định"]));
  expect(names.filter((name) => /^(?:các|ban chỉ đạo|chủ tịch)/iu.test(name))).toEqual([]);
  expect(names.filter((name) => !directory.sharing(name).some((entry) => existsOn(entry, "2023-01-01")))).toEqual([]);
  const later = directoryRows(directory, { place: "bd", on: "2026-01-01" }).map(({ name }) => name);
  expect(later.length).toBeGreaterThan(5);
  expect(later.filter((name) => name.includes("huyện"))).toEqual([]);
});

test("rows that repeat the directory are no bodies of the user's own", () => {
  const listed = sheetFrom(drawDirectory(agencyDirectory, directoryRows(directory, { place: "bd", on: "2023-01-01" }), "soat_co_quan"));
  expect(ownDirectory([listed], directory)).toEqual({ directory, sheet: "Danh mục cơ quan", bodies: [], findings: [] });
  const gl = sheetFrom(drawDirectory(agencyDirectory, directoryRows(directory, { place: "gl", on: "2021-01-01" }), "soat_co_quan"));
  expect(ownDirectory([gl], directory).bodies).toEqual([]);
});

test("forms with a column of who leads offer the list, which comes along once; others do not", () => {
  const [tasks2020, targets, tasks2023, list, ...more] = formsOf(["tasks-2020", "targets-2023", "tasks-2023"]);
  expect(more).toEqual([]);
  expect(list?.name).toBe("Danh mục cơ quan");
  expect(list?.cells.filter(({ value }) => value === "Sở Nội vụ")).toHaveLength(1);
  expect([tasks2020, targets, tasks2023].map((form) => listsOf(form).length > 0)).toEqual([true, true, true]);
  expect(listsOf(tasks2023)[0]).toBe("soat_co_quan D7:D11");
  for (const ids of [["pl1", "pl3"], ["tasks-department-2021"]]) {
    const forms = formsOf(ids);
    expect(forms.map(({ name }) => name)).not.toContain("Danh mục cơ quan");
    expect(forms.flatMap(listsOf)).toEqual([]);
  }
});

test("forms with their plan's own tasks offer the list too, in every cell of who leads", () => {
  const [tasks2020, targets, tasks2023] = formsOf(["tasks-2020", "targets-2023", "tasks-2023"], [], [], true);
  expect(listsOf(tasks2023)).toEqual(["D7:D20", "D22:D23", "D25:D27", "D29:D30", "D32:D34", "D36:D37", "D39:D43"].map((cells) => `soat_co_quan ${cells}`));
  expect([tasks2020, targets].map((form) => listsOf(form).length > 0)).toEqual([true, true]);
});

test("a workbook that has the list is not given another; one whose list was deleted gets a new one under a new name", () => {
  const sheet = sheetFrom(spec);
  const there = { name: "soat_co_quan", refersTo: spec.names[0]?.refersTo ?? "", hidden: false, sheet: null };
  const [again, ...others] = formsOf(["tasks-2023"], [sheet], [there]);
  expect(others).toEqual([]);
  expect(listsOf(again)[0]).toBe("soat_co_quan D7:D11");
  expect(again?.names.map(({ name }) => name)).toEqual(["SoatPhuLuc.tasks.2023"]);
  const [anew, list] = formsOf(["tasks-2023"], [], [{ ...there, refersTo: "=#REF!" }]);
  expect([listsOf(anew)[0], list?.names[0]?.name]).toEqual(["soat_co_quan_2 D7:D11", "soat_co_quan_2"]);
});

test("a sheet that a person made is named, not drawn; without headings nothing is offered", () => {
  const made = drawSheet("Tên cơ quan | Loại\nTổ A | Đơn vị", { name: "danh mục cơ quan", row: 2, column: 1 });
  const [form, ...others] = formsOf(["tasks-2023"], [made]);
  expect(others).toEqual([]);
  expect(form?.names[1]).toEqual({ name: "soat_co_quan", refersTo: "='danh mục cơ quan'!$B$4:INDEX('danh mục cơ quan'!$B$4:$B$504,MAX(1,COUNTA('danh mục cơ quan'!$B$4:$B$504)))", hidden: false });
  const bare = formsOf(["tasks-2023"], [drawSheet("Tổ A | Tổ B", { name: "Danh mục cơ quan" })]);
  expect(bare.flatMap(listsOf)).toEqual([]);
  expect(bare).toHaveLength(1);
});

test("the blank form with its list is one table of tasks, and nothing is said of the list", async () => {
  const workbook = await readFile(formsOf(["tasks-2023"]));
  const { tables, findings, own } = checkWorkbook(workbook, { sets: formSets, directory, agency: null });
  expect(tables.map(({ template }) => template.id)).toEqual(["tasks-2023"]);
  expect(findings.map(({ rule }) => rule)).toEqual(["submission.empty"]);
  expect(own).toMatchObject({ sheet: "Danh mục cơ quan", bodies: [] });
  expect(workbook.definedNames.map(({ name }) => name)).toContain("soat_co_quan");
});
