import { findingKey, type Finding, type Severity } from "../finding";
import { speaker, type Message, type Sentence } from "../message";
import { fold } from "../text/fold";
import { KINDS_OFFERED } from "./bodyKinds";
import { headingOf } from "./directorySheet";
import type { OwnAgencyProblem } from "./ownAgencies";

/** Sentences about the sheet in which users keep their own bodies. */
export const ownAgencySpeaker = speaker("ownAgencies", {
  noHeadings: {
    vi: "Trang “{text}” không có dòng tiêu đề “{name}” nên không dùng làm danh mục cơ quan riêng.",
    en: "The sheet “{text}” has no heading “{name}” and is not used as your own list of bodies.",
  },
  noName: { vi: "Dòng này chưa ghi tên cơ quan nên không dùng được.", en: "This row names no body and could not be used." },
  unknownKind: { vi: "“{name}”: chưa rõ loại “{text}”, nên chưa dùng đến.", en: "“{name}”: the kind “{text}” is not known and was not used." },
  unreadableDay: { vi: "“{name}”: không đọc được ngày “{text}”, nên coi như chưa ghi.", en: "“{name}”: the day “{text}” could not be read and counts as not given." },
  endsBeforeStart: { vi: "“{name}”: đến ngày {text} nhưng lại bắt đầu sau ngày đó, nên chưa dùng đến ngày kết thúc.", en: "“{name}” ends on {text}, before it begins; its last day was not used." },
  nameTwice: { vi: "“{name}” đã có ở dòng trên, nên dòng này không dùng đến.", en: "“{name}” stands in a row above; this row was not used." },
  aliasTwice: {
    vi: "“{text}” đã là tên viết tắt của “{other}” ở dòng trên, nên chưa dùng cho “{name}”.",
    en: "“{text}” is another name of “{other}” in a row above; it was not used for “{name}”.",
  },
  aliasOfOther: {
    vi: "“{text}” là tên của một cơ quan khác, nên chưa dùng làm tên viết tắt của “{name}”.",
    en: "“{text}” is another body's name; it was not used for “{name}”.",
  },
  ownParent: { vi: "“{name}” ghi chính mình là cơ quan cấp trên, nên chưa dùng đến cột này.", en: "“{name}” is given as the body above itself; this was not used." },
  parentLoop: {
    vi: "“{name}” ghi cấp trên là “{text}”, nhưng “{text}” lại ở dưới “{name}” theo các dòng khác, nên chưa dùng đến cột này.",
    en: "“{name}” is said to stand under “{text}”, which stands under “{name}” by other rows; this was not used.",
  },
  unknownParent: { vi: "“{name}”: không tìm thấy cơ quan cấp trên “{text}” trong danh mục.", en: "“{name}”: the body above it, “{text}”, was not found." },
});

type Kind = OwnAgencyProblem["kind"];

/** What a person meant to say and was not understood counts more than what only adds nothing. */
const SEVERITY: Readonly<Record<Kind, Severity>> = {
  unreadableDay: "warning", endsBeforeStart: "warning", aliasTwice: "warning", aliasOfOther: "warning", ownParent: "warning", parentLoop: "warning",
  noHeadings: "info", noName: "info", unknownKind: "info", nameTwice: "info", unknownParent: "info",
};

const DAY: Sentence = { vi: "Đề nghị ghi ngày theo mẫu 1/7/2025, hoặc để trống nếu không rõ.", en: "Please write the day as 1/7/2025, or leave it blank." };
const FIXES: Readonly<Record<Kind, Sentence>> = {
  noHeadings: {
    vi: "Nếu đây là danh mục cơ quan của đơn vị, đề nghị thêm dòng tiêu đề như mẫu; nếu là bảng khác, không phải sửa gì.",
    en: "If this is your list of bodies, please add the heading row; if it is another table, nothing is to be done.",
  },
  noName: { vi: "Đề nghị ghi tên cơ quan, hoặc xóa dòng.", en: "Please write the body's name, or clear the row." },
  unknownKind: { vi: `Đề nghị chọn một trong: ${KINDS_OFFERED.join(", ")}; hoặc để trống.`, en: `Please choose one of: ${KINDS_OFFERED.join(", ")}; or leave it blank.` },
  unreadableDay: DAY,
  endsBeforeStart: { vi: "Đề nghị kiểm tra lại hai ngày.", en: "Please check both days." },
  nameTwice: { vi: "Đề nghị gộp hai dòng làm một, các tên viết tắt cách nhau bằng dấu “;”.", en: "Please make one row of both, with “;” between abbreviations." },
  aliasTwice: { vi: "Đề nghị để tên viết tắt này ở một cơ quan, hoặc viết cho hai tên khác nhau.", en: "Please leave this name with one body, or tell the two apart." },
  aliasOfOther: {
    vi: "Nếu là cùng một cơ quan, đề nghị ghi tên đó ở cột Tên cơ quan; nếu không, bỏ tên này.",
    en: "If both are one body, please write that name in the column of names; if not, leave it out.",
  },
  ownParent: { vi: "Đề nghị ghi cơ quan cấp trên khác, hoặc để trống.", en: "Please name another body above, or leave it blank." },
  parentLoop: { vi: "Đề nghị kiểm tra lại cột Cơ quan cấp trên của hai cơ quan này.", en: "Please check the bodies above of both." },
  unknownParent: { vi: "Đề nghị kiểm tra tên cơ quan cấp trên, hoặc thêm cơ quan đó thành một dòng.", en: "Please check the name of the body above, or add it as a row." },
};

/** The findings `directory.unreadable` for what could not be used of a sheet, in its order; each is a cause of its own. */
export function ownAgencyFindings(sheet: string, problems: readonly OwnAgencyProblem[]): Finding[] {
  const used = new Map<string, number>();
  return problems.map(({ kind, row, column, text, name, other = "" }) => {
    const same = findingKey("directory.unreadable", "", fold(name), `${kind} ${fold(text)}`.trim());
    const times = (used.get(same) ?? 0) + 1;
    used.set(same, times);
    const key = times === 1 ? same : `${same}#${times}`;
    const at = { sheet, row, column };
    return {
      rule: "directory.unreadable", ruleId: null, key, severity: SEVERITY[kind], message: messageOf(kind, text, name, other), fix: FIXES[kind],
      at, place: null, related: [], suspects: [], suggestions: [], cause: key,
    };
  });
}

function messageOf(kind: Kind, text: string, name: string, other: string): Message {
  const words = ownAgencySpeaker;
  if (kind === "noHeadings") return words.say(kind, { text, name: headingOf("name") });
  if (kind === "noName") return words.say(kind, {});
  if (kind === "aliasTwice") return words.say(kind, { text, name, other });
  return kind === "nameTwice" || kind === "ownParent" ? words.say(kind, { name }) : words.say(kind, { text, name });
}
