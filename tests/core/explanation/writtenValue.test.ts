import { quotedText, groupedFigure, writtenValue } from "../../../src/core/explanation/writtenValue";
import { meaningOfOpenCell } from "../../../src/core/template/columns";
import type { Reading } from "../../../src/core/values/reading";

test.each([
  [0, "0"],
  [12, "12"],
  [1234, "1.234"],
  [-1234567, "-1.234.567"],
  [98.5, "98,5"],
  [0.05, "0,05"],
  [1234567890123.45, "1.234.567.890.123,45"],
  [999999999999999, "999.999.999.999.999"],
  [0.30000000000000004, "0,3"],
])("%d is written %s", (figure, text) => {
  expect(groupedFigure(figure)).toBe(text);
});

const column = (value: "count" | "percent" | "agencyList" | "assessment") => meaningOfOpenCell({ id: "c", kind: "value", heading: "C", width: 9, value, required: true });
const read = (reading: Reading, value: Parameters<typeof column>[0] = "count") => writtenValue({ reading, meaning: column(value) });

test("each thing a cell can say is written otherwise", () => {
  const written = [
    read({ state: "blank" }),
    read({ state: "emptyTotal" }),
    read({ state: "value", number: 0, text: "0" }),
    read({ state: "value", number: 98.5, text: "98,5" }, "percent"),
    read({ state: "value", number: 98.5, text: "1200/1182", pair: { whole: 1200, part: 1182 } }, "percent"),
    read({ state: "value", number: null, text: "Sở Nội vụ" }, "agencyList"),
    read({ state: "value", number: 1, text: "Đạt" }, "assessment"),
    read({ state: "none", text: "không phát sinh" }),
    read({ state: "notCollected", text: "…" }),
    read({ state: "notApplicable", text: "K/A" }),
    read({ state: "ambiguous", text: "1.234", candidates: [1234, 1.234] }),
    read({ state: "unreadable", text: "nhiều" }),
    read({ state: "error", text: "#REF!" }),
    read({ state: "uncalculated", text: "" }),
  ];
  expect(written).toEqual([
    "(trống)", "(trống)", "0", "98,5%", "98,5% (1.200/1.182)", "“Sở Nội vụ”", "“Đạt”", "“không phát sinh”", "“…”", "“K/A”", "“1.234”", "“nhiều”", "#REF!", "(công thức chưa có kết quả)",
  ]);
});

test("decomposed letters and spare spaces make no other text", () => {
  expect(quotedText("Sở  Nội\nvụ ".normalize("NFD"))).toBe(quotedText("Sở Nội vụ"));
});
