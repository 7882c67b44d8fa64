import type { Message, Sentence } from "../message";
import { columnWithin } from "../rules/naming";
import { plainLabel } from "../rules/tableIndex";
import { a1, cellKey } from "../sheet/address";
import type { ReadTable } from "../submission";
import { carriedValue, saysTheSame } from "./carriedValue";
import { fillWith, holdOn, mayBeFilled, type Fill, type Filling, type Owes } from "./fill";
import { fillWords } from "./fillWords";
import { otherExtent, type Difference } from "./otherExtent";
import { sameMeaning, type CellPair } from "./sameMeaning";

/** Where values are carried over from: a file by its name, "" for sheets of the same workbook. */
export interface CarrySource {
  readonly name: string;
  readonly tables: readonly ReadTable[];
}

interface Candidate {
  readonly pair: CellPair;
  readonly fill: Fill;
}

/**
 * What other tables say of the same rows and years, for the cells of these. Formulas stay, and so does what somebody typed, unless a person
 * asks for it. A value that counts to another day, of a row that is only worded alike, or of a form of another period, is a guess; where sources disagree a person chooses.
 */
export function carriedFills(sources: readonly CarrySource[], targets: readonly ReadTable[], owes: Owes): Filling {
  const cells = targets.flatMap((to) => candidatesFor(to, sources, owes)).map(distinct).filter((all) => !all.some(({ pair }) => saysTheSame(pair.from, pair.to)));
  return {
    fills: cells.flatMap(([first, ...others]) => (first && others.length === 0 ? [first.fill] : [])),
    choices: cells.flatMap((all) => {
      const [first] = all;
      return first && all.length > 1 ? [{ question: fillWords.say("disagree", named(first.pair)), ways: all.map(({ fill }) => fill) }] : [];
    }),
  };
}

/** What the sources say of each cell of a table, cell by cell as they stand. */
function candidatesFor(to: ReadTable, sources: readonly CarrySource[], owes: Owes): Candidate[][] {
  const byCell = new Map<string, Candidate[]>();
  for (const { name, tables } of sources) {
    for (const from of tables) {
      for (const pair of sameMeaning(from, to)) {
        const fill = fillOf(pair, name, otherExtent(pair, from, to) ?? pair.alike, owes(to, pair.to.rowId));
        if (!fill) continue;
        const key = cellKey(fill.at);
        byCell.set(key, [...(byCell.get(key) ?? []), { pair, fill }]);
      }
    }
  }
  const places = [...byCell.values()];
  const at = (all: readonly Candidate[]) => all[0]?.fill.at ?? { row: 0, column: 0 };
  return places.sort((a, b) => at(a).row - at(b).row || at(a).column - at(b).column);
}

function fillOf(pair: CellPair, source: string, difference: Difference | null, isOwed: boolean): Fill | null {
  const { from, to } = pair;
  const value = mayBeFilled(to) && from !== to ? carriedValue(from, to) : null;
  if (value === null) return null;
  const hold = difference ? "guess" : holdOn(to, isOwed);
  return fillWith(to, value, whyOf(pair, source, hold, difference), hold);
}

function whyOf(pair: CellPair, source: string, hold: Fill["hold"], difference: Difference | null): Message {
  const said = { from: placeOf(pair, source), ...named(pair) };
  if (difference) return fillWords.say("carriedOtherExtent", { ...said, ...difference });
  if (hold === "typed") return fillWords.say("carriedOverTyped", said);
  return fillWords.say(hold === "others" ? "carriedToOthers" : "carried", said);
}

function named({ row, toColumn }: CellPair): { readonly row: { readonly label: string }; readonly column: Sentence } {
  return { row: { label: plainLabel(row.label || (row.plan?.label ?? "")) }, column: columnWithin(toColumn) };
}

function placeOf({ from: { at } }: CellPair, source: string): Sentence {
  const cell = `${at.sheet}!${a1(at)}`;
  return source === "" ? { vi: `ô ${cell}`, en: `cell ${cell}` } : { vi: `tệp ${source}, ô ${cell}`, en: `file ${source}, cell ${cell}` };
}

/** One candidate for each different value, the first source's. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ fill }, i) => candidates.findIndex((other) => other.fill.after.value === fill.after.value) === i);
}
