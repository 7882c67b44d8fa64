const LONGEST = 2_000;
/** So many of the latest texts are remembered at least, and twice as many at most. */
const LATEST = 2_000;

/**
 * The same function, remembering what it gave for texts it has seen: the labels of a form come back in every workbook of a batch.
 * For pure functions only. Memory stays flat: when as many texts are new as are kept, those are forgotten that nobody has asked for since, so
 * that what comes back in every workbook outlives what stands in one. Of very long texts only the last is kept, for the several readers
 * that ask about one cell.
 */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  let latest = new Map<string, T>();
  let before = new Map<string, T>();
  let long: { readonly text: string; readonly made: T } | null = null;
  return (text) => {
    if (text.length > LONGEST) {
      if (long?.text !== text) long = { text, made: make(text) };
      return long.made;
    }
    const old = latest.get(text);
    if (old !== undefined) return old;
    const made = before.get(text) ?? make(text);
    if (latest.size >= LATEST) [before, latest] = [latest, new Map<string, T>()];
    latest.set(text, made);
    return made;
  };
}
