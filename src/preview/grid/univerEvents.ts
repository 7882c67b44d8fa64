import type { ICommandService, ICommandInfo, IExecutionOptions, IRange } from "@univerjs/core";
import type { CellRange } from "../../core/sheet/address";
import type { CellValue, HostEvent } from "../officeHost/hostWorkbook";
import type { OwnWrites } from "./ownWrites";

type Shifted = "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
const SHIFTS: Readonly<Record<string, Shifted>> = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-col": "ColumnDeleted",
};
const LOOKS: ReadonlySet<string> = new Set(["sheet.mutation.add-worksheet-merge", "sheet.mutation.remove-worksheet-merge"]);
/** Sorting and dragging move cells without naming each: the whole sheet may have changed. */
const MOVES: ReadonlySet<string> = new Set(["sheet.mutation.move-range", "sheet.mutation.move-rows", "sheet.mutation.move-columns", "sheet.mutation.reorder-range"]);

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly name?: string;
  readonly range?: IRange;
  readonly sheet?: { readonly id: string };
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, object | null>>>>;
  readonly selections?: readonly { readonly range: IRange }[];
}

/** What the listening needs to know of the workbook. */
export interface Watched {
  readonly unit: string;
  /** What the host itself caused is not told. */
  readonly own: OwnWrites;
  valueAt(sheet: string, row: number, column: number): CellValue;
  nameOf(sheet: string): string | undefined;
  usedRange(sheet: string): CellRange;
}

/** Turns what the grid does into what a person did; recalculated results and the host's own writes are not told. */
export function watchUniver(commands: ICommandService, watched: Watched, hear: (event: HostEvent) => void): () => void {
  const names = new Map<string, string>();
  let before: CellValue = null;
  const early = commands.beforeCommandExecuted((command) => {
    const params = paramsOf(command, watched);
    if (!params?.subUnitId) return;
    if (command.id === "sheet.mutation.set-worksheet-name") names.set(params.subUnitId, watched.nameOf(params.subUnitId) ?? "");
    if (command.id !== "sheet.mutation.set-range-values" || watched.own.writing) return;
    const range = rangeOf(params.cellValue);
    if (range) before = range.top === range.bottom && range.left === range.right ? watched.valueAt(params.subUnitId, range.top, range.left) : null;
  });
  const late = commands.onCommandExecuted((command, options) => {
    const params = paramsOf(command, watched);
    if (!params || watched.own.writing) return;
    const event = eventOf(command.id, params, options, { before, watched, names });
    if (event) hear(event);
  });
  return () => {
    early.dispose();
    late.dispose();
  };
}

function paramsOf(command: Readonly<ICommandInfo>, { unit }: Watched): Params | null {
  const params = command.params as Params | undefined;
  return params?.unitId === unit ? params : null;
}

interface Seen {
  readonly before: CellValue;
  readonly watched: Watched;
  readonly names: ReadonlyMap<string, string>;
}

function eventOf(id: string, params: Params, options: IExecutionOptions | undefined, seen: Seen): HostEvent | null {
  if (id === "sheet.mutation.insert-sheet") return params.sheet ? { kind: "added", sheet: params.sheet.id } : null;
  const sheet = params.subUnitId;
  if (sheet === undefined) return null;
  const shift = SHIFTS[id];
  if (shift && params.range) return { kind: "cells", sheet, range: cellRange(params.range), change: shift, before: null };
  if (LOOKS.has(id)) return { kind: "formats", sheet };
  if (MOVES.has(id)) return { kind: "cells", sheet, range: seen.watched.usedRange(sheet), change: "RangeEdited", before: null };
  switch (id) {
    case "sheet.mutation.set-range-values":
      return options?.["fromFormula"] ? null : edited(sheet, params, seen.before);
    case "sheet.mutation.remove-sheet":
      return { kind: "deleted", sheet };
    case "sheet.mutation.set-worksheet-name":
      return { kind: "renamed", sheet, before: seen.names.get(sheet) ?? "" };
    case "sheet.operation.set-worksheet-active":
      return { kind: "activated", sheet };
    case "sheet.operation.set-selections": {
      const chosen = params.selections?.at(-1)?.range;
      return chosen ? { kind: "selection", sheet, range: cellRange(chosen) } : null;
    }
    default:
      return null;
  }
}

function edited(sheet: string, { cellValue }: Params, before: CellValue): HostEvent | null {
  const range = rangeOf(cellValue);
  if (!range) return null;
  const looksOnly = Object.values(cellValue ?? {}).every((row) => Object.values(row).every((cell) => cell !== null && Object.keys(cell).every((key) => key === "s" || key === "custom")));
  return looksOnly ? { kind: "formats", sheet } : { kind: "cells", sheet, range, change: "RangeEdited", before };
}

function rangeOf(cells: Params["cellValue"]): CellRange | null {
  let found: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const [row, columns] of Object.entries(cells ?? {})) {
    for (const column of Object.keys(columns)) {
      const [r, c] = [Number(row), Number(column)];
      found ??= { top: r, left: c, bottom: r, right: c };
      found.top = Math.min(found.top, r);
      found.bottom = Math.max(found.bottom, r);
      found.left = Math.min(found.left, c);
      found.right = Math.max(found.right, c);
    }
  }
  return found;
}

/** A whole row or column has no number on its other side. */
function cellRange({ startRow, startColumn, endRow, endColumn }: IRange): CellRange {
  const within = (value: number, otherwise: number) => (Number.isFinite(value) ? value : otherwise);
  return { top: within(startRow, 0), left: within(startColumn, 0), bottom: within(endRow, 1048575), right: within(endColumn, 16383) };
}
