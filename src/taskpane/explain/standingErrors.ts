import type { PaneReport } from "../../workflows/engine";

/** How many errors stand in a report: no reason closes an error. */
export function standingErrors({ findings }: Pick<PaneReport, "findings">): number {
  return findings.filter(({ severity }) => severity === "error").length;
}
