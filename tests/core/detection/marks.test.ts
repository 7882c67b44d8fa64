import { detectTables } from "../../../src/core/detection/detectTables";
import { markFor, readMarks } from "../../../src/core/detection/marks";
import { templates } from "../../../src/templates";
import { drawSheet } from "../../drawSheet";
import { drawForm } from "./drawForm";

const period = { from: 2015, to: 2020, asOf: "2020-03-31" };
const pl3 = templates.find(({ id }) => id === "pl3")!;

test("a mark is a hidden name of the workbook with a string constant", () => {
  expect(markFor(pl3, period, "PL3")).toEqual({ name: "SoatPhuLuc.pl3", refersTo: '="pl3|1|2015-2020|31/3/2020|PL3"', hidden: true, sheet: null });
  expect(markFor({ id: "tasks-2020", version: "1" }, null, 'Biểu "1"', 2)).toEqual({
    name: "SoatPhuLuc.tasks.2020.2", refersTo: '="tasks-2020|1|||Biểu ""1"""', hidden: true, sheet: null,
  });
});

test("marks are read back, strangers and damaged ones passed over", () => {
  const names = [
    markFor(pl3, period, "PL|3"),
    markFor({ id: "pl8", version: "1" }, null, 'Biểu "8"'),
    { name: "SoatPhuLuc.pl1", refersTo: "=PL1!$A$1", hidden: true, sheet: null },
    { name: "SoatPhuLuc.pl2", refersTo: '="pl2|1"', hidden: true, sheet: null },
    { name: "_xlnm.Print_Area", refersTo: '="pl3|1|2015-2020||X"', hidden: true, sheet: null },
  ];
  expect([...readMarks(names)]).toEqual([
    ["PL|3", { template: "pl3", version: "1", period }],
    ['Biểu "8"', { template: "pl8", version: "1", period: null }],
  ]);
});

test.each([["on its sheet", "PL3"], ["on a sheet renamed since", "Biểu mẫu"]])("a table is known as ours by its mark %s", (_, name) => {
  const sheet = drawSheet(drawForm(pl3), { name });
  const detection = detectTables([sheet], [markFor(pl3, period, "PL3")], templates);
  expect(detection.tables.map(({ drawnByUs, template, evidence }) => [drawnByUs, template.id, evidence.map(({ of }) => of)])).toEqual([
    [true, "pl3", ["columns", "rows", "title", "confidence", "mark"]],
  ]);
  expect(detectTables([sheet], [], templates).tables.map(({ drawnByUs }) => drawnByUs)).toEqual([false]);
});

test("the mark of another form says nothing", () => {
  const detection = detectTables([drawSheet(drawForm(pl3), { name: "PL3" })], [markFor({ id: "pl5", version: "1" }, period, "PL3")], templates);
  expect(detection.tables.map(({ drawnByUs, template }) => [drawnByUs, template.id])).toEqual([[false, "pl3"]]);
});
