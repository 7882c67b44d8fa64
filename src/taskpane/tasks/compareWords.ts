import { useMemo } from "react";
import type { Language } from "../../core/message";
import { usePane } from "../paneContext";
import type { Wording } from "../wording";

const vi = {
  province: "Kế hoạch giao việc",
  fromFile: "Kế hoạch trong tệp khác…",
  tableOfFile: (title: string, file: string) => `Tệp ${file}: ${title}`,
  file: "Tệp kế hoạch giao việc",
  fileHint: "Tệp được đọc ngay trên máy này. Đọc được .xlsx, .xlsm, .xlsb, .xls, .ods, bảng trong .docx.",
  chooseFile: "Chọn tệp…",
  reading: (file: string) => `Đang đọc ${file}…`,
  fileStopped: "Đã dừng; chưa đọc tệp.",
  noTable: (file: string) => `Trong tệp ${file} không có bảng nhiệm vụ, chỉ tiêu nào.`,
  readTables: (file: string, n: number) => `Đã đọc ${file}: ${n} bảng nhiệm vụ, chỉ tiêu.`,
  own: "Kế hoạch của cơ quan",
  agency: "Cơ quan",
  hint: { tasks: "Cơ quan có nhiệm vụ trong kế hoạch giao việc.", targets: "Cơ quan có chỉ tiêu trong kế hoạch giao việc." },
  compare: "So sánh",
  chooseAgency: "Chọn hoặc ghi tên cơ quan để so sánh.",
  comparing: "Đang so sánh…",
  stopped: "Đã dừng so sánh.",
  gone: "Không còn thấy bảng đã chọn. Hãy chọn lại bảng hoặc tệp rồi so sánh.",
  needTwo: "Cần hai bảng nhiệm vụ hoặc hai bảng chỉ tiêu: kế hoạch giao việc và kế hoạch của cơ quan. Chọn kế hoạch giao việc từ một tệp khác, hoặc chèn bảng vào sổ tính này.",
  sameTable: "Đang chọn cùng một bảng ở cả hai bên.",
  summary: {
    tasks: (named: number, takenUp: number, beyond: number) => `Giao đích danh cho cơ quan: ${named} nhiệm vụ. Có trong cả hai kế hoạch: ${takenUp}, kể cả nhiệm vụ giao chung. Riêng của cơ quan: ${beyond}.`,
    targets: (named: number, takenUp: number, beyond: number) => `Giao đích danh cho cơ quan: ${named} chỉ tiêu. Có trong cả hai kế hoạch: ${takenUp}, kể cả chỉ tiêu giao chung. Riêng của cơ quan: ${beyond}.`,
  },
  throughGroups: {
    tasks: (n: number) => `Giao chung cho nhóm cơ quan: ${n} nhiệm vụ, không bắt buộc phải có.`,
    targets: (n: number) => `Giao chung cho nhóm cơ quan: ${n} chỉ tiêu, không bắt buộc phải có.`,
  },
  nothing: {
    tasks: "Không thấy gì khác: nhiệm vụ được giao đích danh đều đã có, thời hạn và sản phẩm phù hợp.",
    targets: "Không thấy gì khác: chỉ tiêu được giao đích danh đều đã có.",
  },
  groups: {
    notTakenUp: (n: number) => `Chưa đưa vào (${n})`,
    later: (n: number) => `Thời hạn muộn hơn (${n})`,
    otherProduct: (n: number) => `Sản phẩm khác (${n})`,
    unclear: (n: number) => `Chưa so được (${n})`,
  },
  given: "Giao",
  ownCell: "Của cơ quan",
  roles: { tasks: { leads: "chủ trì", joins: "phối hợp" }, targets: { leads: "theo dõi", joins: "thực hiện" } },
  perhaps: "Có thể là dòng",
  days: (asked: string, day: string) => `hạn giao ${asked}, cơ quan ghi ${day}`,
  products: (asked: string, own: string) => `giao “${asked}”, cơ quan ghi “${own}”`,
  more: (next: number, left: number) => `Hiện thêm ${next} (còn ${left})`,
};

export type CompareWords = Wording<typeof vi>;

const en: CompareWords = {
  province: "Assigning plan",
  fromFile: "A plan in another file…",
  tableOfFile: (title, file) => `File ${file}: ${title}`,
  file: "File with the assigning plan",
  fileHint: "It is read on this machine. .xlsx, .xlsm, .xlsb, .xls, .ods and the tables of a .docx can be read.",
  chooseFile: "Choose a file…",
  reading: (file) => `Reading ${file}…`,
  fileStopped: "Stopped; the file was not read.",
  noTable: (file) => `There is no table of tasks or targets in ${file}.`,
  readTables: (file, n) => `Read ${file}: ${n} ${n === 1 ? "table" : "tables"} of tasks or targets.`,
  own: "The agency's plan",
  agency: "Agency",
  hint: { tasks: "A body with tasks in the assigning plan.", targets: "A body with targets in the assigning plan." },
  compare: "Compare",
  chooseAgency: "Choose an agency or write its name to compare.",
  comparing: "Comparing…",
  stopped: "Comparing was stopped.",
  gone: "A chosen table is no longer there. Choose the table or the file again.",
  needTwo: "Two tables of tasks, or two of targets, are needed: the assigning plan and the agency's own. Choose the assigning plan from another file, or insert it here.",
  sameTable: "The same table is chosen on both sides.",
  summary: {
    tasks: (named, takenUp, beyond) => `Tasks given by name: ${named}. In both plans: ${takenUp}, those given to groups among them. The agency's own: ${beyond}.`,
    targets: (named, takenUp, beyond) => `Targets given by name: ${named}. In both plans: ${takenUp}, those given to groups among them. The agency's own: ${beyond}.`,
  },
  throughGroups: {
    tasks: (n) => `Tasks given to groups of bodies: ${n}, which need not be there.`,
    targets: (n) => `Targets given to groups of bodies: ${n}, which need not be there.`,
  },
  nothing: {
    tasks: "Nothing differs: all tasks given by name are there, deadlines and products fit.",
    targets: "Nothing differs: all targets given by name are there.",
  },
  groups: { notTakenUp: (n) => `Not taken up (${n})`, later: (n) => `Later deadline (${n})`, otherProduct: (n) => `Other product (${n})`, unclear: (n) => `Cannot tell (${n})` },
  given: "Given",
  ownCell: "Own",
  roles: { tasks: { leads: "leads", joins: "takes part" }, targets: { leads: "follows it", joins: "carries it out" } },
  perhaps: "Perhaps row",
  days: (asked, day) => `due ${asked}, own ${day}`,
  products: (asked, own) => `asked for “${asked}”, own “${own}”`,
  more: (next, left) => `Show ${next} more (${left} left)`,
};

/** The words of the comparison in a language. */
export function compareWords(language: Language): CompareWords {
  return language === "vi" ? vi : en;
}

/** The words of the comparison in the pane's language. */
export function useCompareWords(): CompareWords {
  const { language } = usePane();
  return useMemo(() => compareWords(language), [language]);
}
