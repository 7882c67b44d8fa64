import type { Language, Sentence } from "../../core/message";
import type { UnclearPair } from "../../core/tasks/comparePlans";

const DEADLINES: Readonly<Record<Extract<UnclearPair, { readonly what: "deadline" }>["why"], Sentence>> = {
  ownBlank: { vi: "kế hoạch của cơ quan chưa ghi thời hạn", en: "the agency's plan states no deadline" },
  ownUnread: { vi: "không đọc được thời hạn trong kế hoạch của cơ quan", en: "the deadline in the agency's plan cannot be read" },
  ownUnmeasured: { vi: "thời hạn trong kế hoạch của cơ quan không có mốc ngày, tháng hoặc quý", en: "the deadline in the agency's plan names no day, month or quarter" },
  provinceUnread: { vi: "không đọc được thời hạn trong kế hoạch giao việc", en: "the deadline in the assigning plan cannot be read" },
  provinceUnmeasured: { vi: "thời hạn trong kế hoạch giao việc không có mốc ngày, tháng hoặc quý", en: "the deadline in the assigning plan names no day, month or quarter" },
  steps: { vi: "kế hoạch của cơ quan chia nhiều bước, có bước trong hạn và có bước sau hạn", en: "the agency's plan has several steps, some in time and some later" },
};
const PRODUCT: Sentence = { vi: "kế hoạch của cơ quan chưa ghi sản phẩm", en: "the agency's plan states no product" };

/** Why a pair of tasks could not be compared, in words. */
export function unclearText(pair: Pick<UnclearPair, "what" | "why">, language: Language): string {
  return pair.what === "product" ? PRODUCT[language] : DEADLINES[pair.why][language];
}
