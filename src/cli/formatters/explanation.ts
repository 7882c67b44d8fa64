import { writeNumber, type Language } from "../../core/message";
import { a1 } from "../../core/sheet/address";
import type { Reading } from "../../core/values/reading";
import type { Explanation } from "../../workflows/explain";
import { explanationWords } from "../../workflows/explanationWords";
import { plainText } from "../../workflows/written/plainText";

const vi = {
  ...explanationWords("vi"),
  cell: "Ô",
  shown: "Đang ghi",
  blank: "(trống)",
  formula: "Công thức",
  table: "Thuộc biểu",
  row: "Dòng",
  column: "Cột",
  evidence: "Căn cứ nhận ra biểu",
  reading: "Đọc là",
  rules: "Quy tắc đã xét ô này",
  none: "không có",
  findings: "Phát hiện",
  notRun: "Quy tắc có liên quan nhưng không chạy",
};
type Words = { readonly [K in keyof typeof vi]: (typeof vi)[K] extends string ? string : Readonly<Record<keyof (typeof vi)[K], string>> };

const en: Words = {
  ...explanationWords("en"),
  cell: "Cell",
  shown: "Holds",
  blank: "(blank)",
  formula: "Formula",
  table: "In form",
  row: "Row",
  column: "Column",
  evidence: "What the form was recognised by",
  reading: "Read as",
  rules: "Rules that looked at this cell",
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
