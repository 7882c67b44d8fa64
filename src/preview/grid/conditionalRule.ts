import type { IRange, IStyleBase } from "@univerjs/core";
import { CFRuleType, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import type { StoredConditionalFormat } from "../officeHost/document/hostDocument";
import { toGrid } from "./univerSheet";

/** A conditional format as the grid holds it. */
export interface GridRule {
  readonly cfId: string;
  readonly ranges: IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: { readonly type: CFRuleType.highlightCell; readonly subType: CFSubRuleType.formula; readonly value: string; readonly style: IStyleBase };
}

/** A recorded conditional format in the grid's words; null while it has no formula yet. */
export function conditionalRule(format: StoredConditionalFormat): GridRule | null {
  const { id, ranges, formula, stopIfTrue } = format;
  if (formula === "" || ranges.length === 0) return null;
  const rule = { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style: styleOf(format) } as const;
  return { cfId: id, ranges: ranges.map(toGrid), stopIfTrue, rule };
}

function styleOf({ fill, fontColor, bold, italic, strikethrough }: StoredConditionalFormat): IStyleBase {
  return {
    ...(fill === null ? {} : { bg: { rgb: fill } }),
    ...(fontColor === null ? {} : { cl: { rgb: fontColor } }),
    ...(bold === null ? {} : { bl: bold ? 1 : 0 }),
    ...(italic === null ? {} : { it: italic ? 1 : 0 }),
    ...(strikethrough === null ? {} : { st: { s: strikethrough ? 1 : 0 } }),
  };
}
