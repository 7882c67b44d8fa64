import { detectTables } from "../../../src/core/detection/detectTables";
import type { Detection } from "../../../src/core/detection/detection";
import { structureSpeaker } from "../../../src/core/detection/structureSentences";
import { fillSentence } from "../../../src/core/message";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { plannedRows } from "../../../src/core/template/tablePlan";
import type { Template } from "../../../src/core/template/template";
import { templates } from "../../../src/templates";
import { drawSheet } from "../../drawSheet";
import { placeOf, rowsOf, structureOf } from "./bindingOf";
import { drawForm } from "./drawForm";

const form = (id: string): Template => templates.find((template) => template.id === id) ?? templates[0]!;
const detect = (...sheets: Sheet[]): Detection => detectTables(sheets, [], templates);
const idsOf = (id: string): string[] => form(id).tables.flatMap((table) => plannedRows(table).map((row) => row.id));
const lines = (id: string): string[] => drawForm(form(id), { titled: false }).split("\n");
const sentences = ({ structure }: Detection): string[] =>
  structure.map(({ message }) => fillSentence(structureSpeaker.sentences[message.id] ?? { vi: "", en: "" }, message.data, "vi"));

test("a missing column is said at the label's heading", () => {
  const detection = detect(drawSheet(drawForm(form("pl3"), { titled: false, columns: ({ id }) => id !== "y2017" })));
  expect(structureOf(detection)).toEqual(["structure.columnMissing B1 y2017"]);
  expect(sentences(detection)).toEqual(["Thiếu cột “Năm 2017” của mẫu."]);
});

test("missing rows stay in the table without a place", () => {
  const detection = detect(drawSheet(drawForm(form("pl7"), { titled: false, rows: (id) => !["pl7.r3", "pl7.r4"].includes(id) })));
  expect(rowsOf(detection.tables[0]).slice(1, 5)).toEqual(["pl7.r2 B3", "pl7.r3 —", "pl7.r4 —", "pl7.r5 B4"]);
  expect(structureOf(detection)).toEqual([]);
});

test("a reworded row keeps its place and is said", () => {
  const detection = detect(drawSheet(drawForm(form("pl3"), { titled: false, label: (label, id) => (id === "pl3.r1.district" ? "Số lượng TTHC cấp quận" : label) })));
  expect(rowsOf(detection.tables[0])[2]).toBe("pl3.r1.district B4");
  expect(structureOf(detection)).toEqual(["structure.labelChanged B4 pl3.r1.district"]);
  expect(sentences(detection)).toEqual(["Tên dòng đã sửa khác mẫu: bảng ghi “Số lượng TTHC cấp quận”, mẫu ghi “Số lượng TTHC cấp huyện”."]);
});

test.each([
  ["abbreviations written out", "Tổng số thủ tục hành chính của tỉnh", "pl3.r1"],
  ["a slip of the keyboard", "Số luợng TTHC cấp huyện", "pl3.r1.district"],
  ["the parenthesis left out", "Số TTHC do tỉnh ban hành", "pl3.r1.own-issued"],
  ["a word dropped", "Số TTHC cấp huyện", "pl3.r1.district"],
  ["the old tone mark place", "Số TTHC được đơn giản hoá sau rà soát", "pl3.r2"],
  ["cut off", "Số lượng TTHC thực hiện được giải quyết tại Trung tâm phục vụ hành chính công", "pl3.r4.province"],
])("no word about %s", (_, written, row) => {
  const detection = detect(drawSheet(drawForm(form("pl3"), { titled: false, label: (label, id) => (id === row ? written : label) })));
  expect(rowsOf(detection.tables[0])).toEqual(idsOf("pl3").map((id, i) => `${id} B${2 + i}`));
  expect(structureOf(detection)).toEqual([]);
});

test("a moved row is read by its name", () => {
  const all = lines("pl7");
  const detection = detect(drawSheet([...all.slice(0, 3), ...all.slice(4), all[3]].join("\n")));
  expect(rowsOf(detection.tables[0])[2]).toBe("pl7.r3 B15");
  expect(structureOf(detection)).toEqual(["structure.rowMoved B15 pl7.r3"]);
});

test("a moved group is said once, its rows stay below it", () => {
  const all = lines("pl5");
  const detection = detect(drawSheet([all[0], ...all.slice(4, 7), ...all.slice(1, 4), ...all.slice(7)].join("\n")));
  expect(rowsOf(detection.tables[0]).slice(0, 6)).toEqual([
    "pl5.r1 B5", "pl5.r1.assigned B6", "pl5.r1.present B7", "pl5.r2 B2", "pl5.r2.assigned B3", "pl5.r2.present B4",
  ]);
  expect(structureOf(detection).map((line) => line.split(" ")[0])).toEqual(["structure.rowMoved"]);
});

