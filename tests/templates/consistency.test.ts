import { boundsOf, contradictions, fixedValue, redundancies } from "../../src/core/edits/consistency";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { relationsOf } from "../../src/core/relations/relationsOf";
import { runRules } from "../../src/core/validation/runRules";
import { ownershipOf } from "../../src/core/validation/ownership";
import { formSets } from "../../src/templates";
import { programme2011To2020 } from "../../src/templates/programme-2011-2020";
import type { Relation } from "../../src/core/relations/relation";
import type { FormSet } from "../../src/core/template/template";
import { buildTables, submissionOf } from "../buildSubmission";

/** The relations between the figures of a set's forms while all of them are blank. */
function relationsIn(set: FormSet) {
  const submission = submissionOf(set.templates.flatMap((template) => buildTables(template, {})));
  const ground = { unit: null, ownership: ownershipOf(submission, [set]), agencyName: () => null, directory: new AgencyDirectory([]), planYear: null };
  return relationsOf(runRules(submission, [set], ground).asked);
}

/** What nobody could fill in: conditions that contradict each other, cells that have their value before anybody types, and what would take too long to tell. */
function faultsOf(relations: readonly Relation[]): string[] {
  return relations.flatMap(({ rules, variables, makers }) => {
    const said = [...new Set(makers.map((maker) => maker?.id))].join(", ");
    const fixed = [...variables.keys()].filter((number) => boundsOf(rules, number) === null || fixedValue(rules, number) !== null);
    return [...contradictions(rules).map(() => `contradiction: ${said}`), ...fixed.map((number) => `${variables[number]?.rowId}@${variables[number]?.columnId}: ${said}`)];
  });
}

test.each(formSets.map((set) => [set.id, set] as const))("the forms of %s can be filled in so that every rule holds", (_, set) => {
  expect(faultsOf(relationsIn(set))).toEqual([]);
});

/** The rules that others imply, by the name of the rule that made them. */
function repeatedIn(relations: readonly Relation[]): string[] {
  return [...new Set(relations.flatMap(({ rules, makers }) => redundancies(rules).map((number) => makers[number]?.id ?? "")))];
}

// A total of counts cannot be below 0 where none of its parts is: that it is a count is written all the same.
test.each(formSets.map((set) => [set.id, set] as const))("every rule of %s asks for more than the others do", (_, set) => {
  expect(repeatedIn(relationsIn(set)).filter((id) => !id.endsWith("-INT"))).toEqual([]);
});

test("a rule that only repeats another is told", () => {
  const rule = programme2011To2020.templates.flatMap(({ rules }) => rules).find(({ id }) => id === "R-PL6-01");
  if (!rule) throw new Error("the form has no such rule");
  expect(repeatedIn(relationsIn({ ...programme2011To2020, rules: [{ ...rule, id: "R-X" }] }))).toEqual(expect.arrayContaining(["R-PL6-01", "R-X"]));
});

test("the programme's forms have relations of many rules", () => {
  const relations = relationsIn(programme2011To2020);
  const makers = new Set(relations.flatMap(({ makers: own }) => own.map((maker) => maker?.id)));
  expect([...makers].filter((id) => id !== undefined && /^R-PL[1-7]-0/u.test(id)).length).toBeGreaterThan(20);
  expect(relations.length).toBeGreaterThan(100);
});

test("a form that nobody could fill in is told", () => {
  const [total, part] = [{ row: "pl6.r2" }, { row: "pl6.r2.state" }];
  const rule = { id: "R-X", severity: "error", basis: programme2011To2020.rules[0]?.basis ?? { document: "", provision: "" }, why: "", columns: "years" } as const;
  const impossible = { ...rule, kind: "crossAppendix", left: [total], relation: "atMost", right: [part], tolerance: -1, at: "left" } as const;
  expect(faultsOf(relationsIn({ ...programme2011To2020, rules: [impossible] }))).toEqual(Array(6).fill("contradiction: R-PL6-INT, R-PL6-01, R-X"));
});
