import { agencyKey, type AgencyDirectory } from "../agency/agencyDirectory";
import type { AgencyEntry } from "../agency/agencyEntry";
import { fold } from "../text/fold";
import { normalizeText } from "../text/normalize";
import { readLegacyText } from "../text/legacy/readLegacy";
import type { Sheet } from "../sheet/sheet";

/** The body a sheet's letterhead names. */
export interface LetterheadName {
  readonly name: string;
  /** Id in the directory, null for a body it does not hold. */
  readonly agency: string | null;
}

const LABEL = /^(?:tên )?(?:cơ quan|đơn vị)(?: \p{L}+){0,4}:(.*)$/u;
const BODY = /^(?:sở|ban|văn phòng|thanh tra|ubnd|hđnd|phòng|chi cục|cục|trung tâm|công an|kho bạc|bảo hiểm)(?!\p{L})/u;
const COMMUNE = /^(?:ubnd )?(?:xã|phường|thị trấn) \p{L}/u;
const NOT_A_LETTERHEAD = /kèm theo|phụ lục|kế hoạch số|quyết định số|báo cáo|thống kê|nhiệm vụ|chỉ tiêu|cộng hòa|độc lập|kính gửi|nơi nhận/u;
/** Letterhead lines are short: a sentence is none. */
const LONGEST_LINE = 80;
/** So long at most with the spaces that push a line to its place. */
const LONGEST_PADDED = 1_000;

/**
 * Reads who sent a sheet from the lines above its first table. A line “Đơn vị báo cáo: …” that names a body decides. Otherwise the official
 * letterhead: the superior body above, the issuing one below. The lowest body the directory knows is the sender (an office within it, such as
 * “Phòng Nội vụ”, only signs for it), a commune below its district is itself, and a province's committee alone is the sender only when no
 * other body is named. The basis line (“Kèm theo Kế hoạch … của UBND tỉnh”) and titles never count.
 */
export function readLetterhead(sheet: Sheet, tableTop: number, directory: AgencyDirectory): LetterheadName | null {
  const lines = linesAbove(sheet, tableTop);
  return labelledName(lines, directory) ?? letterheadBody(lines, directory);
}

interface Line {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function linesAbove(sheet: Sheet, tableTop: number): Line[] {
  const lines: Line[] = [];
  for (const row of sheet.filledRows()) {
    if (row >= tableTop) break;
    for (const cell of sheet.cellsOfRow(row)) {
      if (cell.kind !== "text") continue;
      const raw = readLegacyText(cell.text, cell.font)?.text ?? cell.text;
      for (const part of raw.split(/\n/u)) {
        const text = part.length <= LONGEST_PADDED ? normalizeText(part) : "";
        if (text !== "") lines.push({ row, column: cell.column, text });
      }
    }
  }
  return lines;
}

function labelledName(lines: readonly Line[], directory: AgencyDirectory): LetterheadName | null {
  for (const [i, line] of lines.entries()) {
    const match = line.text.length <= LONGEST_LINE * 2 ? LABEL.exec(line.text.toLowerCase()) : null;
    if (!match) continue;
    const inLine = line.text.slice(line.text.length - (match[1] ?? "").length);
    const beside = lines[i + 1]?.row === line.row ? (lines[i + 1]?.text ?? "") : "";
    const name = withoutDots(inLine) || withoutDots(beside);
    const entry = directory.find(name);
    if (entry) return { name, agency: entry.id };
    if (isBodyLike(name)) return { name, agency: null };
  }
  return null;
}

function withoutDots(text: string): string {
  return normalizeText(text.replace(/[.…_]{2,}|…/gu, " "));
}

/** “Đơn vị: văn bản” names a unit of measurement, not a body. */
function isBodyLike(name: string): boolean {
  const key = agencyKey(name);
  return name.length <= LONGEST_LINE && (BODY.test(key) || COMMUNE.test(key) || /^(?:huyện|thị xã|thành phố) \p{L}/u.test(key));
}

function letterheadBody(lines: readonly Line[], directory: AgencyDirectory): LetterheadName | null {
  const left = lines.filter((line) => line.text.length <= LONGEST_LINE && !line.text.startsWith("(") && !NOT_A_LETTERHEAD.test(fold(line.text)));
  let known: AgencyEntry | null = null;
  let unknown: string | null = null;
  let commune: LetterheadName | null = null;
  for (const [i, line] of left.entries()) {
    const above = left[i - 1]?.column === line.column ? (left[i - 1]?.text ?? "") : "";
    const entry = entryOf(line.text, above, directory);
    if (entry && (known === null || isAtLeastAsHigh(entry, known))) known = entry;
    else if (entry === null && isBodyLike(line.text)) unknown = line.text;
    if (COMMUNE.test(agencyKey(line.text))) commune = { name: line.text, agency: entry?.id ?? null };
  }
  if (commune) return commune;
  if (known && (unknown === null || !isProvinceCommittee(known))) return { name: known.name, agency: known.id };
  return unknown === null ? null : { name: unknown, agency: null };
}

/** The body a line names by itself, with the line above (“ỦY BAN NHÂN DÂN” over “HUYỆN TUY PHƯỚC”), or as its office (“VĂN PHÒNG” under “UBND TỈNH”). */
function entryOf(text: string, above: string, directory: AgencyDirectory): AgencyEntry | null {
  const joined = above === "" ? null : (directory.find(`${above} ${text}`) ?? (agencyKey(text) === "văn phòng" ? directory.find(`${text} ${above}`) : null));
  return joined ?? directory.find(text);
}

/** An office within a department does not displace the department above it. */
function isAtLeastAsHigh(entry: AgencyEntry, known: AgencyEntry): boolean {
  return entry.level !== "departmentOffice" || known.level === "departmentOffice";
}

function isProvinceCommittee(entry: AgencyEntry): boolean {
  return agencyKey(entry.name).startsWith("ubnd") && entry.level === "province";
}
