import { ask, base } from "./ask";

const rule = { ...base, kind: "notEmpty" } as const;

test.each([
  ["a figure", { r1: { 2015: 0 }, r2: { 2015: null } }, "holds"],
  ["a word", { r1: { 2015: "…" }, r2: { 2015: null } }, "holds"],
  ["nothing", { r1: { 2015: null }, r2: { 2015: null } }, "submission.empty @ warning"],
])("%s", (_, cells, expected) => {
  expect(ask(rule, { cells })).toEqual([expected]);
});

test("only the sender's own rows count; where it owns none, nothing is asked", () => {
  const cells = { r1: { 2015: 4 }, r2: { 2015: null } };
  const rows = { r1: { owner: "b" }, r2: { owner: "a" } } as const;
  expect(ask(rule, { cells, rows, sender: "a" })).toEqual(["submission.empty @ warning"]);
  expect(ask(rule, { cells, rows, sender: "c" })).toEqual(["holds"]);
});

test("an open table is empty until a task is written", () => {
  const columns = { lead: "agencyList" } as const;
  expect(ask(rule, { cells: { t: { lead: null } }, rows: { t: { ordinal: "1", label: "" } }, columns, open: true })).toEqual(["submission.empty @ warning"]);
  expect(ask(rule, { cells: { t: { lead: null } }, rows: { t: { ordinal: "1" } }, columns, open: true })).toEqual(["holds"]);
});
