import type { ReadColumn, TablePiece } from "../submission";
import type { RowPlan, ValueKind } from "../template/tablePlan";
import { answerPlaceOf } from "./answerPlace";
import { boundColumns, periodOfParts, piecesOf } from "./besideColumns";
import type { Binding, BoundColumn } from "./binding";
import type { BodyRow } from "./bodyRow";
import type { CellPlace, DetectedTable } from "./detection";
import type { HeaderColumn } from "./header";
import type { JoinedTable, Piece } from "./piece";
import type { SourcedRow } from "./tableRows";
import { tableRows } from "./tableRows";
import { unitOfTable } from "./unitSaid";

/** A table put into the words of the form: its rows, columns, pieces, and the place of each cell. */
export function detectedTable(table: JoinedTable, number: number, copy: string): DetectedTable {
  const rows = tableRows(table);
  const { form } = table;
  const pieces = piecesOf(table);
  const confidence = Math.max(...pieces.map((piece) => piece.confidence));
  const columns = boundColumns(table);
  const read = columns.map(readColumn);
  const countsIn = unitOfTable(pieces, read);
  return {
    id: `t${number}`,
    copy,
    template: form.template,
    plan: form.plan,
    period: periodOfParts(table),
    pieces: tablePieces(pieces, rows, table.isFurtherPlace),
    confidence: Math.round(Math.min(1, confidence) * 100) / 100,
    rows: rows.map(({ row }) => row),
    columns: read,
    ...(countsIn ? { countsIn } : {}),
    title: pieces.find(({ title }) => title !== null)?.title ?? null,
    drawnByUs: pieces.some(({ drawnByUs }) => drawnByUs),
    placesIn: placesOf(rows, columns),
    evidence: pieces.flatMap(({ evidence }) => evidence),
  };
}

function readColumn({ plan, found }: BoundColumn): ReadColumn {
  return { id: plan.id, plan, heading: found?.path.filter(Boolean).join(" ") ?? "", headingAt: found?.at ?? null };
}

/** Of columns that stand on several sheets the first that has the row tells. */
function placesOf(rows: readonly SourcedRow[], columns: readonly BoundColumn[]): DetectedTable["placesIn"] {
  const slots = new Map(columns.map(({ plan }, slot) => [plan.id, slot]));
  const known = new Map<Binding, readonly number[]>();
  const slotsOf = (binding: Binding): readonly number[] => {
    const own = known.get(binding) ?? binding.columns.map(({ plan }) => slots.get(plan.id) ?? -1);
    known.set(binding, own);
    return own;
  };
  return (at) => {
    const places = new Array<CellPlace | null>(columns.length).fill(null);
    const { row, sources } = rows[at] ?? { row: null, sources: [] };
    for (const source of sources) {
      const own = slotsOf(source.binding);
      source.binding.columns.forEach((bound, i) => {
        const slot = own[i] ?? -1;
        if (slot >= 0) places[slot] ??= placeIn(source, bound, row?.plan ?? null);
      });
    }
    return places;
  };
}

function placeIn(source: BodyRow, bound: BoundColumn, row: RowPlan | null): CellPlace | null {
  const { plan, found } = bound;
  const column = plan.kind === "label" ? source.labelColumn : plan.kind === "ordinal" ? (source.ordinalColumn ?? found?.left) : found?.left;
  const plain = column === undefined ? null : plan.kind === "year" && row ? yearPlaceOf(source, column, found, row.value) : placeOf(source, column, found);
  return (plan.kind === "value" ? answerPlaceOf(source, bound) : null) ?? plain;
}

/** A value may stand in a merged cell above; one that stretches in from another column is that column's. */
function placeOf(source: BodyRow, column: number, found: HeaderColumn | null): CellPlace {
  const { view, bottom } = source.binding.header;
  const row = column === source.labelColumn || column === source.ordinalColumn ? source.labelRow : source.row;
  const at = view.ref(row, column);
  const merge = view.mergeAt(row, column);
  if (!merge || (merge.top === row && merge.left === column)) return { at, valueAt: at };
  const isOwn = merge.top > bottom && merge.left >= (found?.left ?? column) && merge.left <= Math.max(found?.right ?? column, column);
  return { at, valueAt: isOwn ? view.ref(merge.top, merge.left) : at };
}

/**
 * One answer merged over several years ("QĐ số 4567/QĐ-UBND", "Không có số liệu") stands for each of them; a figure so merged belongs to
 * no year in particular, so nothing is said of the years it covers.
 */
function yearPlaceOf(source: BodyRow, column: number, found: HeaderColumn | null, value: ValueKind): CellPlace | null {
  const { binding, row } = source;
  const { view, bottom } = binding.header;
  const merge = view.mergeAt(row, column);
  const isOfAnother = merge !== null && merge.left !== column && merge.top > bottom && binding.columns.some(({ plan, found: year }) => plan.kind === "year" && year?.left === merge.left);
  if (!isOfAnother) return placeOf(source, column, found);
  const standsForAll = value !== "count" || !/\d/u.test(view.ownText(merge.top, merge.left));
  return standsForAll ? { at: view.ref(row, column), valueAt: view.ref(merge.top, merge.left) } : null;
}

/** The first row of a piece's own, and its last row, the header's where it has none. */
function reachOf({ binding }: Piece, rows: readonly SourcedRow[]): readonly [top: number, bottom: number] {
  let top = Infinity;
  let bottom = binding.header.bottom;
  for (const { sources } of rows) {
    for (const source of sources) {
      if (source.binding !== binding) continue;
      top = Math.min(top, source.row);
      bottom = Math.max(bottom, source.row);
    }
  }
  return [Math.min(top, bottom), bottom];
}

/** The pieces as rectangles, header included but for a further place under the same header; pieces parted only by a page break are one. */
function tablePieces(pieces: readonly Piece[], rows: readonly SourcedRow[], isFurtherPlace: boolean): TablePiece[] {
  const found: TablePiece[] = [];
  for (const piece of pieces) {
    const { header } = piece.binding;
    const [top, bottom] = reachOf(piece, rows);
    const last = found.at(-1);
    if (piece.isPageBreak && last) found[found.length - 1] = { ...last, bottom, right: Math.max(last.right, header.right) };
    else found.push({ sheet: header.view.sheet.name, top: isFurtherPlace ? top : Math.max(0, header.top), left: Math.max(0, header.left), bottom, right: header.right });
  }
  return found;
}
