import { speak } from "../../../src/core/catalogue";
import { a1 } from "../../../src/core/sheet/address";
import type { Finding } from "../../../src/core/finding";
import type { Held } from "../../buildSubmission";
import { check, tablesOf } from "./check";
import { but } from "./filledProgramme";

/*
 * Phụ lục 6, one year (column C = 2015 … H = 2020), rows of the sheet:
 *    8  pl6.r2               total      132
 *    9  pl6.r2.self-all      part       100
 *   10  pl6.r2.self-regular  part        12
 *   11  pl6.r2.self-part     part        15
 *   12  pl6.r2.state         part         5
 */
const balanced = { "pl6.r2": 132, "pl6.r2.self-all": 100, "pl6.r2.self-regular": 12, "pl6.r2.self-part": 15, "pl6.r2.state": 5 };

const YEARS = [2015, 2016, 2017, 2018, 2019, 2020] as const;

/** Errors and warnings after these rows of 2017 (or of the years named) got other figures; every other year is balanced. */
function findingsWith(changes: Readonly<Record<string, Held | Readonly<Record<string, Held>>>>): readonly Finding[] {
  const rows = Object.entries(balanced).map(([row, figure]) => {
    const change = changes[row];
    const other = row in changes ? (typeof change === "object" && change !== null ? change : { 2017: change ?? null }) : {};
    return [row, { ...Object.fromEntries(YEARS.map((year) => [year, figure])), ...other }] as const;
  });
  return check(tablesOf(["pl6"], but(Object.fromEntries(rows)))).findings.filter(({ severity }) => severity !== "info");
}

const suspectsOf = (finding: Finding | undefined) => finding?.suspects.map((set) => set.map(a1).join("+"));
const suggestionsOf = (finding: Finding | undefined) =>
  finding?.suggestions.map(({ at, value, reason, unsure, choice }) => `${a1(at)} = ${value}${unsure ? "?" : ""}${choice === undefined ? "" : ` (${choice})`}: ${speak(reason, "vi")}`);

test("a total that differs: each of its cells alone could be the wrong one; what the total would be is a guess", () => {
  const [finding, ...others] = findingsWith({ "pl6.r2": 200 });
  expect(others).toEqual([]);
  expect(suspectsOf(finding)).toEqual(["E8", "E9", "E10", "E11", "E12"]);
  expect(suggestionsOf(finding)).toEqual([
    "E8 = 132?: Suy ra từ các số liệu đã có (“Số lượng đơn vị sự nghiệp công tự bảo đảm chi…” (E9): 100, “Số lượng đơn vị sự nghiệp công tự bảo đảm chi…” (E10): 12, “Số lượng đơn vị sự nghiệp công tự bảo đảm một…” (E11): 15, “Số lượng đơn vị sự nghiệp công do Nhà nước bảo…” (E12): 5): chỉ có thể là 132.",
  ]);
});

test("two digits swapped: the one slip that explains it is offered and its cell comes first; what would fall below zero is no suspect", () => {
  const [finding] = findingsWith({ "pl6.r2.self-part": 51 });
  expect(suspectsOf(finding)).toEqual(["E11", "E8", "E9"]);
  expect(suggestionsOf(finding)).toEqual(["E11 = 15?: Có thể đã gõ đảo hai chữ số liền nhau (51 thay vì 15); sửa như vậy thì các số liệu liên quan khớp nhau."]);
});

test("two slips explain it as well: 1.000 for 100 or 132 for 1.032, so that none is offered", () => {
  const [finding] = findingsWith({ "pl6.r2.self-all": 1000 });
  expect(suspectsOf(finding)).toEqual(["E8", "E9"]);
  expect(suggestionsOf(finding)?.map((text) => text.split(":")[0])).toEqual(["E8 = 1032?"]);
});

test("totals of two years that changed places: both findings offer the exchange", () => {
  const findings = findingsWith({ "pl6.r2.self-part": { 2016: 37 }, "pl6.r2.state": { 2016: 8 }, "pl6.r2": { 2016: 132, 2017: 157 } });
  expect(findings.map(({ at }) => at && a1(at))).toEqual(["D8", "E8"]);
  for (const finding of findings) {
    expect(suggestionsOf(finding)?.map((text) => text.split(":")[0])).toEqual(["D8 = 157? (0)", "E8 = 132? (0)"]);
  }
  expect(suggestionsOf(findings[0])?.[0]).toContain("Có thể đã ghi nhầm chỗ với “Số đơn vị sự nghiệp công lập thuộc UBND cấp tỉnh thực hiện cơ chế tự chủ”, năm 2017: đổi 132 và 157 cho nhau");
});

test("a blank part is what the total leaves", () => {
  const findings = findingsWith({ "pl6.r2.state": null });
  expect(findings.map(({ rule }) => rule)).toEqual(["required.missing"]);
  expect(suggestionsOf(findings[0])?.map((text) => text.split(":")[0])).toEqual(["E12 = 5"]);
});

test("blank parts of a total that is used up are zeros", () => {
  const findings = findingsWith({ "pl6.r2": 112, "pl6.r2.self-part": null, "pl6.r2.state": null });
  expect(findings.flatMap((finding) => suggestionsOf(finding)?.map((text) => text.split(":")[0]))).toEqual(["E11 = 0", "E12 = 0"]);
  expect(suggestionsOf(findings[0])?.[0]).toContain("không còn phần nào cho ô này, chỉ có thể là 0.");
});

test("two blank parts that could be anything are left open", () => {
  const findings = findingsWith({ "pl6.r2.self-part": null, "pl6.r2.state": null });
  expect(findings.flatMap(({ suggestions }) => suggestions)).toEqual([]);
});

test("nothing is forced by figures that contradict each other", () => {
  const findings = findingsWith({ "pl6.r2.self-all": 1000, "pl6.r2.state": null });
  expect(findings.map(({ rule }) => rule)).toEqual(["balance.unequal", "required.missing"]);
  expect(findings[1]?.suggestions).toEqual([]);
});

test("half a unit is wrong whatever the others are", () => {
  const findings = findingsWith({ "pl6.r2.state": 5.5 });
  expect(findings.map((finding) => [finding.rule, suspectsOf(finding)])).toEqual([
    ["balance.unequal", ["E12"]],
    ["count.notWhole", ["E12"]],
  ]);
  expect(findings.map((finding) => suggestionsOf(finding)?.map((text) => text.split(" (")[0]))).toEqual([[], ["E12 = 5?: Suy ra từ các số liệu đã có"]]);
});
