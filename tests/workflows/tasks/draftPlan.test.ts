import { openWorkbook } from "../../../src/adapters/xlsx/openWorkbook";
import { writeWorkbook } from "../../../src/adapters/xlsx/write/writeWorkbook";
import { a1 } from "../../../src/core/sheet/address";
import type { SheetSpec } from "../../../src/core/sheet/sheetSpec";
import type { ReadTable } from "../../../src/core/submission";
import { comparePlans } from "../../../src/core/tasks/comparePlans";
import { isThisPlan } from "../../../src/core/template/formName";
import { formSets } from "../../../src/templates";
import { checkWorkbook } from "../../../src/workflows/check";
import { draftPlan } from "../../../src/workflows/tasks/draftPlan";
import { scope, printedTable } from "../../core/tasks/plansRead";
import * as departmentTasks from "../../documents/departmentTasks2021";
import * as targets from "../../documents/targets2023";
import * as tasks2020 from "../../documents/tasks2020";
import * as tasks2023 from "../../documents/tasks2023";

const asked = { groups: false, taken: [] };
function drafted(table: ReadTable, agency: string, groups = false): SheetSpec {
  const spec = draftPlan(table, { ...asked, agency, groups }, scope);
  if (!spec) throw new Error("nothing drawn");
  return spec;
}
/** The sheet written to a file, read and checked again. */
async function readBack(spec: SheetSpec) {
  const opened = await openWorkbook("du-thao.xlsx", await writeWorkbook([spec]));
  if (!opened.ok) throw new Error(opened.failure.detail);
  return checkWorkbook(opened.workbook, { sets: formSets, directory: scope.directory, agency: null });
}
const texts = ({ cells }: SheetSpec) => cells.filter(({ value }) => value !== null && value !== "").map(({ row, column, value }) => `${a1({ row, column })} ${String(value)}`);

const said = (findings: Awaited<ReturnType<typeof readBack>>["findings"]) => findings.map((one) => `${one.at ? a1(one.at) : "-"} ${one.rule} ${one.severity}`);

test("a department's draft: what it leads, then what it joins, by sections; number, deadline and lead of each noted", () => {
  const spec = drafted(printedTable(tasks2020), "bd.so-tu-phap");
  const task = (row: number, column: string) => String(spec.cells.find((cell) => a1(cell) === `${column}${row}`)?.value ?? "");
  expect([spec.name, spec.names]).toEqual(["Kế hoạch của Sở Tư pháp", []]);
  expect(texts(spec).filter((text) => !/^[B-F](?:7|8|9|11) /u.test(text))).toEqual([
    "A1 KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2020 CỦA SỞ TƯ PHÁP",
    "A2 (Dự thảo, kèm theo Quyết định số: …/QĐ-… ngày … tháng … năm ……)",
    "A3 Đơn vị báo cáo: ", "C3 Sở Tư pháp",
    "A5 TT", "B5 Nhiệm vụ", "C5 Sản phẩm", "D5 Đơn vị chủ trì", "E5 Đơn vị phối hợp", "F5 Thời gian hoàn thành", "G5 Ghi chú",
    "A6 I", "B6 CẢI CÁCH THỂ CHẾ",
    "A7 1", "G7 Nhiệm vụ II.1, thời hạn: - Ban hành kế hoạch: Quý I - Thực hiện: Cả năm",
    "A8 2", "G8 Nhiệm vụ II.2, thời hạn: Cả năm",
    "A9 3", "G9 Nhiệm vụ II.3, thời hạn: - Ban hành kế hoạch: Quý I - Thực hiện: Cả năm; phối hợp với Các sở, ban, ngành, UBND cấp huyện",
    "A10 II", "B10 CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
    "A11 4", "G11 Nhiệm vụ III.2, thời hạn: Quý I; phối hợp với Văn phòng UBND tỉnh",
    "A13 Ghi chú:",
    "A14 - Nhiệm vụ, thời hạn lấy từ “PHỤ LỤC NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2020”, trang “KH”; cột “Ghi chú” ghi số thứ tự và thời hạn ở đó.",
    "A15 - Cột “Đơn vị chủ trì” ghi phòng, đơn vị của cơ quan được giao; sản phẩm, thời gian sửa cho phù hợp với phần việc của cơ quan.",
  ]);
  expect([task(8, "B").slice(0, 40), task(8, "C"), task(8, "D"), task(8, "E"), task(8, "F")]).toEqual(["Rà soát, hệ thống hóa các văn bản quy ph", "Báo cáo kết quả rà soát", "", "Các sở, ban, ngành; UBND cấp huyện", "Cả năm"]);
  expect([task(11, "D"), task(11, "E"), task(11, "F")]).toEqual(["", "", "Quý I"]);
});

