import { useMemo } from "react";
import type { Language } from "../../core/message";
import { revisionWords, type RevisionWords } from "../../workflows/revision/revisionWords";
import { usePane } from "../paneContext";
import type { RevisionReport } from "../../workflows/revision/revisionReport";
import type { Wording } from "../wording";

const vi = {
  intro: "Chọn tệp đã gửi lần trước (hoặc báo cáo năm trước): các số được so theo biểu, chỉ tiêu và năm, dù bố cục khác nhau. Số của các năm trước đã báo cáo mà nay khác được kể trước.",
  chooseFile: "Chọn bản đã gửi…",
  file: "Bản đã gửi",
  fileHint: "Tệp được đọc ngay trên máy này. Đọc được .xlsx, .xlsm, .xlsb, .xls, .ods, bảng trong .docx.",
  reading: (file: string) => `Đang đọc ${file}…`,
  fileStopped: "Đã dừng; chưa đọc tệp.",
  comparing: "Đang so sánh…",
  gone: "Không còn giữ tệp đã chọn. Hãy chọn lại.",
  result: (file: string) => `Kết quả so với ${file}`,
  summary: (file: string, { changed, past, unexplained, unclear }: Pick<RevisionReport["summary"], "changed" | "past" | "unexplained" | "unclear">) =>
    `So với ${file}: ${changed} ô khác${past === 0 ? "" : `, trong đó ${past} số năm trước đã báo cáo${unexplained === 0 ? " (đều đã giải trình)" : `, ${unexplained} số chưa giải trình`}`}${unclear === 0 ? "" : `; ${unclear} ô chưa rõ có đổi không`}.`,
  reasonHint: "Số gắn với một phát hiện cần giải trình thì có nút “Giải trình”; số đang có lỗi thì sửa; số khác, hãy nêu lý do trong văn bản gửi kèm.",
  place: (form: string, column: string) => `${form}, ${column}`,
  sentAt: (cells: string) => `Ở bản đã gửi: ${cells}`,
  here: "Ở bản này: ",
  more: (next: number, left: number) => `Hiện thêm ${next} (còn ${left})`,
  carry: {
    title: "Giải trình ở bản đã gửi",
    fitting: (n: number) => `${n} giải trình còn đúng: phát hiện vẫn có, mọi số liệu liên quan như khi ấy.`,
    replaces: "Sổ này đã có giải trình khác cho phát hiện ấy; chọn thì ghi đè.",
    preview: "Xem trước rồi mang sang",
    changed: (n: number) => `${n} giải trình không mang sang vì số liệu đã đổi:`,
    figure: (what: string, then: string, now: string) => `${what}: ${then} → ${now}`,
    absent: "không có",
    already: (n: number) => `${n} phát hiện đã được giải trình ở bản này.`,
    unused: (n: number) => `${n} dòng giải trình ở bản đã gửi không còn phát hiện tương ứng.`,
    note: (by: string, on: string) => `${by}, ${on}`,
    item: (item: string, column: string) => (column === "" ? item : `${item}, ${column}`),
  },
};

export type OwnRevisionWords = Wording<typeof vi>;

const en: OwnRevisionWords = {
  intro: "Choose the file sent before, or last year's report: figures are compared by form, row and year, whatever the layout. Figures of past years that had been reported and are others now come first.",
  chooseFile: "Choose the file sent…",
  file: "The file sent",
  fileHint: "It is read on this machine. .xlsx, .xlsm, .xlsb, .xls, .ods and the tables of a .docx can be read.",
  reading: (file) => `Reading ${file}…`,
  fileStopped: "Stopped; the file was not read.",
  comparing: "Comparing…",
  gone: "The chosen file is no longer kept. Please choose it again.",
  result: (file) => `Compared with ${file}`,
  summary: (file, { changed, past, unexplained, unclear }) =>
    `Against ${file}: ${changed} ${changed === 1 ? "cell differs" : "cells differ"}${past === 0 ? "" : `, ${past} of past years that had been reported${unexplained === 0 ? " (all explained)" : `, ${unexplained} not explained`}`}${unclear === 0 ? "" : `; of ${unclear} it is not known whether they changed`}.`,
  reasonHint: "A figure that a point to explain rests on has a button to explain it; one with an error is to be put right; for others please give the reason in the letter.",
  place: (form, column) => `${form}, ${column}`,
  sentAt: (cells) => `In the file sent: ${cells}`,
  here: "Here: ",
  more: (next, left) => `Show ${next} more (${left} left)`,
  carry: {
    title: "Explanations in the file sent",
    fitting: (n) => `${n} still ${n === 1 ? "fits" : "fit"}: the finding is there with every figure as it was.`,
    replaces: "This workbook has another explanation for it, which is overwritten when ticked.",
    preview: "Preview and carry over",
    changed: (n) => `${n} not carried over because figures changed:`,
    figure: (what, then, now) => `${what}: ${then} → ${now}`,
    absent: "absent",
    already: (n) => `${n} explained here already.`,
    unused: (n) => `${n} ${n === 1 ? "row" : "rows"} in the file sent that no finding asks for any more.`,
    note: (by, on) => `${by}, ${on}`,
    item: (item, column) => (column === "" ? item : `${item}, ${column}`),
  },
};

/** The words of the comparison with the file sent in a language, with those it shares with the command line. */
export function paneRevisionWords(language: Language): OwnRevisionWords & { readonly said: RevisionWords } {
  return { ...(language === "vi" ? vi : en), said: revisionWords(language) };
}

/** The same in the pane's language. */
export function useRevisionWords(): ReturnType<typeof paneRevisionWords> {
  const { language } = usePane();
  return useMemo(() => paneRevisionWords(language), [language]);
}
