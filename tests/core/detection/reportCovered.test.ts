import { fillSentence } from "../../../src/core/message";
import { detectTables } from "../../../src/core/detection/detectTables";
import { coveredSentences, reportCovered } from "../../../src/core/detection/reportCovered";
import { a1 } from "../../../src/core/sheet/address";
import type { CellInput } from "../../../src/core/sheet/sheet";
import { sheetOf } from "../../../src/core/sheet/sheet";
import { templates } from "../../../src/templates";
import { drawSheet } from "../../drawSheet";

const DRAWN = drawSheet(`STT | Chỉ tiêu | Năm 2015 | Năm 2016 | Năm 2017 | Năm 2018 | Năm 2019 | Năm 2020
  1   | Tổng số TTHC của tỉnh | 66 | 60 | 60 | 60 | 60 | 60
  -   | Số lượng TTHC cấp tỉnh | 11 | 10 | 10 | 10 | 10 | 10
  -   | Số lượng TTHC cấp huyện | 22 | 20 | 20 | 20 | 20 | 20
  -   | Số lượng TTHC cấp xã | 33 | 30 | 30 | 30 | 30 | 30`);

/** What is said of the table when C2:D2 and H4:H5 are merged and these cells lie beside or below their values. */
function said(...below: readonly CellInput[]): string[] {
  const merges = [{ top: 1, left: 2, bottom: 1, right: 3 }, { top: 3, left: 7, bottom: 4, right: 7 }, { top: 9, left: 0, bottom: 9, right: 2 }];
  const places = new Set(below.map(({ row, column }) => `${row},${column}`));
  const cells = DRAWN.filledRows().flatMap((row) => DRAWN.cellsOfRow(row)).filter(({ row, column }) => !places.has(`${row},${column}`));
  const visible = cells.filter(({ row, column }) => !(row === 1 && column === 3) && !(row === 4 && column === 7));
  const sheet = sheetOf({ name: "PL3", merges }, [...visible.map(({ row, column, value }) => ({ row, column, value })), ...below]);
  const sheets = new Map([[sheet.name, sheet]]);
  return detectTables([sheet], [], templates).tables.flatMap((table) =>
    reportCovered(table, sheets).map(({ finding, severity, message, at, related }) => {
      const sentence = coveredSentences[message.id];
      return `${[at, ...related].map((ref) => ref && a1(ref)).join(" ")} ${finding} ${severity} ${sentence ? fillSentence(sentence, message.data, "vi") : "?"}`;
    }),
  );
}

test("one figure below a merged cell", () => {
  expect(said({ row: 1, column: 3, value: 57 })).toEqual([
    "D2 structure.valueCovered info Ô này bị ô gộp che khuất nhưng tệp vẫn lưu “57” ở đó; nội dung này không hiển thị nên không được kiểm tra.",
  ]);
});

test("several are one finding, the first named", () => {
  expect(said({ row: 1, column: 3, value: "57 văn bản" }, { row: 4, column: 7, value: 0 })).toEqual([
    "D2 H5 structure.valueCovered info Có 2 ô bị ô gộp che khuất nhưng tệp vẫn lưu nội dung (ô đầu tiên: “57 văn bản”); các nội dung này không hiển thị nên không được kiểm tra.",
  ]);
});

test("blanks, what the merge shows anyway, and what lies outside the table are not worth a word", () => {
  expect(said()).toEqual([]);
  expect(said({ row: 1, column: 3, value: " " }, { row: 4, column: 7, value: 20 })).toEqual([]);
  expect(said({ row: 1, column: 3, value: 66 })).toEqual([]);
  expect(said({ row: 9, column: 0, value: "Người lập biểu" }, { row: 9, column: 1, value: "A" })).toEqual([]);
});
