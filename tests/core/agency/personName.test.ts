import { isPersonName } from "../../../src/core/agency/personName";
import { planFindings, PLAN_HEAD, sheetOfLines } from "../../writtenPlan";

const TITLE = "KẾ HOẠCH CÔNG TÁC NĂM 2024 CỦA VĂN PHÒNG SỞ";

test.each([
  "Nguyễn Văn A", "NGUYỄN VĂN A", "nguyễn văn a", "Phạm Hùng", "Bùi Thị Xuân Hoà", "Đoàn Văn Hậu", "Nguyễn Xuân Trường", "Tôn Nữ Thị Ninh", "đ/c Trần Thị B", "Đ/c Tuấn",
  "Đ/c: Lê Văn C", "Ông Lê Văn C", "Bà Phạm Thị Hồng Nhung", "Anh Tuấn", "Ths. Nguyễn Văn A", "PGS.TS. Trần Văn B", "Nguyễn Văn A - Phó Giám đốc", "Đ/c Phó Giám đốc Nguyễn Văn A",
])("%s is a person", (name) => {
  expect(isPersonName(name)).toBe(true);
});

test.each([
  "", "Sở Nội vụ", "Văn phòng", "Công an tỉnh", "Hà Nam", "Hà Nội", "Hồ Chí Minh", "Lâm Đồng", "Thái Nguyên", "Bà Rịa - Vũng Tàu", "Đ/c Chủ tịch UBND tỉnh", "Phó Giám đốc Sở",
  "Đoàn thanh niên", "Hồ sơ một cửa", "Cao đẳng", "Lý do khác", "Trung tâm Hồ Chí Minh", "Nguyễn", "Theo phân công", "Chi cục Thủy lợi", "Thái Bình",
])("%s is none", (name) => {
  expect(isPersonName(name)).toBe(false);
});

function saidOf(leads: readonly string[]): string[] {
  const lines = leads.map((lead, i) => `${i + 1}|Việc cần làm thứ ${i + 1}|Báo cáo|${lead}|Văn phòng Sở|Quý I`);
  return planFindings(sheetOfLines([TITLE, PLAN_HEAD, ...lines])).map(({ cell, rule, severity, message }) => `${cell} ${rule} ${severity}: ${message}`);
}

const person = (name: string) => `${name} có vẻ là tên người; danh mục cơ quan không có tên người để đối chiếu.`;

test("an office gives its own work to people: each is noted once", () => {
  expect(saidOf(["Nguyễn Văn A", "đ/c Trần Thị B", "Nguyễn Văn A", "Ông Lê Văn C"])).toEqual([
    `D3 agency.unknown info: ${person("“Nguyễn Văn A”")}`,
    `D4 agency.unknown info: ${person("“đ/c Trần Thị B”")}`,
    `D6 agency.unknown info: ${person("“Ông Lê Văn C”")}`,
  ]);
});

test("people beside one another, or beside their own body, are not several lead agencies", () => {
  expect(saidOf(["Nguyễn Văn A; Trần Thị B", "Phòng Hành chính; Lê Văn C", "Phòng Quản lý đô thị", "Phạm Thị D và Sở Nội vụ"])).toEqual([
    `D3 agency.unknown info: ${person("“Nguyễn Văn A”, “Trần Thị B”")}`,
    "D4 agency.unknown info: “Phòng Hành chính” chưa có trong danh mục cơ quan.",
    "D5 agency.unknown info: “Phòng Quản lý đô thị” chưa có trong danh mục cơ quan.",
    `D6 agency.unknown info: ${person("“Phạm Thị D”")}`,
  ]);
});

test("two bodies beside a person are still two", () => {
  expect(saidOf(["Nguyễn Văn A; Sở Nội vụ; Sở Tài chính"])).toEqual([
    `D3 agency.unknown info: ${person("“Nguyễn Văn A”")}`,
    "D3 lead.multiple error: “Việc cần làm thứ 1”: có 2 cơ quan chủ trì (“Sở Nội vụ”, “Sở Tài chính”), trái nguyên tắc một việc chỉ giao cho một cơ quan chủ trì.",
  ]);
});

test("a person with the office behind the name is no sentence", () => {
  expect(saidOf(["Đ/c Nguyễn Văn A, Phó Giám đốc Sở", "Trần Văn B - Chánh Văn phòng"]).filter((line) => !line.includes(" info: "))).toEqual([]);
});
