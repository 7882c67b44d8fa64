import type { HostLine, LineAxis } from "../hostWorkbook";
import type { HostSession } from "../wire/officeType";
import type { RangeTarget } from "../wire/targets";

/** First and last row or column of a range. */
export function linesOf({ range }: RangeTarget, axis: LineAxis): readonly [from: number, to: number] {
  return axis === "rows" ? [range.top, range.bottom] : [range.left, range.right];
}

/** True or false when all rows (columns) of the range are alike, null when they are not. */
export function lineHidden(session: HostSession, target: RangeTarget, axis: LineAxis): boolean | null {
  return alike(session, target, axis, (line) => line.hidden);
}

/** The height (width) in points that all rows (columns) share; null when they differ. */
export function lineSize(session: HostSession, target: RangeTarget, axis: LineAxis): number | null {
  return alike(session, target, axis, (line) => line.size);
}

/** Hides or shows. */
export function setLineHidden(session: HostSession, target: RangeTarget, axis: LineAxis, hidden: boolean): void {
  changeLines(session, target, axis, { hidden });
}

/** Changes height (width) or hides; asks the protection first. */
export function changeLines(session: HostSession, target: RangeTarget, axis: LineAxis, change: Partial<HostLine>): void {
  session.changingSheet(session.sheet(target.sheet).id, axis === "rows" ? "formatRows" : "formatColumns");
  session.grid.changeLines(target.sheet, axis, ...linesOf(target, axis), change);
}

/** As high (wide) as the contents need. */
export function fitLines(session: HostSession, target: RangeTarget, axis: LineAxis): object {
  session.changingSheet(session.sheet(target.sheet).id, axis === "rows" ? "formatRows" : "formatColumns");
  session.grid.fitLines(target.sheet, axis, ...linesOf(target, axis));
  return {};
}

function alike<T>(session: HostSession, target: RangeTarget, axis: LineAxis, read: (line: HostLine) => T): T | null {
  const [from, to] = linesOf(target, axis);
  const wholeAxis = to - from > 100_000;
  const [first, ...others] = session.grid.lines(session.sheet(target.sheet).id, axis, from, wholeAxis ? from : to).map(read);
  return first !== undefined && others.every((other) => other === first) ? first : null;
}
