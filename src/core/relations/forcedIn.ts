import { deduce, type Deduced } from "../edits/deduce";
import type { Figures } from "../edits/figures";
import type { Suggestion } from "../finding";
import { clip, fillSentence, speaker, type Language, type Sentence } from "../message";
import { amountOf } from "../rules/naming";
import { plainLabel } from "../rules/tableIndex";
import { a1, type CellRef } from "../sheet/address";
import { numberOf } from "../values/exact";
import { hollowTotals } from "./hollowTotals";
import type { Relation, Variable } from "./relation";
import { storedFigure } from "./storedFigure";

const words = speaker("forced", {
  value: { vi: "Suy ra từ các số liệu đã có ({from}): chỉ có thể là {value}.", en: "Follows from the figures given ({from}): it can only be {value}." },
  zero: { vi: "Suy ra từ các số liệu đã có ({from}): không còn phần nào cho ô này, chỉ có thể là 0.", en: "Follows from the figures given ({from}): nothing is left for this cell, it can only be 0." },
});

/** Sentences about what the rules force. */
export const forcedSentences = words.sentences;

/** So many figures are named in a reason. */
const MOST_NAMED = 6;
/** And so much of each label. */
const MOST_LETTERS = 50;

/** A figure that the rules force where a cell holds none. */
export interface Forced {
  readonly variable: Variable;
  readonly suggestion: Suggestion;
}

/** What the rules force of a relation's blank cells, each after those it follows from; nothing where its figures contradict each other. */
export function forcedIn(relation: Relation): Forced[] {
  if (relation.figures.missing.length === 0 || relation.variables.some(({ isWrong }) => isWrong)) return [];
  const found = deduce(relation.rules, withoutHollow(relation, relation.figures, relation.figures.missing));
  const values = new Map(found.map(({ variable, value }) => [variable, numberOf(value)]));
  return found.flatMap((one) => forcedOf(one, relation, values) ?? []);
}

/** What a figure that stands in the sheet would have to be for the rules to hold, if all others are right; null where they leave it open. */
export function forcedInstead(relation: Relation, variable: number): Suggestion | null {
  const { rules, figures } = relation;
  const found = deduce(rules, withoutHollow(relation, figures.with(new Map([[variable, null]])), [...figures.missing, variable]));
  const own = found.find((one) => one.variable === variable);
  return own ? (forcedOf(own, relation, new Map(found.map((one) => [one.variable, numberOf(one.value)])))?.suggestion ?? null) : null;
}

/** A total that adds up whatever is filled is no evidence of what is not. */
function withoutHollow(relation: Relation, figures: Figures, missing: readonly number[]): Figures {
  const hollow = hollowTotals(relation, missing);
  return hollow.length === 0 ? figures : figures.with(new Map(hollow.map((number) => [number, null])));
}

function forcedOf({ variable: number, value, from, edits }: Deduced, { variables, makers }: Relation, deduced: ReadonlyMap<number, number>): Forced | null {
  const variable = variables[number];
  const figure = numberOf(value);
  const stored = variable?.cell ? storedFigure(variable.cell, figure) : null;
  if (!variable?.cell || stored === null) return null;
  const named = namesOf(from.flatMap((other) => variables[other] ?? []), variable.cell.at, (other) => deduced.get(variables.indexOf(other)));
  const reason = figure === 0 ? words.say("zero", { from: named }) : words.say("value", { from: named, value: amountOf(variable.cell, figure) });
  // A rule that only warns has its exceptions, so what follows from it is likely, not certain.
  const isCertain = edits.every((edit) => makers[edit] === undefined || makers[edit].severity === "error");
  return { variable, suggestion: { at: variable.cell.at, value: stored, reason, ...(isCertain ? {} : { unsure: true as const }) } };
}

/** The figures that something follows from, each with its row, its cell and its worth; those of cells that are not there are left out. */
function namesOf(variables: readonly Variable[], of: CellRef, deduced: (variable: Variable) => number | undefined): Sentence[] {
  const named = variables.flatMap((variable): Sentence[] => {
    const figure = deduced(variable) ?? variable.figure ?? undefined;
    if (!variable.cell || figure === undefined) return [];
    const { cell, scope, rowId } = variable;
    const at = cell.at.sheet === of.sheet ? a1(cell.at) : `${cell.at.sheet}!${a1(cell.at)}`;
    const places = { row: { label: clip(plainLabel(scope.row(rowId)?.label ?? ""), MOST_LETTERS) }, at, value: amountOf(cell, figure) };
    const say = (language: Language): string => fillSentence({ vi: "{row} ({at}): {value}", en: "{row} ({at}): {value}" }, places, language);
    return [{ vi: say("vi"), en: say("en") }];
  });
  const more = named.length - MOST_NAMED;
  return more > 1 ? [...named.slice(0, MOST_NAMED), { vi: `và ${more} số liệu khác`, en: `and ${more} other figures` }] : named;
}
