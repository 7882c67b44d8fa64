import { fold } from "../text/fold";
import { areSame, likenessOf, prepare, type PreparedText } from "../text/likeness";
import type { IndexedTable } from "./formIndex";
import type { Header } from "./header";
import { headerAbove } from "./headerPlaces";
import { isPaperMark, plainTitle, type LineAbove, type Title } from "./titleLines";

const LINES = 10;
/** A longer text is a paragraph, and a row of more cells a table: neither is a title. */
const LONGEST = 600;
const MOST_LINES = 60;
const SURE = 0.5;
const OWN_YEAR = 0.15;
const APPENDIX_LINE = /^phụ lục(?: số)?\s*(?:\d+|[ivx]+)?$/u;

/** The lines above a header, from top to bottom, down from the table before. */
export function linesAbove(header: Header, headers: readonly Header[]): LineAbove[] {
  const { view } = header;
  const from = (headerAbove(header, headers)?.bottom ?? -1) + 1;
  const lines = view.rowsBetween(from, header.top - 1).slice(-LINES).flatMap((row) => {
    const cells = view.sheet.cellsOfRow(row).filter(({ column, kind }) => kind === "text" && column <= header.right + 2);
    const within = cells.filter(({ column }) => (view.mergeAt(row, column)?.right ?? column) >= header.left - 2);
    const marks = cells.length === 1 ? [] : cells.filter(({ column }) => isPaperMark(view.ownText(row, column)));
    return within.map(({ column, formula }) => ({
      text: view.ownText(row, column),
      at: view.ref(row, column),
      isAlone: cells.length === 1 || (marks.length === cells.length - 1 && !marks.some((mark) => mark.column === column)),
      ...(formula === null ? {} : { isFormula: true as const }),
    }));
  });
  return lines.filter(({ text }) => text.length <= LONGEST).slice(-MOST_LINES);
}

/** What may be a title: up to three lines that follow each other, and the years they name. */
interface MayBeTitle extends Title {
  readonly prepared: PreparedText;
  readonly years: readonly string[];
}

const titlesKnown = new WeakMap<readonly LineAbove[], readonly MayBeTitle[]>();

/** Every form asks the same of the lines above a header: put together once. */
function titlesAmong(lines: readonly LineAbove[]): readonly MayBeTitle[] {
  const old = titlesKnown.get(lines);
  if (old) return old;
  const titles: MayBeTitle[] = [];
  lines.forEach((line, i) => {
    if (APPENDIX_LINE.test(fold(line.text))) return;
    for (let count = 1; count <= 3 && i + count <= lines.length; count++) {
      const parts = lines.slice(i, i + count);
      const text = parts.map((part) => part.text).join(" ");
      const isFormula = parts.some((part) => part.isFormula) ? { isFormula: true as const } : {};
      titles.push({ text, at: line.at, ...isFormula, prepared: prepare(text), years: fold(text).match(/(?<!\d)20\d\d(?!\d)/gu) ?? [] });
    }
  });
  titlesKnown.set(lines, titles);
  return titles;
}

/** The title of a form among the lines above, over up to three lines, and how sure it is (0…1): its words, its appendix number, its year. */
export function titleAbove(lines: readonly LineAbove[], form: IndexedTable): { readonly title: Title | null; readonly score: number } {
  const printed = form.template.planYear === null ? titlesAmong(lines).find(({ prepared }) => form.titles.some((own) => areSame(own, prepared))) : undefined;
  if (printed) return { title: titleOf(printed), score: 1 };
  let title: Title | null = null;
  let best = 0;
  for (const mayBe of titlesAmong(lines)) {
    const score = titleScore(mayBe, form);
    if (score <= best + 0.001) continue;
    [title, best] = [titleOf(mayBe), score];
  }
  if (best >= SURE) return { title, score: Math.min(1, best) };
  return { title: plainTitle(lines), score: lines.some(({ text }) => namesAppendix(text, form)) ? SURE : 0 };
}

function titleOf({ text, at, isFormula }: MayBeTitle): Title {
  return { text, at, ...(isFormula ? { isFormula } : {}) };
}

function titleScore({ prepared, years }: MayBeTitle, form: IndexedTable): number {
  const like = likeTitle(prepared, form);
  const { planYear } = form.template;
  if (like === 0 || planYear === null || years.length === 0) return like;
  return Math.max(0, like + (years.includes(String(planYear)) ? OWN_YEAR : -OWN_YEAR));
}

const known = new WeakMap<PreparedText, WeakMap<IndexedTable, number>>();

/** How like a form's titles a text is; the same lines stand above the tables of a whole batch. */
function likeTitle(text: PreparedText, form: IndexedTable): number {
  const byForm = known.get(text) ?? new WeakMap<IndexedTable, number>();
  known.set(text, byForm);
  const like = byForm.get(form) ?? form.titles.reduce((best, title) => Math.max(best, likenessOf(title, text)), 0);
  byForm.set(form, like);
  return like;
}

/** True when a line above names the year of the form's plan, and none names a later one. */
export function namesPlanYear(lines: readonly LineAbove[], { template }: IndexedTable): boolean {
  const years = lines.flatMap(({ text }) => text.match(/(?<!\d)20\d\d(?!\d)/gu) ?? []).map(Number);
  return template.planYear !== null && Math.max(...years) === template.planYear;
}

function namesAppendix(text: string, form: IndexedTable): boolean {
  const number = /\d+$/u.exec(form.template.print.appendixLine)?.[0];
  return number !== undefined && new RegExp(`^phụ lục\\s*(?:số\\s*)?0?${number}(?!\\d)`, "u").test(fold(text));
}
