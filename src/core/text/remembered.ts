const LONGEST = 2_000;
const MOST = 4_000;

/**
 * The same function, remembering what it gave for texts it has seen: the labels of a form come back in every workbook of a batch.
 * For pure functions only. Forgets everything when full, so that memory stays flat; of very long texts only the last is kept, for the
 * several readers that ask about one cell.
 */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let long: { readonly text: string; readonly made: T } | null = null;
  return (text) => {
    if (text.length > LONGEST) {
      if (long?.text !== text) long = { text, made: make(text) };
      return long.made;
    }
    const old = known.get(text);
    if (old !== undefined) return old;
    if (known.size >= MOST) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
