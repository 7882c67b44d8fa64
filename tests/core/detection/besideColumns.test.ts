import { detectTables } from "../../../src/core/detection/detectTables";
import type { Detection } from "../../../src/core/detection/detection";
import { structureSpeaker } from "../../../src/core/detection/structureSentences";
import { fillSentence } from "../../../src/core/message";
import type { Sheet } from "../../../src/core/sheet/sheet";
import type { ConcreteColumn, Period } from "../../../src/core/template/tablePlan";
import { plannedRows } from "../../../src/core/template/tablePlan";
import type { Template } from "../../../src/core/template/template";
import { templates } from "../../../src/templates";
import { drawSheet } from "../../drawSheet";
import { cellPlaceOf, columnsOf, rowsOf, structureOf, tablesOf } from "./bindingOf";
import type { FormDrawing } from "./drawForm";
import { drawForm } from "./drawForm";

const form = (id: string): Template => templates.find((template) => template.id === id) ?? templates[0]!;
const detect = (...sheets: Sheet[]): Detection => detectTables(sheets, [], templates);
const idsOf = (id: string): string[] => form(id).tables.flatMap((table) => plannedRows(table).map((row) => row.id));
const years =
  (from: number, to: number) =>
  (column: ConcreteColumn): boolean =>
    column.kind !== "year" || (column.year >= from && column.year <= to);
const part = (id: string, from: number, to: number, options: FormDrawing = {}): string => drawForm(form(id), { titled: false, columns: years(from, to), ...options });
const PL5_YEARS_ON_TWO_SHEETS = ["no A1", "label B1", "y2015 C1", "y2016 D1", "y2017 E1", "y2018 Sau!C1", "y2019 Sau!D1", "y2020 Sau!E1"];
const sentences = ({ structure }: Detection): string[] =>
  structure.map(({ message }) => fillSentence(structureSpeaker.sentences[message.id] ?? { vi: "", en: "" }, message.data, "vi"));
const placesIn = (detection: Detection, row: string): string[] =>
  (detection.tables[0]?.columns ?? []).flatMap(({ id }) => {
    const place = id.startsWith("y") ? cellPlaceOf(detection.tables[0], row, id) : null;
    return place ? [`${id} ${place.valueAt.sheet}!${place.valueAt.row},${place.valueAt.column}`] : [];
  });

test("years cut over two sheets are one table", () => {
  const detection = detect(drawSheet(part("pl5", 2015, 2017), { name: "Trước" }), drawSheet(part("pl5", 2018, 2020), { name: "Sau" }));
  expect(tablesOf(detection)).toEqual(["t1 f1 pl5 Trước!A1:E13 Sau!A1:E13"]);
  expect(rowsOf(detection.tables[0])).toEqual(idsOf("pl5").map((id, i) => `${id} B${2 + i}`));
  expect(columnsOf(detection.tables[0])).toEqual(PL5_YEARS_ON_TWO_SHEETS);
  expect(placesIn(detection, "pl5.r1.assigned")).toEqual(["y2015 Trước!2,2", "y2016 Trước!2,3", "y2017 Trước!2,4", "y2018 Sau!2,2", "y2019 Sau!2,3", "y2020 Sau!2,4"]);
  expect(structureOf(detection)).toEqual(["structure.tableSplit B1"]);
  expect(detection.structure[0]?.related).toEqual([{ sheet: "Sau", row: 0, column: 0 }]);
  expect(sentences(detection)).toEqual(["Phụ lục 5 được tách thành 2 phần (Trước, Sau); các phần được đọc chung thành một bảng."]);
});

test("the later years first", () => {
  const detection = detect(drawSheet(part("pl5", 2018, 2020), { name: "Sau" }), drawSheet(part("pl5", 2015, 2017), { name: "Trước" }));
  expect(columnsOf(detection.tables[0])).toEqual(["no A1", "label B1", "y2015 Trước!C1", "y2016 Trước!D1", "y2017 Trước!E1", "y2018 C1", "y2019 D1", "y2020 E1"]);
  expect(structureOf(detection)).toEqual(["structure.tableSplit B1"]);
});

