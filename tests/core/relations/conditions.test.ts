import fc from "fast-check";
import { agencies, agencyFields } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { openRelationsOf, relationsOf } from "../../../src/core/relations/relationsOf";
import { suspectsIn } from "../../../src/core/relations/suspectsIn";
import { kindOf, type RuleExample } from "../../../src/core/rules";
import type { Rule } from "../../../src/core/rules/rule";
import type { RuleBase } from "../../../src/core/template/template";
import { ownershipOf } from "../../../src/core/validation/ownership";
import { scopeOf } from "../../../src/core/validation/scope";
import { submissionOfExample } from "../../exampleTable";
import { base } from "../rules/ask";

const directory = new AgencyDirectory(agencies, agencyFields);
const parts = [{ row: "r2" }, { row: "r3" }] as const;
const counts: RuleBase & Record<string, unknown> = { ...base, id: "R-INT", kind: "wholeNumber", rows: { values: ["count"] }, columns: "years" };
const kept: readonly Rule[] = [
  { ...base, kind: "balance", total: { row: "r1" }, parts, columns: "years", reports: "unequal" },
  { ...base, kind: "balance", total: { row: "r1" }, parts, columns: "years", reports: "over" },
  { ...base, kind: "bound", smaller: parts, larger: [{ row: "r1" }], columns: "years", at: "larger" },
  { ...base, kind: "bound", smaller: [{ row: "r1" }], larger: parts, columns: "years", at: "smaller" },
  { ...base, kind: "bound", smaller: [{ row: "r1" }], larger: [{ row: "r2" }], columns: "years", at: "smaller", carriesOver: true },
  { ...base, kind: "bound", smaller: [{ row: "r1" }], larger: [{ row: "r2", yearBefore: true }], columns: "years", at: "smaller" },
  { ...base, kind: "crossAppendix", left: parts, relation: "equal", right: [{ row: "r1" }], columns: "years", tolerance: 0, at: "left" },
  { ...base, kind: "crossAppendix", left: parts, relation: "equal", right: [{ row: "r1" }], columns: "years", tolerance: 2, at: "left" },
  { ...base, kind: "crossAppendix", left: [{ row: "r1" }], relation: "atMost", right: parts, columns: "years", tolerance: 1, at: "left" },
  { ...base, kind: "positiveWhen", when: ["r1", "r2"], then: ["r3"], need: "each", columns: "years" },
  { ...base, kind: "positiveWhen", when: ["r1"], then: ["r2", "r3"], need: "each", columns: "years" },
  { ...base, kind: "positiveWhen", when: ["r1"], then: ["r2", "r3"], need: "any", columns: "years" },
];
const held = fc.constantFrom(null, 0, 0, 1, 2, 3, 4, 5, "không có", "không áp dụng", "…", -1, 1.5);
const years = fc.record({ 2015: held, 2016: held, 2017: held });
const cells = fc.record({ r1: years, r2: years, r3: years });

function scopeOn(sheet: RuleExample<RuleBase>["cells"]) {
  const submission = submissionOfExample({ rule: counts, cells: sheet, findings: [] });
  return scopeOf(submission.tables, { unit: null, ownership: ownershipOf(submission, []), agencyName: () => null, directory, planYear: null });
}

describe("what a rule demands says neither more nor less than its check", () => {
  test.each(kept.map((rule) => [`${rule.kind} ${JSON.stringify({ ...rule, ...Object.fromEntries(Object.keys(base).map((key) => [key, undefined])) })}`, rule] as const))("%s", (_, rule) => {
    fc.assert(
      fc.property(cells, (sheet) => {
        const scope = scopeOn(sheet);
        const asked = [rule, counts].map((one: RuleBase) => ({ rule: one, scope }));
        const fails = asked.some(({ rule: one }) => kindOf(one)?.check(one, scope).some(({ failure }) => failure && failure.severity !== "info"));
        const relations = relationsOf(asked);
        const wrong = relations.filter((relation) => suspectsIn(relation) !== null);
        expect(wrong.length > 0).toBe(fails);
        const open = relations.filter((relation) => relation.figures.missing.length > 0 || wrong.includes(relation));
        expect(openRelationsOf(asked).map(({ variables }) => variables)).toEqual(open.map(({ variables }) => variables));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    [{ kind: "percentRange", rows: ["r1"], columns: "years" }, { value: "percent", measure: "rate" }, fc.constantFrom(null, 0, 50, 100, 100.5, -1, 250, "không phát sinh")],
    [{ kind: "binary", rows: ["r1"], columns: "years", one: "có", zero: "không" }, { value: "binary", measure: "state" }, fc.constantFrom(null, 0, 1, 2, "x", "không áp dụng")],
  ] as const)("%j", (own, row, values) => {
    fc.assert(
      fc.property(values, values, (first, second) => {
        const rule = { ...base, ...own } as unknown as RuleBase;
        const submission = submissionOfExample({ rule, cells: { r1: { 2015: first, 2016: second } }, rows: { r1: row }, findings: [] });
        const scope = scopeOf(submission.tables, { unit: null, ownership: ownershipOf(submission, []), agencyName: () => null, directory, planYear: null });
        const fails = kindOf(rule)?.check(rule, scope).some(({ failure }) => failure && failure.finding !== "value.notNumber" && failure.message.id.split(".")[1] !== "notNumber") ?? false;
        const isWord = [first, second].includes("x");
        expect(relationsOf([{ rule, scope }]).some((relation) => suspectsIn(relation) !== null)).toBe(fails && !(isWord && ![first, second].includes(2)));
      }),
    );
  });
});
