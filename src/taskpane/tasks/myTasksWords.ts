import { useMemo } from "react";
import type { Language } from "../../core/message";
import { usePane } from "../paneContext";
import type { Wording } from "../wording";

const vi = {
  agency: { tasks: "Nhiệm vụ của cơ quan", targets: "Chỉ tiêu của cơ quan" },
  hint: "Chọn một cơ quan có tên trong bảng, hoặc ghi tên khác.",
  loading: { tasks: "Đang tìm nhiệm vụ của cơ quan…", targets: "Đang tìm chỉ tiêu của cơ quan…" },
  choose: { tasks: "Ghi tên cơ quan để xem nhiệm vụ.", targets: "Ghi tên cơ quan để xem chỉ tiêu." },
  filters: "Vai trò",
  counted: (role: string, n: number) => `${role} (${n})`,
  roles: {
    tasks: { leads: "Chủ trì", joins: "Phối hợp", group: "Theo nhóm" },
    targets: { leads: "Theo dõi", joins: "Thực hiện", group: "Theo nhóm" },
  },
  unclear: "Phân công chung, chưa ghi ai chủ trì",
  groupNote: "“Theo nhóm”: bảng giao cho cả nhóm cơ quan, chưa chắc cơ quan này phải làm.",
  noDeadline: "chưa ghi thời hạn",
  none: {
    tasks: (name: string) => `Bảng này không giao nhiệm vụ nào cho ${name}.`,
    targets: (name: string) => `Bảng này không giao chỉ tiêu nào cho ${name}.`,
  },
  noneShown: { tasks: "Không có nhiệm vụ nào với vai trò đang chọn.", targets: "Không có chỉ tiêu nào với vai trò đang chọn." },
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
  agency: { tasks: "Tasks of the agency", targets: "Targets of the agency" },
  hint: "Choose a body that the table names, or write another name.",
  loading: { tasks: "Looking for its tasks…", targets: "Looking for its targets…" },
  choose: { tasks: "Write an agency's name to see its tasks.", targets: "Write an agency's name to see its targets." },
  filters: "Part",
  counted: (role, n) => `${role} (${n})`,
  roles: {
    tasks: { leads: "Leads", joins: "Takes part", group: "By group" },
    targets: { leads: "Follows it", joins: "Carries it out", group: "By group" },
  },
  unclear: "Assigned together, nobody said to lead",
  groupNote: "“By group”: the table names a group of bodies; it may not be this one's to do.",
  noDeadline: "no deadline stated",
  none: { tasks: (name) => `This table gives ${name} no task.`, targets: (name) => `This table gives ${name} no target.` },
  noneShown: { tasks: "No task with the chosen part.", targets: "No target with the chosen part." },
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
