import { useMemo } from "react";
import type { Language } from "../../core/message";
import { usePane } from "../paneContext";
import type { Wording } from "../wording";

const vi = {
  agency: "Nhiệm vụ của cơ quan",
  hint: "Chọn một cơ quan có tên trong bảng, hoặc ghi tên khác.",
  loading: "Đang tìm nhiệm vụ của cơ quan…",
  choose: "Ghi tên cơ quan để xem nhiệm vụ.",
  filters: "Vai trò",
  counted: {
    leads: (n: number) => `Chủ trì (${n})`,
    joins: (n: number) => `Phối hợp (${n})`,
    group: (n: number) => `Theo nhóm (${n})`,
  },
  roles: { leads: "Chủ trì", joins: "Phối hợp", group: "Theo nhóm" },
  unclear: "Phân công chung, chưa ghi ai chủ trì",
  groupNote: "“Theo nhóm”: bảng giao cho cả nhóm cơ quan, chưa chắc cơ quan này phải làm.",
  list: "Nhiệm vụ của cơ quan",
  noDeadline: "chưa ghi thời hạn",
  none: (name: string) => `Bảng này không giao nhiệm vụ nào cho ${name}.`,
  noneShown: "Không có nhiệm vụ nào với vai trò đang chọn.",
  more: (next: number, left: number) => `Hiện thêm ${next} (còn ${left})`,
  withGroups: "Kèm nhiệm vụ giao theo nhóm",
  draft: "Lập bản nháp kế hoạch",
  drafting: "Đang lập bản nháp…",
  inserting: "Đang chèn bản nháp…",
  stopped: "Đã dừng; chưa chèn bản nháp.",
  drawn: (sheet: string) => `Đã lập bản nháp ở trang “${sheet}”. Cột “Đơn vị chủ trì” để trống để cơ quan ghi phòng, đơn vị thực hiện.`,
  nameTaken: (sheet: string) => `Đã có trang “${sheet}”, giữ nguyên không ghi đè. Hãy đổi tên trang ấy rồi lập lại.`,
  nothing: "Bảng này không giao nhiệm vụ nào để đưa vào bản nháp.",
};

export type MyTasksWords = Wording<typeof vi>;

const en: MyTasksWords = {
  agency: "Tasks of",
  hint: "Choose a body that the table names, or write another name.",
  loading: "Looking for its tasks…",
  choose: "Write an agency's name to see its tasks.",
  filters: "Part",
  counted: { leads: (n) => `Leads (${n})`, joins: (n) => `Takes part (${n})`, group: (n) => `By group (${n})` },
  roles: { leads: "Leads", joins: "Takes part", group: "By group" },
  unclear: "Assigned together, nobody said to lead",
  groupNote: "“By group”: the table names a group of bodies; it may not be this one's to do.",
  list: "Tasks of the agency",
  noDeadline: "no deadline stated",
  none: (name) => `This table gives ${name} no task.`,
  noneShown: "No task with the chosen part.",
  more: (next, left) => `Show ${next} more (${left} left)`,
  withGroups: "With tasks given by group",
  draft: "Draft its plan",
  drafting: "Drafting…",
  inserting: "Inserting the draft…",
  stopped: "Stopped; no draft was inserted.",
  drawn: (sheet) => `The draft is on sheet “${sheet}”. The column “Đơn vị chủ trì” is left for the agency's own offices.`,
  nameTaken: (sheet) => `There is a sheet “${sheet}” already; it was left as it is. Rename it and draft again.`,
  nothing: "This table gives no task to put into a draft.",
};

/** The words of “Việc của tôi” in a language. */
export function myTasksWords(language: Language): MyTasksWords {
  return language === "vi" ? vi : en;
}

/** The words of “Việc của tôi” in the pane's language. */
export function useMyTasksWords(): MyTasksWords {
  const { language } = usePane();
  return useMemo(() => myTasksWords(language), [language]);
}
