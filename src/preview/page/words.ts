import type { Loss } from "../files/previewFile";

const words = {
  title: "Soát Phụ lục – bản xem thử",
  tagline: "Ngăn tác vụ thật, chạy cạnh một bảng tính trong trình duyệt, không cần Excel. Không số liệu nào rời khỏi máy này.",
  steps: "Ba bước",
  choose: "Chọn bài có lỗi",
  check: "Kiểm tra",
  fix: "Sửa",
  done: " (xong)",
  blankHint: "Sổ này còn trống: bấm “{insert}” trên thẻ “{tab}”, hoặc chọn một bài mẫu.",
  checkHint: "Bấm “{check}” trên thẻ “{tab}”.",
  fixHint: "Trong ngăn: chọn từng phát hiện, ô liên quan hiện ra trong bảng tính; sửa ở ô đó hoặc nhận đề xuất sửa.",
  passedHint: "Không có phát hiện nào; kết luận ghi ở đầu ngăn.",
  keysHint: "F6: chuyển giữa thẻ lệnh, bảng tính và ngăn.",
  samples: "Bài mẫu",
  samplesNote: "Số liệu là bịa.",
  open: "Mở tệp…",
  blank: "Sổ trắng",
  download: "Tải về .xlsx",
  files: "Tệp",
  opened: "Đang mở: {file}",
  opening: "Đang mở {file}…",
  writing: "Đang ghi {file}…",
  downloaded: "Đã ghi {file} để tải về.",
  notKept: "Bản xem thử không hiện được {losses}; tệp tải về cũng sẽ không có.",
  looksLost: "Chỉ mở được nội dung ô; màu, khung và cỡ chữ của tệp này không hiện.",
  notWritten: "Không ghi được tệp: {reason}",
  failedOpen: "Không mở được {file}. {why} {fix}",
  tooSlow: "Không lấy được {file}: máy chủ của bản xem thử không trả lời.",
  building: "Đang dựng {part}… {percent} %",
  buildFailed: "Không dựng được {part}: {reason}",
  starting: "Đang mở bảng tính…",
  stopped: "Máy chủ của bản xem thử đã dừng. Chạy lại “npm start” rồi tải lại trang.",
  grid: "Bảng tính",
  pane: "Ngăn Soát Phụ lục",
  closePane: "Đóng ngăn",
  noManifest: "Không đọc được manifest.xml nên thẻ “Phụ lục” không có nút nào.",
  copyFile: "Sổ {number}.xlsx",
  copyBlocked: "Trình duyệt chặn thẻ mới nên sổ mới chưa mở ra.",
  openCopy: "Mở sổ mới",
  copyGone: "Sổ này chưa được lưu, và thẻ đã mở ra nó không còn. Hãy mở lại từ ngăn tác vụ ở thẻ đó.",
  blankFile: "Sổ mới.xlsx",
  blankSheet: "Trang tính1",
} as const;

/** The parts of the preview that are built when it starts. */
export const PART_NAMES: Readonly<Record<string, string>> = { preview: "trang xem thử", pane: "ngăn tác vụ", grid: "bảng tính" };

/** What a file holds and the preview does not, as it stands in a sentence. */
export const LOSS_NAMES: Readonly<Record<Exclude<Loss, "looks">, string>> = {
  pictures: "hình ảnh, biểu đồ nhỏ, hộp chữ",
  conditionalFormats: "định dạng có điều kiện dạng thang màu, thanh, biểu tượng",
  richText: "chữ nhiều kiểu trong một ô",
  links: "liên kết",
  comments: "ghi chú",
  tables: "bảng và bộ lọc",
  macros: "macro",
  passwords: "mật khẩu bảo vệ trang tính",
};

/** A text of the page, its places filled. */
export function word(id: keyof typeof words, data: Readonly<Record<string, string | number>> = {}): string {
  return words[id].replace(/\{([a-zA-Z]+)\}/gu, (whole, place: string) => String(data[place] ?? whole));
}
