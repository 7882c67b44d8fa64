import { likenessOf } from "../text/likeness";
import type { Binding } from "./binding";
import type { IndexedLabel } from "./formIndex";
import { isClosingLine, isSumLine, isUnitLine } from "./notIndicators";
import type { Ordinal } from "./ordinal";
import { readOrdinal, splitOrdinal } from "./ordinal";
import { runOrdinal } from "./runOrdinal";
import type { SheetText } from "./sheetText";

/** One sheet row below a header, read as a row of a table: its number, its label, and how much it holds. */
export interface BodyRow {
  readonly binding: Binding;
  /** The row its values stand in. */
  readonly row: number;
  /** The row its label and number stand in: higher up where the label is broken over two rows. */
  readonly labelRow: number;
  /** STT as written, "" when blank. */
  readonly ordinal: string;
  readonly ordinalColumn: number | null;
  readonly number: Ordinal | null;
  readonly label: string;
  readonly labelColumn: number;
  /** The label's cell is merged with the row above: one label for several rows. */
  readonly sharesLabel: boolean;
  /** Value columns that hold something, and whether one of them holds a digit. */
  readonly filled: number;
  readonly hasFigures: boolean;
  /** The label's cell stretches over columns of values. */
  readonly spans: boolean;
  /** "Tổng cộng", a group label on its own line: stands in the table, names no indicator. */
  readonly isAside: boolean;
}

interface LabelText {
  readonly text: string;
  readonly column: number;
  readonly right: number;
  readonly fromAbove: boolean;
}

const SAME_GROUP_LABEL = 0.9;
const NO_TEXTS: LabelText[] = [];
const DIGIT = /\d/u;

/** A row's label ready for comparing, made when it is first asked for: of a long table few ever are. Null when there is no label. */
export function indexedLabel({ label, binding }: BodyRow): IndexedLabel | null {
  return label === "" ? null : binding.header.view.indexed(label);
}

/** Reads one sheet row under a binding. */
export function readBodyRow(binding: Binding, row: number): BodyRow {
  const { view } = binding.header;
  const texts = labelTexts(view, binding, row);
  const own = texts.some(({ fromAbove }) => fromAbove) ? texts.filter(({ fromAbove }) => !fromAbove) : texts;
  const ordinals = own.length > 1 ? own.filter(({ text }) => readOrdinal(text) !== null) : NO_TEXTS;
  const words = ordinals.length === 0 ? own : own.filter((text) => !ordinals.includes(text));
  const labels = binding.form.groupLabels.length === 0 ? words : words.filter(({ text }) => !isGroupLabel(binding, text));
  const label = labels.at(-1) ?? words.at(-1);
  const stt = ordinalText(view, binding, row, label?.column);
  const number = stt && (binding.form.plan.rows.kind === "open" ? runOrdinal(view, row, stt.column, stt.text) : readOrdinal(stt.text));
  const isWordInStt = stt !== null && number === null;
  const written = !isWordInStt && stt ? stt : ordinals[0];
  const text = labels.length > 1 ? labels.map((part) => part.text).join(" ") : (label?.text ?? (isWordInStt ? stt.text : ""));
  const split = written ? { ordinal: written.text, rest: text } : splitOrdinal(text);
  const ordinalColumn = split.ordinal === "" ? binding.ordinal : (written?.column ?? label?.column ?? binding.ordinal);
  const filled = filledColumns(binding, row, label?.column);
  return {
    binding,
    row,
    labelRow: row,
    ordinal: split.ordinal,
    ordinalColumn,
    number: number ?? readOrdinal(split.ordinal),
    label: split.rest,
    labelColumn: label?.column ?? (isWordInStt ? stt.column : binding.labels.right),
    sharesLabel: own.length === 0 && texts.length > 0,
    filled: filled.count,
    hasFigures: filled.hasFigures,
    spans: label !== undefined && label.right > binding.labels.right,
    isAside: isSumLine(split.rest) || (labels.length === 0 && words.length > 0 && filled.count === 0),
  };
}

function labelTexts(view: SheetText, { labels, ordinal }: Binding, row: number): LabelText[] {
  const texts: LabelText[] = [];
  for (let column = labels.left; column <= labels.right; column++) {
    const merge = view.mergeAt(row, column);
    const anchor = merge ? { row: merge.top, column: merge.left } : { row, column };
    const text = view.ownText(anchor.row, anchor.column);
    if (text === "" || column === ordinal) continue;
    texts.push({ text, column: anchor.column, right: merge?.right ?? column, fromAbove: anchor.row < row });
    column = merge?.right ?? column;
  }
  return texts;
}

function isGroupLabel({ form, header }: Binding, text: string): boolean {
  const { text: prepared } = header.view.indexed(text);
  return form.groupLabels.some((group) => likenessOf(group, prepared) >= SAME_GROUP_LABEL);
}

function ordinalText(view: SheetText, { ordinal }: Binding, row: number, labelColumn: number | undefined): { text: string; column: number } | null {
  if (ordinal === null) return null;
  const anchor = view.anchorOf(row, ordinal);
  const text = view.ownText(anchor.row, anchor.column);
  return text === "" || anchor.row < row || anchor.column === labelColumn ? null : { text, column: anchor.column };
}

/** How many columns of values hold something, and whether one of them holds a digit. */
function filledColumns({ columns, header: { view } }: Binding, row: number, labelColumn: number | undefined): { readonly count: number; readonly hasFigures: boolean } {
  let count = 0;
  let hasFigures = false;
  for (const { plan, found } of columns) {
    if (!found || plan.kind === "ordinal" || plan.kind === "label") continue;
    if ((view.mergeAt(row, found.left)?.left ?? found.left) === labelColumn || !view.isFilled(row, found.left)) continue;
    count += 1;
    hasFigures ||= DIGIT.test(view.ownText(row, found.left));
  }
  return { count, hasFigures };
}

/** The first of a row's texts between two columns, null where one of them has no letter. */
function firstOfWords(view: SheetText, row: number, left: number, right: number): string | null {
  const line = view.lineOf(row);
  let first: string | null = null;
  for (let at = line.first; at < line.end; at++) {
    if (view.columnAt(at) < left || view.columnAt(at) > right) continue;
    const text = view.textAt(at);
    if (!/\p{L}/u.test(text)) return null;
    first ??= text;
  }
  return first;
}

/** True when a row is a note, a signature or a dated line below the table; “Đơn vị tính: …” ends one only below rows. */
export function endsTable({ header, ordinal }: Binding, row: number, hasRows: boolean): boolean {
  const { view } = header;
  const first = firstOfWords(view, row, header.left - 2, header.right + 2);
  if (first === null || (!hasRows && isUnitLine(first))) return false;
  return isClosingLine(first) && (ordinal === null || readOrdinal(view.ownText(row, ordinal)) === null);
}
