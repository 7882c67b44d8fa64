import { speaker } from "../message";

/** Why each cell changes when a task is added, and why one cannot be. */
export const addTaskWords = speaker("addTask", {
  written: { vi: "Nhiệm vụ mới.", en: "The new task." },
  writtenTarget: { vi: "Chỉ tiêu mới.", en: "The new target." },
  numbered: { vi: "Số thứ tự tiếp theo.", en: "The next number." },
  movedUp: { vi: "Số thứ tự tăng một vì có nhiệm vụ mới ở trên.", en: "One more, as a new task stands above." },
  movedUpByTarget: { vi: "Số thứ tự tăng một vì có chỉ tiêu mới ở trên.", en: "One more, as a new target stands above." },
  counted: { vi: "Bảng nay có {count} nhiệm vụ.", en: "The table now has {count} tasks." },
  countedTargets: { vi: "Bảng nay có {count} chỉ tiêu.", en: "The table now has {count} targets." },
  formula: { vi: "Công thức tính cả dòng mới.", en: "The formula takes the new row in." },
  noPlace: {
    vi: "Không tìm được chỗ cho dòng mới trong mục này: mục không có trong trang tính, hoặc ô gộp chắn ngang. Đề nghị tự chèn dòng rồi kiểm tra lại.",
    en: "There is no place for a new row in this part: it is not in the sheet, or merged cells are in the way. Please insert a row yourself and check again.",
  },
  noText: { vi: "Đề nghị ghi nội dung trước khi thêm.", en: "Please write what is to be done first." },
  noColumn: { vi: "Trang tính không có cột “{column}” nên không ghi được phần này.", en: "The sheet has no column “{column}”, so that this part cannot be written." },
});
