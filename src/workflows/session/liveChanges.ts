import type { SheetChange } from "../ports";

/** What is to be read again: these sheets, or the whole workbook. */
export type Reread = { readonly kind: "sheets"; readonly names: readonly string[] } | { readonly kind: "all" };

/** How long a person must pause before a changed sheet is read again, and after how long a workbook that was being edited is tried again, in milliseconds. */
export const PAUSE = 300;
export const RETRY = 1000;

/** Both of two; null is nothing. */
export function bothOf(one: Reread | null, other: Reread | null): Reread | null {
  if (one?.kind !== "sheets" || other?.kind !== "sheets") return one?.kind === "all" ? one : (other ?? one);
  return { kind: "sheets", names: [...new Set([...one.names, ...other.names])] };
}

/** Counts what changed in the workbook until it is read, and tells when a person pauses. */
export class LiveChanges {
  private count = 0;
  private whole = 0;
  private readonly sheets = new Map<string, number>();
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly paused: () => void) {}

  /** A cell changed, or a sheet came, went or got another name: then the whole workbook is to be read again. */
  note(change: SheetChange): void {
    this.want(change.kind === "cells" ? { kind: "sheets", names: [change.sheet] } : { kind: "all" });
  }

  /** Counts something as changed and not read. */
  want(what: Reread): void {
    this.count += 1;
    if (what.kind === "all") this.whole = this.count;
    else for (const name of what.names) this.sheets.set(name, this.count);
  }

  /** The number of the last change: what is read from now on shows all changes up to it. */
  heard(): number {
    return this.count;
  }

  /** What changed and was not read since, null for nothing. */
  unread(): Reread | null {
    if (this.whole > 0) return { kind: "all" };
    return this.sheets.size > 0 ? { kind: "sheets", names: [...this.sheets.keys()] } : null;
  }

  /** A reading that took everything unread has ended; it began after change `began`, so that later ones stay unread. */
  settle(began: number): void {
    if (this.whole <= began) this.whole = 0;
    for (const [name, count] of this.sheets) if (count <= began) this.sheets.delete(name);
  }

  /** Tells after these milliseconds, unless asked again before. */
  wait(milliseconds: number): void {
    this.rest();
    this.timer = setTimeout(() => {
      this.timer = null;
      this.paused();
    }, milliseconds);
  }

  /** Tells nothing until asked again; what is unread stays so. */
  rest(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}
