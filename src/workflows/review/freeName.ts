/** Letters of a sheet's name, as Excel takes them. */
const LONGEST = 31;

/** A sheet's name that no other has, whatever its case: “Phiếu kiểm tra (2)”. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.normalize("NFC").toLowerCase()));
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = wanted.slice(0, LONGEST - ending.length).trimEnd() + ending;
    if (!used.has(name.normalize("NFC").toLowerCase())) return name;
  }
}
