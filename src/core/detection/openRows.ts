import type { Alignment } from "./alignment";
import type { BodyRow } from "./bodyRow";
import { indexedLabel } from "./bodyRow";
import { mergedSections } from "./mergedSections";
import type { IndexedTable } from "./formIndex";
import { nameData } from "./openNames";
import { openLines } from "./openLines";
import type { OpenLine, OpenRow } from "./openRow";
import { ordinalSlug, romanOf } from "./ordinal";
import type { Section, Stretch } from "./stretch";
import { withoutSums } from "./sumLines";
import { likenessOf } from "../text/likeness";

/** A row known by name keeps its id only where the name is sure: another row is welcome in an open table. */
const SURE = 0.75;

/**
 * The rows of an open table with their ids: sections "bd2020.iii", tasks "bd2020.iii.7" or "bd2023.10.1" as the form numbers them,
 * rows known by name keep their own ids. Ends with the closing line, if there is one.
 */
export function openRows(body: readonly BodyRow[], form: IndexedTable, alignment: Alignment): OpenRow[] {
  const lines = withoutSums(openLines(body, form));
  const known = new Map(alignment.matches.flatMap((match) => (match.likeness >= SURE ? [[body[match.body], form.rows[match.plan]?.plan]] : [])));
  const stretches = form.plan.rows.kind === "open" && form.plan.rows.sectionsAs === "mergedColumn" ? mergedSections(lines, form) : headedSections(lines, form);
  const rows = stretches.flatMap(({ section, lines: own }) => [...(section ? [section.row] : []), ...nameData(own, section?.id ?? null, form, known)]);
  const closing = lines.find(({ kind }) => kind === "closing");
  if (closing) rows.push(closingRow(closing));
  return uniqueIds(rows);
}

function headedSections(lines: readonly OpenLine[], form: IndexedTable): Stretch[] {
  const stretches: { section: Section | null; lines: OpenLine[] }[] = [{ section: null, lines: [] }];
  const seen = new Map<string, number>();
  let count = 0;
  for (const line of lines) {
    if (line.kind === "section") stretches.push({ section: apart(sectionOf(line, form, ++count), seen), lines: [] });
    else if (line.kind === "data") stretches.at(-1)?.lines.push(line);
  }
  return stretches;
}

function sectionOf(line: OpenLine, form: IndexedTable, count: number): Section {
  const { source } = line;
  const label = indexedLabel(source);
  const named = label && form.sections.find(({ title }) => likenessOf(label.text, title) >= 0.8);
  const prefix = form.plan.rows.kind === "open" ? form.plan.rows.idPrefix : form.plan.id;
  const id = line.number ? `${prefix}.${ordinalSlug(line.number)}` : (named?.id ?? `${prefix}.${romanOf(count)}`);
  return { id, row: { ...placed(line), id, role: "section", plan: null, level: 0, parent: null, section: null } };
}

/** “I” of part A and “I” of part B are two sections: the second gets “…#2”, and its tasks know it by that. */
function apart(section: Section, seen: Map<string, number>): Section {
  const count = (seen.get(section.id) ?? 0) + 1;
  seen.set(section.id, count);
  const id = `${section.id}#${count}`;
  return count === 1 ? section : { id, row: { ...section.row, id } };
}

function closingRow(line: OpenLine): OpenRow {
  return { ...placed(line), id: "closing", role: "closing", plan: null, level: 0, parent: null, section: null };
}

function placed(line: OpenLine): Pick<OpenRow, "source" | "label" | "ordinal" | "row" | "column"> {
  const { source, label, ordinal } = line;
  return { source, label, ordinal, row: source.row, column: source.labelColumn };
}

/** A second row of the same id becomes "…#2". */
function uniqueIds(rows: OpenRow[]): OpenRow[] {
  const ids = new Set<string>();
  for (const { id } of rows) ids.add(id);
  if (ids.size === rows.length) return rows;
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const count = (seen.get(row.id) ?? 0) + 1;
    seen.set(row.id, count);
    return count === 1 ? row : { ...row, id: `${row.id}#${count}` };
  });
}
