import { alignRows } from "./alignRows";
import { piecesOf } from "./besideColumns";
import type { Binding } from "./binding";
import { bodyRows, lastRowOf } from "./bodyRows";
import type { Header, HeaderColumn } from "./header";
import { addPiece } from "./joinPieces";
import { splitOrdinal } from "./ordinal";
import type { JoinedTable, Piece } from "./piece";
import type { SheetText } from "./sheetText";

const ROWS_LOOKED_AT = 60;
const LEAST_ROWS = 2;

/** Adds to each table its rest on a sheet where the header was not repeated: the missing rows' labels stand there in one column. */
export function continuations(tables: readonly JoinedTable[], views: readonly SheetText[], headers: readonly Header[]): readonly JoinedTable[] {
  const taken = new Set(tables.flatMap((table) => piecesOf(table).map(({ binding }) => binding.header.view)));
  return views
    .filter((view) => !taken.has(view))
    .reduce((joined, view) => joined.map((table) => (joined.some(isOn(view)) ? table : (continued(table, view, views, headers) ?? table))), tables);
}

function isOn(view: SheetText): (table: JoinedTable) => boolean {
  return (table) => piecesOf(table).some(({ binding }) => binding.header.view === view);
}

function continued(table: JoinedTable, view: SheetText, views: readonly SheetText[], headers: readonly Header[]): JoinedTable | null {
  const last = table.pieces.at(-1);
  if (!last) return null;
  const start = table.form.plan.rows.kind === "fixed" ? missingLabels(table, view) : nextSheet(last, view, views);
  if (!start) return null;
  const binding = movedBinding(last.binding, view, start);
  const body = bodyRows(binding, lastRowOf(binding.header, headers));
  const alignment = alignRows(body, table.form);
  return addPiece(table, { ...last, binding, body, alignment, title: null, isPageBreak: false, evidence: [] });
}

interface Start {
  readonly row: number;
  /** How many columns further right than on the sheet before. */
  readonly shift: number;
}

/** The column in which labels of missing rows stand, and the first of them. */
function missingLabels({ form, alignment, pieces }: JoinedTable, view: SheetText): Start | null {
  const found = new Set(alignment.matches.map(({ plan }) => plan));
  const missing = form.rows.length - found.size;
  const hits = new Map<number, { readonly row: number; count: number }>();
  for (const row of missing === 0 ? [] : view.rows.slice(0, ROWS_LOOKED_AT)) {
    for (const { column, kind } of view.sheet.cellsOfRow(row)) {
      if (kind !== "text") continue;
      const rows = form.rowsByKey.get(view.indexed(splitOrdinal(view.ownText(row, column)).rest).text.full.key);
      if (!rows?.some((plan) => !found.has(plan))) continue;
      const hit = hits.get(column);
      if (hit) hit.count++;
      else hits.set(column, { row, count: 1 });
    }
  }
  const [best] = [...hits].sort((a, b) => b[1].count - a[1].count);
  const labels = pieces.at(-1)?.body.find(({ label }) => label !== "")?.labelColumn;
  if (!best || labels === undefined || best[1].count < Math.min(LEAST_ROWS, missing)) return null;
  return { row: best[1].row, shift: best[0] - labels };
}

/** Open rows go on only on the very next sheet, in the same columns, from its first filled row. */
function nextSheet({ binding }: Piece, view: SheetText, views: readonly SheetText[]): Start | null {
  const isNext = views[views.indexOf(binding.header.view) + 1] === view;
  const [first] = view.rows;
  if (!isNext || first === undefined || binding.ordinal === null) return null;
  const cells = view.sheet.cellsOfRow(first);
  const isWithin = cells.every(({ column }) => column >= binding.header.left && column <= binding.header.right);
  return isWithin && cells.some(({ column }) => column === binding.ordinal) ? { row: first, shift: 0 } : null;
}

function movedBinding(binding: Binding, view: SheetText, { row, shift }: Start): Binding {
  const move = (column: HeaderColumn): HeaderColumn => ({ ...column, left: column.left + shift, right: column.right + shift });
  const { header, labels } = binding;
  const moved = new Map(header.columns.map((column) => [column, move(column)]));
  return {
    ...binding,
    header: { ...header, view, top: row - 1, bottom: row - 1, left: header.left + shift, right: header.right + shift, columns: [...moved.values()] },
    columns: binding.columns.map((column) => ({ ...column, found: column.found && (moved.get(column.found) ?? move(column.found)) })),
    labels: { left: Math.max(0, labels.left + shift), right: labels.right + shift },
    ordinal: binding.ordinal === null || binding.ordinal + shift < 0 ? null : binding.ordinal + shift,
  };
}
