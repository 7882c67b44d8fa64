import type { Severity, Verdict } from "../../core/finding";
import { writeDay } from "../../core/day";
import { writeNumber } from "../../core/message";
import { cellName } from "../cellName";
import type { ReportedCell, ReportedFinding, ReportedSuggestion } from "../reportedFinding";
import type { StandingReason } from "./formStanding";
import type { UnitState } from "./submissionEntry";

/** Words of the slip and of the notes: documents that go back to the sender, so Vietnamese whatever the reviewer's language. */
export const LEVELS: Readonly<Record<Severity | "explained", string>> = { error: "Lỗi", warning: "Cần giải trình", info: "Lưu ý", explained: "Đã giải trình" };

export const VERDICTS: Readonly<Record<Verdict, string>> = { pass: "Đạt", explain: "Cần giải trình, bổ sung", return: "Trả lại để sửa" };

/** Where a unit stands, as the register says it. */
export const STATE_NAMES: Readonly<Record<UnitState, string>> = { return: "Trả lại", unreadable: "Không đọc được", unrecognised: "Không có biểu mẫu", empty: "Biểu để trống", missing: "Chưa gửi", explain: "Cần giải trình", pass: "Đạt" };

/** Why a file speaks for a form of its unit. */
export const STANDINGS: Readonly<Record<StandingReason, string>> = {
  only: "", filled: "các tệp kia để trống", same: "các tệp giống nhau", later: "lưu sau cùng", chosen: "do người kiểm tra chọn",
  unsure: "chưa rõ tệp nào gửi sau, cần người kiểm tra chọn",
};

/** Sets of cells named before the rest is only counted. */
const NAMED = 5;

/** The level of a finding: what is explained is no longer asked for. */
export function levelOf({ explained, severity }: ReportedFinding): Severity | "explained" {
  return explained ? "explained" : severity;
}

/** What to do: the finding's own advice, which cells may be wrong, and what is proposed for them. */
export function adviceOf({ fix, suspects, suspectsTruncated, suggestions, sheet, cell }: ReportedFinding): string {
  const nameOf = (one: ReportedCell): string => cellName(one, sheet);
  const [first, ...others] = suspects;
  const isItself = others.length === 0 && first?.length === 1 && first[0]?.sheet === sheet && first[0].cell === cell;
  const named = suspects.slice(0, NAMED).map((set) => set.map(nameOf).join(" và "));
  const more = suspectsTruncated || suspects.length > NAMED ? ", hoặc cách khác" : "";
  const sets = first && !isItself ? [`Có thể sai ở: ${named.join(", hoặc ")}${more}.`] : [];
  const ways = waysOf(suggestions.filter(({ unsure }) => !unsure)).slice(0, NAMED);
  const values = ways.length === 0 ? [] : [`Gợi ý: ${ways.map((way) => way.map((one) => `${nameOf(one)} ${writes(one.value)}`).join("; ")).join(", hoặc ")}.`];
  return [fix, ...sets, ...values].filter((text) => text !== "").join(" ");
}

/** Proposals that are written together, one way after another; those without a choice belong to every way, and stand together. */
function waysOf(suggestions: readonly ReportedSuggestion[]): ReportedSuggestion[][] {
  const ways = new Map<number | undefined, ReportedSuggestion[]>();
  for (const one of suggestions) ways.set(one.choice, [...(ways.get(one.choice) ?? []), one]);
  return [...ways.values()];
}

function writes(value: number | string): string {
  if (value === "") return "để trống";
  return `ghi ${typeof value === "number" ? writeNumber(value, "vi") : `“${value}”`}`;
}

/** The reason given for a finding; or that figures changed since there was one. */
export function reasonOf({ explained, reopened }: ReportedFinding): string {
  if (explained) return `${explained.reason} (${explained.by}, ${writeDay(explained.on)})`;
  return reopened ? `Đã giải trình ngày ${writeDay(reopened.on)} (${reopened.by}), nhưng số liệu đã đổi từ đó.` : "";
}
