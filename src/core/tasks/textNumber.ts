import { lastNumberIn } from "../detection/openLines";
import { readOrdinal, splitOrdinal } from "../detection/ordinal";
import type { ReadRow, ReadTable } from "../submission";
import { taskRows } from "../rules/taskRows";

/** A task's text with the next number of its section in front (“8. Xây dựng …”), where the plan numbers its tasks in their texts. A number typed in front gives way. */
export function withNextNumber(table: ReadTable, own: readonly ReadRow[], text: string): { readonly text: string; readonly number: number | null } {
  const written = own.filter(({ label }) => label !== "");
  const numbers = written.flatMap(lastNumber);
  const isNumbered = written.length > 0 ? numbers.length > 0 : taskRows(table).every(({ label, ordinal }) => label === "" || ordinal !== "");
  if (!isNumbered) return { text, number: null };
  const number = Math.max(0, ...numbers) + 1;
  const { ordinal, rest } = splitOrdinal(text);
  const bare = readOrdinal(ordinal)?.kind === "number" && /[.)]$/u.test(ordinal) ? rest : text;
  return { text: `${number}. ${bare}`, number };
}

function lastNumber({ ordinal, label }: ReadRow): number[] {
  const number = readOrdinal(ordinal);
  const [first] = number?.path ?? [];
  return number?.kind === "number" && first !== undefined ? [lastNumberIn(number, label) ?? first] : [];
}
