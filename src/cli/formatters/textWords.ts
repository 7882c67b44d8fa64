import type { Counted } from "./countedCauses";
import type { Severity, Verdict } from "../../core/finding";
import type { Language } from "../../core/message";
import type { KeptClosing } from "../../workflows/explaining/ownExplanations";
import type { ReportingUnit } from "../../core/submission";

interface TextWords {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly status: Readonly<Record<"unrecognised" | "unreadable", string>>;
  /** Of a file whose forms are all another file's to say. */
  readonly notCounted: string;
  elsewhere(forms: string): string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly unit: string;
  readonly unitFrom: Readonly<Record<ReportingUnit["from"], string>>;
  readonly unitUnclear: string;
  unitUnknown(nearest: string | null): string;
  readonly tables: string;
  readonly fix: string;
  readonly related: string;
  readonly row: string;
  readonly column: string;
  /** Sets of cells to look at; `left` more are not named, and where `truncated` nobody counted them. */
  suspects(sets: readonly string[], left: number, truncated: boolean): string;
  readonly notDetermined: string;
  readonly suggestion: string;
  /** So many lines of the list, and the findings they gather where those are more. */
  counted(severity: Severity, counted: Counted): string;
  /** Stands below a paragraph for other cells of which the same is said. */
  alike(n: number, ranges: string): string;
  moreCells(n: number): string;
  filled(filled: number, asked: number): string;
  /** `column` is named where all blanks stand in one column of texts, "" otherwise. */
  blanks(sheet: string, n: number, column: string, ranges: string): string;
  /** Beside the counts of what is open. */
  explained(n: number): string;
  explainedHeading(n: number): string;
  readonly reason: string;
  /** It had been explained, and figures changed since. */
  reopened(by: string, on: string, changed: string): string;
  closing(closing: Pick<KeptClosing, "by" | "on" | "holds">): string;
  summary(files: number, counts: Readonly<Record<Severity, Counted>>, explained: number): string;
}

/** “ (5 phát hiện)” behind a count of fewer lines. */
function gathered(causes: number, findings: number, noun: string): string {
  return causes === findings ? "" : ` (${findings} ${noun})`;
}

const vi: TextWords = {
  verdict: { pass: "ĐẠT", explain: "CẦN GIẢI TRÌNH", return: "TRẢ LẠI" },
  status: { unrecognised: "KHÔNG CÓ BIỂU MẪU", unreadable: "KHÔNG ĐỌC ĐƯỢC" },
  notCounted: "KHÔNG TÍNH",
  elsewhere: (forms) => `Đơn vị có tệp khác nói về cùng biểu nên không tính theo tệp này: ${forms}`,
  severity: { error: "Lỗi phải sửa", warning: "Cần giải trình hoặc bổ sung", info: "Lưu ý" },
  unit: "Đơn vị",
  unitFrom: { letterhead: "theo tiêu đề văn bản", definedName: "theo biểu mẫu", fileName: "theo tên tệp", user: "do người kiểm tra chọn" },
  unitUnclear: "chưa rõ (tệp không ghi tên đơn vị gửi)",
  unitUnknown: (nearest) => `chưa có trong danh mục cơ quan${nearest === null ? "" : `, có phải ${nearest}?`}`,
  tables: "Biểu",
  fix: "Cách xử lý",
  related: "Liên quan",
  row: "dòng",
  column: "cột",
  suspects: (sets, left, truncated) => `Có thể sai ở: ${sets.join(", hoặc ")}${truncated ? ", và những cách khác" : left > 0 ? `, và ${left} cách khác` : ""}.`,
  notDetermined: "Chưa xác định được ô nào sai: quá nhiều ô ràng buộc lẫn nhau.",
  suggestion: "Gợi ý cho ô",
  counted: (severity, { causes, findings }) => `${causes} ${{ error: "lỗi", warning: "cần giải trình", info: "lưu ý" }[severity]}${gathered(causes, findings, "phát hiện")}`,
  moreCells: (n) => `và ${n} ô khác`,
  alike: (n, ranges) => `Tương tự ở ${n} ô khác: ${ranges}`,
  filled: (filled, asked) => (asked === 0 ? "Không có ô bắt buộc" : `Đã điền ${filled}/${asked} ô bắt buộc`),
  blanks: (sheet, n, column, ranges) => `${sheet}: ${n} ô ${column === "" ? "" : `“${column}” `}chưa điền (${ranges})`,
  explained: (n) => `${n} đã giải trình`,
  explainedHeading: (n) => `Đã giải trình (${n})`,
  reason: "Giải trình",
  reopened: (by, on, changed) => `${by} đã giải trình ngày ${on}, nhưng số liệu đã đổi: ${changed}`,
  closing: ({ by, on, holds }) => `Chốt số liệu: ${on}, ${by}; ${holds ? "số liệu chưa đổi" : "số liệu ĐÃ ĐỔI"} từ đó`,
  summary: (files, { error, warning, info }, explained) => {
    const more = ({ causes, findings }: Counted) => gathered(causes, findings, "phát hiện");
    return `Tổng cộng: ${files} tệp, ${error.causes} lỗi${more(error)}, ${warning.causes} nội dung cần giải trình${more(warning)}${explained > 0 ? ` (và ${explained} đã giải trình)` : ""}, ${info.causes} lưu ý${more(info)}.`;
  },
};

