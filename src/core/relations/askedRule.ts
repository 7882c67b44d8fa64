import type { Scope } from "../rules";
import type { RuleBase } from "../template/template";

/** A rule with the tables it was asked of. */
export interface AskedRule {
  readonly rule: RuleBase;
  readonly scope: Scope;
}
