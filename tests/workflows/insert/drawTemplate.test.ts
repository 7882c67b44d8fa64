import { a1, a1Range } from "../../../src/core/sheet/address";
import type { SheetSpec } from "../../../src/core/sheet/sheetSpec";
import { drawTemplate, drawTemplates } from "../../../src/workflows/insert/drawTemplate";
import { form, row, taskTable, yearTable } from "./smallForms";

/** What a reader sees: "A1 look: text", "=formula" for formulas, "*" for open cells. */
function seen(spec: SheetSpec): string[] {
  return spec.cells
    .filter((cell) => cell.value !== null || cell.formula !== undefined || cell.open)
    .map((cell) => `${a1(cell)}${cell.open ? "*" : ""} ${cell.look}: ${cell.formula === undefined ? (cell.value ?? "") : `=${cell.formula} -> ${cell.value}`}`);
}

const merged = (spec: SheetSpec): string[] => spec.merges.map(a1Range);

const yearly = form({
  period: { from: 2019, to: 2020, asOf: "2020-03-31" },
  tables: [
    yearTable([
      row("small.r1", "Tổng số", { ordinal: "1", totalOf: ["small.a", "small.b", "small.d"] }),
      row("small.a", "Cấp tỉnh", { ordinal: "-", level: 1 }),
      row("small.b", "Cấp huyện", { level: 1 }),
      row("small.h", "Nhóm", { ordinal: "2.", role: "heading", value: "text" }),
      row("small.d", "Tỷ lệ", { value: "percent", level: 1 }),
    ]),
  ],
});

test("a form of years: names locked, answers open, the total a formula that is blank while nothing is filled", () => {
  const spec = drawTemplate(yearly);
  expect(seen(spec)).toEqual([
    "A1 appendix: PHỤ LỤC 9",
    "A2 title: Biểu thử",
    "A3 basis: (Kèm theo Kế hoạch năm 2020)",
    "A4 unitLabel: Đơn vị báo cáo: ",
    "C4* unit: ",
    "D4* unit: ",
    "E4* unit: ",
    "A6 header: STT",
    "B6 header: Chỉ tiêu",
    "D6 header: Năm\n2019",
    "E6 header: Năm\n2020\n(Tính đến 31/3)",
    "A7 ordinal: 1",
    "B7 label: Tổng số",
    'D7 count: =IF(COUNT(D8:D9,D11)=0,"",SUM(D8:D9,D11)) -> ',
    'E7 count: =IF(COUNT(E8:E9,E11)=0,"",SUM(E8:E9,E11)) -> ',
    "A8 ordinal: -",
    "B8 label: Cấp tỉnh",
    "D8* count: ",
    "E8* count: ",
    "B9 subLabel: Cấp huyện",
    "D9* count: ",
    "E9* count: ",
    "A10 headingOrdinal: 2.",
    "B10 headingLabel: Nhóm",
    "B11 subLabel: Tỷ lệ",
    "D11* rate: ",
    "E11* rate: ",
    "C13* signatureDate: ………………, ngày …… tháng …… năm ………",
    "D13* signatureDate: ",
    "E13* signatureDate: ",
    "A14 signatureTitle: NGƯỜI LẬP BIỂU",
    "C14 signatureTitle: THỦ TRƯỞNG ĐƠN VỊ",
    "A15 signatureHint: (Ký, ghi rõ họ tên)",
    "C15 signatureHint: (Ký tên, đóng dấu)",
    "A17* signatureName: ",
    "B17* signatureName: ",
    "C17* signatureName: ",
    "D17* signatureName: ",
    "E17* signatureName: ",
  ]);
  expect(spec.name).toBe("PL9");
  expect(spec.page.repeatedRows).toEqual({ from: 5, to: 5 });
  expect(spec.frozen).toEqual({ rows: 6, columns: 0 });
  expect(spec.protection).toEqual({ resizing: true, rows: false });
  expect(spec.names).toMatchObject([{ name: "SoatPhuLuc.small", refersTo: '="small|1|2019-2020|31/3/2020|PL9"', hidden: true }]);
  expect(spec.validations.map(({ allowed, strict, ranges }) => [allowed.kind, strict, ranges.map(a1Range)])).toEqual([
    ["whole", false, ["D8:D9", "E8:E9"]],
    ["decimal", false, ["D11", "E11"]],
  ]);
});

