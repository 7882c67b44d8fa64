/** What `soat check` says of units and of marked copies. */
export const reviewVi = {
  noExpected: "Trong “{value}” không thấy danh sách đơn vị: cần một cột có tiêu đề “unit” hoặc “Đơn vị”.",
  expectedRepeated: "Lưu ý: “{value}” ở dòng {count} đã có ở trên trong danh sách đơn vị; chỉ tính một lần.",
  expectedDay: "Lưu ý: không đọc được hạn “{value}” ở dòng {count} của danh sách đơn vị; viết như 30/4/2020.",
  noEarlierReport: "“{value}” không phải báo cáo của lần kiểm tra trước; cần tệp do soat check --format json ghi ra.",
  cannotJoin: "Không gộp được các tệp của “{value}” để kiểm tra chung ({reason}); từng tệp đã được kiểm tra riêng.",
  markedIsInput: "“{value}” là tệp đang được kiểm tra, phải được giữ nguyên; chọn thư mục khác cho --marked.",
  markedOrExplained: "--marked và --explain không dùng cùng nhau.",
  marked: "Đã ghi bản đánh dấu: {value}",
  copied: "Đã ghi bản sao có đánh dấu, chỉ gồm giá trị: {value}",
  markedNothing: "“{value}”: không có phát hiện nào nên không ghi bản đánh dấu.",
  markedUnread: "“{value}”: không đọc được nên không có bản đánh dấu.",
  markedFailed: "Không ghi được bản đánh dấu của “{value}”: {reason}",
  signatureDropped: "“{value}”: bản đánh dấu không còn chữ ký số của tệp gốc.",
  slipReplaced: "“{value}”: trang phiếu kiểm tra cũ trong tệp được thay bằng phiếu mới.",
  notAllMarked: "“{value}”: {count} ô không mang đủ ghi chú và màu (ô đang có trao đổi, hoặc tệp không nhận thêm); phiếu kiểm tra vẫn nêu đủ.",
} as const;

/** The same in English. */
export const reviewEn: Readonly<Record<keyof typeof reviewVi, string>> = {
  noExpected: "There is no list of units in “{value}”: a column headed “unit” or “Đơn vị” is needed.",
  expectedRepeated: "Note: “{value}” in line {count} stands in the list of units already; it counts once.",
  expectedDay: "Note: cannot read the day “{value}” in line {count} of the list of units; write it like 30/4/2020.",
  noEarlierReport: "“{value}” is no report of an earlier check; a file written by soat check --format json is needed.",
  cannotJoin: "The files of “{value}” could not be checked together ({reason}); each was checked alone.",
  markedIsInput: "“{value}” is a file being checked and must stay as it is; choose another folder for --marked.",
  markedOrExplained: "--marked and --explain do not go together.",
  marked: "Marked copy written: {value}",
  copied: "Copy with marks written, values only: {value}",
  markedNothing: "“{value}”: nothing was found, so there is no marked copy.",
  markedUnread: "“{value}”: could not be read, so there is no marked copy.",
  markedFailed: "Cannot write the marked copy of “{value}”: {reason}",
  signatureDropped: "“{value}”: the marked copy no longer bears the file's digital signature.",
  slipReplaced: "“{value}”: the older check slip in the file gave way to the new one.",
  notAllMarked: "“{value}”: {count} cells lack their note or colour (a conversation stands there, or the file takes no more); the slip names all of them.",
};