test.each([
  [tasks2020, "bd.so-tu-phap", false, 4, "Kế hoạch của Sở Tư pháp", []],
  [tasks2023, "Sở Nội vụ", false, 15, "Kế hoạch của Sở Nội vụ", ["F14 deadline.productMismatch info"]],
  [tasks2023, "UBND huyện Tuy Phước", true, 23, "Kế hoạch UBND huyện Tuy Phước", ["F15 deadline.productMismatch info"]],
  [departmentTasks, "Phòng CNTT", false, 9, "KH Phòng Công nghệ thông tin", ["F15 deadline.unmeasurable info"]],
] as const)("drawn, read back as a table of tasks with only the offices in charge left to fill, and nothing missing from it (%#)", async (printed, agency, groups, count, name, others) => {
  const source = printedTable(printed);
  const spec = drafted(source, agency, groups);
  const { tables, unit, findings } = await readBack(spec);
  const own = tables[0];
  if (!own) throw new Error("not read");
  expect([spec.name, tables.length, isThisPlan(own)]).toEqual([name, 1, false]);
  expect(said(findings.filter(({ rule }) => rule === "lead.missing"))).toHaveLength(count);
  expect(said(findings.filter(({ rule }) => rule !== "lead.missing"))).toEqual(others);
  expect(unit?.from).toBe("letterhead");
  const { notTakenUp, later, otherProduct, unclear, takenUp, beyond } = comparePlans(source, own, agency, scope);
  expect([notTakenUp, later, otherProduct, unclear, takenUp, beyond]).toEqual([[], [], [], [], count, 0]);
});

test("those named to lead a task along with the agency are kept in its remark", () => {
  const shared = texts(drafted(printedTable(tasks2023), "Sở Nội vụ")).filter((text) => text.includes("cùng chủ trì"));
  expect(shared).toEqual(["G8 Nhiệm vụ 1.1, thời hạn: Quý I; cùng chủ trì với Sở Kế hoạch và Đầu tư"]);
});

test("what orders each body to make its plan is cited for that plan alone", () => {
  const cited = (table: ReadTable, agency: string) => texts(drafted(table, agency)).filter((text) => text.includes("Căn cứ"));
  expect(cited(printedTable(tasks2023), "Sở Tài chính")).toEqual([
    "A12 - Căn cứ: V.1.a, Kế hoạch cải cách hành chính tỉnh Bình Định năm 2023 (“xây dựng, ban hành kế hoạch cải cách hành chính năm 2023 của cơ quan, đơn vị, địa phương đảm bảo phù hợp với tình hình thực tế”).",
  ]);
  expect(cited(printedTable({ ...tasks2023, titles: ["NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH TỈNH AN GIANG NĂM 2024"] }), "Sở Tài chính")).toEqual([]);
});

test("nothing is drawn for a body without tasks, or from targets", () => {
  expect(draftPlan(printedTable(targets), { ...asked, agency: "Sở Nội vụ" }, scope)).toBeNull();
  expect(draftPlan(printedTable(tasks2023), { ...asked, agency: "Sở Chưa Có" }, scope)).toBeNull();
});
