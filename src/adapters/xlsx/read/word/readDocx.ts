import type { Workbook } from "../../../../core/sheet/workbook";
import { notWorkbook } from "../../fileProblem";
import { readSavedAt } from "../coreProperties";
import { optionalPart, partBytes } from "../packageParts";
import { ReadBudget } from "../readBudget";
import { readRelationships } from "../relationships";
import type { Zip } from "../zip";
import { readWordContent } from "./wordContent";
import { flowOf } from "./wordFlow";
import { WordNumbering } from "./wordNumbering";
import { wordSheets } from "./wordSheets";
import { WordStyles } from "./wordStyles";

/**
 * Reads the tables of a Word document (.docx, .docm) whose main part is `part`, a sheet each; macros are never run.
 * Throws a `FileProblem` when it cannot be trusted whole, `file.notWorkbook` when it holds no table.
 */
export function readDocx(name: string, zip: Zip, part: string): Workbook {
  const related = readRelationships(zip, part);
  const styles = new WordStyles(optionalPart(zip, related, "styles"));
  const numbering = new WordNumbering(optionalPart(zip, related, "numbering"));
  const budget = new ReadBudget();
  const sheets = wordSheets(flowOf(readWordContent(partBytes(zip, part), { styles, numbering, budget })), budget);
  if (sheets.length === 0) throw notWorkbook("docx", "a Word document without a table");
  return { name, sheets, definedNames: [], savedAt: readSavedAt(zip) };
}
