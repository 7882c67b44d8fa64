import type { Message, Sentence } from "../message";
import type { CellRef } from "../sheet/address";
import type { FindingId, Severity } from "../finding";
import { formName, isThisPlan } from "../template/formName";
import type { ConcreteColumn } from "../template/tablePlan";
import { likenessOf, prepare } from "../text/likeness";
import { boundColumns, partsOf } from "./besideColumns";
import type { BoundColumn } from "./binding";
import type { DetectedTable, StructureFinding } from "./detection";
import type { JoinedTable } from "./piece";
import { placeCell } from "./otherPlaces";
import { structureSpeaker } from "./structureSentences";

const SAME_WORDING = 0.75;
const SAME_HEADING = 0.7;
const ADD_THE_COLUMN: Sentence = { vi: "Đề nghị bổ sung cột này đúng vị trí của mẫu.", en: "Please add this column in its place in the form." };
const NOTHING_TO_DO: Sentence = {
  vi: "Nếu kế hoạch cần nội dung này thì bổ sung cột; nếu không thì không phải sửa.",
  en: "Add the column if the plan needs it; otherwise nothing has to be done.",
};
const A_SHEET_EACH: Sentence = { vi: "Nên lập mỗi địa phương một trang tính.", en: "Better give each place a sheet of its own." };

/** What the shape of one table gives to say: columns missing, rows reworded or moved, headings reworded, a table cut or doubled. */
export function reportStructure(joined: JoinedTable, table: DetectedTable, earlier: DetectedTable | null): StructureFinding[] {
  const label = table.columns.find(({ plan }) => plan.kind === "label");
  const at = label?.headingAt ?? null;
  return [
    ...columnFindings(joined, table, at),
    ...(joined.form.plan.rows.kind === "fixed" ? fixedRowFindings(joined, table) : []),
    ...tableFindings(table, at, earlier),
  ];
}

function finding(table: DetectedTable, id: FindingId, severity: Severity, message: Message, at: CellRef | null, rowId = "", columnId = ""): StructureFinding {
  return { finding: id, severity, message, template: table.template.id, table: table.id, rowId, columnId, at, related: [] };
}

function columnFindings(joined: JoinedTable, table: DetectedTable, at: CellRef | null): StructureFinding[] {
  const bound = boundColumns(joined);
  const elsewhere = joined.beside.flatMap(({ pieces }) => pieces[0]?.binding.columns ?? []).filter((column) => column.found && !bound.includes(column));
  const missing = bound.flatMap(({ plan, found }) => {
    const isNeeded = plan.kind === "year" || (plan.kind === "value" && plan.required);
    return found === null && isNeeded ? [columnMissing(table, plan, at)] : [];
  });
  return [...missing, ...said([...bound, ...elsewhere].flatMap((column) => headerChanged(table, column)), ({ columnId }) => columnId)];
}

function headerChanged(table: DetectedTable, { plan, found, score }: BoundColumn): StructureFinding[] {
  const written = found?.path.join(" ").trim() ?? "";
  if (found === null || plan.kind === "ordinal" || score >= SAME_HEADING || written === "") return [];
  const message = structureSpeaker.say("headerChanged", { written: { label: written }, printed: { label: plan.heading } });
  return [finding(table, "structure.headerChanged", "info", message, found.at, "", plan.id)];
}

/** What is the same on several sheets is said once, of the first; the others' cells are named with it. */
function said(findings: readonly StructureFinding[], nameOf: (finding: StructureFinding) => string): StructureFinding[] {
  const first = new Map<string, StructureFinding>();
  for (const one of findings) {
    const known = first.get(nameOf(one));
    first.set(nameOf(one), known ? { ...known, related: [...known.related, ...(one.at ? [one.at] : [])] } : one);
  }
  return [...first.values()];
}

/** Another plan than the form was printed for owes the form no columns: there it is only said what cannot be checked. */
function columnMissing(table: DetectedTable, plan: ConcreteColumn, at: CellRef | null): StructureFinding {
  const data = { column: { label: plan.heading } };
  if (table.drawnByUs || isThisPlan(table)) return { ...finding(table, "structure.columnMissing", "error", structureSpeaker.say("columnMissing", data), at, "", plan.id), fix: ADD_THE_COLUMN };
  return { ...finding(table, "structure.columnMissing", "info", structureSpeaker.say("columnNotThere", data), at, "", plan.id), fix: NOTHING_TO_DO };
}

