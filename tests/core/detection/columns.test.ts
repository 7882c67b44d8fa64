import { detectTables } from "../../../src/core/detection/detectTables";
import type { Detection } from "../../../src/core/detection/detection";
import { a1 } from "../../../src/core/sheet/address";
import { templates } from "../../../src/templates";
import type { Template } from "../../../src/core/template/template";
import { drawSheet } from "../../drawSheet";
import { cellPlaceOf, columnsOf, structureOf, tablesOf } from "./bindingOf";
import { drawForm } from "./drawForm";

const form = (id: string): Template => templates.find((template) => template.id === id) ?? templates[0]!;
const detect = (...lines: readonly string[]): Detection => detectTables([drawSheet(lines.join("\n"))], [], templates);
const overThree = (...groups: readonly string[]): string => groups.map((group) => `${group}|<|<`).join("|");
const fourTimes = (...leaves: readonly string[]): string => Array.from({ length: 4 }, () => leaves.join("|")).join("|");

const PERIODS = ["Giai đoạn 2001-2010 (Tính đến 12/2010)", "Giai đoạn 2011-2020 (Tính đến 12/2019)"];
const HEAD = "Tỉnh, thành phố|Giai đoạn";
const GROUPS = overThree("Sự nghiệp GD-ĐT", "Sự nghiệp y tế", "Sự nghiệp VH,TDTT", "Sự nghiệp khác");
const LEAVES = fourTimes("Thuộc UBND cấp tỉnh", "Thuộc CQ chuyên môn cấp tỉnh", "Thuộc UBND cấp huyện");
const SHORT_LEAVES = fourTimes("Cấp tỉnh", "Sở, ngành", "Cấp huyện");
const COUNTED = ["edu", "health", "culture", "other"].flatMap((field) => ["prov", "dept", "dist"].map((level) => `${field}.${level}`));
const values = (count: number): string[] => PERIODS.map((period) => ["Bình Định", period, ...Array.from({ length: count }, (_, i) => String(20 + i))].join("|"));
const fieldsIn = (row: number): string[] => [`place A1`, `period B1`, ...COUNTED.map((id, i) => `${id} ${String.fromCharCode(67 + i)}${row}`)];

describe("Phụ lục 4, table III", () => {
  test.each<[string, string[]]>([
    ["a line above the groups", [`${HEAD}|Số đơn vị sự nghiệp công lập${"|<".repeat(11)}`, `^|^|${GROUPS}`, `^|^|${LEAVES}`]],
    ["“Lĩnh vực” above the groups", [`${HEAD}|Lĩnh vực${"|<".repeat(11)}`, `^|^|${GROUPS}`, `^|^|${LEAVES}`]],
    ["a line between the groups and the levels", [`${HEAD}|${GROUPS}`, `^|^|${fourTimes("Tỉnh", "Sở, ngành", "Huyện")}`, `^|^|${LEAVES}`]],
    ["groups spelled out", [`${HEAD}|${overThree("Sự nghiệp giáo dục và đào tạo", "Sự nghiệp y tế", "Văn hóa, thể dục thể thao", "Khác")}`, `^|^|${SHORT_LEAVES}`]],
    ["groups in short", [`${HEAD}|${overThree("GD-ĐT", "Y tế", "VHTT", "Khác")}`, `^|^|${SHORT_LEAVES}`]],
    ["one row of headings", [`${HEAD}|${["GD-ĐT", "y tế", "VH,TDTT", "khác"].flatMap((field) => ["UBND cấp tỉnh", "sở, ngành", "UBND cấp huyện"].map((level) => `Sự nghiệp ${field} thuộc ${level}`)).join("|")}`]],
    ["groups not merged", [`${HEAD}|${GROUPS.replaceAll("<", "")}`, `||${LEAVES}`]],
    ["nothing merged below a line above", [`${HEAD}|Số đơn vị sự nghiệp công lập`, `||${GROUPS.replaceAll("<", "")}`, `||${LEAVES}`]],
  ])("%s", (_, header) => {
    const detection = detect(...header, ...values(12));
    expect(tablesOf(detection)).toEqual([`t1 f1 pl4.iii Sheet1!A1:N${header.length + 2}`]);
    expect(columnsOf(detection.tables[0])).toEqual(fieldsIn(header.length));
    expect(structureOf(detection)).toEqual([]);
  });

  test("groups in another order", () => {
    const groups = overThree("Sự nghiệp VH,TDTT", "Sự nghiệp GD-ĐT", "Sự nghiệp khác", "Sự nghiệp y tế");
    const detection = detect(`${HEAD}|${groups}`, `^|^|${LEAVES}`, ...values(12));
    const letters = ["FGH", "LMN", "CDE", "IJK"].join("");
    expect(columnsOf(detection.tables[0]).slice(2)).toEqual(COUNTED.map((id, i) => `${id} ${letters[i]}2`));
    expect(structureOf(detection)).toEqual([]);
  });

  test("another field is no field of the form", () => {
    const detection = detect(`${HEAD}|${GROUPS.replace("VH,TDTT", "kinh tế")}`, `^|^|${LEAVES}`, ...values(12));
    expect(structureOf(detection)).toEqual(["prov", "dept", "dist"].map((level) => `structure.columnMissing B1 culture.${level}`));
    expect(columnsOf(detection.tables[0])).toEqual(fieldsIn(2).map((line) => (line.startsWith("culture") ? line.replace(/ .*/u, " —") : line)));
  });
});

