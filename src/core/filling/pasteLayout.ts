import type { IndexedTable } from "../detection/formIndex";
import { readOrdinal } from "../detection/ordinal";
import { readYearHeading } from "../detection/yearHeading";
import type { ReadColumn, ReadTable } from "../submission";
import { likenessOf, prepare } from "../text/likeness";
import { answerOf } from "../values/answerWords";
import { parseNumber } from "../values/number";

/** What the columns of a pasted block are: the numbers of the lines above the values, the labels' column, the STT's, and the table's column of each other one. */
export interface PasteLayout {
  readonly headLines: number;
  readonly label: number;
  readonly ordinal: number | null;
  /** Column of the block → id of the table's column. */
  readonly columns: ReadonlyMap<number, string>;
  /** The block names no columns: they are taken in order from the one a person says. */
  readonly hasNoHeadings: boolean;
}

/** Headings stand in the first lines, if anywhere. */
const MOST_HEAD_LINES = 5;
const ALIKE = 0.8;

/** Makes out a block's columns; null where nothing in it could be a row's label. `first`: id of the column to begin with where the block names none. */
export function pasteLayout(block: readonly (readonly string[])[], table: ReadTable, form: IndexedTable, first: string | null): PasteLayout | null {
  const width = Math.max(0, ...block.map((line) => line.length));
  const label = labelColumn(block, width);
  if (label === null) return null;
  const ordinal = label > 0 && block.filter((line) => isOrdinalText(line[label - 1] ?? "")).length >= 2 ? label - 1 : null;
  const headed = headings(block, table, form, label, ordinal);
  if (headed) return { label, ordinal, hasNoHeadings: false, ...headed };
  const targets = table.columns.filter(isFilled);
  const from = Math.max(0, targets.findIndex(({ id }) => id === first));
  const filled = Array.from({ length: width }, (_, column) => column).filter((column) => column > label && holdsValues(block, column, targets));
  const columns = new Map(filled.flatMap((column, i): [number, string][] => (targets[from + i] ? [[column, targets[from + i]?.id ?? ""]] : [])));
  return { headLines: 0, label, ordinal, columns, hasNoHeadings: true };
}

/** Columns that hold answers, in the table's order. */
export function isFilled({ plan }: ReadColumn): boolean {
  return plan.kind === "year" || plan.kind === "value";
}

/** The column with most letters. */
function labelColumn(block: readonly (readonly string[])[], width: number): number | null {
  const letters = Array.from({ length: width }, (_, column) => block.reduce((sum, line) => sum + ((line[column] ?? "").match(/\p{L}/gu)?.length ?? 0), 0));
  const most = Math.max(0, ...letters);
  return most === 0 ? null : letters.indexOf(most);
}

function isOrdinalText(text: string): boolean {
  return text !== "" && readOrdinal(text) !== null;
}

type Headed = Pick<PasteLayout, "headLines" | "columns">;

/** The last of the first lines that names columns and no row of the form; the lines above it are headings too. */
function headings(block: readonly (readonly string[])[], table: ReadTable, form: IndexedTable, label: number, ordinal: number | null): Headed | null {
  for (let i = Math.min(MOST_HEAD_LINES, block.length - 1) - 1; i >= 0; i--) {
    const line = block[i] ?? [];
    const own = line[label] ?? "";
    if (own !== "" && form.rowsByKey.has(prepare(own).full.key)) continue;
    const others = line.flatMap((text, column) => (column === label || column === ordinal || text === "" ? [] : [{ column, text, above: block[i - 1]?.[column] ?? "" }]));
    const columns = new Map<number, string>();
    for (const { column, text, above } of others) {
      const id = columnNamed(text, above, table);
      if (id !== null && ![...columns.values()].includes(id)) columns.set(column, id);
    }
    const isHeading = columns.size > 0 && others.every(({ column, text }) => columns.has(column) || /\p{L}/u.test(text) || readYearHeading(text) !== null);
    if (isHeading) return { headLines: i + 1, columns };
  }
  return null;
}

function columnNamed(text: string, above: string, table: ReadTable): string | null {
  const year = readYearHeading(text)?.year;
  const filled = table.columns.filter(isFilled);
  if (year !== undefined) return filled.find(({ plan }) => plan.kind === "year" && plan.year === year)?.id ?? null;
  const prepared = prepare(text);
  const found = filled.flatMap(({ id, plan }) => {
    if (plan.kind !== "value") return [];
    const like = Math.max(...[plan.heading, ...(plan.aliases ?? [])].map((heading) => likenessOf(prepare(heading), prepared)));
    const group = plan.group === undefined || above === "" ? 0 : likenessOf(prepare(plan.group), prepare(above));
    return like >= ALIKE ? [{ id, score: like + group }] : [];
  });
  const best = found.reduce<(typeof found)[number] | null>((old, one) => (old && old.score >= one.score ? old : one), null);
  return best && found.filter(({ score }) => score === best.score).length === 1 ? best.id : null;
}

/** A column of numbers or of answers; where the form asks for words, of anything. */
function holdsValues(block: readonly (readonly string[])[], column: number, targets: readonly ReadColumn[]): boolean {
  const texts = block.flatMap((line) => line[column] || []);
  if (texts.length === 0) return false;
  if (targets.some(({ plan }) => plan.kind === "value" && plan.value !== "count" && plan.value !== "percent")) return true;
  return texts.filter((text) => parseNumber(text) !== null || answerOf(text) !== null || /^\d.*%?$/u.test(text)).length * 2 >= texts.length;
}
