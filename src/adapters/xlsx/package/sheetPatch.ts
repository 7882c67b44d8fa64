import type { Position } from "../../../core/sheet/address";
import type { CellContent } from "../../../core/sheet/edit";
import { SPREADSHEET } from "../read/namespaces";
import { cellXml } from "./cellXml";
import { SheetWalker, type CellPatch, type MadeCell } from "./sheetWalker";

/** A cell to be written. */
export interface CellWrite extends Position {
  readonly content: CellContent;
}

/** What of a worksheet part is to change. */
export interface SheetPatch {
  readonly patches: readonly CellPatch[];
  /** Cells that hold a formula: those are not written over. */
  readonly formulas: readonly Position[];
  /** The sheet is protected with a password. */
  readonly hasPassword: boolean;
}

/** Makes out which bytes of a worksheet part change when cells are written, and formulas lose the results stored with them. Throws `FileProblem` for a broken part. */
export function sheetPatch(part: Uint8Array, writes: readonly CellWrite[], stale: readonly Position[]): SheetPatch {
  return new SheetPatcher(part, writes, stale).run();
}

class SheetPatcher extends SheetWalker<CellContent> {
  private readonly stale: ReadonlySet<string>;
  private readonly formulas: Position[] = [];
  private hasPassword = false;

  constructor(part: Uint8Array, writes: readonly CellWrite[], stale: readonly Position[]) {
    super(part, writes.map((write) => [write, write.content]), true);
    this.stale = new Set(stale.map(({ row, column }) => `${row},${column}`));
  }

  run(): SheetPatch {
    this.walk();
    return { patches: this.patches, formulas: this.formulas, hasPassword: this.hasPassword };
  }

  protected passBy(name: string): void {
    const { scanner } = this;
    if (name === "sheetProtection") this.hasPassword = scanner.attribute("password") !== undefined || scanner.attribute("hashValue") !== undefined;
  }

  protected make(at: Position, content: CellContent, style: number | null): MadeCell {
    return { xml: cellXml(at, content, style === null ? null : String(style), this.prefix), style: style ?? 0 };
  }

  protected lookAt(at: Position, content: CellContent | undefined): void {
    const { scanner } = this;
    const from = scanner.startsAt;
    const style = scanner.attribute("s") ?? null;
    const array = scanner.attribute("cm");
    const formula = this.formulaIn();
    const to = scanner.endsAt;
    if (content && formula !== null) this.formulas.push(at);
    else if (content) this.patches.push({ from, to, text: cellXml(at, content, style, this.prefix), cells: [{ ...at, style: Number(style ?? 0) }] });
    if (formula === null || !this.stale.has(`${at.row},${at.column}`)) return;
    const bare = cellXml(at, { value: null, formula: null }, style, this.prefix).slice(0, -2);
    this.patches.push({ from, to, text: `${bare}${array === undefined ? "" : ` cm="${array}"`}>${formula}</${this.prefix}c>`, cells: [] });
  }

  /** The formula element of the cell just opened as it is written, null for none; goes to the cell's end. */
  private formulaIn(): string | null {
    const { scanner } = this;
    const { depth } = scanner;
    let formula: string | null = null;
    while (scanner.nextChild(depth)) {
      const [from, isFormula] = [scanner.startsAt, scanner.name === "f" && SPREADSHEET.has(scanner.uri)];
      scanner.skip();
      if (isFormula) formula = new TextDecoder().decode(scanner.bytes.subarray(from, scanner.endsAt));
    }
    return formula;
  }
}
