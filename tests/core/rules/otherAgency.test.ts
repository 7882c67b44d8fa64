import { base, ask, outcomes } from "./ask";

const rule = { ...base, kind: "otherAgency", severity: "info" } as const;
const cells = { r1: { 2015: 1, 2016: 2 }, r2: { 2015: null, 2016: "không phát sinh" }, r3: { 2015: null, 2016: null } };
const rows = { r1: { owner: "a" }, r2: { owner: "b" }, r3: { owner: "b" } } as const;

test("one note a row of another's, at its first filled cell", () => {
  expect(ask(rule, { cells, rows, sender: "a" })).toEqual(["holds", "assignment.otherAgency r2@y2016 info", "holds"]);
});

test("nothing where the sender is unknown or the form names nobody", () => {
  expect(ask(rule, { cells, rows })).toEqual([]);
  expect(ask(rule, { cells, sender: "a" })).toEqual([]);
});

test("without a directory the owner stays unnamed", () => {
  expect(outcomes(rule, { cells, rows, sender: "a" })[1]?.failure?.message).toEqual({
    id: "otherAgency.unnamed",
    data: { row: { label: "Chỉ tiêu r2" }, sender: "Cơ quan a" },
  });
});
