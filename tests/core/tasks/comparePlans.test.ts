import { comparePlans, type PlanComparison } from "../../../src/core/tasks/comparePlans";
import { a1 } from "../../../src/core/sheet/address";
import * as tasks2023 from "../../documents/tasks2023";
import { planOf, printedTable, scope } from "./plansRead";

const PROVINCE = "NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2024";
const OWN = "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA SỞ NỘI VỤ";
const province = planOf(PROVINCE, [
  ["Kế hoạch kiểm tra công tác cải cách hành chính năm 2024", "Kế hoạch của UBND tỉnh", "Sở Nội vụ", "Các sở, ban, ngành", "Quý I"],
  ["Kế hoạch tuyên truyền cải cách hành chính năm 2024", "Kế hoạch của UBND tỉnh", "Sở Nội vụ", "Sở Tư pháp", "- Ban hành kế hoạch: Quý I - Thực hiện: Cả năm"],
  ["Tổ chức hội nghị tổng kết phong trào thi đua", "Báo cáo của UBND tỉnh", "nt", "Sở Tư pháp", "Quý IV"],
  ["Tuyển dụng công chức hành chính của tỉnh", "Quyết định của UBND tỉnh", "Sở Nội vụ", null, "Thường xuyên"],
  ["Rà soát, hệ thống hóa văn bản quy phạm pháp luật", "Báo cáo kết quả", "Sở Tư pháp", "Sở Nội vụ", "Quý II"],
  ["Đo lường sự hài lòng của người dân", "Báo cáo", "Sở Y tế", "Các sở, ban, ngành", "Quý III"],
]);

/** What a comparison finds, a line each. */
function said({ notTakenUp, later, otherProduct, unclear, ...counts }: PlanComparison): readonly string[] {
  const at = (task: { readonly task: { readonly at: { readonly row: number; readonly column: number } } }) => a1(task.task.at);
  return [
    `${counts.named} named, ${counts.throughGroups} through groups, ${counts.takenUp} taken up, ${counts.beyond} beyond`,
    ...notTakenUp.map(({ task, role, nearest }) => `missed ${task.number} ${at(task)} ${role}${nearest ? `, perhaps ${at(nearest)}` : ""}`),
    ...later.map(({ task, own, day, asked }) => `later ${task.number} ${own.number} ${asked} < ${day}`),
    ...otherProduct.map(({ task, own }) => `product ${task.number} ${own.number}`),
    ...unclear.map(({ task, own, what, why }) => `unclear ${task.number} ${own.number} ${what} ${why}`),
  ];
}
const against = (rows: readonly (readonly (string | null)[])[], body = "Sở Nội vụ") => said(comparePlans(province, planOf(OWN, rows), body, scope));

test("the plan itself holds all its tasks, none later, none other", () => {
  const table = printedTable(tasks2023);
  expect(said(comparePlans(table, table, "bd.so-noi-vu", scope))).toEqual(["15 named, 13 through groups, 28 taken up, 3 beyond"]);
});

test("the same tasks in other words, in another order, in time", () => {
  expect(
    against([
      ["Tuyển dụng công chức hành chính tỉnh", "Quyết định", "Phòng Công chức", null, "Thường xuyên"],
      ["Ban hành Kế hoạch tuyên truyền CCHC năm 2024", "Kế hoạch của Sở", "Văn phòng", null, "- Thực hiện: Cả năm - Ban hành kế hoạch: trước ngày 15/3/2024"],
      ["Tham mưu UBND tỉnh ban hành Kế hoạch kiểm tra CCHC năm 2024", "Kế hoạch kiểm tra", "Phòng CCHC", null, "Tháng 2"],
      ["Hội nghị tổng kết phong trào thi đua", "Báo cáo", "Phòng CCHC", null, "Tháng 12"],
      ["Phối hợp rà soát, hệ thống hóa VBQPPL", "Báo cáo", "Phòng CCHC", null, "Quý II"],
    ]),
  ).toEqual(["5 named, 1 through groups, 5 taken up, 0 beyond"]);
});

