import { damaged } from "../fileProblem";

/** No record is longer, none has a higher type (MS-XLS 2.1.4, 2.3.1); what goes on longer lies in records of its own. */
const LONGEST = 8224;
const HIGHEST_TYPE = 0x10ff;

/** One record of an .xls stream: its type and the bytes of its body. */
export interface BiffRecord {
  readonly type: number;
  readonly body: DataView;
}

/** Record types (MS-XLS 2.3) that are looked at here. */
export const RECORD = {
  begin: 0x0809, end: 0x000a, sheetListing: 0x0085, font: 0x0031, cellFormat: 0x00e0, filePass: 0x002f,
  formula: 0x0006, labelShared: 0x00fd, label: 0x0204, richLabel: 0x00d6,
  dateSystem: 0x0022, codePage: 0x0042, numberFormat: 0x041e, sharedTexts: 0x00fc, dimensions: 0x0200, row: 0x0208, columnInfo: 0x007d, merges: 0x00e5,
  number: 0x0203, shortNumber: 0x027e, shortNumbers: 0x00bd, booleanOrError: 0x0205, formulaText: 0x0207, arrayFormula: 0x0221, sharedFormula: 0x04bc,
  definedName: 0x0018, supportingBook: 0x01ae, externalName: 0x0023, externalSheets: 0x0017,
} as const;

/** Walks the records of a Workbook stream from a place on; `file.damaged` for what can be no record. */
export function* biffRecords(stream: Uint8Array, from = 0): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = from; at + 4 <= stream.length; ) {
    const length = view.getUint16(at + 2, true);
    const type = view.getUint16(at, true);
    if (type > HIGHEST_TYPE || length > LONGEST || at + 4 + length > stream.length) throw damaged("a broken record in an .xls");
    yield { type, body: new DataView(stream.buffer, stream.byteOffset + at + 4, length) };
    at += 4 + length;
  }
}

/** The records of one substream: from its beginning to its own end, those of charts drawn inside it included. */
export function* substream(stream: Uint8Array, from: number): Generator<BiffRecord> {
  let depth = 0;
  for (const record of biffRecords(stream, from)) {
    if (record.type === RECORD.begin) depth++;
    if (record.type === RECORD.end && --depth <= 0) return;
    yield record;
  }
}

/** Whether the Workbook stream is encrypted (a FILEPASS record among its globals). */
export function hasPassword(stream: Uint8Array): boolean {
  for (const { type } of substream(stream, 0)) if (type === RECORD.filePass) return true;
  return false;
}
