import { parseA1 } from "../core/sheet/address";
import { reportOf } from "./checkFiles";
import type { Console } from "./console";
import type { CheckSetting, FileAnswer, FileTask } from "./fileTask";
import type { TaskPool } from "./taskPool";
import { UsageError } from "./words";

/** `soat check FILE --explain SHEET!CELL`: what the cell was taken for and by what evidence, the value read, the rules that looked at it. */
export async function explainCell(
  paths: readonly string[],
  address: string,
  pool: TaskPool<FileTask, FileAnswer>,
  setting: CheckSetting,
  console: Console,
): Promise<number> {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) throw new UsageError("oneFileToExplain");
  const [outcome] = await pool.run([{ path, cell: readAddress(address) }], 1, () => {});
  const report = outcome && reportOf(path, outcome, setting, console);
  if (report?.status === "unreadable") {
    console.complain(report.findings.map(({ message }) => message).join(" "));
    return 2;
  }
  if (outcome?.kind !== "answered" || outcome.answer.explanation === null) throw new UsageError("noSuchCell", { value: address });
  console.print(outcome.answer.explanation);
  return 0;
}

function readAddress(text: string): NonNullable<FileTask["cell"]> {
  const cut = text.lastIndexOf("!");
  const position = parseA1(text.slice(cut + 1));
  if (cut <= 0 || !position) throw new UsageError("badCell", { value: text });
  return { sheet: text.slice(0, cut).replace(/^'(.*)'$/u, "$1").replace(/''/gu, "'"), row: position.row, column: position.column };
}
