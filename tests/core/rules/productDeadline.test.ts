import { ask, base } from "./ask";

const rule = { ...base, kind: "productDeadline", column: "deadline", product: "product", severity: "info" } as const;
const two = "1. Kế hoạch của UBND tỉnh; 2. Báo cáo của UBND tỉnh";
const mismatch = ["deadline.productMismatch t@deadline info"];

test.each<[string, string | null, string, string[]]>([
  ["Rà soát văn bản", two, "- Ban hành kế hoạch: Quý I - Báo cáo: Quý IV", ["holds"]],
  ["Rà soát văn bản", two, "Quý I", mismatch],
  ["Rà soát văn bản", two, "Ban hành kế hoạch trước 31/3/2023", mismatch],
  ["Rà soát văn bản", two, "Cả năm", ["holds"]],
  ["Rà soát văn bản", two, "Hằng quý", ["holds"]],
  ["Rà soát văn bản", two, "Theo quy định", ["holds"]],
  ["Rà soát văn bản", "Báo cáo thực hiện kế hoạch", "Quý I", ["holds"]],
  ["Kế hoạch đo lường sự hài lòng", "Báo cáo Chỉ số hài lòng", "Quý II", mismatch],
  ["Kế hoạch đo lường sự hài lòng", "Kế hoạch của UBND tỉnh", "Quý II", ["holds"]],
  ["Triển khai Kế hoạch đo lường", "Báo cáo Chỉ số hài lòng", "Quý II", ["holds"]],
  ["Kế hoạch đo lường sự hài lòng", null, "Quý II", ["holds"]],
])("%j, %j by %j", (label, product, deadline, expected) => {
  expect(ask(rule, { cells: { t: { product, deadline } }, rows: { t: { label } }, columns: { product: "text", deadline: "deadline" }, open: true, title: "NĂM 2023" })).toEqual(expected);
});
