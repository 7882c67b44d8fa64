import { agencyKey } from "../../core/agency/agencyKey";
import { wordOfKind } from "../../core/agency/bodyKinds";
import { directoryColumns, isDirectorySheet, type DirectoryColumns, type DirectoryField } from "../../core/agency/directorySheet";
import { guessedKind } from "../../core/agency/guessedKind";
import { contentText } from "../../core/agency/ownCell";
import { BLANK, contentOf, type Edit } from "../../core/sheet/edit";
import type { Sheet } from "../../core/sheet/sheet";
import type { DirectoryRow } from "../../core/template/directoryPlan";
import type { Addition } from "./addition";
import { rowOf } from "./directoryRows";

/** What is said of each change. */
export interface AdditionReasons {
  readonly name: string;
  readonly kind: string;
  readonly alias: (of: string) => string;
}

/** The rows that additions make of rows: new bodies below, another name in its body's own row. */
export function withAdditions(rows: readonly DirectoryRow[], additions: readonly Addition[]): DirectoryRow[] {
  const made = [...rows];
  const rowNamed = (name: string): DirectoryRow => {
    const old = made.find((row) => agencyKey(row.name) === agencyKey(name));
    if (old) return old;
    const fresh = rowOf(name, wordOfKind(guessedKind(name)));
    made.push(fresh);
    return fresh;
  };
  for (const { name, of } of additions) {
    const row = rowNamed(of ?? name);
    if (of !== null) made[made.indexOf(row)] = { ...row, aliases: [...row.aliases, name] };
  }
  return made;
}

/** The edits that add names to the sheet there is, new bodies in its first blank rows; null where it has no headings to go by. */
export function additionEdits(sheets: readonly Sheet[], additions: readonly Addition[], why: AdditionReasons): Edit[] | null {
  const sheet = sheets.find(isDirectorySheet);
  const found = sheet ? directoryColumns(sheet) : null;
  if (!sheet || !found) return null;
  const page = new DirectoryPage(sheet, found);
  for (const { name, of } of additions) {
    const isAlias = of !== null && page.hasAliases;
    const body = isAlias ? of : name;
    const row = page.rowOf(body) ?? page.add(body, why);
    if (isAlias) page.alias(row, name, why.alias(of));
  }
  return page.edits();
}

/** The sheet with what is to be written over it. */
class DirectoryPage {
  private readonly planned = new Map<string, Edit>();
  private readonly rows = new Map<string, number>();
  private next: number;

  constructor(
    private readonly sheet: Sheet,
    private readonly found: DirectoryColumns,
  ) {
    for (const row of sheet.filledRows()) {
      const key = agencyKey(contentText(sheet.cellAt(row, found.columns.name)));
      if (row > found.row && key !== "" && !this.rows.has(key)) this.rows.set(key, row);
    }
    this.next = this.blankFrom(found.row + 1);
  }

  /** False where the sheet has no column for other names: then each name takes a row of its own. */
  get hasAliases(): boolean {
    return this.found.columns.aliases !== undefined;
  }

  rowOf(name: string): number | null {
    return this.rows.get(agencyKey(name)) ?? null;
  }

  add(name: string, why: AdditionReasons): number {
    const row = this.next;
    this.next = this.blankFrom(row + 1);
    this.rows.set(agencyKey(name), row);
    this.write(row, "name", name, why.name);
    this.write(row, "kind", wordOfKind(guessedKind(name)), why.kind);
    return row;
  }

  alias(row: number, name: string, why: string): void {
    const held = this.heldIn(row, "aliases");
    const known = held.split(/[;\n]/u).map(agencyKey);
    if (!known.includes(agencyKey(name))) this.write(row, "aliases", held === "" ? name : `${held}; ${name}`, why);
  }

  edits(): Edit[] {
    return [...this.planned.values()];
  }

  private blankFrom(row: number): number {
    const columns = Object.values(this.found.columns);
    let blank = row;
    while (columns.some((column) => this.sheet.cellAt(blank, column).kind !== "blank")) blank++;
    return blank;
  }

  private heldIn(row: number, field: DirectoryField): string {
    const column = this.found.columns[field];
    if (column === undefined) return "";
    const planned = this.planned.get(`${row},${column}`);
    return planned ? String(planned.after.value) : String(this.sheet.cellAt(row, column).value ?? "");
  }

  /** A column the sheet lacks is left out: its word can be added by hand. */
  private write(row: number, field: DirectoryField, value: string, why: string): void {
    const column = this.found.columns[field];
    if (column === undefined) return;
    const held = this.sheet.cellAt(row, column);
    const before = held.kind === "blank" ? BLANK : contentOf(held);
    this.planned.set(`${row},${column}`, { at: { sheet: this.sheet.name, row, column }, before, after: { value, formula: null }, why });
  }
}
