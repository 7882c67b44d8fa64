import { bareOf, fold } from "../text/fold";
import type { Deadline, DeadlineStep } from "./deadline";

/** What a step's work is: making the plan, carrying it out, reporting on it. */
export type Phase = "plan" | "carryOut" | "report";

/** Two steps the wrong way round: `plan` falls due after all the time of `later`. */
export interface WrongOrder {
  readonly plan: DeadlineStep;
  readonly later: DeadlineStep;
}

const PLANNED = "(?:kế hoạch|đề án|chương trình|phương án|văn bản|quyết định|dự thảo)";
const PHASES: readonly (readonly [phase: Phase, words: string])[] = [
  ["report", "^(?:tổng hợp,? )?(?:báo cáo|tổng kết|sơ kết|đánh giá|nghiệm thu)"],
  ["plan", `^(?:(?:tham mưu|trình)[^,;:]{0,60}?)?(?:ban hành|phê duyệt|lập ${PLANNED}|xây dựng[^,;:]{0,40}?${PLANNED})`],
  ["plan", `^${PLANNED}(?!\\p{L})`],
  ["carryOut", "^(?:tổ chức )?(?:thực hiện|triển khai)|^tổ chức|^tiến hành|^hoàn thành"],
];
const READERS = PHASES.map(([phase, words]) => ({ phase, marked: new RegExp(words, "u"), bare: new RegExp(bareOf(words), "u") }));
const NAMES_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** What the work of a step is, by its first words; null when they do not tell. */
export function phaseOf({ work }: DeadlineStep): Phase | null {
  if (work === null) return null;
  const folded = fold(work);
  const isBare = folded === bareOf(folded);
  return READERS.find(({ marked, bare }) => (isBare ? bare : marked).test(folded))?.phase ?? null;
}

/**
 * The first plan that falls due after its carrying out or its report is over, for `deadline.order`; null when there is none or it cannot be told.
 * Steps that come back, have no days, or name different years (the report of one year, the plan of the next) are not compared.
 */
export function outOfOrder({ steps }: Deadline): WrongOrder | null {
  if (steps.length < 2) return null;
  const dated = steps.filter(({ every, latest }) => every === null && latest !== null);
  for (const plan of dated.filter((step) => phaseOf(step) === "plan")) {
    const begins = plan.earliest ?? plan.latest;
    const later = dated.find((step) => ["carryOut", "report"].includes(phaseOf(step) ?? "") && isOver(step, begins) && sameYearNamed(plan, step));
    if (later) return { plan, later };
  }
  return null;
}

function isOver({ latest }: DeadlineStep, day: string | null): boolean {
  return latest !== null && day !== null && latest < day;
}

function sameYearNamed(plan: DeadlineStep, later: DeadlineStep): boolean {
  const [a, b] = [NAMES_YEAR.exec(plan.work ?? "")?.[0], NAMES_YEAR.exec(later.work ?? "")?.[0]];
  return a === b;
}
