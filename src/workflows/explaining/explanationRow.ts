import { speakFinding } from "../../core/catalogue";
import { writeDay } from "../../core/day";
import { boundValues, placeOnSheet, valueLine, type BindingGround, type FindingGround } from "../../core/explanation/binding";
import type { BoundValue, ExplanationNote, ExplanationPlace } from "../../core/explanation/explanation";
import type { ExplanationField } from "../../core/explanation/explanationSheet";
import { canBeExplained } from "../../core/explanation/withExplanations";
import type { Finding } from "../../core/finding";
import type { CheckedWorkbook } from "../check";

/** A finding that can be explained: its place in the words of the form, and the figures that a reason is bound to. */
export interface Explainable {
  readonly key: string;
  readonly place: ExplanationPlace;
  readonly values: readonly BoundValue[];
  /** The finding as it is said in Vietnamese, whatever the pane speaks: the sheet is a document. */
  readonly said: string;
}

/** Those of the findings with the given keys that a reason can close. */
export function explainables({ findings, grounds }: Pick<CheckedWorkbook, "findings" | "grounds">, keys: readonly string[], binding: BindingGround): Explainable[] {
  const wanted = new Set(keys);
  return findings.flatMap((finding) => {
    const ground = grounds.get(finding.key);
    return wanted.has(finding.key) && ground && canBeExplained(finding, grounds) ? [explainableOf(finding, ground, binding)] : [];
  });
}

function explainableOf(finding: Finding, ground: FindingGround, binding: BindingGround): Explainable {
  return { key: finding.key, place: placeOnSheet(finding, ground), values: boundValues(finding, ground, binding), said: speakFinding(finding, "vi").message };
}

/** What stands in a row of “Giải trình”, but for its number. */
export function explanationCells({ place, values, said }: Explainable, { reason, by, on }: ExplanationNote): Readonly<Record<Exclude<ExplanationField, "no">, string>> {
  return { form: place.form, item: place.item, column: place.column, values: values.map(valueLine).join("\n"), rule: `${place.rule}: ${said}`, reason, by, on: writeDay(on) };
}
