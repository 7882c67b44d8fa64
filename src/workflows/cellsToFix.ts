import type { PaneFinding } from "./engine";

/** Cells that would be written if everything were put right at once: neither guesses nor one of several ways. */
export function cellsToFix(findings: readonly PaneFinding[]): number {
  const cells = findings.flatMap(({ suggestions }) => {
    const isOpen = suggestions.some(({ choice }) => choice !== suggestions[0]?.choice);
    return isOpen || suggestions.some(({ unsure }) => unsure) ? [] : suggestions.map(({ sheet, cell }) => `${cell} ${sheet}`);
  });
  return new Set(cells).size;
}
