import type { PaneFinding } from "../../src/workflows/engine";

/** A finding of the pane; what is not told is plain. */
export function findingOf(part: Partial<PaneFinding>): PaneFinding {
  const key = part.key ?? `${part.rule ?? "value.notNumber"}|${part.sheet ?? "PL2"}|${part.cell ?? ""}|`;
  return {
    rule: "value.notNumber",
    ruleId: null,
    severity: "error",
    sheet: "PL2",
    cell: "C7",
    row: "",
    column: "",
    message: "Ô này không phải số.",
    blank: false,
    fix: "Ghi số.",
    related: [],
    suspects: [],
    suggestions: [],
    template: "pl2",
    ...part,
    key,
    cause: part.cause ?? key,
  };
}
