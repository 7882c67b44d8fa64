import { invalidArgument, isApiNotFound, notImplemented } from "../hostError";
import type { HostObject, HostSession, OfficeShape } from "./officeType";
import { wireName } from "./wireName";

/** Which properties are asked for: scalars of the object, and what of the objects it leads to. */
interface Selection {
  all: boolean;
  readonly names: Set<string>;
  readonly below: Map<string, Selection>;
}

/**
 * The wire value of an object for what `load` asked: `{ Name: …, Format: { Fill: { Color: … } } }`, a collection as `{ _Items: [...] }`.
 * Paths come in JavaScript's case; asking nothing means every scalar served.
 */
export function queryValue(session: HostSession, object: HostObject, select: readonly string[], top: number | null, skip: number): Record<string, unknown> {
  const selection = selectionOf(select);
  return valueOf(session, object, selection, top, skip);
}

function valueOf(session: HostSession, object: HostObject, selection: Selection, top: number | null, skip: number): Record<string, unknown> {
  const items = object.items(session);
  if (items === null) return scalarsOf(session, object, selection);
  const chosen = selection.below.get("items") ?? selection;
  const shown = items.slice(skip, top === null ? undefined : skip + top);
  return { ...object.identity(session), _Items: shown.map((item, index) => ({ ...valueOf(session, item, chosen, null, 0), _Index: skip + index })) };
}

function scalarsOf(session: HostSession, object: HostObject, selection: Selection): Record<string, unknown> {
  const value: Record<string, unknown> = { ...object.identity(session) };
  for (const name of selection.all ? readable(session, object.type) : []) value[name] = object.get(session, name);
  for (const name of selection.names) {
    const wire = wireName(name);
    if (Object.hasOwn(object.type.links, wire)) value[wire] = scalarsOrItems(session, object.follow(session, wire));
    else if (Object.hasOwn(object.type.scalars, wire)) value[wire] = object.get(session, wire);
    else throw notImplemented(`loading ${object.type.name}.${name}`);
  }
  for (const [name, below] of selection.below) {
    if (!Object.hasOwn(object.type.links, wireName(name))) throw notImplemented(`loading ${object.type.name}.${name}`);
    value[wireName(name)] = valueOf(session, object.follow(session, wireName(name)), below, null, 0);
  }
  return value;
}

function scalarsOrItems(session: HostSession, object: HostObject): Record<string, unknown> {
  return valueOf(session, object, { all: true, names: new Set(), below: new Map() }, null, 0);
}

/** Scalars this Excel knows; later ones are left out silently, as a real one leaves out what it does not know. */
function readable(session: HostSession, type: OfficeShape): string[] {
  return Object.entries(type.scalars)
    .filter(([name, { since }]) => isServed(session, `${type.name}.${name}`, since))
    .map(([name]) => name);
}

function isServed(session: HostSession, member: string, since: number): boolean {
  try {
    session.requireSet(member, since);
    return true;
  } catch (reason) {
    if (isApiNotFound(reason)) return false;
    throw reason;
  }
}

function selectionOf(select: readonly string[]): Selection {
  const root: Selection = { all: select.length === 0, names: new Set(), below: new Map() };
  for (const path of select) {
    const steps = path.split(/[/.]/u);
    const last = steps.pop();
    if (last === undefined || last === "") throw invalidArgument();
    let at = root;
    for (const step of steps) {
      const next = at.below.get(step) ?? { all: false, names: new Set<string>(), below: new Map<string, Selection>() };
      at.below.set(step, next);
      at = next;
    }
    if (last === "$all" || last === "items") at.all = true;
    else if (last !== "$none") at.names.add(last);
  }
  return root;
}
