import { ask, base } from "./ask";

const rule = { ...base, kind: "binary", rows: ["r1"], columns: "years", one: "có", zero: "không", severity: "error" } as const;

test.each([
  [1, "holds"],
  [0, "holds"],
  ["không áp dụng", "holds"],
  [2, "binary.notBinary r1@y2015 error"],
  [0.5, "binary.notBinary r1@y2015 error"],
  ["đang xây dựng", "binary.notBinary r1@y2015 error"],
  [null, "cannotTell"],
  ["…", "cannotTell"],
])("%s: %s", (held, expected) => {
  expect(ask(rule, { cells: { r1: { 2015: held } }, rows: { r1: { value: "binary", measure: "state" } } })).toEqual([expected]);
});
