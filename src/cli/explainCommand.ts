import { parseA1 } from "../core/sheet/address";
import { receivedOf, type Checking } from "./checkFiles";
import type { FilePlace } from "../workflows/review/filePlace";
import type { OneFileTask } from "./fileTask";
import { UsageError } from "./words";

/** `soat check FILE --explain SHEET!CELL`: what the cell was taken for and by what evidence, the value read, the rules that looked at it. */
export async function explainCell(
  places: readonly FilePlace[],
  address: string,
  checking: Pick<Checking, "pool" | "setting" | "directory" | "console">,
): Promise<number> {
  const { pool, console } = checking;
  const [place, ...others] = places;
  if (place === undefined || others.length > 0) throw new UsageError("oneFileToExplain");
  const [outcome] = await pool.run([{ kind: "one", place, cell: readAddress(address) }], 1, () => {});
  const report = outcome && receivedOf(place, outcome, checking).report;
  if (report?.status === "unreadable") {
    console.complain(report.findings.map(({ message }) => message).join(" "));
    return 2;
  }
  if (outcome?.kind !== "answered" || outcome.answer.kind !== "one" || outcome.answer.explanation === null) throw new UsageError("noSuchCell", { value: address });
  console.print(outcome.answer.explanation);
  return 0;
}

function readAddress(text: string): NonNullable<OneFileTask["cell"]> {
  const cut = text.lastIndexOf("!");
  const position = parseA1(text.slice(cut + 1));
  if (cut <= 0 || !position) throw new UsageError("badCell", { value: text });
  return { sheet: text.slice(0, cut).replace(/^'(.*)'$/u, "$1").replace(/''/gu, "'"), row: position.row, column: position.column };
}
