import type { Cell } from "../sheet/cell";

/**
 * A new STT written as a cell writes its own: “7.” → “6.”, “07” → “06”, a number stays a number (but 2.10, which a number cannot hold, is text).
 * `width`: figures of a first part that is written with noughts before it (“09”, “10”). Null where the cell's writing has other figures than an STT of as many parts.
 */
export function writtenOrdinal({ kind, value, text }: Pick<Cell, "kind" | "value" | "text">, number: readonly number[], width: number): number | string | null {
  if (kind === "number") {
    const dotted = number.join(".");
    return number.length <= 2 && String(Number(dotted)) === dotted ? Number(dotted) : dotted;
  }
  const held = typeof value === "string" ? value : text;
  if (held.trim() === "") return number.length === 1 ? (number[0] ?? null) : number.join(".");
  const figures = held.match(/\d+/gu) ?? [];
  if (figures.length !== number.length) return null;
  let at = 0;
  return held.replace(/\d+/gu, () => String(number[at] ?? 0).padStart(at++ === 0 ? width : 1, "0"));
}
