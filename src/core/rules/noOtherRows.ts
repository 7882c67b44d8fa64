import { isClosingLine, isPageLine, isSumLine } from "../detection/notIndicators";
import { speaker } from "../message";
import type { ReadRow, ReadTable } from "../submission";
import type { RuleBase } from "../template/template";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Outcome, RuleKind } from "./kind";

/** No row that the form does not know. */
export interface NoOtherRowsRule extends RuleBase {
  readonly kind: "noOtherRows";
}

const words = speaker("noOtherRows", {
  added: { vi: "{form} có dòng {row} không thuộc mẫu.", en: "{form} has a row the form does not know: {row}." },
});

/** Notes, sums and the lines that a form invites below a row report no indicator of their own. */
function isAllowed(table: ReadTable, row: ReadRow): boolean {
  if (row.label === "" || isClosingLine(row.label) || isSumLine(row.label) || isPageLine(row.label)) return true;
  const above = table.rows.slice(0, table.rows.indexOf(row)).reverse().find(({ role }) => role !== "extra");
  return above?.plan?.allowsLinesBelow === true;
}

/** Rows added to the form. */
export const noOtherRows: RuleKind<NoOtherRowsRule> = {
  kind: "noOtherRows",
  sentences: words.sentences,
  fix: { vi: "Nếu cần báo cáo thêm, đề nghị ghi ở phần thuyết minh.", en: "To report more, please use the accompanying text." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "noOtherRows" },
    cells: { r1: { 2015: 1 }, x1: {} },
    rows: { x1: { role: "extra", label: "Ghi chú: số liệu tính đến 31/12" } },
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "noOtherRows" },
    cells: { r1: { 2015: 1 }, x1: {} },
    rows: { x1: { role: "extra", label: "Số hội nghị đã tổ chức" } },
    findings: ["structure.rowAdded x1@"],
  },
  rowsNeeded: () => [],
  check: (rule, scope) =>
    scope.tables.flatMap((table) =>
      table.rows
        .filter(({ role }) => role === "extra")
        .map((row): Outcome => {
          const cells = row.at ? [row.at] : [];
          if (isAllowed(table, row)) return { verdict: "holds", cells };
          const message = words.say("added", { form: table.template.name, row: { label: row.label } });
          const place = { rowId: row.id, columnId: "", at: row.at, related: [] };
          return { verdict: "fails", cells, failure: { finding: "structure.rowAdded", severity: rule.severity, message, ...place } };
        }),
    ),
};
