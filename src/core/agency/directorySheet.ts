import type { Sheet } from "../sheet/sheet";
import { fold } from "../text/fold";
import { contentText } from "./ownCell";

/** Name of the sheet in which users keep their own bodies and aliases. */
export const DIRECTORY_SHEET = "Danh mục cơ quan";

/** What a column of that sheet says of a body. */
export type DirectoryField = "name" | "aliases" | "kind" | "parent" | "from" | "to";

/** Where a sheet's heading row is and which column says what; zero-based. */
export interface DirectoryColumns {
  readonly row: number;
  readonly columns: Readonly<Partial<Record<DirectoryField, number>>> & { readonly name: number };
}

/** The first of each is the heading we write; the others are read too. */
const HEADINGS: Readonly<Record<DirectoryField, readonly string[]>> = {
  name: ["Tên cơ quan", "Tên cơ quan, đơn vị", "Cơ quan", "Tên đơn vị"],
  aliases: ["Tên viết tắt", "Viết tắt", "Tên khác", "Cách ghi khác"],
  kind: ["Loại"],
  parent: ["Cơ quan cấp trên", "Cấp trên", "Cơ quan chủ quản"],
  from: ["Từ ngày"],
  to: ["Đến ngày"],
};
const FIELDS = Object.keys(HEADINGS) as DirectoryField[];
const FIELD_OF = new Map(FIELDS.flatMap((field) => HEADINGS[field].map((heading) => [fold(heading), field] as const)));
const LOOKED_AT = 30;

/** The heading of a column as we write it: “Tên cơ quan”. */
export function headingOf(field: DirectoryField): string {
  return HEADINGS[field][0] ?? "";
}

/** Whether users keep their own bodies on a sheet of that name; capitals, spaces and tone-mark places do not matter. */
export function isDirectorySheet({ name }: { readonly name: string }): boolean {
  return fold(name) === fold(DIRECTORY_SHEET);
}

/** Finds the heading row among the first thirty: one that names the bodies' column and another, else the first that names theirs alone; null where none does. */
export function directoryColumns(sheet: Sheet): DirectoryColumns | null {
  let alone: DirectoryColumns | null = null;
  for (const row of sheet.filledRows().slice(0, LOOKED_AT)) {
    const columns: Partial<Record<DirectoryField, number>> = {};
    for (const cell of sheet.cellsOfRow(row)) {
      const field = FIELD_OF.get(fold(contentText(cell)));
      if (field) columns[field] ??= cell.column;
    }
    const { name } = columns;
    if (name === undefined) continue;
    const found = { row, columns: { ...columns, name } };
    if (Object.keys(columns).length > 1) return found;
    alone ??= found;
  }
  return alone;
}
