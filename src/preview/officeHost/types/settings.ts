import { itemNotFound } from "../hostError";
import type { HostSession, OfficeType } from "../wire/officeType";
import { NULL_OBJECT } from "../wire/officeType";
import { textOf } from "./argumentReaders";

/** What the add-in keeps in the workbook, by key. */
export const settingCollection: OfficeType<null> = {
  name: "SettingCollection",
  scalars: {},
  links: {},
  methods: {
    Add: {
      since: 4,
      call: (session, _target, [key, value]) => {
        session.changing();
        session.document.settings.set(textOf(key), value);
        return session.object("Setting", textOf(key));
      },
    },
    GetItem: { since: 4, call: (session, _target, [key]) => find(session, textOf(key)) },
    GetItemOrNullObject: { since: 4, call: (session, _target, [key]) => find(session, textOf(key)) },
    GetCount: { since: 4, call: (session) => session.document.settings.size },
  },
  items: (session) => [...session.document.settings.keys()].map((key) => session.object("Setting", key)),
};

/** One setting. */
export const setting: OfficeType<string> = {
  name: "Setting",
  identity: (_session, key) => ({ _Id: key }),
  scalars: {
    Key: { since: 4, get: (_session, key) => key },
    Value: { since: 4, get: valueOf, set: (session, key, value) => (valueOf(session, key), session.changing(), void session.document.settings.set(key, value)) },
  },
  links: {},
  methods: {
    Delete: { since: 4, call: (session, key) => (valueOf(session, key), session.changing(), session.document.settings.delete(key), {}) },
  },
};

function find(session: HostSession, key: string): unknown {
  return session.document.settings.has(key) ? session.object("Setting", key) : NULL_OBJECT;
}

function valueOf({ document }: HostSession, key: string): unknown {
  if (!document.settings.has(key)) throw itemNotFound();
  return document.settings.get(key);
}
