import { agencies, agencyFields } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { kindOf, type RuleExample } from "../../../src/core/rules";
import type { RuleBase } from "../../../src/core/template/template";
import { ownershipOf } from "../../../src/core/validation/ownership";
import { scopeOf } from "../../../src/core/validation/scope";
import { submissionOfExample } from "../../exampleTable";
import { EXAMPLE_BASE } from "../../../src/core/rules/exampleBase";

/** What the examples' rules share, for rules written in tests. */
export const base = EXAMPLE_BASE;

/** Everything a rule says of a little sheet, place by place: "holds", "cannotTell", or "finding row@column severity". */
export function ask<R extends RuleBase>(rule: R, sheet: Omit<RuleExample<R>, "rule" | "findings">, planYear: number | null = null): string[] {
  return outcomes(rule, sheet, planYear).map(({ verdict, failure }) =>
    failure ? `${failure.finding} ${failure.rowId}@${failure.columnId} ${failure.severity}` : verdict,
  );
}

const directory = new AgencyDirectory(agencies, agencyFields);

/** The outcomes themselves. */
export function outcomes<R extends RuleBase>(rule: R, sheet: Omit<RuleExample<R>, "rule" | "findings">, planYear: number | null = null) {
  const submission = submissionOfExample({ ...sheet, rule, findings: [] });
  const ground = { unit: submission.unit, ownership: ownershipOf(submission, []), agencyName: () => null, directory, planYear };
  return kindOf(rule)?.check(rule, scopeOf(submission.tables, ground)) ?? [];
}