test("blocks of years one below the other", () => {
  const detection = detect(drawSheet(`${part("pl5", 2015, 2017)}\n|\nPhụ lục 5 (tiếp theo)\n${part("pl5", 2018, 2020)}`));
  expect(tablesOf(detection)).toEqual(["t1 f1 pl5 Sheet1!A1:E13 Sheet1!A16:E28"]);
  expect(columnsOf(detection.tables[0]).slice(2)).toEqual(["y2015 C1", "y2016 D1", "y2017 E1", "y2018 C16", "y2019 D16", "y2020 E16"]);
  expect(structureOf(detection)).toEqual(["structure.tableSplit B1"]);
});

test("blocks of years side by side", () => {
  const right = part("pl5", 2018, 2020).split("\n");
  const drawing = part("pl5", 2015, 2017).split("\n").map((line, i) => `${line}||${right[i] ?? ""}`).join("\n");
  const detection = detect(drawSheet(drawing));
  expect(columnsOf(detection.tables[0]).slice(2)).toEqual(["y2015 C1", "y2016 D1", "y2017 E1", "y2018 I1", "y2019 J1", "y2020 K1"]);
  expect(detection.tables).toHaveLength(1);
  expect(structureOf(detection)).toEqual(["structure.tableSplit B1"]);
});

test("a sheet a year", () => {
  const all = [2015, 2016, 2017, 2018, 2019, 2020];
  const detection = detect(...all.map((year) => drawSheet(part("pl7", year, year), { name: String(year) })));
  expect(columnsOf(detection.tables[0]).slice(2)).toEqual(["y2015 C1", ...all.slice(1).map((year) => `y${year} ${year}!C1`)]);
  expect(structureOf(detection)).toEqual(["structure.tableSplit B1"]);
});

test("cut by rows and by years", () => {
  const upper = (id: string): boolean => idsOf("pl6").indexOf(id) < 8;
  const quarter = (from: number, to: number, rows: (id: string) => boolean, name: string): Sheet => drawSheet(part("pl6", from, to, { rows }), { name });
  const lower = (id: string): boolean => !upper(id);
  const detection = detect(quarter(2015, 2017, upper, "A"), quarter(2015, 2017, lower, "B"), quarter(2018, 2020, upper, "C"), quarter(2018, 2020, lower, "D"));
  expect(tablesOf(detection)).toEqual(["t1 f1 pl6 A!A1:E9 B!A1:E8 C!A1:E9 D!A1:E8"]);
  expect(placesIn(detection, "pl6.r5")).toEqual(["y2015 B!7,2", "y2016 B!7,3", "y2017 B!7,4", "y2018 D!7,2", "y2019 D!7,3", "y2020 D!7,4"]);
  expect(structureOf(detection)).toEqual(["structure.tableSplit B1"]);
});

test("the fields of PL4's third table on two sheets", () => {
  const third = form("pl4").tables[2]!;
  const fields = (names: readonly string[]) => (column: ConcreteColumn): boolean => !column.id.includes(".") || names.some((name) => column.id.startsWith(name));
  const heading = (column: ConcreteColumn): string => (column.kind === "value" && column.group ? `${column.group}: ${column.heading}` : column.heading);
  const half = (name: string, ...names: string[]): Sheet => drawSheet(drawForm(form("pl4"), { table: third, columns: fields(names), heading }), { name });
  const detection = detect(half("Một", "edu", "health"), half("Hai", "culture", "other"));
  expect(tablesOf(detection)).toEqual(["t1 f1 pl4.iii Một!A4:H6 Hai!A4:H6"]);
  expect(structureOf(detection)).toEqual(["structure.tableSplit B4"]);
});

test("years of a coming programme", () => {
  const period: Period = { from: 2021, to: 2025, asOf: null };
  const detection = detect(drawSheet(part("pl5", 2021, 2023, { period }), { name: "Trước" }), drawSheet(part("pl5", 2024, 2025, { period }), { name: "Sau" }));
  expect(columnsOf(detection.tables[0]).slice(2)).toEqual(["y2021 C1", "y2022 D1", "y2023 E1", "y2024 Sau!C1", "y2025 Sau!D1"]);
  expect(detection.tables[0]?.period).toEqual(period);
  expect(structureOf(detection)).toEqual(["structure.tableSplit B1"]);
});

