const LONGEST = 31;
const OPENINGS = ["Kế hoạch của ", "Kế hoạch ", "KH "] as const;

/** A name that no sheet has yet for the sheet of an agency's plan: “Kế hoạch của Sở Nội vụ”, shorter before a long name, at most 31 letters and none that Excel forbids. */
export function agencyPlanName(agency: string, taken: readonly string[]): string {
  const plain = agency.replace(/[[\]:*?/\\']+/gu, " ").replace(/\s+/gu, " ").trim();
  const name = OPENINGS[0].length + plain.length > LONGEST ? plain.replace(/ủy ban nhân dân/giu, "UBND") : plain;
  const opening = OPENINGS.find((words) => words.length + name.length <= LONGEST) ?? "KH ";
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const named = withinLength(`${opening}${name}`, LONGEST - ending.length) + ending;
    if (!used.has(named.toLowerCase())) return named;
  }
}

/** Cut between words. */
function withinLength(name: string, most: number): string {
  if (name.length <= most) return name;
  const cut = name.slice(0, most + 1);
  return name.slice(0, Math.max(cut.lastIndexOf(" "), 4)).trimEnd();
}
