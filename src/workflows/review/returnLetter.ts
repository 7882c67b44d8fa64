import type { DocumentBlock, DocumentSpec } from "../../core/document/documentSpec";
import type { FileReport } from "../checkReport";
import { isOpen } from "../reportedFinding";
import { letterFrame, paragraph, TO_FILL } from "./letterFrame";
import { fileName, letterRows, type LetterRow } from "./letterRows";
import { officialDay, twoDigits } from "./officialDay";
import { plainLine } from "./plainLine";
import type { RegisterEntry, UnitState } from "./submissionEntry";

/** A letter and the name of its file, without the format's ending. */
export interface Letter {
  readonly name: string;
  readonly spec: DocumentSpec;
}

const MOST_ROWS = 30;
const MOST_FILES = 5;
const MOST_NAME = 150;
const MOST_SAID = 500;
/** What our own program gave no answer about is nothing to send back. */
const OURS = "file.notChecked";
const ISSUER = TO_FILL.issuer;

type Returned = Exclude<UnitState, "pass" | "missing">;

const SUBJECTS: Readonly<Record<Returned, string>> = {
  return: "đề nghị chỉnh sửa, hoàn thiện biểu số liệu báo cáo",
  explain: "đề nghị bổ sung, giải trình biểu số liệu báo cáo",
  empty: "đề nghị điền và gửi lại biểu số liệu báo cáo",
  unreadable: "đề nghị gửi lại biểu số liệu báo cáo",
  unrecognised: "đề nghị gửi lại biểu số liệu báo cáo",
};

const CALLED: Readonly<Record<Returned, string>> = { return: "công văn trả lại", explain: "công văn đề nghị giải trình", empty: "công văn trả lại", unreadable: "công văn trả lại", unrecognised: "công văn trả lại" };

/**
 * The letter with which a submission goes back; null for a unit that has nothing to mend, sent nothing, or whose files our own program gave no answer about.
 * `withSlip`: marked copies of its files go with it, and what finds no room in the letter is read there. Findings must have been said in Vietnamese.
 */
export function returnLetter(entry: RegisterEntry, withSlip: boolean): Letter | null {
  const { state, name } = entry;
  if (state === "pass" || state === "missing") return null;
  const files = entry.files.flatMap((file) => openOf(file));
  if (files.length === 0) return null;
  const said = state === "return" || state === "explain" ? tables(files, withSlip) : fileLines(files);
  const body = [paragraph("body", opening(entry, state, files)), ...said, ...requests(state, files, withSlip), ...lateness(entry), paragraph("body", ENDING)];
  return { name: `${plainLine(name, MOST_NAME)} (${CALLED[state]})`, spec: letterFrame({ subject: SUBJECTS[state], addressees: [addressee(entry)], body }) };
}

function openOf(file: FileReport): FileReport[] {
  const findings = file.findings.filter((finding) => isOpen(finding) && finding.severity !== "info" && finding.rule !== OURS);
  return findings.length === 0 ? [] : [{ ...file, findings }];
}

const ENDING = `Trong quá trình thực hiện, nếu có vướng mắc, đề nghị Quý cơ quan liên hệ ${TO_FILL.contact} để được phối hợp, giải đáp./.`;

/** A name that only a file or a folder tells is nobody's to write to. */
function addressee({ key, name, isExpected }: RegisterEntry): string {
  return /^(?:file|folder) /u.test(key) && isExpected !== true ? TO_FILL.name : plainLine(name, MOST_NAME);
}

function opening({ forms }: RegisterEntry, state: Returned, files: readonly FileReport[]): string {
  const names = files.map(({ path }) => `“${fileName(path)}”`);
  const more = names.length > MOST_FILES ? ` và ${names.length - MOST_FILES} tệp khác` : "";
  const sent = `tệp ${names.slice(0, MOST_FILES).join(", ")}${more}`;
  const own = forms.filter((form) => files.some(({ path }) => path === form.path));
  const named = own.length === 0 ? "biểu số liệu" : own.map((form) => plainLine(form.name, MOST_NAME)).join(", ");
  const checked = `Qua kiểm tra ${named} do Quý cơ quan gửi (${sent}), ${ISSUER} nhận thấy còn một số nội dung cần`;
  const received = `Qua tiếp nhận ${sent} do Quý cơ quan gửi, ${ISSUER}`;
  const openings: Readonly<Record<Returned, string>> = {
    return: `${checked} chỉnh sửa trước khi tổng hợp, cụ thể như sau:`,
    explain: `${checked} được bổ sung hoặc giải trình trước khi tổng hợp, cụ thể như sau:`,
    empty: `${received} nhận thấy biểu chưa có số liệu, cụ thể như sau:`,
    unreadable: `${received} chưa đọc được nội dung, cụ thể như sau:`,
    unrecognised: `${received} chưa tìm thấy biểu mẫu theo quy định, cụ thể như sau:`,
  };
  return openings[state];
}

