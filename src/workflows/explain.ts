import { speak, speakFinding } from "../core/catalogue";
import type { Evidence } from "../core/detection/detection";
import type { Language } from "../core/message";
import type { CellRef, Position } from "../core/sheet/address";
import { remarksOn, type ReadTable } from "../core/submission";
import type { Workbook } from "../core/sheet/workbook";
import type { Reading } from "../core/values/reading";
import type { CheckedWorkbook } from "./check";

/** Everything the engine knows about one cell. */
export interface Explanation {
  readonly sheet: string;
  readonly position: Position;
  /** What the file holds, as shown to a person. */
  readonly shown: string;
  readonly formula: string | null;
  readonly template: string;
  readonly table: string;
  readonly row: { readonly id: string; readonly label: string };
  readonly column: { readonly id: string; readonly heading: string };
  readonly evidence: readonly Evidence[];
  /** Null for cells that hold no value of the form (labels, headings). */
  readonly reading: Reading | null;
  readonly remarks: readonly string[];
  /** Rules that looked at the cell. */
  readonly rules: readonly { readonly ruleId: string; readonly verdict: "holds" | "fails" | "cannotTell" }[];
  readonly findings: readonly string[];
  /** Rules that would look at the cell's row but could not be run. */
  readonly notRun: CheckedWorkbook["notRun"];
}

/** Explains one cell of a checked workbook; null when it belongs to no recognised table. Sheet names are compared without case, as Excel does. */
export function explain(workbook: Workbook, checked: CheckedWorkbook, written: string, position: Position, language: Language): Explanation | null {
  const sheet = workbook.sheets.find(({ name }) => name.toLowerCase() === written.toLowerCase())?.name ?? written;
  const isHere = (ref: CellRef | null) => ref !== null && ref.sheet === sheet && ref.row === position.row && ref.column === position.column;
  for (const table of checked.tables) {
    const cell = [...table.cells.values()].find((candidate) => isHere(candidate.at));
    const row = table.rows.find((candidate) => candidate.id === cell?.rowId || isHere(candidate.at) || isHere(candidate.ordinalAt));
    const column = table.columns.find((candidate) => candidate.id === cell?.columnId || isHere(candidate.headingAt));
    if (!cell && !row && !column) continue;
    const stored = workbook.sheets.find((candidate) => candidate.name === sheet)?.cellAt(position.row, position.column);
    return {
      sheet,
      position,
      shown: stored?.text ?? "",
      formula: stored?.formula ?? null,
      ...tableWords(table, checked),
      notRun: checked.notRun.filter((rule) => row !== undefined && rule.rows.includes(row.id)),
      row: { id: row?.id ?? "", label: row?.label ?? "" },
      column: { id: column?.id ?? "", heading: column?.heading ?? "" },
      reading: cell?.reading ?? null,
      remarks: cell ? remarksOn(table, cell).map((remark) => speak(remark.message, language)) : [],
      rules: checked.outcomes.filter((outcome) => outcome.cells.some(isHere)).map(({ ruleId, verdict }) => ({ ruleId, verdict })),
      findings: checked.findings.filter((finding) => isHere(finding.at) || finding.related.some(isHere)).map((finding) => speakFinding(finding, language).message),
    };
  }
  return null;
}

function tableWords(table: ReadTable, checked: CheckedWorkbook): Pick<Explanation, "template" | "table" | "evidence"> {
  const sheets = new Set(table.pieces.map((piece) => piece.sheet));
  const evidence = checked.evidence.filter((one) => one.table === table.plan.id && sheets.has(one.sheet));
  return { template: table.template.id, table: table.id, evidence };
}
