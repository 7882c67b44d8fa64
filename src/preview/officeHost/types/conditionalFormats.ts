import type { StoredConditionalFormat } from "../document/hostDocument";
import { around, intersection, without } from "../document/rectangles";
import { invalidArgument, itemNotFound, notImplemented } from "../hostError";
import type { HostObject, HostSession, OfficeType } from "../wire/officeType";
import { NULL_OBJECT } from "../wire/officeType";
import type { ConditionalTarget, RangeTarget } from "../wire/targets";
import { textOf, truthOf, wholeNumber } from "./argumentReaders";

/** The conditional formats that touch a range; only those by formula are served. */
export const conditionalFormatCollection: OfficeType<RangeTarget> = {
  name: "ConditionalFormatCollection",
  scalars: {},
  links: {},
  methods: {
    Add: { since: 6, call: add },
    GetItem: { since: 6, call: (session, target, [id]) => find(session, target, textOf(id)) },
    GetItemOrNullObject: { since: 14, call: (session, target, [id]) => find(session, target, textOf(id)) },
    GetItemAt: { since: 6, call: (session, target, [index]) => itemsOf(session, target)[wholeNumber(index)] ?? NULL_OBJECT },
    GetCount: { since: 6, call: (session, target) => itemsOf(session, target).length },
    ClearAll: { since: 6, call: clearAll },
  },
  items: itemsOf,
};

/** One conditional format. */
export const conditionalFormat: OfficeType<ConditionalTarget> = {
  name: "ConditionalFormat",
  identity: (_session, { id }) => ({ Id: id }),
  scalars: {
    Id: { since: 6, get: (_session, { id }) => id },
    Type: { since: 6, get: (session, target) => (stored(session, target), "Custom") },
    Priority: { since: 6, get: (session, target) => session.document.sheet(target.sheet).conditionalFormats.indexOf(stored(session, target)), set: setPriority },
    StopIfTrue: { since: 6, get: (session, target) => stored(session, target).stopIfTrue, set: (session, target, value) => changeFormat(session, target, { stopIfTrue: truthOf(value) }) },
  },
  links: {
    Custom: { since: 6, follow: (session, target) => session.object("CustomConditionalFormat", target) },
    CustomOrNullObject: { since: 6, follow: (session, target) => session.object("CustomConditionalFormat", target) },
  },
  methods: {
    Delete: { since: 6, call: remove },
    GetRange: { since: 6, call: rangeOf },
    GetRangeOrNullObject: { since: 6, call: rangeOf },
    GetRanges: { since: 9, call: (session, target) => session.object("RangeAreas", { sheet: target.sheet, areas: stored(session, target).ranges, reference: null }) },
  },
};

/** The stored format; refuses one that is gone. */
export function stored(session: HostSession, { sheet, id }: ConditionalTarget): StoredConditionalFormat {
  const found = session.document.sheet(session.sheet(sheet).id).conditionalFormats.find((format) => format.id === id);
  if (!found) throw itemNotFound();
  return found;
}

/** Changes a stored format; asks the protection first. */
export function changeFormat(session: HostSession, target: ConditionalTarget, patch: Partial<StoredConditionalFormat>): void {
  const before = stored(session, target);
  replace(session, target.sheet, (formats) => formats.map((format) => (format === before ? { ...format, ...patch } : format)));
}

function replace(session: HostSession, sheet: string, make: (formats: readonly StoredConditionalFormat[]) => readonly StoredConditionalFormat[]): void {
  session.changingSheet(session.sheet(sheet).id, "formatCells");
  session.document.change(sheet, "conditionalFormats", make(session.document.sheet(sheet).conditionalFormats));
}

function itemsOf(session: HostSession, { sheet, range }: RangeTarget): HostObject[] {
  const formats = session.document.sheet(session.sheet(sheet).id).conditionalFormats;
  return formats.filter((format) => format.ranges.some((area) => intersection(area, range))).map(({ id }) => session.object("ConditionalFormat", { sheet, id }));
}

function find(session: HostSession, target: RangeTarget, id: string): HostObject | typeof NULL_OBJECT {
  return itemsOf(session, target).find((item) => (item.target as ConditionalTarget).id === id) ?? NULL_OBJECT;
}

/** A new one comes first, as in Excel. */
function add(session: HostSession, { sheet, range }: RangeTarget, [type]: readonly unknown[]): HostObject {
  if (type !== "Custom") throw notImplemented(`conditional formats of type ${textOf(type)}`);
  const id = session.document.newId();
  const plain = { formula: "", stopIfTrue: false, fill: null, fontColor: null, bold: null, italic: null, strikethrough: null };
  replace(session, sheet, (formats) => [{ id, ranges: [range], ...plain }, ...formats]);
  return session.object("ConditionalFormat", { sheet, id });
}

function clearAll(session: HostSession, { sheet, range }: RangeTarget): object {
  replace(session, sheet, (formats) =>
    formats.map((format) => ({ ...format, ranges: format.ranges.flatMap((area) => without(area, range)) })).filter((format) => format.ranges.length > 0),
  );
  return {};
}

function remove(session: HostSession, target: ConditionalTarget): object {
  const gone = stored(session, target);
  replace(session, target.sheet, (formats) => formats.filter((format) => format !== gone));
  return {};
}

function setPriority(session: HostSession, target: ConditionalTarget, value: unknown): void {
  const moved = stored(session, target);
  const place = wholeNumber(value);
  if (place < 0) throw invalidArgument();
  replace(session, target.sheet, (formats) => {
    const others = formats.filter((format) => format !== moved);
    return [...others.slice(0, place), moved, ...others.slice(place)];
  });
}

function rangeOf(session: HostSession, target: ConditionalTarget): unknown {
  const [first, ...others] = stored(session, target).ranges;
  return first ? session.object("Range", { sheet: target.sheet, range: others.reduce(around, first), reference: null }) : NULL_OBJECT;
}
