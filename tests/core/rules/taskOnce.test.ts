import { PLAN_HEAD, planFindings, PLAN_TITLE, sheetOfLines } from "../../writtenPlan";
import { ask, base, outcomes } from "./ask";

const rule = { ...base, kind: "taskOnce", product: "product", assigned: ["lead"] } as const;
const columns = { lead: "agencyList", product: "text" } as const;

function two(first: string, second: string, leads: readonly [string, string] = ["Sở Nội vụ", "Sở Nội vụ"]): string[] {
  const cells = { t1: { lead: leads[0], product: null }, t2: { lead: leads[1], product: null } };
  return ask(rule, { cells, rows: { t1: { ordinal: "1", label: first }, t2: { ordinal: "2", label: second } }, columns, open: true });
}
const plan = "Kế hoạch tuyên truyền cải cách hành chính năm 2021";

test.each<[string, string]>([
  [plan, plan],
  [plan, "Kế hoạch tuyên truyền CCHC năm 2021."],
  [plan, "Ban hành Kế hoạch tuyên truyền CCHC năm 2021; mức độ thực hiện kế hoạch đạt 100%"],
  [plan, "Xây dựng kế hoạch tuyên truyền về công tác cải cách hành chính năm 2021"],
  ["Rà soát, hệ thống hóa văn bản quy phạm pháp luật", "Hệ thống hoá, rà soát các văn bản quy phạm pháp luật"],
])("%j and %j are one task", (first, second) => {
  expect(two(first, second)).toEqual(["task.duplicate t2@label info", "holds"]);
  expect(two(first, second, ["Sở Nội vụ", "Sở TT&TT"])).toEqual(["task.duplicate t2@label warning", "holds"]);
});

test.each<[string, string]>([
  [plan, "Kế hoạch tuyên truyền cải cách hành chính năm 2022"],
  [plan, "Kế hoạch kiểm tra cải cách hành chính năm 2021"],
  [plan, `Thực hiện ${plan}`],
  ["Báo cáo cải cách hành chính quý I", "Báo cáo cải cách hành chính quý II"],
  ["Công khai thủ tục hành chính cấp huyện", "Công khai thủ tục hành chính cấp xã"],
])("%j and %j are two", (first, second) => {
  expect(two(first, second, ["Sở Nội vụ", "Sở Y tế"])).toEqual(["holds"]);
});

const selfCheck = "Kế hoạch tự kiểm tra công tác cải cách hành chính đối với các phòng, đơn vị";

test.each<[string, string]>([
  [selfCheck, "Kế hoạch tự kiểm tra, đánh giá công tác CCHC các phòng chuyên môn, đơn vị"],
  ["Rà soát, đơn giản hóa, công khai thủ tục hành chính", "Rà soát, đơn giản hoá thủ tục hành chính"],
])("%j and %j are nearly one task: to be looked at where others are to do it", (first, second) => {
  for (const [one, other] of [[first, second], [second, first]] as const) {
    expect(two(one, other)).toEqual(["holds"]);
    expect(two(one, other, ["Sở Nội vụ", "Sở TT&TT"])).toEqual(["task.duplicate t2@label info", "holds"]);
  }
});

test.each<[string, string]>([
  [selfCheck, `${selfCheck} đợt 1`],
  [`${selfCheck} đợt 1`, `${selfCheck} đợt 2`],
  [selfCheck, `${selfCheck} Quý I`],
  [selfCheck, `${selfCheck} hằng quý`],
  [selfCheck, `${selfCheck} cấp huyện`],
  [selfCheck, `${selfCheck} tại Quy Nhơn`],
  [selfCheck, `${selfCheck} thuộc Sở Y tế`],
  [selfCheck, `Báo cáo kết quả ${selfCheck}`],
  [selfCheck, `${selfCheck} và báo cáo kết quả`],
  ["Công khai thủ tục mới", "Công khai kịp thủ tục mới"],
  [selfCheck, `${selfCheck}, bám sát tình hình từng lĩnh vực, bảo đảm kỷ luật kỷ cương`],
])("%j and %j are not even nearly one", (first, second) => {
  expect(two(first, second, ["Sở Nội vụ", "Sở Y tế"]).filter((line) => line !== "holds")).toEqual([]);
});

test("nearly the same as several, the first is named; an equal one goes before", () => {
  const labels = [selfCheck, `${selfCheck} kịp thời`, `${selfCheck} nghiêm túc`, `${selfCheck} kịp thời`];
  const ids = labels.map((_, i) => `t${i + 1}`);
  const cells = Object.fromEntries(ids.map((id, i) => [id, { lead: i % 2 === 0 ? "Sở Nội vụ" : "Sở Y tế", product: null }]));
  const rows = Object.fromEntries(labels.map((label, i) => [`t${i + 1}`, { ordinal: String(i + 1), label }]));
  const found = outcomes(rule, { cells, rows, columns, open: true }).flatMap(({ failure }) => failure ?? []);
  expect(found.map(({ rowId, severity, message }) => [rowId, severity, message.id, message.data["other"]])).toEqual([
    ["t2", "info", "taskOnce.nearly", "1"],
    ["t4", "info", "taskOnce.alike", "2"],
  ]);
});

