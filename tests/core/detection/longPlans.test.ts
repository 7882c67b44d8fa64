import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { a1 } from "../../../src/core/sheet/address";
import { sheetOf } from "../../../src/core/sheet/sheet";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { agencies, agencyFields } from "../../../src/agencies";
import { detectTables } from "../../../src/core/detection/detectTables";
import { formSets, templates } from "../../../src/templates";
import { checkWorkbook } from "../../../src/workflows/check";

const HEADINGS = ["TT", "Nhiệm vụ", "Hoạt động/sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"];
const LEADS = ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế"];

/** A plan's sheet with these STT, each task of its own words. */
function planOf(title: string, numbers: readonly (number | string)[], closing: string | null = null, name = "KH"): Sheet {
  const rows = numbers.map((no, i) => [no, `Báo cáo chuyên đề số ${i + 1} về hồ sơ mã H${i + 1} của ngành`, `Báo cáo mã H${i + 1}`, LEADS[i % 4] ?? "", "Các sở, ban, ngành", `Tháng ${(i % 12) + 1}`]);
  const lines = [...(title === "" ? [] : [[title]]), HEADINGS, ...rows, ...(closing === null ? [] : [[closing]])];
  return sheetOf({ name, merges: [] }, lines.flatMap((line, row) => line.map((value, column) => ({ row, column, value }))));
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);
const options = { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null };

function checked(...sheets: Sheet[]): string[] {
  const report = checkWorkbook({ name: "ke-hoach.xlsx", sheets, definedNames: [], savedAt: null }, options);
  return report.findings.filter(({ rule }) => /^(?:numbering|taskCount|structure)/u.test(rule)).map(({ rule, at }) => `${at ? a1(at) : "–"} ${rule}`);
}

const ordinalsOf = (...sheets: Sheet[]) => detectTables(sheets, [], templates).tables.map(({ rows }) => rows.flatMap(({ id, role, ordinal }) => (role === "data" ? [`${id} ${ordinal}`] : [])));

test("a plan of more than 999 tasks keeps its numbers, also beyond 9,999", () => {
  expect(ordinalsOf(planOf("NHIỆM VỤ NĂM 2023", upTo(1_200)))).toEqual([upTo(1_200).map((no) => `bd2023.${no} ${no}`)]);
  expect(ordinalsOf(planOf("NHIỆM VỤ NĂM 2023", upTo(10_003)))[0]?.slice(-5)).toEqual([9_999, 10_000, 10_001, 10_002, 10_003].map((no) => `bd2023.${no} ${no}`));
});

test("gaps, repeats and the count are found beyond 999 as before it", () => {
  const title = "1.200 NHIỆM VỤ TRỌNG TÂM NĂM 2023";
  expect(checked(planOf(title, upTo(1_200), "TỔNG CỘNG: 1200 NHIỆM VỤ"))).toEqual([]);
  expect(checked(planOf(title, upTo(1_201).filter((no) => no !== 1_050)))).toEqual(["A1052 numbering.gap"]);
  expect(checked(planOf(title, upTo(1_200).map((no) => (no === 1_061 ? 1_060 : no))))).toEqual(["A1063 numbering.duplicate"]);
  expect(checked(planOf(title, upTo(1_199)))).toEqual(["A1 taskCount.mismatch"]);
});

test("a list that goes on from another sheet beyond 999", () => {
  const [first, second] = [planOf("NHIỆM VỤ NĂM 2023", upTo(1_010)), planOf("", upTo(1_030).slice(1_010), null, "KH2")];
  expect(ordinalsOf(first, second)[0]?.slice(1_008)).toEqual(upTo(1_030).slice(1_008).map((no) => `bd2023.${no} ${no}`));
});

test("a year or a figure in the STT column is no number of a task", () => {
  expect(ordinalsOf(planOf("NHIỆM VỤ NĂM 2023", [1, 2, 2020, 3]))).toEqual([["bd2023.1 1", "bd2023.2 2", "bd2023.2#2 ", "bd2023.3 3"]]);
  expect(ordinalsOf(planOf("NHIỆM VỤ NĂM 2023", [1, 2019, 2020, 2]))).toEqual([["bd2023.1 1", "bd2023.1#2 ", "bd2023.1#3 ", "bd2023.2 2"]]);
});
