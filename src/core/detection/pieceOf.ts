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
import { linesAbove, namesPlanYear, titleAbove } from "./titleAbove";

/** Below this a place is no table. */
export const LEAST_CONFIDENCE = 0.5;

const CLOSE_LOOKS = 3;
const LEAST_FIT = 0.35;
/** Columns for a product, a person and a day are in many tables of other kinds. */
const TOO_LOOSE = LEAST_CONFIDENCE - 0.05;
const SURE_TITLE = 0.5;
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
  const pieces = [...fixed.map(({ binding }) => binding), ...open].map((binding) => pieceOf(binding, headers, mark));
  return pieces.reduce<Piece | null>((best, piece) => (best && best.confidence >= piece.confidence ? best : piece), null);
}

/** The piece that a header begins when it is read as the header of one form. */
export function pieceOf(binding: Binding, headers: readonly Header[], mark: MarkOf): Piece {
  const { form, header } = binding;
  const body = bodyRows(binding, lastRowOf(header, headers));
  const lines = linesAbove(header, headers);
  const { title, score } = titleAbove(lines, form);
  const isMarked = mark(form.template.id) !== null;
  const alignment = alignRows(body, form);
  const rows = rowsScore(body, form, alignment);
  const isFixed = form.plan.rows.kind === "fixed";
  const plain = isFixed ? 0.3 * binding.score + 0.6 * rows + 0.1 * score : 0.65 * binding.score + 0.2 * score + 0.15 * rows;
  const likely = isFixed ? (rows === 0 ? 0 : plain) : speaksForItself(binding, score) ? plain + (namesPlanYear(lines, form) ? YEAR : 0) + NUMBERING * numberingFit(body, form) : Math.min(plain, TOO_LOOSE);
  const confidence = isMarked && likely > 0 ? Math.max(likely, (1 + binding.score) / 2) : likely;
  const speak = (of: Evidence["of"], value: number): Evidence => ({
    sheet: header.view.sheet.name,
    at: header.columns[0]?.at ?? header.view.ref(header.top, header.left),
    template: form.template.id,
    table: form.plan.id,
    of,
    score: Math.round(value * 1000) / 1000,
  });
  const evidence = [speak("columns", binding.score), speak("rows", rows), speak("title", score), speak("confidence", confidence)];
  if (isMarked) evidence.push(speak("mark", 1));
  return { binding, body, alignment, title, confidence, evidence, drawnByUs: isMarked, isPageBreak: false };
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
  const headings = body.flatMap((row) => (row.filled === 0 ? (indexedLabel(row)?.text ?? []) : []));
  const found = form.sections.filter(({ title }) => headings.some((text) => likenessOf(text, title) >= 0.85));
  return form.sections.length > 0 ? found.length / form.sections.length : 0;
}