/** What is said of whole files, a line each. */
function fileLines(files: readonly FileReport[]): DocumentBlock[] {
  const said = files.flatMap(({ path, findings }) => findings.map(({ message, fix }) => `- Tệp “${fileName(path)}”: ${plainLine(`${message} ${fix}`, MOST_SAID)}`));
  const left = said.length - MOST_ROWS;
  return [...said.slice(0, MOST_ROWS), ...(left > 0 ? [`- … và ${left} nội dung khác.`] : [])].map((line) => paragraph("body", line));
}

/** What is to be put right, and what is to be explained, each as a table. */
function tables(files: readonly FileReport[], withSlip: boolean): DocumentBlock[] {
  const parts = [
    { heading: "Nội dung đề nghị chỉnh sửa", rows: letterRows(files, "error") },
    { heading: "Nội dung đề nghị bổ sung hoặc giải trình", rows: letterRows(files, "warning") },
  ].filter(({ rows }) => rows.length > 0);
  return parts.flatMap(({ heading, rows }, at) => [
    paragraph("heading", `${parts.length > 1 ? `${at + 1}. ` : ""}${heading} (${twoDigits(rows.length)} nội dung)`),
    table(rows.slice(0, MOST_ROWS)),
    ...(rows.length > MOST_ROWS ? [paragraph("body", `… và ${rows.length - MOST_ROWS} nội dung khác${withSlip ? ", xem Phiếu kiểm tra kèm theo" : "; đề nghị rà soát lại toàn bộ biểu"}.`)] : []),
  ]);
}

function table(rows: readonly LetterRow[]): DocumentBlock {
  return {
    kind: "table",
    headingLook: "cellHead",
    columns: [
      { heading: "TT", width: 10, look: "cellCentred" },
      { heading: "Vị trí, chỉ tiêu", width: 47, look: "cell" },
      { heading: "Nội dung", width: 60, look: "cell" },
      { heading: "Đề nghị", width: 48, look: "cell" },
    ],
    rows: rows.map(({ place, finding, advice }, at) => [String(at + 1), place, finding, advice]),
  };
}

function requests(state: Returned, files: readonly FileReport[], withSlip: boolean): DocumentBlock[] {
  const until = `trước ngày ${TO_FILL.day}`;
  const asked: Readonly<Record<Returned, string>> = {
    return: `Đề nghị Quý cơ quan rà soát, hoàn thiện các nội dung nêu trên và gửi lại ${ISSUER} ${until} để tổng hợp.`,
    explain: `Đề nghị Quý cơ quan bổ sung số liệu hoặc giải trình các nội dung nêu trên và gửi ${ISSUER} ${until} để tổng hợp.`,
    empty: `Đề nghị Quý cơ quan điền số liệu vào biểu và gửi lại ${ISSUER} ${until}; chỉ tiêu không phát sinh thì ghi 0 hoặc “không phát sinh”, không để trống.`,
    unreadable: `Đề nghị Quý cơ quan kiểm tra và gửi lại ${ISSUER} ${until} để tổng hợp.`,
    unrecognised: `Đề nghị Quý cơ quan kiểm tra lại tệp đã gửi, điền số liệu theo đúng biểu mẫu và gửi lại ${ISSUER} ${until} để tổng hợp.`,
  };
  const hasWarnings = state === "explain" || (state === "return" && files.some(({ findings }) => findings.some(({ severity }) => severity === "warning")));
  return [
    paragraph("body", asked[state]),
    ...(hasWarnings ? [paragraph("body", "Đối với nội dung cần giải trình, trường hợp số liệu đúng với thực tế, đề nghị giữ nguyên số liệu và ghi rõ lý do.")] : []),
    ...(withSlip && (state === "return" || state === "explain") ? [paragraph("body", "Các ô cần xem đã được tô màu và ghi chú trong tệp gửi kèm; trang “Phiếu kiểm tra” trong tệp liệt kê đầy đủ các nội dung.")] : []),
  ];
}

function lateness({ daysLate, sentOn, due }: RegisterEntry): DocumentBlock[] {
  if (!daysLate || sentOn === null || due === null) return [];
  return [paragraph("body", `Ngày gửi được ghi nhận là ngày ${officialDay(sentOn)}, sau thời hạn ngày ${officialDay(due)}; đề nghị Quý cơ quan quan tâm bảo đảm thời hạn ở các kỳ báo cáo sau.`)];
}
