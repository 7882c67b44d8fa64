import { isClosingLine, isPageLine, isSumLine } from "../detection/notIndicators";
import { speaker } from "../message";
import type { ReadTable } from "../submission";
import { formName } from "../template/formName";
import type { RuleBase } from "../template/template";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Outcome, RuleKind } from "./kind";
import { owesAny } from "./selection";

/** No row that the form does not know. */
export interface NoOtherRowsRule extends RuleBase {
  readonly kind: "noOtherRows";
}

const words = speaker("noOtherRows", {
  added: { vi: "{form} có dòng {row} không thuộc mẫu.", en: "{form} has a row the form does not know: {row}." },
});

/** Notes, sums and page numbers report no indicator of their own. */
function isIndicator(label: string): boolean {
  return label !== "" && !isClosingLine(label) && !isSumLine(label) && !isPageLine(label);
}

function tableOutcomes(rule: NoOtherRowsRule, table: ReadTable): Outcome[] {
  let linesAllowed = false;
  return table.rows.flatMap((row): Outcome[] => {
    if (row.role !== "extra") {
      linesAllowed = row.plan?.allowsLinesBelow === true;
      return [];
    }
    const cells = row.at ? [row.at] : [];
    if (linesAllowed || !isIndicator(row.label)) return [{ verdict: "holds", cells }];
    const message = words.say("added", { form: formName(table), row: { label: row.label } });
    const place = { rowId: row.id, columnId: "", at: row.at, related: [] };
    return [{ verdict: "fails", cells, failure: { finding: "structure.rowAdded", severity: rule.severity, message, ...place } }];
  });
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
  check: (rule, scope) => scope.tables.filter((table) => owesAny(scope, table)).flatMap((table) => tableOutcomes(rule, table)),
};
