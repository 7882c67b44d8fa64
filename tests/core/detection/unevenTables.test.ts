import { detectTables } from "../../../src/core/detection/detectTables";
import type { Detection } from "../../../src/core/detection/detection";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { sheetOf } from "../../../src/core/sheet/sheet";
import { plannedRows } from "../../../src/core/template/tablePlan";
import type { Template } from "../../../src/core/template/template";
import { templates } from "../../../src/templates";
import { drawSheet } from "../../drawSheet";
import { placeOf, rowsOf, structureOf } from "./bindingOf";
import { drawForm } from "./drawForm";

const form = (id: string): Template => templates.find((template) => template.id === id) ?? templates[0]!;
const detect = (...sheets: Sheet[]): Detection => detectTables(sheets, [], templates);
const drawn = (...lines: readonly (string | undefined)[]): Detection => detect(drawSheet(lines.join("\n")));
const idsOf = (id: string): string[] => form(id).tables.flatMap((table) => plannedRows(table).map((row) => row.id));
const linesOf = (id: string): string[] => drawForm(form(id), { titled: false }).split("\n");
const running = (id: string, first: number): string[] => idsOf(id).map((row, i) => `${row} B${first + i}`);

const HEADER = "TT|Nhiệm vụ|Sản phẩm|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian hoàn thành";
const rest = "Quyết định của UBND tỉnh|Sở Nội vụ|Các sở, ban, ngành|Quý I";

describe("notes, units and gaps inside a form", () => {
  const [header, ...rows] = linesOf("pl3");
  const shifted = (at: number, by: number): string[] => idsOf("pl3").map((id, i) => `${id} B${2 + i + (i >= at ? by : 0)}`);

  test.each([["Ghi chú: số liệu gồm cả các đơn vị sự nghiệp"], ["* Ghi chú"], ["|Đơn vị tính: thủ tục"], ["(Nguồn: Sở Tư pháp)"]])("%s", (note) => {
    const detection = drawn(header, ...rows.slice(0, 5), note, ...rows.slice(5));
    expect(rowsOf(detection.tables[0])).toEqual(shifted(5, 1));
    expect(structureOf(detection)).toEqual([]);
  });

  test("the unit right below the header", () => {
    expect(rowsOf(drawn(header, "|Đơn vị tính: thủ tục", ...rows).tables[0])).toEqual(shifted(0, 1));
    expect(rowsOf(drawn(HEADER, "Đơn vị tính: văn bản", `1|Việc một|${rest}`).tables[0])).toEqual(["bd2020.1 B3"]);
  });

  test("many empty rows", () => {
    const top = drawSheet([header, ...rows.slice(0, 5)].join("\n"));
    const below = drawSheet(rows.slice(5).join("\n"), { row: 40 });
    const cells = [top, below].flatMap((sheet) => sheet.filledRows().flatMap((row) => sheet.cellsOfRow(row)));
    const inputs = cells.map(({ row, column, value }) => ({ row, column, value }));
    const detection = detect(sheetOf({ name: "Sheet1" }, inputs));
    expect(rowsOf(detection.tables[0])).toEqual(shifted(5, 34));
  });

  test("a second copy below the signatures is not the rest of the first", () => {
    const detection = drawn(header, ...rows, "Người lập biểu", ...rows);
    expect(rowsOf(detection.tables[0])).toEqual(shifted(0, 0));
  });

});

