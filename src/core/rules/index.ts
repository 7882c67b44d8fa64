export type { Ids, IdsOf, ColumnSelection, RowSelection, Term } from "./ids";
export type { Rule, RuleKindName, RuleOf } from "./rule";
export type { ExampleRow, Failure, Outcome, RuleExample, RuleKind, Scope } from "./kind";
export { RULE_KINDS, kindOf } from "./kinds";
export { defineTemplate, defineFormSet } from "./defineTemplate";