describe("Phụ lục 4, tables I and II in short headings", () => {
  test.each<[string, string, string[]]>([
    ["pl4.i", "Tỉnh|Giai đoạn|Cơ quan chuyên môn|Chi cục|Phòng, văn phòng, thanh tra|Đơn vị sự nghiệp|Ghi chú", []],
    ["pl4.i", "Tỉnh|Giai đoạn|Số sở, ngành|Chi cục|Số phòng thuộc Sở|Đơn vị sự nghiệp|Ghi chú", []],
    ["pl4.i", "Tỉnh|Giai đoạn|Cơ quan chuyên môn|Đầu mối trực thuộc|Phòng, văn phòng, thanh tra|Đơn vị sự nghiệp|Ghi chú", ["structure.headerChanged D1 c2"]],
    ["pl4.ii", "Tỉnh|Giai đoạn|UBND cấp huyện|Phòng chuyên môn|Văn phòng, thanh tra|Đơn vị sự nghiệp|Ghi chú", []],
    ["pl4.ii", "Huyện|Giai đoạn|Số huyện|Phòng chuyên môn|Văn phòng, thanh tra|Đơn vị sự nghiệp|Ghi chú", []],
  ])("%s: %s", (id, header, structure) => {
    const detection = detect(header, ...values(4));
    expect(tablesOf(detection)).toEqual([`t1 f1 ${id} Sheet1!A1:G3`]);
    expect(columnsOf(detection.tables[0])).toEqual(["place A1", "period B1", "c1 C1", "c2 D1", "c3 E1", "c4 F1", "note G1"]);
    expect(structureOf(detection)).toEqual(structure);
  });
});

describe("Phụ lục 8 with a column for each answer", () => {
  const rows = drawForm(form("pl8"), { titled: false }).split("\n").slice(1);
  const answered = (yes: string, no: string): string[] => rows.map((row, i) => [...row.split("|").slice(0, 2), i % 3 ? yes : "", i % 3 ? "" : no].join("|"));
  test.each<[string, string[], string, string, boolean]>([
    ["side by side, marked", ["STT|Các mục tiêu cải cách|Đạt|Không đạt"], "x", "X", true],
    ["side by side, written out", ["STT|Các mục tiêu cải cách|Đạt|Không đạt"], "Đạt", "Không đạt", false],
    ["under one heading, marked", ["STT|Các mục tiêu cải cách|Đánh giá kết quả đạt được|<", "^|^|Đạt|Không đạt"], "x", "1", true],
    ["under one heading not merged", ["STT|Các mục tiêu cải cách|Đánh giá kết quả đạt được|", "||Đạt|Không đạt"], "x", "x", true],
    ["under one heading without names", ["STT|Các mục tiêu cải cách|Đánh giá kết quả đạt được|<"], "Đạt", "Không đạt", false],
  ])("%s", (_, header, yes, no, isMark) => {
    const [table, ...more] = detect(...header, ...answered(yes, no)).tables;
    const places = rows.map((__, i) => cellPlaceOf(table, `pl8.r${i + 1}`, "result"));
    expect(more).toEqual([]);
    expect(places.map((place) => place && [a1(place.valueAt), place.means ?? null])).toEqual(
      rows.map((__, i) => [`${i % 3 ? "C" : "D"}${header.length + 1 + i}`, isMark ? (i % 3 ? "Đạt" : "Không đạt") : null]),
    );
  });
});

