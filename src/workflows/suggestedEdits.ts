import { cellKey, parseA1, type CellRange, type Position } from "../core/sheet/address";
import { contentOf, sameContent, type Edit } from "../core/sheet/edit";
import type { Workbook } from "../core/sheet/workbook";
import type { ChangePlan } from "./changePlan";
import type { ReportedSuggestion } from "./checkReport";
import type { PaneFinding } from "./engine";
import { setApart, type Way } from "./setApart";

/** `all`: everything at once, so that guesses and what can be put right in several ways stay out; `asked`: what a person asked to see. */
export type Reach = "all" | "asked";

/** What proposes something: a finding, or something like it that a view has to say itself. */
export type Proposing = Pick<PaneFinding, "message" | "suggestions">;

/** The edits that the findings' suggestions ask for, each with what the photograph shows in the cell now. */
export function suggestedEdits(findings: readonly Proposing[], photograph: Workbook, reach: Reach = "all"): Omit<ChangePlan, "title"> {
  const ways = findings.map((finding) => ({ finding, ways: waysOf(finding, photograph).filter(({ edits }) => edits.some(changes)) }));
  if (reach === "asked") return askedPlan(ways.filter((one) => one.ways.length > 0));
  const open = ways.filter((one) => one.ways.length > 1);
  const single = ways.flatMap((one) => (one.ways.length > 1 ? [] : one.ways));
  const sure = single.filter(({ unsure }) => !unsure);
  const guessed = single.length - sure.length;
  return { ...mergedEdits(sure), ...(open.length > 0 ? { undecided: open.length } : {}), ...(guessed > 0 ? { guessed } : {}) };
}

interface Solvable {
  readonly finding: Proposing;
  readonly ways: readonly Way[];
}

/** Of several findings a way of more than one cell is a question too: all of it is taken or left. */
function askedPlan(solvable: readonly Solvable[]): Omit<ChangePlan, "title"> {
  const isPair = ({ ways: [way] }: Solvable): boolean => solvable.length > 1 && way?.isWhole === true && way.edits.filter(changes).length > 1;
  const isOpen = (one: Solvable): boolean => one.ways.length > 1 || isPair(one);
  const questions = solvable.filter(isOpen).map(({ finding, ways }) => ({ question: finding.message, ways }));
  const { alternatives, rest } = setApart(questions, solvable.flatMap((one) => (isOpen(one) ? [] : one.ways)));
  const { edits, contested } = mergedEdits(rest);
  const guessed = new Set(rest.filter(({ unsure }) => unsure).flatMap((way) => way.edits.map(keyOf)));
  const unsure = solvable.length > 1 ? edits.filter((edit) => guessed.has(keyOf(edit))) : [];
  return { edits, contested, ...(unsure.length > 0 ? { unsure } : {}), ...(alternatives.length > 0 ? { alternatives } : {}) };
}

/** The ways in which a finding can be put right; one where its suggestions stand for themselves, none where there are none. */
function waysOf({ suggestions }: Proposing, photograph: Workbook): Way[] {
  const choices = new Set(suggestions.flatMap(({ choice }) => choice ?? []));
  if (choices.size === 0) return suggestions.length === 0 ? [] : [wayOf(suggestions, photograph, false)];
  return [...choices].flatMap((choice) => {
    const own = suggestions.filter((suggestion) => suggestion.choice === undefined || suggestion.choice === choice);
    const way = wayOf(own, photograph, true);
    return way.edits.length === own.length ? [way] : [];
  });
}

function wayOf(suggestions: readonly ReportedSuggestion[], photograph: Workbook, isWhole: boolean): Way {
  return { edits: suggestions.flatMap((suggestion) => editOf(suggestion, photograph) ?? []), isWhole, unsure: suggestions.some(({ unsure }) => unsure) };
}

/** Null where the cell is gone or, under a merged one, would swallow what is written without a word. */
function editOf({ sheet, cell, value, reason }: ReportedSuggestion, photograph: Workbook): Edit | null {
  const position = parseA1(cell);
  const photographed = photograph.sheets.find(({ name }) => name === sheet);
  if (!position || !photographed || isCovered(position, photographed.merges)) return null;
  const held = photographed.cellAt(position.row, position.column);
  return { at: { sheet, ...position }, before: contentOf(held), after: { value: value === "" ? null : value, formula: null }, why: reason };
}

/** One edit a cell; cells for which different values are proposed are left to a person, with all that hangs together with them. */
function mergedEdits(ways: readonly Way[]): Pick<ChangePlan, "edits" | "contested"> {
  const plans = new Map<string, Edit | null>();
  for (const edit of ways.flatMap(({ edits }) => edits)) {
    const key = keyOf(edit);
    const other = plans.get(key);
    if (other === undefined) plans.set(key, edit);
    else if (other !== null && !sameContent(other.after, edit.after)) plans.set(key, null);
  }
  const contested = [...plans.values()].filter((edit) => edit === null).length;
  const torn = new Set(ways.filter(({ isWhole, edits }) => isWhole && edits.some((edit) => plans.get(keyOf(edit)) === null)).flatMap(({ edits }) => edits.map(keyOf)));
  return { edits: [...plans].flatMap(([key, edit]) => (edit && changes(edit) && !torn.has(key) ? [edit] : [])), contested };
}

function changes({ before, after }: Edit): boolean {
  return !sameContent(before, after);
}

function keyOf({ at }: Edit): string {
  return cellKey(at);
}

function isCovered({ row, column }: Position, merges: readonly CellRange[]): boolean {
  return merges.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left));
}
