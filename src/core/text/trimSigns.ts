/**
 * The text without any of the given signs at its start and at its end: `trimSigns("(a).", "(", ".)")` is "a".
 * One pass from each end, so that thousands of such signs cost no more than other text, which a pattern ending in `$` cannot promise.
 */
export function trimSigns(text: string, atStart: string, atEnd: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && atStart.includes(text.charAt(start))) start++;
  while (end > start && atEnd.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
