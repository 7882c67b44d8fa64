import { detectTables } from "../../../src/core/detection/detectTables";
import { shortYearIn } from "../../../src/core/detection/yearHeading";
import { templates } from "../../../src/templates";
import { drawSheet } from "../../drawSheet";
import { columnsOf, structureOf } from "./bindingOf";
import { drawForm } from "./drawForm";

const pl5 = templates.find(({ id }) => id === "pl5");
const rows = pl5 ? drawForm(pl5, { titled: false }).split("\n").slice(1) : [];
const detect = (...lines: string[]) => detectTables([drawSheet(lines.join("\n"))], [], templates);
const inOrder = ["y2015 C1", "y2016 D1", "y2017 E1", "y2018 F1", "y2019 G1", "y2020 H1"];

test.each([["Năm 15", 2015], ["NĂM 20", 2020], ["Năm '15", 2015], ["'15", 2015], ["’15", 2015], ["N15", 2015], ["N.15", 2015], ["Nam 19", 2019], ["Năm 20 (Tính đến 31/3)", 2020]] as const)(
  "“%s” may mean %d",
  (text, year) => expect(shortYearIn(text)).toBe(year),
);

test.each(["15", "Năm", "Năm 2015", "Năm 5", "Năm 155", "15/3", "T15", "Nhóm 15", "Năm 15-20", "Năm thứ 15", `Năm 15${" ".repeat(100)}(x)`])("“%s” means none", (text) =>
  expect(shortYearIn(text)).toBeNull(),
);

test.each(["Năm #", "N#", "''#", "’#", "Năm ’#"])("a row of the form's years as “%s”", (heading) => {
  const detection = detect(["STT", "Chỉ tiêu", ...[15, 16, 17, 18, 19, 20].map((year) => heading.replace("#", String(year)))].join("|"), ...rows);
  expect(columnsOf(detection.tables[0]).slice(2)).toEqual(inOrder);
  expect(structureOf(detection)).toEqual([]);
});

test("beside years written out", () => {
  const detection = detect("STT|Chỉ tiêu|Năm 15|2016|Năm 2017|N18|2019|Năm 2020 (Tính đến 31/3)", ...rows);
  expect(columnsOf(detection.tables[0]).slice(2)).toEqual(inOrder);
});

test.each([
  ["years that the form does not have", [21, 22, 23, 24, 25, 26]],
  ["years that do not go on", [15, 17, 19, 11, 12, 14]],
  ["two alone", [15, 16]],
])("%s are none", (_, years) => {
  const { tables } = detect(["STT", "Chỉ tiêu", ...years.map((year) => `Năm ${year}`)].join("|"), ...rows.map((row) => row.split("|").slice(0, 2 + years.length).join("|")));
  expect(tables.map((table) => columnsOf(table))).toEqual([]);
});
