import type { RuleBase } from "../template/template";

/** What the rules of the kinds' own examples share. */
export const EXAMPLE_BASE: Omit<RuleBase, "kind"> = {
  id: "R-EX",
  severity: "warning",
  basis: { document: "003", provision: "Ví dụ" },
  why: "Ví dụ của loại quy tắc.",
};