/** What the rows of a second place under the same header give to say: the place itself, and its rows; the header was spoken of with the first. */
export function reportFurtherPlace(joined: JoinedTable, table: DetectedTable): StructureFinding[] {
  const [first] = joined.body;
  const place = first && placeCell(first);
  const named = place?.text || (first?.label ?? "");
  const message = structureSpeaker.say("furtherPlace", { form: tableName(table), place: { label: named } });
  const rowId = table.rows[0]?.id ?? "";
  const at = place?.at ?? first?.binding.header.view.ref(first.row, first.labelColumn) ?? null;
  return [{ ...finding(table, "structure.duplicateTable", "info", message, at, rowId), fix: A_SHEET_EACH }, ...fixedRowFindings(joined, table)];
}

function fixedRowFindings(joined: JoinedTable, table: DetectedTable): StructureFinding[] {
  const altered = partsOf(joined).flatMap((part) => rowFindings(part, table));
  return [...said(altered, ({ finding: id, rowId }) => `${id} ${rowId}`), ...(joined.beside.length > 0 ? rowsMissingBeside(joined, table) : [])];
}

function rowFindings({ alignment, form, body }: JoinedTable, table: DetectedTable): StructureFinding[] {
  const moved = new Set(alignment.matches.flatMap((match) => (match.moved ? [match.plan] : [])));
  return alignment.matches.flatMap((match) => {
    const plan = form.rows[match.plan];
    const row = body[match.body];
    if (!plan || !row) return [];
    const at = row.binding.header.view.ref(row.labelRow, row.labelColumn);
    const found: StructureFinding[] = [];
    if (match.likeness < SAME_WORDING && !isBrokenLabel(match.body, joinedLabels(body), plan.plan.label)) {
      const message = structureSpeaker.say("labelChanged", { written: { label: row.label }, printed: { label: plan.plan.label } });
      found.push(finding(table, "structure.labelChanged", "warning", message, at, plan.plan.id));
    }
    if (match.moved && !moved.has(plan.parent)) {
      found.push(finding(table, "structure.rowMoved", "info", structureSpeaker.say("rowMoved", { row: { label: row.label } }), at, plan.plan.id));
    }
    return found;
  });
}

/** Rows that one sheet of the table has and the sheet with other columns has not: their figures there are nowhere. */
function rowsMissingBeside(joined: JoinedTable, table: DetectedTable): StructureFinding[] {
  const found = new Set(partsOf(joined).flatMap(({ alignment }) => alignment.matches.map(({ plan }) => plan)));
  return partsOf(joined).flatMap((part) => {
    const own = new Set(part.alignment.matches.map(({ plan }) => plan));
    const columns = (part.pieces[0]?.binding.columns ?? []).filter(({ plan, found: column }) => column !== null && plan.kind !== "ordinal" && plan.kind !== "label");
    return joined.form.rows
      .filter(({ index, plan }) => found.has(index) && !own.has(index) && plan.role === "data")
      .map(({ index, plan }) => {
        const before = part.alignment.matches.filter((match) => match.plan < index).at(-1);
        const row = part.body[before?.body ?? -1] ?? null;
        const header = part.pieces[0]?.binding.header;
        const at = row ? row.binding.header.view.ref(row.labelRow, row.labelColumn) : (header?.columns[0]?.at ?? null);
        const data = { sheet: { label: at?.sheet ?? "" }, row: { label: plan.label }, columns: columns.map((column) => column.plan.heading) };
        return finding(table, "structure.rowMissing", "warning", structureSpeaker.say("rowMissingBeside", data), at, plan.id, columns[0]?.plan.id ?? "");
      });
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
  const form = tableName(table);
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

function tableName(table: DetectedTable): string {
  return table.plan.part === null ? formName(table) : `${table.template.name} (bảng ${table.plan.part.toUpperCase()})`;
}
