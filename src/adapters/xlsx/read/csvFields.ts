import { GRID, LENGTHS } from "../limits";

/** One field of a CSV text and where it stands. */
export interface CsvField {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

const DELIMITERS = [",", ";", "\t"] as const;
/** Lines looked at to guess the delimiter. */
const SAMPLE_LINES = 20;
/** No twenty lines are longer. */
const SAMPLE = 1_000_000;

/** Which of comma, semicolon and tab parts the fields: the one that gives most fields in the first lines, comma when none does. */
export function detectDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE);
  let best: string = ",";
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const count = countFields(sample, delimiter);
    if (count > most) {
      most = count;
      best = delimiter;
    }
  }
  return best;
}

/** Lines that share the commonest number of fields speak for a delimiter; stray commas inside texts do not. */
function countFields(text: string, delimiter: string): number {
  const widths: number[] = [];
  for (const { row, column } of fieldsOf(text, delimiter)) {
    if (row >= SAMPLE_LINES || column >= GRID.columns) break;
    widths[row] = column + 1;
  }
  const lines = new Map<number, number>();
  for (const width of widths) lines.set(width, (lines.get(width) ?? 0) + 1);
  return Math.max(0, ...[...lines].map(([width, times]) => (width - 1) * times));
}

/** The fields of a CSV text (RFC 4180): quoted ones may hold delimiters, line ends and doubled quotes. What no cell could hold may be left out. Linear in the text. */
export function* fieldsOf(text: string, delimiter: string): Generator<CsvField> {
  let row = 0;
  let column = 0;
  let at = 0;
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at + 1) : { value: "", end: at };
    const end = endOfPlain(text, field.end, delimiter);
    yield { row, column, value: field.value + text.slice(field.end, end) };
    at = end;
    if (text[at] === delimiter) {
      column++;
      at++;
      continue;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    row++;
    column = 0;
  }
}

function endOfPlain(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

function quotedField(text: string, from: number): { value: string; end: number } {
  let quote = text.indexOf('"', from);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  const end = quote < 0 ? text.length : quote;
  const written = text.slice(from, Math.min(end, from + 2 * LENGTHS.text));
  return { value: written.replaceAll('""', '"'), end: quote < 0 ? end : end + 1 };
}
