import type { Language } from "../../core/message";
import type { TaskFillKind } from "../../workflows/tasks/taskFills";
import type { Wording } from "../wording";

const titles: Readonly<Record<TaskFillKind, string>> = {
  ditto: "Thay “nt” bằng nội dung",
  names: "Ghi tên theo danh mục",
  split: "Tách cơ quan phối hợp",
  lead: "Đề xuất cơ quan chủ trì",
  numbers: "Đánh lại số thứ tự",
  count: "Ghi lại tổng số nhiệm vụ",
};

const vi = {
  heading: "Điền giúp",
  titles: { tasks: titles, targets: { ...titles, count: "Ghi lại tổng số chỉ tiêu" } },
  button: (title: string, n: number) => `${title} (${n})`,
  split: (cell: string) => `Ô ${cell} ghi cả cơ quan chủ trì và cơ quan phối hợp.`,
  splitReason: "Cơ quan phối hợp chuyển sang cột của mình.",
  nothing: "Không có gì để điền giúp.",
  unchecked: "Kiểm tra sổ tính để biết có gì để điền giúp.",
};

export type TaskFillWords = Wording<typeof vi>;

const titlesEn: typeof titles = {
  ditto: "Words instead of ditto marks",
  names: "Names as in the directory",
  split: "Part those who take part",
  lead: "Propose a lead agency",
  numbers: "Number the rows again",
  count: "Correct the number of tasks",
};

const en: TaskFillWords = {
  heading: "Help to fill in",
  titles: { tasks: titlesEn, targets: { ...titlesEn, count: "Correct the number of targets" } },
  button: (title, n) => `${title} (${n})`,
  split: (cell) => `${cell} names the lead agency and those who take part.`,
  splitReason: "Those who take part go to their own column.",
  nothing: "There is nothing to help with.",
  unchecked: "Check the workbook to see what can be filled in.",
};

/** The words of “Điền giúp” in a language. */
export function taskFillWords(language: Language): TaskFillWords {
  return language === "vi" ? vi : en;
}
