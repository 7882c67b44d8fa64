import { fillSentence } from "../../../src/core/message";
import { valueSentences } from "../../../src/core/values/sentences";
import type { DrawnMeaning } from "./readDrawing";
import { readDrawing } from "./readDrawing";

/** The sentences said of the first cell. */
function spoken(drawing: string, drawn: DrawnMeaning = {}, language: "vi" | "en" = "vi"): string[] {
  const [first] = [...readDrawing(drawing, drawn).values()];
  return (first?.remarks ?? []).map(({ message: { id, data } }) => {
    const sentence = valueSentences.sentences[id];
    return sentence ? fillSentence(sentence, data, language) : `? ${id}`;
  });
}

describe("what reading says", () => {
  it.each([
    ["12 345", "count", "“12 345” đang được lưu dạng chữ nên hàm SUM của Excel bỏ qua ô này. Nhập lại dưới dạng số: 12.345."],
    ["'1.234", "count", "“1.234” đọc được theo hai cách: 1234 hoặc 1,234, các ô khác trong bảng chưa cho biết cách nào đúng. Nhập lại ô này dưới dạng số, không dùng dấu phân cách."],
    ["Không phát sinh", "count", "“Không phát sinh” được hiểu là không phát sinh, tính là 0. Nên ghi số 0."],
    ["Có", "binary", "“Có” được hiểu là 1. Nên ghi số 1 theo hướng dẫn của biểu."],
    ["Đạt (85%)", "assessment", "“Đạt (85%)” được hiểu là “Đạt”. Ô này chỉ ghi “Đạt” hoặc “Không đạt”; phần thuyết minh đưa vào báo cáo."],
    ["#REF!", "count", "Ô này báo lỗi #REF! nên không đọc được giá trị. Sửa công thức hoặc nhập lại."],
    [
      "=VLOOKUP(B1,C1:D1,2)",
      "count",
      "Công thức “=VLOOKUP(B1,C1:D1,2)” chưa có kết quả lưu trong tệp nên ô này chưa được kiểm tra. Mở tệp bằng Excel, tính lại (F9) rồi lưu.",
    ],
    ["1200/1182", "percent", "“1200/1182” được hiểu là tiếp nhận 1.200, trả đúng hẹn 1.182 hồ sơ, tỷ lệ 98,5%. Nên ghi tỷ lệ."],
    ["90% (1200/1182)", "percent", "“90% (1200/1182)”: tỷ lệ ghi là 90%, còn hai số kèm theo cho 98,5%. Kiểm tra lại rồi ghi một tỷ lệ thống nhất."],
    [
      "0.95|0.97",
      "percent",
      "Các giá trị của dòng này đều không quá 1 (ô này là 0,95) nên được hiểu là phân số, tức là 95%. Nếu đúng như vậy, nhập lại cả dòng theo phần trăm; nếu tỷ lệ thật sự dưới 1%, ghi kèm dấu %.",
    ],
  ] as const)("of %j in a %s", (drawing, kind, sentence) => expect(spoken(drawing, { kind, readsPair: true })).toEqual([sentence]));

  it("in English too", () => {
    expect(spoken("98,5%", { kind: "percent" }, "en")).toEqual(["“98,5%” is stored as text, so Excel's SUM passes over this cell. Enter it as a number: 98.5."]);
  });
});
