import type { CellRef } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { normalizeText, isNormalized } from "../text/normalize";
import { readLegacyText } from "../text/legacy/readLegacy";
import { unifyLookAlikes } from "../text/lookAlikes";
import { piecesOf } from "./besideColumns";
import type { BodyRow } from "./bodyRow";
import type { DetectedTable, StructureFinding } from "./detection";
import type { JoinedTable } from "./piece";
import { structureSpeaker } from "./structureSentences";

interface Coded {
  readonly at: CellRef;
  readonly reading: string;
  readonly encoding: string;
}

/** Text of a table in an old encoding, and text in decomposed Unicode or with look-alike letters: one finding each, at the first such cell. */
export function reportCoding(joined: JoinedTable, table: DetectedTable, sheets: ReadonlyMap<string, Sheet>): StructureFinding[] {
  const legacy: Coded[] = [];
  const loose: Coded[] = [];
  for (const at of oddCells(joined, table)) {
    const cell = sheets.get(at.sheet)?.cellAt(at.row, at.column);
    if (cell?.kind !== "text") continue;
    const raw = String(cell.value);
    const read = readLegacyText(raw, cell.font);
    if (read) legacy.push({ at, reading: normalizeText(read.text), encoding: read.encoding });
    else if (!isNormalized(raw)) loose.push({ at, reading: normalizeText(unifyLookAlikes(raw.normalize("NFC"))), encoding: "" });
  }
  return [...codingFinding(table, legacy, true), ...codingFinding(table, loose, false)];
}

function codingFinding(table: DetectedTable, cells: readonly Coded[], isLegacy: boolean): StructureFinding[] {
  const [first, ...others] = cells;
  if (!first) return [];
  const reading = { label: first.reading };
  return [
    {
      finding: isLegacy ? "text.legacyEncoding" : "text.notNormalized",
      severity: isLegacy ? "warning" : "info",
      message: isLegacy ? structureSpeaker.say("legacyEncoding", { encoding: first.encoding, reading }) : structureSpeaker.say("notNormalized", { reading }),
      template: table.template.id,
      table: table.id,
      rowId: "",
      columnId: "",
      at: first.at,
      related: others.map(({ at }) => at),
    },
  ];
}

/** Those headings, labels and values of a table that hold odd text, in reading order, each cell once; labels written again beside further columns too. */
function oddCells(joined: JoinedTable, table: DetectedTable): CellRef[] {
  const views = new Map(piecesOf(joined).map(({ binding }) => [binding.header.view.sheet.name, binding.header.view]));
  if (![...views.values()].some(({ hasOdd }) => hasOdd)) return [];
  const cells = new Map<string, CellRef>();
  const add = (at: CellRef | null): void => {
    if (at && views.get(at.sheet)?.isOdd(at.row, at.column) === true) cells.set(`${at.sheet}!${at.row},${at.column}`, at);
  };
  if (table.title && !joined.isFurtherPlace) add(table.title.at);
  if (!joined.isFurtherPlace) for (const { headingAt } of table.columns) add(headingAt);
  for (const { at, ordinalAt } of table.rows) [ordinalAt, at].forEach(add);
  table.rows.forEach((_, row) => table.placesIn(row).forEach((place) => add(place?.valueAt ?? null)));
  for (const { pieces, body, alignment } of joined.beside) {
    for (const { binding } of pieces) binding.columns.forEach(({ found }) => add(found?.at ?? null));
    for (const match of alignment.matches) labelsOf(body[match.body]).forEach(add);
  }
  const order = new Map(table.pieces.map(({ sheet }, i) => [sheet, i]));
  return [...cells.values()].sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row || a.column - b.column);
}

function labelsOf(row: BodyRow | undefined): CellRef[] {
  if (!row) return [];
  const { view } = row.binding.header;
  const label = view.ref(row.labelRow, row.labelColumn);
  return row.ordinalColumn === null ? [label] : [view.ref(row.labelRow, row.ordinalColumn), label];
}
