import { detectTables } from "../../../src/core/detection/detectTables";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { plannedRows } from "../../../src/core/template/tablePlan";
import type { Template } from "../../../src/core/template/template";
import { templates } from "../../../src/templates";
import type { DrawingOptions } from "../../drawSheet";
import { drawSheet } from "../../drawSheet";
import { columnsOf, placeOf, rowsOf, structureOf, tablesOf } from "./bindingOf";
import type { FormDrawing } from "./drawForm";
import { drawForm } from "./drawForm";

const form = (id: string): Template => templates.find((template) => template.id === id) ?? templates[0]!;
const detect = (...sheets: Sheet[]): ReturnType<typeof detectTables> => detectTables(sheets, [], templates);
const draw = (id: string, drawing: FormDrawing = {}, options: DrawingOptions = {}): Sheet => drawSheet(drawForm(form(id), drawing), options);
const idsOf = (id: string): string[] => form(id).tables.flatMap((table) => plannedRows(table).map((row) => row.id));
/** Every row of a form one below the other. */
const running = (id: string, column: string, first: number): string[] => idsOf(id).map((row, i) => `${row} ${column}${first + i}`);

const withKnownRows = templates.filter(({ tables }) => tables.length === 1 && tables.every((table) => plannedRows(table).length > 0));

test.each(withKnownRows.map((template) => [template.id, template] as const))("%s as printed", (id, template) => {
  const detection = detect(draw(id));
  const top = [template.print.appendixLine, template.print.title, template.print.basisLine].filter(Boolean).length + 1;
  expect(rowsOf(detection.tables[0])).toEqual(running(id, "B", top + 1));
  expect(detection.tables.map(({ template: found, confidence }) => [found.id, confidence > 0.9])).toEqual([[id, true]]);
  expect(structureOf(detection)).toEqual([]);
});

test("PL4: three tables stacked on one sheet", () => {
  const drawing = form("pl4").tables.map((table) => drawForm(form("pl4"), { table })).join("\n");
  const detection = detect(drawSheet(drawing, { name: "PL4" }));
  expect(tablesOf(detection)).toEqual(["t1 f1 pl4.i PL4!A4:G6", "t2 f1 pl4.ii PL4!A10:G12", "t3 f1 pl4.iii PL4!A16:N18"]);
  expect(structureOf(detection)).toEqual([]);
});

test("PL4.iii with a group heading merged over sub-headings", () => {
  const detection = detect(
    drawSheet(`
      III. Số lượng đơn vị sự nghiệp công lập phân theo các lĩnh vực
      Tỉnh, thành phố|Giai đoạn|Sự nghiệp GD-ĐT|<|<|Sự nghiệp y tế|<|<|Sự nghiệp VH,TDTT|<|<|Sự nghiệp khác|<|<
      ^|^|Thuộc\\nUBND\\ncấp tỉnh|Thuộc CQ chuyên môn cấp tỉnh|Thuộc UBND cấp huyện|Thuộc UBND cấp tỉnh|Thuộc CQ chuyên môn cấp tỉnh|Thuộc UBND cấp huyện|Thuộc UBND cấp tỉnh|Thuộc CQ chuyên môn cấp tỉnh|Thuộc UBND cấp huyện|Thuộc UBND cấp tỉnh|Thuộc CQ chuyên môn cấp tỉnh|Thuộc UBND cấp huyện
      Bình Định|Giai đoạn 2001-2010\\n(Tính đến 12/2010)|1|2|3|4|5|6|7|8|9|10|11|12
      ^|Giai đoạn 2011-2020\\n(Tính đến 12/2019)|1|2|3|4|5|6|7|8|9|10|11|12`),
  );
  const [table] = detection.tables;
  expect(rowsOf(table)).toEqual(["pl4.iii.p2001-2010 B4", "pl4.iii.p2011-2020 B5"]);
  expect(columnsOf(table)).toEqual([
    "place A2", "period B2",
    "edu.prov C3", "edu.dept D3", "edu.dist E3", "health.prov F3", "health.dept G3", "health.dist H3",
    "culture.prov I3", "culture.dept J3", "culture.dist K3", "other.prov L3", "other.dept M3", "other.dist N3",
  ]);
  expect(placeOf(table, "pl4.iii.p2011-2020", "place")).toBe("A4");
  expect(structureOf(detection)).toEqual([]);
});

