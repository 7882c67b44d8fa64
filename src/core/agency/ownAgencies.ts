import type { Cell, Sheet } from "../sheet/sheet";
import type { AgencyDirectory } from "./agencyDirectory";
import { agencyKey } from "./agencyKey";
import { kindNamed } from "./bodyKinds";
import { directoryColumns, type DirectoryColumns, type DirectoryField } from "./directorySheet";
import { withUnknownParent, type OwnAgency } from "./ownAgency";
import { withoutClashes, type OwnClash } from "./ownClashes";
import { contentText, dayOfCell } from "./ownCell";

/** A cell of “Danh mục cơ quan” that could not be used; rows and columns are zero-based, `text` is what stands there, `name` the body of that row, `other` another it clashes with. */
export interface OwnAgencyProblem {
  readonly kind: "noHeadings" | "noName" | "unknownKind" | "unreadableDay" | "endsBeforeStart" | "nameTwice" | "unknownParent" | OwnClash["kind"];
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly name: string;
  readonly other?: string;
}

/** What the user's sheet adds, and what in it could not be read. */
export interface OwnAgencies {
  readonly entries: readonly OwnAgency[];
  /** By row, then column. */
  readonly problems: readonly OwnAgencyProblem[];
}

/**
 * Reads the bodies and aliases that users keep in “Danh mục cơ quan”. Days are dates or texts such as 1/7/2025; several abbreviations stand in one cell
 * with “;” or a line break. A row without a name or with a day that cannot be read is named, and used as far as it goes. With a directory, a body above
 * that neither it nor the sheet holds is named too, and a name that is another body's there. An empty sheet has nothing to be said of.
 */
export function ownAgencies(sheet: Sheet, directory: AgencyDirectory | null = null): OwnAgencies {
  const found = directoryColumns(sheet);
  if (!found) return { entries: [], problems: noHeadings(sheet) };
  const problems: OwnAgencyProblem[] = [];
  const entries = new Map<string, { readonly entry: OwnAgency; readonly line: Line }>();
  for (const row of sheet.filledRows().filter((one) => one > found.row)) {
    const line = new Line(sheet, row, found.columns, problems);
    const entry = readLine(line);
    if (!entry) continue;
    const key = agencyKey(entry.name);
    if (entries.has(key)) line.say("nameTwice", "name");
    else entries.set(key, { entry, line });
  }
  const read = [...entries.values()];
  const own = read.map(({ entry }) => entry);
  const orphans = new Set(directory === null ? [] : withUnknownParent(own, directory));
  for (const { entry, line } of read) if (orphans.has(entry)) line.say("unknownParent", "parent");
  const kept = withoutClashes(own, directory ?? NOBODY);
  for (const { kind, row, text, other } of kept.clashes) read[row]?.line.say(kind, kind.startsWith("alias") ? "aliases" : "parent", { text, other });
  return { entries: kept.entries, problems: problems.sort((a, b) => a.row - b.row || a.column - b.column) };
}

const NOBODY = { find: () => null, get: () => null, sharing: () => [] };

/** Where the first word stands: a person goes there to write the headings above it. */
function noHeadings(sheet: Sheet): readonly OwnAgencyProblem[] {
  for (const row of sheet.filledRows()) {
    const first = sheet.cellsOfRow(row).find((cell) => contentText(cell) !== "");
    if (first) return [{ kind: "noHeadings", row, column: first.column, text: sheet.name, name: "" }];
  }
  return [];
}

/** One row of the sheet by its fields. */
class Line {
  constructor(
    private readonly sheet: Sheet,
    private readonly row: number,
    readonly columns: DirectoryColumns["columns"],
    private readonly problems: OwnAgencyProblem[],
  ) {}

  cell(field: DirectoryField): Cell | null {
    const column = this.columns[field];
    return column === undefined ? null : this.sheet.cellAt(this.row, column);
  }

  text(field: DirectoryField): string {
    return contentText(this.cell(field));
  }

  say(kind: OwnAgencyProblem["kind"], field: DirectoryField, more: Partial<Pick<OwnAgencyProblem, "text" | "other">> = {}): void {
    this.problems.push({ kind, row: this.row, column: this.columns[field] ?? this.columns.name, text: this.text(field), name: this.text("name"), ...more });
  }
}

function readLine(line: Line): OwnAgency | null {
  const name = line.text("name");
  if (agencyKey(name) === "") {
    if ((Object.keys(line.columns) as DirectoryField[]).some((field) => line.text(field) !== "")) line.say("noName", "name");
    return null;
  }
  const kind = kindNamed(line.text("kind"));
  if (kind === null && line.text("kind") !== "") line.say("unknownKind", "kind");
  const day = (field: "from" | "to"): string | null => {
    const read = dayOfCell(line.cell(field));
    if (read === null && line.text(field) !== "") line.say("unreadableDay", field);
    return read;
  };
  const [validFrom, validTo] = [day("from"), day("to")];
  const isReversed = validFrom !== null && validTo !== null && validTo < validFrom;
  if (isReversed) line.say("endsBeforeStart", "to");
  return { name, aliases: aliasesOf(line.cell("aliases"), name), kind, parent: line.text("parent") || null, validFrom, validTo: isReversed ? null : validTo };
}

function aliasesOf(cell: Cell | null, name: string): readonly string[] {
  const parts = String(cell?.value ?? "").split(/[;\n\r]+/u).map((part) => contentText(part));
  return [...new Set(parts)].filter((part) => part !== "" && part !== name);
}
