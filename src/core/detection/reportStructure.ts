import type { Message, Sentence } from "../message";
import type { CellRef } from "../sheet/address";
import type { FindingId, Severity } from "../finding";
import { likenessOf, prepare } from "../text/likeness";
import type { DetectedTable, StructureFinding } from "./detection";
import type { JoinedTable } from "./piece";
import { structureSpeaker } from "./structureSentences";

const SAME_WORDING = 0.75;
const SAME_HEADING = 0.7;
const ADD_THE_COLUMN: Sentence = { vi: "Đề nghị bổ sung cột này đúng vị trí của mẫu.", en: "Please add this column in its place in the form." };

/** What the shape of one table gives to say: columns missing, rows reworded or moved, headings reworded, a table cut or doubled. */
export function reportStructure(joined: JoinedTable, table: DetectedTable, earlier: DetectedTable | null): StructureFinding[] {
  const label = table.columns.find(({ plan }) => plan.kind === "label");
  const at = label?.headingAt ?? null;
  return [
    ...columnFindings(joined, table, at),
    ...(joined.form.plan.rows.kind === "fixed" ? rowFindings(joined, table) : []),
    ...tableFindings(table, at, earlier),
  ];
}

function finding(table: DetectedTable, id: FindingId, severity: Severity, message: Message, at: CellRef | null, rowId = "", columnId = ""): StructureFinding {
  return { finding: id, severity, message, template: table.template.id, table: table.id, rowId, columnId, at, related: [] };
}

function columnFindings({ pieces }: JoinedTable, table: DetectedTable, at: CellRef | null): StructureFinding[] {
  return (pieces[0]?.binding.columns ?? []).flatMap(({ plan, found, score }) => {
    const printed = { label: plan.heading };
    if (found === null) {
      const isNeeded = plan.kind === "year" || (plan.kind === "value" && plan.required);
      return isNeeded ? [columnMissing(table, structureSpeaker.say("columnMissing", { column: printed }), at, plan.id)] : [];
    }
    const written = found.path.join(" ").trim();
    if (plan.kind === "ordinal" || score >= SAME_HEADING || written === "") return [];
    const message = structureSpeaker.say("headerChanged", { written: { label: written }, printed });
    return [finding(table, "structure.headerChanged", "info", message, found.at, "", plan.id)];
  });
}

function columnMissing(table: DetectedTable, message: Message, at: CellRef | null, columnId: string): StructureFinding {
  return { ...finding(table, "structure.columnMissing", "error", message, at, "", columnId), fix: ADD_THE_COLUMN };
}

function rowFindings({ alignment, form, body }: JoinedTable, table: DetectedTable): StructureFinding[] {
  const rows = new Map(table.rows.map((row) => [row.id, row]));
  const moved = new Set(alignment.matches.flatMap((match) => (match.moved ? [match.plan] : [])));
  return alignment.matches.flatMap((match) => {
    const plan = form.rows[match.plan];
    const at = plan && rows.get(plan.plan.id)?.at;
    const written = body[match.body]?.label ?? "";
    if (!plan || !at) return [];
    const found: StructureFinding[] = [];
    if (match.likeness < SAME_WORDING && !isBrokenLabel(match.body, joinedLabels(body), plan.plan.label)) {
      const message = structureSpeaker.say("labelChanged", { written: { label: written }, printed: { label: plan.plan.label } });
      found.push(finding(table, "structure.labelChanged", "warning", message, at, plan.plan.id));
    }
    if (match.moved && !moved.has(plan.parent)) {
      found.push(finding(table, "structure.rowMoved", "info", structureSpeaker.say("rowMoved", { row: { label: written } }), at, plan.plan.id));
    }
    return found;
  });
}

function joinedLabels(body: JoinedTable["body"]): (i: number) => string {
  return (i) => `${body[i]?.label ?? ""} ${body[i + 1]?.filled === 0 && body[i + 1]?.ordinal === "" ? (body[i + 1]?.label ?? "") : ""}`;
}

/** A label that reads right together with the row below was broken over two rows, not reworded. */
function isBrokenLabel(i: number, labels: (i: number) => string, printed: string): boolean {
  return likenessOf(prepare(labels(i)), prepare(printed)) >= SAME_WORDING;
}

function tableFindings(table: DetectedTable, at: CellRef | null, earlier: DetectedTable | null): StructureFinding[] {
  const found: StructureFinding[] = [];
  const form = formName(table);
  if (table.pieces.length > 1) {
    const sheets = [...new Set(table.pieces.map(({ sheet }) => sheet))];
    const message = structureSpeaker.say("tableSplit", { form, count: table.pieces.length, sheets });
    const related = table.pieces.slice(1).map(({ sheet, top, left }) => ({ sheet, row: top, column: left }));
    found.push({ ...finding(table, "structure.tableSplit", "info", message, at), related });
  }
  if (earlier) {
    const message = structureSpeaker.say("duplicateTable", { form, sheet: { label: earlier.pieces[0]?.sheet ?? "" } });
    found.push(finding(table, "structure.duplicateTable", "info", message, at));
  }
  return found;
}

function formName({ template, plan }: DetectedTable): string {
  return plan.part === null ? template.name : `${template.name} (bảng ${plan.part.toUpperCase()})`;
}