describe("several forms under one header", () => {
  const [header] = linesOf("pl1");
  const body = (id: string): string[] => linesOf(id).slice(1);
  const lead = (id: string): string[] => [form(id).print.appendixLine, form(id).title];

  test("parted by titles", () => {
    const detection = drawn(header, ...body("pl1"), ...lead("pl2"), ...body("pl2"), ...lead("pl3"), ...body("pl3"));
    const second = 2 + body("pl1").length + 2;
    const third = second + body("pl2").length + 2;
    expect(detection.tables.map(({ plan, title }) => [plan.id, title?.text])).toEqual([
      ["pl1", undefined],
      ["pl2", form("pl2").title],
      ["pl3", form("pl3").title],
    ]);
    expect(detection.tables.map(rowsOf)).toEqual([running("pl1", 2), running("pl2", second), running("pl3", third)]);
    expect(structureOf(detection)).toEqual([]);
  });

  test.each([["II|CẢI CÁCH THỂ CHẾ", 1], ["A|LĨNH VỰC CẢI CÁCH THỂ CHẾ|<|<|<|<|<|<", 1]])("parted by %s", (section, height) => {
    const detection = drawn(header, "I|CHỈ ĐẠO, ĐIỀU HÀNH", ...body("pl1"), section, ...body("pl2"));
    expect(detection.tables.map(rowsOf)).toEqual([running("pl1", 3), running("pl2", 3 + body("pl1").length + height)]);
    expect(structureOf(detection)).toEqual([]);
  });

  test("parted by nothing", () => {
    const detection = drawn(header, ...["pl1", "pl2", "pl5", "pl7"].flatMap(body));
    expect(detection.tables.map(({ plan }) => plan.id)).toEqual(["pl1", "pl2", "pl5", "pl7"]);
    expect(detection.tables.flatMap(rowsOf)).toEqual(["pl1", "pl2", "pl5", "pl7"].flatMap(idsOf).map((id, i) => `${id} B${2 + i}`));
  });
});

test("a form whose header was not understood is named", () => {
  const known = drawSheet(drawForm(form("pl1")), { name: "PL1" });
  const rows = linesOf("pl2").slice(1);
  const missed = drawSheet(["PHỤ LỤC 2", form("pl2").title, ...rows].join("\n"), { name: "PL2" });
  const named = ({ missed: found }: Detection): unknown[] => found.map(({ sheet, template, at }) => [sheet, template.id, at.row, at.column]);
  expect(named(detect(known, missed))).toEqual([["PL2", "pl2", 2, 1]]);
  expect(named(detect(known, drawSheet(drawForm(form("pl2")), { name: "PL2" })))).toEqual([]);
  expect(named(detect(known, drawSheet(["Mục lục", "PHỤ LỤC 2", form("pl2").title].join("\n"), { name: "Mục lục" })))).toEqual([]);
});

describe("one value merged over several years", () => {
  const [header] = linesOf("pl1");
  const withRow = (id: string, values: string): Detection => {
    const lines = linesOf("pl1");
    const at = idsOf("pl1").indexOf(id) + 1;
    lines[at] = [...(lines[at] ?? "").split("|").slice(0, 2), values].join("|");
    return drawn(...lines);
  };
  const places = (detection: Detection, id: string): (string | null)[] =>
    [2015, 2016, 2017, 2018, 2019, 2020].map((year) => placeOf(detection.tables[0], id, `y${year}`));
  const rowOf = (id: string): number => idsOf("pl1").indexOf(id) + 2;

  test("a document's number or “Có” stands for all of them", () => {
    expect(header?.split("|")).toHaveLength(8);
    for (const value of ["QĐ số 4567/QĐ-UBND", "Có"]) {
      const detection = withRow("pl1.r5", `${value}|<|<|<|<|<`);
      expect(places(detection, "pl1.r5")).toEqual(Array<string>(6).fill(`C${rowOf("pl1.r5")}`));
    }
  });

  test("a count belongs to none but the first, words to all", () => {
    const count = idsOf("pl1").find((id) => plannedRows(form("pl1").tables[0]!).some((row) => row.id === id && row.value === "count" && row.role === "data")) ?? "";
    const row = rowOf(count);
    expect(places(withRow(count, "5|<|<|8|9|10"), count)).toEqual([`C${row}`, null, null, `F${row}`, `G${row}`, `H${row}`]);
    expect(places(withRow(count, "Không có số liệu|<|<|8|9|10"), count)).toEqual([`C${row}`, `C${row}`, `C${row}`, `F${row}`, `G${row}`, `H${row}`]);
  });
});