test("a task of a word or two says too little to be told again", () => {
  expect(two("Tuyên truyền", "Tuyên truyền", ["Sở Nội vụ", "Sở Y tế"])).toEqual([]);
});

test("the same bodies written otherwise, or in another order, are the same assignment", () => {
  expect(two(plan, plan, ["Sở TT&TT chủ trì, phối hợp với Sở Nội vụ, Sở Y tế", "Sở Thông tin và Truyền thông chủ trì, phối hợp: Sở Y tế; Sở Nội vụ"])).toEqual(["task.duplicate t2@label info", "holds"]);
});

test("sub-tasks are compared with those of their own task", () => {
  const rows = { a: { label: "Nhiệm vụ thứ nhất của kế hoạch" }, a1: { label: plan, parent: "a", level: 1 }, b: { label: "Nhiệm vụ thứ hai của kế hoạch" }, b1: { label: plan, parent: "b", level: 1 } };
  const cells = Object.fromEntries(Object.keys(rows).map((id) => [id, { lead: "Sở Nội vụ", product: null }]));
  expect(ask(rule, { cells, rows, columns, open: true })).toEqual(["holds"]);
});

test("a third time it is the first that is named", () => {
  const cells = Object.fromEntries(["t1", "t2", "t3"].map((id) => [id, { lead: "Sở Nội vụ", product: null }]));
  const rows = { t1: { ordinal: "1", label: plan }, t2: { ordinal: "2", label: plan }, t3: { ordinal: "3", label: plan } };
  const found = outcomes(rule, { cells, rows, columns, open: true }).flatMap(({ failure }) => failure ?? []);
  expect(found.map(({ rowId, message }) => [rowId, message.data["other"]])).toEqual([["t2", "1"], ["t3", "1"]]);
});

const inspection = "Kiểm tra công vụ tại các sở";
const told = (title: string, first: string, second: string, leads: readonly [string, string]) =>
  planFindings(sheetOfLines([title, PLAN_HEAD, ...[first, second].map((task, i) => `${i + 1}|${task}|Báo cáo|${leads[i]}|Các sở|Quý I`)]))
    .filter(({ rule: id }) => id === "task.duplicate")
    .map(({ cell, severity, message }) => `${cell} ${severity}: ${message.replace(/“[^”]*” /u, "")}`);

test.each<[string, string]>([["Kiểm tra công vụ", "Kiểm tra việc thực hiện công vụ"], [inspection, "Kiểm tra việc thực hiện công vụ tại các sở"]])("%j and %j differ in their words: nearly one task", (first, second) => {
  expect(told(PLAN_TITLE, first, second, ["Sở Nội vụ", "Sở Tư pháp"])).toEqual(["B4 info: gần trùng với nhiệm vụ 1, phân công khác nhau; đề nghị xem có trùng không."]);
  expect(told(PLAN_TITLE, first, second, ["Sở Nội vụ", "Sở Nội vụ"])).toEqual(["B4 info: gần trùng với nhiệm vụ 1; đề nghị xem có phải một việc không."]);
});

test.each(["năm 2024", "trong năm 2024", "Năm 2024."])("the plan's own year behind a task hides no duplicate: %s", (year) => {
  for (const [first, second] of [[inspection, `${inspection} ${year}`], [`${inspection}, ${year}`, inspection], [`${inspection} ${year}`, `${inspection} ${year}`]] as const) {
    expect(told(PLAN_TITLE, first, second, ["Sở Nội vụ", "Sở Tư pháp"])).toEqual(["B4 warning: trùng nội dung với nhiệm vụ 1 nhưng phân công khác nhau."]);
  }
});

test("another year, or the same in a plan for another, is another task; a task of a word or two keeps its year", () => {
  expect(told(PLAN_TITLE, inspection, `${inspection} năm 2023`, ["Sở Nội vụ", "Sở Tư pháp"])).toEqual([]);
  expect(told("KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023", inspection, `${inspection} năm 2024`, ["Sở Nội vụ", "Sở Tư pháp"])).toEqual([]);
  expect(told(PLAN_TITLE, `${inspection} năm 2023, năm 2024`, `${inspection} năm 2023`, ["Sở Nội vụ", "Sở Tư pháp"])).toEqual([]);
  expect(told(PLAN_TITLE, "Tuyên truyền năm 2024", "Tuyên truyền trong năm 2024", ["Sở Nội vụ", "Sở Tư pháp"])).toEqual([]);
  expect(told(PLAN_TITLE, "Tuyên truyền năm 2024", "Tuyên truyền năm 2024", ["Sở Nội vụ", "Sở Tư pháp"])).toEqual(["B4 warning: trùng nội dung với nhiệm vụ 1 nhưng phân công khác nhau."]);
});
