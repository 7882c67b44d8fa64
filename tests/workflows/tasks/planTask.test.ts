import { planTask } from "../../../src/workflows/tasks/planTask";
import * as tasks2023 from "../../documents/tasks2023";
import * as targets2023 from "../../documents/targets2023";
import { planBook } from "./planBook";

const { workbook, table } = planBook(tasks2023);

test("a task in a section: a row put in, each change with its reason", () => {
  const planned = planTask(workbook, table, { part: "bd2023.vi", texts: { task: "Tập huấn", lead: "Sở Tài chính" } }, "vi");
  if (!planned.ok) throw new Error(planned.why);
  const { insertions = [], edits } = planned.plan;
  expect(insertions.map(({ sheet, above, count }) => ({ sheet, above, count }))).toEqual([{ sheet: "KH", above: 36, count: 1 }]);
  expect(planned.at).toEqual({ sheet: "KH", row: 36, column: 1 });
  expect(edits.map(({ why }) => why)).toEqual([
    "Số thứ tự tiếp theo.", "Nhiệm vụ mới.", "Nhiệm vụ mới.",
    ...Array<string>(5).fill("Số thứ tự tăng một vì có nhiệm vụ mới ở trên."),
    "Bảng nay có 28 nhiệm vụ.", "Bảng nay có 28 nhiệm vụ.",
  ]);
});

test("a new target is called one", () => {
  const { workbook: book, table: targets } = planBook({ ...targets2023, titles: ["09 CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2024"], lines: Array.from({ length: 9 }, (_, i) => [String(i + 1), `Tỷ lệ thứ ${i + 1}`, "90%", "Sở Nội vụ", null]) });
  const planned = planTask(book, targets, { part: null, texts: { indicator: "Tỷ lệ hồ sơ trực tuyến", target: "80%" } }, "vi");
  if (!planned.ok) throw new Error(planned.why);
  expect(planned.plan.edits.map(({ why }) => why)).toEqual(["Số thứ tự tiếp theo.", "Chỉ tiêu mới.", "Chỉ tiêu mới.", "Bảng nay có 10 chỉ tiêu."]);
});

test("why not, in the language asked", () => {
  expect(planTask(workbook, table, { part: "bd2023.vi", texts: {} }, "en")).toEqual({ ok: false, why: "Please write what is to be done first." });
});
