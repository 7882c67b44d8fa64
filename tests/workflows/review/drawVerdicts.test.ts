import { register as plan } from "../../../src/templates/own/register";
import { drawVerdicts } from "../../../src/workflows/review/drawVerdicts";

const drawn = (...states: Parameters<typeof drawVerdicts>[0]) => drawVerdicts(states, plan.verdicts, ["Ngày lập: 4/5/2020."]);

test("how many units stand where, worst first, and a chart of those cells", () => {
  const { name, cells, charts } = drawn("return", "pass", "pass", "missing");
  expect([name, cells.filter(({ row, column, value }) => row > 1 && column < 2 && value !== null).map(({ value }) => value)]).toEqual([
    "Biểu đồ",
    ["Tình trạng", "Số đơn vị", "Trả lại", 1, "Không đọc được", 0, "Không có biểu mẫu", 0, "Biểu để trống", 0, "Chưa gửi", 1, "Cần giải trình", 0, "Đạt", 2],
  ]);
  expect(charts).toEqual([
    {
      kind: "bar",
      title: "Số đơn vị theo tình trạng",
      description: "Số đơn vị theo tình trạng: Trả lại 1, Chưa gửi 1, Đạt 2.",
      categories: { top: 3, bottom: 9, left: 0, right: 0 },
      series: [{ name: "Số đơn vị", values: { top: 3, bottom: 9, left: 1, right: 1 } }],
      axisTitles: { categories: null, values: "Số đơn vị" },
      format: "0",
      step: 1,
      place: { top: 2, bottom: 16, left: 3, right: 9 },
    },
  ]);
});

test("of many units the axis is left to the program", () => {
  const { charts } = drawn(...Array.from({ length: 11 }, () => "pass" as const));
  expect(charts?.[0]).not.toHaveProperty("step");
});
