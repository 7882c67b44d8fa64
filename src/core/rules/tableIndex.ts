import { rowFinder } from "../rowFinder";
import { remembered } from "../text/remembered";
import { isLetterAt } from "../text/foldedWords";
import { cellOf, type ReadRow, type ReadTable } from "../submission";

interface TableIndex {
  readonly placeOf: (rowId: string) => number;
  readonly children: ReadonlyMap<string, readonly ReadRow[]>;
}

/** Tables never change, so that their index is made once; a table with a hundred thousand rows stays quick. */
const indexes = new WeakMap<ReadTable, TableIndex>();

function indexOf(table: ReadTable): TableIndex {
  const known = indexes.get(table);
  if (known) return known;
  const children = new Map<string, ReadRow[]>();
  for (const row of table.rows) {
    if (row.parent === null) continue;
    const siblings = children.get(row.parent);
    if (siblings) siblings.push(row);
    else children.set(row.parent, [row]);
  }
  const index = { placeOf: rowFinder(table.rows), children };
  indexes.set(table, index);
  return index;
}

/** A label without the dash before it. */
export const plainLabel = remembered((text: string): string => text.replace(/\s+/gu, " ").replace(/^[-–+•]\s*/u, "").trim());

/** A row by its id. */
export function rowById(table: ReadTable, rowId: string): ReadRow | undefined {
  const at = indexOf(table).placeOf(rowId);
  return at < 0 ? undefined : table.rows[at];
}

/** The rows right below a row. */
export function childrenOf(table: ReadTable, rowId: string): readonly ReadRow[] {
  return indexOf(table).children.get(rowId) ?? [];
}

const labelCounts = new WeakMap<ReadTable, ReadonlyMap<string, number>>();

/** True when the form prints the label more than once. */
export function isLabelRepeated(table: ReadTable, label: string): boolean {
  const counts = labelCounts.get(table) ?? countLabels(table);
  labelCounts.set(table, counts);
  return (counts.get(plainLabel(label)) ?? 0) > 1;
}

function countLabels({ rows }: ReadTable): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const label = plainLabel(row.label);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

/** What names a task: its label, or the text of the merged cell that several rows share. */
export function taskLabel(table: ReadTable, row: ReadRow): string {
  // Most labels begin with a letter: they are plain as they are.
  const own = isLetterAt(row.label, 0) ? row.label : plainLabel(row.label);
  if (own !== "" || row.plan !== null) return own;
  const label = table.columns.find(({ plan }) => plan.kind === "label");
  const cell = label && cellOf(table, row.id, label.id);
  return cell?.reading.state === "value" ? cell.reading.text : "";
}
