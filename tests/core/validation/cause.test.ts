import { withCauses, type Uncaused } from "../../../src/core/validation/cause";
import type { Severity } from "../../../src/core/finding";
import { check, tablesOf } from "./check";
import { but } from "./filledProgramme";

/** A finding on "A1"-like marks: rows only, column 0. */
function finding(key: string, severity: Severity, rows: readonly number[], blankOf: string | null = null): Uncaused {
  const cells = rows.map((row) => ({ sheet: "S", row, column: 0 }));
  const message = { id: "required.blank", data: {} };
  return { rule: "balance.unequal", ruleId: key, key, severity, message, fix: null, at: cells[0] ?? null, place: null, related: cells.slice(1), suspects: [], suggestions: [], blankOf };
}
const causes = (findings: readonly Uncaused[]) => withCauses(findings).map(({ key, cause }) => `${key}<${cause}`);

test("findings that share a cell have one cause, over several steps", () => {
  expect(causes([finding("a", "warning", [1, 2]), finding("b", "warning", [2, 3]), finding("c", "warning", [3, 4]), finding("d", "warning", [9])])).toEqual([
    "a<b",
    "b<b",
    "c<b",
    "d<d",
  ]);
});

test("the gravest is the head, whatever stands first", () => {
  expect(causes([finding("a", "info", [1, 2]), finding("b", "error", [2])])).toEqual(["a<b", "b<b"]);
});

test("of equal ones the head is that whose cell most findings touch, then the first", () => {
  expect(causes([finding("a", "warning", [1, 2]), finding("b", "warning", [2, 5]), finding("c", "warning", [5, 2])])).toEqual(["a<b", "b<b", "c<b"]);
  expect(causes([finding("a", "warning", [1, 2]), finding("b", "warning", [2, 1])])).toEqual(["a<a", "b<a"]);
});

test("all blanks of one table are one cause and keep to themselves", () => {
  expect(causes([finding("a", "warning", [1], "t1"), finding("b", "warning", [2], "t1"), finding("c", "warning", [3], "t2"), finding("d", "error", [1, 2])])).toEqual([
    "a<a",
    "b<a",
    "c<c",
    "d<d",
  ]);
});

test("findings without a cell are causes of their own", () => {
  expect(causes([finding("a", "warning", []), finding("b", "warning", [])])).toEqual(["a<a", "b<b"]);
});

test("in a form: blanks in one line, a slipped total and what follows from it in another", () => {
  const values = but({ "pl3.r1": { 2015: 1500 }, "pl3.r4.province": { 2016: null }, "pl3.r6.received": { 2017: null } });
  const { findings } = check(tablesOf(["pl3"], values));
  expect(findings.map(({ key, cause }) => `${key} < ${cause}`)).toEqual([
    "R-PL3-01|pl3|pl3.r1|y2015 < R-PL3-01|pl3|pl3.r1|y2015",
    "R-ALL-04|pl3|pl3.r1|y2016 < R-PL3-01|pl3|pl3.r1|y2015",
    "R-ALL-01|pl3|pl3.r4.province|y2016 < R-ALL-01|pl3|pl3.r4.province|y2016",
    "R-ALL-01|pl3|pl3.r6.received|y2017 < R-ALL-01|pl3|pl3.r4.province|y2016",
  ]);
});

test("many findings take linear time and one run of cells is one cause", () => {
  const chain = Array.from({ length: 50_000 }, (_, i) => finding(`k${i}`, "info", [i, i + 1]));
  expect(new Set(withCauses(chain).map(({ cause }) => cause)).size).toBe(1);
});