test("rows of the unit's own are extra, notes and sums are not", () => {
  const all = lines("pl7");
  const drawing = [
    ...all.slice(0, 4),
    "'3a|Số lượng văn bản mật|1|2|3|4|5|6",
    "|Tổng cộng|1|2|3|4|5|6",
    ...all.slice(4),
    "'15|Số máy tính được trang bị|1|2|3|4|5|6",
    "|Tổng cộng|1|2|3|4|5|6",
    "Ghi chú: số liệu năm 2020 tính đến 31/3",
    "'16|Dòng dưới ghi chú|1|2|3|4|5|6",
  ].join("\n");
  const detection = detect(drawSheet(drawing));
  expect(rowsOf(detection.tables[0]).filter((line) => line.startsWith("+"))).toEqual(["+số lượng văn bản mật B5 extra", "+số máy tính được trang bị B18 extra"]);
  expect(structureOf(detection)).toEqual([]);
});

test("lines below “Hình thức tuyên truyền khác” are welcome", () => {
  const all = lines("pl1");
  const detection = detect(drawSheet([...all.slice(0, 11), "-|Tờ rơi|1|2|3|4|5|6", "-|Sân khấu hóa|1|2|3|4|5|6", ...all.slice(11)].join("\n")));
  expect(rowsOf(detection.tables[0])).toEqual(idsOf("pl1").map((id, i) => `${id} B${i < 10 ? 2 + i : 4 + i}`));
  expect(structureOf(detection)).toEqual([]);
});

test("a label broken over two rows is one row", () => {
  const all = lines("pl3");
  const broken = all.flatMap((line) => (line.includes("Một cửa cấp xã") ? [line.replace(/ nhận, trả.*cấp xã/u, ""), "|nhận, trả kết quả tại Bộ phận Một cửa cấp xã"] : [line]));
  expect(broken.length).toBe(all.length + 1);
  const detection = detect(drawSheet(broken.join("\n")));
  expect(rowsOf(detection.tables[0]).filter((line) => line.startsWith("+") || line.endsWith("—"))).toEqual([]);
  expect(structureOf(detection)).toEqual([]);
});

test("a heading of other words is said", () => {
  const detection = detect(drawSheet(drawForm(form("pl8"), { titled: false, heading: (column) => (column.kind === "label" ? "Mô tả công việc" : column.heading) })));
  expect(structureOf(detection)).toEqual(["structure.headerChanged B1 label"]);
});

test("a heading row merged over all columns lends its text to no value", () => {
  const drawing = lines("pl3").map((line) => (line.includes("Kết quả giải quyết hồ sơ") ? "5.|Kết quả giải quyết hồ sơ TTHC|<|<|<|<|<|<" : line)).join("\n");
  const [table] = detect(drawSheet(drawing)).tables;
  expect(placeOf(table, "pl3.r5", "label")).toBe("B16");
  expect(placeOf(table, "pl3.r5", "y2015")).toBe("C16");
});

test("old encodings are read, and said once a table", () => {
  const drawing = `STT|ChØ tiªu|N¨m 2015|N¨m 2016|N¨m 2017|N¨m 2018|N¨m 2019|N¨m 2020
    1.|Tæng sè TTHC cña tØnh|1|2|3|4|5|6
    -|Sè l­îng TTHC cÊp tØnh|1|2|3|4|5|6
    -|Sè l­îng TTHC cÊp huyÖn|1|2|3|4|5|6
    -|Sè l­îng TTHC cÊp x·|1|2|3|4|5|6`;
  const detection = detect(drawSheet(drawing, { font: ".VnTime" }));
  expect(rowsOf(detection.tables[0]).slice(0, 4)).toEqual(["pl3.r1 B2", "pl3.r1.province B3", "pl3.r1.district B4", "pl3.r1.commune B5"]);
  expect(structureOf(detection)).toEqual(["text.legacyEncoding B1"]);
  expect(detection.structure[0]?.related).toHaveLength(10);
});

test("decomposed text is said once a table", () => {
  const detection = detect(drawSheet(drawForm(form("pl7"), { titled: false }).normalize("NFD")));
  expect(rowsOf(detection.tables[0])).toEqual(idsOf("pl7").map((id, i) => `${id} B${2 + i}`));
  expect(structureOf(detection)).toEqual(["text.notNormalized B1"]);
});
