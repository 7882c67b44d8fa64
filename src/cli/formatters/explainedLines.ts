import { writeDay } from "../../core/day";
import type { Language } from "../../core/message";
import type { ReportedFinding } from "../../workflows/checkReport";
import { noteText } from "../../workflows/written/noteText";
import { plainText } from "../../workflows/written/plainText";
import { textWords } from "./textWords";

/** Changed figures named before the rest is left out. */
const NAMED = 5;

/** The explained findings, two lines each: what was found, and the reason. */
export function explainedLines(findings: readonly ReportedFinding[], language: Language): string[] {
  return findings.flatMap(({ explained, sheet, cell, message }) => {
    if (!explained) return [];
    const place = sheet === null || cell === null ? "" : `${plainText(sheet)}!${cell}: `;
    return [`- ${place}${plainText(message)}`, `  ${textWords(language).reason}: ${noteText(explained)}`];
  });
}

/** What has changed since a finding was explained; none where it never was. */
export function reopenedLine({ reopened }: ReportedFinding, language: Language): string[] {
  if (!reopened) return [];
  const changes = reopened.changed.slice(0, NAMED).map(({ what, then, now }) => `${what}: ${then ?? "–"} → ${now ?? "–"}`);
  const more = reopened.changed.length > NAMED ? "; …" : "";
  return [`  ${textWords(language).reopened(plainText(reopened.by), writeDay(reopened.on), plainText(changes.join("; ")) + more)}`];
}
