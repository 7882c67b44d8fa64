import type { Sheet } from "../../../src/core/sheet/sheet";
import type { Meaning } from "../../../src/core/template/columns";
import type { ValueKind } from "../../../src/core/template/tablePlan";
import { formulaBookOf } from "../../../src/core/values/formula/formulaBook";
import type { UnreadCell } from "../../../src/core/values/readCells";
import { readCells } from "../../../src/core/values/readCells";
import type { CellReading, Reading } from "../../../src/core/values/reading";
import type { DrawingOptions } from "../../drawSheet";
import { drawSheet } from "../../drawSheet";

/** What a drawing's rows mean; a row without its own entry takes `kind`. */
export interface DrawnMeaning extends DrawingOptions {
  readonly kind?: ValueKind;
  readonly rows?: readonly ValueKind[];
  readonly measurementUnit?: string;
  readonly readsPair?: boolean;
  readonly acceptsDocumentNumber?: boolean;
  readonly totals?: readonly number[];
  /** False: columns are no years. */
  readonly years?: boolean;
  readonly others?: readonly Sheet[];
}

/** Reads a drawn table; row i is "r1", "r2", …, its columns are the years from 2015. */
export function readDrawing(drawing: string, drawn: DrawnMeaning = {}): ReadonlyMap<string, CellReading> {
  const sheet = drawSheet(drawing, drawn);
  const cells = unreadCells(sheet, drawn);
  const readings = readCells(cells, formulaBookOf([sheet, ...(drawn.others ?? [])]));
  return new Map(cells.flatMap(({ rowId, columnId }, i) => (readings[i] ? [[`${rowId}@${columnId}`, readings[i]]] : [])));
}

function unreadCells(sheet: Sheet, drawn: DrawnMeaning): UnreadCell[] {
  const cells: UnreadCell[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const meaning = meaningFor(drawn.rows?.[row] ?? drawn.kind ?? "count", drawn);
      const year = drawn.years === false ? null : 2015 + column;
      const columnId = year === null ? `c${column + 1}` : `y${year}`;
      const isTotal = drawn.totals?.includes(row) ?? false;
      cells.push({ rowId: `r${row + 1}`, columnId, year, meaning, cell: sheet.cellAt(row, column), sheet: sheet.name, isTotal });
    }
  }
  return cells;
}

function meaningFor(value: ValueKind, drawn: DrawnMeaning): Meaning {
  return {
    value,
    measurementUnit: drawn.measurementUnit ?? "",
    measure: value === "percent" ? "rate" : "flow",
    required: true,
    owner: null,
    readsPair: drawn.readsPair ?? false,
    acceptsDocumentNumber: drawn.acceptsDocumentNumber ?? false,
  };
}

/** A reading in one line: "1234", "“Đạt”", "none", "ambiguous 1234|1.234", then " ! finding severity → proposal" for each remark. */
export function told({ reading, remarks }: CellReading): string {
  const said = remarks.map((remark) => ` ! ${remark.finding} ${remark.severity}${remark.propose === null ? "" : ` → ${remark.propose}`}`);
  return state(reading) + said.join("");
}

function state(reading: Reading): string {
  if (reading.state === "ambiguous") return `ambiguous ${reading.candidates.join("|")}`;
  if (reading.state !== "value") return reading.state;
  const pair = reading.pair ? ` (${reading.pair.whole}/${reading.pair.part})` : "";
  return (reading.number === null ? `“${reading.text}”` : String(reading.number)) + pair;
}

/** All cells of a drawing, told in order. */
export function tellAll(drawing: string, drawn: DrawnMeaning = {}): string[] {
  return [...readDrawing(drawing, drawn).values()].map(told);
}

/** The first cell of a drawing, told. */
export function tell(cell: string, drawn: DrawnMeaning = {}): string {
  return tellAll(cell, drawn)[0] ?? "";
}
