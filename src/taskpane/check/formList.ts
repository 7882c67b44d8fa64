const NUMBERED = /^Phụ lục (\d+)$/u;

/** Names of forms in one breath: “Phụ lục 1, 2, 8”; whole names where one has more than its number. */
export function formList(names: readonly string[]): string {
  const numbers = names.map((name) => Number(NUMBERED.exec(name)?.[1] ?? NaN));
  return numbers.every(Number.isFinite) ? `Phụ lục ${numbers.sort((a, b) => a - b).join(", ")}` : names.join(", ");
}
