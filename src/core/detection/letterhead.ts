import { agencyKey, type AgencyDirectory } from "../agency/agencyDirectory";
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

const LABEL = /^(?:tên )?(?:cơ quan|đơn vị)(?:,? ?(?:cơ quan|đơn vị))?(?: báo cáo| thực hiện| gửi)?\s*:\s*(.*)$/u;
const BODY = /^(?:sở|ban|văn phòng|thanh tra|ubnd|hđnd|phòng|chi cục|cục|trung tâm|công an|kho bạc|bảo hiểm)(?!\p{L})/u;
const NOT_A_LETTERHEAD = /kèm theo|phụ lục|kế hoạch số|quyết định số|báo cáo|thống kê|nhiệm vụ|chỉ tiêu|cộng hòa|độc lập/u;

/**
 * Reads who sent a sheet from the lines above its first table: a line “Đơn vị báo cáo: …” decides; otherwise the lowest line
 * that names a body, for the official letterhead prints the superior body above the issuing one. The basis line
 * (“Kèm theo Kế hoạch … của UBND tỉnh”) and titles never count.
 */
export function readLetterhead(sheet: Sheet, tableTop: number, directory: AgencyDirectory): LetterheadName | null {
  const lines = linesAbove(sheet, tableTop);
  return labelledName(lines, directory) ?? lowestBody(lines, directory);
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
        const text = normalizeText(part);
        if (text !== "") lines.push({ row, column: cell.column, text });
      }
    }
  }
  return lines;
}

function labelledName(lines: readonly Line[], directory: AgencyDirectory): LetterheadName | null {
  for (const [i, line] of lines.entries()) {
    const match = LABEL.exec(line.text.toLowerCase());
    if (!match) continue;
    const inLine = line.text.slice(line.text.length - (match[1] ?? "").length);
    const beside = lines[i + 1]?.row === line.row ? (lines[i + 1]?.text ?? "") : "";
    const name = withoutDots(inLine) || withoutDots(beside);
    if (name !== "") return { name, agency: directory.find(name)?.id ?? null };
  }
  return null;
}

function withoutDots(text: string): string {
  return normalizeText(text.replace(/[.…_]{2,}|…/gu, " "));
}

function lowestBody(lines: readonly Line[], directory: AgencyDirectory): LetterheadName | null {
  const left = lines.filter((line) => !line.text.startsWith("(") && !NOT_A_LETTERHEAD.test(fold(line.text)));
  let found: LetterheadName | null = null;
  left.forEach((line, i) => {
    const above = left[i - 1];
    const joined = above?.column === line.column ? `${above.text} ${line.text}` : "";
    const entry = directory.find(line.text) ?? (joined === "" ? null : directory.find(joined));
    if (entry) found = { name: entry.name, agency: entry.id };
    else if (BODY.test(agencyKey(line.text)) && line.text.length <= 80) found = { name: line.text, agency: null };
  });
  return found;
}
