import { sheetOf } from "../../../src/core/sheet/sheet";
import { plannedConversion } from "../../../src/workflows/conversion/plannedConversion";

test("the change is spoken, and what it leaves too; a workbook in Unicode leaves nothing", () => {
  const cells = [{ row: 0, column: 0, value: "Sè", font: ".VnTime" }, { row: 1, column: 0, value: "Sè l\u00ADîng thñ tôc" }];
  const book = { name: "so.xlsx", sheets: [sheetOf({ name: "PL1" }, cells)], definedNames: [], savedAt: null };
  expect(plannedConversion(book, "vi")).toEqual({
    edits: [
      {
        at: { sheet: "PL1", row: 0, column: 0 },
        before: { value: "Sè", formula: null },
        after: { value: "Số", formula: null },
        font: { before: ".VnTime", after: "Times New Roman" },
        why: "Chữ gõ bằng bảng mã TCVN3 chuyển sang Unicode.",
      },
    ],
    contested: 0,
    left: [{ at: { sheet: "PL1", row: 1, column: 0 }, why: "Ô có nhiều phông chữ hoặc không rõ phông, đọc theo Unicode là “Số lượng thủ tục”: để nguyên, cần tự sửa." }],
  });
  expect(plannedConversion({ ...book, sheets: [] }, "en")).toEqual({ edits: [], contested: 0 });
});
