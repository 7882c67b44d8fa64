import { damaged } from "../fileProblem";
import { GRID } from "../limits";
import { formulaIsSound } from "./parsedFormula";

/** One record of an .xlsb part: its type, its body, and where all of it begins and ends. */
export interface XlsbRecord {
  readonly type: number;
  readonly body: DataView;
  readonly from: number;
  readonly to: number;
}

/** Walks the records of an .xlsb part (MS-XLSB 2.1.4); `file.damaged` where one is cut off. */
export function* xlsbRecords(part: Uint8Array): Generator<XlsbRecord> {
  let at = 0;
  const next = (): number => part[at++] ?? 0;
  while (at < part.length) {
    const from = at;
    const low = next();
    const type = low & 0x80 ? (low & 0x7f) + ((next() & 0x7f) << 7) : low;
    let length = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = next();
      length += (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    if (at + length > part.length) throw damaged("a record of an .xlsb is cut off");
    yield { type, body: new DataView(part.buffer, part.byteOffset + at, length), from, to: at + length };
    at += length;
  }
}

type Check = (body: DataView) => boolean;

const long = (least: number): Check => (body) => body.byteLength >= least;
const text = (at: number): Check => (body) => textEnd(body, at) <= body.byteLength;
const richText = (at: number): Check => (body) => {
  const end = textEnd(body, at + 1);
  if (end > body.byteLength || (body.getUint8(at) & 1) === 0) return end <= body.byteLength;
  return end + 4 <= body.byteLength && end + 4 + 4 * body.getUint32(end, true) <= body.byteLength;
};
const formula = (at: (body: DataView) => number): Check => (body) => formulaEnd(body, at(body)) <= body.byteLength;
const inGrid = (check: Check): Check => (body) => body.byteLength >= 8 && body.getUint32(0, true) < GRID.columns && check(body);

/**
 * Records that a reader of tables needs (MS-XLSB 2.3.2), and what must be true of each for the library not to be led astray:
 * every text, list, formula and place lies within its record and the grid.
 */
export const NEEDED_RECORDS: ReadonlyMap<number, Check> = new Map<number, Check>([
  [0x00, (body) => body.byteLength >= 13 && body.getUint32(0, true) < GRID.rows],
  [0x02, inGrid(long(12))], [0x03, inGrid(long(9))], [0x04, inGrid(long(9))], [0x05, inGrid(long(16))], [0x06, inGrid(text(8))], [0x07, inGrid(long(12))],
  [0x08, inGrid(formula((body) => textEnd(body, 8) + 2))], [0x09, inGrid(formula(() => 18))], [0x0a, inGrid(formula(() => 11))], [0x0b, inGrid(formula(() => 11))],
  [0x0d, long(8)], [0x0e, long(5)], [0x0f, long(5)], [0x10, long(12)], [0x11, text(4)], [0x12, long(8)], [0x3e, inGrid(richText(8))],
  [0x1aa, formula(() => 17)], [0x1ab, formula(() => 16)],
  [0x3c, (body) => body.byteLength >= 18 && Math.max(body.getUint32(0, true), body.getUint32(4, true)) < GRID.columns],
  [0xb0, (body) => body.byteLength >= 16 && Math.max(body.getUint32(0, true), body.getUint32(4, true)) < GRID.rows && Math.max(body.getUint32(8, true), body.getUint32(12, true)) < GRID.columns],
  [0x13, richText(0)], [0x9f, long(8)], [0xa0, long(0)],
  [0x2c, text(2)], [0x2f, long(4)], [0x269, long(0)], [0x26a, long(0)],
  [0x99, (body) => body.byteLength === 8 || (body.byteLength > 8 && textEnd(body, 8) <= body.byteLength)],
  [0x9c, (body) => textEnd(body, textEnd(body, 8)) <= body.byteLength],
  [0x27, (body) => textEnd(body, formulaEnd(body, textEnd(body, 9))) <= body.byteLength],
  [0x163, text(0)], [0x165, long(0)], [0x166, long(0)], [0x29b, long(0)],
  [0x16a, (body) => body.byteLength >= 4 && body.byteLength === 4 + 12 * body.getUint32(0, true)],
  [0x23, long(0)], [0x24, long(0)], [0x25, long(0)], [0x26, long(0)],
]);

/** Where a counted text ends; infinite when its count does not fit. An absent one has the highest count. */
function textEnd(body: DataView, at: number): number {
  if (at + 4 > body.byteLength) return Infinity;
  const count = body.getUint32(at, true);
  return at + 4 + (count === 0xffffffff ? 0 : 2 * count);
}

/** Where a formula and what follows it end; infinite when they do not fit. */
function formulaEnd(body: DataView, at: number): number {
  if (at + 4 > body.byteLength) return Infinity;
  const length = body.getUint32(at, true);
  const after = at + 4 + length;
  if (after + 4 > body.byteLength) return Infinity;
  const end = after + 4 + body.getUint32(after, true);
  return end <= body.byteLength && formulaIsSound(body, at + 4, length, end, 12) ? end : Infinity;
}
