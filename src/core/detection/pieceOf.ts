import { likenessOf } from "../text/likeness";
import { alignRows } from "./alignRows";
import type { Alignment } from "./alignment";
import type { Binding } from "./binding";
import { bindColumns } from "./bindColumns";
import type { BodyRow } from "./bodyRow";
import { bodyRows, lastRowOf } from "./bodyRows";
import type { Evidence } from "./detection";
import type { IndexedTable } from "./formIndex";
import type { Header } from "./header";
import type { MarkOf } from "./marks";
import type { Piece } from "./piece";
import { quickFit } from "./quickFit";
import { linesAbove, titleAbove } from "./titleAbove";

/** Below this a place is no table. */
export const LEAST_CONFIDENCE = 0.5;

const CLOSE_LOOKS = 3;
const LEAST_FIT = 0.35;

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
  const { title, score } = titleAbove(linesAbove(header, headers), form);
  const isMarked = mark(form.template.id) !== null;
  const alignment = alignRows(body, form);
  const rows = rowsScore(body, form, alignment);
  const isFixed = form.plan.rows.kind === "fixed";
  const plain = isFixed ? 0.3 * binding.score + 0.6 * rows + 0.1 * score : 0.65 * binding.score + 0.2 * score + 0.15 * rows;
  const likely = isFixed && rows === 0 ? 0 : plain;
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

/** How well the rows fit, 0…1: labels for forms with known rows, section titles for tables of tasks. */
function rowsScore(body: readonly BodyRow[], form: IndexedTable, { matches, fit, coverage }: Alignment): number {
  if (form.rows.length > 0) {
    const isSure = matches.some(({ likeness }) => likeness >= 0.75) && fit >= LEAST_FIT;
    return isSure ? fit * (0.8 + 0.2 * coverage) : 0;
  }
  const found = form.sections.filter(({ title }) => body.some(({ indexed }) => indexed && likenessOf(indexed.text, title) >= 0.85));
  return form.sections.length > 0 ? found.length / form.sections.length : 0;
}
