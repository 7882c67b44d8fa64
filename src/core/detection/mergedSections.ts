import { likenessOf } from "../text/likeness";
import type { IndexedTable } from "./formIndex";
import type { OpenLine } from "./openRow";
import { ordinalSlug, readOrdinal } from "./ordinal";
import type { Section, Stretch } from "./stretch";

/** Sections that stand in a cell merged down beside their rows ("Nhiệm vụ chung"), numbered in the STT column. */
export function mergedSections(lines: readonly OpenLine[], form: IndexedTable): Stretch[] {
  const stretches: { section: Section | null; lines: OpenLine[]; place: string }[] = [{ section: null, lines: [], place: "" }];
  for (const line of lines) {
    if (line.kind !== "data") continue;
    const named = sectionBeside(line);
    const last = stretches.at(-1);
    if (named && named.text !== "" && named.place !== last?.place) {
      stretches.push({ section: sectionOf(line, named, form, stretches.length), lines: [line], place: named.place });
    } else last?.lines.push(line);
  }
  return stretches;
}

interface Beside {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly place: string;
  readonly ordinal: string;
}

/** The section's cell beside a row: the first value column left of the labels. */
function sectionBeside({ source }: OpenLine): Beside | null {
  const { header, columns, ordinal } = source.binding;
  const beside = columns.find(({ plan, found }) => plan.kind === "value" && found && found.left < source.binding.labels.left)?.found;
  if (!beside) return null;
  const { view } = header;
  const anchor = view.anchorOf(source.row, beside.left);
  const stt = ordinal === null ? "" : view.ownText(anchor.row, ordinal) || view.shownText(source.row, ordinal);
  const text = view.ownText(anchor.row, anchor.column);
  return { text, row: anchor.row, column: anchor.column, place: `${view.sheet.name}!${anchor.row}`, ordinal: stt };
}

function sectionOf({ source }: OpenLine, { text, row, column, ordinal }: Beside, form: IndexedTable, count: number): Section {
  const prefix = form.plan.rows.kind === "open" ? form.plan.rows.idPrefix : form.plan.id;
  const number = readOrdinal(ordinal);
  const prepared = source.binding.header.view.indexed(text).text;
  const named = form.sections.find(({ title }) => likenessOf(prepared, title) >= 0.85);
  const id = number && number.kind !== "dash" ? `${prefix}.${ordinalSlug(number)}` : (named?.id ?? `${prefix}.${count}`);
  return { id, row: { source: null, id, role: "section", plan: null, label: text, ordinal, level: 0, parent: null, section: null, row, column } };
}
