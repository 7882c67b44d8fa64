import { damaged, tooLarge } from "../fileProblem";
import { LIMITS } from "../limits";
import { RECORD, substream } from "./biffRecords";

/** Font names of the text cells of one .xls sheet, by `fontPlace`. */
export type FontsOfSheet = ReadonlyMap<number, string>;

const COLUMNS = 16_384;
/** Font numbers skip 4 in every .xls (MS-XLS 2.5.129 FontIndex). */
const SKIPPED_FONT = 4;
/** Bytes in front of each record's body: its type and length. */
const RECORD_HEADER = 4;
/** True sheets lie side by side; a listed module without a place of its own may point elsewhere. */
const MOST_WALKS = 4;
const WIDE_NAMES_SINCE = 0x0600;
const WITH_TEXT: ReadonlySet<number> = new Set([RECORD.labelShared, RECORD.label, RECORD.richLabel, RECORD.formula]);

interface Globals {
  readonly fonts: string[];
  /** Font number of each cell format. */
  readonly formats: number[];
  /** Where each listed sheet begins. */
  readonly sheets: number[];
}

/** The place of a cell as the font maps number it. */
export function fontPlace(row: number, column: number): number {
  return row * COLUMNS + column;
}

/**
 * Fonts of the text cells of an .xls Workbook stream, sheet by sheet in the order of its sheet list.
 * The library that reads .xls tells no fonts, and .xls is where TCVN3 and VNI texts live.
 * `file.damaged` when a record is broken or many listed sheets lie in one another.
 */
export function xlsFonts(stream: Uint8Array): FontsOfSheet[] {
  const { fonts, formats, sheets } = readGlobals(stream);
  if (sheets.length > LIMITS.sheets) throw tooLarge(`more than ${LIMITS.sheets} sheets`);
  let bytesWalked = 0;
  return sheets.map((from) => {
    const found = new Map<number, string>();
    for (const { type, body } of substream(stream, from)) {
      bytesWalked += RECORD_HEADER + body.byteLength;
      if (bytesWalked > stream.length * MOST_WALKS) throw damaged("sheets of an .xls that lie in one another");
      if (!WITH_TEXT.has(type) || body.byteLength < 6) continue;
      const number = formats[body.getUint16(4, true)] ?? 0;
      const font = fonts[number > SKIPPED_FONT ? number - 1 : number];
      if (font) found.set(fontPlace(body.getUint16(0, true), body.getUint16(2, true)), font);
    }
    return found;
  });
}

function readGlobals(stream: Uint8Array): Globals {
  const globals: Globals = { fonts: [], formats: [], sheets: [] };
  let wide = true;
  for (const { type, body } of substream(stream, 0)) {
    if (type === RECORD.begin && body.byteLength >= 2) wide = body.getUint16(0, true) >= WIDE_NAMES_SINCE;
    else if (type === RECORD.font) globals.fonts.push(fontName(body, wide));
    else if (type === RECORD.cellFormat && body.byteLength >= 2) globals.formats.push(body.getUint16(0, true));
    else if (type === RECORD.sheetListing && body.byteLength >= 4) globals.sheets.push(body.getUint32(0, true));
  }
  return globals;
}

/** The name stands after fourteen bytes of looks: its length, then (since Excel 97) a flag for two-byte letters, then the letters. */
function fontName(body: DataView, wide: boolean): string {
  if (body.byteLength < 16) return "";
  const length = body.getUint8(14);
  const twoBytes = wide && (body.getUint8(15) & 1) === 1;
  const from = wide ? 16 : 15;
  let name = "";
  for (let i = 0; i < length && from + (twoBytes ? i * 2 + 1 : i) < body.byteLength; i++) {
    name += String.fromCharCode(twoBytes ? body.getUint16(from + i * 2, true) : body.getUint8(from + i));
  }
  return name;
}
