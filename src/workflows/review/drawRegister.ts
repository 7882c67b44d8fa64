import { dayOfSerial, writeDay } from "../../core/day";
import type { Position } from "../../core/sheet/address";
import type { SheetSpec } from "../../core/sheet/sheetSpec";
import type { FoundField, RegisterField, RegisterPlan, RegisterSheet, SharedField } from "../../core/template/registerPlan";
import { cellName } from "../cellName";
import type { LookName } from "../insert/looks";
import { ownSheet } from "../insert/ownSheet";
import { SheetCanvas } from "../insert/sheetCanvas";
import { drawVerdicts } from "./drawVerdicts";
import { formItem } from "./formItem";
import { registerLine } from "./registerLine";
import type { ReviewReport, SubmissionReport } from "./reviewReport";
import { adviceOf, LEVELS, levelOf, reasonOf, STANDINGS, STATE_NAMES } from "./reviewWords";
import type { SharedFinding } from "./sharedFindings";

/** What stands in a cell, and how it looks. */
type Drawn = readonly [value: string | number | null, look: LookName];

/** Excel's rows, less room for the heading. */
const MOST_ROWS = 1_000_000;
const LEVEL_LOOKS = { error: "errorLevel", warning: "warningLevel", info: "infoLevel", explained: "centredText" } as const;
const STATE_LOOKS = { return: "errorLevel", unreadable: "errorLevel", unrecognised: "errorLevel", empty: "warningLevel", missing: "warningLevel", explain: "warningLevel", pass: "centredText" } as const;

/** Draws a register: its units, all findings that count, what several units have in common, and a chart of where they stand. A text is never a formula. */
export function drawRegister(report: ReviewReport, plan: RegisterPlan): SheetSpec[] {
  const found = foundRows(report);
  const made = `Ngày lập: ${writeDay(report.asOf)}; ${report.submissions.length} đơn vị, ${report.files.length} tệp.`;
  return [
    sheetOf(plan.units, [made], report.submissions, unitCell),
    sheetOf(plan.findings, found.length > MOST_ROWS ? [`Chỉ ghi ${MOST_ROWS} phát hiện đầu; còn ${found.length - MOST_ROWS} phát hiện khác.`] : [], found.slice(0, MOST_ROWS), foundCell),
    ...(report.shared.length > 0 ? [sheetOf(plan.shared, [], report.shared, sharedCell)] : []),
    drawVerdicts(report.submissions.map(({ state }) => state), plan.verdicts, [made]),
  ];
}

function sheetOf<Field, Row>({ name, title, columns }: RegisterSheet<Field>, notes: readonly string[], rows: readonly Row[], cell: (field: Field, row: Row, number: number) => Drawn): SheetSpec {
  const canvas = new SheetCanvas(columns.map(({ width }) => width));
  canvas.putOver({ top: 0, left: 0, bottom: 0, right: canvas.lastColumn }, { look: "title", value: title });
  for (const value of notes) canvas.putOver({ top: canvas.nextRow, left: 0, bottom: canvas.nextRow, right: canvas.lastColumn }, { look: "note", value });
  const header = canvas.nextRow;
  columns.forEach(({ heading }, column) => canvas.put({ row: header, column }, { look: "header", value: heading }));
  rows.forEach((row, at) => {
    columns.forEach(({ field }, column) => put(canvas, { row: header + 1 + at, column }, cell(field, row, at + 1)));
    canvas.growing.add(header + 1 + at);
  });
  return ownSheet(name, canvas, header);
}

function put(canvas: SheetCanvas, at: Position, [value, look]: Drawn): void {
  canvas.put(at, { look, value: typeof value === "string" ? (value === "" ? null : registerLine(value)) : value });
}

function unitCell(field: RegisterField, entry: SubmissionReport, number: number): Drawn {
  const day = (iso: string | null): Drawn => [iso === null ? null : serialOf(iso), "day"];
  switch (field) {
    case "no":
      return [number, "ordinal"];
    case "unit":
      return [entry.name, "text"];
    case "state":
      return [STATE_NAMES[entry.state], STATE_LOOKS[entry.state]];
    case "errors":
    case "warnings":
    case "explained":
      return [entry.files.length === 0 ? null : entry[field], "count"];
    case "filled":
      return [entry.completeness.asked === 0 ? null : `${entry.completeness.filled}/${entry.completeness.asked}`, "centredText"];
    case "sent":
      return day(entry.sentOn);
    case "due":
      return day(entry.due);
    case "late":
      return [entry.daysLate, "count"];
    case "forms":
      return [entry.forms.map(({ name }) => name).join("; "), "text"];
    case "files":
      return [entry.files.map(fileName).join("; "), "text"];
    case "remark":
      return [remarksOf(entry).join(" "), "text"];
  }
}

/** What the reviewer has to decide or to know besides. */
function remarksOf({ forms, isExpected, nearest, apart }: SubmissionReport): string[] {
  return [
    ...forms.filter(({ others }) => others.length > 0).map(({ name, path, why, others }) => `${name}: tính theo ${fileName(path)} (${STANDINGS[why]}); không tính ${others.map((other) => fileName(other.path)).join(", ")}.`),
    ...(isExpected === false ? [`Không có trong danh sách đơn vị phải gửi${nearest === null ? "" : `; có phải ${nearest}?`}`] : []),
    ...(apart ? ["Các tệp chưa kiểm tra chung được."] : []),
  ];
}

interface FoundRow {
  readonly unit: string;
  readonly file: string;
  readonly finding: ReviewReport["files"][number]["findings"][number];
}

function foundRows({ submissions, files }: ReviewReport): FoundRow[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return submissions.flatMap(({ name, files: paths }) =>
    paths.flatMap((path) => (byPath.get(path)?.findings ?? []).filter(({ superseded }) => !superseded).map((finding): FoundRow => ({ unit: name, file: fileName(path), finding }))),
  );
}

function foundCell(field: FoundField, { unit, file, finding }: FoundRow, number: number): Drawn {
  const level = levelOf(finding);
  const texts: Readonly<Record<Exclude<FoundField, "no" | "level">, string>> = {
    unit, file,
    sheet: finding.sheet ?? "",
    cell: finding.cell ?? "",
    item: formItem(finding.row, finding.column),
    finding: finding.message,
    fix: adviceOf(finding),
    reason: reasonOf(finding),
    key: finding.key,
  };
  if (field === "no") return [number, "ordinal"];
  return field === "level" ? [LEVELS[level], LEVEL_LOOKS[level]] : [texts[field], "text"];
}

function sharedCell(field: SharedField, { severity, units, cases }: SharedFinding, number: number): Drawn {
  if (field === "no") return [number, "ordinal"];
  if (field === "level") return [LEVELS[severity], LEVEL_LOOKS[severity]];
  if (field === "units") return [units, "count"];
  if (field === "finding") return [cases[0]?.message ?? "", "text"];
  return [cases.map(({ name, sheet, cell }) => (cell === null ? name : `${name} (${cellName({ sheet: sheet ?? "", cell }, null)})`)).join("; "), "text"];
}

function fileName(path: string): string {
  return path.split(/[/\\]/u).pop() ?? path;
}

/** A day as spreadsheets count it. */
function serialOf(iso: string): number | null {
  const serial = Math.round(Date.parse(iso) / 86_400_000) + 25_569;
  return dayOfSerial(serial) === iso ? serial : null;
}
