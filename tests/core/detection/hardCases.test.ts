import { detectTables } from "../../../src/core/detection/detectTables";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { plannedRows } from "../../../src/core/template/tablePlan";
import type { Template } from "../../../src/core/template/template";
import { foldBare } from "../../../src/core/text/fold";
import { templates } from "../../../src/templates";
import { drawSheet } from "../../drawSheet";
import { rowsOf, structureOf, tablesOf } from "./bindingOf";
import type { FormDrawing } from "./drawForm";
import { drawForm } from "./drawForm";

const form = (id: string): Template => templates.find((template) => template.id === id) ?? templates[0]!;
const detect = (...sheets: Sheet[]): ReturnType<typeof detectTables> => detectTables(sheets, [], templates);
const idsOf = (id: string): string[] => form(id).tables.flatMap((table) => plannedRows(table).map((row) => row.id));
const linesOf = (id: string, drawing: FormDrawing = {}): string[] => drawForm(form(id), { titled: false, ...drawing }).split("\n");
const found = (...lines: string[]): [string[], string[]] => {
  const detection = detect(drawSheet(lines.join("\n")));
  return [rowsOf(detection.tables[0]), structureOf(detection)];
};
const running = (id: string, column: string, first: number): string[] => idsOf(id).map((row, i) => `${row} ${column}${first + i}`);

const pl3 = linesOf("pl3");

test("no headings but years", () => {
  expect(found("||2015|2016|2017|2018|2019|2020", ...pl3.slice(1))).toEqual([running("pl3", "B", 2), []]);
});

test("a heading of unknown words and no STT", () => {
  const rows = pl3.slice(1).map((line) => line.split("|").slice(1).join("|"));
  expect(found("Mục thống kê|2015|2016|2017|2018|2019|2020", ...rows)).toEqual([running("pl3", "A", 2), ["structure.headerChanged A1 label"]]);
});

test("typed without tone marks", () => {
  const lines = linesOf("pl3", { label: foldBare, heading: (column) => foldBare(column.heading) });
  expect(found(...lines)).toEqual([running("pl3", "B", 2), []]);
});

test("a row of counts that look like years is no header", () => {
  const rows = pl3.slice(1).map((line, i) => (i === 2 ? [line.split("|")[1], 2015, 2016, 2017, 2018, 2019, 2020].join("|") : line.split("|").slice(1).join("|")));
  expect(found("Chỉ tiêu|2015|2016|2017|2018|2019|2020", ...rows)).toEqual([running("pl3", "A", 2), []]);
});

test.each([["", "of its own"], ["<", "merged"]])("indented rows in the next column, the heading's second cell “%s” (%s)", (second) => {
  const lines = pl3.map((line, i) => {
    const [ordinal, label, ...rest] = line.split("|");
    return i > 0 && ordinal === "-" ? ["", "-", label, ...rest].join("|") : [ordinal, label, second, ...rest].join("|");
  });
  const rows = plannedRows(form("pl3").tables[0]!).map(({ id, ordinal }, i) => `${id} ${ordinal === "-" ? "C" : "B"}${2 + i}`);
  expect(found(...lines)).toEqual([rows, []]);
});

test("a blank row below the header, a line above it", () => {
  expect(found("Đơn vị tính: thủ tục", pl3[0] ?? "", "|||", ...pl3.slice(1))).toEqual([running("pl3", "B", 4), []]);
});

test("another label with the same number is that row, reworded", () => {
  const lines = linesOf("pl7", { label: (label, id) => (id === "pl7.r5" ? "Chứng thư số đã được cấp phát" : label) });
  expect(found(...lines)).toEqual([running("pl7", "B", 2), ["structure.labelChanged B6 pl7.r5"]]);
});

test("a group heading repeated with “(tiếp)” at the top of the next sheet", () => {
  const lines = linesOf("pl1");
  const detection = detect(
    drawSheet(lines.slice(0, 9).join("\n"), { name: "A" }),
    drawSheet([lines[0], "3|Tuyên truyền CCHC (tiếp)", ...lines.slice(9)].join("\n"), { name: "B" }),
  );
  expect(rowsOf(detection.tables[0])).toEqual(idsOf("pl1").map((id, i) => `${id} ${i < 8 ? `B${2 + i}` : `B!B${i - 5}`}`));
  expect(structureOf(detection)).toEqual(["structure.tableSplit B1"]);
});

test.each([["right below", []], ["two rows below", ["|", "|"]]])("a stranger's table %s lends no rows", (_, gap) => {
  const stranger = ["A|Họ tên|Chức vụ", "1|Nguyễn Văn A|Chuyên viên", "2|Trần Thị B|Phó Trưởng phòng"];
  expect(found(...linesOf("pl5"), ...gap, ...stranger)).toEqual([running("pl5", "B", 2), []]);
});

test("text between the rows that is no indicator", () => {
  const lines = linesOf("pl7");
  expect(found(...lines.slice(0, 6), "|Phần do Văn phòng UBND tỉnh thống kê", ...lines.slice(6))[0].filter((line) => line.startsWith("+"))).toEqual([]);
});

test("the same form for other years is another table, not a copy", () => {
  const detection = detect(drawSheet(pl3.join("\n"), { name: "A" }), drawSheet(linesOf("pl3", { period: { from: 2021, to: 2025, asOf: null } }).join("\n"), { name: "B" }));
  expect(tablesOf(detection)).toEqual(["t1 f1 pl3 A!A1:H23", "t2 f2 pl3 B!A1:G23"]);
  expect(structureOf(detection)).toEqual([]);
});

test("three years of six", () => {
  const lines = linesOf("pl3", { columns: (column) => column.kind !== "year" || column.year >= 2018 });
  expect(found(...lines)).toEqual([
    running("pl3", "B", 2),
    ["structure.columnMissing B1 y2015", "structure.columnMissing B1 y2016", "structure.columnMissing B1 y2017"],
  ]);
});

test("long labels cut off", () => {
  expect(found(...linesOf("pl8", { label: (label) => label.slice(0, 60) }))).toEqual([running("pl8", "B", 2), []]);
});

test("tasks with a second header row and columns of the unit's own", () => {
  const detection = detect(
    drawSheet(`TT|Nhiệm vụ|Sản phẩm|Phân công thực hiện|<|Thời gian hoàn thành|Kinh phí
      ^|^|^|Cơ quan chủ trì|Cơ quan phối hợp|^|^
      I|CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH||||||
      1|Việc một|Báo cáo|Sở Nội vụ|Sở Tư pháp|Quý I|10`),
  );
  expect(rowsOf(detection.tables[0])).toEqual(["bd2020.i B3 section", "bd2020.i.1 B4"]);
  expect(structureOf(detection)).toEqual([]);
});
