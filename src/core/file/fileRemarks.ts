import { findingKey, type Finding, type FindingId } from "../finding";
import { speaker, type Message, type Sentence } from "../message";
import type { CellRef } from "../sheet/address";
import type { Workbook } from "../sheet/workbook";
import { linkedFiles } from "./linkedFiles";

const words = speaker("fileRemark", {
  links: {
    vi: "Sổ tính có liên kết đến tệp khác: {files}. Các tệp đó không được mở; công thức được đọc theo giá trị đã lưu.",
    en: "The workbook is linked to other files: {files}. They are not opened; formulas are read by their stored results.",
  },
  connections: {
    vi: "Sổ tính có kết nối đến nguồn dữ liệu bên ngoài: {names}. Các kết nối đó không được mở.",
    en: "The workbook has connections to outside data: {names}. They are not opened.",
  },
  hiddenSheets: {
    vi: "Sổ tính có trang ẩn: {sheets}. Trang ẩn cũng được đọc và kiểm tra như các trang khác.",
    en: "The workbook has hidden sheets: {sheets}. They are read and checked like the others.",
  },
});

/** Sentences about what a workbook holds beside its tables. */
export const fileRemarkSentences = words.sentences;

const LINKS_FIX: Sentence = {
  vi: "Nên thay công thức bằng giá trị trước khi gửi: nơi nhận không có các tệp đó.",
  en: "Better replace the formulas by their values before sending: who receives the workbook does not have those files.",
};
const CONNECTIONS_FIX: Sentence = {
  vi: "Nên bỏ kết nối trong thẻ “Dữ liệu” (Data) trước khi gửi.",
  en: "Better remove the connections on the Data tab before sending.",
};
const HIDDEN_FIX: Sentence = {
  vi: "Bấm chuột phải vào tên trang, chọn “Bỏ ẩn” (Unhide) để xem lại; trang không có trong danh sách là bị ẩn bằng VBA.",
  en: "Right-click a sheet name and choose “Unhide” to look; a sheet that is not listed was hidden by VBA.",
};

/** What is to be known of a file as such, none of it a fault: links to other files and outside data, which are never followed, and hidden sheets that hold something. */
export function fileRemarks(workbook: Workbook): Finding[] {
  const { files, cells } = linkedFiles(workbook);
  const { connections = [], sheets } = workbook;
  const hidden = sheets.filter(({ hidden: isHidden, cells: { count } }) => isHidden && count > 0).map(({ name }) => name);
  return [
    ...(files.length > 0 ? [remark("file.externalLinks", words.say("links", { files: { names: files } }), LINKS_FIX, cells)] : []),
    ...(connections.length > 0 ? [remark("file.connections", words.say("connections", { names: { names: connections } }), CONNECTIONS_FIX)] : []),
    ...(hidden.length > 0 ? [remark("sheet.hidden", words.say("hiddenSheets", { sheets: { names: hidden } }), HIDDEN_FIX)] : []),
  ];
}

/** The findings that speak of a file as such: where the files of a unit are taken together, each keeps its own. */
export const FILE_REMARKS: ReadonlySet<string> = new Set<FindingId>(["file.externalLinks", "file.connections", "sheet.hidden"]);

function remark(rule: FindingId, message: Message, fix: Sentence, related: readonly CellRef[] = []): Finding {
  const key = findingKey(rule, "", "", "");
  return { rule, ruleId: null, key, severity: "info", message, fix, at: null, place: null, related, suspects: [], suggestions: [], cause: key };
}
