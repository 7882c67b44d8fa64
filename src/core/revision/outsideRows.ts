import { plainLabel } from "../rules/tableIndex";
import type { ReadRow, ReadTable } from "../submission";
import { fold } from "../text/fold";
import { plannedLabels } from "./repeatedIn";
import { isSameRow, rawRow } from "./rawRow";
import type { NotCompared, OnlyInOne, RevisedFile } from "./revision";
import { tableName } from "../template/formName";
import type { TablePair } from "./tablePairs";

/** Rows that the form does not know: those only one table has, and those both have with other content, which nobody can read as what the form asks for. */
export function outsideRows({ before, after }: TablePair, there: RevisedFile, here: RevisedFile): { readonly onlyInOne: readonly OnlyInOne[]; readonly notCompared: readonly NotCompared[] } {
  const [old, own] = [byLabel(before), byLabel(after)];
  const onlyInOne: OnlyInOne[] = [];
  const notCompared: NotCompared[] = [];
  const put = (side: OnlyInOne["side"], table: ReadTable, file: RevisedFile, rows: readonly ReadRow[]): void => {
    for (const { label, at } of rows) if (at) onlyInOne.push({ side, what: "row", form: tableName(table), name: plainLabel(label), at, figures: rawRow(table, at, file.sheets).size });
  };
  for (const label of new Set([...old.keys(), ...own.keys()])) {
    const [was, is] = [old.get(label) ?? [], own.get(label) ?? []];
    if (is.length === 0) put("before", before, there, was);
    else if (was.length === 0) put("after", after, here, is);
    else if (!isAlike(was.flatMap(({ at }) => (at ? [rawRow(before, at, there.sheets)] : [])), is.flatMap(({ at }) => (at ? [rawRow(after, at, here.sheets)] : [])))) {
      const places = (rows: readonly ReadRow[]) => rows.flatMap(({ at }) => at ?? []);
      notCompared.push({ why: "rowOutside", form: tableName(after), name: plainLabel(is[0]?.label ?? ""), before: places(was), after: places(is) });
    }
  }
  return { onlyInOne, notCompared };
}

type RawRow = ReturnType<typeof rawRow>;

function isAlike(was: readonly RawRow[], is: readonly RawRow[]): boolean {
  return was.length === is.length && was.every((row, i) => isSameRow(row, is[i] ?? new Map()));
}

/** A row named as one of the form's is that one once more: it is told of there. */
function byLabel(table: ReadTable): Map<string, ReadRow[]> {
  const labels = new Map<string, ReadRow[]>();
  const planned = plannedLabels(table);
  for (const row of table.rows) {
    const label = row.role === "extra" ? fold(plainLabel(row.label)) : "";
    if (label !== "" && planned.get(label) !== 1) labels.set(label, [...(labels.get(label) ?? []), row]);
  }
  return labels;
}
