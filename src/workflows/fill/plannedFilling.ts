import { speak } from "../../core/catalogue";
import type { Fill, Filling } from "../../core/filling/fill";
import type { Language } from "../../core/message";
import { sameContent, type Edit } from "../../core/sheet/edit";
import type { ChangePlan } from "../changePlan";

/** A filling as the change that would write it, spoken: what is likely only, typed over or another's is left for a person to tick. */
export function plannedFilling({ fills, choices }: Filling, language: Language): Omit<ChangePlan, "title"> {
  const planned = fills.filter(({ before, after }) => !sameContent(before, after)).map((fill) => ({ fill, edit: editOf(fill, language) }));
  const unsure = planned.flatMap(({ fill: { hold }, edit }) => (hold === null ? [] : [edit]));
  const alternatives = choices.map(({ question, ways }) => ({ question: speak(question, language), ways: ways.map((way) => [editOf(way, language)]) }));
  return {
    edits: planned.map(({ edit }) => edit),
    contested: 0,
    careful: true,
    ...(unsure.length > 0 ? { unsure } : {}),
    ...(alternatives.length > 0 ? { alternatives } : {}),
  };
}

/** A fill as an edit, its reason spoken. */
export function editOf({ at, before, after, why }: Fill, language: Language): Edit {
  return { at, before, after, why: speak(why, language) };
}
