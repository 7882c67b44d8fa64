import type { Workbook } from "../core/sheet/workbook";
import type { Engine } from "./engine";
import type { DrawnSheets, OpenWorkbook } from "./ports";

/** Inserts blank forms as new sheets. A sheet whose name is taken is left as it is and named in the answer. */
export async function insertForms(workbook: OpenWorkbook, engine: Engine, forms: readonly string[], photograph: Workbook | null): Promise<DrawnSheets> {
  const specs = await engine.ask("draw", { forms, definedNames: photograph?.definedNames ?? [] });
  return workbook.draw(specs);
}
