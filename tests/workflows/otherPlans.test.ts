import { agencies } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { formSets } from "../../src/templates";
import { checkWorkbook } from "../../src/workflows/check";
import { fileReport } from "../../src/workflows/checkReport";
import { formatText } from "../../src/cli/formatters/text";
import { drawSheet } from "../drawSheet";

const options = { sets: formSets, directory: new AgencyDirectory(agencies), agency: null };
const REST = "Quyết định|Sở Nội vụ|Các sở, ban, ngành|Quý I";

/** A table of tasks under a title, its tasks numbered as given in three sections. */
function report(title: string, numbers: readonly number[]) {
  const [a = 1, b = 2, c = 3, d = 4, e = 5] = numbers;
  const sheet = drawSheet(
    `PHỤ LỤC
    ${title}
    TT|Nhiệm vụ|Sản phẩm|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian hoàn thành
    I|CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH|<|<|<|<
    ${a}|Ban hành kế hoạch kiểm tra|${REST}
    ${b}|Ban hành kế hoạch tuyên truyền|${REST}
    II|CẢI CÁCH THỂ CHẾ|<|<|<|<
    ${c}|Rà soát văn bản|${REST}
    ${d}|Tuyên truyền pháp luật|${REST}
    III|CẢI CÁCH THỦ TỤC HÀNH CHÍNH|<|<|<|<
    ${e}|Công khai thủ tục hành chính|${REST}`,
    { name: "KH" },
  );
  return fileReport("kh.xlsx", checkWorkbook({ name: "kh.xlsx", sheets: [sheet], definedNames: [], savedAt: null }, options), "vi", "");
}
const said = (title: string, numbers: readonly number[]) => {
  const { tables, findings } = report(title, numbers);
  return [...tables.map(({ template, name, own }) => `${template} ${name} ${own}`), ...findings.map(({ cell, rule, message }) => `${cell} ${rule} ${message}`)];
};

const OWN = "NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2020";
const DISTRICT = "NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH HUYỆN TUY PHƯỚC NĂM 2024";

test.each([
  ["the form's own plan", OWN, [1, 2, 1, 2, 1], ["tasks-2020 Phụ lục nhiệm vụ năm 2020 true"]],
  [
    "the form's own plan, numbered through",
    OWN,
    [1, 2, 3, 4, 1],
    ["tasks-2020 Phụ lục nhiệm vụ năm 2020 true", "A8 numbering.gap Phụ lục nhiệm vụ năm 2020: số thứ tự bắt đầu từ 3, không phải từ 1."],
  ],
  ["a district's plan, numbered through", DISTRICT, [1, 2, 3, 4, 5], ["tasks-2020 Bảng nhiệm vụ false"]],
  ["a district's plan, numbered in each section", DISTRICT, [1, 2, 1, 2, 1], ["tasks-2020 Bảng nhiệm vụ false"]],
  ["a district's plan with a gap", DISTRICT, [1, 2, 3, 4, 6], ["tasks-2020 Bảng nhiệm vụ false", "A11 numbering.gap Bảng nhiệm vụ: số thứ tự nhảy đến 6 (trước đó là 4)."]],
  ["against corruption", "NHIỆM VỤ CÔNG TÁC PHÒNG, CHỐNG THAM NHŨNG TỈNH BÌNH ĐỊNH NĂM 2020", [1, 2, 1, 2, 1], ["tasks-2020 Bảng nhiệm vụ false"]],
])("%s", (_, title, numbers, expected) => expect(said(title, numbers)).toEqual(expected));

test("the text report names no plan that the table is not", () => {
  const text = (title: string) => {
    const file = report(title, [1, 2, 1, 2, 1]);
    const whole = { tool: "soat-phu-luc", version: "0", asOf: "2024-01-01", files: [file], summary: { files: 1, errors: 0, warnings: 0, infos: 0 }, submissions: [], shared: [] } as const;
    return formatText(whole, "vi").split("\n").find((line) => line.startsWith("  Biểu: "));
  };
  expect(text(OWN)).toContain("  Biểu: tasks-2020 “KH”!A3:F11.");
  expect(text(DISTRICT)).toContain("  Biểu: Bảng nhiệm vụ “KH”!A3:F11.");
});
