import { rowById } from "../../../src/core/rules/tableIndex";
import type { ReadTable } from "../../../src/core/submission";
import { tasksOf } from "../../../src/core/tasks/tasksOf";
import * as departmentTasks from "../../documents/departmentTasks2021";
import * as targets from "../../documents/targets2023";
import * as tasks2020 from "../../documents/tasks2020";
import * as tasks2023 from "../../documents/tasks2023";
import { planOf, printedTable, scope, tableOf } from "./plansRead";

/** “II.3 leads Sở Tư pháp” for each task of a body; `?` where none of several is said to lead. */
function said(table: ReadTable, body: string): string[] {
  return tasksOf(table, body, scope).map(({ row, role, names, isUnclear }) => {
    const section = row.section === null ? "" : `${rowById(table, row.section)?.ordinal ?? ""}.`;
    return `${section}${row.ordinal} ${role}${isUnclear ? "?" : ""} ${names.join(" + ")}`;
  });
}
const named = (lines: readonly string[]): string[] => lines.filter((line) => !/ group\??/u.test(line));

test("a department of the 2020 plan: leads, joins, and the tasks of all departments told apart; “nt” followed", () => {
  const lines = said(printedTable(tasks2020), "bd.so-tu-phap");
  expect(named(lines)).toEqual(["II.1. leads Sở Tư pháp", "II.2. leads Sở Tư pháp", "II.3. joins Sở Tư pháp", "III.2. joins Sở Tư pháp"]);
  expect(lines.filter((line) => line.startsWith("I."))).toEqual(["1", "2", "3", "4", "5", "6", "7"].map((no) => `I.${no}. group Các sở, ban, ngành${no === "1" ? " có liên quan" : ""}`));
  expect(lines).toContain("VI.1. group Các sở, ban, ngành");
  expect(lines.filter((line) => / Các cơ quan /u.test(line))).toEqual([]);
});

test("typed text, an abbreviation or another spelling is the same body; one above or below it is not", () => {
  const table = printedTable(tasks2023);
  expect(named(said(table, "sở KHĐT"))).toEqual(["I.1.1 leads Sở Kế hoạch và Đầu tư", "I.8 leads Sở Kế hoạch và Đầu tư"]);
  expect(named(said(table, "bd.so-tttt"))).toEqual(["I.4 leads Sở Thông tin và Truyền thông", "VII.23 leads Sở Thông tin và Truyền thông", "VII.24 joins Sở Thông tin Truyền thông", "VII.25 leads Sở Thông tin và Truyền thông", "VII.27 joins Sở Thông tin và Truyền thông"]);
  expect(named(said(table, "UBND tỉnh"))).toEqual([]);
  expect(said(table, "Trung tâm Phục vụ hành chính công tỉnh")).toEqual([]);
  expect(said(table, "  ")).toEqual([]);
});

test("a district and a commune have the tasks of their groups; the steering committee has its own", () => {
  const table = printedTable(tasks2023);
  const district = said(table, "UBND huyện Tuy Phước");
  expect([district.length, district[0], district.at(-1)]).toEqual([23, "I.1 group UBND các huyện, thị xã, thành phố", "VII.26 group Các sở, ngành, địa phương"]);
  expect(said(table, "UBND xã Phước Sơn")).toEqual([
    "II.11 group UBND cấp huyện, cấp xã", "II.12 group UBND cấp huyện, cấp xã", "III.15 group UBND cấp huyện, UBND cấp xã", "IV.17 group Các cơ quan, đơn vị, địa phương có liên quan",
    "VI.21 group Các sở, ngành, địa phương", "VII.23 group Các sở, ngành, địa phương", "VII.25 group Các sở, ngành, địa phương", "VII.26 group Các sở, ngành, địa phương",
  ]);
  expect(said(table, "bd.bcd-cchc")).toEqual(["I.10.2 leads Ban Chỉ đạo Cải cách hành chính của tỉnh"]);
});

test("one column of assignments: “chủ trì” leads, one alone leads, of several none is said to", () => {
  expect(named(said(printedTable(departmentTasks), "Phòng CNTT"))).toEqual([
    "6.1. leads Phòng Công nghệ thông tin", "6.5. leads Phòng CNTT", "6.6. leads Phòng CNTT", "6.7. joins Phòng CNTT", "6.8. leads Phòng CNTT", "6.9. joins Phòng CNTT", "6.10. leads Phòng CNTT",
    "7.3. joins? Phòng Công nghệ thông tin", "7.5. joins? Phòng Công nghệ thông tin",
  ]);
  expect(said(printedTable(departmentTasks), "gl.ban-iso")).toEqual(["6.3. leads Ban ISO"]);
});

test("targets: who watches leads, who carries out joins", () => {
  expect(named(said(printedTable(targets), "Bưu điện tỉnh"))).toEqual(["3.3 joins Bưu điện tỉnh", "3.4 joins Bưu điện tỉnh", "- joins Bưu điện tỉnh", "- joins Bưu điện tỉnh", "- joins Bưu điện tỉnh"]);
});

test("merged leads count for each task, sub-tasks take their task's, bodies left out in brackets are not meant", () => {
  const headings = ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"];
  const table = tableOf([
    ["NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH TỈNH AN GIANG NĂM 2024"], [], headings,
    ["1", "Rà soát văn bản", "Báo cáo", "Sở Nội vụ", "Sở Tư pháp", "Quý I"],
    ["2", "Tập huấn nghiệp vụ", "Lớp", "^", "nt", "Quý I"],
    ["2.1", "Biên soạn tài liệu", "Tài liệu", null, null, "Quý I"],
    ["3", "Khảo sát", "Báo cáo", "Sở Y tế", "Các sở, ban, ngành (trừ Sở Nội vụ)", "Quý I"],
  ]);
  expect(said(table, "Sở Nội vụ")).toEqual(["1 leads Sở Nội vụ", "2 leads Sở Nội vụ", "2.1 leads Sở Nội vụ"]);
  expect(said(table, "bd.so-tu-phap")).toEqual(["1 joins Sở Tư pháp", "2 joins Sở Tư pháp", "2.1 joins Sở Tư pháp"]);
});

test("a plan of another province names its own bodies", () => {
  const table = planOf("NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH TỈNH GIA LAI NĂM 2024", [["Kế hoạch kiểm tra", "Kế hoạch", "Sở Nội vụ", "Sở Xây dựng", "Quý I"]]);
  expect([said(table, "Sở Nội vụ"), said(table, "bd.so-noi-vu"), said(table, "Sở Xây dựng tỉnh Gia Lai"), said(table, "Sở Chưa Có")]).toEqual([["1 leads Sở Nội vụ"], ["1 leads Sở Nội vụ"], ["1 joins Sở Xây dựng"], []]);
});
