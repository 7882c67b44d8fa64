/** A field of work and who is in charge of it; data of `src/agencies`. Phrases are folded. */
export interface AgencyField {
  readonly domain: string;
  readonly agency: string;
  /** Body whose offices divide the field among themselves; null where the province's departments do. */
  readonly within: string | null;
  /** Words in a section's title that name the field. */
  readonly sections: readonly string[];
  /** Words in a task that name the field. */
  readonly terms: readonly string[];
  /** `general`: what is left over falls here, other fields come first; `decisive`: its terms decide whatever section the task stands in. */
  readonly weight: "general" | "usual" | "decisive";
  /** Document and provision that put the agency in charge. */
  readonly basis: string;
}
