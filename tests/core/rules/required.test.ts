import { ask, base, outcomes } from "./ask";

const rule = { ...base, kind: "required", rows: ["r1", "r2"], columns: "years" } as const;

test("words, zero and unreadable text are answers; one finding a row", () => {
  const cells = { r1: { 2015: 0, 2016: "không phát sinh", 2017: "chục", 2018: "=" }, r2: { 2015: null, 2016: 4, 2017: null, 2018: null } };
  expect(ask(rule, { cells })).toEqual(["holds", "required.missing r2@y2015 warning"]);
});

test("names the row and all its blank years; further blanks are related", () => {
  const [outcome] = outcomes(rule, { cells: { r1: { 2015: 1, 2016: null, 2017: null }, r2: { 2015: 1, 2016: 1, 2017: 1 } } });
  expect(outcome?.failure?.message).toEqual({ id: "required.blank", data: { row: { label: "Chỉ tiêu r1" }, columns: [{ vi: "năm 2016", en: "2016" }, "2017"] } });
  expect(outcome?.failure?.at).toEqual({ sheet: "EX", row: 6, column: 3 });
  expect(outcome?.failure?.related).toEqual([{ sheet: "EX", row: 6, column: 4 }]);
});

test("a total's formula that shows nothing is neither filled nor missing", () => {
  expect(ask(rule, { cells: { r1: { 2015: '=""', 2016: 1 }, r2: { 2015: '=""', 2016: null } } })).toEqual(["holds", "required.missing r2@y2016 warning"]);
});

test("cells that the form lets blank are passed over", () => {
  const cells = { r1: { 2015: null }, r2: { 2015: null } };
  expect(ask(rule, { cells, rows: { r1: { required: false } } })).toEqual(["holds", "required.missing r2@y2015 warning"]);
});

test("only the sender's rows are asked", () => {
  const cells = { r1: { 2015: null }, r2: { 2015: null } };
  expect(ask(rule, { cells, rows: { r1: { owner: "a" }, r2: { owner: "b" } }, sender: "a" })).toEqual(["required.missing r1@y2015 warning"]);
});

test("a blank in some rows is only a note", () => {
  const cells = { r1: { 2015: null }, r2: { 2015: null } };
  expect(ask({ ...rule, infoRows: ["r2"] }, { cells })).toEqual(["required.missing r1@y2015 warning", "required.missing r2@y2015 info"]);
});

test("rows chosen by kind bring only cells of that kind", () => {
  const cells = { r1: { 2015: null }, r2: { 2015: null } };
  const rows = { r2: { value: "percent", measure: "rate" } } as const;
  expect(ask({ ...base, kind: "required", rows: { values: ["percent"] }, columns: "years" }, { cells, rows })).toEqual(["required.missing r2@y2015 warning"]);
});
