/** One axis of what is seen of a sheet; all lengths in pixels from the sheet's first line. */
export interface AxisView {
  /** Where each line ends. */
  readonly ends: readonly number[];
  /** How many lines stay when the sheet is scrolled. */
  readonly frozen: number;
  /** The stretch of the scrolled part in view. */
  readonly from: number;
  readonly to: number;
}

/**
 * The first line to be shown below or beside the frozen ones so that first..last comes into view; null when it is there already.
 * Of what lies before, at most `lead` lines are shown too when going back. What does not fit shows its first line.
 */
export function firstShown({ ends, frozen, from, to }: AxisView, first: number, last: number, lead: number): number | null {
  if (first < frozen) return null;
  const endOf = (line: number) => (line < 0 ? 0 : (ends[Math.min(line, ends.length - 1)] ?? 0));
  const begin = endOf(first - 1);
  const room = to - from;
  const finish = endOf(last) - begin > room ? endOf(first) : endOf(last);
  if (begin >= from && (finish <= to || finish - begin > room)) return null;
  const back = begin < from;
  let line = first;
  while (line > frozen && finish - endOf(line - 2) <= room && (!back || first - line < lead)) line--;
  return line;
}
