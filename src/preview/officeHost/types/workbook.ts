import type { HostSession, OfficeType, Scalar } from "../wire/officeType";
import { NULL_OBJECT } from "../wire/officeType";
import { accessDenied, invalidSelection, notImplemented } from "../hostError";
import { fileBytes, oneOf, optionalText, textOf, truthOf } from "./argumentReaders";

const done = (): object => ({});

/** The workbook, from which every path begins. */
export const workbook: OfficeType<null> = {
  name: "Workbook",
  scalars: {
    Name: { since: 7, get: ({ grid }) => grid.name },
    ReadOnly: { since: 8, get: ({ document }) => document.readOnly },
  },
  links: {
    Worksheets: { since: 1, follow: (session) => session.object("WorksheetCollection", null) },
    Names: { since: 1, follow: (session) => session.object("NamedItemCollection", null) },
    CustomXmlParts: { since: 5, follow: (session) => session.object("CustomXmlPartCollection", null) },
    Settings: { since: 4, follow: (session) => session.object("SettingCollection", null) },
    Protection: { since: 7, follow: (session) => session.object("WorkbookProtection", null) },
    Properties: { since: 7, follow: (session) => session.object("DocumentProperties", null) },
    Application: { since: 1, follow: (session) => session.object("Application", null) },
    _Runtime: { since: 5, follow: (session) => session.object("Runtime", null) },
  },
  methods: {
    GetSelectedRange: { since: 1, call: selectedRange },
    GetActiveCell: {
      since: 7,
      call: (session) => {
        const { sheet, range } = session.grid.selection();
        if (session.document.chartSheets.has(sheet)) throw invalidSelection();
        return session.object("Range", { sheet, range: { ...range, bottom: range.top, right: range.left }, reference: null });
      },
    },
    _RemoveReference: { since: 1, call: (session, _target, [name]) => (session.release(textOf(name)), {}) },
    _GetRangeForEventByReferenceId: { since: 1, call: (session, _target, [name]) => session.referenced(textOf(name)) ?? NULL_OBJECT },
    _GetRangeOrNullObjectForEventByReferenceId: { since: 1, call: (session, _target, [name]) => session.referenced(textOf(name)) ?? NULL_OBJECT },
  },
};

function selectedRange(session: HostSession): unknown {
  return session.object("Range", { ...session.grid.selection(), reference: null });
}

/** Excel itself. */
export const application: OfficeType<null> = {
  name: "Application",
  scalars: {
    CalculationMode: { since: 1, get: () => "Automatic", set: (_session, _target, mode) => void oneOf(["Automatic"], mode) },
    CalculationState: { since: 9, get: () => "Done" },
    DecimalSeparator: { since: 11, get: () => "." },
    ThousandsSeparator: { since: 11, get: () => "," },
  },
  links: {},
  methods: {
    CreateWorkbook: { since: 8, call: (session, _target, [base64]) => session.object("WorkbookCreated", session.create(fileBytes(base64))) },
    _GetWorkbookCreatedById: { since: 8, call: (session, _target, [id]) => session.object("WorkbookCreated", textOf(id)) },
    Calculate: { since: 1, call: (session) => ((session.changing(), {})) },
    SuspendApiCalculationUntilNextSync: { since: 6, call: done },
    SuspendScreenUpdatingUntilNextSync: { since: 9, call: done },
  },
};

/** The add-in's own running: whether its handlers are told of events. */
export const runtime: OfficeType<null> = {
  name: "Runtime",
  scalars: {
    EnableEvents: { since: 8, get: ({ events }) => events.enabled, set: ({ events }, _target, value) => void (events.enabled = truthOf(value)) },
  },
  links: {},
  methods: {},
};

/** Whether sheets may be added, deleted, renamed, moved or hidden. */
export const workbookProtection: OfficeType<null> = {
  name: "WorkbookProtection",
  scalars: { Protected: { since: 7, get: ({ document }) => document.structure !== null } },
  links: {},
  methods: {
    Protect: {
      since: 7,
      call: ({ document }, _target, [password]) => {
        if (document.readOnly || document.structure) throw accessDenied();
        document.structure = { password: optionalText(password) || null };
        return {};
      },
    },
    Unprotect: {
      since: 7,
      call: ({ document }, _target, [password]) => {
        const { structure } = document;
        if (document.readOnly || (structure?.password && structure.password !== optionalText(password))) throw accessDenied();
        document.structure = null;
        return {};
      },
    },
  },
};

const PROPERTIES = ["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"] as const;

/** Title, author and the like. */
export const documentProperties: OfficeType<null> = {
  name: "DocumentProperties",
  scalars: Object.fromEntries(PROPERTIES.map((name): [string, Scalar<null>] => [name, property(name)])),
  links: {},
  methods: {},
};

function property(name: string): Scalar<null> {
  return {
    since: 7,
    get: ({ document }) => document.properties.get(name) ?? "",
    set: (session, _target, value) => {
      session.changing();
      if (typeof value !== "string") throw notImplemented(`a ${name} that is no text`);
      session.document.properties.set(name, value);
    },
  };
}
