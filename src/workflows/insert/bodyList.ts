import { directoryColumns, isDirectorySheet } from "../../core/agency/directorySheet";
import type { Sheet } from "../../core/sheet/sheet";
import type { NameSpec } from "../../core/sheet/sheetSpec";
import type { DefinedName } from "../../core/sheet/workbook";
import { listOfBodies } from "./drawDirectory";

/** Where a workbook's list of bodies is to be found. */
export interface BodyList {
  /** Defined name that drop-downs refer to. */
  readonly name: string;
  /** `there`: the name exists; `named`: the sheet is there and only wants the name; `drawn`: the sheet is still to be drawn. */
  readonly state: "there" | "named" | "drawn";
  /** To be added with the forms for a sheet that is there; null otherwise. */
  readonly spec: NameSpec | null;
}

/** The list of bodies of a workbook; null where a sheet of its name holds no headings, so that there is nothing to list and nothing can be drawn. */
export function bodyListOf(sheets: readonly Sheet[], names: readonly DefinedName[], wanted: string): BodyList | null {
  const ours = names.filter(({ name, sheet }) => sheet === null && isNumbered(name, wanted));
  const whole = ours.find(({ refersTo }) => !refersTo.includes("#REF!"));
  const sheet = sheets.find(isDirectorySheet);
  if (whole && sheet) return { name: whole.name, state: "there", spec: null };
  const name = freeName(wanted, new Set(ours.map((one) => one.name.toLowerCase())));
  if (!sheet) return { name, state: "drawn", spec: null };
  const found = directoryColumns(sheet);
  if (!found) return null;
  const { columns, row } = found;
  return { name, state: "named", spec: listOfBodies(name, sheet.name, { top: row + 1, left: columns.name, bottom: row + 1, right: columns.name }) };
}

function isNumbered(name: string, wanted: string): boolean {
  return name.toLowerCase().startsWith(wanted.toLowerCase()) && /^(?:_\d+)?$/u.test(name.slice(wanted.length));
}

/** A name whose sheet was deleted stays and points nowhere: its number is not used again. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}_${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
