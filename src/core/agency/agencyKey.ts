import { fold } from "../text/fold";
import { remembered } from "../text/remembered";
import { trimSigns } from "../text/trimSigns";

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ủy ban nhân dân(?!\p{L})/gu, "ubnd"],
  [/(?<!\p{L})hội đồng nhân dân(?!\p{L})/gu, "hđnd"],
  [/(?<!\p{L})thông tin (?:và|&) truyền thông(?!\p{L})/gu, "tttt"],
  [/(?<!\p{L})tt ?(?:&|và) ?tt(?!\p{L})/gu, "tttt"],
  [/(?<!\p{L})khoa học ?(?:và|&) ?công nghệ(?!\p{L})/gu, "khcn"],
  [/(?<!\p{L})kh ?(?:&|và) ?cn(?!\p{L})/gu, "khcn"],
  [/(?<!\p{L})kế hoạch (?:và|&) đầu tư(?!\p{L})/gu, "khđt"],
  [/(?<!\p{L})kh ?(?:&|và) ?đt(?!\p{L})/gu, "khđt"],
  [/(?<!\p{L})(?:vp[. ]{0,2}|văn phòng[. ]{1,2})ubnd(?!\p{L})/gu, "văn phòng ubnd"],
  [/(?<=(?<!\p{L})ubnd )\d{1,3}(?:\/\d{1,3})? (?=(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu)(?!\p{L}))/gu, "các "],
  [/(?<!\p{L})tand(?!\p{L})/gu, "tòa án nhân dân"],
  [/(?<!\p{L})vksnd(?!\p{L})/gu, "viện kiểm sát nhân dân"],
  [/(?<!\p{L})lđlđ(?!\p{L})/gu, "liên đoàn lao động"],
  [/(?<!\p{L})lmhtx(?!\p{L})/gu, "liên minh hợp tác xã"],
  [/(?<!\p{L})nhnn(?!\p{L})/gu, "ngân hàng nhà nước"],
  [/(?<!\p{L})bđbp(?!\p{L})/gu, "bộ đội biên phòng"],
  [/^ca (?=tỉnh|thành phố|huyện|thị xã|xã|phường)/gu, "công an "],
  [/ & (?<=[aăâeêioôơuưyà-ỹ]\p{L}* & )(?=\p{L})/gu, " và "],
  [/(?<!\p{L})tp\.? ?(?=\p{L})/gu, "thành phố "],
  [/(?<!\p{L})tx\.? ?(?=\p{L})/gu, "thị xã "],
];

/** Folded name with the usual abbreviations brought to one form, dashes spaced alike and the marks at its end dropped. */
export const agencyKey = remembered((name: string): string => {
  const folded = SHORT.reduce((text, [written, short]) => text.replace(written, short), fold(name));
  return spacedAlike(trimSigns(folded, " -", " .,;:"));
});

/** “Thông tin -Báo chí”, “Thông tin-Báo chí” and “Thông tin - Báo chí” are written the same. */
function spacedAlike(text: string): string {
  return text.replace(/-/gu, " - ").replace(/,/gu, ", ").replace(/\s+/gu, " ").replace(/ ,/gu, ",").trim();
}

/** “Sở Nội vụ tỉnh Bình Định” is “Sở Nội vụ”: the province's name behind a department only repeats where it is. */
export function withoutProvince(key: string): string {
  return key.replace(/^(.+?) tỉnh \p{L}+(?: \p{L}+){0,2}$/u, (_, body: string) => (body === "ubnd" || body.endsWith(" ubnd") ? `${body} tỉnh` : body));
}

/** “Công an tỉnh Bình Định” is “Công an tỉnh”. */
export function withoutProvinceName(key: string): string {
  return key.replace(/^(.+? tỉnh) \p{L}+(?: \p{L}+){0,2}$/u, "$1");
}

/** “Sở Tư pháp Bình Định” is “Sở Tư pháp” too; a name of two words without “và” behind a department is a place. */
export function withoutPlace(key: string): string {
  return key.replace(/^(sở (?:\p{L}+ )+?)(?!và )\p{L}+ (?!và(?!\p{L}))\p{L}+$/u, (_, body: string) => body.trim());
}

const GROUP_OPENING = /^(?:(?:tất cả|toàn thể|toàn bộ) )?(?:các|những|tất cả|toàn thể|toàn bộ) /u;
const CONCERNED = / (?:có )?liên quan(?: khác)?$/u;

/** A group's name without the words that change nothing: “các … có liên quan”, commas and “và” between its nouns. */
export function groupKey(key: string): string {
  return key.replace(GROUP_OPENING, "").replace(CONCERNED, "").replace(/ - |, | và /gu, " ").trim();
}

/** “Sở Lao động, Thương binh và Xã hội” and “Sở Nội-vụ” with the commas and dashes left out, which people set as they like. */
export function withoutSigns(key: string): string {
  return key.replace(/ - |, /gu, " ");
}
