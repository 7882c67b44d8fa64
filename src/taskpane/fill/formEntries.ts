import type { Duties } from "../../workflows/duties";
import type { FormChoice, PaneReport } from "../../workflows/engine";

/** A form as “Điền” lists it. */
export interface FormEntry extends FormChoice {
  /** Given to the agency, or offered because the document divides nothing or names none. */
  readonly mine: boolean;
  /** STT of the rows given; null for the whole form or where none is given. */
  readonly rows: string | null;
  readonly isOwed: boolean;
  /** How far it is filled; null while no sheet holds it. */
  readonly progress: PaneReport["progress"][number] | null;
}

/** The forms of a set, the agency's own first. */
export function formEntries(forms: readonly FormChoice[], duties: Duties | null, report: PaneReport | null): FormEntry[] {
  const entries = forms.map((form) => {
    const owed = duties?.owed.find(({ template }) => template === form.id);
    return {
      ...form,
      isOwed: owed !== undefined,
      mine: owed !== undefined || duties?.standing !== "assigned",
      rows: owed?.rows ?? null,
      progress: report?.progress.find(({ template }) => template === form.id) ?? null,
    };
  });
  return [...entries.filter(({ mine }) => mine), ...entries.filter(({ mine }) => !mine)];
}