/** English counts one thing otherwise than several; Vietnamese does not. */
const counted = (n: number, one: string, several: string): string => `${n} ${n === 1 ? one : several}`;

const en: TextWords = {
  verdict: { pass: "PASS", explain: "NEEDS EXPLANATION", return: "RETURN" },
  status: { unrecognised: "NO KNOWN FORM", unreadable: "UNREADABLE" },
  notCounted: "DOES NOT COUNT",
  elsewhere: (forms) => `Another file of the unit has the same form, so this one does not count: ${forms}`,
  severity: { error: "Errors to correct", warning: "To explain or complete", info: "Notes" },
  unit: "Unit",
  unitFrom: { letterhead: "from the letterhead", definedName: "from the form", fileName: "from the file name", user: "chosen by the reviewer" },
  unitUnclear: "not clear (the file does not name its sender)",
  unitUnknown: (nearest) => `not in the directory${nearest === null ? "" : `; is it ${nearest}?`}`,
  tables: "Forms",
  fix: "What to do",
  related: "Related",
  row: "row",
  column: "column",
  suspects: (sets, left, truncated) => `Perhaps wrong: ${sets.join(", or ")}${truncated ? ", and other ways" : left > 0 ? `, and ${left} other ways` : ""}.`,
  notDetermined: "Which cell is wrong could not be determined: too many cells depend on each other.",
  suggestion: "Proposal for",
  counted: (severity, { causes: n, findings }) =>
    ({ error: counted(n, "error", "errors"), warning: `${n} to explain`, info: counted(n, "note", "notes") })[severity] + gathered(n, findings, "findings"),
  moreCells: (n) => `and ${counted(n, "more cell", "more cells")}`,
  alike: (n, ranges) => `The same in ${counted(n, "more cell", "more cells")}: ${ranges}`,
  filled: (filled, asked) => (asked === 0 ? "No required cells" : `${filled} of ${counted(asked, "required cell", "required cells")} filled`),
  blanks: (sheet, n, column, ranges) => `${sheet}: ${n} ${column === "" ? "" : `“${column}” `}${n === 1 ? "cell" : "cells"} not filled yet (${ranges})`,
  explained: (n) => `${n} explained`,
  explainedHeading: (n) => `Explained (${n})`,
  reason: "Reason",
  reopened: (by, on, changed) => `${by} explained this on ${on}, but figures have changed: ${changed}`,
  closing: ({ by, on, holds }) => `Figures closed: ${on}, ${by}; ${holds ? "unchanged" : "CHANGED"} since`,
  summary: (files, { error, warning, info }, explained) => {
    const more = ({ causes, findings }: Counted) => gathered(causes, findings, "findings");
    return `In all: ${counted(files, "file", "files")}, ${counted(error.causes, "error", "errors")}${more(error)}, ${warning.causes} to explain${more(warning)}${explained > 0 ? ` (and ${explained} explained)` : ""}, ${counted(info.causes, "note", "notes")}${more(info)}.`;
  },
};

/** Words of the text report. */
export function textWords(language: Language): TextWords {
  return language === "vi" ? vi : en;
}
