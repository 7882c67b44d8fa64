import { writeDay } from "../day";
import { findingKey, type Finding, type FindingId, type Severity } from "../finding";
import { speaker, type Message, type Sentence } from "../message";
import type { CellRef } from "../sheet/address";
import type { FileFailure } from "./fileFailure";

/** Sentences about whole files. */
export const fileSentences = speaker("file", {
  xml: { vi: "Tệp này lưu ở dạng XML, chưa phải tệp bảng tính Excel.", en: "This file is stored as XML, not as an Excel workbook." },
  sylk: { vi: "Tệp này lưu ở dạng SYLK, chưa phải tệp bảng tính Excel.", en: "This file is stored as SYLK, not as an Excel workbook." },
  web: { vi: "Tệp này là trang web lưu dưới tên Excel, không phải bảng tính.", en: "This file is a web page saved under an Excel name, not a workbook." },
  text: { vi: "Tệp này là tệp văn bản thường, không phải bảng tính.", en: "This file is plain text, not a workbook." },
  pdf: { vi: "Tệp này là tệp PDF, không phải bảng tính.", en: "This file is a PDF, not a workbook." },
  word: { vi: "Tệp này là văn bản kiểu DOC, RTF hoặc ODT nên không đọc được các bảng trong đó.", en: "This file is a text document of the kind DOC, RTF or ODT, whose tables cannot be read." },
  withoutTable: { vi: "Tệp Word này không có bảng nào.", en: "This Word document holds no table." },
  slides: { vi: "Tệp này là tệp PowerPoint, không phải bảng tính.", en: "This file is a PowerPoint presentation, not a workbook." },
  image: { vi: "Tệp này là tệp hình ảnh, không phải bảng tính.", en: "This file is a picture, not a workbook." },
  archive: { vi: "Tệp này là tệp nén, bên trong không có bảng tính.", en: "This file is an archive without a workbook inside." },
  empty: { vi: "Tệp này rỗng, không có nội dung nào.", en: "This file is empty." },
  unknown: { vi: "Tệp này không phải là bảng tính Excel.", en: "This file is not an Excel workbook." },
  encrypted: { vi: "Tệp có đặt mật khẩu mở nên không đọc được.", en: "The file needs a password to open and could not be read." },
  damaged: { vi: "Tệp bị hỏng hoặc tải về chưa đủ nên không đọc được.", en: "The file is damaged or incomplete and could not be read." },
  tooLarge: { vi: "Tệp lớn bất thường so với một biểu mẫu báo cáo nên không đọc.", en: "The file is unusually large for a report form and was not read." },
  unopened: {
    vi: "Không mở được tệp: không có quyền đọc, hoặc tệp đang bị chương trình khác giữ.",
    en: "The file could not be opened: no permission to read it, or another program holds it.",
  },
  tooSlow: {
    vi: "Tệp quá nặng: kiểm tra mãi không xong nên chương trình đã dừng, chưa có kết quả.",
    en: "The file is too heavy: checking it did not come to an end and was stopped, so there is no result.",
  },
  tooHeavy: {
    vi: "Tệp quá nặng: kiểm tra cần nhiều bộ nhớ hơn mức cho phép nên chương trình đã dừng, chưa có kết quả.",
    en: "The file is too heavy: checking it needs more memory than is allowed and was stopped, so there is no result.",
  },
  notChecked: {
    vi: "Chương trình gặp trục trặc khi kiểm tra tệp này nên chưa có kết quả.",
    en: "The program failed while checking this file, so there is no result.",
  },
  formNotRead: {
    vi: "Trang tính {sheet} có tên và các dòng của {form} nhưng không nhận ra dòng tiêu đề cột nên chưa đọc.",
    en: "Sheet {sheet} has the title and rows of {form}, but its heading row was not recognised, so it was not read.",
  },
  late: {
    vi: "Bài gửi ngày {sent}, sau hạn {due}: chậm {days} ngày.",
    en: "Sent on {sent}, after it was due on {due}: {days} days late.",
  },
  tableNotFound: {
    vi: "Không tìm thấy biểu mẫu nào đã biết (số trang tính đã xem: {count}).",
    en: "No known form was found (sheets looked at: {count}).",
  },
});

