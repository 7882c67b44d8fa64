import { accessDenied, invalidArgument, itemAlreadyExists } from "../hostError";
import type { HostObject, HostSession, OfficeType } from "../wire/officeType";
import { NULL_OBJECT } from "../wire/officeType";
import { EventKind } from "../wire/hostEvents";
import { registrations } from "./registrations";
import { optionalText, textOf } from "./argumentReaders";

const LONGEST_NAME = 31;

/** The sheets of the workbook. */
export const worksheetCollection: OfficeType<null> = {
  name: "WorksheetCollection",
  scalars: {},
  links: {},
  methods: {
    Add: { since: 1, call: (session, _target, [name]) => add(session, optionalText(name)) },
    GetItem: { since: 1, call: (session, _target, [key]) => find(session, textOf(key)) },
    GetItemOrNullObject: { since: 4, call: (session, _target, [key]) => find(session, textOf(key)) },
    GetActiveWorksheet: { since: 1, call: (session) => session.object("Worksheet", session.grid.activeSheet()) },
    GetFirst: { since: 5, call: (session, _target, [visibleOnly]) => atEnd(session, visibleOnly === true, 0) },
    GetLast: { since: 5, call: (session, _target, [visibleOnly]) => atEnd(session, visibleOnly === true, -1) },
    GetCount: { since: 4, call: (session, _target, [visibleOnly]) => shown(session, visibleOnly === true).length },
    ...registrations(
      {
        DataChanged: { since: 9, kind: EventKind.changed },
        Added: { since: 7, kind: EventKind.added },
        Deleted: { since: 7, kind: EventKind.deleted },
        Activated: { since: 7, kind: EventKind.activated },
        Deactivated: { since: 7, kind: EventKind.deactivated },
        SelectionChanged: { since: 9, kind: EventKind.selectionChanged },
        FormatChanged: { since: 9, kind: EventKind.formatChanged },
      },
      { NameChanged: { since: 17, kind: EventKind.nameChanged } },
      () => null,
    ),
  },
  items: (session) => session.grid.sheets().map(({ id }) => session.object("Worksheet", id)),
};

/** Refuses a name Excel does not take for a sheet. `own`: the sheet that is to have it. */
export function checkSheetName(session: HostSession, name: string, own: string | null): void {
  const allowed = name !== "" && name.length <= LONGEST_NAME && !/[[\]:*?/\\]|^'|'$/u.test(name) && name.toLowerCase() !== "history";
  if (!allowed) throw invalidArgument();
  const taken = session.grid.sheets().some((sheet) => sheet.id !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw itemAlreadyExists();
}

function add(session: HostSession, wanted: string): HostObject {
  session.changingStructure();
  const name = wanted === "" ? freeName(session) : wanted;
  checkSheetName(session, name, null);
  const sheet = session.grid.addSheet(name);
  session.events.tell({ kind: "added", sheet }, true);
  return session.object("Worksheet", sheet);
}

function freeName(session: HostSession): string {
  const taken = new Set(session.grid.sheets().map(({ name }) => name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}

function find(session: HostSession, key: string): HostObject | typeof NULL_OBJECT {
  const wanted = key.toLowerCase();
  const sheets = session.grid.sheets();
  const found = sheets.find(({ id }) => id.toLowerCase() === wanted) ?? sheets.find(({ name }) => name.toLowerCase() === wanted);
  return found ? session.object("Worksheet", found.id) : NULL_OBJECT;
}

function shown(session: HostSession, visibleOnly: boolean): readonly { readonly id: string }[] {
  return session.grid.sheets().filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
}

function atEnd(session: HostSession, visibleOnly: boolean, index: 0 | -1): HostObject {
  const sheet = shown(session, visibleOnly).at(index);
  if (!sheet) throw accessDenied();
  return session.object("Worksheet", sheet.id);
}
