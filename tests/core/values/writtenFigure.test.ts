import type { DrawnMeaning } from "./readDrawing";
import { tell, tellAll } from "./readDrawing";

const asText = (number: number) => `${number} ! value.numberAsText warning → ${number}`;
const ROUGH = (number: number) => `ambiguous ${number}|${number} ! value.ambiguous warning`;
const count = (cell: string) => tell(`'${cell}`, { measurementUnit: "văn bản" });
const rate = (cell: string, drawn: DrawnMeaning = {}) => tell(`'${cell}`, { kind: "percent", measurementUnit: "%", ...drawn });

describe("a count among words", () => {
  it.each([
    ["đạt 120", 120],
    ["Tổng số: 120", 120],
    ["tổng cộng 120 văn bản", 120],
    ["Có 12 văn bản", 12],
    ["= 12", 12],
    ["Đã có 05 đơn vị", 5],
    ["tong so: 12", 12],
    ["co 12 van ban", 12],
    ["120 (ước)", 120],
    ["120 (ước tính)", 120],
    ["120 ước", 120],
    ["ước 120", 120],
    ["ước thực hiện: 120", 120],
    ["(ước) 120", 120],
    ["12VB", 12],
    ["12 lớp/năm", 12],
    ["12 cơ quan/đơn vị", 12],
    ["12 hội nghị/cuộc", 12],
    ["120 (bình quân 10 hồ sơ/ngày)", 120],
    ["1.234 văn bản", 1234],
    ["1.234 lượt người", 1234],
    ["1.234.567 hồ sơ", 1234567],
  ])("%j is read", (written, number) => expect(count(written)).toBe(asText(number)));

  it.each([
    ["21000 (*)", 21000],
    ["21000*", 21000],
    ["21000 **", 21000],
    ["21000 (1)", 21000],
    ["21000(1)", 21000],
    ["21000 [2]", 21000],
    ["21000¹", 21000],
    ["12 văn bản (*)", 12],
    ["12 (*) văn bản", 12],
    ["12 văn bản (3).", 12],
    ["12 (5 văn bản của Tỉnh ủy) (*)", 12],
  ])("%j is read without its footnote's mark", (written, number) => expect(count(written)).toBe(asText(number)));

  it.each([["≈ 120", 120], ["≈12", 12], ["~120", 120], ["khoảng 120", 120], ["Khoảng 120 văn bản", 120], ["xấp xỉ 120", 120], ["khoang 120", 120], ["có khoảng 120", 120]])(
    "%j is an approximation",
    (written, number) => expect(count(written)).toBe(ROUGH(number)),
  );

  it.each([
    "(1)", "(12)", "(*)", "*", "gần 120", "trên 120", "không quá 120", "số 12", "văn bản số 12", "năm 2019", "chưa có 12", "tăng 12", "Quý 1: 12", "12 + 3", "12 (3) (4)",
    "10 hồ sơ/ngày", "10 hồ sơ / tháng", "10 hồ sơ mỗi ngày", "10 hồ sơ một tuần", "bình quân 10", "10 bình quân", "1200/1182", "12 lớp/350 lượt người", "12 VB; 3 KH", "5a",
    "1200 (1182)", "12 m²", "đạt", "Kế hoạch 12/KH-UBND", "3 nghìn (*)",
  ])("%j is none", (written) => expect(count(written)).toBe("unreadable"));

  it("holds decimals back where a thing is counted, unless the other years are that small", () => {
    expect(tellAll("2|'1.234 văn bản|3")[1]).toBe("1.234 ! value.numberAsText warning");
    expect(tellAll("1300|'1.234 văn bản|1250")[1]).toBe(asText(1234));
    expect(tell("'1.234 điểm")).toBe("ambiguous 1234|1.234 ! value.ambiguous warning");
  });

  it("an approximation still shows the size of its row's figures", () => {
    expect(tellAll("'khoảng 1300|'1.234")).toEqual([ROUGH(1300), asText(1234)]);
  });
});

describe("a rate among words", () => {
  it.each([
    ["đạt 98%", 98],
    ["Đạt tỷ lệ 98,5%", 98.5],
    ["dat 98%", 98],
    ["Tỷ lệ: 98,5 %", 98.5],
    ["đạt 98", 98],
    ["ước đạt 98%", 98],
    ["98% (*)", 98],
    ["98%*", 98],
    ["98,5% (ước)", 98.5],
    ["1200/1182 đạt 98,5%", 98.5],
    ["1182/1200 hồ sơ, đạt tỷ lệ 98,5%", 98.5],
    ["1200/1182 (đạt 98,5%)", 98.5],
    ["98,5% (1182/1200)", 98.5],
    ["98,5% (1182/1200 văn bản)", 98.5],
    ["đạt 98,5% (1182/1200)", 98.5],
  ])("%j is read where the row takes no pairs", (written, number) => expect(rate(written)).toBe(asText(number)));

  it.each([
    ["1200/1182 đạt 98,5%", "98.5 (1200/1182) ! value.readAs info → 98.5"],
    ["1200/1182 - đạt 98,5%", "98.5 (1200/1182) ! value.readAs info → 98.5"],
    ["1.200/1.182 hồ sơ, đạt tỷ lệ: 98,5%", "98.5 (1200/1182) ! value.readAs info → 98.5"],
    ["đạt 98,5% (1182/1200)", "98.5 (1200/1182) ! value.readAs info → 98.5"],
    ["1200/1182 (*)", "98.5 (1200/1182) ! value.readAs info → 98.5"],
    ["1200/1182 (1)", "98.5 (1200/1182) ! value.readAs info → 98.5"],
    ["1200/1182 đạt 90%", "ambiguous 90|98.5 ! value.ambiguous warning"],
    ["đạt 98%", asText(98)],
  ])("%j is %s where it does", (written, expected) => expect(rate(written, { readsPair: true })).toBe(expected));

  it.each([["khoảng 98%", ROUGH(98)], ["≈ 98,5%", ROUGH(98.5)], ["1200/1182 đạt 90%", "ambiguous 90|98.5 ! value.ambiguous warning"]])("%j is %s", (written, expected) =>
    expect(rate(written)).toBe(expected),
  );

  it.each(["1.234 văn bản", "98 hồ sơ", "không đạt 98%", "khong dat 98%", "chưa đạt 98%", "đạt trên 98%", "đạt từ 95% đến 98%", "10%/năm", "tăng 5%", "1200/1182", "1200/1182 đạt", "(98%)", "5/6 xã đạt chuẩn"])("%j is none", (written) =>
    expect(rate(written)).toBe("unreadable"),
  );
});

test.each([["9500%", "9500"], ["-5%", "-5"], ["21000 (*)", "21000"]])("%s is no rate to propose", (written, number) => expect(rate(written)).toBe(`${number} ! value.numberAsText warning`));

test("“Có: 3 cuộc” answers yes before it counts", () => {
  expect(tell("'Có: 3 cuộc", { kind: "binary" })).toBe("1 ! value.readAs info → 1");
  expect(tell("'1 (*)", { kind: "binary" })).toBe(asText(1));
});
