import { invalidArgument, invalidOperation, itemNotFound } from "../hostError";
import type { HostSession, OfficeType } from "../wire/officeType";
import { NULL_OBJECT } from "../wire/officeType";
import type { PartsTarget } from "../wire/targets";
import { textOf } from "./argumentReaders";

/** The custom XML parts of the workbook. */
export const customXmlPartCollection: OfficeType<null> = {
  name: "CustomXmlPartCollection",
  scalars: {},
  links: {},
  methods: {
    Add: {
      since: 5,
      call: (session, _target, [xml]) => {
        session.changing();
        const id = session.document.newId();
        session.document.parts.set(id, wellFormed(textOf(xml)));
        return session.object("CustomXmlPart", id);
      },
    },
    GetByNamespace: { since: 5, call: (session, _target, [namespace]) => session.object("CustomXmlPartScopedCollection", { namespace: textOf(namespace) }) },
    GetItem: { since: 5, call: (session, _target, [id]) => find(session, { namespace: null }, textOf(id)) },
    GetItemOrNullObject: { since: 5, call: (session, _target, [id]) => find(session, { namespace: null }, textOf(id)) },
    GetCount: { since: 5, call: (session) => session.document.parts.size },
  },
  items: (session) => idsOf(session, { namespace: null }).map((id) => session.object("CustomXmlPart", id)),
};

/** The parts of one namespace. */
export const customXmlPartScopedCollection: OfficeType<PartsTarget> = {
  name: "CustomXmlPartScopedCollection",
  scalars: {},
  links: {},
  methods: {
    GetItem: { since: 5, call: (session, target, [id]) => find(session, target, textOf(id)) },
    GetItemOrNullObject: { since: 5, call: (session, target, [id]) => find(session, target, textOf(id)) },
    GetOnlyItem: { since: 5, call: (session, target) => only(session, target) ?? refuseNotOne() },
    GetOnlyItemOrNullObject: { since: 5, call: (session, target) => only(session, target) ?? NULL_OBJECT },
    GetCount: { since: 5, call: (session, target) => idsOf(session, target).length },
  },
  items: (session, target) => idsOf(session, target).map((id) => session.object("CustomXmlPart", id)),
};

/** One part. */
export const customXmlPart: OfficeType<string> = {
  name: "CustomXmlPart",
  identity: (_session, id) => ({ Id: id }),
  scalars: {
    Id: { since: 5, get: (_session, id) => id },
    NamespaceUri: { since: 5, get: (session, id) => namespaceOf(xmlOf(session, id)) },
  },
  links: {},
  methods: {
    GetXml: { since: 5, call: (session, id) => xmlOf(session, id) },
    SetXml: {
      since: 5,
      call: (session, id, [xml]) => {
        session.changing();
        xmlOf(session, id);
        session.document.parts.set(id, wellFormed(textOf(xml)));
        return {};
      },
    },
    Delete: {
      since: 5,
      call: (session, id) => {
        session.changing();
        xmlOf(session, id);
        session.document.parts.delete(id);
        return {};
      },
    },
  },
};

const ROOT = /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:([\p{L}_][\p{L}\p{N}_.-]*):)?([\p{L}_][\p{L}\p{N}_.-]*)((?:\s+[^<>]*?)?)(\/?)>/u;

/** Refuses what has no root element that is closed again; the inside is taken as it is. */
function wellFormed(xml: string): string {
  const root = ROOT.exec(xml);
  if (!root) throw invalidArgument();
  const name = `${root[1] === undefined ? "" : `${root[1]}:`}${root[2] ?? ""}`;
  if (root[4] !== "/" && !xml.trimEnd().endsWith(`</${name}>`)) throw invalidArgument();
  return xml;
}

function namespaceOf(xml: string): string {
  const root = ROOT.exec(xml);
  const attribute = root?.[1] === undefined ? "xmlns" : `xmlns:${root[1]}`;
  for (const [, name, , value = ""] of (root?.[3] ?? "").matchAll(/([^\s=]+)\s*=\s*(["'])(.*?)\2/gsu)) {
    if (name === attribute) return value.replace(/&lt;/gu, "<").replace(/&quot;/gu, '"').replace(/&apos;/gu, "'").replace(/&amp;/gu, "&");
  }
  return "";
}

function idsOf({ document }: HostSession, { namespace }: PartsTarget): string[] {
  return [...document.parts].filter(([, xml]) => namespace === null || namespaceOf(xml) === namespace).map(([id]) => id);
}

function find(session: HostSession, target: PartsTarget, id: string): unknown {
  return idsOf(session, target).includes(id) ? session.object("CustomXmlPart", id) : NULL_OBJECT;
}

function only(session: HostSession, target: PartsTarget): unknown {
  const ids = idsOf(session, target);
  const [id] = ids;
  if (ids.length > 1) throw invalidOperation("There is more than one part of the namespace.");
  return id === undefined ? null : session.object("CustomXmlPart", id);
}

function refuseNotOne(): never {
  throw itemNotFound();
}

function xmlOf({ document }: HostSession, id: string): string {
  const xml = document.parts.get(id);
  if (xml === undefined) throw itemNotFound();
  return xml;
}
