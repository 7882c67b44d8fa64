import { textForYear, yearsLater } from "../../../src/workflows/insert/formTexts";
import { form } from "./smallForms";

test.each([
  ["CÁC CHỈ TIÊU NĂM 2023", 1, "CÁC CHỈ TIÊU NĂM 2024"],
  ["(Kèm theo Kế hoạch số: …/KH-UBND, ngày … tháng … năm 2020 của UBND tỉnh)", 5, "(Kèm theo Kế hoạch số: …/KH-UBND, ngày … tháng … năm 2025 của UBND tỉnh)"],
  ["(theo Kế hoạch số: 163/KH-STTTT ngày 29 tháng 12 năm 2020 của Sở)", 1, "(theo Kế hoạch số: …/KH-STTTT ngày … tháng … năm 2021 của Sở)"],
  ["(theo Kế hoạch số: 163/KH-STTTT ngày 29 tháng 12 năm 2020 của Sở)", 0, "(theo Kế hoạch số: 163/KH-STTTT ngày 29 tháng 12 năm 2020 của Sở)"],
  ["(Tính đến ngày 31 tháng 12 năm 2019)", 5, "(Tính đến ngày 31 tháng 12 năm 2024)"],
  ["giai đoạn 2011-2020", 5, "giai đoạn 2011-2020"],
])("%s, %d years later", (text, later, expected) => {
  expect(textForYear(text, later)).toBe(expected);
});

test("how many years later a form is", () => {
  const yearly = form({ period: { from: 2015, to: 2020, asOf: null } });
  expect(yearsLater(yearly, { from: 2021, to: 2025, asOf: null }, null)).toBe(5);
  expect(yearsLater(yearly, null, 2030)).toBe(0);
  expect(yearsLater(form({ planYear: 2023 }), null, 2022)).toBe(-1);
  expect(yearsLater(form({}), { from: 2021, to: 2025, asOf: null }, 2025)).toBe(0);
});
