import { sizeOf } from "../document/rectangles";
import { notImplemented } from "../hostError";
import type { HostSession } from "../wire/officeType";
import type { RangeTarget } from "../wire/targets";
import { oneOf, rangeArgument } from "./argumentReaders";
import { restyle } from "./rangeFormat";

/** Gives cells the looks and number formats of one row of the sheet; merges, validations and conditional formats of that row stay its own here. */
export function copyFrom(session: HostSession, { sheet, range }: RangeTarget, [source, copyType]: readonly unknown[]): object {
  oneOf(["Formats"], copyType);
  const from = rangeArgument(session, sheet, source);
  if (sizeOf(from).rows !== 1 || from.left !== range.left || from.right !== range.right) throw notImplemented("copying looks from anything but one row of the same columns");
  const { id } = session.sheet(sheet);
  const right = Math.min(range.right, session.grid.usedRange(id, false)?.right ?? range.left);
  const row = { ...from, right };
  const [styles = []] = session.grid.styles(id, row);
  const formats = session.grid.cells(id, row).map((cells) => cells.map(({ format }) => format))[0] ?? [];
  for (let top = range.top; top <= range.bottom; top++) {
    styles.forEach((style, i) => restyle(session, { sheet, range: { top, bottom: top, left: from.left + i, right: from.left + i }, reference: null }, style));
    session.grid.setFormats(id, { top, bottom: top, left: from.left, right }, [formats]);
  }
  return {};
}