const WORKBOOK_FIX: Sentence = {
  vi: "Đề nghị mở bằng Excel, lưu lại dạng .xlsx rồi gửi lại.",
  en: "Please open it in Excel, save it as .xlsx and send it again.",
};
/** What Excel cannot turn into a workbook by saving it again. */
const ASK_FOR_ORIGINAL: ReadonlySet<string> = new Set(["pdf", "image", "docx", "pptx", "ppt", "zip", "empty"]);
const ORIGINAL_FIX: Sentence = {
  vi: "Đề nghị gửi tệp bảng tính gốc (.xlsx).",
  en: "Please send the original workbook (.xlsx).",
};
const TEXT_FIX: Sentence = {
  vi: "Đề nghị mở bằng Word, lưu lại dạng .docx rồi gửi lại; hoặc gửi tệp bảng tính (.xlsx).",
  en: "Please open it in Word, save it as .docx and send it again, or send the workbook (.xlsx).",
};
const UNOPENED_FIX: Sentence = {
  vi: "Đề nghị đóng tệp ở chương trình khác, kiểm tra quyền đọc rồi chạy lại.",
  en: "Please close the file elsewhere, check the permission to read it, and run again.",
};
const STOPPED_FIX: Sentence = {
  vi: "Đề nghị mở bằng Excel, chỉ giữ lại các trang biểu mẫu, xóa dòng, cột và định dạng thừa, lưu thành tệp .xlsx mới rồi kiểm tra lại.",
  en: "Please open it in Excel, keep only the form's sheets, delete rows, columns and formats that are not needed, save it as a new .xlsx file and check again.",
};
/** Files our own program gave no answer about: what is known of the reason, and what to do. */
const UNANSWERED: Readonly<Record<string, { readonly says: "unopened" | "tooSlow" | "tooHeavy"; readonly fix: Sentence }>> = {
  unopened: { says: "unopened", fix: UNOPENED_FIX },
  tooSlow: { says: "tooSlow", fix: STOPPED_FIX },
  tooHeavy: { says: "tooHeavy", fix: STOPPED_FIX },
};
const FIXES: Readonly<Record<FileFailure["rule"] | "table.notFound", Sentence>> = {
  "file.notWorkbook": WORKBOOK_FIX,
  "file.encrypted": {
    vi: "Đề nghị bỏ mật khẩu trong Excel (Tệp → Thông tin → Bảo vệ sổ làm việc → Mã hóa bằng mật khẩu, xóa trống) rồi gửi lại.",
    en: "Please remove the password in Excel (File → Info → Protect Workbook → Encrypt with Password, clear it) and send it again.",
  },
  "file.damaged": {
    vi: "Đề nghị mở bằng Excel, lưu thành tệp mới hoặc gửi lại bản gốc.",
    en: "Please open it in Excel, save it as a new file, or send the original again.",
  },
  "file.tooLarge": {
    vi: "Đề nghị chỉ giữ lại các trang biểu mẫu, xóa dữ liệu thừa, lưu thành tệp mới rồi gửi lại.",
    en: "Please keep only the form's sheets, delete what is not needed, save it as a new file and send it again.",
  },
  "file.notChecked": {
    vi: "Đề nghị gửi tệp cho người phụ trách công cụ; kết quả của các tệp khác vẫn dùng được.",
    en: "Please send the file to whoever looks after this tool; the results of the other files stand.",
  },
  "table.notFound": {
    vi: "Đề nghị kiểm tra đã chọn đúng tệp; giữ nguyên dòng tiêu đề cột và tên các chỉ tiêu của mẫu.",
    en: "Please check that it is the right file; keep the form's heading row and row labels as they are.",
  },
};

const SEEN: Readonly<Record<string, "web" | "xml" | "sylk" | "text" | "pdf" | "word" | "withoutTable" | "slides" | "image" | "archive" | "empty">> = {
  html: "web",
  text: "text",
  csv: "text",
  xml: "xml",
  sylk: "sylk",
  rtf: "word",
  odt: "word",
  pdf: "pdf",
  docx: "withoutTable",
  doc: "word",
  pptx: "slides",
  ppt: "slides",
  image: "image",
  zip: "archive",
  empty: "empty",
};

/** The one finding of a file that could not be read. */
export function unreadableFinding(failure: FileFailure): Finding {
  return wholeFileFinding(failure.rule, "error", messageOf(failure), fixOf(failure));
}

function fixOf({ rule, kindSeen }: FileFailure): Sentence {
  if (rule === "file.notChecked") return UNANSWERED[kindSeen ?? ""]?.fix ?? FIXES[rule];
  if (rule !== "file.notWorkbook") return FIXES[rule];
  if (SEEN[kindSeen ?? ""] === "word") return TEXT_FIX;
  return ASK_FOR_ORIGINAL.has(kindSeen ?? "") ? ORIGINAL_FIX : WORKBOOK_FIX;
}

function messageOf(failure: FileFailure): Message {
  switch (failure.rule) {
    case "file.notWorkbook":
      return fileSentences.say(SEEN[failure.kindSeen ?? ""] ?? "unknown", {});
    case "file.encrypted":
      return fileSentences.say("encrypted", {});
    case "file.damaged":
      return fileSentences.say("damaged", {});
    case "file.tooLarge":
      return fileSentences.say("tooLarge", {});
    case "file.notChecked":
      return fileSentences.say(UNANSWERED[failure.kindSeen ?? ""]?.says ?? "notChecked", {});
  }
}

/** The one finding of a workbook that was read but holds no known table; `count` is the number of sheets looked at. */
export function unrecognisedFinding(count: number): Finding {
  return wholeFileFinding("table.notFound", "warning", fileSentences.say("tableNotFound", { count }), FIXES["table.notFound"]);
}

/** A form that is evidently on a sheet but could not be read there, beside others that were. */
export function formNotReadFinding(sheet: string, form: { readonly id: string; readonly name: string }, at: CellRef): Finding {
  const message = fileSentences.say("formNotRead", { sheet: { label: sheet }, form: form.name });
  const key = findingKey("table.notFound", form.id, sheet, "");
  return { ...wholeFileFinding("table.notFound", "warning", message, FIXES["table.notFound"]), key, cause: key, at, place: { template: form.id, row: "", column: "" } };
}

/** A submission sent after its due day; ISO days. Lateness never returns a right workbook. */
export function lateFinding(due: string, sent: string, days: number): Finding {
  return wholeFileFinding("submission.late", "info", fileSentences.say("late", { due: writeDay(due), sent: writeDay(sent), days }), null);
}

function wholeFileFinding(rule: FindingId, severity: Severity, message: Message, fix: Sentence | null): Finding {
  const key = findingKey(rule, "", "", "");
  return { rule, ruleId: null, key, severity, message, fix, at: null, place: null, related: [], suspects: [], suggestions: [], cause: key };
}
