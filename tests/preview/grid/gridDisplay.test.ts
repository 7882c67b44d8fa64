import { DataValidationModel, UniverDataValidationPlugin } from "@univerjs/data-validation";
import { ConditionalFormattingRuleModel, UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import type { Injector } from "@univerjs/core";
import { blankFile } from "../../../src/preview/files/blankFile";
import type { StoredConditionalFormat, StoredValidation } from "../../../src/preview/officeHost/document/hostDocument";
import { HostDocument } from "../../../src/preview/officeHost/document/hostDocument";
import { openHeadless } from "./headlessUniver";

const cell = (row: number) => ({ top: row, left: 0, bottom: row, right: 0 });
const format = (id: string, row: number, formula = "=TRUE"): StoredConditionalFormat => ({
  id, ranges: [cell(row)], formula, stopIfTrue: false, fill: "#FFC7CE", fontColor: null, bold: null, italic: null, strikethrough: null,
});
const validation = (row: number): StoredValidation => ({
  range: cell(row),
  rule: { list: { inCellDropDown: true, source: "Có,Không" } },
  ignoreBlanks: true,
  prompt: { showPrompt: false, title: "", message: "" },
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "Chọn trong danh sách." },
});

function opened() {
  const grid = openHeadless(blankFile("so.xlsx", "Biểu"), [UniverDataValidationPlugin, UniverSheetsConditionalFormattingPlugin]);
  const document = new HostDocument(grid.workbook.display);
  const get = <T>(part: Parameters<Injector["get"]>[0]) => grid.injector.get(part) as T;
  const rules = () => get<DataValidationModel>(DataValidationModel).getRules("workbook", "s0");
  return {
    ...grid,
    document,
    /** What each rule asks for, and how it answers another value (1 refuses, 2 asks). */
    asked: () => rules().map(({ type, formula1, errorStyle }) => [type, formula1, errorStyle].join(" ")),
    formats: () => get<ConditionalFormattingRuleModel>(ConditionalFormattingRuleModel).getSubunitRules("workbook", "s0")?.map(({ cfId }) => cfId) ?? [],
    validated: () => rules().map(({ ranges }) => (ranges as { startRow: number }[])[0]?.startRow),
  };
}

test("conditional formats stand in the grid in their order, also after one is added, changed or taken away", () => {
  const { document, formats, dispose } = opened();
  const [a, b] = [format("a", 0), format("b", 1)];
  document.change("s0", "conditionalFormats", [a, b]);
  expect(formats()).toEqual(["a", "b"]);
  document.change("s0", "conditionalFormats", [format("c", 2, ""), a, b]);
  expect(formats()).toEqual(["a", "b"]);
  document.change("s0", "conditionalFormats", [format("c", 2), a, b]);
  expect(formats()).toEqual(["c", "a", "b"]);
  document.change("s0", "conditionalFormats", [b]);
  expect(formats()).toEqual(["b"]);
  dispose();
});

test("validations come and go with the record", () => {
  const { document, validated, dispose } = opened();
  const [a, b] = [validation(0), validation(1)];
  document.change("s0", "validations", [a, b]);
  expect(validated()).toEqual([0, 1]);
  document.change("s0", "validations", [b, validation(4)]);
  expect(validated()).toEqual([1, 4]);
  dispose();
});

test("a list told by a name takes a rule's place in the grid, and the rule comes back", () => {
  const { document, asked, dispose } = opened();
  const [mine] = [validation(0)];
  document.names = [{ id: "n1", name: "soat_co_quan", sheet: null, formula: "='Danh mục'!$A$2:$A$9", visible: true, comment: "" }];
  document.change("s0", "validations", [mine]);
  document.change("s0", "validations", [{ ...mine, rule: { list: { inCellDropDown: true, source: "=soat_co_quan" } }, errorAlert: { ...mine.errorAlert, style: "Warning" } }]);
  expect(asked()).toEqual(["list ='Danh mục'!$A$2:$A$9 2"]);
  document.change("s0", "validations", [mine]);
  expect(asked()).toEqual(["list Có,Không 1"]);
  dispose();
});

test("what the host does is never undone by the person; what the person does is", () => {
  const { workbook, api, document, dispose } = opened();
  const unit = api.getActiveWorkbook();
  workbook.write("s0", cell(0), [[{ value: 3, formula: null }]]);
  workbook.changeSheet("s0", { name: "Biểu 1" });
  workbook.setFreeze("s0", { rows: 2, columns: 0 });
  document.change("s0", "validations", [validation(0)]);
  unit?.undo();
  expect([workbook.cells("s0", cell(0))[0]?.[0]?.value, workbook.sheets()[0]?.name, workbook.freeze("s0").rows]).toEqual([3, "Biểu 1", 2]);
  unit?.getActiveSheet().getRange("A2").setValue(5);
  workbook.changeSheet("s0", { name: "Biểu 2" });
  unit?.undo();
  expect([workbook.cells("s0", cell(1))[0]?.[0]?.value, workbook.sheets()[0]?.name]).toEqual([null, "Biểu 2"]);
  dispose();
});
