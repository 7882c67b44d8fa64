import { fold } from "../text/fold";
import { trimSigns } from "../text/trimSigns";
import { splitLeadIn } from "./leadIn";
import type { LeadIn } from "./leadIn";
import type { ParsedNumber } from "./number";
import { halfWidth, parseNumber } from "./number";

/** A number with what a person wrote around it: "98,5%", "12 văn bản", "đạt 98%", "12 (mười hai)", "21000 (*)". */
export interface WrittenFigure {
  readonly number: ParsedNumber;
  /** A % sign follows the number. */
  readonly percent: boolean;
  readonly leadIn: LeadIn;
  /** A footnote's mark behind the number ("(*)"), "" for none. */
  readonly mark: string;
  /** What was counted is named and comes in whole pieces only: "1.234 văn bản" has no decimals. */
  readonly ofThings: boolean;
}

/** Words after a number that change it, so that it no longer stands for itself. */
const CHANGING_WORDS: ReadonlySet<string> = new Set(
  ["nghìn", "ngàn", "triệu", "tr", "tỷ", "tỉ", "chục", "trăm", "vạn", "nghin", "ngan", "trieu", "ty", "k", "m", "rưỡi", "phẩy"].concat(
    ["trở", "hơn", "dưới", "trên", "gần", "khoảng", "ước", "đến", "tới", "hoặc", "chưa", "không", "tăng", "giảm"],
  ),
);
const MOST_WORDS = 5;
/** “10 hồ sơ/ngày”: so many for each of another thing. A year is what the columns themselves stand for. */
const FOR_EACH = /(?:\/ ?|(?<!\p{L})(?:mỗi|một) )(?:ngày|giờ|phút|tuần|tháng|quý|đợt|buổi)(?!\p{L})|(?<!\p{L})bình quân(?!\p{L})/u;
const ESTIMATED = /^ ?ước(?: tính| thực hiện)?$/u;
const THINGS =
  /^(?:văn bản|vb|hồ sơ|hs|thủ tục|tthc|dịch vụ|lượt|người|cán bộ|công chức|viên chức|biên chế|lớp|cuộc|đợt|hội nghị|đơn vị|cơ quan|tổ chức|phòng|xã|huyện|tin|bài|bản tin|phiếu|ý kiến|phản ánh|kiến nghị|mẫu|mô hình|sáng kiến|đề án|nhiệm vụ|trường hợp|chữ ký|chứng thư)(?!\p{L})/u;
/** A star, a small raised figure, or one digit or stars in brackets: “(*)”, “(1)”, “[2]”. */
const FOOTNOTE = /^ ?(\((?:\*{1,3}|[1-9])\)|\[(?:\*{1,3}|[1-9])\]|\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹†‡])(?=[ .,;]{0,9}$|[ .,;]{0,9}[\p{L}(])/u;
const FOOTNOTE_BEHIND = /(?<=[\p{L}.)]) ?(\((?:\*{1,3}|[1-9])\)|\[(?:\*{1,3}|[1-9])\]|\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹†‡])[ .,;]{0,9}$/u;

/**
 * Reads a number with at most a few words that present it before, and %, its unit in words, a footnote's mark and a note in brackets
 * behind; null when the text says anything else.
 */
export function writtenFigure(text: string, measurementUnit: string): WrittenFigure | null {
  const split = splitLeadIn(halfWidth(text).replace(/^['‘’]/u, "").trim());
  const body = split && /^[-−–+]?\d(?:[\d., ]*\d)?/u.exec(split.rest)?.[0];
  if (!split || !body) return null;
  const number = parseNumber(body);
  if (number === null) return null;
  const after = split.rest.slice(body.length);
  const percent = /^ ?(?:%|phần trăm(?!\p{L}))/iu.exec(after)?.[0];
  const { rest, mark } = withoutMark(after.slice(percent?.length ?? 0));
  const unit = unitIn(rest, measurementUnit);
  if (unit === null) return null;
  return { number, percent: percent !== undefined, leadIn: split.leadIn, mark, ofThings: percent === undefined && THINGS.test(unit) };
}

function withoutMark(after: string): { readonly rest: string; readonly mark: string } {
  const close = FOOTNOTE.exec(after);
  if (close) return { rest: after.slice(close[0].length), mark: close[1] ?? "" };
  const behind = FOOTNOTE_BEHIND.exec(after);
  return behind ? { rest: after.slice(0, behind.index), mark: behind[1] ?? "" } : { rest: after, mark: "" };
}

/** The words of the unit, folded, "" for none; null where the rest is neither a unit nor a note. */
function unitIn(rest: string, measurementUnit: string): string | null {
  const words = rest.replace(/\((?=[^()\p{L}]*\p{L})[^()]*\)[ .;]{0,9}$/u, "");
  const bare = trimSigns(words, " .,;*", " .,;*");
  const folded = fold(bare);
  if (bare === "" || folded === fold(measurementUnit) || ESTIMATED.test(folded)) return folded;
  const apart = words.startsWith(" ") || bare.length > 2 || /^(?:vb|hs)$/u.test(folded);
  if (!apart || !/^\p{L}[\p{L} ,/.-]*$/u.test(bare) || FOR_EACH.test(folded)) return null;
  const parts = folded.split(/[ ,/.-]+/u);
  return parts.length <= MOST_WORDS && !parts.some((word) => CHANGING_WORDS.has(word)) ? folded : null;
}
