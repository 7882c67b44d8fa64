import { parseA1 } from "../../../core/sheet/address";
import type { StoredName } from "../document/hostDocument";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../hostError";
import type { HostObject, HostSession, OfficeType } from "../wire/officeType";
import { NULL_OBJECT, targetOf } from "../wire/officeType";
import { absoluteAddress, sheetReference } from "./addresses";
import { optionalText, textOf, truthOf } from "./argumentReaders";

const LONGEST_NAME = 255;
/** A text constant in a formula. */
const LONGEST_CONSTANT = 255;

/** Defined names of the workbook, or those local to a sheet. */
export const namedItemCollection: OfficeType<string | null> = {
  name: "NamedItemCollection",
  scalars: {},
  links: {},
  methods: {
    Add: { since: 4, call: (session, sheet, [name, reference, comment]) => add(session, sheet, textOf(name), reference, optionalText(comment)) },
    GetItem: { since: 1, call: (session, sheet, [key]) => find(session, sheet, textOf(key)) },
    GetItemOrNullObject: { since: 4, call: (session, sheet, [key]) => find(session, sheet, textOf(key)) },
    GetCount: { since: 4, call: (session, sheet) => namesOf(session, sheet).length },
  },
  items: (session, sheet) => namesOf(session, sheet).map(({ id }) => session.object("NamedItem", id)),
};

/** One defined name. */
export const namedItem: OfficeType<string> = {
  name: "NamedItem",
  identity: (_session, id) => ({ _Id: id }),
  scalars: {
    Name: { since: 1, get: (session, id) => nameOf(session, id).name },
    Type: { since: 1, get: (session, id) => worth(nameOf(session, id).formula).type },
    Value: { since: 1, get: (session, id) => worth(nameOf(session, id).formula).value },
    Formula: { since: 7, get: (session, id) => nameOf(session, id).formula, set: (session, id, value) => change(session, id, { formula: formulaOf(session, value) }) },
    Visible: { since: 1, get: (session, id) => nameOf(session, id).visible, set: (session, id, value) => change(session, id, { visible: truthOf(value) }) },
    Comment: { since: 4, get: (session, id) => nameOf(session, id).comment, set: (session, id, value) => change(session, id, { comment: textOf(value) }) },
    Scope: { since: 4, get: (session, id) => (nameOf(session, id).sheet === null ? "Workbook" : "Worksheet") },
  },
  links: {
    Worksheet: { since: 4, follow: (session, id) => sheetObject(session, id) },
  },
  methods: {
    GetRange: { since: 1, call: (session, id) => rangeOf(session, id) ?? refuseNoRange() },
    GetRangeOrNullObject: { since: 4, call: (session, id) => rangeOf(session, id) ?? NULL_OBJECT },
    Delete: {
      since: 4,
      call: (session, id) => {
        session.changing();
        nameOf(session, id);
        session.document.names = session.document.names.filter((name) => name.id !== id);
        return {};
      },
    },
  },
};

function namesOf({ document }: HostSession, sheet: string | null): readonly StoredName[] {
  return document.names.filter((name) => name.sheet === sheet);
}

function find(session: HostSession, sheet: string | null, key: string): HostObject | typeof NULL_OBJECT {
  const found = namesOf(session, sheet).find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  return found ? session.object("NamedItem", found.id) : NULL_OBJECT;
}

function nameOf({ document }: HostSession, id: string): StoredName {
  const found = document.names.find((name) => name.id === id);
  if (!found) throw itemNotFound();
  return found;
}

function change(session: HostSession, id: string, patch: Partial<StoredName>): void {
  session.changing();
  nameOf(session, id);
  session.document.names = session.document.names.map((name) => (name.id === id ? { ...name, ...patch } : name));
}

function add(session: HostSession, sheet: string | null, name: string, reference: unknown, comment: string): HostObject {
  session.changing();
  const allowed = name.length <= LONGEST_NAME && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !parseA1(name) && !/^(?:[rc]|r\d+c\d+|r\d+|c\d+)$/iu.test(name);
  if (!allowed) throw invalidArgument();
  if (find(session, sheet, name) !== NULL_OBJECT) throw itemAlreadyExists();
  const id = session.document.newId();
  session.document.names = [...session.document.names, { id, name, sheet, formula: formulaOf(session, reference), visible: true, comment }];
  return session.object("NamedItem", id);
}

function formulaOf(session: HostSession, reference: unknown): string {
  const target = targetOf("Range", reference);
  if (target) return `=${absoluteAddress(session.sheet(target.sheet).name, target.range)}`;
  const text = textOf(reference);
  const formula = text.startsWith("=") ? text : `="${text.replace(/"/gu, '""')}"`;
  for (const [, constant = ""] of formula.matchAll(/"((?:[^"]|"")*)"/gu)) {
    if (constant.replace(/""/gu, '"').length > LONGEST_CONSTANT) throw invalidArgument();
  }
  return formula;
}

function worth(formula: string): { readonly type: string; readonly value: unknown } {
  const body = formula.replace(/^=/u, "");
  if (sheetReference(body)) return { type: "Range", value: body };
  const text = /^"((?:[^"]|"")*)"$/su.exec(body);
  if (text) return { type: "String", value: (text[1] ?? "").replace(/""/gu, '"') };
  if (/^(?:TRUE|FALSE)$/iu.test(body)) return { type: "Boolean", value: body.toUpperCase() === "TRUE" };
  if (body.includes("#REF!")) return { type: "Error", value: "#REF!" };
  const number = Number(body);
  return body !== "" && Number.isFinite(number) ? { type: "Double", value: number } : { type: "String", value: body };
}

function rangeOf(session: HostSession, id: string): HostObject | null {
  const reference = sheetReference(nameOf(session, id).formula.replace(/^=/u, ""));
  const sheet = session.grid.sheets().find(({ name }) => name.toLowerCase() === reference?.sheetName.toLowerCase());
  return reference && sheet ? session.object("Range", { sheet: sheet.id, range: reference.range, reference: null }) : null;
}

function refuseNoRange(): never {
  throw itemNotFound();
}

function sheetObject(session: HostSession, id: string): HostObject {
  const { sheet } = nameOf(session, id);
  if (sheet === null) throw itemNotFound();
  return session.object("Worksheet", sheet);
}
