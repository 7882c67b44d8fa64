import type { Basis } from "../../core/template/tablePlan";
import type { Duties, DutyRound } from "../../workflows/duties";
import type { FormChoice, PaneReport } from "../../workflows/engine";

/** A form as “Điền” lists it. */
export interface FormEntry extends FormChoice {
  /** Given to the agency for the chosen round, or offered because the document divides nothing or names none. */
  readonly mine: boolean;
  /** STT of the rows given; null for the whole form or where none is given. */
  readonly rows: string | null;
  readonly isOwed: boolean;
  /** The round it is owed in, null where none is known. */
  readonly round: DutyRound | null;
  /** The words that give it to the agency, null where it is not given. */
  readonly basis: Basis | null;
  /** How far it is filled; null while no sheet holds it. */
  readonly progress: PaneReport["progress"][number] | null;
}

/** The forms of a set in its own order. `round`: the one a person works on, null for all. */
export function formEntries(forms: readonly FormChoice[], duties: Duties | null, report: PaneReport | null, round: string | null): FormEntry[] {
  return forms.map((form): FormEntry => {
    const owed = duties?.owed.find(({ template }) => template === form.id);
    return {
      ...form,
      isOwed: owed !== undefined,
      mine: owed ? round === null || owed.round === round : duties?.standing !== "assigned",
      rows: owed?.rows ?? null,
      round: duties?.rounds.find(({ id }) => id === owed?.round) ?? null,
      basis: owed?.basis ?? null,
      progress: report?.progress.find(({ template }) => template === form.id) ?? null,
    };
  });
}
