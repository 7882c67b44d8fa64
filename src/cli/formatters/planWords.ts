import type { Language } from "../../core/message";

const vi = {
  tasksOf: (agency: string) => `Nhiệm vụ của ${agency}`,
  sheet: "trang",
  groups: (n: number) => `và ${n} nhiệm vụ giao chung cho nhóm cơ quan`,
  none: "không có nhiệm vụ nào",
  leads: "chủ trì",
  joins: (leads: string) => (leads === "" ? "phối hợp" : `phối hợp với ${leads}`),
  joinsBare: "phối hợp",
  unclearRole: "phân công chung, chưa ghi ai chủ trì",
  deadline: "thời hạn",
  blank: "chưa ghi",
  compared: (named: number, takenUp: number, beyond: number) => `So với kế hoạch của cơ quan: ${named} nhiệm vụ được giao đích danh, ${takenUp} nhiệm vụ có trong cả hai kế hoạch, ${beyond} nhiệm vụ riêng của cơ quan.`,
  notTakenUp: "Chưa đưa vào",
  later: "Thời hạn muộn hơn",
  otherProduct: "Sản phẩm khác",
  unclear: "Chưa so được",
  perhaps: (cell: string, task: string) => `có thể là ${cell} “${task}”`,
  nothing: "Không có gì khác.",
};

export type PlanWords = typeof vi;

const en: PlanWords = {
  tasksOf: (agency) => `Tasks of ${agency}`,
  sheet: "sheet",
  groups: (n) => `and ${n} given to groups of agencies`,
  none: "no tasks",
  leads: "leads",
  joins: (leads) => (leads === "" ? "takes part" : `takes part with ${leads}`),
  joinsBare: "takes part",
  unclearRole: "assigned together, nobody said to lead",
  deadline: "deadline",
  blank: "not stated",
  compared: (named, takenUp, beyond) => `Against the agency's plan: ${named} tasks given by name, ${takenUp} in both plans, ${beyond} of the agency's own.`,
  notTakenUp: "Not taken up",
  later: "Later deadline",
  otherProduct: "Other product",
  unclear: "Cannot tell",
  perhaps: (cell, task) => `perhaps ${cell} “${task}”`,
  nothing: "Nothing differs.",
};

/** Words of `soat plan`. */
export function planWords(language: Language): PlanWords {
  return language === "vi" ? vi : en;
}
