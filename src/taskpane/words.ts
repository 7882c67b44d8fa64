import type { Language } from "../core/message";
import type { RefusalReason } from "../workflows/ports";
import type { Wording } from "./wording";

const vi = {
  paneName: "Soát Phụ lục",
  tabs: { fill: "Điền", check: "Kiểm tra", tasks: "Nhiệm vụ", review: "Nhận bài", journal: "Nhật ký", settings: "Cài đặt" },
  tabList: "Các phần của ngăn",
  opening: "Đang mở…",
  outsideExcel: "Trang này là ngăn tác vụ của Excel: hãy mở một sổ tính trong Excel, vào thẻ “Phụ lục” rồi bấm “Mở ngăn”.",
  tooOld: "Bản Excel này cũ hơn mức ngăn cần: hãy dùng Excel 2021, Microsoft 365 hoặc Excel trên web.",
  paneFailed: "Ngăn gặp trục trặc và không vẽ tiếp được. Sổ tính không bị thay đổi.",
  reopen: "Mở lại ngăn",
  activity: { reading: "Đang đọc sổ tính…", checking: "Đang kiểm tra…" },
  stop: "Dừng",
  noStop: "Việc này không dừng giữa chừng được.",
  retry: "Thử lại",
  stopped: "Đã dừng; kết quả bên dưới là của lần kiểm tra trước.",
  stoppedFirst: "Đã dừng khi chưa có kết quả. Bấm “Kiểm tra” để làm lại.",
  stale: "Sổ tính đã thay đổi sau lần kiểm tra này.",
  checkAgain: "Kiểm tra lại",
  trouble: {
    cellEditing: "Excel đang có một ô được sửa hoặc một hộp thoại đang mở. Nhấn Enter để xong ô đó (hoặc Esc để bỏ), rồi thử lại.",
    passwordProtected: "Trang này được bảo vệ bằng mật khẩu nên ngăn không ghi vào. Bỏ bảo vệ trong thẻ “Xem lại” (Review) rồi thử lại.",
    structureProtected: "Cấu trúc sổ tính đang được bảo vệ nên không thêm được trang. Bỏ bảo vệ sổ tính trong thẻ “Xem lại” (Review) rồi thử lại.",
    readOnly: "Sổ tính đang mở ở chế độ chỉ đọc. Bấm “Bật chỉnh sửa” hoặc lưu thành bản khác, rồi thử lại.",
    sheetGone: "Trang này không còn trong sổ tính. Hãy kiểm tra lại để có danh sách mới.",
    notSupported: "Bản Excel này chưa làm được việc đó. Cần Excel 2021, Microsoft 365 hoặc Excel trên web.",
    failed: "Excel không làm được yêu cầu. Hãy thử lại; nếu vẫn vậy, lưu sổ tính, đóng rồi mở lại.",
    engine: "Phần kiểm tra gặp trục trặc. Sổ tính không bị thay đổi; hãy thử lại.",
  } satisfies Record<RefusalReason | "engine", string>,
  onSheet: (sheet: string) => `Trang “${sheet}”: `,
  detail: "Chi tiết cho người hỗ trợ",
  halfWritten: (cells: string) => `Việc ghi bị ngắt giữa chừng. Hãy xem lại các ô: ${cells}.`,
  hiddenSheet: (sheet: string) => `Không đến được ô: trang “${sheet}” đang ẩn hoặc không còn. Bấm chuột phải vào tên trang, chọn “Bỏ ẩn” (Unhide) rồi thử lại.`,
  notListening: "Excel chưa báo được các thay đổi cho ngăn, nên kết quả không tự cập nhật. Sửa xong hãy bấm “Kiểm tra”; ngăn sẽ nối lại khi đó.",
  unread: "Chưa đọc được các lựa chọn lưu trong sổ tính; ngăn sẽ đọc lại sau lần kiểm tra tới.",
  unsaved: "Sổ tính không nhận các lựa chọn của ngăn (có thể đang ở chế độ chỉ đọc); chúng chỉ giữ đến khi đóng ngăn.",
  leftOut: {
    changed: "đã đổi sau khi xem trước",
    locked: "ô bị khóa",
    passwordProtected: "trang có mật khẩu",
    sheetGone: "trang không còn",
    severalLooks: "chữ trong ô có nhiều kiểu (đậm, nghiêng, cỡ, màu…)",
  },
  goToCell: (cell: string) => `Đến ô ${cell}`,
  forgotten: (n: number) => `Nhật ký đã đầy nên ${n} lần ghi cũ nhất không còn hoàn tác được.`,
  blank: "(trống)",
};

