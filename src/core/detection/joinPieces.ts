import { fold } from "../text/fold";
import { likenessOf, prepare } from "../text/likeness";
import { alignRows } from "./alignRows";
import { goesBeside, hasColumnsOf, partsOf } from "./besideColumns";
import type { BodyRow } from "./bodyRow";
import { indexedLabel } from "./bodyRow";
import type { Header } from "./header";
import { keptLine, openLines } from "./openLines";
import type { JoinedTable, Piece } from "./piece";

const MOST_ROWS = 0.6;
const SAME_TITLE = 0.85;

/** A table with all that is needed to add a piece to it. */
export function startTable(piece: Piece, tables: readonly JoinedTable[]): JoinedTable {
  const { form } = piece.binding;
  return {
    form,
    pieces: [piece],
    body: piece.body,
    alignment: piece.alignment,
    beside: [],
    isDuplicate: tables.some((table) => table.form === form && samePeriod(table, piece)),
    place: "",
    isFurtherPlace: false,
  };
}

/**
 * The table with a piece more, null when the piece is not the rest of it: its rows and columns are then those the table already has.
 * Further rows are laid against the form anew, all together, so that children cut off from their head find it again; further columns of
 * the same rows are kept beside.
 */
export function addPiece(table: JoinedTable, piece: Piece): JoinedTable | null {
  if (table.form !== piece.binding.form) return null;
  if (table.form.plan.rows.kind === "open") return samePeriod(table, piece) ? addOpen(table, piece) : null;
  if (goesBeside(table, piece)) return { ...table, beside: [...table.beside, startTable(piece, [])] };
  const part = table.beside.find((other) => hasColumnsOf(other, piece));
  if (!part) return samePeriod(table, piece) ? addFixed(table, piece) : null;
  const longer = addFixed(part, piece);
  return longer && { ...table, beside: table.beside.map((other) => (other === part ? longer : other)) };
}

/** True when a piece covers the years that a table does. */
export function samePeriod({ pieces }: Pick<JoinedTable, "pieces">, { binding }: Piece): boolean {
  const period = pieces[0]?.binding.period;
  return period?.from === binding.period?.from && period?.to === binding.period?.to;
}

function addFixed(table: JoinedTable, piece: Piece): JoinedTable | null {
  const labelled = piece.body.filter(({ label, isAside, filled, number }) => label !== "" && !isAside && (filled > 0 || number !== null)).length;
  const own = piece.alignment.matches.length;
  const wanted = Math.min(own, Math.max(1, Math.ceil(labelled * MOST_ROWS)));
  const repeated = repeatedHeadings(table, piece);
  if (own === 0 || table.alignment.matches.length === table.form.rows.length || overlaps(table, piece, repeated)) return null;
  const best = joinedInOrder(table, piece);
  const gained = best.alignment.matches.length - table.alignment.matches.length;
  return gained + repeated >= wanted && gained > 0 ? best : null;
}

/** The piece below the table; above it only where rows would else be out of their place. */
function joinedInOrder(table: JoinedTable, piece: Piece): JoinedTable {
  const after = joined(table, [...table.body, ...piece.body], [...table.pieces, piece]);
  if (moves(after) === 0) return after;
  const before = joined(table, [...piece.body, ...table.body], [piece, ...table.pieces]);
  return moves(before) < moves(after) && before.alignment.matches.length >= after.alignment.matches.length ? before : after;
}

function joined(table: JoinedTable, body: readonly BodyRow[], pieces: readonly Piece[]): JoinedTable {
  return { ...table, body, pieces, alignment: alignRows(body, table.form) };
}

function moves({ alignment }: JoinedTable): number {
  return alignment.matches.filter(({ moved }) => moved).length;
}

/** A group heading printed again at the top of the next sheet is no second copy of the form. */
function repeatedHeadings(table: JoinedTable, piece: Piece): number {
  const { rows } = table.form;
  const had = new Set(table.alignment.matches.map(({ plan }) => plan));
  return piece.alignment.matches.filter(({ plan }) => had.has(plan) && rows[plan]?.isParent).length;
}

/** Rows with a label that only one row of the form bears, in both: the same form once more. */
function overlaps(table: JoinedTable, piece: Piece, repeated: number): boolean {
  const { form } = table;
  const unique = (body: readonly BodyRow[]): Set<number> =>
    new Set(body.flatMap((row) => {
      const indexed = indexedLabel(row);
      const rows = indexed ? form.rowsByKey.get(indexed.text.full.key) : undefined;
      return rows?.length === 1 ? rows : [];
    }));
  const had = unique(table.body);
  const again = [...unique(piece.body)].filter((row) => had.has(row)).length;
  return again > repeated;
}

function addOpen(table: JoinedTable, piece: Piece): JoinedTable | null {
  const { form } = table;
  if (isOtherPlan(table, piece) || table.body.some((row) => openLines([row], form, keptLine)[0]?.kind === "closing")) return null;
  const [first] = openLines(piece.body, form, keptLine).filter(({ kind, number }) => kind === "section" || (kind === "data" && number !== null));
  const numbered = openLines(table.body, form, keptLine).filter(({ number }) => number !== null);
  const last = numbered.filter(({ kind }) => kind === (first?.kind ?? "data")).at(-1);
  if (!first || (!last && first.kind === "section" && first.number?.path[0] === 1 && numbered.some(({ kind }) => kind === "data"))) return null;
  if (last && !goesOn(last.number?.path ?? [], first.number?.path ?? [])) return null;
  const body = [...table.body, ...piece.body];
  return { ...table, body, pieces: [...table.pieces, piece], alignment: alignRows(body, form) };
}

/** A plan's own title above a piece, other than the table's: the province's plan and its department's in one workbook. */
function isOtherPlan({ pieces }: JoinedTable, { title }: Piece): boolean {
  const own = pieces.find((piece) => piece.title !== null)?.title;
  if (!own || !title || !/(?<!\d)20\d\d(?!\d)/u.test(title.text) || fold(title.text).includes("tiếp theo")) return false;
  return likenessOf(prepare(own.text), prepare(title.text)) < SAME_TITLE;
}

function goesOn(before: readonly number[], after: readonly number[]): boolean {
  const [a = 0, b = 0] = [before[0], after[0]];
  return b > a || (b === a && after.length > before.length);
}

/** True when a header repeats, in the same columns and words, the header of a table's last piece: a page break, or the next copy. */
export function repeatsHeader(header: Header, table: JoinedTable): boolean {
  return partsOf(table).some((part) => repeatsLast(header, part));
}

function repeatsLast(header: Header, part: JoinedTable): boolean {
  const last = part.pieces.at(-1)?.binding.header;
  if (!last || last.view !== header.view || last.left !== header.left || last.columns.length !== header.columns.length) return false;
  return last.columns.every((column, i) => column.path.join(" ") === header.columns[i]?.path.join(" ") && column.left === header.columns[i]?.left);
}

/** True when nothing but a blank line or two stands between the rows of the table and a header: the next printed page. */
export function isPageBreak(header: Header, table: JoinedTable): boolean {
  const part = partsOf(table).find((other) => repeatsLast(header, other));
  const last = part?.body.filter(({ binding, filled, number }) => binding.header.view === header.view && (filled > 0 || number !== null)).at(-1);
  return last !== undefined && header.top - last.row <= 2;
}
