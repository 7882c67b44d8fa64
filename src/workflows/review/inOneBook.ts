import type { StructureFinding } from "../../core/detection/detection";
import type { CellRef } from "../../core/sheet/address";
import { Sheet } from "../../core/sheet/sheet";
import type { Workbook } from "../../core/sheet/workbook";
import type { ReadCell, ReadTable } from "../../core/submission";
import { TableCells } from "../../core/tableCells";
import type { LookedInto } from "../check";

/** A file of a submission, looked into, with the forms in it that another file of the same unit says instead. */
export interface SubmittedFile {
  readonly path: string;
  readonly looked: LookedInto;
  /** Template ids. */
  readonly leftOut: ReadonlySet<string>;
}

/** Several files as one workbook, and where each of its sheets came from. */
export interface OneBook {
  readonly looked: LookedInto;
  /** By the sheet's name in the one workbook: number of its file, and its name there. */
  readonly origin: ReadonlyMap<string, { readonly file: number; readonly sheet: string }>;
}

/**
 * Puts the files of one unit together, so that rules across forms run over all of them. Each was read on its own before: formulas look at the
 * sheets of their own file. A sheet whose name an earlier file has is called “[file]name”. The bodies are those of the first file that names some.
 */
export function inOneBook(files: readonly SubmittedFile[]): OneBook {
  const origin = new Map<string, { readonly file: number; readonly sheet: string }>();
  const parts = files.map(({ path, looked, leftOut }, file) => {
    const names = new Map(looked.workbook.sheets.map(({ name }) => [name, nameApart(name, path, origin)]));
    for (const [sheet, name] of names) origin.set(name, { file, sheet });
    return renamed(looked, leftOut, names, file);
  });
  const [first] = parts;
  if (!first) throw new Error("a submission has at least one file");
  const looked: LookedInto = {
    workbook: {
      name: first.workbook.name,
      sheets: parts.flatMap(({ workbook }) => workbook.sheets),
      definedNames: parts.flatMap(({ workbook }) => workbook.definedNames),
      savedAt: parts.reduce((latest: string | null, { workbook: { savedAt } }) => (latest === null || (savedAt !== null && savedAt > latest) ? savedAt : latest), null),
      carried: parts.flatMap(({ workbook: { carried = [] } }) => carried),
    },
    own: parts.find(({ own }) => own.sheet !== null)?.own ?? first.own,
    tables: parts.flatMap(({ tables }) => tables),
    structure: parts.flatMap(({ structure }) => structure),
    missed: parts.flatMap(({ missed }) => missed),
    evidence: parts.flatMap(({ evidence }) => evidence),
    remarks: [],
    files: parts.flatMap((part) => part.files),
  };
  return { looked, origin };
}

function nameApart(name: string, path: string, taken: ReadonlyMap<string, unknown>): string {
  const file = path.split(/[/\\]/u).pop() ?? path;
  const apart = [name, `[${file}]${name}`].find((one) => !taken.has(one));
  if (apart !== undefined) return apart;
  let copy = 2;
  while (taken.has(`[${file} (${copy})]${name}`)) copy++;
  return `[${file} (${copy})]${name}`;
}

/** A file's part under its names in the one workbook; the numbers of its tables and copies are told apart by the file's. */
function renamed(looked: LookedInto, leftOut: ReadonlySet<string>, names: ReadonlyMap<string, string>, file: number): LookedInto {
  const { workbook, own, missed, evidence } = looked;
  const named = (name: string): string => names.get(name) ?? name;
  const moved = <Ref extends CellRef | null>(ref: Ref): Ref => (ref === null || named(ref.sheet) === ref.sheet ? ref : { ...ref, sheet: named(ref.sheet) });
  const number = (id: string): string => (file === 0 ? id : `${file + 1}.${id}`);
  const all = looked.tables.map((table) => renamedTable(table, named, moved, number));
  const structure = looked.structure.filter(({ template }) => !leftOut.has(template));
  const book = renamedBook(workbook, named);
  return {
    workbook: book,
    own: { ...own, sheet: own.sheet === null ? null : named(own.sheet), findings: own.findings.map((finding) => ({ ...finding, at: moved(finding.at), related: finding.related.map(moved) })) },
    tables: all.filter(({ template }) => !leftOut.has(template.id)),
    structure: structure.map((found): StructureFinding => ({ ...found, table: number(found.table), at: moved(found.at), related: found.related.map(moved) })),
    missed: missed.map((form) => ({ ...form, sheet: named(form.sheet), at: moved(form.at) })),
    evidence: evidence.map((one) => ({ ...one, sheet: named(one.sheet), at: moved(one.at) })),
    remarks: [],
    files: [{ sheets: book.sheets, tables: all }],
  };
}

function renamedBook(workbook: Workbook, named: (name: string) => string): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (named(sheet.name) === sheet.name ? sheet : new Sheet({ ...sheet.data, name: named(sheet.name) }))),
    definedNames: workbook.definedNames.map((one) => (one.sheet === null ? one : { ...one, sheet: named(one.sheet) })),
    carried: (workbook.carried ?? []).map(({ at, after }) => ({ at: { ...at, sheet: named(at.sheet) }, after })),
  };
}

function renamedTable(table: ReadTable, named: (name: string) => string, moved: <Ref extends CellRef | null>(ref: Ref) => Ref, number: (id: string) => string): ReadTable {
  const apart = { ...table, id: number(table.id), copy: number(table.copy) };
  if (table.pieces.every(({ sheet }) => named(sheet) === sheet)) return apart;
  const cells = [...table.cells.values()].map((cell): ReadCell => ({ ...cell, cell: cell.cell, at: moved(cell.at), mergedFrom: moved(cell.mergedFrom) }));
  return {
    ...apart,
    pieces: table.pieces.map((piece) => ({ ...piece, sheet: named(piece.sheet) })),
    rows: table.rows.map((row) => ({ ...row, at: moved(row.at), ordinalAt: moved(row.ordinalAt) })),
    columns: table.columns.map((column) => ({ ...column, headingAt: moved(column.headingAt) })),
    title: table.title && { ...table.title, at: moved(table.title.at) },
    cells: new TableCells(cells),
  };
}
