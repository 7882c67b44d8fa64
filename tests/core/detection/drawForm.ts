import type { ConcreteColumn, Period, TablePlan } from "../../../src/core/template/tablePlan";
import { expandColumns } from "../../../src/core/template/columns";
import { plannedRows } from "../../../src/core/template/tablePlan";
import type { Template } from "../../../src/core/template/template";

/** How a form is drawn for a test. */
export interface FormDrawing {
  readonly table?: TablePlan;
  readonly period?: Period | null;
  /** Ids of the rows drawn, all when absent. */
  readonly rows?: (id: string) => boolean;
  readonly columns?: (column: ConcreteColumn) => boolean;
  readonly heading?: (column: ConcreteColumn) => string;
  readonly label?: (label: string, id: string) => string;
  readonly ordinal?: (ordinal: string) => string;
  readonly titled?: boolean;
}

/** The plain form as a drawing for `drawSheet`: title, header, rows with 1, 2, 3, … in the columns of values. */
export function drawForm(template: Template, options: FormDrawing = {}): string {
  const table = options.table ?? template.tables[0];
  if (!table) return "";
  const columns = expandColumns(table.columns, options.period ?? template.period).filter(options.columns ?? (() => true));
  const lines = options.titled === false ? [] : [template.print.appendixLine, table.title || template.print.title, template.print.basisLine].filter(Boolean);
  const header = columns.map((column) => options.heading?.(column) ?? column.heading).join("|");
  const rows = plannedRows(table).filter(({ id }) => options.rows?.(id) ?? true);
  const body = rows.map((row, i) =>
    columns
      .map((column) => {
        if (column.kind === "ordinal") return options.ordinal?.(row.ordinal) ?? row.ordinal.replace(/^(\d+)$/u, "'$1");
        if (column.kind === "label") return options.label?.(row.label, row.id) ?? row.label;
        return row.role === "heading" ? "" : String(i + 1);
      })
      .join("|"),
  );
  return [...lines, header, ...body].join("\n");
}
