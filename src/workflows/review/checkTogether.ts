import type { Verdict } from "../../core/finding";
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
