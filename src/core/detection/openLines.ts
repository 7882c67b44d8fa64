import { fold } from "../text/fold";
import { likenessOf } from "../text/likeness";
import type { BodyRow } from "./bodyRow";
import { indexedLabel } from "./bodyRow";
import type { IndexedTable } from "./formIndex";
import { beginsWithSum } from "./notIndicators";
import type { OpenKind, OpenLine } from "./openRow";
import { isPageNumber, runsOn } from "./runningOn";
import type { Ordinal } from "./ordinal";
import { readOrdinal, splitOrdinal } from "./ordinal";

const CLOSING = /^(?:tổng cộng|tổng số|tổng|cộng)(?!\p{L})[^\d]*\d+/u;
const SURE_TITLE = 0.8;

/**
 * Says of each row of an open table what it is: a section's heading, a row of data, the closing line (where the table ends), or nothing.
 * A page number is nothing; the rest of a text that runs over into the next sheet row belongs to the row above.
 */
export function openLines(body: readonly BodyRow[], form: IndexedTable, read: (row: BodyRow, form: IndexedTable) => OpenLine = openLine): OpenLine[] {
  const lines: OpenLine[] = [];
  let head: number | null = null;
  for (const [i, row] of body.entries()) {
    const line = read(row, form);
    const above = head === null ? undefined : lines[head];
    if (isPageNumber(row, above, body[i + 1])) lines.push({ ...line, kind: "none" });
    else if (above && head !== null && runsOn(above, line, body[i - 1])) {
      lines[head] = { ...above, label: [above.label, row.label].filter(Boolean).join(" ") };
      lines.push({ ...line, kind: "none" });
    } else {
      lines.push(line);
      if (line.kind !== "none") head = line.kind === "data" ? lines.length - 1 : null;
    }
    if (line.kind === "closing") break;
  }
  return lines;
}

const known = new WeakMap<BodyRow, { readonly form: IndexedTable; readonly line: OpenLine }>();

/** What a row says alone, kept: a table of many pages is gone through anew with each page, its rows need not be. */
export function keptLine(row: BodyRow, form: IndexedTable): OpenLine {
  const old = known.get(row);
  if (old?.form === form) return old.line;
  const line = openLine(row, form);
  known.set(row, { form, line });
  return line;
}

function openLine(source: BodyRow, form: IndexedTable): OpenLine {
  const rows = form.plan.rows;
  const inText = rows.kind === "open" && rows.numbering === "inText";
  const isSplit = source.ordinal !== "" && source.ordinalColumn === source.labelColumn;
  const split = inText && !isSplit ? splitOrdinal(source.label) : { ordinal: source.ordinal, rest: source.label };
  const number = split.ordinal === source.ordinal ? source.number : readOrdinal(split.ordinal);
  const kind = kindOf(source, form);
  const isBlank = source.label === "" && split.ordinal === "";
  return { kind, source, ordinal: split.ordinal, number, upTo: inText ? lastNumberIn(number, split.rest) : null, label: split.rest, shares: kind === "data" && (source.sharesLabel || isBlank) };
}

/** Several tasks in one cell count on within the text: "3. Duy trì … 4. Nâng cấp …" gives 4; null for one task alone. */
export function lastNumberIn(number: Ordinal | null, text: string): number | null {
  const first = number?.path.length === 1 ? number.path[0] : undefined;
  if (first === undefined || number?.kind !== "number") return null;
  let last = first;
  for (const [, written] of text.matchAll(/(?<=[\s;.])(\d{1,2})\.\s*(?=\p{Lu})/gu)) if (Number(written) === last + 1) last++;
  return last > first ? last : null;
}

function kindOf(row: BodyRow, form: IndexedTable): OpenKind {
  if (row.number === null && beginsWithSum(row.label) && CLOSING.test(fold(row.label))) return "closing";
  if (isSection(row, form)) return "section";
  if (row.number !== null || row.filled > 0) return "data";
  const label = indexedLabel(row);
  return label !== null && form.rowsByKey.has(label.text.full.key) ? "data" : "none";
}

function isSection(row: BodyRow, form: IndexedTable): boolean {
  const rows = form.plan.rows;
  if (rows.kind !== "open" || rows.sectionsAs !== "headingRow" || row.label === "" || row.filled > 0) return false;
  const isCapital = /^\(?[\p{Lu}]/u.test(row.ordinal);
  if (row.number?.kind === "roman" && isCapital) return true;
  const label = indexedLabel(row);
  const isNamed = label !== null && form.sections.some(({ title }) => likenessOf(label.text, title) >= SURE_TITLE);
  const isLoud = row.label === row.label.toUpperCase() && row.label !== row.label.toLowerCase();
  if (row.number === null) return isNamed || (row.spans && isLoud);
  return isLoud && (isNamed || isCapital || row.spans);
}
