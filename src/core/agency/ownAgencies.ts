import type { Cell, Sheet } from "../sheet/sheet";
import { contentText, dayOfCell } from "./ownCell";
import { fold } from "../text/fold";
import { agencyKey } from "./agencyKey";
import type { OwnAgency } from "./ownAgency";

/** A cell of “Danh mục cơ quan” that could not be used; rows and columns are zero-based, `text` is what stands there. */
export interface OwnAgencyProblem {
  readonly kind: "noHeadings" | "noName" | "unknownKind" | "unreadableDay" | "endsBeforeStart" | "nameTwice";
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What the user's sheet adds, and what in it could not be read. */
export interface OwnAgencies {
  readonly entries: readonly OwnAgency[];
  readonly problems: readonly OwnAgencyProblem[];
}

const HEADINGS = {
  name: ["tên cơ quan", "tên cơ quan, đơn vị", "cơ quan", "tên đơn vị"],
  aliases: ["tên viết tắt", "viết tắt", "tên khác", "cách ghi khác"],
  kind: ["loại"],
  parent: ["cơ quan cấp trên", "cấp trên", "cơ quan chủ quản"],
  from: ["từ ngày"],
  to: ["đến ngày"],
} as const;
type Field = keyof typeof HEADINGS;

/** Words in the column “Loại”, folded, with the directory's kinds. */
const KINDS: Readonly<Record<string, string>> = {
  "cơ quan": "agency", "sở": "agency", "cơ quan hành chính": "agency", "đơn vị": "unit", "phòng": "unit", "đơn vị sự nghiệp": "unit", "nhóm": "group",
  "nhóm cơ quan": "group", "ban chỉ đạo": "interagency", "tổ chức phối hợp liên ngành": "interagency", "liên ngành": "interagency", "hđnd": "council",
  "hội đồng nhân dân": "council", "cơ quan đảng": "party", "đảng": "party", "đoàn thể": "massOrganisation", "tổ chức chính trị - xã hội": "massOrganisation",
  "báo chí": "press", "cơ quan báo chí": "press", "doanh nghiệp": "enterprise", "chức danh": "official", "người đứng đầu": "official", "lãnh đạo": "official",
};
const LOOKED_AT = 30;

/**
 * Reads the bodies and aliases that users keep in “Danh mục cơ quan”. Days are dates or texts such as 1/7/2025; several abbreviations stand in one cell
 * with “;” or a line break. A row without a name or with a day that cannot be read is named, and used as far as it goes.
 */
export function ownAgencies(sheet: Sheet): OwnAgencies {
  const found = headings(sheet);
  if (!found) return { entries: [], problems: [{ kind: "noHeadings", row: 0, column: 0, text: sheet.name }] };
  const problems: OwnAgencyProblem[] = [];
  const entries = new Map<string, OwnAgency>();
  for (const row of sheet.filledRows().filter((one) => one > found.row)) {
    const entry = readRow(sheet, row, found.columns, problems);
    if (!entry) continue;
    const key = agencyKey(entry.name);
    if (entries.has(key)) problems.push({ kind: "nameTwice", row, column: found.columns.name ?? 0, text: entry.name });
    else entries.set(key, entry);
  }
  return { entries: [...entries.values()], problems };
}

type Columns = Partial<Record<Field, number>>;

function headings(sheet: Sheet): { readonly row: number; readonly columns: Columns } | null {
  for (const row of sheet.filledRows().slice(0, LOOKED_AT)) {
    const columns: Columns = {};
    for (const cell of sheet.cellsOfRow(row)) {
      const text = fold(contentText(cell));
      const field = (Object.keys(HEADINGS) as Field[]).find((one) => HEADINGS[one].some((heading) => heading === text));
      if (field) columns[field] ??= cell.column;
    }
    if (columns.name !== undefined && Object.keys(columns).length > 1) return { row, columns };
  }
  return null;
}

function readRow(sheet: Sheet, row: number, columns: Columns, problems: OwnAgencyProblem[]): OwnAgency | null {
  const cellOf = (field: Field): Cell | null => (columns[field] === undefined ? null : sheet.cellAt(row, columns[field]));
  const textOf = (field: Field): string => contentText(cellOf(field));
  const say = (kind: OwnAgencyProblem["kind"], field: Field): void => void problems.push({ kind, row, column: columns[field] ?? 0, text: textOf(field) });
  const name = textOf("name");
  if (agencyKey(name) === "") {
    if ((Object.keys(columns) as Field[]).some((field) => textOf(field) !== "")) say("noName", "name");
    return null;
  }
  const kind = KINDS[fold(textOf("kind"))] ?? null;
  if (kind === null && textOf("kind") !== "") say("unknownKind", "kind");
  const day = (field: "from" | "to"): string | null => {
    const read = dayOfCell(cellOf(field));
    if (read === null && textOf(field) !== "") say("unreadableDay", field);
    return read;
  };
  const [validFrom, validTo] = [day("from"), day("to")];
  const isReversed = validFrom !== null && validTo !== null && validTo < validFrom;
  if (isReversed) say("endsBeforeStart", "to");
  return { name, aliases: aliasesOf(cellOf("aliases"), name), kind, parent: textOf("parent") || null, validFrom, validTo: isReversed ? null : validTo };
}

function aliasesOf(cell: Cell | null, name: string): readonly string[] {
  const parts = String(cell?.value ?? "").split(/[;\n\r]+/u).map((part) => contentText(part));
  return [...new Set(parts)].filter((part) => part !== "" && part !== name);
}
