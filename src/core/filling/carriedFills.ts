import type { Message, Sentence } from "../message";
import { columnWithin } from "../rules/naming";
import { plainLabel } from "../rules/tableIndex";
import { a1, cellKey } from "../sheet/address";
import type { ReadTable } from "../submission";
import { answerOf } from "../values/answerWords";
import { carriedValue, saysTheSame } from "./carriedValue";
import { fillWith, holdOn, mayBeFilled, type Fill, type FillChoice, type Filling, type Owes } from "./fill";
import { fillWords } from "./fillWords";
import { otherExtent, type Difference } from "./otherExtent";
import { converted, otherUnit, saysUnit, type UnitDifference } from "./otherUnit";
import { sameMeaning, type CellPair } from "./sameMeaning";

/** Where values are carried over from: a file by its name, "" for sheets of the same workbook. */
export interface CarrySource {
  readonly name: string;
  readonly tables: readonly ReadTable[];
}

interface Candidate {
  readonly pair: CellPair;
  readonly fill: Fill;
  readonly unit: UnitDifference | null;
}

/**
 * What other tables say of the same rows and years, for the cells of these. Formulas stay, and so does what somebody typed, unless a person
 * asks for it. A value that counts to another day, of a row that is only worded alike, or of a form of another period, is a guess; where sources disagree a person chooses.
 */
export function carriedFills(sources: readonly CarrySource[], targets: readonly ReadTable[], owes: Owes): Filling {
  const cells = targets.flatMap((to) => candidatesFor(to, sources, owes)).map(distinct).filter((all) => !all.some(({ pair, unit }) => unit === null && saysTheSame(pair.from, pair.to)));
  const choices = cells.flatMap((all) => {
    const [first] = all;
    return first && all.length > 1 ? [{ question: fillWords.say("disagree", named(first.pair)), ways: all.map(({ fill }) => fill) }] : [];
  });
  return {
    fills: cells.flatMap(([first, ...others]) => (first && others.length === 0 ? [first.fill] : [])),
    choices: [...choices, ...targets.flatMap((to) => inOtherUnits(to, sources))],
  };
}

/** Figures that count in another unit which cannot be converted: said, and left to a person. */
function inOtherUnits(to: ReadTable, sources: readonly CarrySource[]): FillChoice[] {
  return sources.flatMap(({ name, tables }) =>
    tables.flatMap((from) =>
      sameMeaning(from, to).flatMap((pair): FillChoice[] => {
        const unit = otherUnit(pair, from, to);
        const value = unit && mayBeFilled(pair.to) ? carriedValue(pair.from, pair.to) : null;
        if (!unit || value === null || (inUnit(value, unit) !== null && !extentOf(pair, from, to))) return [];
        return [{ question: fillWords.say("otherUnit", { from: placeOf(pair, name), ...named(pair), ...unit }), ways: [] }];
      }),
    ),
  );
}

function extentOf(pair: CellPair, from: ReadTable, to: ReadTable): Difference | null {
  return otherExtent(pair, from, to) ?? pair.alike;
}

/** A figure in the unit of the cell that it goes into; answers (“không phát sinh”) are the same in any, other words are not converted. */
function inUnit(value: number | string, unit: UnitDifference): number | string | null {
  return typeof value === "number" ? converted(value, unit) : answerOf(value) === null ? null : value;
}

/** What the sources say of each cell of a table, cell by cell as they stand. */
function candidatesFor(to: ReadTable, sources: readonly CarrySource[], owes: Owes): Candidate[][] {
  const byCell = new Map<string, Candidate[]>();
  for (const { name, tables } of sources) {
    for (const from of tables) {
      for (const pair of sameMeaning(from, to)) {
        const unit = otherUnit(pair, from, to);
        const fill = saysUnit(pair, to) ? null : fillOf(pair, name, { extent: extentOf(pair, from, to), unit }, owes(to, pair.to.rowId));
        if (!fill) continue;
        const key = cellKey(fill.at);
        byCell.set(key, [...(byCell.get(key) ?? []), { pair, fill, unit }]);
      }
    }
  }
  const places = [...byCell.values()];
  const at = (all: readonly Candidate[]) => all[0]?.fill.at ?? { row: 0, column: 0 };
  return places.sort((a, b) => at(a).row - at(b).row || at(a).column - at(b).column);
}

interface Otherwise {
  readonly extent: Difference | null;
  readonly unit: UnitDifference | null;
}

function fillOf(pair: CellPair, source: string, otherwise: Otherwise, isOwed: boolean): Fill | null {
  const { from, to } = pair;
  const said = mayBeFilled(to) && from !== to ? carriedValue(from, to) : null;
  const value = said === null || otherwise.unit === null ? said : inUnit(said, otherwise.unit);
  if (value === null || (otherwise.unit && otherwise.extent) || (otherwise.unit && to.reading.state === "value" && to.reading.number === value)) return null;
  const hold = otherwise.extent || otherwise.unit ? "guess" : holdOn(to, isOwed);
  return fillWith(to, value, whyOf(pair, source, hold, otherwise), hold);
}

function whyOf(pair: CellPair, source: string, hold: Fill["hold"], { extent, unit }: Otherwise): Message {
  const said = { from: placeOf(pair, source), ...named(pair) };
  const held = pair.to.cell.text;
  if (extent) return pair.to.reading.state === "blank" ? fillWords.say("carriedOtherExtent", { ...said, ...extent }) : fillWords.say("carriedOtherExtentOverTyped", { ...said, ...extent, held });
  if (unit) return fillWords.say("carriedOtherUnit", { ...said, ...unit });
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
