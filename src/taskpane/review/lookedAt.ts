import type { CellRef } from "../../core/sheet/address";

/** The cell a person looks at, in which file. */
export interface LookedAt {
  readonly path: string;
  readonly at: CellRef;
}
