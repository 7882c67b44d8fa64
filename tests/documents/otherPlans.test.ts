import { agencies, agencyFields } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { a1 } from "../../src/core/sheet/address";
import { formSets } from "../../src/templates";
import { checkWorkbook } from "../../src/workflows/check";
import { bookOfLines } from "./bookOf";

const options = { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null };

function report(lines: readonly (readonly (string | null)[])[], planYear: number | null = null) {
  const checked = checkWorkbook(bookOfLines({ "Phu luc": lines }), { ...options, planYear });
  return {
    tables: checked.tables.map((table) => [table.plan.rows.kind, table.rows.filter(({ role }) => role === "section").length, table.rows.filter(({ role }) => role === "data").length]),
    columns: checked.tables.map((table) => table.columns.flatMap(({ id, headingAt }) => (headingAt === null ? [] : [id]))),
    findings: checked.findings.map(({ at, rule, severity }) => `${at ? a1(at) : "-"} ${rule} ${severity}`),
  };
}

const all = "Các sở, ban, ngành; UBND cấp xã";

/** Another province, another year, other sections and headings. */
const digital = [
  ["DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ TỈNH PHÚ THỌ NĂM 2026"],
  [],
  ["STT", "Nội dung công việc", "Kết quả/Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn"],
  ["A", "HẠ TẦNG SỐ"],
  ["1", "Phủ sóng mạng 5G tại trung tâm các xã, phường", "Báo cáo kết quả", "Sở Khoa học và Công nghệ", all, "Quý III"],
  ["2", "Nâng cấp trung tâm dữ liệu của tỉnh", "Trung tâm dữ liệu đạt chuẩn", "Sở Khoa học và Công nghệ; Công an tỉnh", "nt", "Trước ngày 30/6/2026"],
  ["B", "DỮ LIỆU SỐ"],
  ["3", "Số hóa hồ sơ đất đai", "Cơ sở dữ liệu đất đai", "Các sở, ban, ngành", null, "Quý I/2027"],
  ["5", "Mở dữ liệu dùng chung của tỉnh", "Danh mục dữ liệu mở", null, all, "Thường xuyên"],
];

test("a plan of digital transformation of another province is read by its columns", () => {
  expect(report(digital)).toEqual({
    tables: [["open", 2, 4]],
    columns: [["no", "task", "product", "lead", "coord", "deadline"]],
    findings: [
      "B3 structure.headerChanged info",
      "D6 lead.multiple error", "E6 ditto.resolved info", "D8 lead.collective warning", "F8 deadline.outsideYear warning",
      "A9 numbering.gap warning", "D9 lead.missing error", "F9 deadline.unmeasurable info",
    ],
  });
});

/** A department's own plan without sections; the lead merged over several tasks. */
const school = [
  ["KẾ HOẠCH"],
  ["Triển khai công tác kiểm tra nội bộ năm 2024 của Sở Giáo dục và Đào tạo tỉnh Sơn La"],
  [],
  ["TT", "Nhiệm vụ cụ thể", "Sản phẩm, kết quả", "Cơ quan, đơn vị chủ trì", "Cơ quan, đơn vị phối hợp", "Thời gian thực hiện"],
  ["1", "Ban hành quyết định thành lập đoàn kiểm tra", "Quyết định", "Thanh tra Sở", "Các phòng chuyên môn", "Quý I"],
  ["2", "Kiểm tra công tác tuyển sinh đầu cấp", "Biên bản kiểm tra", "^", "Các trường học", "Tháng 8"],
  ["3", "Tổng hợp kết quả kiểm tra", "Báo cáo tổng hợp", "^", "Văn phòng Sở", "Tháng 12/2024"],
];

test("a department's plan without sections; a merged lead counts for each task", () => {
  expect(report(school)).toEqual({
    tables: [["open", 0, 3]],
    columns: [["no", "task", "product", "lead", "coord", "deadline"]],
    findings: [],
  });
});

test("the year that a person gives is the one deadlines are held against", () => {
  expect(report(school, 2025).findings).toEqual(["F7 deadline.outsideYear warning"]);
});

test("two leads in a merged cell are said once, of all its tasks", () => {
  const doubled = school.map((line) => line.map((cell) => (cell === "Thanh tra Sở" ? "Thanh tra Sở; Văn phòng Sở" : cell)));
  expect(report(doubled).findings).toEqual(["D5 lead.multiple error", "E7 lead.alsoCoordinating warning"]);
});

