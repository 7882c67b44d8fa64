import { planTask } from "../../../src/workflows/tasks/planTask";
import * as tasks2023 from "../../documents/tasks2023";
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

test("why not, in the language asked", () => {
  expect(planTask(workbook, table, { part: "bd2023.vi", texts: {} }, "en")).toEqual({ ok: false, why: "Please write what is to be done first." });
});
