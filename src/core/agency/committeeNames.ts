import { agencyKey } from "./agencyKey";

const COMMITTEE = "(?:ubnd|hđnd|thường trực hđnd|đảng ủy)";
const LEVEL = "(?:các cấp|cấp tỉnh|cấp huyện|cấp xã|tỉnh|huyện|xã)";
const COMPOSITE = new RegExp(`^(${COMMITTEE}(?:(?:, | và | - |/)${COMMITTEE})*) (${LEVEL}(?:(?:, | và | - |/)(?:${COMMITTEE} )?${LEVEL})*)$`, "u");
const LONGEST = 120;

/**
 * “UBND, HĐND cấp huyện, cấp xã” → “ubnd cấp huyện”, “hđnd cấp huyện”, “ubnd cấp xã”, “hđnd cấp xã”: committees that share their levels, in one breath.
 * Null for other texts, and for one committee of one level.
 */
export function committeeNames(text: string): readonly string[] | null {
  if (text.length > LONGEST) return null;
  const match = COMPOSITE.exec(agencyKey(text));
  const committees = match?.[1]?.split(/, | và | - |\//u) ?? [];
  const levels = match?.[2]?.split(/, | và | - |\//u) ?? [];
  const names = levels.flatMap((level) => (/^(?:các |cấp |tỉnh|huyện|xã)/u.test(level) ? committees.map((committee) => `${committee} ${level}`) : [level]));
  return names.length > 1 ? names : null;
}
