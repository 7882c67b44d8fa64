import type { UnitSaid } from "../submission";
import { likenessOf } from "../text/likeness";
import { alignRows } from "./alignRows";
import type { Alignment } from "./alignment";
import type { Binding } from "./binding";
import { bindColumns } from "./bindColumns";
import type { BodyRow } from "./bodyRow";
import { indexedLabel } from "./bodyRow";
import { bodyRows, lastRowOf } from "./bodyRows";
import type { Evidence } from "./detection";
import type { IndexedTable } from "./formIndex";
import type { Header } from "./header";
import type { MarkOf } from "./marks";
import type { Piece } from "./piece";
import { quickFit } from "./quickFit";
import { taskShape, type TaskShape } from "./taskShape";
import { linesAbove, namesPlanYear, titleAbove } from "./titleAbove";
import type { LineAbove, Title } from "./titleLines";
import { unitAbove } from "./unitSaid";

/** Below this a place is no table. */
export const LEAST_CONFIDENCE = 0.5;

const CLOSE_LOOKS = 3;
const LEAST_FIT = 0.35;
/** Columns for a product, a person and a day are in many tables of other kinds. */
const TOO_LOOSE = LEAST_CONFIDENCE - 0.05;
const SURE_TITLE = 0.5;
/** So little does each further column add once the few there are have been borne out. */
const FEW_COLUMNS = 0.1;
/** A plan of another body for the same year still counts by that year, before the headings do. */
const YEAR = 0.01;
/** The way of numbering decides only between forms that title and headings leave alike. */
const NUMBERING = 0.001;