test("not taken up, later, another product, and what nobody can tell", () => {
  expect(
    against([
      ["Kế hoạch kiểm tra công tác cải cách hành chính năm 2024", "Báo cáo kết quả kiểm tra", "Phòng CCHC", null, "Quý II"],
      ["Kế hoạch tuyên truyền cải cách hành chính năm 2024", null, "Phòng CCHC", null, "- Ban hành kế hoạch: Tháng 4 - Thực hiện: Cả năm"],
      ["Tổ chức hội nghị tổng kết phong trào thi đua", "Báo cáo", "Phòng CCHC", null, "Theo quy định"],
      ["Báo cáo việc tuyển dụng viên chức và tuyển dụng công chức hành chính", "Báo cáo", "Phòng CCHC", null, "Quý I"],
      ["Đo lường sự hài lòng của người dân", "Báo cáo", "Phòng CCHC", null, "Quý IV"],
      ["Quản lý hồ sơ nội bộ", "Hồ sơ", "Văn phòng", null, "Cả năm"],
    ]),
  ).toEqual([
    "5 named, 1 through groups, 4 taken up, 2 beyond",
    "missed 4 B7 leads, perhaps B7",
    "missed 5 B8 joins",
    "later 1 1 2024-03-31 < 2024-06-30",
    "later 2 2 2024-03-31 < 2024-04-30",
    "later 6 5 2024-09-30 < 2024-12-31",
    "product 1 1",
    "unclear 2 2 product ownBlank",
    "unclear 3 3 deadline ownUnmeasured",
  ]);
});

test("another year, another quarter or another kind of document is no sure match", () => {
  expect(
    against([
      ["Kế hoạch kiểm tra công tác cải cách hành chính năm 2023", "Kế hoạch", "Phòng CCHC", null, "Quý I"],
      ["Báo cáo tuyên truyền cải cách hành chính năm 2024", "Báo cáo", "Phòng CCHC", null, "Quý I"],
    ]).filter((line) => line.startsWith("missed")),
  ).toEqual(["missed 1 B4 leads, perhaps B4", "missed 2 B5 leads, perhaps B5", "missed 3 B6 leads", "missed 4 B7 leads", "missed 5 B8 joins"]);
});

test("an own deadline in steps, one in time and one later, is not called late; all later is", () => {
  const steps = (deadline: string) => against([["Kế hoạch kiểm tra công tác cải cách hành chính năm 2024", "Kế hoạch", "Phòng CCHC", null, deadline]]).filter((line) => /^(?:later|unclear)/u.test(line));
  expect(steps("- Ban hành: Quý I - Triển khai: Cả năm")).toEqual(["unclear 1 1 deadline steps"]);
  expect(steps("- Ban hành: Quý II - Triển khai: Cả năm")).toEqual(["later 1 1 2024-03-31 < 2024-12-31"]);
  expect(steps("bao giờ cũng được")).toEqual(["unclear 1 1 deadline ownUnread"]);
});

test("a body that the plan does not name is asked for nothing", () => {
  expect(against([["Việc khác của cơ quan", "Báo cáo", "Văn phòng", null, "Quý I"]], "Sở Chưa Có")).toEqual(["0 named, 2 through groups, 0 taken up, 1 beyond"]);
});

test("two large plans: each own task finds its own, one to one", () => {
  const subjects = ["hộ tịch", "đất đai", "xây dựng", "đầu tư", "giáo dục", "y tế", "giao thông", "môi trường", "lao động", "văn hóa"];
  const rows = Array.from({ length: 1_000 }, (_, i) => [
    `Rà soát thủ tục ${subjects[i % 10] ?? ""} lĩnh vực ${subjects[Math.floor(i / 10) % 10] ?? ""} chuyên đề số ${i}`, "Báo cáo", i % 2 === 0 ? "Sở Nội vụ" : "Sở Tư pháp", "Các sở, ban, ngành", "Quý I",
  ]);
  const [all, own] = [planOf(PROVINCE, rows), planOf(OWN, rows.slice(0, 200).map(([task = ""]) => [`Phối hợp ${task}`, "Báo cáo", "Văn phòng", null, "Quý I"]))];
  const found = comparePlans(all, own, "Sở Nội vụ", scope);
  expect([found.named, found.takenUp, found.notTakenUp.length, found.beyond]).toEqual([500, 200, 400, 0]);
});
