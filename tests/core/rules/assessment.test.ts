import { ask, base } from "./ask";

const rule = { ...base, kind: "assessment", rows: ["r1", "r2"], column: "result", notApplicableRows: ["r2"], severity: "error" } as const;

test.each([
  ["Đạt", "Không đạt", ["holds", "holds"]],
  ["Cơ bản đạt", null, ["assessment.notAllowed r1@result error", "cannotTell"]],
  ["không áp dụng", "không áp dụng", ["assessment.notAllowed r1@result error", "assessment.notAllowed r2@result info"]],
])("%s, %s", (first, second, expected) => {
  const state = { value: "assessment", measure: "state" } as const;
  const sheet = { cells: { r1: { result: first }, r2: { result: second } }, rows: { r1: state, r2: state }, columns: { result: "assessment" } } as const;
  expect(ask(rule, sheet)).toEqual(expected);
});
