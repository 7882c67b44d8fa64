import { expandAbbreviations } from "../text/abbreviations";
import { fold } from "../text/fold";
import { foldedWords } from "../text/foldedWords";
import type { Template } from "./template";

/** A table that was read as a form. */
interface NamedTable {
  readonly template: Template;
  readonly title: { readonly text: string } | null;
}

const YEAR = /(?<![\p{L}\p{N}])20\d\d(?![\p{L}\p{N}])/gu;
/** “tỉnh bình định”, “sở thông tin”: whose plan it is; “sở, ngành” names nobody. */
const BODY = /(?<!\p{L})(?:tỉnh|thành phố|huyện|thị xã|quận|phường|thị trấn|xã|sở) (?!năm |về |và |hội |ban |ngành )\p{L}+(?: \p{L}+)?/gu;

/**
 * What the form is called in sentences. A plan's form is printed for one body and one year: a table whose title does not name just these
 * is read by its columns, and takes the form's general name.
 */
export function formName(table: NamedTable): string {
  const { template } = table;
  return template.otherwiseNamed === undefined || isThisPlan(table) ? template.name : template.otherwiseNamed.name;
}

/** Tables never change, and every sentence about one asks: the answer is kept. */
const answers = new WeakMap<NamedTable, boolean>();

/** The form's name, with the table's number where it has several: “Phụ lục 4, bảng II”. */
export function tableName(table: NamedTable & { readonly plan: { readonly part: string | null } }): string {
  const { part } = table.plan;
  return part === null ? formName(table) : `${formName(table)}, bảng ${part.toUpperCase()}`;
}

/** True where the title above the table names the plan that the form was printed for; for forms of no single plan always. */
export function isThisPlan(table: NamedTable): boolean {
  const answer = answers.get(table) ?? namesThisPlan(table);
  answers.set(table, answer);
  return answer;
}

function namesThisPlan({ template, title }: NamedTable): boolean {
  if (template.otherwiseNamed === undefined || template.planYear === null) return true;
  const written = wordsOf(title?.text ?? "");
  const years = written.match(YEAR) ?? [];
  if (Math.max(...years.map(Number)) !== template.planYear || !written.includes(template.otherwiseNamed.subject)) return false;
  const [own, named] = [new Set(wordsOf(template.title).match(BODY)), new Set(written.match(BODY))];
  return [...own].every((body) => named.has(body)) && [...named].every((body) => own.has(body));
}

function wordsOf(text: string): string {
  return expandAbbreviations(foldedWords(fold(text))).join(" ");
}
