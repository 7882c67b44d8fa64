import { speak } from "../../core/catalogue";
import { conversionOf } from "../../core/conversion/conversion";
import type { Language } from "../../core/message";
import type { Workbook } from "../../core/sheet/workbook";
import type { ChangePlan } from "../changePlan";

/** The change that makes a workbook's text Unicode, spoken, with what it leaves to a person. */
export function plannedConversion(workbook: Workbook, language: Language): Omit<ChangePlan, "title"> {
  const { cells, left } = conversionOf(workbook);
  return {
    edits: cells.map(({ why, ...edit }) => ({ ...edit, why: speak(why, language) })),
    contested: 0,
    ...(left.length > 0 ? { left: left.map(({ at, why }) => ({ at, why: speak(why, language) })) } : {}),
  };
}
