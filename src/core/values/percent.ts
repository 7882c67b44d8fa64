import type { Cell } from "../sheet/sheet";
import { answerOf } from "./answerWords";
import { approximate, numberAsText, unsureAsText } from "./count";
import type { Content } from "./content";
import { roundExactly, shiftDecimals } from "./exact";
import { isPercentFormat } from "./numberFormat";
import type { Pair } from "./pair";
import { readPair, readPairFormula } from "./pair";
import type { CellReading } from "./reading";
import { remarkWords } from "./sentences";
import type { UnreadCell } from "./unreadCell";
import { writtenFigure } from "./writtenFigure";

/** A rate as it stands in the cell, before the row's scale is asked. */
export interface WrittenRate {
  /** In percent as written: 0.95 in a cell without % format is 0.95 here. */
  readonly number: number;
  /** A % sign, a % format or a pair leaves no doubt about the scale. */
  readonly explicit: boolean;
  readonly pair: Pair | null;
  readonly approximates: boolean;
  /** A footnote's mark behind the number, "" for none. */
  readonly mark: string;
}

/** Points by which a rate written beside its pair may differ from it: rounding to whole percents. */
const ROUNDING = 0.51;

/** Where a row takes no pairs, two figures beside a rate with its sign only show where the rate comes from. */
const SAYS_RATE = /%|phần trăm/iu;
const PLAIN = { pair: null, approximates: false, mark: "" } as const;

/** The rate in a cell; null for words, days and texts that are no rate. */
export function writtenRate(content: Content, { meaning, cell }: UnreadCell): WrittenRate | null {
  const byFormat = isPercentFormat(cell.format);
  if (content.kind === "number") {
    const pair = meaning.readsPair && cell.formula !== null ? readPairFormula(cell.formula) : null;
    if (pair?.rate != null) return { ...PLAIN, number: pair.rate, explicit: true, pair };
    return { ...PLAIN, number: byFormat ? shiftDecimals(content.value, 2) : content.value, explicit: byFormat };
  }
  if (content.kind !== "text" || answerOf(content.text) !== null) return null;
  const pair = meaning.readsPair || SAYS_RATE.test(content.text) ? readPair(content.text) : null;
  if (pair) return pair.rate === null ? null : { ...PLAIN, number: pair.stated === null ? pair.rate : statedRate(pair), explicit: true, pair };
  const figure = writtenFigure(content.text, meaning.measurementUnit);
  if (!figure || (figure.ofThings && !figure.percent)) return null;
  // Of 1.234 and 1234 only the first can be a rate.
  const number = figure.number.kind === "number" ? figure.number.value : figure.number.decimal;
  const fraction = byFormat && !figure.percent && number > 0 && number <= 1;
  const approximates = figure.leadIn === "approximates";
  return { number: fraction ? shiftDecimals(number, 2) : number, explicit: byFormat || figure.percent, pair: null, approximates, mark: figure.mark };
}

/** Reads a rate in percent. `asFraction`: the row's values all lie in (0, 1] and are read times a hundred; `warns`: this is its first cell. */
export function readPercent(content: Content, unread: UnreadCell, row: { asFraction: boolean; warns: boolean }): CellReading {
  const { text } = content;
  const answer = content.kind === "text" ? answerOf(text) : null;
  if (answer !== null) return { reading: { state: answer, text }, remarks: [] };
  const written = writtenRate(content, unread);
  if (written === null) {
    const isEmptyPair = content.kind === "text" && unread.meaning.readsPair && readPair(text)?.rate === null;
    return { reading: { state: isEmptyPair ? "none" : "unreadable", text }, remarks: [] };
  }
  if (written.pair) return readWrittenPair(written.number, written.pair, content, unread);
  if (written.approximates) return approximate(text, written.number);
  const scaled = row.asFraction && !written.explicit;
  const number = scaled ? shiftDecimals(written.number, 2) : written.number;
  const remarks: CellReading["remarks"][number][] = [];
  const isRate = number >= 0 && number <= 100;
  if (content.kind === "text") remarks.push(isRate ? numberAsText(text, written.number, storedRate(written.number, unread.cell), written.mark) : unsureAsText(text));
  if (scaled && row.warns) {
    const words = remarkWords("fractions", { number: written.number, rate: { percent: number } });
    remarks.push({ finding: "percent.scale", severity: "warning", ...words, propose: null });
  }
  return { reading: { state: "value", number, text }, remarks };
}

function readWrittenPair(number: number, pair: Pair, content: Content, unread: UnreadCell): CellReading {
  const { whole, part, stated } = pair;
  const computed = pair.rate ?? number;
  const written = { label: content.kind === "number" ? `=${unread.cell.formula ?? ""}` : content.text };
  if (stated !== null && Math.abs(number - computed) > ROUNDING) {
    const data = { written, stated: { percent: number }, computed: { percent: roundExactly(computed, 2) } };
    const reading = { state: "ambiguous", text: content.text, candidates: [number, computed] } as const;
    return { reading, remarks: [{ finding: "value.ambiguous", severity: "warning", ...remarkWords("rateUnlikePair", data), propose: null }] };
  }
  if (!unread.meaning.readsPair) {
    return { reading: { state: "value", number, text: content.text }, remarks: [numberAsText(content.text, number, storedRate(number, unread.cell))] };
  }
  const reading = { state: "value", number, text: content.text, pair: { whole, part } } as const;
  const shown = content.kind === "number" && isPercentFormat(unread.cell.format) ? shiftDecimals(content.value, 2) : content.kind === "number" ? content.value : null;
  if (shown !== null && Math.abs(shown - computed) < 1e-6) return { reading, remarks: [] };
  const rate = roundExactly(number, 2);
  const words = remarkWords("pairAsRate", { written, whole, part, rate: { percent: rate } });
  return { reading, remarks: [{ finding: "value.readAs", severity: "info", ...words, propose: storedRate(rate, unread.cell) }] };
}

/** A rate written beside its pair as a fraction ("0,985 (1182/1200)") is meant in percent. */
function statedRate(pair: Pair): number {
  const stated = pair.stated ?? 0;
  const asPercent = shiftDecimals(stated, 2);
  return Math.abs(asPercent - (pair.rate ?? 0)) <= ROUNDING && stated <= 1 ? asPercent : stated;
}

/** What must be stored in a cell so that it shows a rate given in percent. */
export function storedRate(rate: number, { format }: Pick<Cell, "format">): number {
  return isPercentFormat(format) ? shiftDecimals(rate, -2) : rate;
}