test("another period: its years, and the year of the basis line along", () => {
  const spec = drawTemplate(yearly, { period: { from: 2024, to: 2025, asOf: null } });
  const texts = seen(spec).filter((text) => / (?:basis|header): /u.test(text));
  expect(texts).toEqual([
    "A3 basis: (Kèm theo Kế hoạch năm 2025)",
    "A6 header: STT",
    "B6 header: Chỉ tiêu",
    "D6 header: Năm\n2024",
    "E6 header: Năm\n2025",
  ]);
  expect(spec.names[0]?.refersTo).toBe('="small|1|2024-2025||PL9"');
});

test("tasks under headings, numbered through, counted in title and closing line", () => {
  const sections = [
    { id: "x.i", ordinal: "I", title: "THỂ CHẾ" },
    { id: "x.ii", ordinal: "II", title: "THỦ TỤC" },
  ];
  const spec = drawTemplate(
    form({
      planYear: 2023,
      print: { appendixLine: "", title: "{n} NHIỆM VỤ NĂM 2023", basisLine: "", notes: [] },
      tables: [taskTable({ sections, sectionsAs: "headingRow", closingLine: "TỔNG CỘNG: {n} NHIỆM VỤ" })],
    }),
    { planYear: 2024 },
  );
  const count = '(COUNTA(B5:B10)-2-SUMPRODUCT((LEN(B5:B10)>0)*(FIND(".",A5:A10&".")<LEN(A5:A10))))';
  const named = (number: number, at: number): string[] => [`A${at}* centredText: ${number}`, `B${at}* text: `, `C${at}* text: `, `D${at}* centredText: `];
  expect(seen(spec)).toEqual([
    `A1 title: =IF(${count}=0,"",${count}&" ")&"NHIỆM VỤ NĂM 2024" -> NHIỆM VỤ NĂM 2024`,
    "A2 unitLabel: Đơn vị báo cáo: ",
    "B2* unit: ",
    "C2* unit: ",
    "D2* unit: ",
    "A4 header: TT",
    "B4 header: Nhiệm vụ",
    "C4 header: Cơ quan chủ trì",
    "D4 header: Thời gian",
    "A5 headingOrdinal: I",
    "B5 headingLabel: THỂ CHẾ",
    ...named(1, 6),
    ...named(2, 7),
    "A8 headingOrdinal: II",
    "B8 headingLabel: THỦ TỤC",
    ...named(3, 9),
    ...named(4, 10),
    `A11 closing: ="TỔNG CỘNG: "&${count}&" NHIỆM VỤ" -> TỔNG CỘNG: 0 NHIỆM VỤ`,
  ]);
  expect(merged(spec)).toEqual(["A1:D1", "B2:D2", "B5:D5", "B8:D8", "A11:D11"]);
  expect(spec.protection).toEqual({ resizing: true, rows: true });
  expect(spec.rows.map(({ grows }, i) => (grows ? i + 1 : 0)).filter(Boolean)).toEqual([6, 7, 9, 10]);
});

test("vertical group labels stand in a column of their own", () => {
  const spec = drawTemplate(
    form({
      period: { from: 2020, to: 2020, asOf: null },
      tables: [yearTable([row("small.r1", "Tổng"), row("small.a", "Một", { groupLabel: "Chia theo loại" }), row("small.b", "Hai", { groupLabel: "Chia theo loại" })])],
    }),
  );
  expect(merged(spec).filter((range) => /^[A-D](?:[6-9])/u.test(range))).toEqual(["B6:C6", "B7:C7", "B8:B9"]);
  expect(seen(spec).filter((text) => /^[BC][6-9] /u.test(text))).toEqual([
    "B6 header: Chỉ tiêu",
    "B7 label: Tổng",
    "B8 groupLabel: Chia theo loại",
    "C8 label: Một",
    "C9 label: Hai",
  ]);
});

test("the same form twice in a workbook: its own sheet name and its own mark", () => {
  const specs = drawTemplates([yearly, yearly]);
  expect(specs.map(({ name, names }) => [name, names[0]?.name])).toEqual([
    ["PL9", "SoatPhuLuc.small"],
    ["PL9 (2)", "SoatPhuLuc.small.2"],
  ]);
});
