import { damaged, tooLarge } from "../fileProblem";
import { LIMITS } from "../limits";
import { contentTypeOf, readContentTypes } from "./contentTypes";
import { formulaIsSound } from "./parsedFormula";
import type { Zip } from "./zip";

/** The workbook and its sheets; other parts hold no formulas. */
const WITH_FORMULAS = /^application\/vnd\.ms-excel\.(?:sheet\.binary\.macroenabled\.main|(?:work|macro|dialog|intlmacro)?sheet)$/i;
/** Record types (MS-XLSB 2.3.2): formulas of a text, number, boolean and error cell, and those for several cells. */
const TEXT = 0x08, NUMBER = 0x09, BOOLEAN = 0x0a, ERROR = 0x0b, ARRAY = 0x1aa, SHARED = 0x1ab, NAME = 0x27, EXTERNAL_SHEETS = 0x16a;
const FIRST_CELL = 0x01, LAST_CELL = 0x12;

/**
 * Reads every part of an .xlsb once, so that the library may be trusted with it: it takes every length on faith and can go on for ever.
 * Throws `file.damaged`, or `file.tooLarge` for more cells than we hold.
 */
export function checkXlsb(zip: Zip): void {
  const types = readContentTypes(zip);
  let cells = 0;
  for (const entry of zip.directory.entries) {
    const part = zip.read(entry);
    if (!types || !WITH_FORMULAS.test(contentTypeOf(types, entry.name))) continue;
    for (const { type, body } of records(part)) {
      if (!isSound(type, body)) throw damaged("a broken record in an .xlsb");
      if (type >= FIRST_CELL && type <= LAST_CELL && ++cells > LIMITS.filledCells * 2) throw tooLarge("too many cells in an .xlsb");
    }
  }
}

function* records(part: Uint8Array): Generator<{ readonly type: number; readonly body: DataView }> {
  let at = 0;
  const next = (): number => part[at++] ?? 0;
  while (at < part.length) {
    const low = next();
    const type = low & 0x80 ? (low & 0x7f) + ((next() & 0x7f) << 7) : low;
    let length = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = next();
      length += (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    if (at + length > part.length) throw damaged("a record of an .xlsb is cut off");
    yield { type, body: new DataView(part.buffer, part.byteOffset + at, length) };
    at += length;
  }
}

function isSound(type: number, body: DataView): boolean {
  switch (type) {
    case TEXT:
      return formulaFollows(body, 10 + textSize(body, 8));
    case NUMBER:
      return formulaFollows(body, 18);
    case BOOLEAN:
    case ERROR:
      return formulaFollows(body, 11);
    case ARRAY:
      return formulaFollows(body, 17);
    case SHARED:
      return formulaFollows(body, 16);
    case NAME:
      return formulaFollows(body, 9 + textSize(body, 9));
    case EXTERNAL_SHEETS:
      return body.byteLength >= 4 && body.byteLength >= 4 + 12 * body.getUint32(0, true);
    default:
      return true;
  }
}

function textSize(body: DataView, at: number): number {
  return at + 4 <= body.byteLength ? 4 + 2 * body.getUint32(at, true) : Infinity;
}

function formulaFollows(body: DataView, at: number): boolean {
  return at + 4 <= body.byteLength && formulaIsSound(body, at + 4, body.getUint32(at, true), body.byteLength, 12);
}
