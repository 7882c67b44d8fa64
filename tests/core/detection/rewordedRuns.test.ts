import { detectTables } from "../../../src/core/detection/detectTables";
import { plannedRows } from "../../../src/core/template/tablePlan";
import type { Template } from "../../../src/core/template/template";
import { templates } from "../../../src/templates";
import { drawSheet } from "../../drawSheet";
import { rowsOf, structureOf } from "./bindingOf";
import { drawForm } from "./drawForm";

const form = (id: string): Template => templates.find((template) => template.id === id) ?? templates[0]!;
const idsOf = (id: string): string[] => form(id).tables.flatMap((table) => plannedRows(table).map((row) => row.id));
const reworded = (id: string, words: Readonly<Record<string, string>>): string =>
  drawForm(form(id), { titled: false, label: (label, row) => words[row] ?? label });

test("two numbered rows running, both worded anew, keep their places and are said", () => {
  const words = { "pl7.r1": "VB điện tử (%)", "pl7.r3": "VB đến qua Trục", "pl7.r4": "VB đi qua Trục", "pl7.r6": "CC có email" };
  const detection = detectTables([drawSheet(reworded("pl7", words))], [], templates);
  expect(rowsOf(detection.tables[0]).slice(0, 7)).toEqual(["pl7.r1 B2", "pl7.r2 B3", "pl7.r3 B4", "pl7.r4 B5", "pl7.r5 B6", "pl7.r6 B7", "pl7.r7 B8"]);
  expect(rowsOf(detection.tables[0]).filter((line) => line.endsWith("extra"))).toEqual([]);
  expect(structureOf(detection)).toEqual(["structure.labelChanged B2 pl7.r1", "structure.labelChanged B4 pl7.r3", "structure.labelChanged B5 pl7.r4", "structure.labelChanged B7 pl7.r6"]);
});

test("every row of PL6 shortened", () => {
  const parts: [string, string][] = [["self-all", "Tự đảm bảo chi TX và chi ĐT"], ["self-regular", "Tự đảm bảo chi TX"], ["self-part", "Tự đảm bảo một phần"], ["state", "NSNN đảm bảo"]];
  const words: Record<string, string> = {
    "pl6.r1": "Cơ quan HC tự chủ", "pl6.r2": "ĐVSN thuộc UBND tỉnh", "pl6.r3": "ĐVSN thuộc sở", "pl6.r4": "ĐVSN cấp huyện", "pl6.r5": "Tổ chức KHCN tự chủ",
    ...Object.fromEntries(["pl6.r2", "pl6.r3", "pl6.r4"].flatMap((head) => parts.map(([id, label]) => [`${head}.${id}`, label]))),
  };
  const detection = detectTables([drawSheet(`PHỤ LỤC 6\n${reworded("pl6", words)}`)], [], templates);
  expect(rowsOf(detection.tables[0])).toEqual(idsOf("pl6").map((id, i) => `${id} B${3 + i}`));
});

test("rows without numbers of their own need likeness in their places", () => {
  const words = { "pl3.r1.province": "TTHC của UBND tỉnh", "pl3.r1.district": "TTHC của UBND huyện", "pl3.r1.commune": "TTHC của UBND xã" };
  const detection = detectTables([drawSheet(reworded("pl3", words))], [], templates);
  expect(rowsOf(detection.tables[0]).slice(0, 5)).toEqual(["pl3.r1 B2", "pl3.r1.province B3", "pl3.r1.district B4", "pl3.r1.commune B5", "pl3.r1.own-issued B6"]);
});

test.each([
  ["numbers that contradict", "'6|VB đi qua Trục", "'5|VB đến qua Trục"],
  ["nothing in common", "'3|Máy in laser", "'4|Máy quét ảnh"],
])("%s: rows missing and rows of the unit's own", (_, third, fourth) => {
  const rest = "1|2|3|4|5|6";
  const all = drawForm(form("pl7"), { titled: false }).split("\n");
  const drawing = [...all.slice(0, 3), `${third}|${rest}`, `${fourth}|${rest}`, ...all.slice(5)].join("\n");
  const detection = detectTables([drawSheet(drawing)], [], templates);
  expect(rowsOf(detection.tables[0]).filter((line) => line.includes("—"))).toEqual(["pl7.r3 —", "pl7.r4 —"]);
  expect(rowsOf(detection.tables[0]).filter((line) => line.endsWith("extra"))).toHaveLength(2);
  expect(structureOf(detection)).toEqual([]);
});

test("a row more than the form has there: nobody's place is guessed", () => {
  const rest = "1|2|3|4|5|6";
  const all = drawForm(form("pl7"), { titled: false }).split("\n");
  const drawing = [...all.slice(0, 3), `'3|VB đến qua Trục|${rest}`, `'3a|VB hỏa tốc qua Trục|${rest}`, `'4|VB đi qua Trục|${rest}`, ...all.slice(5)].join("\n");
  const detection = detectTables([drawSheet(drawing)], [], templates);
  expect(rowsOf(detection.tables[0]).filter((line) => line.endsWith("extra"))).toHaveLength(3);
  expect(structureOf(detection)).toEqual([]);
});

test("rows of a run the other way round are not taken for each other", () => {
  const all = drawForm(form("pl3"), { titled: false }).split("\n");
  const rest = "1|2|3|4|5|6";
  const drawing = [...all.slice(0, 2), `-|TTHC của UBND huyện|${rest}`, `-|TTHC của UBND tỉnh|${rest}`, ...all.slice(4)].join("\n");
  const detection = detectTables([drawSheet(drawing)], [], templates);
  expect(rowsOf(detection.tables[0]).filter((line) => line.endsWith("—"))).toEqual(["pl3.r1.province —", "pl3.r1.district —"]);
});

test.each([
  ["Số công chức có máy tính", "a number where the form has a rate"],
  ["Số máy in laser", "no word in common"],
])("“%s” in the place of one row: %s", (written) => {
  const detection = detectTables([drawSheet(reworded("pl7", { "pl7.r6": written }))], [], templates);
  expect(rowsOf(detection.tables[0]).filter((line) => line.endsWith("—") || line.endsWith("extra"))).toEqual([`+${written.toLocaleLowerCase("vi")} B7 extra`, "pl7.r6 —"]);
});
