import { PLAN_HEAD, planFindings, sheetOfLines } from "../../writtenPlan";
import { ask, base, outcomes } from "./ask";

const rule = { ...base, kind: "agencyNamed", columns: ["lead"] } as const;
const columns = { lead: "agencyList" } as const;
const sheet = (lead: string, title?: string) => ({ cells: { t: { lead } }, columns, open: true as const, ...(title === undefined ? {} : { title }) });

test.each([
  ["Sở Nội vụ; sở TT&TT, các sở, ngành có liên quan", undefined, ["holds"]],
  ["UBND CẤP HUYỆN", undefined, ["holds"]],
  ["nt", undefined, []],
  ["-", undefined, []],
  ["Sở Thông tin Truyền thông", undefined, ["agency.alias t@lead info"]],
  ["Sở Nôi vụ", undefined, ["agency.unknown t@lead warning"]],
  ["Chi cục Thủy lợi", undefined, ["agency.unknown t@lead info"]],
  ["Theo phân công", undefined, ["agency.unknown t@lead warning"]],
  ["UBND huyện Tuy Phước", "NHIỆM VỤ NĂM 2024", ["holds"]],
  ["UBND huyện Tuy Phước", "NHIỆM VỤ NĂM 2025", ["holds"]],
  ["UBND huyện Tuy Phước", "NHIỆM VỤ NĂM 2026", ["agency.unknown t@lead info"]],
  ["UBND cấp huyện", "NHIỆM VỤ NĂM 2026", ["agency.unknown t@lead info"]],
  ["Các sở, ban, ngành; Công an tỉnh", "NHIỆM VỤ TỈNH PHÚ THỌ NĂM 2026", ["holds"]],
])("%j under %j", (lead, title, expected) => {
  expect(ask(rule, sheet(lead, title))).toEqual(expected);
});

test("the directory's name is offered in the cell's own text", () => {
  const offered = (lead: string) => outcomes(rule, sheet(lead)).flatMap(({ failure }) => failure?.suggestions?.map(({ value }) => value) ?? []);
  expect(offered("Sở Tài chính; Sở Thông tin Truyền thông")).toEqual(["Sở Tài chính; Sở Thông tin và Truyền thông"]);
  expect(offered("Sở Nôi vụ; Sở Thông tin Truyền thông")).toEqual(["Sở Nội vụ; Sở Thông tin và Truyền thông"]);
  expect(offered("Chi cục Thủy lợi")).toEqual([]);
});

test("a body that is only not listed is said once, a misspelt one in every cell", () => {
  const cells = { t1: { lead: "Chi cục Thủy lợi" }, t2: { lead: "Chi cục Thủy lợi" }, t3: { lead: "Sở Nôi vụ" }, t4: { lead: "Sở Nôi vụ" } };
  expect(ask(rule, { cells, columns, open: true })).toEqual([
    "agency.unknown t1@lead info", "agency.unknown t3@lead warning", "agency.unknown t4@lead warning", "holds",
  ]);
});

const lineOf = (no: number, lead: string, when: string) => `${no}|Việc cần làm thứ ${no}|Báo cáo|${lead}|Sở Nội vụ|${when}`;
const saidIn = (title: string, ...lines: readonly string[]) => planFindings(sheetOfLines([title, PLAN_HEAD, ...lines])).map(({ cell, rule, severity, message }) => `${cell} ${rule} ${severity}: ${message}`);
const ends = (cell: string, name: string, before: string) => `${cell} agency.unknown info: “${name}” chỉ hoạt động đến hết ngày 30/6/2025, ${before}.`;

test("a district is no more when a task of the second half of 2025 is due", () => {
  const lines = [
    lineOf(1, "UBND huyện Tuy Phước", "Quý IV"), lineOf(2, "UBND huyện Phù Cát", "Quý II"), lineOf(3, "UBND huyện Phù Mỹ", "Cả năm"), lineOf(4, "UBND huyện Hoài Ân", "Trước ngày 30/11"),
    lineOf(5, "UBND huyện Tuy Phước", "Quý IV"), lineOf(6, "UBND huyện Vân Canh", "Trước ngày 15/6"), lineOf(7, "Sở Tài chính", "Quý IV"),
  ];
  const title = (year: number) => `KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM ${year}`;
  const due = "trước thời hạn của nhiệm vụ";
  expect(saidIn(title(2025), ...lines)).toEqual([ends("D3", "UBND huyện Tuy Phước", due), ends("D6", "UBND huyện Hoài Ân", due)]);
  expect(saidIn(title(2024), ...lines)).toEqual([]);
});

test("a title's province that was merged before the plan's year is noted", () => {
  const line = lineOf(1, "UBND xã Tuy Phước", "Quý IV");
  const titled = (province: string, year: number) => saidIn(`KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH TỈNH ${province} NĂM ${year}`, line).filter((one) => one.startsWith("A1"));
  expect(titled("BÌNH ĐỊNH", 2026)).toEqual(["A1 agency.unknown info: Tên bảng ghi “tỉnh BÌNH ĐỊNH”, chỉ còn đến hết ngày 30/6/2025, trước năm 2026 của kế hoạch."]);
  for (const [province, year] of [["BÌNH ĐỊNH", 2025], ["BÌNH ĐỊNH", 2020], ["GIA LAI", 2026], ["PHÚ THỌ", 2026]] as const) expect(titled(province, year)).toEqual([]);
});
