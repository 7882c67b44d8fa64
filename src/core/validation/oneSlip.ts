import type { FindingId, Severity } from "../finding";
import { cellKey } from "../sheet/address";
import type { DraftFinding } from "./draft";

/** What says the same of a cell, the one that says most first. */
const OF_A_RATE: readonly FindingId[] = ["percent.scale", "percent.outOfRange", "yearOverYear.jump"];
const GRAVITY: readonly Severity[] = ["info", "warning", "error"];

/**
 * One slip in a rate is one finding: 9500 % beside 95s is a slipped unit, and that it lies outside 0–100 % and out of line with the other
 * years says no more. What is left is as grave as the gravest.
 */
export function oneSlip(drafts: readonly DraftFinding[]): readonly DraftFinding[] {
  const said = new Map<string, DraftFinding[]>();
  for (const draft of drafts) {
    if (!draft.at || !OF_A_RATE.includes(draft.finding)) continue;
    const place = cellKey(draft.at);
    said.set(place, [...(said.get(place) ?? []), draft]);
  }
  if (said.size === 0) return drafts;
  return drafts.flatMap((draft) => {
    const alike = (draft.at && said.get(cellKey(draft.at))) ?? [];
    if (!alike.includes(draft) || alike.every(({ finding }) => finding === draft.finding)) return [draft];
    const first = OF_A_RATE.find((id) => alike.some(({ finding }) => finding === id));
    return draft.finding === first ? [{ ...draft, severity: gravest(alike) }] : [];
  });
}


function gravest(drafts: readonly DraftFinding[]): Severity {
  return drafts.reduce<Severity>((most, { severity }) => (GRAVITY.indexOf(severity) > GRAVITY.indexOf(most) ? severity : most), "info");
}
