import { useMemo } from "react";
import type { WhyUnused } from "../../core/filling/pastedFills";
import type { WhyUnread } from "../../core/filling/sourceYield";
import type { Language } from "../../core/message";
import { usePane } from "../paneContext";
import type { Wording } from "../wording";

const count = (sure: number, asked: number, toLookAt: string): string => [...(sure > 0 ? [`${sure}`] : []), ...(asked > 0 ? [`${asked} ${toLookAt}`] : [])].join("; ");

const vi = {
  heading: "Điền giúp",
  ways: { forced: "Suy ra", carried: "Mang sang", pasted: "Dán thông minh", formulas: "Khôi phục công thức tổng" },
  titles: { forced: "Điền số liệu suy ra", carried: "Mang số liệu sang", pasted: "Dán khối số liệu", formulas: "Khôi phục công thức tổng" },
  what: {
    forced: (sure: number, asked: number) => (sure + asked === 0 ? "Chưa ô trống nào suy ra được từ các số liệu đã có." : `${sure} ô chỉ có thể là một giá trị${asked === 0 ? "." : `; ${asked} ô nữa cần bạn xem.`}`),
    formulas: (sure: number, asked: number) => (sure + asked === 0 ? "Không có ô tổng nào bị gõ đè công thức." : `${sure} ô khôi phục mà kết quả không đổi${asked === 0 ? "." : `; ${asked} ô nữa cần bạn xem.`}`),
  },
  counted: (what: string, sure: number, asked: number) => (sure + asked === 0 ? what : `${what} (${count(sure, asked, "cần xem")})`),
  preview: "Xem trước",
  previewOf: (what: string) => `Xem trước: ${what}`,
  carriedHint: "Số liệu cùng chỉ tiêu, cùng năm được mang sang, dù bố cục hay các năm của biểu khác nhau. Ô đã gõ chỉ bị ghi đè khi bạn chọn.",
  from: "Lấy từ",
  sheet: (name: string) => `Trang “${name}”`,
  otherFile: "Tệp khác…",
  chooseFile: "Chọn tệp…",
  file: "Tệp có số liệu cũ",
  fileHint: "Tệp được đọc ngay trên máy này. Đọc được .xlsx, .xlsm, .xlsb, .xls, .ods, bảng trong .docx.",
  files: "Các tệp được lấy; nơi các tệp ghi khác nhau, bạn chọn",
  filesToo: "Lấy thêm từ tệp; nơi các nguồn ghi khác nhau, bạn chọn",
  reading: (file: string) => `Đang đọc ${file}…`,
  fileStopped: "Đã dừng; chưa đọc tệp.",
  fileRead: (file: string, forms: string) => `Đã đọc ${file}: ${forms}.`,
  fileEmpty: (file: string) => `Trong tệp ${file} không có biểu mẫu nào đọc được.`,
  unread: (n: number) => `${n} ô của nguồn không đọc được nên không mang sang.`,
  unreadHere: (n: number) => `${n} ô của trang nguồn không đọc được nên không mang sang. Sửa các ô ấy rồi mang sang lần nữa:`,
  unreadIn: (file: string, n: number) => `Tệp ${file}: ${n} ô không đọc được nên không mang sang. Sửa trong tệp ấy rồi chọn lại tệp:`,
  unreadCell: (text: string, why: string) => `${text === "" ? "" : `“${text}” – `}${why}`,
  whyUnread: {
    unreadable: "không phải là số (hoặc câu trả lời) mà ô này cần",
    error: "lỗi công thức",
    ambiguous: "đọc được theo hai cách",
    uncalculated: "công thức chưa có kết quả lưu trong tệp",
  } satisfies Record<WhyUnread, string>,
  moreUnread: (next: number, left: number) => `Hiện thêm ${next} ô (còn ${left})`,
  nothingIn: (file: string) => `Tệp ${file} không có dòng và cột nào chung với biểu cần điền.`,
  pastedHint: "Chép bảng từ Word hay trang tính khác rồi dán vào khung dưới đây; dòng được xếp theo tên, cột theo năm.",
  table: "Dán vào biểu",
  tableName: (name: string, sheet: string) => `${name} (trang “${sheet}”)`,
  block: "Khối số liệu đã chép",
  first: "Cột đầu tiên của khối là",
  firstHint: "Khối không có dòng tiêu đề nên chưa biết là cột nào; các cột sau theo thứ tự.",
  askFirst: "Khối không có dòng tiêu đề: hãy chọn cột đầu tiên rồi bấm “Xem trước” lần nữa.",
  nothingPasted: "Hãy dán khối số liệu vào khung trước.",
  unused: (n: number) => `${n} dòng không dùng được:`,
  unusedCells: (n: number) => `${n} ô hoặc cột không dùng được, ở các dòng đã dùng:`,
  unusedLine: (line: number, text: string, why: string) => `Dòng ${line}: ${text} – ${why}`,
  whyUnused: {
    noName: "không có tên chỉ tiêu",
    noRow: "biểu không có chỉ tiêu nào tên như vậy",
    rowTaken: "một dòng khác của khối đã được xếp vào chỉ tiêu này, hoặc không rõ là dòng nào trong các dòng cùng tên",
    heading: "là dòng tiêu đề nhóm, không có số liệu riêng",
    notReadable: "không phải là số (hoặc câu trả lời) mà ô này cần",
    noCell: "biểu không có ô để điền ở chỗ này",
    noColumn: "biểu không có cột này nên cả cột không dùng",
    noLabels: "khối không có cột tên chỉ tiêu, hoặc biểu này không nhận khối dán",
  } satisfies Record<WhyUnused, string>,
  more: (n: number) => `và ${n} dòng khác`,
  working: "Đang tìm các ô có thể điền…",
  stopped: "Đã dừng.",
  gone: "Không còn thấy trang, bảng hay tệp đã chọn. Hãy chọn lại.",
  noMatch: "Không có ô nào cùng chỉ tiêu, cùng năm để điền.",
  same: (n: number) => `Không còn ô nào để điền: ${n} ô tương ứng đã giống hoặc là công thức, hoặc nguồn để trống.`,
  noLine: "Không dòng nào trong khối khớp với chỉ tiêu của biểu.",
  sameLines: (n: number) => `${n} dòng khớp chỉ tiêu nhưng không còn ô nào để điền.`,
};

