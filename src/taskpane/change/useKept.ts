import { useState } from "react";
import type { Edit } from "../../core/sheet/edit";
import type { ChangePlan } from "../../workflows/changePlan";

/** What a person keeps of a plan before it is written. */
export interface Kept {
  readonly edits: readonly Edit[];
  /** False where there is a single thing to write or leave, or all hangs together. */
  readonly several: boolean;
  readonly isTicked: (edit: Edit) => boolean;
  readonly tick: (edit: Edit, ticked: boolean) => void;
  /** The way taken of each alternative, null for none. */
  readonly ways: readonly (number | null)[];
  readonly take: (question: number, way: number | null) => void;
}

/** All of a plan is kept at first but its guesses; of the ways of a single question the likeliest is taken, of several none. */
export function useKept({ edits, unsure = [], alternatives = [], whole = false, careful = false }: ChangePlan): Kept {
  const several = !whole && (careful ? edits.length + alternatives.length > 0 : edits.length + alternatives.length > 1);
  const [left, setLeft] = useState<ReadonlySet<Edit>>(() => new Set(several ? unsure : []));
  const [ways, setWays] = useState<readonly (number | null)[]>(() => alternatives.map(() => (several ? null : 0)));
  const taken = alternatives.flatMap((alternative, i) => alternative.ways[ways[i] ?? -1] ?? []);
  return {
    edits: [...edits.filter((edit) => !left.has(edit)), ...taken],
    several,
    isTicked: (edit) => !left.has(edit),
    tick: (edit, ticked) => setLeft((old) => (ticked ? new Set([...old].filter((one) => one !== edit)) : new Set([...old, edit]))),
    ways,
    take: (question, way) => setWays((old) => old.map((one, i) => (i === question ? way : one))),
  };
}
