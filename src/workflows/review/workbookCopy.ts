import { Sheet } from "../../core/sheet/sheet";
import type { Workbook } from "../../core/sheet/workbook";
import { freeName } from "./freeName";

/** What Excel takes in no sheet's name; an apostrophe not at its ends either. */
const FORBIDDEN = / ?[\p{Cc}\p{Cs}[\]:*?/\\]+ ?/gu;
const UNNAMED = "Trang";

/** A workbook of another format as it can be written for Excel: its sheets under names that Excel takes. The very same where they are so already. */
export function workbookCopy(workbook: Workbook): Workbook {
  const names = new Map<string, string>();
  for (const { name } of workbook.sheets) names.set(name, freeName(name.replace(FORBIDDEN, " ").replace(/^[\s']+|[\s']+$/gu, "") || UNNAMED, [...names.values()]));
  if ([...names].every(([old, name]) => old === name)) return workbook;
  const nameOf = (old: string): string => names.get(old) ?? old;
  return {
    ...workbook,
    sheets: workbook.sheets.map(({ data }) => new Sheet({ ...data, name: nameOf(data.name) })),
    definedNames: workbook.definedNames.map((one) => (one.sheet === null ? one : { ...one, sheet: nameOf(one.sheet) })),
  };
}
