import { trimSigns } from "../text/trimSigns";
import { HEAD_WORDS } from "./bodyWords";
import type { ListSign } from "./listTokens";

/** A piece of text between two signs, with the notes in it; places in the tidied text. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly notes: readonly { readonly start: number; readonly end: number }[];
  /** The sign before it, null at the start of a run. */
  readonly before: ListSign | null;
}

/** Words that may stand before the first name. */
const OPENING = /^(?:(?:do|giao cho|giao|bao gồm|gồm|đề nghị|là|với|và|cùng với|cùng|từng|đồng chí) (?=\p{L})){1,2}/iu;
/** “UBND tỉnh giao Sở Nội vụ”: the one who assigns is not assigned. */
const ASSIGNED_BY = new RegExp(`^(?:[^ ]+ ){1,6}?giao (?:cho )?(?=(?:${HEAD_WORDS})(?!\\p{L}))`, "iu");

const AT_ENDS = `"“”'‘’ -–—‐‑−.,;:*`;

/** The pieces of a run, joined as they are written. */
export class RunText {
  constructor(
    private readonly text: string,
    readonly atoms: readonly Atom[],
  ) {}

  /** Pieces `from` to `to` in one line, without signs at their ends. */
  slice(from: number, to: number): string {
    return tidied(this.text.slice(this.atoms[from]?.start ?? 0, this.atoms[to]?.end ?? 0));
  }

  /** The same without notes in brackets. */
  bare(from: number, to: number): string {
    let at = this.atoms[from]?.start ?? 0;
    let bare = "";
    for (const note of this.atoms.slice(from, to + 1).flatMap(({ notes }) => notes)) {
      bare += this.text.slice(at, note.start);
      at = note.end;
    }
    return tidied(bare + this.text.slice(at, this.atoms[to]?.end ?? 0));
  }

  /** The notes of the pieces, without their brackets; null when there is none. */
  note(from: number, to: number): string | null {
    const notes = this.atoms.slice(from, to + 1).flatMap(({ notes }) => notes);
    return notes.length === 0 ? null : notes.map(({ start, end }) => trimSigns(this.text.slice(start, end), "([ ", ")] ")).join("; ");
  }

  /** How long the pieces are as written, in letters. */
  length(from: number, to: number): number {
    return (this.atoms[to]?.end ?? 0) - (this.atoms[from]?.start ?? 0);
  }
}

function tidied(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return trimSigns(trimSigns(line, AT_ENDS, AT_ENDS).replace(ASSIGNED_BY, "").replace(OPENING, ""), " ", " ");
}
