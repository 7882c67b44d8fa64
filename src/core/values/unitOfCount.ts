import { fold } from "../text/fold";
import { normalizeText } from "../text/normalize";

/** What figures count in, taken apart: so many powers of ten of a base (“triệu đồng” is 10⁶ đồng); `isScaled` where it says a power, or is money. */
export interface UnitOfCount {
  readonly scale: number;
  readonly base: string;
  readonly isScaled: boolean;
}

const SCALES: Readonly<Record<string, number>> = { "nghìn": 3, "ngàn": 3, "1.000": 3, "1000": 3, "triệu": 6, tr: 6, "1.000.000": 6, "tỷ": 9, "tỉ": 9 };
/** “triệu đồng”, “1.000đ”, “tr.đ”. */
const SCALED = /^(?:(1\.000\.000|1\.000|1000)(?![\d.])|(nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L})|(tr)\.?(?=\s*đ))\s*/u;
const MONEY: Readonly<Record<string, string>> = { "đồng": "đồng", "đ": "đồng", "vnđ": "đồng", vnd: "đồng", "việt nam đồng": "đồng", usd: "usd", "đô la mỹ": "usd", "đô la": "usd", "đô-la mỹ": "usd", eur: "eur", euro: "eur" };
/** Several units in one breath say nothing of a single figure. */
const SEVERAL = /[,;/]|(?<!\p{L})(?:và|hoặc)(?!\p{L})/u;
const LONGEST = 30;

/** Takes a unit apart; null for several units at once, and for what is no unit. */
export function unitOfCount(text: string): UnitOfCount | null {
  const folded = fold(text).trim();
  if (folded === "" || folded.length > LONGEST || SEVERAL.test(folded)) return null;
  const [written = "", ...signs] = SCALED.exec(folded) ?? [];
  const rest = folded.slice(written.length);
  const scale = SCALES[signs.find((sign) => sign !== undefined) ?? ""] ?? 0;
  if (rest === "") return null;
  const money = MONEY[rest];
  return { scale, base: money ?? rest, isScaled: scale > 0 || money !== undefined };
}

const LONGEST_LINE = 120;
const SAID = /(?:^|[\s(–-])(?:đơn vị tính|đvt|đơn vị)\s*[:=]\s*([^()]+?)\s*[).;]*$/iu;
const LABELLED = /(?<!\p{L})(?:đơn vị tính|đvt)(?!\p{L})/u;
const IN_BRACKETS = /\(([^()]*)\)/gu;

/** The unit that a line names (“Đơn vị tính: triệu đồng”, “(ĐVT: 1.000 đ)”); null for a line of anything else. “Đơn vị: Sở Nội vụ” says who sent it. */
export function unitNamed(text: string): string | null {
  const unit = text.length > LONGEST_LINE ? undefined : SAID.exec(normalizeText(text))?.[1];
  if (unit === undefined) return null;
  return LABELLED.test(fold(text)) || unitOfCount(unit)?.isScaled ? unit : null;
}

/** The unit in a heading: named as such, or money and powers of ten in brackets (“Kinh phí (triệu đồng)”); null where it says none. */
export function unitInHeading(heading: string): string | null {
  const named = [...heading.matchAll(IN_BRACKETS)].map(([, inner = ""]) => inner.trim());
  const bracketed = named.map((inner) => unitNamed(inner) ?? (unitOfCount(inner)?.isScaled ? inner : null)).filter((unit) => unit !== null);
  return bracketed.length === 1 ? (bracketed[0] ?? null) : bracketed.length > 1 ? null : unitNamed(heading);
}
