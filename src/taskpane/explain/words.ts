import type { Language } from "../../core/message";
import type { Wording } from "../wording";

const vi = {
  open: "Giải trình",
  title: (n: number) => (n === 1 ? "Giải trình phát hiện này" : `Giải trình ${n} phát hiện`),
  boundTo: "Lý do gắn với các giá trị sau; một giá trị đổi thì phát hiện tự mở lại:",
  more: (n: number) => `và ${n} giá trị khác`,
  reason: "Nội dung giải trình",
  reasonMissing: "Cần ghi nội dung giải trình.",
  by: "Người giải trình",
  byHint: "Ghi một lần; lần sau điền sẵn.",
  byMissing: "Cần ghi họ tên người giải trình.",
  write: "Ghi giải trình",
  cancel: "Thôi",
  where: (day: string) => `Ghi thành dòng trên trang “Giải trình”, ngày ${day}; hoàn tác được.`,
  reopened: "Đã giải trình, số liệu đã đổi",
  reopenedBy: (by: string, on: string) => `${by} đã giải trình ngày ${on}, nhưng số liệu đã đổi nên phát hiện mở lại:`,
  changed: (what: string, then: string, now: string) => `${what}: ${then} → ${now}`,
  absent: "không có",
  cannot: "Chưa ghi được: phát hiện không còn như trước, hoặc trang “Giải trình” thiếu cột. Hãy kiểm tra lại.",
  batch: { explain: "Giải trình", carry: "Mang giải trình sang", withdraw: "Bỏ giải trình", close: "Chốt số liệu" },
  why: {
    explain: "Nội dung giải trình của bạn.",
    carry: "Giải trình ở bản đã gửi; số liệu vẫn như khi ấy.",
    withdraw: "Bỏ giải trình; điểm này lại cần giải trình.",
    close: "Ngày, người chốt và mã kiểm của toàn bộ số liệu hiện có.",
  },
  section: (n: number) => (n === 0 ? "Chốt số liệu" : `Đã giải trình: ${n}`),
  list: "Danh sách đã giải trình",
  note: (by: string, on: string) => `${by}, ${on}`,
  withdraw: "Bỏ giải trình",
  withdrawOf: (place: string) => `Bỏ giải trình ${place}`,
  close: "Chốt số liệu",
  closeAgain: "Chốt lại số liệu",
  closer: "Người chốt",
  closerMissing: "Cần ghi họ tên người chốt số liệu.",
  standing: (errors: number, open: number) =>
    errors === 0 ? `Còn ${open} điểm chưa giải trình.` : open === 0 ? `Còn ${errors} lỗi chưa sửa: số liệu chốt lúc này có thể bị trả lại.` : `Còn ${errors} lỗi chưa sửa và ${open} điểm chưa giải trình: số liệu chốt lúc này có thể bị trả lại.`,
  closeDespite: (errors: number) => `Vẫn chốt khi còn ${errors} lỗi`,
  confirmMissing: "Cần sửa hết lỗi, hoặc đánh dấu ô này nếu vẫn chốt.",
  moreErrors: (errors: number) => `Chưa chốt: lần kiểm tra vừa xong thấy ${errors} lỗi chưa sửa.`,
  whyDespite: (errors: number) => `Ngày, người chốt và mã kiểm của toàn bộ số liệu hiện có, trong đó còn ${errors} lỗi chưa sửa.`,
  closeHint: "Ghi ngày, người chốt và mã kiểm lên trang “Giải trình”. Số liệu đổi sau khi chốt sẽ được nói.",
  closed: (by: string, on: string) => `${by} đã chốt số liệu ngày ${on}; từ đó chưa có thay đổi.`,
  closedChanged: (by: string, on: string) => `${by} đã chốt số liệu ngày ${on}; số liệu đã thay đổi từ đó.`,
};

export type ExplainWords = Wording<typeof vi>;

const en: ExplainWords = {
  open: "Explain",
  title: (n) => (n === 1 ? "Explain this finding" : `Explain ${n} findings`),
  boundTo: "The reason is bound to these values; when one changes, the finding opens again:",
  more: (n) => `and ${n} more`,
  reason: "Reason",
  reasonMissing: "Please write the reason.",
  by: "Explained by",
  byHint: "Typed once; filled in next time.",
  byMissing: "Please write your name.",
  write: "Write the explanation",
  cancel: "Cancel",
  where: (day) => `Written as a row of the sheet “Giải trình”, dated ${day}; can be undone.`,
  reopened: "Explained before, figures changed",
  reopenedBy: (by, on) => `${by} explained this on ${on}, but figures have changed and the finding is open again:`,
  changed: (what, then, now) => `${what}: ${then} → ${now}`,
  absent: "not there",
  cannot: "Could not be written: the finding is no longer as it was, or the sheet “Giải trình” lacks a column. Please check again.",
  batch: { explain: "Explanation", carry: "Explanations carried over", withdraw: "Explanation taken away", close: "Figures closed" },
  why: {
    explain: "Your explanation.",
    carry: "As explained in the file sent; the figures are still those.",
    withdraw: "The explanation goes; the finding is open again.",
    close: "The day, who closes, and a code of all figures as they are.",
  },
  section: (n) => (n === 0 ? "Close the figures" : `Explained: ${n}`),
  list: "List of explained findings",
  note: (by, on) => `${by}, ${on}`,
  withdraw: "Take the explanation away",
  withdrawOf: (place) => `Take the explanation of ${place} away`,
  close: "Close the figures",
  closeAgain: "Close the figures again",
  closer: "Closed by",
  closerMissing: "Please write the name of who closes the figures.",
  standing: (errors, open) =>
    errors === 0 ? `${open} ${open === 1 ? "finding is" : "findings are"} not explained yet.` : `${errors} ${errors === 1 ? "error stands" : "errors stand"}${open === 0 ? "" : `, ${open} not explained yet`}: figures closed now may be returned.`,
  closeDespite: (errors) => `Close although ${errors} ${errors === 1 ? "error stands" : "errors stand"}`,
  confirmMissing: "Please put the errors right, or tick this box to close all the same.",
  moreErrors: (errors) => `Not closed: the check just done found ${errors} ${errors === 1 ? "error" : "errors"}.`,
  whyDespite: (errors) => `The day, who closes, and a code of all figures as they are; ${errors} ${errors === 1 ? "error stands" : "errors stand"} among them.`,
  closeHint: "Writes the day, your name and a code of the figures on the sheet “Giải trình”. A later change is said.",
  closed: (by, on) => `${by} closed the figures on ${on}; nothing has changed since.`,
  closedChanged: (by, on) => `${by} closed the figures on ${on}; they have changed since.`,
};

/** The words of explaining in a language. */
export function explainWords(language: Language): ExplainWords {
  return language === "vi" ? vi : en;
}