test("PL4.iii with group headings that are not merged, groups in another order", () => {
  const sub = "Thuộc UBND cấp tỉnh|Thuộc CQ chuyên môn cấp tỉnh|Thuộc UBND cấp huyện";
  const detection = detect(
    drawSheet(`
      Tỉnh, thành phố|Giai đoạn|Sự nghiệp y tế|||Sự nghiệp GD-ĐT|||Sự nghiệp VH,TDTT|||Sự nghiệp khác||
      ||${sub}|${sub}|${sub}|${sub}
      |Giai đoạn 2001-2010 (Tính đến 12/2010)|1|2|3|4|5|6|7|8|9|10|11|12
      |Giai đoạn 2011-2020 (Tính đến 12/2019)|1|2|3|4|5|6|7|8|9|10|11|12`),
  );
  expect(columnsOf(detection.tables[0]).slice(2, 8)).toEqual(["edu.prov F2", "edu.dept G2", "edu.dist H2", "health.prov C2", "health.dept D2", "health.dist E2"]);
});

describe("one form in many layouts", () => {
  const plain = running("pl3", "B", 5);
  const years = ["y2015 C4", "y2016 D4", "y2017 E4", "y2018 F4", "y2019 G4", "y2020 H4"];

  test.each<[string, FormDrawing]>([
    ["years as numbers", { heading: (column) => (column.kind === "year" ? String(column.year) : column.heading) }],
    ["years as text", { heading: (column) => (column.kind === "year" ? `'${column.year}` : column.heading) }],
    ["years with a line break", { heading: (column) => column.heading.replace(/ /gu, "\\n") }],
    ["years without the day", { heading: (column) => (column.kind === "year" ? `Năm ${column.year}` : column.heading) }],
    ["headings in capitals", { heading: (column) => column.heading.toUpperCase() }],
    ["headings decomposed", { heading: (column) => column.heading.normalize("NFD") }],
    ["labels in capitals", { label: (label) => label.toUpperCase() }],
    ["labels with line breaks", { label: (label) => label.replace(/(\S+ \S+) /gu, "$1\\n") }],
    ["STT with full stops", { ordinal: (ordinal) => (ordinal === "-" ? "-" : `${ordinal.replace(/\.$/u, "")}.`) }],
    ["STT 01, 02", { ordinal: (ordinal) => (/^\d/u.test(ordinal) ? `'0${ordinal}` : ordinal) }],
    ["STT roman", { ordinal: (ordinal) => (/^\d/u.test(ordinal) ? (["I", "II", "III", "IV", "V", "VI"][Number.parseInt(ordinal) - 1] ?? "") : ordinal) }],
    ["STT letters", { ordinal: (ordinal) => (/^\d/u.test(ordinal) ? (["a", "b", "c", "d", "đ", "e"][Number.parseInt(ordinal) - 1] ?? "") : ordinal) }],
    ["STT blank", { ordinal: () => "" }],
    ["dash in the label", { ordinal: (ordinal) => (ordinal === "-" ? "" : ordinal), label: (label, id) => (id.split(".").length > 2 ? `- ${label}` : label) }],
    ["plus signs in the label", { ordinal: () => "", label: (label, id) => (id.split(".").length > 2 ? `+ ${label}` : label) }],
    ["other words for the header", { heading: (column) => (column.kind === "label" ? "Nội dung" : column.kind === "ordinal" ? "TT" : column.heading) }],
  ])("%s", (_, drawing) => {
    const detection = detect(draw("pl3", drawing, { name: "Trang 1" }));
    expect(rowsOf(detection.tables[0])).toEqual(plain);
    expect(columnsOf(detection.tables[0])).toEqual(["no A4", "label B4", ...years]);
    expect(structureOf(detection).filter((line) => !line.startsWith("text."))).toEqual([]);
  });

  test("another start cell, a letterhead above, notes and signatures below", () => {
    const drawing = `UBND TỈNH BÌNH ĐỊNH|||||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      VĂN PHÒNG UBND TỈNH|||||Độc lập - Tự do - Hạnh phúc
      ${drawForm(form("pl3"))}
      Tổng cộng||1|2|3
      Ghi chú: số liệu đến ngày 31/3/2020
      |||||Bình Định, ngày 30 tháng 4 năm 2020
      NGƯỜI LẬP BIỂU|||||CHÁNH VĂN PHÒNG`;
    const detection = detect(drawSheet(drawing, { row: 10, column: 3, name: "Biểu 3" }));
    expect(rowsOf(detection.tables[0])).toEqual(running("pl3", "E", 17));
    expect(tablesOf(detection)).toEqual(["t1 f1 pl3 Biểu 3!D16:K38"]);
    expect(structureOf(detection)).toEqual([]);
  });

  test("two header rows, Năm merged over the years, a row of column numbers", () => {
    const [, ...body] = drawForm(form("pl3"), { titled: false }).split("\n");
    const drawing = `STT|Chỉ tiêu|Năm|<|<|<|<|<
      ^|^|2015|2016|2017|2018|2019|2020
      (1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)
      ${body.join("\n")}`;
    const detection = detect(drawSheet(drawing));
    expect(rowsOf(detection.tables[0])).toEqual(running("pl3", "B", 4));
    expect(columnsOf(detection.tables[0])).toEqual(["no A1", "label B1", "y2015 C2", "y2016 D2", "y2017 E2", "y2018 F2", "y2019 G2", "y2020 H2"]);
    expect(structureOf(detection)).toEqual([]);
  });

  test("three header rows, nothing merged, columns A B 1 2", () => {
    const [, ...body] = drawForm(form("pl3"), { titled: false }).split("\n");
    const drawing = `STT|Chỉ tiêu|Năm|Năm|Năm|Năm|Năm|Năm
      ||2015|2016|2017|2018|2019|2020
      |||||||(Tính đến 31/3)
      A|B|1|2|3|4|5|6
      ${body.join("\n")}`;
    const detection = detect(drawSheet(drawing));
    expect(rowsOf(detection.tables[0])).toEqual(running("pl3", "B", 5));
    expect(columnsOf(detection.tables[0])).toEqual(["no A1", "label B1", "y2015 C2", "y2016 D2", "y2017 E2", "y2018 F2", "y2019 G2", "y2020 H3"]);
    expect(detection.tables[0]?.period).toEqual({ from: 2015, to: 2020, asOf: "2020-03-31" });
  });

  test("years in another order, extra columns between, no STT", () => {
    const rows = drawForm(form("pl3"), { titled: false }).split("\n").map((line) => line.split("|"));
    const drawing = rows.map(([, label, ...years], i) => [label, i === 0 ? "Đơn vị tính" : "TTHC", ...years.reverse(), "", i === 0 ? "Ghi chú" : "theo báo cáo"].join("|")).join("\n");
    const detection = detect(drawSheet(drawing));
    expect(rowsOf(detection.tables[0])).toEqual(running("pl3", "A", 2));
    expect(columnsOf(detection.tables[0])).toEqual(["no —", "label A1", "y2015 H1", "y2016 G1", "y2017 F1", "y2018 E1", "y2019 D1", "y2020 C1"]);
    expect(structureOf(detection)).toEqual([]);
  });

  test("number and label in one column", () => {
    const rows = drawForm(form("pl3"), { titled: false }).split("\n").map((line) => line.split("|"));
    const drawing = rows.map(([ordinal, label, ...years], i) => [i === 0 ? label : `${ordinal?.replace("'", "")} ${label}`, ...years].join("|")).join("\n");
    const detection = detect(drawSheet(drawing));
    expect(rowsOf(detection.tables[0])).toEqual(running("pl3", "A", 2));
    expect(detection.tables[0]?.rows.slice(0, 2).map(({ ordinal, label }) => [ordinal, label])).toEqual([["1.", "Tổng số TTHC của tỉnh"], ["-", "Số lượng TTHC cấp tỉnh"]]);
    expect(structureOf(detection)).toEqual([]);
  });

  test("blank rows and columns between, hidden rows read", () => {
    const rows = drawForm(form("pl3"), { titled: false }).split("\n").map((line) => line.split("|"));
    const drawing = rows.flatMap(([ordinal, label, ...years]) => [[ordinal, "", label, "", ...years].join("|"), "|||"]).join("\n");
    const detection = detect(drawSheet(drawing, { hiddenRows: [2, 4], hiddenColumns: [1] }));
    expect(rowsOf(detection.tables[0])).toEqual(idsOf("pl3").map((id, i) => `${id} C${3 + 2 * i}`));
    expect(structureOf(detection)).toEqual([]);
  });

  test("header repeated at a page break", () => {
    const lines = drawForm(form("pl3")).split("\n");
    const drawing = [...lines.slice(0, 14), lines[3], ...lines.slice(14)].join("\n");
    const detection = detect(drawSheet(drawing));
    expect(rowsOf(detection.tables[0])).toEqual(idsOf("pl3").map((id, i) => `${id} B${i < 10 ? 5 + i : 6 + i}`));
    expect(tablesOf(detection)).toEqual(["t1 f1 pl3 Sheet1!A4:H27"]);
    expect(structureOf(detection)).toEqual([]);
  });
});