/** The piece of the likeliest form below a header, however unlikely; null when no form has such columns. */
export function bestPiece(header: Header, headers: readonly Header[], forms: readonly IndexedTable[], mark: MarkOf): Piece | null {
  const last = lastRowOf(header, headers);
  const bindings = forms.flatMap((form) => bindColumns(header, form, mark(form.template.id)?.period ?? null) ?? []);
  const fixed = bindings
    .filter(({ form }) => form.plan.rows.kind === "fixed")
    .map((binding) => ({ binding, fit: quickFit(binding, last) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || b.binding.score - a.binding.score)
    .slice(0, CLOSE_LOOKS)
    .filter(({ fit }, _, [best]) => fit * 2 >= (best?.fit ?? 0));
  const open = bindings.filter(({ form }) => form.plan.rows.kind === "open");
  const lines = fixed.length + open.length > 0 ? linesAbove(header, headers) : [];
  return likeliest([...fixed.map(({ binding }) => binding), ...open].map((binding) => outlookOf(binding, lines, mark, last)), last);
}

/** The piece that a header begins when it is read as the header of one form. */
export function pieceOf(binding: Binding, headers: readonly Header[], mark: MarkOf): Piece {
  const last = lastRowOf(binding.header, headers);
  return pieceUnder(outlookOf(binding, linesAbove(binding.header, headers), mark, last), last);
}

/** What is known of a piece before its rows are read. */
interface Outlook {
  readonly binding: Binding;
  readonly title: Title | null;
  readonly unit: UnitSaid | null;
  /** How sure the title is, 0…1. */
  readonly titled: number;
  readonly isOfYear: boolean;
  readonly isMarked: boolean;
  readonly shape: TaskShape;
}

function outlookOf(binding: Binding, lines: readonly LineAbove[], mark: MarkOf, last: number): Outlook {
  const { form } = binding;
  const { title, score } = titleAbove(lines, form);
  return { binding, title, unit: unitAbove(lines, binding.header), titled: score, isOfYear: namesPlanYear(lines, form), isMarked: mark(form.template.id) !== null, shape: taskShape(binding, lines, last) };
}

/** The piece of the greatest confidence, the first of several; the rows are read only of those that the best rows could make the likeliest. */
function likeliest(outlooks: readonly Outlook[], last: number): Piece | null {
  let best: { readonly piece: Piece; readonly slot: number } | null = null;
  const promising = outlooks.map((outlook, slot) => ({ outlook, slot, most: confidenceOf(outlook, 1, 1) })).sort((a, b) => b.most - a.most || a.slot - b.slot);
  for (const { outlook, slot, most } of promising) {
    if (best && most < best.piece.confidence) break;
    const piece = pieceUnder(outlook, last);
    const lead = best ? piece.confidence - best.piece.confidence || best.slot - slot : 1;
    if (lead > 0) best = { piece, slot };
  }
  return best?.piece ?? null;
}

/** How sure it is that a piece is of its form, 0…1, by what is known of it and by how well its rows and their numbers fit. */
function confidenceOf(outlook: Outlook, rows: number, numbering: number): number {
  const { binding, titled, isMarked } = outlook;
  const { score } = binding;
  const isFixed = binding.form.plan.rows.kind === "fixed";
  const likely = isFixed ? (rows === 0 ? 0 : 0.3 * score + 0.6 * rows + 0.1 * titled) : openConfidence(outlook, rows, numbering);
  return isMarked && likely > 0 ? Math.max(likely, (1 + score) / 2) : likely;
}

/** Of a table of few columns what stands in them decides. */
function openConfidence({ binding, titled, isOfYear, shape }: Outlook, rows: number, numbering: number): number {
  const plain = 0.65 * binding.score + 0.2 * titled + 0.15 * rows;
  if (!speaksForItself(binding, titled) || shape === "unborne") return Math.min(plain, TOO_LOOSE);
  const likely = shape === "borne" ? Math.max(plain, LEAST_CONFIDENCE + FEW_COLUMNS * plain) : plain;
  return likely + (isOfYear ? YEAR : 0) + NUMBERING * numbering;
}

function pieceUnder(outlook: Outlook, last: number): Piece {
  const { binding, title, unit, titled, isMarked } = outlook;
  const { form, header } = binding;
  const body = bodyRows(binding, last);
  const alignment = alignRows(body, form);
  const rows = rowsScore(body, form, alignment);
  const confidence = confidenceOf(outlook, rows, numberingFit(body, form));
  const speak = (of: Evidence["of"], value: number): Evidence => ({
    sheet: header.view.sheet.name,
    at: header.columns[0]?.at ?? header.view.ref(header.top, header.left),
    template: form.template.id,
    table: form.plan.id,
    of,
    score: Math.round(value * 1000) / 1000,
  });
  const evidence = [speak("columns", binding.score), speak("rows", rows), speak("title", titled), speak("confidence", confidence)];
  if (isMarked) evidence.push(speak("mark", 1));
  return { binding, body, alignment, title, unit, confidence, evidence, drawnByUs: isMarked, isPageBreak: false };
}

/** A table whose sections stand in a column of their own needs that column, or a title that names it. */
function speaksForItself({ form, columns, labels }: Binding, title: number): boolean {
  const { rows } = form.plan;
  if (rows.kind !== "open" || rows.sectionsAs !== "mergedColumn" || title >= SURE_TITLE) return true;
  return columns.some(({ plan, found }) => plan.kind === "value" && found !== null && found.left < labels.left);
}

/** 1 where the numbers start anew below a section as the form's do, or run on as the form's do; 0 where they do otherwise or nothing shows. */
function numberingFit(body: readonly BodyRow[], form: IndexedTable): number {
  const { rows } = form.plan;
  if (rows.kind !== "open") return 0;
  let before = 0;
  for (const { number } of body) {
    if (number?.kind !== "number" || number.path.length > 1) continue;
    const [now = 0] = number.path;
    if (now < before) return rows.numbering === "perSection" ? 1 : 0;
    before = now;
  }
  return rows.numbering === "continuous" && body.some(({ number, filled }) => number?.kind === "roman" && filled === 0) ? 1 : 0;
}

/** How well the rows fit, 0…1: labels for forms with known rows, section titles for tables of tasks. */
function rowsScore(body: readonly BodyRow[], form: IndexedTable, { matches, fit, coverage }: Alignment): number {
  if (form.rows.length > 0) {
    const isSure = matches.some(({ likeness }) => likeness >= 0.75) && fit >= LEAST_FIT;
    return isSure ? fit * (0.8 + 0.2 * coverage) : 0;
  }
  if (form.sections.length === 0) return 0;
  const headings = body.filter(({ filled }) => filled === 0).flatMap((row) => indexedLabel(row)?.text ?? []);
  const found = form.sections.filter(({ title }) => headings.some((text) => likenessOf(text, title) >= 0.85));
  return found.length / form.sections.length;
}
