import { verdictOf, type Verdict } from "../../core/finding";
import { parseA1 } from "../../core/sheet/address";
import type { Language } from "../../core/message";
import type { Workbook } from "../../core/sheet/workbook";
import { judge, lookInto, type CheckOptions } from "../check";
import { fileReport, type FileReport, type ReportedCell, type ReportedFinding } from "../checkReport";
import { formStandings, type FormStanding } from "./formStanding";
import { inOneBook, type OneBook } from "./inOneBook";

/** One of a unit's files, opened. */
export interface OpenedFile {
  readonly path: string;
  readonly workbook: Workbook;
}

/** What is said of a unit's files when they are taken together. */
export interface TogetherReport {
  readonly verdict: Verdict;
  readonly completeness: FileReport["completeness"];
  readonly explained: number;
  readonly notRun: FileReport["notRun"];
  readonly forms: readonly FormStanding[];
  /** The findings by the file in whose cells they are; a cell in another file of the unit says in which. */
  readonly files: readonly { readonly path: string; readonly findings: readonly ReportedFinding[] }[];
}

/** Checks the files of one unit as one submission. `chosen`: which file speaks for a form, by template id, as a person chose. */
export function checkTogether(files: readonly OpenedFile[], options: CheckOptions, chosen: ReadonlyMap<string, string>, language: Language): TogetherReport {
  const looked = files.map(({ path, workbook }) => ({ path, looked: lookInto(workbook, options) }));
  const forms = formStandings(
    looked.map(({ path, looked: { tables, workbook } }) => ({ path, savedAt: workbook.savedAt, tables, sheets: workbook.sheets })),
    chosen,
  );
  const submitted = looked.map((file) => ({ ...file, leftOut: new Set(forms.flatMap(({ template, path }) => (path === file.path ? [] : [template]))) }));
  const book = inOneBook(submitted);
  const { findings, verdict, completeness, explained, notRun } = fileReport("", judge(book.looked, options), language, "");
  const byFile = files.map(({ path }): { path: string; findings: ReportedFinding[] } => ({ path, findings: [] }));
  for (const finding of findings) {
    const file = fileOf(finding, book, forms, files);
    byFile[file]?.findings.push(inFile(finding, file, book, files));
  }
  return { verdict, completeness, explained, notRun, forms, files: byFile };
}

/** A finding about no cell is about its form: it belongs to the file that speaks for it. */
function fileOf({ sheet, key }: ReportedFinding, { origin }: OneBook, forms: readonly FormStanding[], files: readonly OpenedFile[]): number {
  const own = sheet === null ? undefined : origin.get(sheet)?.file;
  if (own !== undefined) return own;
  const template = key.split("|")[1];
  const path = forms.find((form) => form.template === template)?.path;
  return Math.max(0, files.findIndex((file) => file.path === path));
}

function inFile(finding: ReportedFinding, file: number, { origin }: OneBook, files: readonly OpenedFile[]): ReportedFinding {
  const cell = <Cell extends ReportedCell>(one: Cell): Cell => {
    const from = origin.get(one.sheet);
    if (!from) return one;
    return { ...one, sheet: from.sheet, ...(from.file === file ? {} : { file: files[from.file]?.path ?? "" }) };
  };
  return {
    ...finding,
    sheet: finding.sheet === null ? null : (origin.get(finding.sheet)?.sheet ?? finding.sheet),
    related: finding.related.map(cell),
    suspects: finding.suspects.map((set) => set.map(cell)),
    suggestions: finding.suggestions.map(cell),
  };
}

/**
 * A file's own report with what was found when its unit's files were taken together. What it says of a form that another file speaks for
 * stays, marked: it counts neither for the unit nor in the sum.
 */
export function reportTogether(own: FileReport, { files, forms }: TogetherReport): FileReport {
  const counting = files.find(({ path }) => path === own.path)?.findings ?? [];
  const others = new Set(forms.flatMap(({ template, path }) => (path === own.path ? [] : [template])));
  const left = own.findings.filter(({ key }) => others.has(key.split("|")[1] ?? "")).map((finding): ReportedFinding => ({ ...finding, superseded: true }));
  const findings = left.length === 0 ? counting : [...counting, ...left].sort(inReadingOrder(own));
  return { ...own, findings, verdict: verdictOf(findings), explained: findings.filter(({ explained }) => explained).length };
}

/** By sheet in the order of the file's tables, row, column, rule; findings without a cell first. */
function inReadingOrder({ tables }: FileReport): (a: ReportedFinding, b: ReportedFinding) => number {
  const sheets = tables.map(({ sheet }) => sheet);
  const place = ({ sheet, cell }: ReportedFinding): readonly [number, number, number] => {
    const at = cell === null ? null : parseA1(cell);
    return [sheet === null ? -1 : (sheets.indexOf(sheet) + sheets.length + 1) % (sheets.length + 1), at?.row ?? -1, at?.column ?? -1];
  };
  return (a, b) => {
    const [one, other] = [place(a), place(b)];
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
  };
}
