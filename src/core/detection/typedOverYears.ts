import type { Period } from "../template/tablePlan";
import { bindColumns } from "./bindColumns";
import type { Binding } from "./binding";
import type { Header } from "./header";
import { addPiece, samePeriod, startTable } from "./joinPieces";
import type { MarkOf } from "./marks";
import { yearsIn } from "./periodOf";
import type { JoinedTable, Piece } from "./piece";
import { pieceOf } from "./pieceOf";
import type { SheetText } from "./sheetText";

/** The tables, those typed over to other years read anew; what was a second copy of one of other years then is none. */
export function withYearsTypedOver(tables: readonly JoinedTable[], headers: readonly Header[], markOn: (view: SheetText) => MarkOf): readonly JoinedTable[] {
  const read = tables.map((table) => readTypedOver(table, headers, markOn));
  if (read.every((table, i) => table === tables[i])) return tables;
  return read.map((table, i) => {
    const [piece] = table.pieces;
    const isDuplicate = piece !== undefined && read.slice(0, i).some((other) => other.form === table.form && samePeriod(other, piece));
    return { ...table, isDuplicate: table.isDuplicate && isDuplicate };
  });
}

/**
 * A table whose year headings were typed over for another reporting period that begins within the form's own (2017–2022 for 2015–2020): read anew with the years
 * that it has. It lacks the form's first years and goes on without a gap behind the last: in as many columns as the form has years, or for two years and more in more
 * than half as many. One cut over several sheets is known only as a whole, and stays. Any other table is given back as it is.
 */
function readTypedOver(table: JoinedTable, headers: readonly Header[], markOn: (view: SheetText) => MarkOf): JoinedTable {
  const [period = null, ...others] = table.beside.length > 0 ? [] : table.pieces.map(({ binding }) => periodTypedOver(binding));
  if (!period || others.some((other) => other?.from !== period.from || other.to !== period.to)) return table;
  const pieces = table.pieces.flatMap((piece): Piece[] => {
    const { header } = piece.binding;
    const binding = bindColumns(header, table.form, period);
    return binding ? [{ ...pieceOf(binding, headers, markOn(header.view)), isPageBreak: piece.isPageBreak }] : [];
  });
  const [first, ...rest] = pieces;
  if (!first || pieces.length < table.pieces.length) return table;
  const anew = rest.reduce<JoinedTable | null>((joined, piece) => joined && addPiece(joined, piece), { ...startTable(first, []), isDuplicate: table.isDuplicate });
  return anew ?? table;
}

function periodTypedOver({ header, form, period: own }: Binding): Period | null {
  if (!form.hasYears || own === null) return null;
  const years = yearsIn(header.columns, own).years.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const printed = own.to - own.from + 1;
  const isEnough = years.length >= printed || (years.length * 2 > printed && to > own.to + 1);
  const isRun = to - from + 1 === years.length && from > own.from && from <= own.to && to > own.to;
  return isRun && isEnough ? { from, to, asOf: null } : null;
}
