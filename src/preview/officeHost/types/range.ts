import type { CellRange } from "../../../core/sheet/address";
import { around, intersection, sizeOf } from "../document/rectangles";
import { invalidArgument, invalidOperation, itemNotFound } from "../hostError";
import type { HostSession, OfficeType } from "../wire/officeType";
import { NULL_OBJECT } from "../wire/officeType";
import type { RangeTarget } from "../wire/targets";
import { addressOf } from "./addresses";
import { oneOf, rangeArgument, truthOf, wholeNumber, withinGrid } from "./argumentReaders";
import { emptyCells, isUnbounded, rangeContents } from "./rangeContents";
import { lineHidden, setLineHidden } from "./rangeLines";
import { copyFrom } from "./rangeCopy";
import { insertRows, removeRows } from "./rangeInsertion";
import { mergeCells, mergesWithin, unmergeCells } from "./rangeMerging";
import { rangeProperties } from "./rangeProperties";
import { clearFormats } from "./rangeFormat";

/** A rectangle of cells. */
export const range: OfficeType<RangeTarget> = {
  name: "Range",
  identity: (_session, { reference }) => (reference === null ? {} : { _ReferenceId: reference }),
  scalars: {
    ...rangeContents,
    Address: { since: 1, get: (session, target) => addressOf(session.sheet(target.sheet).name, target.range) },
    RowIndex: { since: 1, get: (_session, target) => target.range.top },
    ColumnIndex: { since: 1, get: (_session, target) => target.range.left },
    RowCount: { since: 1, get: (_session, target) => sizeOf(target.range).rows },
    ColumnCount: { since: 1, get: (_session, target) => sizeOf(target.range).columns },
    CellCount: { since: 1, get: (_session, target) => sizeOf(target.range).rows * sizeOf(target.range).columns },
    RowHidden: { since: 2, get: (session, target) => lineHidden(session, target, "rows"), set: (session, target, value) => setLineHidden(session, target, "rows", truthOf(value)) },
    ColumnHidden: { since: 2, get: (session, target) => lineHidden(session, target, "columns"), set: (session, target, value) => setLineHidden(session, target, "columns", truthOf(value)) },
    IsEntireRow: { since: 7, get: (_session, target) => isUnbounded(target.range) && target.range.left === 0 && target.range.right === 16_383 },
    IsEntireColumn: { since: 7, get: (_session, target) => isUnbounded(target.range) && target.range.top === 0 && target.range.bottom === 1_048_575 },
  },
  links: {
    Worksheet: { since: 1, follow: (session, { sheet }) => session.object("Worksheet", session.sheet(sheet).id) },
    Format: { since: 1, follow: (session, target) => session.object("RangeFormat", target) },
    DataValidation: { since: 8, follow: (session, target) => session.object("DataValidation", target) },
    ConditionalFormats: { since: 6, follow: (session, target) => session.object("ConditionalFormatCollection", target) },
  },
  methods: {
    _KeepReference: { since: 1, call: (session, target) => ((target.reference ??= session.keepReference(session.object("Range", target))), {}) },
    _ValidateArraySize: {
      since: 3,
      call: (_session, target, [rows, columns]) => {
        const size = sizeOf(target.range);
        if (size.rows !== rows || size.columns !== columns) throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
        return {};
      },
    },
    GetCell: { since: 1, call: (session, target, [row, column]) => part(session, target, wholeNumber(row), wholeNumber(column), 1, 1) },
    GetRow: { since: 1, call: (session, target, [row]) => part(session, target, wholeNumber(row), 0, 1, sizeOf(target.range).columns) },
    GetColumn: { since: 1, call: (session, target, [column]) => part(session, target, 0, wholeNumber(column), sizeOf(target.range).rows, 1) },
    GetLastCell: { since: 1, call: (session, target) => part(session, target, sizeOf(target.range).rows - 1, sizeOf(target.range).columns - 1, 1, 1) },
    GetLastRow: { since: 1, call: (session, target) => part(session, target, sizeOf(target.range).rows - 1, 0, 1, sizeOf(target.range).columns) },
    GetLastColumn: { since: 1, call: (session, target) => part(session, target, 0, sizeOf(target.range).columns - 1, sizeOf(target.range).rows, 1) },
    GetOffsetRange: { since: 1, call: (session, target, [rows, columns]) => part(session, target, wholeNumber(rows), wholeNumber(columns), sizeOf(target.range).rows, sizeOf(target.range).columns) },
    GetResizedRange: {
      since: 2,
      call: (session, target, [rows, columns]) => part(session, target, 0, 0, sizeOf(target.range).rows + wholeNumber(rows), sizeOf(target.range).columns + wholeNumber(columns)),
    },
    GetAbsoluteResizedRange: { since: 7, call: (session, target, [rows, columns]) => part(session, target, 0, 0, wholeNumber(rows), wholeNumber(columns)) },
    GetBoundingRect: { since: 1, call: (session, target, [other]) => on(session, target, around(target.range, rangeArgument(session, target.sheet, other))) },
    GetIntersection: { since: 1, call: (session, target, [other]) => common(session, target, other) ?? refuseNothing() },
    GetIntersectionOrNullObject: { since: 4, call: (session, target, [other]) => common(session, target, other) ?? NULL_OBJECT },
    GetUsedRange: { since: 1, call: (session, target, [valuesOnly]) => used(session, target, valuesOnly === true) ?? part(session, target, 0, 0, 1, 1) },
    GetUsedRangeOrNullObject: { since: 4, call: (session, target, [valuesOnly]) => used(session, target, valuesOnly === true) ?? NULL_OBJECT },
    GetEntireRow: { since: 1, call: (session, target) => on(session, target, { ...target.range, left: 0, right: 16_383 }) },
    GetEntireColumn: { since: 1, call: (session, target) => on(session, target, { ...target.range, top: 0, bottom: 1_048_575 }) },
    GetMergedAreasOrNullObject: {
      since: 13,
      call: (session, target) => {
        const areas = mergesWithin(session, target);
        return areas.length > 0 ? session.object("RangeAreas", { sheet: target.sheet, areas, reference: null }) : NULL_OBJECT;
      },
    },
    Merge: { since: 2, call: (session, target, [across]) => mergeCells(session, target, across === true) },
    Insert: { since: 1, call: (session, target, [shift]) => (oneOf(["Down"], shift), insertRows(session, target), on(session, target, target.range)) },
    Delete: { since: 1, call: (session, target, [shift]) => (oneOf(["Up"], shift), removeRows(session, target)) },
    CopyFrom: { since: 9, call: copyFrom },
    Unmerge: { since: 2, call: unmergeCells },
    Clear: { since: 1, call: (session, target, [applyTo]) => clear(session, target, applyTo) },
    Select: { since: 1, call: select },
    ...rangeProperties,
  },
};

