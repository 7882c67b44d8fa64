import type { DefinedName } from "../sheet/workbook";
import type { Sheet } from "../sheet/sheet";
import { bindColumns } from "./bindColumns";
import { continuations } from "./continuations";
import type { Evidence, MissedForm } from "./detection";
import { findHeaders } from "./findHeaders";
import type { IndexedTable } from "./formIndex";
import { FormLabels } from "./formLabels";
import type { Header } from "./header";
import { HeadingWords } from "./headingWords";
import { addPiece, isPageBreak } from "./joinPieces";
import { headersInForce } from "./headersInForce";
import { missedForms } from "./missedForms";
import type { MarkOf } from "./marks";
import { marksOn } from "./marks";
import { isOwnSheet } from "./ownSheets";
import type { JoinedTable, Piece } from "./piece";
import { LEAST_CONFIDENCE, bestPiece, pieceOf } from "./pieceOf";
import { SheetText } from "./sheetText";
import { TablesSoFar } from "./tablesSoFar";
import { withYearsTypedOver } from "./typedOverYears";

/** The tables found, the forms that stand there but could not be read, and what was looked at on the way. */
export interface FoundTables {
  readonly tables: readonly JoinedTable[];
  readonly missed: readonly MissedForm[];
  readonly evidence: readonly Evidence[];
}

const vocabularies = new WeakMap<IndexedTable, HeadingWords>();

/** Finds headers on every sheet, reads what is below each as the likeliest form, and joins the pieces of one table. */
export function findTables(sheets: readonly Sheet[], names: readonly DefinedName[], forms: readonly IndexedTable[]): FoundTables {
  const marks = marksOn(names, sheets);
  const views = sheets.map((sheet) => new SheetText(sheet)).filter((view) => !isOwnSheet(view));
  const words = vocabularyOf(forms);
  const printed = views.flatMap((view) => findHeaders(view, words));
  const labels = new FormLabels(forms);
  const inForce = headersInForce(printed, labels);
  const order = new Map(views.map((view, i) => [view, i]));
  const headers = [...printed, ...inForce].sort((a, b) => (order.get(a.view) ?? 0) - (order.get(b.view) ?? 0) || a.top - b.top || a.left - b.left);
  const fixed = forms.filter(({ plan }) => plan.rows.kind === "fixed");
  const holdingOn = new Set(inForce);
  const tables = new TablesSoFar();
  const evidence: Evidence[] = [];
  for (const header of headers) {
    const seen = takeHeader(header, headers, holdingOn.has(header) ? fixed : forms, tables, marks(header.view.sheet.name));
    for (const one of seen) evidence.push(one);
  }
  const found = withYearsTypedOver(tables.all, headers, (view) => marks(view.sheet.name));
  const joined = continuations(found, views, headers);
  return { tables: joined, missed: missedForms(views, joined, forms, labels), evidence };
}

function vocabularyOf(forms: readonly IndexedTable[]): HeadingWords {
  const [first] = forms;
  const known = first && vocabularies.get(first);
  if (known?.isFor(forms)) return known;
  const words = new HeadingWords(forms);
  if (first) vocabularies.set(first, words);
  return words;
}

/** Adds what stands below a header to the tables found so far; gives what was looked at. */
function takeHeader(header: Header, headers: readonly Header[], forms: readonly IndexedTable[], tables: TablesSoFar, mark: MarkOf): readonly Evidence[] {
  const goingOn = tables.under(header);
  const rest = goingOn && restOf(goingOn, header, headers, mark);
  if (goingOn && rest) {
    tables.replace(goingOn, rest, header);
    return [];
  }
  const piece = bestPiece(header, headers, forms, mark);
  if (piece && piece.confidence >= LEAST_CONFIDENCE) tables.add(piece);
  return piece?.evidence ?? [];
}

/** The table with what stands below the same header further down. */
function restOf(table: JoinedTable, header: Header, headers: readonly Header[], mark: MarkOf): JoinedTable | null {
  const binding = bindColumns(header, table.form, table.pieces[0]?.binding.period ?? null);
  if (!binding) return null;
  const piece: Piece = { ...pieceOf(binding, headers, mark), isPageBreak: isPageBreak(header, table) };
  return addPiece(table, piece);
}
