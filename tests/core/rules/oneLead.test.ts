import { speakFinding } from "../../../src/core/catalogue";
import { ask, base, outcomes } from "./ask";

const rule = { ...base, kind: "oneLead", column: "lead", beside: null, as: "lead", within: null, says: ["lead.multiple", "lead.collective"] } as const;
const assigned = { ...rule, column: "assigned", as: "assignment", says: ["lead.multiple", "lead.collective", "lead.unclear"] } as const;
const columns = { lead: "agencyList", assigned: "agencyList" } as const;
const one = (lead: string | null, title?: string) => ask(rule, { cells: { t: { lead } }, columns, open: true, ...(title === undefined ? {} : { title }) });

test.each<[string | null, string | undefined, string[]]>([
  ["Sở Nội vụ;", undefined, ["holds"]],
  ["Sở Nội vụ; Sở Tài chính", "NHIỆM VỤ NĂM 2020", ["lead.multiple t@lead warning"]],
  ["Sở Nội vụ; Sở Tài chính", "NHIỆM VỤ NĂM 2023", ["lead.multiple t@lead error"]],
  ["Sở Nội vụ\nSở Tài chính", "NHIỆM VỤ NĂM 2024", ["lead.multiple t@lead error"]],
  ["Sở Văn hóa, Thể thao và Du lịch", "NHIỆM VỤ NĂM 2024", ["holds"]],
  ["Các sở, ban, ngành; UBND cấp huyện", "NHIỆM VỤ NĂM 2024", ["lead.collective t@lead warning"]],
  ["Ban Chỉ đạo Cải cách hành chính của tỉnh", undefined, ["lead.collective t@lead info"]],
  ["Các sở, ngành (từng cơ quan chủ trì trong phạm vi quản lý); Sở Nội vụ tổng hợp", "NĂM 2024", ["holds"]],
  ["Theo phân công của UBND tỉnh", "NĂM 2024", ["holds"]],
  ["…", undefined, []],
  [null, undefined, []],
])("lead %j under %j", (lead, title, expected) => {
  expect(one(lead, title)).toEqual(expected);
});

test("the year a person gives decides over the title's", () => {
  const sheet = { cells: { t: { lead: "Sở Nội vụ; Sở Tài chính" } }, columns, open: true, title: "NHIỆM VỤ NĂM 2020" } as const;
  expect(ask(rule, sheet, 2024)).toEqual(["lead.multiple t@lead error"]);
});

test("“nt” counts for its own task, a sub-task's blank for its parent's", () => {
  const cells = { t1: { lead: "Các sở, ban, ngành" }, t11: { lead: null }, t2: { lead: "nt" } };
  expect(ask(rule, { cells, rows: { t11: { parent: "t1", level: 1 } }, columns, open: true })).toEqual(["lead.collective t1@lead warning", "lead.collective t2@lead warning"]);
});

test.each([
  ["Văn phòng Sở", ["holds"]],
  ["Văn phòng Sở, các phòng chuyên môn", ["lead.unclear t@assigned warning"]],
  ["Văn phòng Sở chủ trì phối hợp với các phòng chuyên môn", ["holds"]],
  ["Văn phòng Sở phối hợp với các phòng chuyên môn", ["lead.unclear t@assigned info"]],
  ["Các phòng chuyên môn chủ trì phối hợp với Văn phòng Sở", ["lead.collective t@assigned warning"]],
])("assignment %j", (held, expected) => {
  expect(ask(assigned, { cells: { t: { assigned: held } }, columns, open: true })).toEqual(expected);
});

test("what it says names the task and the bodies", () => {
  const [failed] = outcomes(rule, { cells: { t: { lead: "Sở Nội vụ; Sở Tài chính" } }, columns, open: true, title: "NĂM 2023" });
  const { failure } = failed ?? {};
  if (!failure) throw new Error("nothing failed");
  const spoken = speakFinding({ ...failure, rule: failure.finding, ruleId: null, key: "", fix: null, place: null, suspects: [], suggestions: [], cause: "" }, "vi");
  expect(spoken.message).toBe("“Nhiệm vụ t”: có 2 cơ quan chủ trì (“Sở Nội vụ”, “Sở Tài chính”), trái nguyên tắc một việc chỉ giao cho một cơ quan chủ trì.");
});
