import { answerOf } from "./answerWords";
import type { Content } from "./content";
import { nearestInMagnitude } from "./evidence";
import type { NumberStyle } from "./number";
import { inStyle } from "./number";
import type { CellReading, Remark } from "./reading";
import { NO_REMARKS } from "./reading";
import { remarkWords } from "./sentences";
import type { WrittenFigure } from "./writtenFigure";
import { writtenFigure } from "./writtenFigure";

/** What the table's other cells tell about a count. */
export interface CountContext {
  /** How numbers are written in the cells around; null when not evident. `own` is the style of the cell itself. */
  style(own: NumberStyle | null): NumberStyle | null;
  /** True when other counts of the table are written with the same sign before exactly three digits: decimals would not all have three. */
  isUsualSeparator(separator: "." | ","): boolean;
  /** True when some cell of the table parts its thousands this way. */
  groupsThousands(style: NumberStyle): boolean;
  /** Typical size of the row's other years (of the same column where columns are no years); null when nothing is known. */
  typicalSize(): number | null;
}

/** The number in a count's cell before its neighbours are asked; null for words, days and rates. */
export function writtenCount(content: Content, measurementUnit: string): WrittenFigure | null {
  if (content.kind === "number") {
    const number = { kind: "number", value: content.value, style: null, groups: false } as const;
    return { number, percent: false, leadIn: "none", mark: "", ofThings: false };
  }
  if (content.kind !== "text" || answerOf(content.text) !== null) return null;
  const figure = writtenFigure(content.text, measurementUnit);
  return figure && !figure.percent ? figure : null;
}

/** Reads a count: numbers, numbers kept as text, answers in words; anything else is unreadable. A count need not be whole here: a rule says so. */
export function readCount(content: Content, measurementUnit: string, context: CountContext): CellReading {
  if (content.kind === "number") return readNumber(content);
  const { text } = content;
  const answer = content.kind === "text" ? answerOf(text) : null;
  if (answer === "none") return { reading: { state: "none", text }, remarks: [noneAsZero(text)] };
  if (answer !== null) return { reading: { state: answer, text }, remarks: [] };
  const written = writtenCount(content, measurementUnit);
  if (written === null) return { reading: { state: "unreadable", text }, remarks: [] };
  const settled = settle(text, written, context);
  if (typeof settled === "number" && written.leadIn === "approximates") return approximate(text, settled);
  if (typeof settled === "number") {
    const remark = Number.isInteger(settled) ? numberAsText(text, settled, settled, written.mark) : unsureAsText(text);
    return { reading: { state: "value", number: settled, text }, remarks: [remark] };
  }
  return { reading: { state: "ambiguous", text, candidates: settled }, remarks: [ambiguous(text, settled)] };
}

/** Reads a cell that holds a number for what it is; no neighbour need be asked. */
export function readNumber({ value, text }: Extract<Content, { kind: "number" }>): CellReading {
  return { reading: { state: "value", number: value, text }, remarks: NO_REMARKS };
}

/** Info: a word for “none” in a count, 0 offered. */
export function noneAsZero(text: string): Remark {
  return { finding: "value.readAs", severity: "info", ...remarkWords("noneAsZero", { written: { label: text } }), propose: 0 };
}

/** Warning: a number kept as text; `propose` differs from the number read where the cell's format shows percent. `mark` is a footnote's, "" for none. */
export function numberAsText(text: string, number: number, propose: number = number, mark: string = ""): Remark {
  const data = { written: { label: text }, number };
  const words = mark === "" ? remarkWords("numberAsText", data) : remarkWords("markedAsText", { ...data, mark });
  return { finding: "value.numberAsText", severity: "warning", ...words, propose };
}

/** An approximation stands for many numbers: it is answered, but nothing is reckoned with it. */
export function approximate(text: string, number: number): CellReading {
  const words = remarkWords("approximate", { written: { label: text } });
  return {
    reading: { state: "ambiguous", text, candidates: [number, number] },
    remarks: [{ finding: "value.ambiguous", severity: "warning", ...words, propose: null }],
  };
}

/** Warning: a text whose number cannot be right (decimals in a count, a rate of 9500 %); what to type in its place is not ours to know. */
export function unsureAsText(text: string): Remark {
  return { finding: "value.numberAsText", severity: "warning", ...remarkWords("unsureAsText", { written: { label: text } }), propose: null };
}

/** One number, or both readings (without and with decimals) where nothing settles between them. */
function settle(text: string, { number: written, ofThings }: WrittenFigure, context: CountContext): number | readonly [number, number] {
  if (written.kind === "number") return isGroupAskew(text, written.style, context) ? [withoutSeparator(written.value), written.value] : written.value;
  const candidates = [written.grouped, written.decimal] as const;
  const near = nearestInMagnitude(candidates, context.typicalSize());
  if (ofThings && written.separator === "." && near !== written.decimal) return written.grouped;
  const style = context.style(null);
  if (near === written.grouped && (style === null || inStyle(written, style) === written.grouped)) return written.grouped;
  if (style === null) return near ?? (context.isUsualSeparator(written.separator) ? written.grouped : candidates);
  const styled = inStyle(written, style);
  // A count is whole: the habit of other cells alone must not make 12 of 12.000; only neighbours of that size do.
  return styled === written.decimal && near !== written.decimal ? candidates : styled;
}

/** “1,5” where the other cells group thousands by comma: decimals, or a slip of the separator. */
function isGroupAskew(text: string, style: NumberStyle | null, context: CountContext): boolean {
  if (style === null || !/^[^\d]*\d{1,3}[.,]\d{1,2}(?![\d.,])/u.test(text)) return false;
  const around = context.style(style);
  return around !== null && around !== style && context.groupsThousands(around);
}

function withoutSeparator(value: number): number {
  return Number(String(value).replace(".", ""));
}

function ambiguous(text: string, [first, second]: readonly [number, number]): Remark {
  const data = { written: { label: text }, first: String(first), second: String(second).replace(".", ",") };
  return { finding: "value.ambiguous", severity: "warning", ...remarkWords("ambiguous", data), propose: null };
}