export type PaneWords = Wording<typeof vi>;

const en: PaneWords = {
  paneName: "Soát Phụ lục",
  tabs: { fill: "Fill in", check: "Check", tasks: "Tasks", review: "Receive", journal: "Journal", settings: "Settings" },
  tabList: "Parts of the pane",
  opening: "Opening…",
  outsideExcel: "This page is a task pane of Excel: open a workbook in Excel, go to the “Appendices” tab and choose “Open pane”.",
  tooOld: "This Excel is older than the pane needs: please use Excel 2021, Microsoft 365 or Excel on the web.",
  paneFailed: "The pane ran into trouble and could not go on. The workbook was not changed.",
  reopen: "Reopen the pane",
  activity: { reading: "Reading the workbook…", checking: "Checking…" },
  stop: "Stop",
  noStop: "This cannot be stopped midway.",
  retry: "Try again",
  stopped: "Stopped; what you see below is from the check before.",
  stoppedFirst: "Stopped before there was a result. Choose “Check” to start again.",
  stale: "The workbook changed after this check.",
  checkAgain: "Check again",
  trouble: {
    cellEditing: "A cell is being edited in Excel, or a dialogue is open. Press Enter to finish it (or Esc to drop it), then try again.",
    passwordProtected: "This sheet is protected with a password, so the pane does not write to it. Unprotect it on the Review tab, then try again.",
    structureProtected: "The workbook's structure is protected, so no sheet can be added. Unprotect the workbook on the Review tab, then try again.",
    readOnly: "The workbook is open for reading only. Choose “Enable Editing” or save a copy, then try again.",
    sheetGone: "This sheet is no longer in the workbook. Check again for a fresh list.",
    notSupported: "This Excel cannot do that yet. It takes Excel 2021, Microsoft 365 or Excel on the web.",
    failed: "Excel could not do it. Try again; if it fails again, save the workbook, close it and open it once more.",
    engine: "The checking part ran into trouble. The workbook was not changed; please try again.",
  },
  onSheet: (sheet) => `Sheet “${sheet}”: `,
  detail: "Details for whoever helps you",
  halfWritten: (cells) => `Writing was interrupted. Please look at these cells: ${cells}.`,
  hiddenSheet: (sheet) => `Cannot go to the cell: the sheet “${sheet}” is hidden or gone. Right-click a sheet name, choose “Unhide”, then try again.`,
  notListening: "Excel does not tell the pane of changes, so the result is not kept up to date. Choose “Check” when you have finished; the pane connects again then.",
  unread: "The choices kept in the workbook could not be read yet; the pane reads them again after the next check.",
  unsaved: "The workbook does not take the pane's choices (it may be read-only); they last until the pane is closed.",
  leftOut: {
    changed: "changed since the preview",
    locked: "the cell is locked",
    passwordProtected: "the sheet has a password",
    sheetGone: "the sheet is gone",
    severalLooks: "its letters differ in look (bold, size, colour…)",
  },
  goToCell: (cell) => `Go to ${cell}`,
  forgotten: (n) => `The journal is full: ${n === 1 ? "the oldest batch" : `the ${n} oldest batches`} can no longer be taken back.`,
  blank: "(blank)",
};

/** The words of the pane's frame in a language. */
export function paneWords(language: Language): PaneWords {
  return language === "vi" ? vi : en;
}
