import { agencies } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { speakFinding } from "../../../src/core/catalogue";
import { detectTables } from "../../../src/core/detection/detectTables";
import type { Detection } from "../../../src/core/detection/detection";
import { a1 } from "../../../src/core/sheet/address";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { formSets, templates } from "../../../src/templates";
import { checkWorkbook } from "../../../src/workflows/check";
import { drawSheet } from "../../drawSheet";
import { rowsOf, structureOf, tablesOf } from "./bindingOf";

const options = { sets: formSets, directory: new AgencyDirectory(agencies), agency: null };
const detect = (...sheets: Sheet[]): Detection => detectTables(sheets, [], templates);
const check = (...sheets: Sheet[]): string[] =>
  checkWorkbook({ name: "x.xlsx", sheets, definedNames: [], savedAt: null }, options).findings.map(
    (finding) => `${finding.at ? a1(finding.at) : "-"} ${finding.rule} ${finding.severity} ${speakFinding(finding, "vi").message}`,
  );
const FIRST = "Giai đoạn 2001-2010 (Tính đến 12/2010)";
const SECOND = "Giai đoạn 2011-2020 (Tính đến 12/2019)";
const HEADER = "Tỉnh, thành phố|Giai đoạn|Số UBND cấp huyện|Số phòng chuyên môn thuộc UBND cấp huyện|Số văn phòng, thanh tra thuộc UBND cấp huyện|Số đơn vị sự nghiệp thuộc UBND cấp huyện|Ghi chú";
const DISTRICTS = `II. Số lượng, cơ cấu tổ chức thuộc Ủy ban nhân dân cấp huyện
  ${HEADER}
  Huyện An Lão|${FIRST}|1|10|2|40|
  ^|${SECOND}|1|10|2|38|
  Huyện Hoài Ân|${FIRST}|1|10|2|45|
  ^|${SECOND}|1|10|2|44|
  Huyện Vân Canh|${FIRST}|1|10|2|30|
  ^|${SECOND}|1|10|2|29|`;

test("each district's rows are a table of their own", () => {
  const detection = detect(drawSheet(DISTRICTS));
  expect(tablesOf(detection)).toEqual(["t1 f1 pl4.ii Sheet1!A2:G4", "t2 f2 pl4.ii Sheet1!A5:G6", "t3 f3 pl4.ii Sheet1!A7:G8"]);
  expect(detection.tables.flatMap(rowsOf)).toEqual([
    "pl4.ii.p2001-2010 B3", "pl4.ii.p2011-2020 B4", "pl4.ii.p2001-2010 B5", "pl4.ii.p2011-2020 B6", "pl4.ii.p2001-2010 B7", "pl4.ii.p2011-2020 B8",
  ]);
  expect(structureOf(detection)).toEqual(["structure.duplicateTable A5 pl4.ii.p2001-2010", "structure.duplicateTable A7 pl4.ii.p2001-2010"]);
});

test("what is wrong in a further district is found", () => {
  const said = (place: string): string => `Phụ lục 4 (bảng II) ghi số liệu của nhiều địa phương trên một trang tính; phần của “${place}” được đọc và kiểm tra riêng, không đối chiếu với phụ lục khác.`;
  expect(check(drawSheet(DISTRICTS.replace("45|", "bốn lăm|")))).toEqual([
    `A5 structure.duplicateTable info ${said("Huyện Hoài Ân")}`,
    expect.stringMatching(/^F5 value\.notNumber error /u),
    `A7 structure.duplicateTable info ${said("Huyện Vân Canh")}`,
  ]);
});

test("a district with one row alone lacks the other", () => {
  const drawing = DISTRICTS.split("\n").filter((_, i) => i !== 5).join("\n");
  expect(check(drawSheet(drawing)).filter((line) => line.includes("rowMissing"))).toHaveLength(1);
});

