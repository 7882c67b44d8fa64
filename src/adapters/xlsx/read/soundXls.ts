import { damaged, tooLarge } from "../fileProblem";
import { LIMITS } from "../limits";
import { RECORD, biffRecords } from "./biffRecords";
import type { BiffRecord } from "./biffRecords";
import { formulaIsSound } from "./parsedFormula";
import type { Biff } from "./parsedFormula";

const VERSIONS: ReadonlyMap<number, Biff> = new Map([[0x0500, 5], [0x0600, 8]]);
/** A record of phonetic settings, which every reader passes over. */
const PASSED_OVER = 0x00ef;
const CONTINUE = 0x003c;
/** Records that a reader of tables needs. */
const NEEDED: ReadonlySet<number> = new Set<number>([
  RECORD.begin, RECORD.end, RECORD.sheetListing, RECORD.font, RECORD.cellFormat, RECORD.numberFormat, RECORD.dateSystem, RECORD.codePage,
  RECORD.dimensions, RECORD.row, RECORD.columnInfo, RECORD.merges, RECORD.sharedTexts, RECORD.labelShared, RECORD.label, RECORD.richLabel,
  RECORD.number, RECORD.shortNumber, RECORD.shortNumbers, RECORD.booleanOrError, RECORD.formula, RECORD.formulaText, RECORD.arrayFormula,
  RECORD.sharedFormula, RECORD.definedName, RECORD.supportingBook, RECORD.externalName, RECORD.externalSheets,
]);
const CELLS: ReadonlySet<number> = new Set<number>([
  RECORD.labelShared, RECORD.label, RECORD.richLabel, RECORD.number, RECORD.shortNumber, RECORD.booleanOrError, RECORD.formula,
]);
/** Records whose contents may go on in records of their own. */
const CONTINUED: ReadonlySet<number> = new Set<number>([RECORD.sharedTexts, RECORD.formulaText]);
const EXPRESSION = 0x01;

/**
 * An .xls stream that the library may be trusted with: only records that matter, none that would lead it astray.
 * The library takes every length in the file on faith and can go on for ever. Throws `file.damaged`, or `file.tooLarge` for cells or formulas without end.
 */
export function soundXls(stream: Uint8Array): Uint8Array {
  return new SoundXls(stream).copy;
}

class SoundXls {
  readonly copy: Uint8Array;
  private biff: Biff = 8;
  private depth = 0;
  private continued = false;
  /** The cell whose formula the last cell points to, and the sizes of the formulas so pointed to. */
  private master = 0;
  private readonly shared = new Map<number, number>();
  private spelt = 0;
  private cells = 0;

  constructor(stream: Uint8Array) {
    this.copy = stream.slice();
    let at = 0;
    for (const record of biffRecords(stream)) {
      if (this.depth === 0 && record.type !== RECORD.begin) break;
      this.take(record, at);
      at += 4 + record.body.byteLength;
    }
    if (at === 0) throw damaged("an .xls without its beginning");
  }

  private take(record: BiffRecord, at: number): void {
    const { type } = record;
    if (CELLS.has(type) && ++this.cells > LIMITS.filledCells) throw tooLarge(`more than ${LIMITS.filledCells} filled cells`);
    const kept = type === CONTINUE ? this.continued : NEEDED.has(type);
    if (type !== CONTINUE) this.continued = CONTINUED.has(type);
    if (!kept) new DataView(this.copy.buffer, this.copy.byteOffset).setUint16(at, PASSED_OVER, true);
    else if (!this.isSound(record)) throw damaged("a broken record in an .xls");
  }

  private isSound({ type, body }: BiffRecord): boolean {
    switch (type) {
      case RECORD.begin:
        return this.begin(body);
      case RECORD.end:
        this.depth--;
        return true;
      case RECORD.merges:
        return body.byteLength >= 2 && body.byteLength >= 2 + 8 * body.getUint16(0, true);
      case RECORD.externalSheets:
        return body.byteLength >= 2 && (this.biff === 5 || body.byteLength >= 2 + 6 * body.getUint16(0, true));
      case RECORD.formula:
        return this.cellFormula(body);
      case RECORD.sharedFormula:
        return this.formulaAt(body, 8, true);
      case RECORD.arrayFormula:
        return this.formulaAt(body, 12, true);
      case RECORD.definedName:
        return this.definedName(body);
      default:
        return true;
    }
  }

  private begin(body: DataView): boolean {
    const version = body.byteLength >= 4 ? VERSIONS.get(body.getUint16(0, true)) : undefined;
    if (version === undefined) return false;
    if (this.biff === 8) this.biff = version;
    if (this.depth++ === 0) this.shared.clear();
    return true;
  }

  private cellFormula(body: DataView): boolean {
    if (body.byteLength < 22) return false;
    if (body.byteLength >= 27 && body.getUint8(22) === EXPRESSION) {
      this.master = body.getUint32(23, true);
      this.spelt += this.shared.get(this.master) ?? 0;
      if (this.spelt > LIMITS.sharedFormulaText) throw tooLarge("shared formulas spell out to too much text");
    }
    return body.getUint16(20, true) === 0xffff || this.formulaAt(body, 20, false);
  }

  /** A formula whose length stands at that place. */
  private formulaAt(body: DataView, at: number, isShared: boolean): boolean {
    if (body.byteLength < at + 2) return false;
    const length = body.getUint16(at, true);
    if (isShared) this.shared.set(this.master, length);
    return formulaIsSound(body, at + 2, length, body.byteLength, this.biff);
  }

  /** Fourteen bytes, the name (since Excel 97 after a flag for two-byte letters), the formula. */
  private definedName(body: DataView): boolean {
    if (body.byteLength < 15) return false;
    const letters = body.getUint8(3);
    const name = this.biff === 5 ? letters : 1 + letters * (body.getUint8(14) === 0 ? 1 : 2);
    return formulaIsSound(body, 14 + name, body.getUint16(4, true), body.byteLength, this.biff);
  }
}
