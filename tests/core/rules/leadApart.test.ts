import { ask, base } from "./ask";

const rule = { ...base, kind: "leadApart", column: "lead", beside: "coord", as: "lead", within: null } as const;
const columns = { lead: "agencyList", coord: "agencyList" } as const;

test.each<[string, string | null, string[]]>([
  ["Sở Nội vụ", "Sở Tài chính", ["holds"]],
  ["Sở Nội vụ", "Các sở, ban, ngành", ["holds"]],
  ["Sở Nội vụ", null, ["holds"]],
  ["Sở TT&TT", "Sở Tài chính, sở thông tin và truyền thông", ["lead.alsoCoordinating t@coord warning"]],
  ["Sở Nội vụ chủ trì, phối hợp với Sở Nội vụ", null, ["lead.alsoCoordinating t@lead warning"]],
])("%j with %j", (lead, coord, expected) => {
  expect(ask(rule, { cells: { t: { lead, coord } }, columns, open: true })).toEqual(expected);
});

test("a target watched by who carries it out is as grave as the rule says", () => {
  const watched = { ...rule, as: "monitor", severity: "info" } as const;
  expect(ask(watched, { cells: { t: { lead: "Sở Nội vụ", coord: "Sở Nội vụ, UBND cấp huyện" } }, columns, open: true })).toEqual(["lead.alsoCoordinating t@coord info"]);
});

test("“nt” brings the lead among the coordinators", () => {
  const cells = { t1: { lead: "Sở Y tế", coord: "Sở Tài chính" }, t2: { lead: "Sở Tài chính", coord: "nt" } };
  expect(ask(rule, { cells, columns, open: true })).toEqual(["lead.alsoCoordinating t2@coord warning", "holds"]);
});
