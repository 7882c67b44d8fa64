import type { Language } from "../../core/message";
import type { Wording } from "../wording";

const vi = {
  title: "Danh mục cơ quan",
  add: "Thêm vào danh mục cơ quan",
  addNamed: (name: string) => `Thêm “${name}” vào danh mục cơ quan`,
  addAll: (n: number) => `Thêm cả ${n} tên vào danh mục cơ quan`,
  alias: (of: string) => `Là tên khác của “${of}”`,
  aliasNamed: (name: string, of: string) => `“${name}” là tên khác của “${of}”`,
  moreNames: (n: number) => `và ${n} tên khác; xem ở phần “Nhiệm vụ”`,
  batch: "Thêm vào danh mục cơ quan",
  why: {
    name: "Tên cơ quan do bạn thêm; từ nay được coi là tên đã biết.",
    kind: "Loại đoán theo tên; hãy sửa lại nếu chưa đúng.",
    alias: (of: string) => `Tên khác của “${of}”.`,
  },
  preview: "Xem lại trước khi chèn trang",
  newSheet: "Sổ tính chưa có trang “Danh mục cơ quan”. Sẽ chèn trang này ở cuối sổ, ghi sẵn các cơ quan của tỉnh đã biết và chừa dòng trống để ghi thêm. Không trang nào đang có bị thay đổi; muốn bỏ thì xóa trang mới.",
  alsoAdded: "Ghi thêm:",
  added: (name: string, kind: string) => `“${name}” (loại: ${kind}, đoán theo tên)`,
  insert: "Chèn trang Danh mục cơ quan",
  cancel: "Thôi",
  drawing: "Đang vẽ trang Danh mục cơ quan…",
  inserting: "Đang chèn vào Excel…",
  reading: "Đang xem trang Danh mục cơ quan…",
  inserted: "Đã chèn trang “Danh mục cơ quan”.",
  insertedWith: (n: number) => `Đã chèn trang “Danh mục cơ quan” và ghi thêm ${n} tên.`,
  notInserted: "Trong sổ đã có trang tên này nên không chèn. Hãy kiểm tra lại rồi thử lần nữa.",
  noHeadings: "Trang “Danh mục cơ quan” trong sổ chưa có dòng tiêu đề (Tên cơ quan, Tên viết tắt…) nên chưa biết ghi vào đâu. Thêm dòng tiêu đề, hoặc đổi tên trang đó rồi chèn trang mới.",
  open: "Mở trang",
  none: "Mọi tên cơ quan trong bảng này đều đã biết.",
  unknown: (n: number) => `${n} tên chưa có trong danh mục. Chọn những tên đúng để thêm:`,
  times: (n: number) => `${n} ô`,
  near: (names: string) => `gần giống: ${names}`,
  strange: "không giống tên cơ quan",
  addChosen: (n: number) => `Thêm ${n} tên vào danh mục`,
  moreUnknown: (n: number) => `Hiện thêm ${n} tên`,
  purpose: "Trang “Danh mục cơ quan” giữ các cơ quan và cách viết tắt riêng của bạn; ngăn dùng khi kiểm tra và làm danh sách chọn.",
};

export type DirectoryWords = Wording<typeof vi>;

const en: DirectoryWords = {
  title: "Directory of bodies",
  add: "Add to the directory of bodies",
  addNamed: (name) => `Add “${name}” to the directory of bodies`,
  addAll: (n) => `Add all ${n} names to the directory of bodies`,
  alias: (of) => `Another name of “${of}”`,
  aliasNamed: (name, of) => `“${name}” is another name of “${of}”`,
  moreNames: (n) => `and ${n} more; see “Tasks”`,
  batch: "Added to the directory of bodies",
  why: {
    name: "A body you add; from now on its name is known.",
    kind: "The kind is guessed by the name; correct it where it is wrong.",
    alias: (of) => `Another name of “${of}”.`,
  },
  preview: "Review before inserting the sheet",
  newSheet: "The workbook has no sheet “Danh mục cơ quan”. It will be inserted after the last sheet with the province's bodies and blank rows for yours. No sheet there is changed; to take it back, delete the new sheet.",
  alsoAdded: "Added to it:",
  added: (name, kind) => `“${name}” (kind: ${kind}, guessed by the name)`,
  insert: "Insert the sheet “Danh mục cơ quan”",
  cancel: "Cancel",
  drawing: "Drawing the sheet of bodies…",
  inserting: "Inserting into Excel…",
  reading: "Looking at the sheet of bodies…",
  inserted: "Inserted the sheet “Danh mục cơ quan”.",
  insertedWith: (n) => `Inserted the sheet “Danh mục cơ quan” with ${n} added ${n === 1 ? "name" : "names"}.`,
  notInserted: "The workbook has a sheet of that name already, so nothing was inserted. Please check again and retry.",
  noHeadings: "The sheet “Danh mục cơ quan” has no heading row (Tên cơ quan, Tên viết tắt…), so there is no place to write to. Add the headings, or rename that sheet and insert a new one.",
  open: "Open the sheet",
  none: "Every body named in this table is known.",
  unknown: (n) => `${n} ${n === 1 ? "name is" : "names are"} not in the directory. Choose those that are right to add them:`,
  times: (n) => `${n} ${n === 1 ? "cell" : "cells"}`,
  near: (names) => `like: ${names}`,
  strange: "unlike a body's name",
  addChosen: (n) => `Add ${n} ${n === 1 ? "name" : "names"} to the directory`,
  moreUnknown: (n) => `Show ${n} more`,
  purpose: "The sheet “Danh mục cơ quan” holds your own bodies and abbreviations, for the check and for drop-downs.",
};

/** The words of adding to “Danh mục cơ quan” in a language. */
export function directoryWords(language: Language): DirectoryWords {
  return language === "vi" ? vi : en;
}
