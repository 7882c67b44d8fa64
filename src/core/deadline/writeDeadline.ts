import type { Deadline, DeadlineStep } from "./deadline";

/** A deadline in canonical Vietnamese: “Quý I”, “Quý II; Quý IV”, or a line a step where work is named (“- Ban hành kế hoạch: Quý I”). Parts not read are kept as written, last. */
export function writeDeadline({ steps, unread }: Deadline): string {
  const lines = [...steps.map(writeStep), ...unread.map(({ written }) => written)];
  const named = lines.length > 1 && steps.some(({ work }) => work !== null);
  return named ? lines.map((line) => `- ${line}`).join("\n") : lines.join("; ");
}

/** One step in canonical words: “Ban hành kế hoạch: Quý I”, “Quý I/2021 (đã xong)”. */
export function writeStep({ work, said, note }: DeadlineStep): string {
  const time = capital(said) + (note === null ? "" : ` (${note})`);
  return work === null ? time : `${capital(work)}: ${time}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
