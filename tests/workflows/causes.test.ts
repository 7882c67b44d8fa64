import { a1 } from "../../src/core/sheet/address";
import { causesOf } from "../../src/workflows/causes";
import { cellMarks } from "../../src/workflows/cellMarks";
import type { PaneFinding } from "../../src/workflows/engine";
import { EVERYTHING, filterCauses } from "../../src/workflows/filterCauses";
import { searchCauses } from "../../src/workflows/searchCauses";
import { startOf } from "../../src/workflows/startOf";
import { findingOf } from "./findingOf";

const shown = (findings: readonly PaneFinding[]) => causesOf(findings).map(({ severity, kind, cells, members }) => `${severity} ${kind} ${cells.map(a1).join(",")} of ${members.length}`);

test("findings of one cause are one line, headed by the one that names it; gravest first", () => {
  const findings = [
    findingOf({ cell: "D3", severity: "warning", rule: "yearOverYear.jump" }),
    findingOf({ cell: "C8", key: "b", cause: "a" }),
    findingOf({ cell: "C7", key: "a", cause: "a", rule: "balance.unequal" }),
  ];
  expect(shown(findings)).toEqual(["error single C7,C8 of 2", "warning single D3 of 1"]);
});

test("three that say the same of one sheet are one line; two are two, and other sheets stand apart", () => {
  const alike = ["C7", "C8", "C9"].map((cell) => findingOf({ cell }));
  expect(shown([...alike, findingOf({ cell: "C7", sheet: "PL3" })])).toEqual(["error alike C7,C8,C9 of 3", "error single C7 of 1"]);
  expect(shown(alike.slice(1))).toEqual(["error single C8 of 1", "error single C9 of 1"]);
});

test("all blanks of a table are one line with each cell once", () => {
  const blanks = ["C7", "C8"].map((cell) => findingOf({ cell, blank: true, cause: "x", related: [{ sheet: "PL2", cell: "D9" }] }));
  expect(shown(blanks)).toEqual(["error blanks C7,D9,C8 of 2"]);
});

test("a finding without a cell is a line of its own", () => {
  expect(shown([findingOf({ sheet: null, cell: null })])).toEqual(["error single  of 1"]);
});

test("forms sent blank are one line from three on", () => {
  const empty = ["pl1", "pl2", "pl3"].map((template) => findingOf({ sheet: null, cell: null, rule: "submission.empty", template, severity: "warning", key: template }));
  expect(shown(empty)).toEqual(["warning forms  of 3"]);
  expect(shown(empty.slice(1))).toEqual(["warning single  of 1", "warning single  of 1"]);
});

test("where to begin: the finding's cell, else the first blank of its form, else the form's first cell", () => {
  const table = { id: "pl2", sheet: "PL2", template: "pl2", name: "Phụ lục 2", own: true, part: null, range: "A6:H30", confidence: 1 };
  const blanks = [{ template: "pl1", sheet: "PL1", row: 6, column: 2 }, { template: "pl2", sheet: "PL2 cũ", row: 40, column: 2 }, { template: "pl2", sheet: "PL2", row: 7, column: 3 }];
  const empty = findingOf({ sheet: null, cell: null });
  expect(startOf(findingOf({ cell: "C7" }), { tables: [table], blanks })).toEqual({ sheet: "PL2", row: 6, column: 2 });
  expect(startOf(findingOf({ cell: null }), { tables: [table], blanks })).toEqual({ sheet: "PL2", row: 7, column: 3 });
  expect(startOf(empty, { tables: [table], blanks: [] })).toEqual({ sheet: "PL2", row: 5, column: 0 });
  expect(startOf(empty, { tables: [], blanks: [] })).toBeNull();
  expect(startOf(findingOf({ sheet: null, cell: null, template: null }), { tables: [table], blanks })).toBeNull();
});

test("ten thousand findings take no longer than they must", () => {
  const findings = Array.from({ length: 10_000 }, (_, i) => findingOf({ cell: `C${i + 1}`, message: `Ô ${i}`, fix: `Ghi số ${i % 5000}.` }));
  expect(searchCauses(causesOf(findings), "o 77").length).toBeGreaterThan(0);
});

describe("filters", () => {
  const causes = causesOf([
    findingOf({ cell: "C7", message: "Tổng số không bằng tổng các phần." }),
    findingOf({ cell: "D7", severity: "warning", rule: "yearOverYear.jump", message: "Tăng đột biến.", template: "pl3", sheet: "PL3" }),
    findingOf({ cell: null, sheet: null, severity: "info", rule: "table.notFound", message: "Thiếu biểu.", template: null, related: [] }),
  ]);
  const left = (filter: Partial<typeof EVERYTHING>) => searchCauses(filterCauses(causes, { ...EVERYTHING, ...filter }), filter.search ?? "").map(({ severity }) => severity);
  test("everything, by gravity, by form, by sheet", () => {
    expect(left({})).toEqual(["error", "warning", "info"]);
    expect(left({ severities: ["warning", "info"] })).toEqual(["warning", "info"]);
    expect(left({ template: "pl3" })).toEqual(["warning"]);
    expect(left({ sheet: "PL2" })).toEqual(["error", "info"]);
  });
  test("by words with or without marks, case aside; typed marks must agree", () => {
    expect(left({ search: "TỔNG phần" })).toEqual(["error"]);
    expect(left({ search: "tang dot bien" })).toEqual(["warning"]);
    expect(left({ search: "tàng" })).toEqual([]);
    expect(left({ search: "pl3 d7" })).toEqual(["warning"]);
  });
});

test("a cell is marked once, by the gravest that is said of it", () => {
  const { marks } = cellMarks([findingOf({ severity: "info" }), findingOf({ severity: "error" }), findingOf({ cell: null })]);
  expect(marks).toEqual([{ at: { sheet: "PL2", row: 6, column: 2 }, severity: "error" }]);
});

test("all the blank cells that a finding stands for are marked; cells that only take part are not", () => {
  const related = [{ sheet: "PL2", cell: "D9" }];
  const { marks } = cellMarks([findingOf({ blank: true, severity: "warning", related }), findingOf({ cell: "E9", related: [{ sheet: "PL2", cell: "F9" }] })]);
  expect(marks.map(({ at, severity }) => `${a1(at)} ${severity}`)).toEqual(["C7 warning", "D9 warning", "E9 error"]);
});

test("of cells scattered in too many places the gravest are marked, from the top, and the others counted", () => {
  const scattered = Array.from({ length: 20 }, (_, i) => findingOf({ cell: `B${2 * i + 1}`, severity: i % 2 === 0 ? "warning" : "error" }));
  const { marks, left } = cellMarks(scattered, 12);
  expect([marks.length, left]).toEqual([12, 8]);
  expect(marks.filter(({ severity }) => severity === "error")).toHaveLength(10);
  expect(marks.filter(({ severity }) => severity === "warning").map(({ at }) => at.row)).toEqual([0, 4]);
});

test("cells beside one another are one place, however many", () => {
  const column = Array.from({ length: 20_000 }, (_, i) => findingOf({ cell: `B${i + 1}` }));
  expect(cellMarks(column, 1)).toMatchObject({ left: 0 });
});
