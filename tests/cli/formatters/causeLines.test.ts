import { causeLines } from "../../../src/cli/formatters/causeLines";
import type { ReportedFinding } from "../../../src/workflows/checkReport";

const at = (cell: string): ReportedFinding => ({
  rule: "deadline.unreadable",
  ruleId: "R",
  key: cell,
  severity: "warning",
  sheet: "KH",
  cell,
  row: "",
  column: "",
  message: "Chưa đọc được.",
  blank: false,
  fix: "",
  cause: cell,
  related: [],
  suspects: [],
  suggestions: [],
});

/** Every other row from 5 on, then one unbroken run. */
const cells = (count: number, run: number) => [...Array.from({ length: count }, (_, i) => `F${5 + 2 * i}`), ...Array.from({ length: run }, (_, i) => `F${1001 + i}`)];
const lastLine = (count: number, run: number) => causeLines(cells(count, run).map(at), "warning", "vi").at(-1) ?? "";

test("of very many cells that say the same the first are named and the others counted", () => {
  const named = cells(61, 0).slice(1).join(", ");
  expect(lastLine(61, 0)).toBe(`  Tương tự ở 60 ô khác: ${named}`);
  expect(lastLine(61, 40)).toBe(`  Tương tự ở 100 ô khác: ${named} và 40 ô khác`);
  expect(causeLines(cells(62, 0).map(at), "warning", "en").at(-1)).toMatch(/: F7, F9.* and 1 more cell$/u);
});

test("a run counts with all its cells", () => {
  expect(lastLine(60, 100)).toBe(`  Tương tự ở 159 ô khác: ${cells(60, 0).slice(1).join(", ")}, F1001:F1100`);
});
