import { EditSyntaxError, parseEdits } from "../../../src/core/edits/parseEdits";

/** Rows as “2*a -1*b <= 3”, alternatives parted by “ or ”. */
function readings(rule: string): string {
  const fields: string[] = [];
  const [edit] = parseEdits([rule], fields);
  const sign = { equal: "==", atMost: "<=", below: "<" } as const;
  const said = edit?.alternatives.map((rows) => rows.map(({ variables, coefficients, relation, bound }) => `${variables.map((variable, i) => `${coefficients[i]}*${fields[variable]}`).join(" ")} ${sign[relation]} ${bound}`).join(" and "));
  return said?.join(" or ") ?? "";
}

test.each([
  ["x1 + x2 == x3", "1*x1 1*x2 -1*x3 == 0"],
  ["60 == y", "1*y == 60"],
  ["c - 0.6*t >= 0", "-5*c 3*t <= 0"],
  ["cost / turnover >= 0.6", "-5*cost 3*turnover <= 0"],
  ["0.5 < x / y", "-2*x 1*y < 0"],
  ["2*(a - b)/4 <= -1.5", "1*a -1*b <= -3"],
  ["-x > 1e2", "1*x < -100"],
  ["x - x <= 1", " <= 1"],
  ["in_range(tuổi, 18, 67)", "-1*tuổi <= -18 and 1*tuổi <= 67"],
  ["a >= 0 & b >= 0", "-1*a <= 0 and -1*b <= 0"],
  ["if (x > 0) y > 0", "1*x <= 0 or -1*y < 0"],
  ["if (a == 0 && b < 1) c >= 1 & d == 2", "1*a < 0 or -1*a < 0 or -1*b <= -1 or -1*c <= -1 and 1*d == 2"],
])("%s reads %s", (rule, reading) => expect(readings(rule)).toBe(reading));

test.each([
  ["x * y == 1", 6], ["x == 'a'", 5], ["x =< 1", 2], ["x + 1", 5], ["x == 1 y", 7], ["x / 0 == 1", 6], ["x / y <= z", 10], ["", 0], ["if x > 0 y > 0", 3], ["(x / y) + 1 == 2", 8],
])("%s is not linear or not a rule: named with the place", (rule, at) => {
  expect(() => parseEdits([rule], [])).toThrow(new EditSyntaxError(rule, at));
});
