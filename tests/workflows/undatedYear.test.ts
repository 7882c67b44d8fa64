import { agencies, agencyFields } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { formSets } from "../../src/templates";
import { EngineDesk } from "../../src/workflows/engineDesk";
import { bookOfLines } from "../documents/bookOf";

const plan = (title: string) => [
  [title],
  [],
  ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"],
  ["1", "Kế hoạch kiểm tra cải cách hành chính", "Kế hoạch của UBND tỉnh", "Sở Nội vụ", "Sở Tư pháp", "Quý I/2024"],
  ["2", "Kế hoạch phổ biến, giáo dục pháp luật", "Kế hoạch của UBND tỉnh", "Sở Tư pháp", "Sở Nội vụ", "Quý II"],
];
const UNDATED = plan("NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH");
const DATED = plan("NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2024");

/** A desk that has checked such sheets, and what it found worth a word. */
function checked(sheets: Parameters<typeof bookOfLines>[0], undatedYear?: number | null) {
  const desk = new EngineDesk(formSets, new AgencyDirectory(agencies, agencyFields));
  const workbook = bookOfLines(sheets);
  const photograph = { ...workbook, sheets: workbook.sheets.map(({ data }) => data) };
  const { findings } = desk.answer("check", { photograph, agency: null, language: "vi", ...(undatedYear === undefined ? {} : { undatedYear }) });
  return { desk, found: findings.filter(({ severity }) => severity !== "info").map(({ sheet, cell, rule }) => `${sheet}!${cell} ${rule}`) };
}

test.each([
  ["nobody says", undefined, []],
  ["taken back", null, []],
  ["the deadline's own", 2024, []],
  ["another", 2023, ["KH!F4 deadline.outsideYear"]],
])("a plan that names no year, %s: %p", (_, year, expected) => {
  const { desk, found } = checked({ KH: UNDATED }, year);
  expect(found).toEqual(expected);
  expect(desk.answer("tasks", { checked: 1 }).map(({ needsYear }) => needsYear)).toEqual([true]);
  expect(desk.answer("taskForm", { table: "t1", checked: 1 })?.planYear).toBe(year ?? null);
});

test("a plan that names its year keeps it, beside one that does not", () => {
  const { desk, found } = checked({ "KH 2024": DATED, KH: UNDATED }, 2023);
  expect(found).toEqual(["KH!F4 deadline.outsideYear"]);
  expect(desk.answer("tasks", { checked: 1 }).map(({ sheet, needsYear }) => `${sheet} ${needsYear}`)).toEqual(["KH 2024 false", "KH true"]);
  expect(["t1", "t2"].map((table) => desk.answer("taskForm", { table, checked: 1 })?.planYear)).toEqual([2024, 2023]);
});

test("an agency's draft and a comparison are of the year given", () => {
  const { desk } = checked({ KH: UNDATED, "Của sở": [["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA SỞ TƯ PHÁP"], ...UNDATED.slice(1, 3), ["1", "Kế hoạch phổ biến, giáo dục pháp luật", "Kế hoạch", "Phòng Phổ biến", null, "Quý II"]] }, 2023);
  const draft = desk.answer("draftPlan", { table: "t1", agency: "bd.so-tu-phap", groups: false });
  expect(draft?.cells.map(({ value }) => value)).toContain("KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA SỞ TƯ PHÁP");
  const comparison = desk.answer("comparePlans", { province: { from: "workbook", table: "t1" }, own: "t2", agency: "bd.so-tu-phap" });
  expect(comparison?.later.map(({ asked, day }) => [asked, day])).toEqual([["2023-06-30", "2024-06-30"]]);
});

test("targets have no deadlines: nothing is asked of a table of them", () => {
  const headings = ["STT", "Chỉ tiêu", "Chỉ tiêu phấn đấu", "Đơn vị theo dõi, hướng dẫn thực hiện", "Đơn vị thực hiện"];
  const { desk } = checked({ CT: [["CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH"], [], headings, ["1", "Tỷ lệ hồ sơ trực tuyến", "80%", "Sở Nội vụ", "UBND cấp huyện"]] });
  expect(desk.answer("tasks", { checked: 1 }).map(({ rowsAre, needsYear }) => [rowsAre, needsYear])).toEqual([["targets", false]]);
});
