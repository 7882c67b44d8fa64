const LONGEST = 2_000;
const MOST = 4_000;

/**
 * The same function, remembering what it gave for texts it has seen: the labels of a form come back in every workbook of a batch.
 * For pure functions only. Forgets everything when full, so that memory stays flat; very long texts are not kept.
 */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const old = known.get(text);
    if (old !== undefined) return old;
    if (known.size >= MOST) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
