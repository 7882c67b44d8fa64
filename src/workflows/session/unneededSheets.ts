import type { Workbook } from "../../core/sheet/workbook";

/** Names of the sheets that no formula of another sheet and no defined name speaks of. Kept too many rather than too few: a name within a text counts too. */
export function unneededSheets({ sheets, definedNames }: Workbook): string[] {
  const said = sheets.map(({ name, data }) => ({ name, formulas: [...new Set(data.formulas)].map((at) => (data.strings[at] ?? "").toLowerCase()).filter((text) => text !== "") }));
  const names = definedNames.map(({ refersTo }) => refersTo.toLowerCase());
  return sheets.flatMap(({ name }) => {
    const own = name.toLowerCase().replaceAll("'", "''");
    const isNamed = names.some((text) => text.includes(own)) || said.some((other) => other.name !== name && other.formulas.some((text) => text.includes(own)));
    return isNamed ? [] : [name];
  });
}
