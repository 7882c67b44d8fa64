import type { DefinedName } from "../sheet/workbook";
import type { Sheet } from "../sheet/sheet";
import { bindColumns } from "./bindColumns";
import { continuations } from "./continuations";
import type { Evidence, MissedForm } from "./detection";
import { findHeaders } from "./findHeaders";
import type { IndexedTable } from "./formIndex";
import type { Header } from "./header";
import { HeadingWords } from "./headingWords";
import { addPiece, isPageBreak, repeatsHeader, startTable } from "./joinPieces";
import { headersInForce } from "./headersInForce";
import { missedForms } from "./missedForms";
import type { MarkOf } from "./marks";
import { marksOn } from "./marks";
import { isOwnSheet } from "./ownSheets";
import type { JoinedTable, Piece } from "./piece";
import { LEAST_CONFIDENCE, bestPiece, pieceOf } from "./pieceOf";
import { SheetText } from "./sheetText";

/** The tables found, the forms that stand there but could not be read, and what was looked at on the way. */
export interface FoundTables extends Looked {
  readonly missed: readonly MissedForm[];
}

interface Looked {
  readonly tables: readonly JoinedTable[];
  readonly evidence: readonly Evidence[];
}

const vocabularies = new WeakMap<IndexedTable, HeadingWords>();

/** Finds headers on every sheet, reads what is below each as the likeliest form, and joins the pieces of one table. */
export function findTables(sheets: readonly Sheet[], names: readonly DefinedName[], forms: readonly IndexedTable[]): FoundTables {
  const marks = marksOn(names, sheets);
  const views = sheets.map((sheet) => new SheetText(sheet)).filter((view) => !isOwnSheet(view));
  const words = vocabularyOf(forms);
  const printed = views.flatMap((view) => findHeaders(view, words));
  const inForce = headersInForce(printed, forms);
  const headers = [...printed, ...inForce].sort((a, b) => views.indexOf(a.view) - views.indexOf(b.view) || a.top - b.top || a.left - b.left);
  const fixed = forms.filter(({ plan }) => plan.rows.kind === "fixed");
  let tables: readonly JoinedTable[] = [];
  const evidence: Evidence[] = [];
  for (const header of headers) {
    const looked = takeHeader(header, headers, inForce.includes(header) ? fixed : forms, tables, marks(header.view.sheet.name));
    tables = looked.tables;
    evidence.push(...looked.evidence);
  }
  const joined = continuations(tables, views, headers);
  return { tables: joined, missed: missedForms(views, joined, forms), evidence };
}

function vocabularyOf(forms: readonly IndexedTable[]): HeadingWords {
  const [first] = forms;
  const known = first && vocabularies.get(first);
  if (known?.isFor(forms)) return known;
  const words = new HeadingWords(forms);
  if (first) vocabularies.set(first, words);
  return words;
}

function takeHeader(
  header: Header,
  headers: readonly Header[],
  forms: readonly IndexedTable[],
  tables: readonly JoinedTable[],
  mark: MarkOf,
): Looked {
  const goingOn = tables.filter((table) => repeatsHeader(header, table)).at(-1);
  const rest = goingOn && restOf(goingOn, header, headers, mark);
  if (goingOn && rest) return { tables: tables.map((table) => (table === goingOn ? rest : table)), evidence: [] };
  const piece = bestPiece(header, headers, forms, mark);
  if (!piece) return { tables, evidence: [] };
  if (piece.confidence < LEAST_CONFIDENCE) return { tables, evidence: piece.evidence };
  return { tables: withPiece(tables, piece), evidence: piece.evidence };
}

/** The table with what stands below the same header further down. */
function restOf(table: JoinedTable, header: Header, headers: readonly Header[], mark: MarkOf): JoinedTable | null {
  const binding = bindColumns(header, table.form, table.pieces[0]?.binding.period ?? null);
  if (!binding) return null;
  const piece: Piece = { ...pieceOf(binding, headers, mark), isPageBreak: isPageBreak(header, table) };
  return addPiece(table, piece);
}

function withPiece(tables: readonly JoinedTable[], piece: Piece): readonly JoinedTable[] {
  for (const table of tables) {
    const joined = addPiece(table, piece);
    if (joined) return tables.map((old) => (old === table ? joined : old));
  }
  return [...tables, startTable(piece, tables)];
}
