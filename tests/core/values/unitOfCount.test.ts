import { unitInHeading, unitNamed, unitOfCount } from "../../../src/core/values/unitOfCount";

test.each([
  ["Triệu đồng", [6, "đồng", true]],
  ["trđ", [6, "đồng", true]],
  ["tr.đ", [6, "đồng", true]],
  ["1.000đ", [3, "đồng", true]],
  ["1000 đồng", [3, "đồng", true]],
  ["tỉ  đồng", [9, "đồng", true]],
  ["VNĐ", [0, "đồng", true]],
  ["triệu USD", [6, "usd", true]],
  ["nghìn người", [3, "người", true]],
  ["người", [0, "người", false]],
  ["trường", [0, "trường", false]],
  ["trẻ em", [0, "trẻ em", false]],
  ["nghìn đồng/năm", null],
  ["văn bản, %", null],
  ["triệu", null],
  ["", null],
] as const)("“%s” taken apart", (text, expected) => {
  const unit = unitOfCount(text);
  expect(unit && [unit.scale, unit.base, unit.isScaled]).toEqual(expected);
});

test.each([
  ["Đơn vị tính: triệu đồng", "triệu đồng"],
  ["(ĐVT: Triệu đồng)", "Triệu đồng"],
  ["Đơn vị tính : nghìn đồng.", "nghìn đồng"],
  ["Biểu số 01 – ĐVT: tỷ đồng", "tỷ đồng"],
  ["Đơn vị: 1.000 đ", "1.000 đ"],
  ["Đơn vị tính: văn bản", "văn bản"],
  ["Đơn vị: Sở Nội vụ", null],
  ["Đơn vị báo cáo: Sở Tài chính", null],
  ["Đơn vị chủ trì: triệu đồng", null],
  ["Đơn vị tính:", null],
  ["Kinh phí thực hiện là 5 triệu đồng", null],
  [`Đơn vị tính: ${"rất ".repeat(40)}dài`, null],
])("“%s” names %s", (line, unit) => {
  expect(unitNamed(line)).toBe(unit);
});

test.each([
  ["Mục tiêu năm 2026 (triệu đồng)", "triệu đồng"],
  ["Kinh phí\n(Đơn vị tính: nghìn đồng)", "nghìn đồng"],
  ["Kinh phí (ngân sách tỉnh) (tr.đ)", "tr.đ"],
  ["Kinh phí, ĐVT: triệu đồng", "triệu đồng"],
  ["Năm 2020 (Tính đến 31/3)", null],
  ["Số lượng (người)", null],
  ["Kinh phí (triệu đồng) (tỷ đồng)", null],
  ["Đơn vị tính", null],
])("the heading “%s” says %s", (heading, unit) => {
  expect(unitInHeading(heading)).toBe(unit);
});
