import { suspectLines } from "../../../src/cli/formatters/suspectLines";
import type { ReportedFinding } from "../../../src/workflows/checkReport";

const cellsOf = (...cells: readonly string[]) => cells.map((cell) => (cell.includes("!") ? { sheet: cell.split("!")[0] ?? "", cell: cell.split("!")[1] ?? "" } : { sheet: "PL2", cell }));
const finding = (suspects: readonly (readonly string[])[], more: Partial<ReportedFinding> = {}): ReportedFinding => ({
  rule: "balance.unequal", ruleId: "R-PL2-01", key: "k", severity: "error", sheet: "PL2", cell: "G7", row: "", column: "", message: "", blank: false, fix: "", cause: "k", related: [],
  suspects: suspects.map((set) => cellsOf(...set)), suggestions: [], ...more,
});

test.each([
  ["nothing to look at", finding([]), []],
  ["the finding's own cell alone is not said again", finding([["G7"]]), []],
  ["another cell alone is", finding([["G9"]]), ["  Có thể sai ở: G9."]],
  ["single cells, those of other sheets with their sheet", finding([["G7"], ["PL3!C8"]]), ["  Có thể sai ở: G7, hoặc PL3!C8."]],
  ["cells that must change together", finding([["G7", "G9"], ["G7", "G12"]]), ["  Có thể sai ở: G7 + G9, hoặc G7 + G12."]],
  ["more than eight", finding(Array.from({ length: 10 }, (_, i) => [`G${i + 7}`])), ["  Có thể sai ở: G7, hoặc G8, hoặc G9, hoặc G10, hoặc G11, hoặc G12, hoặc G13, hoặc G14, và 2 cách khác."]],
  ["more than were listed", finding([["G7"], ["G8"]], { suspectsTruncated: true }), ["  Có thể sai ở: G7, hoặc G8, và những cách khác."]],
  ["not determined", finding([], { suspectsNotDetermined: true }), ["  Chưa xác định được ô nào sai: quá nhiều ô ràng buộc lẫn nhau."]],
] as const)("%s", (_, one, lines) => {
  expect(suspectLines([one], "vi")).toEqual(lines);
});

test("what findings of one relation tell is told once, with the reason of what is proposed", () => {
  const slip = { sheet: "PL2", cell: "G7", value: 195, reason: "Có thể đã gõ đảo hai chữ số." };
  const members = [finding([["G7"], ["G9"]], { suggestions: [slip] }), finding([["G7"], ["G9"]], { key: "l", suggestions: [slip] })];
  expect(suspectLines(members, "vi")).toEqual(["  Có thể sai ở: G7, hoặc G9.", "  Gợi ý cho ô G7: Có thể đã gõ đảo hai chữ số."]);
  expect(suspectLines(members, "en")[0]).toBe("  Perhaps wrong: G7, or G9.");
});
