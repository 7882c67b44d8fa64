import { taskColumns } from "../../core/tasks/taskColumns";
import { clip } from "../../core/message";
import type { SpecValidation } from "../../core/sheet/sheetSpec";
import type { TablePlan } from "../../core/template/tablePlan";
import type { Template } from "../../core/template/template";
import type { InputRule } from "./inputRules";
import type { SheetGrid } from "./sheetGrid";

const LONGEST_TITLE = 32;

/** Id of the column whose cells name one body, who leads; null where a table has none, or names all bodies of a task in one cell. */
export function leadColumnOf(plan: TablePlan): string | null {
  const columns = taskColumns(plan);
  return columns === null || columns.beside === null ? null : columns.lead;
}

/** Headings of the columns of a form whose cells offer bodies. */
export function leadHeadings({ tables }: Pick<Template, "tables">): readonly string[] {
  return tables.flatMap((table) => {
    const lead = leadColumnOf(table);
    return table.columns.flatMap((column) => (column.id === lead && column.kind === "value" ? [column.heading] : []));
  });
}

/** A form's grid whose lead cells offer the bodies of a list, given by its name; nothing is forbidden: another body is questioned, and kept if it is meant. */
export function withLeadList(grid: SheetGrid, list: string): SheetGrid {
  return {
    ...grid,
    tables: grid.tables.map((one) => {
      const lead = leadColumnOf(one.table);
      return { ...one, columns: one.columns.map((placed) => (placed.column.id === lead ? { ...placed, rule: leadRule(placed.column.heading, list) } : placed)) };
    }),
  };
}

function leadRule(heading: string, list: string): InputRule {
  return { look: "text", validation: leadValidation(heading, list) };
}

/** What a lead cell under that heading asks for, its bodies being those of a list given by its name. */
export function leadValidation(heading: string, list: string): Omit<SpecValidation, "ranges"> {
  return {
    allowed: { kind: "listRange", formula: list },
    strict: false,
    prompt: { title: clip(heading, LONGEST_TITLE), text: "Chọn một cơ quan trong danh sách. Cơ quan chưa có thì ghi thêm vào trang “Danh mục cơ quan”." },
    error: {
      title: "Tên cơ quan chưa có",
      text: "Tên này chưa có trong trang “Danh mục cơ quan”. Mỗi việc giao một cơ quan; nếu đúng tên thì ghi thêm vào trang đó. Vẫn giữ nội dung vừa nhập?",
    },
  };
}