describe("lines that are no indicators", () => {
  const [header, ...rows] = linesOf("pl7");

  test.each([
    ["Trong đó:"], ["|Trong đó:"], ["I|Sở Thông tin và Truyền thông"], ["A|LĨNH VỰC HIỆN ĐẠI HÓA|<|<|<|<|<|<"], ["|(Nguồn: Sở Tư pháp)"],
    ["|Tăng/giảm|1|1|1|1|1|1"], ["|So sánh (%)|1|1|1|1|1|1"], ["|Tăng (+), giảm (-)|1|1|1|1|1|1"],
    ["|UBND TỈNH BÌNH ĐỊNH|||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["|Số: 12/BC-STTTT|||Bình Định, ngày 20 tháng 4 năm 2020"],
  ])("%s", (line) => {
    const detection = drawn(header, ...rows.slice(0, 4), line, ...rows.slice(4));
    expect(rowsOf(detection.tables[0])).toEqual(idsOf("pl7").map((id, i) => `${id} B${2 + i + (i >= 4 ? 1 : 0)}`));
    expect(structureOf(detection)).toEqual([]);
  });

  test("a numbered row named as an indicator is one before its figures are filled in", () => {
    const detection = drawn(header, ...rows, "'15|Số máy tính được trang bị", "'16|Sở Nội vụ");
    expect(rowsOf(detection.tables[0]).filter((row) => row.endsWith("extra"))).toEqual([`+số máy tính được trang bị B${rows.length + 2} extra`]);
  });

  test("a row of figures still is one", () => {
    const detection = drawn(header, ...rows.slice(0, 4), "|Số máy tính được trang bị|1|2|3|4|5|6", ...rows.slice(4));
    expect(rowsOf(detection.tables[0]).filter((row) => row.endsWith("extra"))).toEqual(["+số máy tính được trang bị B6 extra"]);
  });
});

test("a label broken over two rows, the figures on the second", () => {
  const lines = linesOf("pl6").flatMap((line, i) => {
    const [ordinal, label = "", ...values] = line.split("|");
    if (i !== 2) return [line];
    const words = label.split(" ");
    return [[ordinal, words.slice(0, 7).join(" ")].join("|"), ["", words.slice(7).join(" "), ...values].join("|")];
  });
  const detection = drawn(...lines);
  expect(rowsOf(detection.tables[0])).toEqual(idsOf("pl6").map((id, i) => `${id} B${2 + i + (i >= 2 ? 1 : 0)}`));
  expect(placeOf(detection.tables[0], "pl6.r2", "y2015")).toBe("C4");
  expect(detection.tables[0]?.rows[1]).toMatchObject({ label: plannedRows(form("pl6").tables[0]!)[1]?.label, ordinal: "2" });
  expect(structureOf(detection)).toEqual([]);
});

test("PL4 with a pair of rows for each district: each pair is read as a table of its own, and said", () => {
  const table = form("pl4").tables[1]!;
  const [header, first = "", second = ""] = drawForm(form("pl4"), { table, titled: false }).split("\n");
  const pair = (place: string, value: number): string[] =>
    [first, second].map((line, i) => [i === 0 ? place : "^", line.split("|")[1], value, value, value, value, ""].join("|"));
  const detection = drawn(header, ...pair("Tuy Phước", 1), ...pair("Phù Mỹ", 2), ...pair("Hoài Ân", 3));
  expect(detection.tables.map(rowsOf)).toEqual([2, 4, 6].map((row) => [`pl4.ii.p2001-2010 B${row}`, `pl4.ii.p2011-2020 B${row + 1}`]));
  expect(structureOf(detection)).toEqual(["structure.duplicateTable A4 pl4.ii.p2001-2010", "structure.duplicateTable A6 pl4.ii.p2001-2010"]);
});

test("PL6 with shortened labels", () => {
  const short: Readonly<Record<string, string>> = {
    "pl6.r2": "Số ĐVSN thuộc UBND tỉnh", "pl6.r3": "Số ĐVSN thuộc cơ quan chuyên môn", "pl6.r4": "Số ĐVSN thuộc UBND huyện",
    "self-all": "Tự đảm bảo chi thường xuyên và chi đầu tư", "self-regular": "Tự đảm bảo chi thường xuyên", "self-part": "Tự đảm bảo một phần",
    state: "Nhà nước đảm bảo",
  };
  const lines = drawForm(form("pl6"), { titled: false, label: (label, id) => short[id] ?? short[id.split(".")[2] ?? ""] ?? label }).split("\n");
  const detection = drawn(...lines);
  expect(rowsOf(detection.tables[0])).toEqual(running("pl6", 2));
  expect(structureOf(detection)).toEqual([]);
});
