import { closingLine } from "../../core/explanation/closing";
import { EXPLANATION_SHEET, explanationColumns } from "../../core/explanation/explanationSheet";
import { figuresCode } from "../../core/explanation/figuresCode";
import { sheetOf, type Sheet } from "../../core/sheet/sheet";
import type { SheetSpec } from "../../core/sheet/sheetSpec";
import type { ExplanationPlan } from "../../core/template/explanationPlan";
import type { LastCheck } from "../lastCheck";
import { unneededSheets } from "../session/unneededSheets";
import { drawExplanations } from "./drawExplanations";
import type { ExplainingCalls, ExplainingTask, PlannedExplaining } from "./explainingCalls";
import { ExplanationPage } from "./explanationPage";
import { explainables, explanationCells, type Explainable } from "./explanationRow";

/** Names of what is printed: they follow rows that go. */
const PRINTED = /print_(?:area|titles)$/iu;

/** Answers about explanations of the workbook last checked. Without a plan of their sheet none is drawn. */
export class ExplainingDesk {
  constructor(private readonly plan: ExplanationPlan | null) {}

  explainable(last: LastCheck, { keys }: ExplainingCalls["explainable"]["asked"]): readonly Explainable[] {
    return last ? explainables(last.checked, keys, { tables: last.checked.tables, sheets: last.workbook.sheets }) : [];
  }

  planned(last: LastCheck, { task, why }: ExplainingCalls["planExplaining"]["asked"]): PlannedExplaining | null {
    if (!last || (task.kind === "close" && last.checked.findings.filter(({ severity }) => severity === "error").length > task.errors)) return null;
    const found = task.kind === "close" ? [] : this.explainable(last, { keys: task.kind === "carry" ? task.notes.map(({ key }) => key) : task.keys, checked: 0 });
    if (task.kind !== "close" && found.length === 0) return null;
    const { sheets } = last.workbook;
    const kept = sheets.filter((sheet) => explanationColumns(sheet) !== null);
    if (kept.length === 0 && task.kind === "withdraw") return null;
    const drawn = kept.length > 0 ? null : this.draw(last, Math.max(1, found.length));
    const page = ExplanationPage.of(drawn ? [sheetFrom(drawn)] : kept, why, drawn ? found.length : 1);
    if (!page) return null;
    this.write(page, task, found, last);
    return { sheets: drawn ? [drawn] : [], ...page.plan() };
  }

  private write(page: ExplanationPage, task: ExplainingTask, found: readonly Explainable[], { checked: { tables }, workbook }: NonNullable<LastCheck>): void {
    if (task.kind === "close") page.close(closingLine({ on: task.on, by: task.by, code: figuresCode(tables, workbook.sheets) }));
    if (task.kind === "withdraw") page.remove(found.map(({ place }) => place), unneededSheets({ ...workbook, definedNames: workbook.definedNames.filter(({ name }) => !PRINTED.test(name)) }).includes(page.name));
    if (task.kind === "explain") for (const one of found) page.write(one.place, explanationCells(one, task));
    if (task.kind === "carry") for (const one of found) for (const note of task.notes) if (note.key === one.key) page.write(one.place, explanationCells(one, note));
  }

  /** A sheet of another kind may have the name already: then the new one is numbered. */
  private draw({ workbook, checked }: NonNullable<LastCheck>, rows: number): SheetSpec | null {
    const used = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
    let name = EXPLANATION_SHEET;
    for (let copy = 2; used.has(name.toLowerCase()); copy++) name = `${EXPLANATION_SHEET} (${copy})`;
    return this.plan && drawExplanations(this.plan, { name, unit: checked.unit?.name ?? null, rows });
  }
}

function sheetFrom({ name, cells, merges }: SheetSpec): Sheet {
  return sheetOf({ name, merges }, cells.map(({ row, column, value }) => ({ row, column, value })));
}
