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
