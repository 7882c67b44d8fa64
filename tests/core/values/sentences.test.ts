import { fillSentence } from "../../../src/core/message";
import { valueSentences } from "../../../src/core/values/sentences";
import type { DrawnMeaning } from "./readDrawing";
import { readDrawing } from "./readDrawing";

/** The message and the advice of each remark on the first cell. */
function spoken(drawing: string, drawn: DrawnMeaning = {}, language: "vi" | "en" = "vi"): string[] {
  const [first] = [...readDrawing(drawing, drawn).values()];
  return (first?.remarks ?? []).flatMap(({ message: { id, data }, fix }) => {
    const sentence = valueSentences.sentences[id];
    return [sentence ? fillSentence(sentence, data, language) : `? ${id}`, fix ? fillSentence(fix, data, language) : ""];
  });
}

const CASES = [
  ["12 345", "count", "“12 345” đang được lưu dạng chữ nên hàm SUM của Excel bỏ qua ô này.", "Đề nghị nhập lại dưới dạng số: 12.345."],
  [
    "'1.234",
    "count",
    "“1.234” đọc được theo hai cách: 1234 hoặc 1,234; các ô khác trong bảng chưa cho biết cách nào đúng.",
    "Đề nghị nhập lại ô này dưới dạng số, không dùng dấu phân cách hàng nghìn.",
  ],
  [
    "21000 (*)",
    "count",
    "“21000 (*)” là số 21.000 có kèm dấu chú thích (*), đang được lưu dạng chữ nên hàm SUM của Excel bỏ qua ô này.",
    "Đề nghị nhập lại dưới dạng số: 21.000; nội dung chú thích ghi ở dưới bảng.",
  ],
  ["khoảng 120", "count", "“khoảng 120” chỉ là số ước chừng nên chưa được dùng để đối chiếu với các ô khác.", "Đề nghị nhập số liệu chính xác."],
  ["1,5", "count", "“1,5” đang được lưu dạng chữ nên hàm SUM của Excel bỏ qua ô này.", "Đề nghị kiểm tra lại giá trị và nhập dưới dạng số."],
  ["đạt 98%", "percent", "“đạt 98%” đang được lưu dạng chữ nên hàm SUM của Excel bỏ qua ô này.", "Đề nghị nhập lại dưới dạng số: 98."],
  ["Không phát sinh", "count", "“Không phát sinh” được tính là 0.", "Nên ghi số 0."],
  ["Có", "binary", "“Có” được hiểu là 1.", "Nên ghi số 1 theo hướng dẫn của biểu mẫu."],
  [
    "Đạt (85%)",
    "assessment",
    "“Đạt (85%)” được hiểu là “Đạt”; ô này chỉ nhận “Đạt” hoặc “Không đạt”.",
    "Đề nghị chỉ ghi “Đạt”; phần thuyết minh (nếu có) đưa vào báo cáo.",
  ],
  ["#REF!", "count", "Ô này báo lỗi #REF! nên không đọc được giá trị.", "Đề nghị sửa công thức hoặc nhập lại giá trị."],
  [
    "=VLOOKUP(B1,C1:D1,2)",
    "count",
    "Công thức “=VLOOKUP(B1,C1:D1,2)” chưa có kết quả lưu trong tệp nên ô này chưa được kiểm tra.",
    "Nên mở tệp bằng Excel, tính lại (phím F9), lưu rồi kiểm tra lại.",
  ],
  ["1200/1182", "percent", "“1200/1182” được hiểu là tiếp nhận 1.200 hồ sơ, trả đúng hẹn 1.182 hồ sơ, đạt 98,5%.", "Nên ghi tỷ lệ 98,5%."],
  ["90% (1200/1182)", "percent", "“90% (1200/1182)”: tỷ lệ ghi là 90%, còn hai số kèm theo cho tỷ lệ 98,5%.", "Đề nghị kiểm tra lại và ghi một tỷ lệ thống nhất."],
  [
    "0.95|0.97",
    "percent",
    "Các giá trị của dòng này đều không quá 1 (ô này ghi 0,95) nên được hiểu là tỷ lệ viết dạng thập phân, tức là 95%.",
    "Đề nghị nhập lại cả dòng theo phần trăm; nếu tỷ lệ thực tế dưới 1% thì ghi kèm dấu %.",
  ],
] as const;

describe("what reading says", () => {
  it.each(CASES)("of %j in a %s", (drawing, kind, message, fix) => expect(spoken(drawing, { kind, readsPair: true })).toEqual([message, fix]));

  it.each(CASES)("of %j in a %s: a request where something is wrong, advice where it is only noted, no place left open", (drawing, kind) => {
    const [first] = [...readDrawing(drawing, { kind, readsPair: true }).values()];
    for (const { severity, message, fix } of first?.remarks ?? []) {
      const said = (["vi", "en"] as const).map((language) => (fix ? fillSentence(fix, message.data, language) : ""));
      expect(said[0]).toMatch(severity === "info" ? /^Nên / : /^Đề nghị /);
      for (const text of said) expect(text).toMatch(/^[^{}]+\.$/);
    }
  });

  it("in English too", () => {
    expect(spoken("98,5%", { kind: "percent" }, "en")).toEqual(["“98,5%” is stored as text, so Excel's SUM passes over this cell.", "Please enter it as a number: 98.5."]);
  });
});