const HEAD = ["STT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"];
const late = [HEAD, ["1", "Rà soát văn bản", "Báo cáo", "Sở Nội vụ", "Các sở", "Quý I/2023"], ["2", "Kiểm tra công vụ", "Báo cáo", "Sở Nội vụ", "Các sở", "Quý I"]];
const titleOf = (lines: readonly (readonly (string | null)[])[]) => checkWorkbook(bookOfLines({ KH: lines }), options).tables.map(({ title }) => title?.text ?? null);

test.each([
  "PHỤ LỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024", "PHỤ LỤC 2: NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024", "Phụ lục II. Nhiệm vụ cải cách hành chính năm 2024",
  "Biểu số 01: DANH MỤC NHIỆM VỤ NĂM 2024", "PHỤ LỤC\nNHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024", "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 VÀ ĐỊNH HƯỚNG NĂM 2025",
])("the plan's year stands in “%s”", (title) => {
  expect(report([[title], ...late]).findings).toEqual(["F3 deadline.outsideYear warning"]);
});

test("a title among the paper's marks, above a letterhead's lines and over two rows is the title", () => {
  expect(report([["Kế hoạch CCHC năm 2024", null, null, null, "Mẫu 01"], ...late]).findings).toEqual(["F3 deadline.outsideYear warning"]);
  expect(titleOf([["UBND TỈNH SƠN LA", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["SỞ NỘI VỤ"], ["DANH MỤC NHIỆM VỤ"], ["TỈNH SƠN LA NĂM 2024"], ...late])).toEqual(["DANH MỤC NHIỆM VỤ TỈNH SƠN LA NĂM 2024"]);
  expect(report([["DANH MỤC NHIỆM VỤ"], ["NĂM 2024"], ...late]).findings).toEqual(["F4 deadline.outsideYear warning"]);
  expect(titleOf([["DANH MỤC NHIỆM VỤ NĂM 2024"], ["(Kèm theo Kế hoạch số 01/KH-UBND ngày 05/01/2023)"], ["Thực hiện Quyết định số 12/QĐ-UBND năm 2022"], ...late])).toEqual(["DANH MỤC NHIỆM VỤ NĂM 2024"]);
});

test("a letterhead alone is no title", () => {
  expect(titleOf([["ỦY BAN NHÂN DÂN TỈNH SƠN LA"], ["SỞ THÔNG TIN VÀ TRUYỀN THÔNG"], ...late])).toEqual([null]);
});

test.each([
  ["Cơ quan chủ trì", "Đơn vị thực hiện"], ["Cơ quan chủ trì", "Cơ quan thực hiện"], ["Cơ quan chủ trì", "Phân công thực hiện"], ["Cơ quan chủ trì", "Cơ quan chịu trách nhiệm chính"],
  ["Thời gian hoàn thành", "Tiến độ"], ["Thời gian hoàn thành", "Tiến độ thực hiện"], ["Thời gian hoàn thành", "Thời điểm hoàn thành"], ["Thời gian hoàn thành", "Thời hạn"],
])("“%s” may be headed “%s”", (usual, other) => {
  const { findings, columns } = report([["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023"], HEAD.map((heading) => (heading === usual ? other : heading)), ...late.slice(1)]);
  expect([columns, findings]).toEqual([[["no", "task", "product", "lead", "coord", "deadline"]], []]);
});

test("several who act are not several leads", () => {
  const heads = HEAD.map((heading) => (heading === "Cơ quan chủ trì" ? "Đơn vị thực hiện" : heading));
  expect(report([["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"], heads, ["1", "Rà soát văn bản", "Báo cáo", "Sở Nội vụ; Sở Tư pháp", "Các sở", "Quý I"]]).findings).toEqual([]);
});

test.each([
  ["Bắt đầu", "Kết thúc"], ["Bắt đầu", "Hoàn thành"], ["Thời gian bắt đầu", "Thời gian kết thúc"], ["Thời gian bắt đầu", "Thời gian hoàn thành"],
  ["Ngày bắt đầu", "Ngày hoàn thành"], ["Từ ngày", "Đến ngày"],
])("a task that begins after it is due is said: “%s” and “%s”", (begins, due) => {
  const lines = [
    ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"], [...HEAD.slice(0, -1), begins, due],
    ["1", "Rà soát văn bản", "Báo cáo", "Sở Nội vụ", "Các sở", "05/06/2024", "01/03/2024"],
    ["2", "Kiểm tra công vụ", "Báo cáo", "Sở Nội vụ", "Các sở", "01/01/2024", "01/03/2024"],
  ];
  const { columns, findings } = report(lines);
  expect(columns).toEqual([["no", "task", "product", "lead", "coord", "deadline", "begins"]]);
  expect(findings).toEqual(["G3 deadline.order warning"]);
});

test("when it begins and when it is due may stand under one heading", () => {
  const lines = [
    ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"], [...HEAD.slice(0, -1), "Thời gian thực hiện", "<"], ["^", "^", "^", "^", "^", "Bắt đầu", "Kết thúc"],
    ["1", "Rà soát văn bản", "Báo cáo", "Sở Nội vụ", "Các sở", "Quý III", "Quý II"],
    ["2", "Kiểm tra công vụ", "Báo cáo", "Sở Nội vụ", "Các sở", "Quý I", "Quý II"],
  ];
  expect(report(lines).findings).toEqual(["G4 deadline.order warning"]);
});

const DEPARTMENT = [
  ["Số TT", "Nhiệm vụ chung", "Nhiệm vụ cụ thể", "Sản phẩm", "Phân công thực hiện", "Thời gian thực hiện"],
  ["1", "Cải cách thể chế", "1. Ban hành Kế hoạch", "Kế hoạch", "Thanh tra Sở", "Quý I"],
  ["^", "^", "2. Rà soát văn bản", "Báo cáo", "Văn phòng Sở", "Quý IV"],
  ["2", "Cải cách thủ tục hành chính", "1. Đánh giá thủ tục hành chính", "Báo cáo", "Văn phòng Sở", "Quý III"],
];
const TARGETS = [
  ["STT", "Chỉ tiêu", "Chỉ tiêu phấn đấu năm 2024", "Đơn vị theo dõi", "Đơn vị thực hiện"],
  ["1", "Chỉ số hài lòng", "Nhóm Tốt", "Sở Nội vụ", "UBND cấp huyện"],
  ["2", "Chỉ số cải cách", "90%", "Sở Nội vụ", "UBND cấp huyện"],
  ["2.1", "Chỉ số của tỉnh", "90%", "Sở Nội vụ", "UBND cấp huyện"],
];

test.each([
  ["BẢNG TRIỂN KHAI CÁC NHIỆM VỤ NĂM 2024 (gồm 27 nhiệm vụ)", DEPARTMENT, ["A1 taskCount.mismatch warning"]],
  ["BẢNG TRIỂN KHAI CÁC NHIỆM VỤ NĂM 2024 (gồm 3 nhiệm vụ)", DEPARTMENT, []],
  ["02 NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024", DEPARTMENT, []],
  ["15 CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2024", TARGETS, ["A1 taskCount.mismatch warning"]],
  ["CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2024 (02 chỉ tiêu)", TARGETS, []],
  ["CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2024 (03 chỉ tiêu)", TARGETS, []],
])("“%s” is counted", (title, lines, findings) => {
  expect(report([[title], ...lines]).findings).toEqual(findings);
});

test("the closing lines of a department's plan and of a table of targets are counted", () => {
  expect(report([["BẢNG TRIỂN KHAI CÁC NHIỆM VỤ NĂM 2024"], ...DEPARTMENT, ["TỔNG CỘNG: 9 NHIỆM VỤ"]]).findings).toEqual(["A6 taskCount.mismatch warning"]);
  expect(report([["CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2024"], ...TARGETS, ["TỔNG CỘNG: 9 CHỈ TIÊU"]]).findings).toEqual(["A6 taskCount.mismatch warning"]);
});

test.each(["Đơn vị thực hiện", "Cơ quan thực hiện", "Phân công thực hiện"])("where “%s” is the only column of bodies, several of them leave open who leads", (heading) => {
  const lines = [
    ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"], ["STT", "Nhiệm vụ", "Sản phẩm", heading, "Thời gian hoàn thành"],
    ["1", "Rà soát văn bản", "Báo cáo", "Sở Nội vụ; Sở Tư pháp", "Quý I"],
    ["2", "Kiểm tra công vụ", "Báo cáo", "Sở Nội vụ", "Quý I"],
    ["3", "Số hóa hồ sơ", "Báo cáo", "Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp", "Quý I"],
  ];
  expect(report(lines).findings).toEqual(["D3 lead.unclear warning"]);
});

test.each(["Ngân hàng Nhà nước", "Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh Bình Định", "Ngân hàng Nhà nước Việt Nam – Chi nhánh tỉnh Bình Định", "Ngân hàng Nhà nước chi nhánh tỉnh"])("“%s” is one body, at most remarked on", (lead) => {
  expect(report([["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2024"], HEAD, ["1", "Rà soát văn bản", "Báo cáo", lead, "Các sở", "Quý I"]]).findings.filter((one) => !one.endsWith("info"))).toEqual([]);
});
