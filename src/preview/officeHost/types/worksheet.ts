import type { SheetPatch } from "../hostWorkbook";
import { invalidArgument, invalidOperation, unsupportedSheet } from "../hostError";
import { EventKind } from "../wire/hostEvents";
import type { HostSession, OfficeType } from "../wire/officeType";
import { NULL_OBJECT } from "../wire/officeType";
import { WHOLE_SHEET, quoted, rangeAt } from "./addresses";
import { colourOf, oneOf, textOf, truthOf, wholeNumber, withinGrid } from "./argumentReaders";
import { registrations } from "./registrations";
import { checkSheetName } from "./worksheetCollection";

/** One sheet, by its id. */
export const worksheet: OfficeType<string> = {
  name: "Worksheet",
  identity: (session, id) => ({ Id: session.sheet(id).id }),
  scalars: {
    Id: { since: 1, get: (session, id) => session.sheet(id).id },
    Name: { since: 1, get: (session, id) => session.sheet(id).name, set: (session, id, name) => rename(session, id, textOf(name)) },
    Position: { since: 1, get: positionOf, set: (session, id, position) => move(session, id, wholeNumber(position)) },
    Visibility: {
      since: 1,
      get: (session, id) => session.sheet(id).visibility,
      set: (session, id, value) => setVisibility(session, id, oneOf(["Visible", "Hidden", "VeryHidden"], value)),
    },
    TabColor: { since: 7, get: (session, id) => session.sheet(id).tabColor, set: (session, id, colour) => change(session, id, { tabColor: colour === "" ? "" : colourOf(colour) }) },
    ShowGridlines: { since: 8, get: (session, id) => session.sheet(id).showGridlines, set: (session, id, shown) => change(session, id, { showGridlines: truthOf(shown) }) },
    Gridlines: { since: 8, get: (session, id) => session.sheet(id).showGridlines, set: (session, id, shown) => change(session, id, { showGridlines: truthOf(shown) }) },
  },
  links: {
    Protection: { since: 2, follow: (session, id) => session.object("WorksheetProtection", withCells(session, id)) },
    FreezePanes: { since: 7, follow: (session, id) => session.object("WorksheetFreezePanes", withCells(session, id)) },
    PageLayout: { since: 9, follow: (session, id) => session.object("PageLayout", id) },
    HorizontalPageBreaks: { since: 9, follow: (session, id) => session.object("PageBreakCollection", { sheet: id, axis: "rows" }) },
    VerticalPageBreaks: { since: 9, follow: (session, id) => session.object("PageBreakCollection", { sheet: id, axis: "columns" }) },
    Names: { since: 4, follow: (session, id) => session.object("NamedItemCollection", withCells(session, id)) },
  },
  methods: {
    Activate: { since: 1, call: activate },
    Delete: { since: 1, call: remove },
    GetRange: {
      since: 1,
      call: (session, id, [address]) => rangeObject(session, id, address === undefined || address === null || address === "" ? WHOLE_SHEET : rangeAt(textOf(address), session.sheet(id).name)),
    },
    GetRangeByIndexes: {
      since: 7,
      call: (session, id, [row, column, rows, columns]) => {
        const [top, left] = [wholeNumber(row), wholeNumber(column)];
        return rangeObject(session, id, { top, left, bottom: top + wholeNumber(rows) - 1, right: left + wholeNumber(columns) - 1 });
      },
    },
    GetCell: {
      since: 1,
      call: (session, id, [row, column]) => {
        const [top, left] = [wholeNumber(row), wholeNumber(column)];
        return rangeObject(session, id, { top, left, bottom: top, right: left });
      },
    },
    GetUsedRange: {
      since: 1,
      call: (session, id, [valuesOnly]) => rangeObject(session, id, session.grid.usedRange(id, valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    },
    GetUsedRangeOrNullObject: {
      since: 4,
      call: (session, id, [valuesOnly]) => {
        const used = session.grid.usedRange(session.sheet(id).id, valuesOnly === true);
        return used ? rangeObject(session, id, used) : NULL_OBJECT;
      },
    },
    ...registrations<string>(
      {
        DataChanged: { since: 7, kind: EventKind.changed },
        Activated: { since: 7, kind: EventKind.activated },
        Deactivated: { since: 7, kind: EventKind.deactivated },
        SelectionChanged: { since: 7, kind: EventKind.selectionChanged },
        FormatChanged: { since: 9, kind: EventKind.formatChanged },
      },
      { NameChanged: { since: 17, kind: EventKind.nameChanged } },
      (id) => id,
    ),
  },
};

function rangeObject(session: HostSession, sheet: string, range: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }): unknown {
  return session.object("Range", { sheet: withCells(session, session.sheet(sheet).id), range: withinGrid(range), reference: null });
}

/** The sheet's id; refuses a chart or a macro sheet. */
function withCells({ document }: HostSession, id: string): string {
  if (document.chartSheets.has(id)) throw unsupportedSheet();
  return id;
}

function positionOf(session: HostSession, id: string): number {
  return session.grid.sheets().indexOf(session.sheet(id));
}

function change(session: HostSession, id: string, patch: SheetPatch): void {
  session.changing();
  session.grid.changeSheet(session.sheet(id).id, patch);
}

function move(session: HostSession, id: string, position: number): void {
  session.changingStructure();
  if (position < 0 || position >= session.grid.sheets().length) throw invalidArgument();
  session.grid.changeSheet(session.sheet(id).id, { position });
}

function rename(session: HostSession, id: string, name: string): void {
  session.changingStructure();
  const before = session.sheet(id).name;
  if (before === name) return;
  checkSheetName(session, name, id);
  session.grid.changeSheet(id, { name });
  const [old, now] = [`${quoted(before)}!`, `${quoted(name)}!`];
  session.document.names = session.document.names.map((item) => ({ ...item, formula: item.formula.replaceAll(old, () => now) }));
  session.events.tell({ kind: "renamed", sheet: id, before }, true);
}

function setVisibility(session: HostSession, id: string, visibility: "Visible" | "Hidden" | "VeryHidden"): void {
  session.changingStructure();
  if (visibility !== "Visible") mustStaySeen(session, id);
  session.grid.changeSheet(session.sheet(id).id, { visibility });
}

function mustStaySeen(session: HostSession, id: string): void {
  const others = session.grid.sheets().some((sheet) => sheet.id !== id && sheet.visibility === "Visible");
  if (!others) throw invalidOperation("A workbook must contain at least one visible worksheet.");
}

function activate(session: HostSession, id: string): object {
  if (session.sheet(id).visibility !== "Visible") throw invalidOperation("A hidden worksheet can't be activated.");
  session.grid.activate(id);
  session.events.tell({ kind: "activated", sheet: id }, true);
  return {};
}

function remove(session: HostSession, id: string): object {
  session.changingStructure();
  const { name, visibility } = session.sheet(id);
  if (visibility === "VeryHidden") throw invalidOperation("A very hidden worksheet can't be deleted.");
  mustStaySeen(session, id);
  session.grid.removeSheet(id);
  session.document.forget(id);
  session.document.names = session.document.names.map((item) => ({ ...item, formula: item.formula.replaceAll(`${quoted(name)}!`, "#REF!") }));
  session.events.tell({ kind: "deleted", sheet: id }, true);
  return {};
}
