import { fillSentence } from "../../../src/core/message";
import { measurableDeadline } from "../../../src/core/rules/measurableDeadline";
import { ask, base, outcomes } from "./ask";
import { PLAN_HEAD, PLAN_TITLE, planFindings, sheetOfLines, taskLine } from "../../writtenPlan";

const unreadable = { ...base, kind: "measurableDeadline", column: "deadline", finding: "deadline.unreadable" } as const;
const unmeasurable = { ...unreadable, finding: "deadline.unmeasurable", severity: "info" } as const;
const sheet = (deadline: string | null) => ({ cells: { t: { deadline } }, columns: { deadline: "deadline" } as const, open: true as const, title: "NHIỆM VỤ NĂM 2023" });

test.each<[string | null, string[], string[]]>([
  ["Quý I", ["holds"], ["holds"]],
  ["Trong tháng 6", ["holds"], ["holds"]],
  ["Hằng quý", ["holds"], ["holds"]],
  ["Thường xuyên", ["holds"], ["deadline.unmeasurable t@deadline info"]],
  ["Theo Kế hoạch ban hành tại Quyết định số 3979/QĐ-UBND ngày 29/11/2022", ["holds"], ["deadline.unmeasurable t@deadline info"]],
  ["Sau khi Chính phủ ban hành văn bản", ["holds"], ["deadline.unmeasurable t@deadline info"]],
  ["Sở Nội vụ", ["deadline.unreadable t@deadline warning"], ["holds"]],
  ["Quý V", ["deadline.unreadable t@deadline warning"], ["holds"]],
  ["31/02/2023", ["deadline.unreadable t@deadline warning"], ["holds"]],
  ["?", ["deadline.unreadable t@deadline warning"], ["holds"]],
  ["Chưa xác định", ["holds"], ["deadline.unmeasurable t@deadline info"]],
  ["chưa rõ", ["holds"], ["deadline.unmeasurable t@deadline info"]],
  ["…", [], []],
  [null, [], []],
])("%j", (deadline, read, measured) => {
  expect([ask(unreadable, sheet(deadline)), ask(unmeasurable, sheet(deadline))]).toEqual([read, measured]);
});

test("a mark for what stands above is read as that; one with nothing above says nothing here", () => {
  const cells = { t1: { deadline: "nt" }, t2: { deadline: "Thường xuyên" }, t3: { deadline: "nt" } };
  expect(ask(unmeasurable, { ...sheet(null), cells })).toEqual(["deadline.unmeasurable t2@deadline info", "deadline.unmeasurable t3@deadline info"]);
  expect(ask(unreadable, { ...sheet(null), cells })).toEqual(["holds"]);
});

test.each([
  ["?", "chưa đọc được thời hạn “?”"],
  ["Quý IV/9999", "thời hạn “Quý IV/9999” ghi năm không hợp lý"],
  ["Quý I năm 0", "thời hạn “Quý I năm 0” ghi năm không hợp lý"],
  ["Quý V", "thời hạn “Quý V” có ngày, tháng hoặc quý không có trong lịch"],
])("%j is said as what is wrong with it", (deadline, said) => {
  const [failure] = outcomes(unreadable, sheet(deadline)).flatMap((one) => one.failure ?? []);
  const sentence = measurableDeadline.sentences[failure?.message.id ?? ""];
  expect(sentence && fillSentence(sentence, failure?.message.data ?? {}, "vi")).toBe(`“Nhiệm vụ t”: ${said}.`);
});

test.each([
  ["Từ quý III đến quý I", "kết thúc trước khi bắt đầu."],
  ["Từ tháng 8/2023 đến tháng 3/2023", "kết thúc trước khi bắt đầu."],
  ["31/02/2023", "có ngày, tháng hoặc quý không có trong lịch."],
  ["Từ quý I đến quý V", "có ngày, tháng hoặc quý không có trong lịch."],
  ["Quý I năm 9999", "ghi năm không hợp lý."],
  ["Sở Nội vụ", null],
])("%j: %s", (deadline, ending) => {
  const [message] = planFindings(sheetOfLines([PLAN_TITLE, PLAN_HEAD, taskLine("1", 0, "Sở Nội vụ", deadline)])).map((finding) => finding.message);
  expect(message).toBe(ending === null ? `“Rà soát văn bản”: chưa đọc được thời hạn “${deadline}”.` : `“Rà soát văn bản”: thời hạn “${deadline}” ${ending}`);
});

test("when a task begins is read like when it is due", () => {
  const head = "STT|Nhiệm vụ|Sản phẩm|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian bắt đầu|Thời gian hoàn thành";
  const begins = ["Quý V", "xong sớm", "Quý I/9999", "Từ quý III đến quý II", "", "Quý I", "Thường xuyên", "01/3/2024"];
  const lines = begins.map((begin, i) => `${i + 1}|Việc cần làm thứ ${i + 1}|Báo cáo|Sở Nội vụ|Các sở|${begin}|Quý IV`);
  expect(planFindings(sheetOfLines([PLAN_TITLE, head, ...lines])).map(({ cell, rule, ruleId, severity, message }) => `${cell} ${rule} ${ruleId} ${severity}: ${message.replace(/^“[^”]*”: /u, "")}`)).toEqual([
    "F3 deadline.unreadable R-T-BEGINREAD warning: thời gian bắt đầu “Quý V” có ngày, tháng hoặc quý không có trong lịch.",
    "F4 deadline.unreadable R-T-BEGINREAD warning: chưa đọc được thời gian bắt đầu “xong sớm”.",
    "F5 deadline.unreadable R-T-BEGINREAD warning: thời gian bắt đầu “Quý I/9999” ghi năm không hợp lý.",
    "F6 deadline.unreadable R-T-BEGINREAD warning: thời gian bắt đầu “Từ quý III đến quý II” kết thúc trước khi bắt đầu.",
  ]);
});
