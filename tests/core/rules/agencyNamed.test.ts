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