test("the day of the last year is that of its own sheet", () => {
  const heading = (column: ConcreteColumn): string => (column.id === "y2020" ? "Năm 2020 (Tính đến 30/6)" : column.heading);
  const detection = detect(drawSheet(part("pl5", 2015, 2017), { name: "Trước" }), drawSheet(part("pl5", 2018, 2020, { heading }), { name: "Sau" }));
  expect(detection.tables[0]?.period).toEqual({ from: 2015, to: 2020, asOf: "2020-06-30" });
  expect(detection.tables[0]?.columns.at(-1)).toMatchObject({ id: "y2020", plan: { asOf: "2020-06-30" }, heading: "Năm 2020 (Tính đến 30/6)" });
});

test("years missing on both sheets are said once", () => {
  const detection = detect(drawSheet(part("pl5", 2015, 2016), { name: "Trước" }), drawSheet(part("pl5", 2018, 2020), { name: "Sau" }));
  expect(structureOf(detection)).toEqual(["structure.columnMissing B1 y2017", "structure.tableSplit B1"]);
});

test("a year on both sheets makes two copies", () => {
  const detection = detect(drawSheet(part("pl5", 2015, 2017), { name: "Trước" }), drawSheet(part("pl5", 2017, 2020), { name: "Sau" }));
  expect(tablesOf(detection)).toEqual(["t1 f1 pl5 Trước!A1:E13", "t2 f2 pl5 Sau!A1:F13"]);
});

test("two copies, both cut by years", () => {
  const sheets = (suffix: string): Sheet[] => [drawSheet(part("pl5", 2015, 2017), { name: `Trước${suffix}` }), drawSheet(part("pl5", 2018, 2020), { name: `Sau${suffix}` })];
  const detection = detect(...sheets(""), ...sheets(" (2)"));
  expect(tablesOf(detection)).toEqual(["t1 f1 pl5 Trước!A1:E13 Sau!A1:E13", "t2 f2 pl5 Trước (2)!A1:E13 Sau (2)!A1:E13"]);
});

test("a row that only one sheet has", () => {
  const rows = (id: string): boolean => id !== "pl5.r3";
  const detection = detect(drawSheet(part("pl5", 2015, 2017), { name: "Trước" }), drawSheet(part("pl5", 2018, 2020, { rows }), { name: "Sau" }));
  expect(rowsOf(detection.tables[0])).toEqual(idsOf("pl5").map((id, i) => `${id} B${2 + i}`));
  expect(structureOf(detection)).toEqual(["structure.rowMissing Sau!B7 pl5.r3", "structure.tableSplit B1"]);
  expect(sentences(detection)[0]).toBe("Phần bảng ở trang tính “Sau” thiếu dòng “Số công chức được tuyển dụng theo hình thức thi cạnh tranh”, nên chưa có số liệu các cột Năm 2018, Năm 2019, Năm 2020 (Tính đến 31/3) của dòng này.");
});

test("wording and rows of the unit's own are said for each sheet", () => {
  const label = (written: string, id: string): string => (id === "pl5.r8" ? "Số lớp bồi dưỡng nghiệp vụ đã mở trong kỳ" : written);
  const drawn = (from: number, to: number, rest: string): string => `${part("pl5", from, to, { label })}\n${rest}`;
  const detection = detect(
    drawSheet(drawn(2015, 2017, "'9|Số máy tính được trang bị|1|2|3"), { name: "Trước" }),
    drawSheet(drawn(2018, 2020, "'9|Số máy tính được trang bị|1|2|3\n'10|Số máy in được trang bị|1|2|3"), { name: "Sau" }),
  );
  expect(rowsOf(detection.tables[0]).slice(12)).toEqual(["+số máy tính được trang bị B14 extra", "+số máy in được trang bị Sau!B15 extra"]);
  expect(structureOf(detection)).toEqual(["structure.labelChanged B13 pl5.r8", "structure.tableSplit B1"]);
  expect(detection.structure[0]?.related).toEqual([{ sheet: "Sau", row: 12, column: 1 }]);
});

test("labels of decomposed text on the second sheet alone are said", () => {
  const label = (written: string, id: string): string => (id === "pl5.r3" ? written.normalize("NFD") : written);
  const detection = detect(drawSheet(part("pl5", 2015, 2017), { name: "Trước" }), drawSheet(part("pl5", 2018, 2020, { label }), { name: "Sau" }));
  expect(structureOf(detection)).toEqual(["structure.tableSplit B1", "text.notNormalized Sau!B8"]);
});
