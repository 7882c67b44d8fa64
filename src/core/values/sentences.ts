import { speaker } from "../message";

/** What reading a cell can say; complete sentences, advice included. */
export const valueSentences = speaker("values", {
  numberAsText: {
    vi: "{written} đang được lưu dạng chữ nên hàm SUM của Excel bỏ qua ô này. Nhập lại dưới dạng số: {number}.",
    en: "{written} is stored as text, so Excel's SUM passes over this cell. Enter it as a number: {number}.",
  },
  ambiguous: {
    vi: "{written} đọc được theo hai cách: {first} hoặc {second}, các ô khác trong bảng chưa cho biết cách nào đúng. Nhập lại ô này dưới dạng số, không dùng dấu phân cách.",
    en: "{written} can be read in two ways: {first} or {second}, and the table's other cells do not settle it. Enter it as a number without separators.",
  },
  rateUnlikePair: {
    vi: "{written}: tỷ lệ ghi là {stated}, còn hai số kèm theo cho {computed}. Kiểm tra lại rồi ghi một tỷ lệ thống nhất.",
    en: "{written}: the rate says {stated}, but the two figures beside it make {computed}. Check them and write one rate.",
  },
  noneAsZero: {
    vi: "{written} được hiểu là không phát sinh, tính là 0. Nên ghi số 0.",
    en: "{written} is read as “none”, counted as 0. Better write 0.",
  },
  yesOrNo: {
    vi: "{written} được hiểu là {number}. Nên ghi số {number} theo hướng dẫn của biểu.",
    en: "{written} is read as {number}. Better write {number}, as the form asks.",
  },
  pairAsRate: {
    vi: "{written} được hiểu là tiếp nhận {whole}, trả đúng hẹn {part} hồ sơ, tỷ lệ {rate}. Nên ghi tỷ lệ.",
    en: "{written} is read as {whole} received and {part} returned on time, a rate of {rate}. Better write the rate.",
  },
  fractions: {
    vi: "Các giá trị của dòng này đều không quá 1 (ô này là {number}) nên được hiểu là phân số, tức là {rate}. Nếu đúng như vậy, nhập lại cả dòng theo phần trăm; nếu tỷ lệ thật sự dưới 1%, ghi kèm dấu %.",
    en: "All values of this row are at most 1 (this cell is {number}), so they are read as fractions: {rate}. If so, enter the row in percent; if the rates truly are below 1%, write them with the % sign.",
  },
  assessmentRead: {
    vi: "{written} được hiểu là {answer}. Ô này chỉ ghi “Đạt” hoặc “Không đạt”; phần thuyết minh đưa vào báo cáo.",
    en: "{written} is read as {answer}. This cell takes only “Đạt” or “Không đạt”; move the comment to the report.",
  },
  formulaError: {
    vi: "Ô này báo lỗi {code} nên không đọc được giá trị. Sửa công thức hoặc nhập lại.",
    en: "This cell shows the error {code}, so its value cannot be read. Correct the formula or enter the value.",
  },
  notCalculated: {
    vi: "Công thức {formula} chưa có kết quả lưu trong tệp nên ô này chưa được kiểm tra. Mở tệp bằng Excel, tính lại (F9) rồi lưu.",
    en: "The formula {formula} has no result stored in the file, so this cell was not checked. Open the file in Excel, recalculate (F9) and save.",
  },
});