test("all districts of one period, then all of the other", () => {
  const drawing = `${HEADER}
    Huyện An Lão|${FIRST}|1|10|2|40|
    Huyện Hoài Ân|${FIRST}|1|10|2|45|
    Huyện An Lão|${SECOND}|1|10|2|38|
    Huyện Hoài Ân|${SECOND}|1|10|2|44|`;
  expect(detect(drawSheet(drawing)).tables.flatMap(rowsOf)).toEqual(["pl4.ii.p2001-2010 B2", "pl4.ii.p2011-2020 B4", "pl4.ii.p2001-2010 B3", "pl4.ii.p2011-2020 B5"]);
});

test("a district written in two ways stays one, a reworded period too", () => {
  const drawing = `${HEADER}
    Huyện An Lão|${FIRST}|1|10|2|40|
    Huyện An Lão|${SECOND}|1|10|2|38|
    Huyện Hoài Ân|${FIRST}|1|10|2|45|
    Huyên Hoài Ân|Tính đến cuối năm 2019|1|10|2|44|`;
  expect(detect(drawSheet(drawing)).tables.flatMap(rowsOf)).toEqual(["pl4.ii.p2001-2010 B2", "pl4.ii.p2011-2020 B3", "pl4.ii.p2001-2010 B4", "pl4.ii.p2011-2020 B5"]);
});

test("districts named on lines of their own", () => {
  const drawing = `${HEADER}
    Huyện An Lão|<|<|<|<|<|<
    |${FIRST}|1|10|2|40|
    |${SECOND}|1|10|2|38|
    Huyện Hoài Ân|<|<|<|<|<|<
    |${FIRST}|1|10|2|45|
    |${SECOND}|1|10|2|44|`;
  const detection = detect(drawSheet(drawing));
  expect(detection.tables.map((table) => rowsOf(table).join(" "))).toEqual(["pl4.ii.p2001-2010 B3 pl4.ii.p2011-2020 B4", "pl4.ii.p2001-2010 B6 pl4.ii.p2011-2020 B7"]);
  expect(structureOf(detection)).toEqual(["structure.duplicateTable A5 pl4.ii.p2001-2010"]);
});

test("the tables of one place are one copy, whatever their order", () => {
  const provinces = `I. Số lượng, cơ cấu tổ chức thuộc Ủy ban nhân dân cấp tỉnh
    Tỉnh, thành phố|Giai đoạn|Số cơ quan chuyên môn thuộc UBND tỉnh|Số Chi cục thuộc Sở|Số phòng, văn phòng, thanh tra thuộc Sở|Số đơn vị sự nghiệp thuộc UBND tỉnh|Ghi chú
    Huyện Hoài Ân|${FIRST}|1|10|2|45|
    ^|${SECOND}|1|10|2|44|
    Huyện An Lão|${FIRST}|1|10|2|40|
    ^|${SECOND}|1|10|2|38|`;
  const detection = detect(drawSheet(provinces, { name: "I" }), drawSheet(DISTRICTS, { name: "II" }));
  expect(detection.tables.map(({ copy, plan, rows }) => `${copy} ${plan.id} ${rows[0]?.at ? a1(rows[0].at) : ""}`)).toEqual([
    "f1 pl4.i B3", "f2 pl4.i B5", "f2 pl4.ii B3", "f1 pl4.ii B5", "f3 pl4.ii B7",
  ]);
  expect(check(drawSheet(provinces, { name: "I" }), drawSheet(DISTRICTS, { name: "II" })).filter((line) => line.includes("duplicateTable")).map((line) => line.slice(0, 2))).toEqual(["A5", "A5", "A7"]);
});

