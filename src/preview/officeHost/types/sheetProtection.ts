import { invalidArgument, invalidOperation } from "../hostError";
import { LAST_COLUMN, LAST_ROW } from "../document/rectangles";
import type { HostSession, OfficeType } from "../wire/officeType";
import { NULL_OBJECT } from "../wire/officeType";
import { optionalText, rangeArgument, recordOf, wholeNumber } from "./argumentReaders";

const ALLOWANCES: Readonly<Record<string, boolean>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
};
const SELECTION_MODES: readonly unknown[] = ["Normal", "Unlocked", "None"];

/** Protection of a sheet. */
export const worksheetProtection: OfficeType<string> = {
  name: "WorksheetProtection",
  scalars: {
    Protected: { since: 2, get: (session, id) => session.document.sheet(id).protection !== null },
    Options: { since: 2, get: (session, id) => session.document.sheet(id).protection?.options ?? null },
  },
  links: {},
  methods: {
    Protect: { since: 2, call: protect },
    Unprotect: {
      since: 7,
      call: (session, id, [password]) => {
        session.changing();
        const kept = session.document.sheet(id).protection?.password;
        if (kept && kept !== optionalText(password)) throw invalidArgument("The password you supplied is not correct.");
        session.document.change(id, "protection", null);
        return {};
      },
    },
  },
};

function protect(session: HostSession, id: string, [options, password]: readonly unknown[]): object {
  session.changing();
  if (session.document.sheet(id).protection) throw invalidOperation("The worksheet is already protected.");
  const chosen: Record<string, boolean | string> = { ...ALLOWANCES, selectionMode: "Normal" };
  for (const [name, value] of Object.entries(options === undefined || options === null ? {} : recordOf(options))) {
    const known = name === "selectionMode" ? SELECTION_MODES.includes(value) : name in ALLOWANCES && typeof value === "boolean";
    if (!known) throw invalidArgument();
    chosen[name] = value as boolean | string;
  }
  session.document.change(id, "protection", { options: chosen, password: optionalText(password) || null });
  return {};
}

/** Rows and columns of a sheet that stay in view. */
export const worksheetFreezePanes: OfficeType<string> = {
  name: "WorksheetFreezePanes",
  scalars: {},
  links: {},
  methods: {
    FreezeAt: {
      since: 7,
      call: (session, id, [range]) => {
        const { bottom, right } = rangeArgument(session, id, range);
        return freeze(session, id, bottom === LAST_ROW ? 0 : bottom + 1, right === LAST_COLUMN ? 0 : right + 1);
      },
    },
    FreezeRows: { since: 7, call: (session, id, [count]) => freeze(session, id, count === undefined || count === null ? 1 : wholeNumber(count), 0) },
    FreezeColumns: { since: 7, call: (session, id, [count]) => freeze(session, id, 0, count === undefined || count === null ? 1 : wholeNumber(count)) },
    Unfreeze: { since: 7, call: (session, id) => freeze(session, id, 0, 0) },
    GetLocation: { since: 7, call: location },
    GetLocationOrNullObject: { since: 7, call: location },
  },
};

function freeze(session: HostSession, id: string, rows: number, columns: number): object {
  session.changing();
  if (rows < 0 || columns < 0) throw invalidArgument();
  session.grid.setFreeze(session.sheet(id).id, { rows, columns });
  return {};
}

function location(session: HostSession, id: string): unknown {
  const { rows, columns } = session.grid.freeze(session.sheet(id).id);
  if (rows === 0 && columns === 0) return NULL_OBJECT;
  const range = { top: 0, left: 0, bottom: rows === 0 ? LAST_ROW : rows - 1, right: columns === 0 ? LAST_COLUMN : columns - 1 };
  return session.object("Range", { sheet: id, range, reference: null });
}
