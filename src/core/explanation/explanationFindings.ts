import { findingKey, type Finding, type Severity } from "../finding";
import { writeDay } from "../day";
import { speaker, type Message, type Sentence } from "../message";
import { fold } from "../text/fold";
import type { WrittenClosing } from "./closing";
import type { ExplanationProblem } from "./explanation";

/** Sentences about the sheet “Giải trình”. */
export const explanationSpeaker = speaker("explanation", {
  noColumn: { vi: "Trang giải trình thiếu cột: {text}; các dòng giải trình chưa dùng được.", en: "The sheet of explanations lacks the columns: {text}; no explanation could be used." },
  noRule: { vi: "Dòng giải trình này chưa ghi quy tắc nên chưa dùng được.", en: "This explanation names no rule and could not be used." },
  noReason: { vi: "Dòng giải trình này chưa ghi nội dung nên chưa dùng được.", en: "This explanation gives no reason and could not be used." },
  noName: { vi: "Dòng giải trình này chưa ghi người giải trình nên chưa dùng được.", en: "This explanation names nobody and could not be used." },
  noDay: { vi: "Dòng giải trình này chưa ghi ngày, hoặc ngày “{text}” không đọc được, nên chưa dùng được.", en: "This explanation has no day, or its day “{text}” could not be read; it could not be used." },
  isError: { vi: "“{text}”: đây là lỗi, phải sửa số liệu; giải trình không thay được.", en: "“{text}” is an error: the figures must be put right, a reason does not do." },
  unused: { vi: "“{text}”: không còn điểm cần giải trình nào ứng với dòng này.", en: "“{text}”: nothing that needs explaining fits this row any more." },
  twice: { vi: "“{text}” đã được giải trình ở dòng trên, nên dòng này không dùng đến.", en: "“{text}” is explained in a row above; this row was not used." },
  ambiguous: { vi: "“{text}”: dòng này ứng với hơn một phát hiện nên chưa dùng được.", en: "“{text}”: this row fits more than one finding and could not be used." },
  unreadableClosing: { vi: "Không đọc được dòng chốt số liệu: “{text}”.", en: "The line that closes the figures could not be read: “{text}”." },
  changedAfterClose: { vi: "Số liệu đã thay đổi sau khi {by} chốt ngày {on}.", en: "The figures have changed since {by} closed them on {on}." },
});

type Kind = ExplanationProblem["kind"];

/** What a person meant to say and was not understood counts more than what only adds nothing. */
const SEVERITY: Readonly<Record<Kind, Severity>> = {
  noColumn: "warning", noRule: "warning", noReason: "warning", noName: "warning", noDay: "warning", ambiguous: "warning", unreadableClosing: "warning",
  isError: "info", unused: "info", twice: "info",
};

const AGAIN: Sentence = { vi: "Đề nghị xóa dòng này nếu không còn cần, hoặc giải trình lại từ phát hiện.", en: "Please delete the row if it is not needed, or explain the finding again." };
const FIXES: Readonly<Record<Kind, Sentence>> = {
  noColumn: { vi: "Đề nghị thêm lại các cột đó vào dòng tiêu đề.", en: "Please put these columns back into the heading row." },
  noRule: AGAIN,
  noReason: { vi: "Đề nghị ghi nội dung giải trình, hoặc xóa dòng.", en: "Please write the reason, or delete the row." },
  noName: { vi: "Đề nghị ghi họ tên người giải trình.", en: "Please write who explains it." },
  noDay: { vi: "Đề nghị ghi ngày theo mẫu 1/7/2025.", en: "Please write the day as 1/7/2025." },
  isError: { vi: "Đề nghị sửa số liệu, rồi xóa dòng giải trình này.", en: "Please put the figures right and delete this row." },
  unused: AGAIN,
  twice: { vi: "Đề nghị xóa dòng thừa.", en: "Please delete the surplus row." },
  ambiguous: AGAIN,
  unreadableClosing: { vi: "Đề nghị chốt lại số liệu, hoặc xóa dòng này.", en: "Please close the figures again, or delete the line." },
};
const CLOSE_AGAIN: Sentence = { vi: "Nếu thay đổi là đúng, đề nghị chốt lại số liệu.", en: "If the change is right, please close the figures again." };

/** The findings `explanation.unreadable` for what could not be used of the sheet, in its order; each is a cause of its own. */
export function explanationFindings(problems: readonly ExplanationProblem[]): Finding[] {
  const used = new Map<string, number>();
  return problems.map(({ kind, sheet, row, column, text }) => {
    const same = findingKey("explanation.unreadable", "", fold(text), kind);
    const times = (used.get(same) ?? 0) + 1;
    used.set(same, times);
    const key = times === 1 ? same : `${same}#${times}`;
    return plainFinding({ rule: "explanation.unreadable", key, severity: SEVERITY[kind], message: messageOf(kind, text), fix: FIXES[kind], at: { sheet, row, column } });
  });
}

/** The finding `submission.changedAfterClose`: a note, for a change may be right. */
export function changedAfterClose({ by, on, at }: WrittenClosing): Finding {
  const message = explanationSpeaker.say("changedAfterClose", { by, on: writeDay(on) });
  return plainFinding({ rule: "submission.changedAfterClose", key: findingKey("submission.changedAfterClose", "", "", ""), severity: "info", message, fix: CLOSE_AGAIN, at });
}

function plainFinding(said: Pick<Finding, "rule" | "key" | "severity" | "message" | "fix" | "at">): Finding {
  return { ...said, ruleId: null, place: null, related: [], suspects: [], suggestions: [], cause: said.key };
}

function messageOf(kind: Kind, text: string): Message {
  const words = explanationSpeaker;
  if (kind === "noRule" || kind === "noReason" || kind === "noName") return words.say(kind, {});
  return words.say(kind, { text });
}
