import { fold } from "../text/fold";

/** Words in the column “Loại” with the directory's kinds; the first word of a kind is the one we write. */
const KIND_WORDS: readonly (readonly [string, string])[] = [
  ["Cơ quan", "agency"], ["Sở", "agency"], ["Cơ quan hành chính", "agency"],
  ["Đơn vị", "unit"], ["Phòng", "unit"], ["Đơn vị sự nghiệp", "unit"],
  ["Nhóm cơ quan", "group"], ["Nhóm", "group"],
  ["Ban chỉ đạo", "interagency"], ["Tổ chức phối hợp liên ngành", "interagency"], ["Liên ngành", "interagency"],
  ["Hội đồng nhân dân", "council"], ["HĐND", "council"],
  ["Cơ quan đảng", "party"], ["Đảng", "party"],
  ["Đoàn thể", "massOrganisation"], ["Tổ chức chính trị - xã hội", "massOrganisation"],
  ["Cơ quan báo chí", "press"], ["Báo chí", "press"],
  ["Doanh nghiệp", "enterprise"],
  ["Chức danh", "official"], ["Người đứng đầu", "official"], ["Lãnh đạo", "official"],
];
const KIND_OF = new Map(KIND_WORDS.map(([word, kind]) => [fold(word), kind]));

/** The words offered for “Loại”, one a kind. */
export const KINDS_OFFERED: readonly string[] = [...new Set(KIND_WORDS.map(([, kind]) => kind))].map(wordOfKind);

/** The directory's kind for a word in “Loại”; null for another word. */
export function kindNamed(word: string): string | null {
  return KIND_OF.get(fold(word)) ?? null;
}

/** The word for one of the directory's kinds; "" for none of them. */
export function wordOfKind(kind: string): string {
  return KIND_WORDS.find(([, own]) => own === kind)?.[0] ?? "";
}
