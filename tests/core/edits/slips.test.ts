import { Figures } from "../../../src/core/edits/figures";
import { parseEdits } from "../../../src/core/edits/parseEdits";
import { RuleSet } from "../../../src/core/edits/ruleSet";
import { ALL_SLIPS, slips } from "../../../src/core/edits/slips";

/** Slips offered for a, b, t, c, d: each as “a 71 → 17”. */
function offered(record: readonly (number | null)[], rules = ["a + b == t", "c + d == a", "a >= 0", "b >= 0", "c >= 0", "d >= 0"]): string[] {
  const fields = ["a", "b", "t", "c", "d"];
  const found = slips(new RuleSet(fields, parseEdits(rules, fields)), new Figures(record), { kinds: ALL_SLIPS });
  return found.map(({ kind, changes }) => `${kind} ${[...changes].map(([variable, { units }]) => `${fields[variable] ?? ""} ${String(record[variable])} → ${units}`).join()}`);
}

test("a repair that leaves no room for what is missing is not offered: 17 is less than its part of 50", () => {
  expect(offered([71, 10, 27, 50, null])).toEqual([]);
  expect(offered([71, 10, 27, 5, null])).toEqual(["swap a 71 → 17"]);
  expect(offered([71, 10, 27, null, null])).toEqual(["swap a 71 → 17"]);
});
