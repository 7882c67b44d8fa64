import { contentText, dayOfCell } from "../agency/ownCell";
import type { Cell, Sheet } from "../sheet/sheet";
import { fold } from "../text/fold";
import { isClosingLine } from "./closing";
import type { ExplanationPlace, ExplanationProblem, WrittenExplanation } from "./explanation";
import { EXPLANATION_HEADINGS, explanationColumns, missingColumns, type ExplanationColumns, type ExplanationField } from "./explanationSheet";

/** What the sheets of explanations say, and what in them cannot be used; both in their order. */
export interface ReadExplanations {
  readonly rows: readonly WrittenExplanation[];
  readonly problems: readonly ExplanationProblem[];
}

/** Reads every sheet that has the headings of “Giải trình”. A row counts only with its rule, its figures, a reason, a name and a day: what lacks is named. */
export function readExplanations(sheets: readonly Sheet[]): ReadExplanations {
  const rows: WrittenExplanation[] = [];
  const problems: ExplanationProblem[] = [];
  for (const sheet of sheets) {
    const found = explanationColumns(sheet);
    if (!found) continue;
    const missing = missingColumns(found);
    if (missing.length > 0) problems.push({ kind: "noColumn", sheet: sheet.name, row: found.row, column: found.columns.reason ?? 0, text: missing.map((field) => EXPLANATION_HEADINGS[field]).join(", ") });
    else for (const row of explanationRows(sheet, found)) readRow(new Line(sheet, row, found), rows, problems);
  }
  return { rows, problems };
}

/** Numbers of the rows below the heading that speak of a finding: signatures, the closing line and repeated headings do not. */
export function explanationRows(sheet: Sheet, found: ExplanationColumns): number[] {
  return sheet.filledRows().filter((row) => {
    if (row <= found.row || sheet.cellsOfRow(row).some((cell) => isClosingLine(contentText(cell)))) return false;
    const line = new Line(sheet, row, found);
    const isHeading = fold(line.text("reason")) === fold(EXPLANATION_HEADINGS.reason);
    return !isHeading && (line.text("rule") !== "" || (line.text("item") !== "" && line.text("values") !== ""));
  });
}

/** What a row says it is about. */
export function placeInRow(sheet: Sheet, row: number, found: ExplanationColumns): ExplanationPlace {
  return placeOf(new Line(sheet, row, found));
}

function placeOf(line: Line): ExplanationPlace {
  return { form: line.text("form"), item: line.text("item"), column: line.text("column"), rule: ruleCode(line.text("rule")) };
}

class Line {
  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    private readonly found: ExplanationColumns,
  ) {}

  columnOf(field: ExplanationField): number {
    return this.found.columns[field] ?? 0;
  }

  cell(field: ExplanationField): Cell | null {
    const column = this.found.columns[field];
    return column === undefined ? null : this.sheet.cellAt(this.row, column);
  }

  text(field: ExplanationField): string {
    return contentText(this.cell(field));
  }

  lines(field: ExplanationField): string[] {
    const cell = this.cell(field);
    const written = cell?.kind === "text" ? String(cell.value ?? "") : (cell?.text ?? "");
    return written.split(/[\r\n]+/u).map((line) => contentText(line)).filter((line) => line !== "");
  }
}

function readRow(line: Line, rows: WrittenExplanation[], problems: ExplanationProblem[]): void {
  const { sheet, row } = line;
  const say = (kind: ExplanationProblem["kind"], field: ExplanationField): void => void problems.push({ kind, sheet: sheet.name, row, column: line.columnOf(field), text: line.text(field) });
  const rule = ruleCode(line.text("rule"));
  const reason = line.lines("reason").join("\n");
  const by = line.text("by");
  const on = dayOfCell(line.cell("on"));
  if (rule === "") return say("noRule", "rule");
  if (reason === "") return say("noReason", "reason");
  if (by === "") return say("noName", "by");
  if (on === null) return say("noDay", "on");
  rows.push({
    sheet: sheet.name, row, reasonAt: line.columnOf("reason"),
    ...placeOf(line), values: line.lines("values"), reason, by, on,
  });
}

/** “R-PL2-01: …”: the sentence after the rule's id is for people. */
function ruleCode(text: string): string {
  return /^[^\s:]+/u.exec(text)?.[0] ?? "";
}
