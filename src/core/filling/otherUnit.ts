import { cellOf, type ReadColumn, type ReadTable } from "../submission";
import { normalizeText } from "../text/normalize";
import { prepare } from "../text/likeness";
import { exactOf } from "../values/exact";
import type { CellPair } from "./sameMeaning";

/** Two rows that say of themselves that they count in different units, as they are written. */
export interface UnitDifference {
  readonly there: string;
  readonly here: string;
}

/** Powers of ten of a đồng. */
const MONEY: Readonly<Record<string, number>> = { "đồng": 0, "nghìn đồng": 3, "ngàn đồng": 3, "triệu đồng": 6, "tỷ đồng": 9, "tỉ đồng": 9 };
/** Figures of more digits than a number holds without loss are not converted. */
const DIGITS = 15;

/** How the tables' own columns “Đơn vị tính” differ for a pair of figures; null where they say the same, or one says nothing. */
export function otherUnit({ from, to }: CellPair, there: ReadTable, here: ReadTable): UnitDifference | null {
  if (to.meaning.value !== "target" && to.meaning.value !== "count" && to.meaning.value !== "percent") return null;
  const [theirs, ours] = [unitOf(there, from.rowId), unitOf(here, to.rowId)];
  return theirs === "" || ours === "" || keyOf(theirs) === keyOf(ours) ? null : { there: theirs, here: ours };
}

/** A figure in the other unit, exact to the last digit; null where the units are no powers of ten of each other, or a digit would be lost. */
export function converted(figure: number, { there, here }: UnitDifference): number | null {
  const [from, to] = [MONEY[wordsOf(there)], MONEY[wordsOf(here)]];
  if (from === undefined || to === undefined) return null;
  const { units, decimals } = exactOf(figure);
  const kept = String(units < 0n ? -units : units).replace(/0+$/u, "");
  return kept.length > DIGITS ? null : Number(`${units}e${from - to - decimals}`);
}

/** True for a cell that says what its row counts in: it stays, for the figures beside it are in that unit. */
export function saysUnit({ to, toColumn: { plan } }: CellPair): boolean {
  return isUnit(plan) && to.reading.state !== "blank";
}

function isUnit(plan: ReadColumn["plan"]): boolean {
  return plan.kind === "value" && plan.id === "unit";
}

function unitOf(table: ReadTable, rowId: string): string {
  const column = table.columns.find(({ plan }) => isUnit(plan));
  const reading = column && cellOf(table, rowId, column.id)?.reading;
  return reading?.state === "value" ? normalizeText(reading.text) : "";
}

function wordsOf(unit: string): string {
  return unit.toLowerCase().replace(/^(?:đvt|đơn vị tính)\s*:?\s*/u, "");
}

function keyOf(unit: string): string {
  return prepare(wordsOf(unit)).full.key;
}
