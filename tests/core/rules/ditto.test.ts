import { ask, base, outcomes } from "./ask";

const rule = { ...base, kind: "ditto", columns: ["coord"], finding: "ditto.resolved", severity: "info" } as const;
const nothing = { ...rule, finding: "ditto.nothingAbove", severity: "error" } as const;
const columns = { coord: "agencyList" } as const;
const cellsOf = (...coords: readonly (string | null)[]) => Object.fromEntries(coords.map((coord, i) => [`t${i + 1}`, { coord }]));

test.each<[readonly (string | null)[], string[]]>([
  [["Sở Nội vụ", "nt"], ["ditto.resolved t2@coord info"]],
  [["Sở Nội vụ", "\"", "-\"-", "như trên"], ["ditto.resolved t2@coord info", "ditto.resolved t3@coord info", "ditto.resolved t4@coord info"]],
  [["Sở Nội vụ", null, "nt"], ["ditto.resolved t3@coord warning"]],
  [["Sở Nội vụ", "-"], []],
  [["Sở Nội vụ", "NT&MT"], []],
])("%j", (coords, expected) => {
  expect(ask(rule, { cells: cellsOf(...coords), columns, open: true })).toEqual(expected);
});

test("in a section's first row it is taken through the heading, which is a warning", () => {
  const rows = { s1: { role: "section" }, t1: { section: "s1" }, s2: { role: "section" }, t2: { section: "s2" }, t3: { section: "s2" } } as const;
  const cells = { s1: {}, t1: { coord: "Sở Nội vụ" }, s2: {}, t2: { coord: "nt" }, t3: { coord: "nt" } };
  expect(ask(rule, { cells, rows, columns, open: true })).toEqual(["ditto.resolved t2@coord warning", "ditto.resolved t3@coord info"]);
});

test.each<[readonly (string | null)[], string[]]>([
  [["nt", "Sở Nội vụ"], ["ditto.nothingAbove t1@coord error"]],
  [[null, "…", "nt", "nt"], ["ditto.nothingAbove t3@coord error", "ditto.nothingAbove t4@coord error"]],
  [["Sở Nội vụ", "nt"], ["holds"]],
])("nothing above: %j", (coords, expected) => {
  expect(ask(nothing, { cells: cellsOf(...coords), columns, open: true })).toEqual(expected);
});

test("the text it stands for is offered, with what is written beside the mark", () => {
  const found = outcomes(rule, { cells: cellsOf("Sở Nội vụ; Sở Y tế", "nt", "nt; Sở Tài chính"), columns, open: true });
  expect(found.map(({ failure }) => failure?.suggestions?.map(({ value }) => value))).toEqual([["Sở Nội vụ; Sở Y tế"], ["Sở Nội vụ; Sở Y tế; Sở Tài chính"]]);
});

test("a sub-task's blank hands on its parent's text", () => {
  const cells = { t1: { coord: "Sở Nội vụ" }, t11: { coord: null }, t2: { coord: "nt" } };
  expect(ask(rule, { cells, rows: { t11: { parent: "t1", level: 1 } }, columns, open: true })).toEqual(["ditto.resolved t2@coord info"]);
});
