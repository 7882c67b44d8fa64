import { cellOf, type ReadCell, type ReadColumn, type ReadTable } from "../submission";
import { normalizeText } from "../text/normalize";
import { prepare } from "../text/likeness";
import { exactOf } from "../values/exact";
import { unitInHeading, unitOfCount } from "../values/unitOfCount";
import type { CellPair } from "./sameMeaning";

/** Two figures that count in different units, as their tables write them. */
export interface UnitDifference {
  readonly there: string;
  readonly here: string;
}

/** A unit and who says it: the row itself, or its table as a whole, which may hold rows of another kind. */
interface Stated {
  readonly text: string;
  readonly byRow: boolean;
}

/** Figures of more digits than a number holds without loss are not converted. */
const DIGITS = 15;

/**
 * How the units of a pair of figures differ, as the tables' columns “Đơn vị tính”, a heading or a line above them say; null where they say the same, or one
 * says nothing. What a table says of all its rows counts only where it speaks of money or powers of ten: “Đơn vị tính: văn bản” is no measure of a rate.
 */
export function otherUnit({ from, to, fromColumn, toColumn }: CellPair, there: ReadTable, here: ReadTable): UnitDifference | null {
  const { value } = to.meaning;
  if (value !== "target" && value !== "count" && value !== "percent") return null;
  const [theirs, ours] = [statedUnit(from, fromColumn, there), statedUnit(to, toColumn, here)];
  if (!theirs || !ours || keyOf(theirs.text) === keyOf(ours.text)) return null;
  const isSure = theirs.byRow && ours.byRow;
  return isSure || (value !== "percent" && areTwoMeasures(theirs, ours)) ? { there: theirs.text, here: ours.text } : null;
}

/** A figure in the other unit, exact to the last digit; null where the units are no powers of ten of each other, or a digit would be lost. */
export function converted(figure: number, { there, here }: UnitDifference): number | null {
  const [from, to] = [unitOfCount(wordsOf(there)), unitOfCount(wordsOf(here))];
  if (!from || !to || keyOf(from.base) !== keyOf(to.base)) return null;
  const { units, decimals } = exactOf(figure);
  const kept = String(units < 0n ? -units : units).replace(/0+$/u, "");
  return kept.length > DIGITS ? null : Number(`${units}e${from.scale - to.scale - decimals}`);
}

/** True for a cell that says what its row counts in, and for a blank one whose table counts in other powers of ten: it stays, for the figures beside it are in that unit. */
export function saysUnit({ from, to, toColumn: { plan } }: CellPair, here: ReadTable): boolean {
  if (!isUnit(plan)) return false;
  if (to.reading.state !== "blank") return true;
  const theirs = from.reading.state === "value" ? from.reading.text : "";
  const ours = here.countsIn?.text ?? here.columns.flatMap(({ heading }) => unitInHeading(heading) ?? [])[0] ?? theirs;
  return unitOfCount(wordsOf(theirs))?.isScaled === true && keyOf(theirs) !== keyOf(ours);
}

function isUnit(plan: ReadColumn["plan"]): boolean {
  return plan.kind === "value" && plan.id === "unit";
}

/** What comes nearest to the figure speaks: its row, its column's heading, the table, then the form. */
function statedUnit({ rowId, meaning }: ReadCell, { heading }: ReadColumn, table: ReadTable): Stated | null {
  const own = unitOf(table, rowId);
  if (own !== "") return { text: own, byRow: true };
  const said = unitInHeading(heading) ?? table.countsIn?.text;
  // A line above speaks of the rows of its kind only: “nghìn người” of persons.
  const isOfKind = said !== undefined && (meaning.measurementUnit === "" || baseOf(said) === baseOf(meaning.measurementUnit));
  if (isOfKind) return { text: said, byRow: false };
  return meaning.measurementUnit === "" ? null : { text: meaning.measurementUnit, byRow: false };
}

/** Said of a whole table, units differ for certain only as money or powers of ten do; of a row of another kind the table says nothing. */
function areTwoMeasures(theirs: Stated, ours: Stated): boolean {
  const [there, here] = [unitOfCount(wordsOf(theirs.text)), unitOfCount(wordsOf(ours.text))];
  if (!there || !here || (!there.isScaled && !here.isScaled)) return false;
  return keyOf(there.base) === keyOf(here.base) || (there.isScaled && here.isScaled);
}

function baseOf(unit: string): string {
  return keyOf(unitOfCount(wordsOf(unit))?.base ?? unit);
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
