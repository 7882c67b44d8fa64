import type { DefinedName } from "../../../core/sheet/workbook";
import { tooLarge } from "../fileProblem";
import { LENGTHS, LIMITS } from "../limits";
import { formulaFits } from "./withinLimits";

/** Gathers the names of one workbook; names and definitions longer than any are passed over, `file.tooLarge` for too many. */
export class DefinedNames {
  readonly kept: DefinedName[] = [];
  private met = 0;

  add(name: DefinedName): void {
    if (++this.met > LIMITS.definedNames) throw tooLarge(`more than ${LIMITS.definedNames} defined names`);
    if (name.name.length <= LENGTHS.definedName && formulaFits(name.refersTo)) this.kept.push(name);
  }
}
