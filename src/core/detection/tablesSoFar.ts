import type { IndexedTable } from "./formIndex";
import type { Header } from "./header";
import { addPiece, repeatsHeader, startTable } from "./joinPieces";
import type { JoinedTable, Piece } from "./piece";
import type { SheetText } from "./sheetText";

/** Of so many copies of one form the latest are looked at for one that a piece goes on with; a piece that fits none of them is read as a copy more. */
const MOST_COPIES = 30;

/** The tables found so far, in the order found, with what is needed to find without looking at all of them the one that a new piece belongs to. */
export class TablesSoFar {
  private readonly tables: JoinedTable[] = [];
  private readonly slots = new Map<JoinedTable, number>();
  private readonly slotsByForm = new Map<IndexedTable, number[]>();
  /** Sheet → wording of a header → tables that a piece under such a header was added to, ascending. */
  private readonly slotsByHeader = new Map<SheetText, Map<string, number[]>>();

  get all(): readonly JoinedTable[] {
    return this.tables;
  }

  /** The latest table whose last header a header repeats. */
  under(header: Header): JoinedTable | undefined {
    const slots = this.slotsByHeader.get(header.view)?.get(wordingOf(header)) ?? [];
    for (let slot = slots.at(-1); slot !== undefined; slot = slots.at(-1)) {
      const table = this.tables[slot];
      if (table && repeatsHeader(header, table)) return table;
      slots.pop();
    }
    return undefined;
  }

  /** Takes a piece for the rest of the first table that it goes on with, else for a table of its own. */
  add(piece: Piece): void {
    const { form, header } = piece.binding;
    const slots = this.slotsByForm.get(form) ?? [];
    this.slotsByForm.set(form, slots);
    for (const slot of slots.slice(-MOST_COPIES)) {
      const table = this.tables[slot];
      const longer = table && addPiece(table, piece);
      if (longer) return this.replace(table, longer, header);
    }
    const slot = this.tables.push(startTable(piece, this.tables)) - 1;
    slots.push(slot);
    this.keep(slot, header);
  }

  /** Puts a table with a piece more, found under the given header, in the place of the shorter one. */
  replace(table: JoinedTable, longer: JoinedTable, header: Header): void {
    const slot = this.slots.get(table);
    if (slot === undefined) return;
    this.slots.delete(table);
    this.tables[slot] = longer;
    this.keep(slot, header);
  }

  private keep(slot: number, header: Header): void {
    const table = this.tables[slot];
    if (table) this.slots.set(table, slot);
    const byWording = this.slotsByHeader.get(header.view) ?? new Map<string, number[]>();
    this.slotsByHeader.set(header.view, byWording);
    const slots = byWording.get(wordingOf(header));
    if (!slots) byWording.set(wordingOf(header), [slot]);
    else insert(slots, slot);
  }
}

function insert(slots: number[], slot: number): void {
  let at = slots.length;
  while (at > 0 && (slots[at - 1] ?? 0) > slot) at--;
  if (slots[at - 1] !== slot) slots.splice(at, 0, slot);
}

/** Equal for headers of one sheet with the same headings in the same columns. */
function wordingOf({ left, columns }: Header): string {
  return [left, ...columns.map((column) => `${column.left} ${column.path.join(" ")}`)].join("\n");
}
