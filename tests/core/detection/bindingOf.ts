import type { CellPlace, Detection, DetectedTable } from "../../../src/core/detection/detection";
import { a1 } from "../../../src/core/sheet/address";
import type { CellRef } from "../../../src/core/sheet/address";

const written = (at: CellRef | null, home: string): string => (at === null ? "—" : at.sheet === home ? a1(at) : `${at.sheet}!${a1(at)}`);

/** "pl3@Sheet1!A1:H30" and the like, one line a table. */
export function tablesOf(detection: Detection): string[] {
  return detection.tables.map(({ id, copy, plan, pieces }) =>
    [id, copy, plan.id, ...pieces.map(({ sheet, top, left, bottom, right }) => `${sheet}!${a1({ row: top, column: left })}:${a1({ row: bottom, column: right })}`)].join(" "),
  );
}

/** "pl3.r1 B7" for each row, "—" for rows the sheet lacks; a role other than data or heading is named. */
export function rowsOf(table: DetectedTable | undefined): string[] {
  const home = table?.pieces[0]?.sheet ?? "";
  return (table?.rows ?? []).map(({ id, at, role }) => [id, written(at, home), ...(role === "data" || role === "heading" ? [] : [role])].join(" "));
}

/** "y2015 C4" for each column, "—" for columns the sheet lacks. */
export function columnsOf(table: DetectedTable | undefined): string[] {
  const home = table?.pieces[0]?.sheet ?? "";
  return (table?.columns ?? []).map(({ id, headingAt }) => `${id} ${written(headingAt, home)}`);
}

/** "structure.rowMoved B7 pl3.r1" for each finding about structure. */
export function structureOf(detection: Detection): string[] {
  const home = detection.tables[0]?.pieces[0]?.sheet ?? "";
  return detection.structure.map(({ finding, at, rowId, columnId }) => [finding, written(at, home), rowId || columnId].filter(Boolean).join(" "));
}

/** Place of a cell by the ids of its row and column, null where the sheet lacks it. */
export function cellPlaceOf(table: DetectedTable | undefined, rowId: string, columnId: string): CellPlace | null {
  const row = table?.rows.findIndex(({ id }) => id === rowId) ?? -1;
  const column = table?.columns.findIndex(({ id }) => id === columnId) ?? -1;
  return table?.placesIn(row)[column] ?? null;
}

/** Place of the value of a cell, "A1" or null. */
export function placeOf(table: DetectedTable | undefined, rowId: string, columnId: string): string | null {
  const place = cellPlaceOf(table, rowId, columnId);
  return place ? a1(place.valueAt) : null;
}
