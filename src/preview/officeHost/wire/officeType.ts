import type { CellRange } from "../../../core/sheet/address";
import type { HostDocument } from "../document/hostDocument";
import { notImplemented } from "../hostError";
import type { HostSheet, HostWorkbook } from "../hostWorkbook";
import type { HostEvents } from "./hostEvents";
import type { Targets } from "./targets";

/** What a change touches besides what is written in cells: a protected sheet may allow it. */
export type ProtectedAction = "formatCells" | "formatRows" | "formatColumns" | "insertRows" | "deleteRows" | "other";

/** What the members of Office's types work on, and what the person at the screen may do. */
export interface HostSession {
  readonly grid: HostWorkbook;
  readonly document: HostDocument;
  readonly events: HostEvents;
  /** Refuses a member of a later requirement set. */
  requireSet(member: string, since: ApiSet): void;
  /** An object of Office's types. */
  object<K extends keyof Targets>(type: K, target: Targets[K]): HostObject;
  /** The sheet as it is now; refuses one that is gone. */
  sheet(id: string): HostSheet;
  /** Called before any change of the workbook. */
  changing(): void;
  /** Called before adding, deleting, renaming, moving or hiding a sheet. */
  changingStructure(): void;
  /** Called before what is written into cells changes: each must be open on a protected sheet. */
  changingContents(sheet: string, range: CellRange): void;
  /** Called before anything else of a sheet changes; on a protected one only what its options allow. */
  changingSheet(sheet: string, action: ProtectedAction): void;
  /** Keeps an object under a name that later requests may use. */
  keepReference(kept: HostObject): string;
  referenced(name: string): HostObject | null;
  release(name: string): void;
  /** Keeps the bytes of a file that is to become a workbook of its own, under the id that is answered. */
  create(file: Uint8Array): string;
  /** Opens a workbook that was created; refuses one that is not there. */
  openCreated(id: string): void;
}

/** A requirement set of ExcelApi by its second figure: 14 stands for ExcelApi 1.14. */
export type ApiSet = number;

/** A property with a value. Without `set` it can't be changed. */
export interface Scalar<T> {
  readonly since: ApiSet;
  readonly get: (session: HostSession, target: T) => unknown;
  readonly set?: (session: HostSession, target: T, value: unknown) => void;
}

/** A property that is an object. */
export interface Link<T> {
  readonly since: ApiSet;
  readonly follow: (session: HostSession, target: T) => HostObject;
}

/** A method; it answers an object or plain data. */
export interface Method<T> {
  readonly since: ApiSet;
  readonly call: (session: HostSession, target: T, args: readonly unknown[]) => unknown;
}

/** A type of Office.js as far as this host serves it, members by their wire names. Whatever is not listed is refused. */
export interface OfficeType<T> {
  readonly name: string;
  /** What tells an object of this type from its siblings; office.js keeps it. */
  readonly identity?: (session: HostSession, target: T) => Readonly<Record<string, unknown>>;
  readonly scalars: Readonly<Record<string, Scalar<T>>>;
  readonly links: Readonly<Record<string, Link<T>>>;
  readonly methods: Readonly<Record<string, Method<T>>>;
  /** The members of a collection. */
  readonly items?: (session: HostSession, target: T) => readonly HostObject[];
}

/** What a type serves, whatever its objects are. */
export interface OfficeShape {
  readonly name: string;
  readonly scalars: Readonly<Record<string, { readonly since: ApiSet }>>;
  readonly links: Readonly<Record<string, { readonly since: ApiSet }>>;
  readonly methods: Readonly<Record<string, { readonly since: ApiSet }>>;
}

/** An object of a request: a target seen through its type. */
export interface HostObject {
  readonly type: OfficeShape;
  readonly target: unknown;
  identity(session: HostSession): Readonly<Record<string, unknown>>;
  get(session: HostSession, name: string): unknown;
  set(session: HostSession, name: string, value: unknown): void;
  follow(session: HostSession, name: string): HostObject;
  call(session: HostSession, name: string, args: readonly unknown[]): unknown;
  items(session: HostSession): readonly HostObject[] | null;
}

class Seen<T> implements HostObject {
  constructor(
    private readonly seen: OfficeType<T>,
    readonly target: T,
  ) {}

  get type(): OfficeShape {
    return this.seen;
  }

  identity(session: HostSession): Readonly<Record<string, unknown>> {
    return this.seen.identity?.(session, this.target) ?? {};
  }

  get(session: HostSession, name: string): unknown {
    return this.member(session, this.seen.scalars, name).get(session, this.target);
  }

  set(session: HostSession, name: string, value: unknown): void {
    const { set } = this.member(session, this.seen.scalars, name);
    if (!set) throw notImplemented(`setting ${this.seen.name}.${name}`);
    set(session, this.target, value);
  }

  follow(session: HostSession, name: string): HostObject {
    return this.member(session, this.seen.links, name).follow(session, this.target);
  }

  call(session: HostSession, name: string, args: readonly unknown[]): unknown {
    return this.member(session, this.seen.methods, name).call(session, this.target, args);
  }

  items(session: HostSession): readonly HostObject[] | null {
    return this.seen.items?.(session, this.target) ?? null;
  }

  private member<M extends { readonly since: ApiSet }>(session: HostSession, members: Readonly<Record<string, M>>, name: string): M {
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (!member) throw notImplemented(`${this.seen.name}.${name}`);
    session.requireSet(`${this.seen.name}.${name}`, member.since);
    return member;
  }
}

/** An object of a type. */
export function objectOf<T>(type: OfficeType<T>, target: T): HostObject {
  return new Seen(type, target);
}

/** What a method that found nothing answers. */
export const NULL_OBJECT = Symbol("null object");

/** Whether a method answered an object. */
export function isHostObject(value: unknown): value is HostObject {
  return value instanceof Seen;
}

/** The target of an argument that must be an object of the type; null for anything else. */
export function targetOf<K extends keyof Targets>(type: K, argument: unknown): Targets[K] | null {
  return argument instanceof Seen && argument.type.name === type ? (argument.target as Targets[K]) : null;
}
