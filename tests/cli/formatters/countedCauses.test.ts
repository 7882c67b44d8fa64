import { countedCauses } from "../../../src/cli/formatters/countedCauses";
import { textWords } from "../../../src/cli/formatters/textWords";
import type { ReportedFinding } from "../../../src/workflows/checkReport";

const finding = (key: string, cause: string, severity: ReportedFinding["severity"]): ReportedFinding => ({
  rule: "balance.unequal", ruleId: "R-PL2-01", key, severity, sheet: "PL2", cell: "C7", row: "Tổng số", column: "Năm 2015", message: key, blank: false, fix: "", cause,
  related: [], suspects: [], suggestions: [],
});

test("five findings of three causes are three lines, and both numbers are said", () => {
  const counted = countedCauses([
    [finding("a", "a", "error"), finding("b", "a", "error"), finding("c", "c", "error")],
    [finding("a", "a", "error"), finding("d", "a", "warning")],
  ]);
  expect(counted).toEqual({ error: { causes: 3, findings: 5 }, warning: { causes: 0, findings: 0 }, info: { causes: 0, findings: 0 } });
  expect(textWords("vi").summary(2, counted, 0)).toContain("3 lỗi (5 phát hiện)");
});
