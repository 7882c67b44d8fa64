import type { Language } from "../../core/message";
import type { Wording } from "../wording";

const vi = {
  suspects: "Có thể sai ở",
  or: "hoặc",
  with: "cùng với",
  andMore: (count: number) => `và ${count} cách khác`,
  andOthers: "và những cách khác",
  /** `sets`: how many there are to choose from; `most`: cells in the largest. */
  enough: (sets: number, most: number) =>
    most > 1 ? "Phải sửa các ô ghi cùng nhau thì số liệu mới khớp." : sets > 1 ? "Sửa đúng một trong các ô này là số liệu khớp nhau." : "Chỉ sửa ô này thì số liệu mới khớp nhau.",
  notDetermined: "Chưa xác định được ô nào sai: quá nhiều ô ràng buộc lẫn nhau.",
  show: "Xem các ô này trên trang",
};

export type SuspectWords = Wording<typeof vi>;

const en: SuspectWords = {
  suspects: "Perhaps wrong",
  or: "or",
  with: "with",
  andMore: (count) => `and ${count} other ways`,
  andOthers: "and other ways",
  enough: (sets, most) =>
    most > 1 ? "The figures agree only if cells named together are corrected." : sets > 1 ? "Correcting one of these cells makes the figures agree." : "Only correcting this cell makes the figures agree.",
  notDetermined: "Which cell is wrong could not be determined: too many cells depend on each other.",
  show: "Show these cells on the sheet",
};

/** The words about cells to look at, in a language. */
export function suspectWordsOf(language: Language): SuspectWords {
  return language === "vi" ? vi : en;
}
