import type { ApiSet, HostSession, Method } from "../wire/officeType";

interface HeardEvent {
  readonly since: ApiSet;
  readonly kind: number;
}

/**
 * The methods by which office.js asks for events: `_RegisterAddedEvent`, `_UnregisterAddedEvent`; for `numbered` ones `_RegisterEventNameChanged`.
 * `sheetOf` answers the sheet the target stands for, null for the whole workbook.
 */
export function registrations<T>(
  events: Readonly<Record<string, HeardEvent>>,
  numbered: Readonly<Record<string, HeardEvent>>,
  sheetOf: (target: T) => string | null,
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  const add = (name: string, { since, kind }: HeardEvent, begins: boolean) => {
    const call = (session: HostSession, target: T) => {
      if (begins) session.events.register(kind, sheetOf(target));
      else session.events.unregister(kind, sheetOf(target));
      return {};
    };
    methods[name] = { since, call };
  };
  for (const [name, event] of Object.entries(events)) {
    add(`_Register${name}Event`, event, true);
    add(`_Unregister${name}Event`, event, false);
  }
  for (const [name, event] of Object.entries(numbered)) {
    add(`_RegisterEvent${name}`, event, true);
    add(`_UnregisterEvent${name}`, event, false);
  }
  return methods;
}
