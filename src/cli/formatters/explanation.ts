import { writeNumber, type Language } from "../../core/message";
import { a1 } from "../../core/sheet/address";
import type { Reading } from "../../core/values/reading";
import type { Explanation } from "../../workflows/explain";
import { plainText } from "./plainText";

const vi = {
  cell: "Ô",
  shown: "Đang ghi",
  blank: "(trống)",
  formula: "Công thức",
  table: "Thuộc biểu",
  row: "Dòng",
  column: "Cột",
  evidence: "Căn cứ nhận ra biểu",
  of: { columns: "tiêu đề cột", rows: "tên các dòng", title: "tên biểu phía trên", mark: "dấu của biểu mẫu", confidence: "độ chắc chắn chung" },
  reading: "Đọc là",
  noReading: "ô tên dòng hoặc tiêu đề, không phải ô số liệu",
  states: {
    blank: "trống: chưa có số liệu",
    none: "không phát sinh",
    notCollected: "có nhưng chưa thu thập",
    notApplicable: "không áp dụng",
    ambiguous: "đọc được hai cách",
    unreadable: "chưa đọc được",
    error: "công thức báo lỗi",
    uncalculated: "công thức chưa có kết quả lưu trong tệp",
    emptyTotal: "ô tổng, để trống vì các phần chưa điền",
  },
  rules: "Quy tắc đã xét ô này",
  verdicts: { holds: "thỏa", fails: "không thỏa", cannotTell: "chưa kết luận được" },
  none: "không có",
  findings: "Phát hiện",
  notRun: "Quy tắc có liên quan nhưng không chạy",
};
type Words = { readonly [K in keyof typeof vi]: (typeof vi)[K] extends string ? string : Readonly<Record<keyof (typeof vi)[K], string>> };

const en: Words = {
  cell: "Cell",
  shown: "Holds",
  blank: "(blank)",
  formula: "Formula",
  table: "In form",
  row: "Row",
  column: "Column",
  evidence: "What the form was recognised by",
  of: { columns: "column headings", rows: "row labels", title: "title above", mark: "the form's mark", confidence: "confidence in all" },
  reading: "Read as",
  noReading: "a label or heading, not a cell for figures",
  states: {
    blank: "blank: no figure yet",
    none: "none arose",
    notCollected: "exists, not collected yet",
    notApplicable: "not applicable",
    ambiguous: "can be read in two ways",
    unreadable: "could not be read",
    error: "the formula gives an error",
    uncalculated: "a formula without a result in the file",
    emptyTotal: "a total that stays empty until its parts are filled",
  },
  rules: "Rules that looked at this cell",
  verdicts: { holds: "holds", fails: "fails", cannotTell: "cannot tell" },
  none: "none",
  findings: "Findings",
  notRun: "Rules about this row that were not run",
};

/** What the engine knows about a cell, as lines of text. */
export function explanationText(explanation: Explanation, language: Language): string {
  const words = language === "vi" ? vi : en;
  const lines = [
    `${words.cell} ${explanation.sheet}!${a1(explanation.position)}`,
    `  ${words.shown}: ${explanation.shown === "" ? words.blank : explanation.shown}`,
    ...(explanation.formula === null ? [] : [`  ${words.formula}: =${explanation.formula}`]),
    `  ${words.table}: ${explanation.template} (${explanation.table})`,
    `  ${words.row}: ${explanation.row.id === "" ? words.none : `${explanation.row.label} [${explanation.row.id}]`}`,
    `  ${words.column}: ${explanation.column.id === "" ? words.none : `${explanation.column.heading} [${explanation.column.id}]`}`,
    `  ${words.reading}: ${readingText(explanation.reading, words, language)}`,
    `  ${words.evidence}:`,
    ...explanation.evidence.map((evidence) => `    ${words.of[evidence.of]}: ${Math.round(evidence.score * 100)}%`),
    `  ${words.rules}:`,
    ...listed(explanation.rules.map((rule) => `${rule.ruleId}: ${words.verdicts[rule.verdict]}`), words),
    `  ${words.findings}:`,
    ...listed([...explanation.findings, ...explanation.remarks.filter((remark) => !explanation.findings.includes(remark))], words),
    ...(explanation.notRun.length === 0 ? [] : [`  ${words.notRun}:`, ...explanation.notRun.map((rule) => `    ${rule.ruleId}: ${rule.reason}`)]),
  ];
  return `${lines.map(plainText).join("\n")}\n`;
}

function listed(items: readonly string[], words: Words): string[] {
  return items.length === 0 ? [`    ${words.none}`] : items.map((item) => `    ${item}`);
}

function readingText(reading: Reading | null, words: Words, language: Language): string {
  if (reading === null) return words.noReading;
  if (reading.state === "value") return reading.number === null ? `“${reading.text}”` : writeNumber(reading.number, language);
  return words.states[reading.state];
}
