import type { Language } from "../../core/message";
import type { ChangePlan } from "../changePlan";

/** What can be asked about text of the workbook last checked that is in an old encoding. */
export interface ConversionCalls {
  /** The change that would make it Unicode, with what it leaves. */
  readonly conversion: { readonly asked: { readonly language: Language }; readonly answer: Omit<ChangePlan, "title"> };
}
