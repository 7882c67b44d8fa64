import { plainLabel, taskLabel } from "../rules/tableIndex";
import type { ReadRow, ReadTable } from "../submission";

const known = new WeakMap<ReadTable, ReadonlyMap<string, string>>();

/**
 * What the rows of a table are called, each name once: the form's own label, with the row above it where the form prints a label twice;
 * a row the user wrote by its text. Rows named alike even so are counted.
 */
export function rowNames(table: ReadTable): ReadonlyMap<string, string> {
  const names = known.get(table) ?? namesOf(table);
  known.set(table, names);
  return names;
}

function namesOf(table: ReadTable): Map<string, string> {
  const own = new Map(table.rows.map((row) => [row.id, ownName(table, row)]));
  const times = counted(own.values());
  const full = new Map(
    table.rows.map(({ id, parent }) => {
      const name = own.get(id) ?? "";
      const above = parent === null ? undefined : own.get(parent);
      return [id, above !== undefined && (times.get(name) ?? 0) > 1 ? `${above}: ${name}` : name];
    }),
  );
  const used = new Map<string, number>();
  return new Map(
    [...full].map(([id, name]) => {
      const time = (used.get(name) ?? 0) + 1;
      used.set(name, time);
      return [id, time === 1 ? name : `${name} (lần ${time})`];
    }),
  );
}

function ownName(table: ReadTable, row: ReadRow): string {
  return plainLabel(row.plan?.label ?? "") || taskLabel(table, row) || row.ordinal || row.id;
}

function counted(names: Iterable<string>): Map<string, number> {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}
