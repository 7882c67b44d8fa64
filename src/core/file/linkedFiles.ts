import type { CellRef } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { Workbook } from "../sheet/workbook";

/** What a workbook takes from other files: their names, and cells whose formulas look there. */
export interface LinkedFiles {
  readonly files: readonly string[];
  readonly cells: readonly CellRef[];
}

const TEXT = /"(?:[^"]|"")*"/gu;
/** A table's columns stand in brackets too, behind the table's name; a file's bracket begins the reference or follows its folder. */
const BRACKETED = /(?:(?<![\p{L}\p{N}_.\])])\[([^[\]]+)\][\p{L}\p{N}_.]*|'[^'[\]]*\[([^[\]]+)\](?:[^'[\]]|'')*')!/gu;
/** A name that another workbook defines is told by that workbook's own name. */
const ENDING = /\.(?:xl[a-z]{1,3}|ods)(?='?!)/giu;
const BEFORE_NAME: ReadonlySet<string> = new Set("\\/'\"!()[],;=+*&<>^");
const NUMBER = /^\d+$/u;
/** By this number files call themselves. */
const ITSELF = "0";
/** Cells that are told; there may be thousands. */
const MOST_CELLS = 50;

/** The other files that a workbook's formulas, names and links lead to; nothing is looked for there. A link without a known name is told by its number, "[2]". */
export function linkedFiles({ sheets, definedNames, linksTo = [] }: Workbook): LinkedFiles {
  const nameOf = (inside: string): string => (NUMBER.test(inside) ? linksTo[Number(inside) - 1] || `[${inside}]` : inside);
  const files = new Set<string>();
  const take = (formula: string): boolean => {
    const found = referencesIn(formula);
    for (const one of found) files.add(nameOf(one));
    return found.length > 0;
  };
  const cells = sheets.flatMap((sheet) => linkedCells(sheet, take));
  for (const { refersTo } of definedNames) take(refersTo);
  linksTo.forEach((name, i) => files.add(nameOf(name === "" ? String(i + 1) : name)));
  return { files: [...files], cells: cells.slice(0, MOST_CELLS) };
}

function referencesIn(formula: string): string[] {
  if (!/\[|\.xl|\.ods/iu.test(formula)) return [];
  const bare = formula.replace(TEXT, '""');
  const bracketed = [...bare.matchAll(BRACKETED)].flatMap(([, plain, quoted]) => plain ?? quoted ?? []).filter((one) => one !== ITSELF);
  return bracketed.length > 0 ? bracketed : [...bare.matchAll(ENDING)].map(({ index, 0: ending }) => nameUpTo(bare, index) + ending);
}

function nameUpTo(formula: string, end: number): string {
  let from = end;
  while (from > 0 && !BEFORE_NAME.has(formula.charAt(from - 1))) from--;
  return formula.slice(from, end).trimStart();
}

function linkedCells(sheet: Sheet, take: (formula: string) => boolean): CellRef[] {
  const { name, cells, data } = sheet;
  const linked = new Set([...new Set(data.formulas)].filter((number) => number >= 0 && take(data.strings[number] ?? "")));
  if (linked.size === 0) return [];
  return sheet.filledRows().flatMap((row) => {
    const { first, end } = cells.lineOf(row);
    const found: CellRef[] = [];
    for (let at = first; at < end; at++) if (linked.has(data.formulas[at] ?? -1)) found.push({ sheet: name, row, column: cells.columnAt(at) });
    return found;
  });
}
