/** The names with equal ones told apart by a number before the ending: “a.xlsx”, “a (2).xlsx”. Case and the way accents are stored make no other name. */
export function freeNames(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    const [stem, ending] = partsOf(name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "_"));
    let free = `${stem}${ending}`;
    for (let number = 2; used.has(keyOf(free)); number++) free = `${stem} (${number})${ending}`;
    used.add(keyOf(free));
    return free;
  });
}

function partsOf(name: string): readonly [stem: string, ending: string] {
  const at = name.lastIndexOf(".");
  return at > 0 ? [name.slice(0, at), name.slice(at)] : [name, ""];
}

function keyOf(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