export type HelpWords = Wording<typeof vi>;

const en: HelpWords = {
  heading: "Help with filling",
  ways: { forced: "What follows", carried: "Carry over", pasted: "Smart paste", formulas: "Restore total formulas" },
  titles: { forced: "Fill in what follows", carried: "Carry values over", pasted: "Paste a block", formulas: "Restore total formulas" },
  what: {
    forced: (sure, asked) => (sure + asked === 0 ? "Nothing follows yet for any blank cell." : `${sure} can hold only one value${asked === 0 ? "." : `; ${asked} more for you to look at.`}`),
    formulas: (sure, asked) => (sure + asked === 0 ? "No total was typed over its formula." : `${sure} whose result stays the same${asked === 0 ? "." : `; ${asked} more for you to look at.`}`),
  },
  counted: (what, sure, asked) => (sure + asked === 0 ? what : `${what} (${count(sure, asked, "to look at")})`),
  preview: "Preview",
  previewOf: (what) => `Preview: ${what}`,
  carriedHint: "Values of the same row and year are carried over, whatever the layout or the years of the form. Typed cells are overwritten only where you tick.",
  from: "From",
  sheet: (name) => `Sheet “${name}”`,
  otherFile: "Another file…",
  chooseFile: "Choose a file…",
  file: "File with earlier figures",
  fileHint: "It is read on this machine. .xlsx, .xlsm, .xlsb, .xls, .ods and the tables of a .docx can be read.",
  files: "Files taken; where they differ you choose",
  filesToo: "Files taken as well; where the sources differ you choose",
  reading: (file) => `Reading ${file}…`,
  fileStopped: "Stopped; the file was not read.",
  fileRead: (file, forms) => `Read ${file}: ${forms}.`,
  fileEmpty: (file) => `No form could be read in ${file}.`,
  unread: (n) => `${n} ${n === 1 ? "cell of the source could not be read and is" : "cells of the source could not be read and are"} not carried over.`,
  unreadHere: (n) => `${n} ${n === 1 ? "cell of the source could not be read and is" : "cells of the source could not be read and are"} not carried over. Correct ${n === 1 ? "it" : "them"} and carry over again:`,
  unreadIn: (file, n) => `File ${file}: ${n} ${n === 1 ? "cell could not be read and is" : "cells could not be read and are"} not carried over. Correct ${n === 1 ? "it" : "them"} there and choose the file again:`,
  unreadCell: (text, why) => `${text === "" ? "" : `“${text}” – `}${why}`,
  whyUnread: {
    unreadable: "no number (or answer) that the cell could hold",
    error: "an error",
    ambiguous: "can be read in two ways",
    uncalculated: "a formula without a result in the file",
  },
  moreUnread: (next, left) => `Show ${next} more (${left} left)`,
  nothingIn: (file) => `File ${file} has no row and column in common with the form to be filled.`,
  pastedHint: "Copy a table from Word or another sheet and paste it below; lines find their rows by their labels, columns by their years.",
  table: "Paste into",
  tableName: (name, sheet) => `${name} (sheet “${sheet}”)`,
  block: "The copied block",
  first: "The block's first column is",
  firstHint: "The block has no headings, so which column it is cannot be told; the others follow in order.",
  askFirst: "The block has no headings: choose its first column, then preview again.",
  nothingPasted: "Please paste a block first.",
  unused: (n) => `${n} ${n === 1 ? "line" : "lines"} not used:`,
  unusedCells: (n) => `${n} ${n === 1 ? "cell or column" : "cells or columns"} not used, in lines that are:`,
  unusedLine: (line, text, why) => `Line ${line}: ${text} – ${why}`,
  whyUnused: {
    noName: "names no row",
    noRow: "the form has no row called so",
    rowTaken: "another line of the block was taken for this row, or which of several rows of that name it is cannot be told",
    heading: "a heading of a group, with no figures of its own",
    notReadable: "no number (or answer) that the cell could hold",
    noCell: "the form has no cell to fill there",
    noColumn: "the form has no such column, so all of it is left out",
    noLabels: "the block has no column of row names, or the form takes no pasted block",
  },
  more: (n) => `and ${n} more`,
  working: "Looking for cells to fill…",
  stopped: "Stopped.",
  gone: "The chosen sheet, table or file is no longer there. Please choose again.",
  noMatch: "No cell of the same row and year was found.",
  same: (n) => `Nothing left to fill: ${n} matching ${n === 1 ? "cell holds" : "cells hold"} the same already, or a formula, or are blank in the source.`,
  noLine: "No line of the block fits a row of the form.",
  sameLines: (n) => `${n} ${n === 1 ? "line fits" : "lines fit"} a row, but there is no cell left to fill.`,
};

/** The words of filling help in a language. */
export function helpWords(language: Language): HelpWords {
  return language === "vi" ? vi : en;
}

/** The words of filling help in the pane's language. */
export function useHelpWords(): HelpWords {
  const { language } = usePane();
  return useMemo(() => helpWords(language), [language]);
}
