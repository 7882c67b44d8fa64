import { bareOf, fold } from "../text/fold";

/** What stands before a figure: words that only present it (“đạt 98%”), or that make it an approximation (“khoảng 120”). */
export type LeadIn = "none" | "presents" | "approximates";

/** Longer texts before the first digit are sentences. */
const LONGEST = 40;
const BEFORE_FIGURE = /^(?=[^\d]{1,40}\d)[^\d]*?(?=[-−–+]?\d)/u;
const PRESENTING =
  /^(?:(?:tổng số|tổng cộng|tổng|cộng|số lượng|kết quả|tỷ lệ|tỉ lệ|mức|đạt được|đạt|được|chiếm|đã có|có|gồm|là|bằng|ước tính|ước thực hiện|ước|\(ước(?: tính)?\)) ?[:=]? ?){1,4}$|^[:=] ?$/u;
const APPROXIMATING = /^(?:(?:đạt|có|tổng số|tỷ lệ|tỉ lệ|được) ?:? ?)?(?:≈|≃|~|(?:khoảng|xấp xỉ|chừng|tầm|cỡ)(?: chừng)?) ?$/u;

const PRESENTING_BARE = new RegExp(bareOf(PRESENTING.source), "u");
const APPROXIMATING_BARE = new RegExp(bareOf(APPROXIMATING.source), "u");

/** Splits a text before its first figure; null where the words there change the figure or are none we know (“trên 95%”, “chưa đạt 98%”). */
export function splitLeadIn(text: string): { readonly leadIn: LeadIn; readonly rest: string } | null {
  const before = BEFORE_FIGURE.exec(text)?.[0] ?? "";
  if (before.trim() === "" || before.length > LONGEST) return { leadIn: "none", rest: text };
  const words = `${fold(before)}${/\s$/u.test(before) ? " " : ""}`;
  const rest = text.slice(before.length);
  const leadIn = leadInOf(words);
  return leadIn && { leadIn, rest };
}

/** Words typed without any marks are read too: “khoang 120”. */
function leadInOf(words: string): LeadIn | null {
  if (APPROXIMATING.test(words)) return "approximates";
  if (PRESENTING.test(words)) return "presents";
  if (words !== bareOf(words)) return null;
  if (PRESENTING_BARE.test(words)) return "presents";
  return APPROXIMATING_BARE.test(words) ? "approximates" : null;
}
