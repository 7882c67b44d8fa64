import type { ReadColumn, UnitSaid } from "../submission";
import { unitInHeading, unitNamed } from "../values/unitOfCount";
import type { Header } from "./header";
import type { Piece } from "./piece";
import type { LineAbove } from "./titleLines";

/** The line stands close above the table; further up it may speak of another. */
const NEAR = 3;

/** The unit that a line above a header names for the whole table; null for none, or where two lines name different ones. */
export function unitAbove(lines: readonly LineAbove[], { top }: Header): UnitSaid | null {
  return agreed(lines.filter(({ at }) => at.row >= top - NEAR).flatMap(({ text, at }) => said(unitNamed(text), at)));
}

/** What a table says of itself that its figures count in: in the line above each of its pieces, or in the heading over its rows' names. */
export function unitOfTable(pieces: readonly Piece[], columns: readonly ReadColumn[]): UnitSaid | null {
  const above = pieces.flatMap(({ unit }) => unit ?? []);
  const heading = columns.flatMap(({ plan, heading: text, headingAt }) => (plan.kind === "label" && headingAt ? said(unitInHeading(text), headingAt) : []));
  return agreed([...above, ...heading]);
}

function said(text: string | null, at: UnitSaid["at"]): UnitSaid[] {
  return text === null ? [] : [{ text, at }];
}

function agreed(units: readonly UnitSaid[]): UnitSaid | null {
  const [first] = units;
  return first && units.every(({ text }) => text.toLowerCase() === first.text.toLowerCase()) ? first : null;
}
