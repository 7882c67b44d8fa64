import type { CellRef } from "../sheet/address";
import { fold } from "../text/fold";
import { isClosingLine, isDatedLine, isLineAboveTable, isUnitLine } from "./notIndicators";

/** The title found above a table. */
export interface Title {
  readonly text: string;
  readonly at: CellRef;
  readonly isFormula?: true;
}

/** One line above a table. */
export interface LineAbove extends Title {
  /** True when nothing else stands in its row but the sheet of paper's own marks (“Mẫu 01”). */
  readonly isAlone: boolean;
}

const SHORTEST = 12;
const LONGEST_MARK = 40;
/** A title stands near its table: of the lines higher up only the last may be one. */
const NEAR = 6;
/** “Đơn vị báo cáo: Sở Nội vụ” says who sent the form. */
const SENDER_LINE = /^(?:tên )?(?:cơ quan|đơn vị)(?: \p{L}+){0,4}\s*:/u;
/** “Phụ lục II. ”, “Biểu số 01: ”: what may stand before a title in the same cell. */
const NUMBER_OF_PAPER = /^(?:phụ lục|biểu mẫu|mẫu biểu|biểu|mẫu)(?: số)?(?:\s*(?:\d{1,3}(?:\.\d{1,2})?\p{L}?|[ivxlc]{1,6})(?![\p{L}\d]))?\s*[:.)–-]*\s*/u;
const IS_BASIS = /^\(|^(?:kèm theo|ban hành kèm|căn cứ|theo|kính gửi|số\s*:|thực hiện (?:quyết định|kế hoạch số|công văn|nghị quyết|chỉ thị))(?!\p{L})/u;
const PAPER_MARK = /^\(?(?:mẫu|biểu|phụ lục)(?!\p{L})|^(?:cộng hòa|độc lập)(?!\p{L})/u;
const LETTERHEAD = /^(?:sở|bộ|ban|văn phòng|thanh tra|ubnd|ủy ban|hđnd|hội đồng|phòng|chi cục|cục|tổng cục|trung tâm|công an|kho bạc|bảo hiểm|tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|trường)(?!\p{L})/u;
const PLAN_WORD = /(?<!\p{L})(?:kế hoạch|nhiệm vụ|chỉ tiêu|danh mục|bảng|chương trình|biểu|phân công|lộ trình|thống kê|tổng hợp|báo cáo)(?!\p{L})/u;
const YEAR = /(?<![\d./-])20\d\d(?![\d/-])/u;
/** How the second line of a title begins: “NĂM 2024”, “CỦA SỞ NỘI VỤ”. */
const GOES_ON = /^(?:của|năm|tại|trên địa bàn|giai đoạn|tỉnh|thành phố|huyện|thị xã|xã|phường|và)(?!\p{L})/u;

/** True for “Mẫu 01”, a national motto, a date or a unit: they share a title's row and say nothing of it. */
export function isPaperMark(text: string): boolean {
  return text.length <= LONGEST_MARK && ((PAPER_MARK.test(fold(text)) && !namesPlan(text)) || isDatedLine(text) || isUnitLine(text));
}

/** The line among those above a table that is likeliest its title, with the lines it goes on in: the last near one that names a year, else the last; never a letterhead. Null when there is none. */
export function plainTitle(lines: readonly LineAbove[]): Title | null {
  const titles: Title[] = [];
  let end = -1;
  lines.forEach((line, i) => {
    if (i < end || !mayBeTitle(line)) return;
    end = i + 1;
    while (goesOn(lines[end - 1], lines[end])) end++;
    const parts = lines.slice(i, end);
    titles.push({ text: parts.map(({ text }) => text).join(" "), at: line.at, ...(parts.some(({ isFormula }) => isFormula) ? { isFormula: true as const } : {}) });
  });
  const near = lines[Math.max(0, lines.length - NEAR)]?.at.row ?? 0;
  return titles.filter(({ text, at }) => at.row >= near && YEAR.test(text)).at(-1) ?? titles.at(-1) ?? null;
}

function goesOn(line: LineAbove | undefined, next: LineAbove | undefined): boolean {
  return line !== undefined && next !== undefined && next.isAlone && next.at.row - line.at.row === 1 && GOES_ON.test(fold(next.text));
}

function mayBeTitle({ text, isAlone }: LineAbove): boolean {
  if (!isAlone || text.length < SHORTEST || isClosingLine(text)) return false;
  const folded = fold(text);
  if (IS_BASIS.test(folded) || SENDER_LINE.test(folded)) return false;
  return isLineAboveTable(text) ? namesPlan(text) : !isLetterhead(folded);
}

/** True for “PHỤ LỤC 2: NHIỆM VỤ NĂM 2024”, where a title follows the number of the paper in one line. */
function namesPlan(text: string): boolean {
  const rest = fold(text).replace(NUMBER_OF_PAPER, "");
  return rest.length >= SHORTEST && rest !== fold(text) && /^\p{L}/u.test(rest) && !IS_BASIS.test(rest);
}

function isLetterhead(folded: string): boolean {
  return LETTERHEAD.test(folded) && !YEAR.test(folded) && !PLAN_WORD.test(folded);
}
