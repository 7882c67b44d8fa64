import type { ReadColumn, TablePiece } from "../submission";
import type { BoundColumn } from "./binding";
import type { BodyRow } from "./bodyRow";
import type { CellPlace, DetectedTable } from "./detection";
import type { HeaderColumn } from "./header";
import type { JoinedTable, Piece } from "./piece";
import type { SourcedRow } from "./tableRows";
import { tableRows } from "./tableRows";

/** A table put into the words of the form: its rows, columns, pieces, and the place of each cell. */
export function detectedTable(table: JoinedTable, number: number, copy: string): DetectedTable {
  const rows = tableRows(table);
  const { form, pieces } = table;
  const first = pieces[0];
  const confidence = Math.max(...pieces.map((piece) => piece.confidence));
  return {
    id: `t${number}`,
    copy,
    template: form.template,
    plan: form.plan,
    period: first?.binding.period ?? null,
    pieces: tablePieces(pieces, rows),
    confidence: Math.round(Math.min(1, confidence) * 100) / 100,
    rows: rows.map(({ row }) => row),
    columns: (first?.binding.columns ?? []).map(readColumn),
    title: pieces.find(({ title }) => title !== null)?.title ?? null,
    drawnByUs: pieces.some(({ drawnByUs }) => drawnByUs),
    places: placesOf(rows),
    evidence: pieces.flatMap(({ evidence }) => evidence),
  };
}

function readColumn({ plan, found }: BoundColumn): ReadColumn {
  return { id: plan.id, plan, heading: found?.path.filter(Boolean).join(" ") ?? "", headingAt: found?.at ?? null };
}

function placesOf(rows: readonly SourcedRow[]): ReadonlyMap<string, CellPlace> {
  const places = new Map<string, CellPlace>();
  for (const { row, source } of rows) {
    if (!source) continue;
    for (const { plan, found } of source.binding.columns) {
      const column = plan.kind === "label" ? source.labelColumn : plan.kind === "ordinal" ? (source.ordinalColumn ?? found?.left) : found?.left;
      if (column !== undefined) places.set(`${row.id}@${plan.id}`, placeOf(source, column, found));
    }
  }
  return places;
}

/** A value may stand in a merged cell above; one that stretches in from another column is that column's. */
function placeOf({ binding, row }: BodyRow, column: number, found: HeaderColumn | null): CellPlace {
  const { view, bottom } = binding.header;
  const anchor = view.anchorOf(row, column);
  const isOwn = anchor.row > bottom && anchor.column >= (found?.left ?? column) && anchor.column <= Math.max(found?.right ?? column, column);
  const at = view.ref(row, column);
  return { at, valueAt: isOwn ? view.ref(anchor.row, anchor.column) : at };
}

/** The pieces as rectangles, header included; pieces parted only by a page break are one. */
function tablePieces(pieces: readonly Piece[], rows: readonly SourcedRow[]): TablePiece[] {
  const found: TablePiece[] = [];
  for (const piece of pieces) {
    const { header } = piece.binding;
    const used = rows.flatMap(({ source }) => (source?.binding === piece.binding ? [source.row] : []));
    const bottom = Math.max(header.bottom, ...used);
    const last = found.at(-1);
    if (piece.isPageBreak && last) found[found.length - 1] = { ...last, bottom, right: Math.max(last.right, header.right) };
    else found.push({ sheet: header.view.sheet.name, top: Math.max(0, header.top), left: Math.max(0, header.left), bottom, right: header.right });
  }
  return found;
}
