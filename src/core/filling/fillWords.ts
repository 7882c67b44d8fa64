import { speaker } from "../message";

/** What is said of filling. */
export const fillWords = speaker("fill", {
  carried: { vi: "Mang sang từ {from}: {row}, {column}.", en: "Carried over from {from}: {row}, {column}." },
  carriedOverTyped: { vi: "Mang sang từ {from}: {row}, {column}; ô này đã có nội dung khác, chỉ ghi đè khi được chọn.", en: "Carried over from {from}: {row}, {column}; the cell holds something else and is overwritten only when ticked." },
  carriedOtherExtent: { vi: "Mang sang từ {from}: {row}, {column}; nơi ấy ghi “{there}”, ở đây là “{here}”, nên cần xem lại.", en: "Carried over from {from}: {row}, {column}; it says “{there}” there and “{here}” here, so please look." },
  carriedOtherExtentOverTyped: { vi: "Mang sang từ {from}: {row}, {column}; nơi ấy ghi “{there}”, ở đây là “{here}”, và ô này đang ghi “{held}”, nên cần xem lại.", en: "Carried over from {from}: {row}, {column}; it says “{there}” there and “{here}” here, and the cell holds “{held}”, so please look." },
  carriedOtherUnit: { vi: "Mang sang từ {from}: {row}, {column}; nơi ấy tính bằng “{there}”, ở đây là “{here}”, số đã được đổi đúng theo đơn vị, cần xem lại.", en: "Carried over from {from}: {row}, {column}; it counts in “{there}” there and in “{here}” here, the figure is converted exactly; please look." },
  otherUnit: { vi: "{row}, {column}: {from} ghi theo đơn vị “{there}”, ở đây là “{here}”, nên không mang sang.", en: "{row}, {column}: {from} counts in “{there}”, here it is “{here}”; not carried over." },
  carriedToOthers: { vi: "Mang sang từ {from}: {row}, {column}; dòng này không thuộc phần của đơn vị.", en: "Carried over from {from}: {row}, {column}; the row is not this agency's to fill." },
  disagree: { vi: "{row}, {column}: các nguồn ghi khác nhau.", en: "{row}, {column}: the sources say different things." },
  formulaEqual: { vi: "{row}, {column}: khôi phục công thức tổng của mẫu; kết quả vẫn là {value}.", en: "{row}, {column}: the form's total formula again; its result stays {value}." },
  formulaUnequal: { vi: "{row}, {column}: khôi phục công thức tổng của mẫu; đang gõ {value}, tổng các dòng thành phần là {sum}.", en: "{row}, {column}: the form's total formula again; {value} is typed, the parts add up to {sum}." },
  formulaUnknown: { vi: "{row}, {column}: khôi phục công thức tổng của mẫu; đang gõ {value}, các dòng thành phần chưa đủ số liệu.", en: "{row}, {column}: the form's total formula again; {value} is typed, its parts are not all known." },
  formulaBlank: { vi: "{row}, {column}: ô tổng để trống; khôi phục công thức tổng của mẫu.", en: "{row}, {column}: the total is blank; the form's total formula again." },
  pasted: { vi: "Từ khối đã dán, dòng {line} “{label}”, {column}.", en: "From the pasted block, line {line} “{label}”, {column}." },
  pastedOverTyped: { vi: "Từ khối đã dán, dòng {line} “{label}”, {column}; ô này đã có nội dung khác, chỉ ghi đè khi được chọn.", en: "From the pasted block, line {line} “{label}”, {column}; the cell holds something else and is overwritten only when ticked." },
  pastedUnsure: { vi: "Từ khối đã dán, dòng {line} “{label}”, {column}; tên dòng chỉ gần giống “{row}”, cần xem lại.", en: "From the pasted block, line {line} “{label}”, {column}; the label is only like “{row}”, so please look." },
  pastedUnclear: { vi: "Từ khối đã dán, dòng {line} “{label}”, {column}; số này đọc được theo hai cách, cần xem lại.", en: "From the pasted block, line {line} “{label}”, {column}; the number can be read in two ways, so please look." },
});
