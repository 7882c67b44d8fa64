import type { SheetSpec } from "../../src/core/sheet/sheetSpec";
import { plannedRows } from "../../src/core/template/tablePlan";
import { templates } from "../../src/templates";
import { drawPlain } from "./drawPlain";
import { institutions, staff, type yearly } from "./figures";
import { writeLegacyText } from "./writeLegacyText";

type Figures = ReturnType<typeof yearly>;
type Line = (string | number | null)[];
const YEARS = [2015, 2016, 2017, 2018, 2019, 2020];

/** The rows of a form as lines of a hand-made table: STT, label, six years. */
function rowLines(form: string, figures: Figures, total: Readonly<Record<string, readonly number[]>> = {}): Line[] {
  const table = templates.find((template) => template.id === form)?.tables[0];
  return (table ? plannedRows(table) : []).map((row) => [
    row.ordinal,
    row.label,
    ...YEARS.map((year, i) => total[row.id]?.[i] ?? figures[`${row.id}@y${year}`] ?? null),
  ]);
}

const institutionTotals = { "pl2.r1": [176, 189, 193, 195, 203, 46] };

function messyInstitutions(): Line[] {
  const lines = rowLines("pl2", institutions, institutionTotals).map(([ordinal = "", label = "", ...years]): Line => [ordinal, label, "văn bản", ...years, ""]);
  const heading: Line = ["TT", "NHIỆM VỤ /\nTIÊU CHÍ", "Đơn vị tính", ...YEARS, "Ghi chú"];
  return [heading, ...lines.slice(0, 7), [], heading, ...lines.slice(7)];
}

function messyStaff(): Line[] {
  const lines = rowLines("pl5", staff);
  const shouted = lines.map(([ordinal = "", label = "", ...years]): Line => [ordinal, typeof label === "string" ? label.toUpperCase().normalize("NFD") : label, null, ...years]);
  const heading: Line = ["STT", "CHỈ TIÊU", "ĐVT", ...YEARS.map((year) => `Năm\n${year}${year === 2020 ? "\n(Tính đến 31/3)" : ""}`)];
  return [heading, ["(1)", "(2)", "(3)", ...YEARS.map((_, i) => `(${i + 4})`)], ...shouted];
}

/** Two appendices stacked on one sheet that somebody ruled by hand. */
export const messySheets: readonly SheetSpec[] = [
  drawPlain(
    "Bảng tổng hợp",
    [
      ["UBND TỈNH BÌNH ĐỊNH", null, null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["SỞ NỘI VỤ", null, null, null, "Độc lập - Tự do - Hạnh phúc"],
      [],
      [null, "PHỤ LỤC 2: Thống kê các nhiệm vụ tại lĩnh vực cải cách thể chế"],
      [],
      ...messyInstitutions(),
      [null, "Người lập biểu", null, null, null, null, "Giám đốc"],
      [],
      [null, "PHỤ LỤC SỐ 5 – Đội ngũ cán bộ, công chức, viên chức"],
      ...messyStaff(),
      [null, "Ghi chú: số liệu năm 2020 tính đến 31/3."],
    ],
    { row: 2, column: 1 },
  ),
];

/** Phụ lục 5 typed with a TCVN3 font. */
export const legacySheet: SheetSpec = drawPlain(
  "PL5",
  [
    ["Sở Nội vụ"],
    ["Phụ lục 5"],
    ["Thống kê các chỉ tiêu tại lĩnh vực xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức"],
    [],
    ["STT", "Chỉ tiêu", ...YEARS.map((year) => `Năm ${year}`)],
    ...rowLines("pl5", staff),
  ].map((line) => line.map((value) => (typeof value === "string" ? writeLegacyText(value, "TCVN3") : value))),
  { font: ".VnTime" },
);

const everyone = "Các sở, ban, ngành; UBND cấp huyện";

/** A plan's task table with the mistakes drafters make. */
export const tasks2023: SheetSpec = drawPlain("Nhiệm vụ", [
  ["PHỤ LỤC 2"],
  ["7 NHIỆM VỤ TRỌNG TÂM CỦA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023"],
  [],
  ["TT", "Nhiệm vụ", "Hoạt động/sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"],
  ["I", "CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH"],
  [1, "Tổ chức tổng kết công tác cải cách hành chính năm 2022 và triển khai nhiệm vụ năm 2023", "Hội nghị", "Sở Nội vụ", everyone, "Quý I"],
  [2, "Kế hoạch kiểm tra cải cách hành chính năm 2023", "Kế hoạch của UBND tỉnh", null, everyone, "Quý I"],
  [3, "Kế hoạch truyền thông về cải cách hành chính năm 2023", "Kế hoạch của UBND tỉnh", "Sở Thông tin và Truyền thông", everyone, null],
  ["II", "CẢI CÁCH THỂ CHẾ"],
  [4, "Kế hoạch phổ biến, giáo dục pháp luật năm 2023", "Quyết định ban hành Kế hoạch", "Sở Tư pháp", everyone, "Quý I"],
  [6, "Rà soát, hệ thống hóa văn bản quy phạm pháp luật", "Báo cáo kết quả rà soát", "Sở Tư pháp", everyone, "Quý III"],
  ["III", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH"],
  [7, "Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2023", "Kế hoạch của UBND tỉnh", "Văn phòng UBND tỉnh", "nt", "- Ban hành Kế hoạch: Quý I - Triển khai: Cả năm"],
  ["TỔNG CỘNG: 7 NHIỆM VỤ"],
]);
