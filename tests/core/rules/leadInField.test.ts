import { ask, base } from "./ask";

const rule = { ...base, kind: "leadInField", column: "lead", beside: "coord", as: "lead", within: null, severity: "info" } as const;
const columns = { lead: "agencyList", coord: "agencyList" } as const;
const task = "Kế hoạch rà soát văn bản quy phạm pháp luật";

function say(finding: "lead.inverted" | "lead.otherDomain", lead: string, coord: string | null, title?: string, label = task): string[] {
  return ask({ ...rule, finding }, { cells: { t: { lead, coord } }, rows: { t: { label } }, columns, open: true, ...(title === undefined ? {} : { title }) });
}

test.each<[string, string | null, string | undefined, string[]]>([
  ["Các sở, ban, ngành", "Sở Tư pháp", undefined, ["lead.inverted t@lead info"]],
  ["Các sở, ban, ngành", "UBND cấp huyện", undefined, ["holds"]],
  ["Sở Tư pháp", "Các sở, ban, ngành", undefined, ["holds"]],
])("inverted: %j beside %j", (lead, coord, title, expected) => {
  expect(say("lead.inverted", lead, coord, title)).toEqual(expected);
});

test.each<[string, string | undefined, string[]]>([
  ["Sở Tư pháp", undefined, ["holds"]],
  ["Sở Y tế", undefined, ["lead.otherDomain t@lead info"]],
  ["Sở Y tế", "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2024", ["lead.otherDomain t@lead info"]],
  ["Sở Y tế", "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH TỈNH QUẢNG TRỊ NĂM 2024", ["holds"]],
  ["Sở Y tế", "Nhiệm vụ cải cách hành chính tỉnh Gia Lai năm 2024", ["holds"]],
])("other field: %j under %j", (lead, title, expected) => {
  expect(say("lead.otherDomain", lead, null, title)).toEqual(expected);
});

test("a task of no known field belongs to nobody else", () => {
  expect(say("lead.otherDomain", "Sở Y tế", null, undefined, "Mua sắm trang thiết bị")).toEqual(["holds"]);
});
