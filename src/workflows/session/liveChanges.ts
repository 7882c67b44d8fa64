import type { SheetChange } from "../ports";

/** What is to be read again: these sheets, or the whole workbook. */
export type Reread = { readonly kind: "sheets"; readonly names: readonly string[] } | { readonly kind: "all" };

/** How long a person must pause before a changed sheet is read again, and after how long a workbook that was being edited is tried again, in milliseconds. */
export const PAUSE = 300;
export const RETRY = 1000;

/** Gathers what a person changes until they pause, then tells what to read again. */
export class LiveChanges {
  private readonly names = new Set<string>();
  private all = false;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly reread: (what: Reread) => void) {}

  /** A cell changed, or a sheet came, went or got another name: then the whole workbook is read again. */
  note(change: SheetChange): void {
    if (change.kind === "cells") this.names.add(change.sheet);
    else this.all = true;
    this.wait(PAUSE);
  }

  /** Takes back what was told but could not be read, to be told again. */
  again(what: Reread): void {
    if (what.kind === "all") this.all = true;
    else for (const name of what.names) this.names.add(name);
    this.wait(RETRY);
  }

  /** Forgets everything gathered: the whole workbook is being read anyway. */
  clear(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.names.clear();
    this.all = false;
  }

  private wait(milliseconds: number): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(), milliseconds);
  }

  private tell(): void {
    const what: Reread = this.all ? { kind: "all" } : { kind: "sheets", names: [...this.names] };
    this.clear();
    this.reread(what);
  }
}
