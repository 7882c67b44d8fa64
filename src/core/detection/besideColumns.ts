import { expandColumns, isPrinted } from "../template/columns";
import type { Period } from "../template/tablePlan";
import type { Binding, BoundColumn } from "./binding";
import type { JoinedTable, Piece } from "./piece";

const MOST_ROWS = 0.6;

/** The table and those that hold further columns of its rows, in the order in which they were found. */
export function partsOf(table: JoinedTable): readonly JoinedTable[] {
  return [table, ...table.beside];
}

/** All pieces of a table, those with further columns last. */
export function piecesOf(table: JoinedTable): readonly Piece[] {
  return partsOf(table).flatMap(({ pieces }) => pieces);
}

/** The columns of the whole table, each where the first part that has it has it. */
export function boundColumns(table: JoinedTable): readonly BoundColumn[] {
  const bound = partsOf(table).map(columnsOfPart);
  const [own = []] = bound;
  if (table.beside.length === 0) return own;
  return expandColumns(table.form.plan.columns, periodOfParts(table)).flatMap((plan): BoundColumn | readonly BoundColumn[] => {
    const same = bound.flatMap((columns) => columns.filter((column) => column.plan.id === plan.id));
    const found = same.find((column) => column.found !== null) ?? same[0];
    return found ?? (isPrinted(plan) ? [{ plan, found: null, score: 0 }] : []);
  });
}

/** The years the whole table covers; the day of the last year is that of the part that has it. */
export function periodOfParts(table: JoinedTable): Period | null {
  const periods = partsOf(table).flatMap((part) => part.pieces[0]?.binding.period ?? []);
  const [own = null] = periods;
  if (own === null || table.beside.length === 0) return own;
  const from = Math.min(...periods.map((period) => period.from));
  const to = Math.max(...periods.map((period) => period.to));
  const last = partsOf(table).find((part) => columnsOfPart(part).some(({ plan, found }) => plan.kind === "year" && plan.year === to && found !== null));
  return { from, to, asOf: last?.pieces[0]?.binding.period?.asOf ?? null };
}

/** True when a piece holds only columns that the table lacks, for mostly the same rows: the years went on on another sheet, or beside. */
export function goesBeside(table: JoinedTable, { binding, alignment }: Piece): boolean {
  const own = carried(binding);
  const had = new Set(partsOf(table).flatMap(({ pieces }) => pieces.flatMap((piece) => [...carried(piece.binding)])));
  if (own.size === 0 || had.size === 0 || [...own].some((column) => had.has(column)) || !periodsFit(table, binding)) return false;
  const rows = new Set(partsOf(table).flatMap((part) => part.alignment.matches.map(({ plan }) => plan)));
  const shared = alignment.matches.filter(({ plan }) => rows.has(plan)).length;
  return shared > 0 && shared >= MOST_ROWS * Math.min(rows.size, alignment.matches.length);
}

/** True when a piece has the very columns of a part. */
export function hasColumnsOf({ pieces }: JoinedTable, { binding }: Piece): boolean {
  const had = pieces[0] ? carried(pieces[0].binding) : new Set<string>();
  const own = carried(binding);
  return own.size === had.size && [...own].every((column) => had.has(column));
}

function columnsOfPart({ pieces }: JoinedTable): readonly BoundColumn[] {
  return pieces[0]?.binding.columns ?? [];
}

/** The columns a piece is there for; a place or a note may stand on every sheet. */
function carried({ columns }: Binding): ReadonlySet<string> {
  return new Set(columns.flatMap(({ plan, found }) => (found !== null && (plan.kind === "year" || (plan.kind === "value" && plan.required)) ? [plan.id] : [])));
}

/** The same years, or, of years that are not the form's own, those right before or after: together no more than the form prints. */
function periodsFit(table: JoinedTable, { period, form }: Binding): boolean {
  const had = periodOfParts(table);
  const own = form.template.period;
  if (had?.from === period?.from && had?.to === period?.to) return true;
  if (!had || !period || !own || [had, period].some(({ from, to }) => from === own.from && to === own.to)) return false;
  const isNext = period.from === had.to + 1 || had.from === period.to + 1;
  return isNext && Math.max(had.to, period.to) - Math.min(had.from, period.from) <= own.to - own.from;
}