test("PL2 with the group label merged left of the labels", () => {
  const group = "Chia theo tên\\nloại VBQPPL";
  const lines = drawForm(form("pl2")).split("\n").map((line, i) => {
    const [ordinal, label, ...rest] = line.split("|");
    if (i < 3) return line;
    const isKind = i >= 5 && i <= 10;
    return [ordinal, isKind ? (i === 5 ? group : "^") : label, isKind ? label : "<", ...rest].join("|");
  });
  const detection = detect(drawSheet(lines.join("\n")));
  const rows = idsOf("pl2").map((id, i) => `${id} ${i >= 1 && i <= 6 ? "C" : "B"}${5 + i}`);
  expect(rowsOf(detection.tables[0])).toEqual(rows);
  expect(structureOf(detection)).toEqual([]);
});

test("same labels under other parents keep their parents when rows are missing", () => {
  const gone = new Set(["pl5.r1.present", "pl5.r2.assigned"]);
  const detection = detect(draw("pl5", { rows: (id) => !gone.has(id), titled: false }));
  expect(rowsOf(detection.tables[0]).slice(0, 6)).toEqual(["pl5.r1 B2", "pl5.r1.assigned B3", "pl5.r1.present —", "pl5.r2 B4", "pl5.r2.assigned —", "pl5.r2.present B5"]);
  const part = detect(draw("pl6", { rows: (id) => id.startsWith("pl6.r3"), titled: false }));
  expect(rowsOf(part.tables[0]).filter((line) => !line.endsWith("—"))).toEqual(["pl6.r3 B2", "pl6.r3.self-all B3", "pl6.r3.self-regular B4", "pl6.r3.self-part B5"]);
});

test("PL7 with the rows of one owner only", () => {
  const own = (from: number, to: number): FormDrawing => ({ rows: (id) => Number(id.slice(5)) >= from && Number(id.slice(5)) <= to });
  const found = ([from, to]: readonly [number, number]): string[] =>
    rowsOf(detect(draw("pl7", own(from, to))).tables[0]).filter((line) => !line.endsWith("—"));
  expect(found([1, 9])).toEqual(running("pl7", "B", 5).slice(0, 9));
  expect(found([10, 13])).toEqual(idsOf("pl7").slice(9, 13).map((id, i) => `${id} B${5 + i}`));
  expect(found([14, 14])).toEqual(["pl7.r14 B5"]);
});

test("a form for other years", () => {
  const detection = detect(draw("pl3", { period: { from: 2021, to: 2025, asOf: "2025-06-30" } }));
  expect(columnsOf(detection.tables[0])).toEqual(["no A4", "label B4", "y2021 C4", "y2022 D4", "y2023 E4", "y2024 F4", "y2025 G4"]);
  expect(detection.tables[0]?.period).toEqual({ from: 2021, to: 2025, asOf: "2025-06-30" });
  expect(structureOf(detection)).toEqual([]);
});
