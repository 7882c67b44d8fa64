import { detectTables } from "../../../src/core/detection/detectTables";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { plannedRows } from "../../../src/core/template/tablePlan";
import type { Template } from "../../../src/core/template/template";
import { templates } from "../../../src/templates";
import { drawSheet } from "../../drawSheet";
import { rowsOf, structureOf, tablesOf } from "./bindingOf";
import { drawForm } from "./drawForm";

const form = (id: string): Template => templates.find((template) => template.id === id) ?? templates[0]!;
const detect = (...sheets: Sheet[]): ReturnType<typeof detectTables> => detectTables(sheets, [], templates);
const idsOf = (id: string): string[] => form(id).tables.flatMap((table) => plannedRows(table).map((row) => row.id));
const lines = (id: string): string[] => drawForm(form(id)).split("\n");

test("several forms stacked on one sheet", () => {
  const drawing = ["pl1", "pl2", "pl3", "pl8"].map((id) => drawForm(form(id))).join("\n");
  const detection = detect(drawSheet(drawing, { name: "Tất cả" }));
  expect(tablesOf(detection)).toEqual(["t1 f1 pl1 Tất cả!A4:H24", "t2 f2 pl2 Tất cả!A28:H41", "t3 f3 pl3 Tất cả!A45:H67", "t4 f4 pl8 Tất cả!A71:C87"]);
  expect(structureOf(detection)).toEqual([]);
});

test.each([["a blank column between", "|"], ["nothing between", ""]])("two forms side by side, %s", (_, gap) => {
  const left = drawForm(form("pl5"), { titled: false }).split("\n");
  const right = drawForm(form("pl6"), { titled: false }).split("\n");
  const drawing = right.map((line, i) => `${left[i] ?? "|||||||"}|${gap}${line}`).join("\n");
  const detection = detect(drawSheet(drawing));
  const column = gap === "" ? "J" : "K";
  expect(rowsOf(detection.tables[0])).toEqual(idsOf("pl5").map((id, i) => `${id} B${2 + i}`));
  expect(rowsOf(detection.tables[1])).toEqual(idsOf("pl6").map((id, i) => `${id} ${column}${2 + i}`));
  expect(structureOf(detection)).toEqual([]);
});

test("side by side, one lower than the other", () => {
  const left = drawForm(form("pl5"), { titled: false }).split("\n");
  const right = ["", "", "", ...drawForm(form("pl6"), { titled: false }).split("\n")];
  const drawing = right.map((line, i) => `${left[i] ?? "|||||||"}||${line}`).join("\n");
  const detection = detect(drawSheet(drawing));
  expect(tablesOf(detection)).toEqual(["t1 f1 pl5 Sheet1!A1:H13", "t2 f2 pl6 Sheet1!J4:Q19"]);
});

test.each([
  ["with the header repeated", 4],
  ["without the header", 0],
])("a form cut over two sheets, %s", (_, header) => {
  const all = lines("pl6");
  const detection = detect(
    drawSheet(all.slice(0, 12).join("\n"), { name: "PL6" }),
    drawSheet([...all.slice(4 - header / 4, header === 0 ? 4 : 4), ...all.slice(12)].join("\n"), { name: "PL6 (tiếp)" }),
  );
  const shift = header === 0 ? 0 : 1;
  expect(rowsOf(detection.tables[0])).toEqual(idsOf("pl6").map((id, i) => `${id} ${i < 8 ? `B${5 + i}` : `PL6 (tiếp)!B${i - 7 + shift}`}`));
  expect(tablesOf(detection)).toEqual([`t1 f1 pl6 PL6!A4:H12 PL6 (tiếp)!A1:H${7 + shift}`]);
  expect(structureOf(detection)).toEqual(["structure.tableSplit B4"]);
});

test("a form cut in two on one sheet, with a title between", () => {
  const all = lines("pl6");
  const drawing = [...all.slice(0, 12), "|", "Phụ lục 6 (tiếp theo)", "|", all[3], ...all.slice(12)].join("\n");
  const detection = detect(drawSheet(drawing));
  expect(rowsOf(detection.tables[0])).toEqual(idsOf("pl6").map((id, i) => `${id} B${i < 8 ? 5 + i : 9 + i}`));
  expect(structureOf(detection)).toEqual(["structure.tableSplit B4"]);
});

test("a form cut in two side by side", () => {
  const all = drawForm(form("pl7"), { titled: false }).split("\n");
  const drawing = [all[0], ...all.slice(1, 8)].map((line, i) => `${line}||${i === 0 ? all[0] : all[7 + i]}`).join("\n");
  const detection = detect(drawSheet(drawing));
  expect(rowsOf(detection.tables[0])).toEqual(idsOf("pl7").map((id, i) => `${id} ${i < 7 ? `B${2 + i}` : `K${i - 5}`}`));
  expect(detection.tables).toHaveLength(1);
});

test("the second half of a form first", () => {
  const all = lines("pl3");
  const detection = detect(
    drawSheet([...all.slice(0, 4), ...all.slice(15)].join("\n"), { name: "Tờ 1" }),
    drawSheet(all.slice(0, 15).join("\n"), { name: "Tờ 2" }),
  );
  expect(detection.tables).toHaveLength(1);
  expect(structureOf(detection).map((line) => line.split(" ")[0])).toEqual(["structure.tableSplit"]);
});

test("the same form twice is two tables", () => {
  const detection = detect(drawSheet(drawForm(form("pl3")), { name: "Năm trước" }), drawSheet(drawForm(form("pl3")), { name: "Năm nay" }));
  expect(tablesOf(detection)).toEqual(["t1 f1 pl3 Năm trước!A4:H26", "t2 f2 pl3 Năm nay!A4:H26"]);
  expect(structureOf(detection)).toEqual(["structure.duplicateTable Năm nay!B4"]);
});

test("the same form twice on one sheet, one right below the other", () => {
  const plain = drawForm(form("pl5"), { titled: false });
  const detection = detect(drawSheet(`${plain}\n${plain}`));
  expect(tablesOf(detection)).toEqual(["t1 f1 pl5 Sheet1!A1:H13", "t2 f2 pl5 Sheet1!A14:H26"]);
  expect(structureOf(detection)).toEqual(["structure.duplicateTable B14"]);
});

test("PL4 on three sheets is one copy, PL4 twice is two", () => {
  const sheets = (suffix: string): Sheet[] => form("pl4").tables.map((table) => drawSheet(drawForm(form("pl4"), { table }), { name: `${table.id}${suffix}` }));
  const detection = detect(...sheets(""), ...sheets(" (2)"));
  expect(detection.tables.map(({ copy, plan }) => `${copy} ${plan.id}`)).toEqual(["f1 pl4.i", "f1 pl4.ii", "f1 pl4.iii", "f2 pl4.i", "f2 pl4.ii", "f2 pl4.iii"]);
});
