import type { Language } from "../../core/message";
import type { Wording } from "../wording";

const vi = {
  button: (heading: string) => `Thêm danh sách chọn cho cột ${heading}`,
  batch: (heading: string) => `Danh sách chọn cho cột ${heading}`,
  preview: "Xem lại trước khi thêm danh sách chọn",
  cells: (cells: string, sheet: string, n: number) => `Trang “${sheet}”: ${cells} (${n} ô) sẽ có danh sách chọn các cơ quan của trang “Danh mục cơ quan”.`,
  untouched: "Nội dung đã ghi trong các ô giữ nguyên. Vẫn ghi được tên khác: Excel hỏi lại, muốn giữ thì giữ.",
  drawn: "Sổ tính chưa có trang “Danh mục cơ quan” nên trang này được chèn ở cuối sổ trước, ghi sẵn các cơ quan của tỉnh đã biết. Hoàn tác chỉ bỏ danh sách chọn; trang mới không cần nữa thì xóa như mọi trang khác.",
  named: (name: string) => `Cột tên cơ quan của trang “Danh mục cơ quan” được đặt tên ${name} để làm danh sách.`,
  replaced: (cells: string, sheet: string) => `Trang “${sheet}”: ${cells} đang có quy tắc nhập khác; quy tắc đó được thay, hoàn tác thì trả lại.`,
  kept: (cells: string, sheet: string) => `Trang “${sheet}”: ${cells} giữ nguyên quy tắc nhập đang có, vì thay rồi không chắc trả lại được.`,
  write: "Thêm danh sách chọn",
  cancel: "Thôi",
  looking: "Đang xem các ô…",
  drawing: "Đang chuẩn bị danh sách…",
  writing: "Đang ghi…",
  undoing: "Đang hoàn tác…",
  nothing: "Không còn ô nào để thêm danh sách chọn.",
  notInserted: "Trong sổ đã có trang tên “Danh mục cơ quan” nên không chèn được danh mục. Hãy kiểm tra lại rồi thử lần nữa.",
  noHeadings: "Trang “Danh mục cơ quan” chưa có dòng tiêu đề (Tên cơ quan, Tên viết tắt…) nên chưa làm danh sách chọn được. Thêm dòng tiêu đề rồi kiểm tra lại.",
  written: (n: number) => `Đã thêm danh sách chọn cho ${n} ô.`,
  undo: "Hoàn tác",
  undone: (n: number) => `Đã bỏ danh sách chọn ở ${n} ô.`,
  changed: (cells: string) => `Quy tắc nhập ở ${cells} đã được đổi từ lúc đó nên giữ nguyên.`,
};

export type ChoiceWords = Wording<typeof vi>;

const en: ChoiceWords = {
  button: (heading) => `Add a drop-down to the column “${heading}”`,
  batch: (heading) => `Drop-down for the column “${heading}”`,
  preview: "Review before adding the drop-down",
  cells: (cells, sheet, n) => `Sheet “${sheet}”: ${cells} (${n} ${n === 1 ? "cell" : "cells"}) will offer the bodies of the sheet “Danh mục cơ quan”.`,
  untouched: "What stands in the cells stays. Another name can still be typed: Excel asks, and keeps it if you mean it.",
  drawn: "The workbook has no sheet “Danh mục cơ quan”, so it is inserted after the last sheet first, with the province's bodies. Undoing only takes the drop-down away; delete the new sheet like any other if you no longer need it.",
  named: (name) => `The column of names on the sheet “Danh mục cơ quan” is given the name ${name}, by which the list goes.`,
  replaced: (cells, sheet) => `Sheet “${sheet}”: ${cells} asks for something else now; that is replaced, and put back by undoing.`,
  kept: (cells, sheet) => `Sheet “${sheet}”: ${cells} goes on asking for what it does, for that could not surely be put back.`,
  write: "Add the drop-down",
  cancel: "Cancel",
  looking: "Looking at the cells…",
  drawing: "Preparing the list…",
  writing: "Writing…",
  undoing: "Taking back…",
  nothing: "There is no cell left to be given a drop-down.",
  notInserted: "The workbook has a sheet named “Danh mục cơ quan” already, so the list could not be inserted. Please check again and retry.",
  noHeadings: "The sheet “Danh mục cơ quan” has no heading row (Tên cơ quan, Tên viết tắt…), so there is nothing to list. Add the headings and check again.",
  written: (n) => `Gave ${n} ${n === 1 ? "cell" : "cells"} a drop-down.`,
  undo: "Undo",
  undone: (n) => `Took the drop-down out of ${n} ${n === 1 ? "cell" : "cells"}.`,
  changed: (cells) => `What ${cells} asks for was changed since and stays as it is.`,
};

/** The words of giving lead cells a drop-down in a language. */
export function choiceWords(language: Language): ChoiceWords {
  return language === "vi" ? vi : en;
}