function on(session: HostSession, { sheet }: RangeTarget, cells: CellRange): unknown {
  return session.object("Range", { sheet, range: withinGrid(cells), reference: null });
}

function part(session: HostSession, target: RangeTarget, row: number, column: number, rows: number, columns: number): unknown {
  const [top, left] = [target.range.top + row, target.range.left + column];
  return on(session, target, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

function common(session: HostSession, target: RangeTarget, other: unknown): unknown {
  const shared = intersection(target.range, rangeArgument(session, target.sheet, other));
  return shared && on(session, target, shared);
}

function used(session: HostSession, target: RangeTarget, valuesOnly: boolean): unknown {
  const whole = session.grid.usedRange(session.sheet(target.sheet).id, valuesOnly);
  const shared = whole && intersection(whole, target.range);
  return shared && on(session, target, shared);
}

function refuseNothing(): never {
  throw itemNotFound();
}

function clear(session: HostSession, target: RangeTarget, applyTo: unknown): object {
  const what = oneOf(["All", "Contents", "Formats"], applyTo ?? "All");
  if (what !== "Formats") emptyCells(session, target);
  if (what !== "Contents") clearFormats(session, target);
  return {};
}

function select(session: HostSession, { sheet, range: chosen }: RangeTarget): object {
  if (session.sheet(sheet).visibility !== "Visible") throw invalidOperation("A range on a hidden worksheet can't be selected.");
  session.grid.select({ sheet, range: chosen });
  session.events.tell({ kind: "selection", sheet, range: chosen }, true);
  return {};
}