describe("headings of years", () => {
  const [, ...rows] = drawForm(form("pl5"), { titled: false }).split("\n");
  const years = [2015, 2016, 2017, 2018, 2019];
  const yearsAt = (detection: Detection): string[] => columnsOf(detection.tables[0]).slice(2);
  const inOrder = ["y2015 C1", "y2016 D1", "y2017 E1", "y2018 F1", "y2019 G1"];

  test.each<[string, string, string]>([
    ["Ước năm 2020", "Năm 2020 (Tính đến 31/3)", "I"],
    ["Ước thực hiện năm 2020", "Năm 2020", "I"],
    ["Kế hoạch 2020", "Thực hiện 2020", "I"],
    ["3 tháng đầu năm 2020", "Ước cả năm 2020", "H"],
    ["Quý I/2020", "Dự kiến năm 2020", "H"],
    ["Năm 2020 (Tính đến 31/3)", "6 tháng đầu năm 2020", "H"],
  ])("of “%s” and “%s” column %s is the year's", (first, second, letter) => {
    const detection = detect(["STT", "Chỉ tiêu", ...years.map((year) => `Năm ${year}`), first, second].join("|"), ...rows.map((row) => `${row}|9`));
    expect(yearsAt(detection)).toEqual([...inOrder, `y2020 ${letter}1`]);
    expect(structureOf(detection)).toEqual([]);
  });

  test.each(["Năm # (cả năm)", "Cả năm #", "Số lượng năm #", "Giá trị năm #", "TH #", "N#", "Nam #", "Số đã thẩm định năm #", "Năm thứ nhất (#)"])("“%s” in a row of years", (heading) => {
    const detection = detect(["STT", "Chỉ tiêu", ...[...years, 2020].map((year) => heading.replace("#", String(year)))].join("|"), ...rows);
    expect(yearsAt(detection)).toEqual([...inOrder, "y2020 H1"]);
    expect(structureOf(detection)).toEqual([]);
  });

  test.each([["Số lượng", "Ghi chú", 0], ["Số lượng", "Tỷ lệ (%)", 0], ["KH", "TH", 1]] as const)("%s and %s below each year", (first, second, own) => {
    const header = [`STT|Chỉ tiêu|${[...years, 2020].map((year) => `Năm ${year}|<`).join("|")}`, `^|^|${[...years, 2020].map(() => `${first}|${second}`).join("|")}`];
    const doubled = rows.map((row) => row.split("|").flatMap((cell, i) => (i < 2 ? [cell] : [cell, cell])).join("|"));
    const at = [...years, 2020].map((year, i) => `y${year} ${String.fromCharCode(67 + 2 * i + own)}2`);
    for (const lines of [header, header.map((line) => line.replace(/[<^]/gu, ""))]) expect(yearsAt(detect(...lines, ...doubled))).toEqual(at);
  });
});

test("a missing column is an error that says what to do, an empty heading is silent", () => {
  const detection = detect(...drawForm(form("pl3"), { titled: false, columns: ({ id }) => id !== "y2017", heading: ({ kind, heading }) => (kind === "label" ? "" : heading) }).split("\n"));
  expect(detection.structure.map(({ finding, severity, columnId, fix }) => [finding, severity, columnId, fix?.vi])).toEqual([
    ["structure.columnMissing", "error", "y2017", "Đề nghị bổ sung cột này đúng vị trí của mẫu."],
  ]);
});

test.each([
  ["plans by years", `STT|Chỉ tiêu|KH 2018|TH 2018|KH 2019|TH 2019|KH 2020|TH 2020\n1|Diện tích rừng|1|2|3|4|5|6\n2|Sản lượng gỗ|1|2|3|4|5|6\n3|Số vụ cháy|1|2|3|4|5|6`],
  ["schools by fields", `Tỉnh|Giai đoạn|Y tế|Khác\nBình Định|2016-2020|3|4\nPhú Yên|2016-2020|3|4`],
  ["years that are figures", `STT|Họ tên|Năm sinh|Năm vào ngành\n1|Nguyễn Văn A|1980|2005\n2|Trần Thị B|1981|2006\n3|Lê Văn C|1982|2007`],
  ["another statistic by years in other words", `STT|Chỉ tiêu|Số liệu đã rà soát năm 2018|Số liệu đã rà soát năm 2019|Số liệu đã rà soát năm 2020\n1|Dân số|1|2|3\n2|Số hộ|1|2|3\n3|Số thôn|1|2|3`],
])("%s: no form", (_, drawing) => {
  expect(tablesOf(detect(drawing))).toEqual([]);
});
