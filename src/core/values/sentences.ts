import type { Datum, Message, PlacesOf, Sentence } from "../message";
import { speaker } from "../message";

/** What reading a cell can say of it; what to do about it stands in FIXES. */
const SENTENCES = {
  numberAsText: {
    vi: "{written} đang được lưu dạng chữ nên hàm SUM của Excel bỏ qua ô này.",
    en: "{written} is stored as text, so Excel's SUM passes over this cell.",
  },
  markedAsText: {
    vi: "{written} là số {number} có kèm dấu chú thích {mark}, đang được lưu dạng chữ nên hàm SUM của Excel bỏ qua ô này.",
    en: "{written} is the number {number} with the footnote mark {mark}; it is stored as text, so Excel's SUM passes over this cell.",
  },
  unsureAsText: {
    vi: "{written} đang được lưu dạng chữ nên hàm SUM của Excel bỏ qua ô này.",
    en: "{written} is stored as text, so Excel's SUM passes over this cell.",
  },
  approximate: {
    vi: "{written} chỉ là số ước chừng nên chưa được dùng để đối chiếu với các ô khác.",
    en: "{written} is only an approximation, so it was not compared with other cells.",
  },
  ambiguous: {
    vi: "{written} đọc được theo hai cách: {first} hoặc {second}; các ô khác trong bảng chưa cho biết cách nào đúng.",
    en: "{written} can be read in two ways: {first} or {second}; the table's other cells do not settle it.",
  },
  rateUnlikePair: {
    vi: "{written}: tỷ lệ ghi là {stated}, còn hai số kèm theo cho tỷ lệ {computed}.",
    en: "{written}: the rate says {stated}, but the two figures beside it make {computed}.",
  },
  noneAsZero: { vi: "{written} được tính là 0.", en: "{written} is counted as 0." },
  yesOrNo: { vi: "{written} được hiểu là {number}.", en: "{written} is read as {number}." },
  pairAsRate: {
    vi: "{written} được hiểu là tiếp nhận {whole} hồ sơ, trả đúng hẹn {part} hồ sơ, đạt {rate}.",
    en: "{written} is read as {whole} received and {part} returned on time, a rate of {rate}.",
  },
  fractions: {
    vi: "Các giá trị của dòng này đều không quá 1 (ô này ghi {number}) nên được hiểu là tỷ lệ viết dạng thập phân, tức là {rate}.",
    en: "All values of this row are at most 1 (this cell is {number}), so they are read as decimal fractions: {rate}.",
  },
  assessmentRead: {
    vi: "{written} được hiểu là {answer}; ô này chỉ nhận “Đạt” hoặc “Không đạt”.",
    en: "{written} is read as {answer}; this cell takes only “Đạt” or “Không đạt”.",
  },
  markRead: {
    vi: "Dấu {written} ở cột {answer} được hiểu là {answer}.",
    en: "The mark {written} in the column {answer} is read as {answer}.",
  },
  formulaError: { vi: "Ô này báo lỗi {code} nên không đọc được giá trị.", en: "This cell shows the error {code}, so its value cannot be read." },
  notCalculated: {
    vi: "Công thức {formula} chưa có kết quả lưu trong tệp nên ô này chưa được kiểm tra.",
    en: "The formula {formula} has no result stored in the file, so this cell was not checked.",
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What to do about it: a request (“Đề nghị”) where something is wrong, advice (“Nên”) where it is only noted. */
const FIXES = {
  numberAsText: { vi: "Đề nghị nhập lại dưới dạng số: {number}.", en: "Please enter it as a number: {number}." },
  markedAsText: {
    vi: "Đề nghị nhập lại dưới dạng số: {number}; nội dung chú thích ghi ở dưới bảng.",
    en: "Please enter it as a number: {number}; put the footnote below the table.",
  },
  unsureAsText: { vi: "Đề nghị kiểm tra lại giá trị và nhập dưới dạng số.", en: "Please check the value and enter it as a number." },
  approximate: { vi: "Đề nghị nhập số liệu chính xác.", en: "Please enter the exact figure." },
  ambiguous: {
    vi: "Đề nghị nhập lại ô này dưới dạng số, không dùng dấu phân cách hàng nghìn.",
    en: "Please enter this cell as a number, without a sign between the thousands.",
  },
  rateUnlikePair: { vi: "Đề nghị kiểm tra lại và ghi một tỷ lệ thống nhất.", en: "Please check them and write one rate." },
  noneAsZero: { vi: "Nên ghi số 0.", en: "Better write 0." },
  yesOrNo: { vi: "Nên ghi số {number} theo hướng dẫn của biểu mẫu.", en: "Better write {number}, as the form asks." },
  pairAsRate: { vi: "Nên ghi tỷ lệ {rate}.", en: "Better write the rate, {rate}." },
  fractions: {
    vi: "Đề nghị nhập lại cả dòng theo phần trăm; nếu tỷ lệ thực tế dưới 1% thì ghi kèm dấu %.",
    en: "Please enter the whole row in percent; if the rates truly are below 1%, write them with the % sign.",
  },
  assessmentRead: {
    vi: "Đề nghị chỉ ghi {answer}; phần thuyết minh (nếu có) đưa vào báo cáo.",
    en: "Please write {answer} only; a comment, if any, belongs in the report.",
  },
  markRead: { vi: "Nên ghi chữ {answer} trong một cột theo biểu mẫu.", en: "Better write {answer} in a single column, as the form asks." },
  formulaError: { vi: "Đề nghị sửa công thức hoặc nhập lại giá trị.", en: "Please correct the formula or enter the value." },
  notCalculated: {
    vi: "Nên mở tệp bằng Excel, tính lại (phím F9), lưu rồi kiểm tra lại.",
    en: "Better open the file in Excel, recalculate (F9), save it and check it again.",
  },
} as const satisfies Readonly<Record<keyof typeof SENTENCES, Sentence>>;

/** The sentences of reading, for the catalogue. */
export const valueSentences = speaker("values", SENTENCES);

type Id = keyof typeof SENTENCES;

/** A remark's message with the advice that goes with it; both take their places from the same data. */
export function remarkWords<I extends Id>(
  id: I,
  data: Readonly<Record<PlacesOf<(typeof SENTENCES)[I]["vi"]> | PlacesOf<(typeof FIXES)[I]["vi"]>, Datum>>,
): { readonly message: Message; readonly fix: Sentence } {
  return { message: { id: `values.${id}`, data }, fix: FIXES[id] };
}
