import type { Language } from "../core/message";
import { parseA1 } from "../core/sheet/address";
import { unreadableFinding } from "../core/file/fileFindings";
import { speakFinding } from "../core/catalogue";
import { checkWorkbook, type CheckOptions } from "../workflows/check";
import { explain } from "../workflows/explain";
import type { Console } from "./console";
import { explanationText } from "./formatters/explanation";
import { readWorkbook } from "./readWorkbook";
import { UsageError } from "./words";

/** `soat check FILE --explain SHEET!CELL`: what the cell was taken for and by what evidence, the value read, the rules that looked at it. */
export async function explainCell(paths: readonly string[], cell: string, options: CheckOptions, language: Language, console: Console): Promise<number> {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) throw new UsageError("oneFileToExplain");
  const { sheet, position } = readAddress(cell);
  const opened = await readWorkbook(path);
  if (!opened.ok) {
    console.complain(speakFinding(unreadableFinding(opened.failure), language).message);
    return 2;
  }
  const explanation = explain(opened.workbook, checkWorkbook(opened.workbook, options), sheet, position, language);
  if (explanation === null) throw new UsageError("noSuchCell", { value: cell });
  console.print(explanationText(explanation, language));
  return 0;
}

function readAddress(text: string): { sheet: string; position: { row: number; column: number } } {
  const cut = text.lastIndexOf("!");
  const position = parseA1(text.slice(cut + 1));
  if (cut <= 0 || !position) throw new UsageError("badCell", { value: text });
  return { sheet: text.slice(0, cut).replace(/^'(.*)'$/u, "$1").replace(/''/gu, "'"), position };
}