test("headings are spoken of once, not for each district", () => {
  const detection = detect(drawSheet(DISTRICTS.replace("|Số UBND cấp huyện|", "|Số UBND|".normalize("NFD")).replace("Số phòng chuyên môn thuộc UBND cấp huyện|", "")
    .replace(/\|10\|/gu, "|")));
  expect(structureOf(detection).filter((line) => !line.startsWith("structure.duplicateTable"))).toEqual([
    expect.stringMatching(/^structure\.columnMissing B2 c2$/u),
    expect.stringMatching(/^text\.notNormalized C2$/u),
  ]);
});

test("spare lines below a single place are no place of their own", () => {
  const spare = `${HEADER}
    Huyện An Lão|${FIRST}|1|10|2|40|
    ^|${SECOND}|1|10|2|38|
    |${FIRST}|||||
    |${SECOND}|||||`;
  expect(tablesOf(detect(drawSheet(spare)))).toEqual(["t1 f1 pl4.ii Sheet1!A1:G3"]);
  expect(tablesOf(detect(drawSheet(`${spare}\n Huyện Hoài Ân|${FIRST}|1|10|2|45|\n ^|${SECOND}|1|10|2|44|`)))).toEqual(["t1 f1 pl4.ii Sheet1!A1:G3", "t2 f2 pl4.ii Sheet1!A6:G7"]);
});

test.each(["nt", "Bình Định", "(tiếp)"])("other words beside the second row of one place (%s) make no second place", (words) => {
  const drawing = `${HEADER}
    Tỉnh Bình Định|${FIRST}|1|10|2|40|
    ${words}|${SECOND}|1|10|2|38|`;
  const detection = detect(drawSheet(drawing));
  expect(rowsOf(detection.tables[0])).toEqual(["pl4.ii.p2001-2010 B2", "pl4.ii.p2011-2020 B3"]);
  expect(structureOf(detection)).toEqual([]);
  expect(detection.tables).toHaveLength(1);
});

test("a district that words its periods otherwise is still another district", () => {
  const drawing = `${HEADER}
    Huyện An Lão|${FIRST}|1|10|2|40|
    ^|${SECOND}|1|10|2|38|
    Huyện Hoài Ân|Tính đến 12/2010|1|10|2|45|
    ^|Tính đến 12/2019|1|10|2|44|`;
  expect(detect(drawSheet(drawing)).tables.map((table) => rowsOf(table).join(" "))).toEqual(["pl4.ii.p2001-2010 B2 pl4.ii.p2011-2020 B3", "pl4.ii.p2001-2010 B4 pl4.ii.p2011-2020 B5"]);
});

test("a third table cut by fields and by districts", () => {
  const fields = (name: string, upper: string, start: number): Sheet => drawSheet(
    `III. Số lượng đơn vị sự nghiệp công lập phân theo các lĩnh vực
    Tỉnh, thành phố|Giai đoạn|${upper}|<|<|Sự nghiệp ${name === "Một" ? "y tế" : "khác"}|<|<
    ^|^|Thuộc UBND cấp tỉnh|Thuộc CQ chuyên môn cấp tỉnh|Thuộc UBND cấp huyện|Thuộc UBND cấp tỉnh|Thuộc CQ chuyên môn cấp tỉnh|Thuộc UBND cấp huyện
    ${["An Lão", "Hoài Ân"].flatMap((place, i) => [`${place}|${FIRST}`, `^|${SECOND}`].map((line, j) => `${line}|${[0, 1, 2, 3, 4, 5].map((n) => start + 20 * i + 10 * j + n).join("|")}`)).join("\n")}`,
    { name },
  );
  const detection = detect(fields("Một", "Sự nghiệp GD-ĐT", 100), fields("Hai", "Sự nghiệp VH,TDTT", 200));
  expect(tablesOf(detection)).toEqual(["t1 f1 pl4.iii Một!A2:H5 Hai!A2:H5", "t2 f2 pl4.iii Một!A6:H7 Hai!A6:H7"]);
  expect(structureOf(detection)).toEqual(["structure.tableSplit B2", "structure.duplicateTable A6 pl4.iii.p2001-2010"]);
});
