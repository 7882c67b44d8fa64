import type { HostLine } from "../hostWorkbook";

const LARGE = 10_000;

/** Heights of rows or widths of columns, and which are hidden; a change of very many lines is kept as one. */
export class MemoryLines {
  private readonly single = new Map<number, HostLine>();
  private readonly spans: { readonly from: number; readonly to: number; readonly change: Partial<HostLine> }[] = [];

  /** `usual`: points of a line nobody changed. */
  constructor(private readonly usual: number) {}

  /** The line at a place. */
  at(index: number): HostLine {
    const known = this.single.get(index);
    if (known) return known;
    return this.spans.reduce<HostLine>((line, { from, to, change }) => (index >= from && index <= to ? { ...line, ...change } : line), { size: this.usual, hidden: false });
  }

  /** Lines stand elsewhere now: by the place of each, null for one that is gone. */
  move(to: (index: number) => number | null): void {
    const moved = [...this.single].flatMap(([index, line]) => {
      const now = to(index);
      return now === null ? [] : [[now, line] as const];
    });
    this.single.clear();
    for (const [index, line] of moved) this.single.set(index, line);
  }

  /** Changes lines, both ends included. */
  change(from: number, to: number, change: Partial<HostLine>): void {
    if (to - from < LARGE) {
      for (let index = from; index <= to; index++) this.single.set(index, { ...this.at(index), ...change });
      return;
    }
    this.spans.push({ from, to, change });
    for (const [index, line] of this.single) {
      if (index >= from && index <= to) this.single.set(index, { ...line, ...change });
    }
  }
}
