import type { Position } from "../../../core/sheet/address";
import { BLANK } from "../../../core/sheet/edit";
import type { BytePatch } from "./bytePatches";
import { cellXml } from "./cellXml";
import { SheetWalker, type MadeCell } from "./sheetWalker";

/** A cell that gets another style, told from the one it has. */
export interface Restyled extends Position {
  /** Number of the new style; null leaves the cell as it is. */
  readonly style: (base: number) => number | null;
  /** The cell is made where the part lacks it. */
  readonly isNeeded: boolean;
}

/** Makes out which bytes of a worksheet part change when cells get other styles; what stands in them stays. Throws `FileProblem` for a broken part. */
export function groundPatch(part: Uint8Array, cells: readonly Restyled[]): BytePatch[] {
  return new GroundPatcher(part, cells).run();
}

class GroundPatcher extends SheetWalker<Restyled> {
  constructor(part: Uint8Array, cells: readonly Restyled[]) {
    super(part, cells.map((cell) => [cell, cell]), false);
  }

  run(): BytePatch[] {
    this.walk();
    return this.patches;
  }

  protected lookAt(_: Position, cell: Restyled | undefined): void {
    if (cell) this.restyle(cell);
    this.scanner.skip();
  }

  protected make(at: Position, cell: Restyled, base: number | null): MadeCell | null {
    const style = cell.isNeeded ? cell.style(base ?? 0) : null;
    return style === null ? null : { xml: cellXml(at, BLANK, String(style), this.prefix), style };
  }

  protected passBy(): void {}

  private restyle(cell: Restyled): void {
    const { attributes, startsAt, endsAt, empty } = this.scanner;
    const at = attributes.indexOf("s");
    const base = at < 0 ? 0 : Number(attributes.value(at));
    const style = cell.style(base);
    if (style === null) return;
    if (at >= 0) this.patches.push({ from: attributes.valueStart(at), to: attributes.valueEnd(at), text: String(style), cells: [] });
    else {
      const end = startsAt + tagNameLength(this.scanner.bytes, startsAt, endsAt - (empty ? 2 : 1));
      this.patches.push({ from: end, to: end, text: ` s="${style}"`, cells: [] });
    }
  }
}

/** Where the name of a tag ends, counted from its `<`. */
function tagNameLength(bytes: Uint8Array, from: number, to: number): number {
  let at = from + 1;
  while (at < to && (bytes[at] ?? 0) > 0x20) at++;
  return at - from;
}
