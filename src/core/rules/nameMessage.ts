import type { NameRemark } from "../agency/nameRemarks";
import { writeDay } from "../day";
import { speaker, type Message } from "../message";

/** What is said of how a body is named. */
export const nameWords = speaker("agencyNamed", {
  slip: { vi: "{names} ghi khác tên trong danh mục cơ quan ({proposed}).", en: "{names} is written otherwise than in the directory of bodies ({proposed})." },
  near: { vi: "{names} chưa có trong danh mục cơ quan; có phải là {proposed}?", en: "{names} is not in the directory of bodies; is {proposed} meant?" },
  notListed: { vi: "{names} chưa có trong danh mục cơ quan.", en: "{names} is not in the directory of bodies." },
  strange: { vi: "{names} không giống tên một cơ quan, đơn vị.", en: "{names} does not look like a body's name." },
  person: {
    vi: "{names} có vẻ là tên người; danh mục cơ quan không có tên người để đối chiếu.",
    en: "{names} looks like a person's name; the directory of bodies lists no people.",
  },
  ended: { vi: "{names} không còn hoặc chưa hoạt động trong năm của kế hoạch.", en: "{names} does not exist in the plan's year." },
  endedOn: { vi: "{names} chỉ hoạt động đến hết ngày {day}, trước năm của kế hoạch.", en: "{names} existed until {day} only, before the plan's year." },
  endsBefore: { vi: "{names} chỉ hoạt động đến hết ngày {day}, trước thời hạn của nhiệm vụ.", en: "{names} exists until {day} only, before the task is due." },
  titleEnded: { vi: "Tên bảng ghi {province}, chỉ còn đến hết ngày {day}, trước năm {year} của kế hoạch.", en: "The title names {province}, which existed until {day} only, before the plan's year {year}." },
  beginsOn: { vi: "{names} bắt đầu hoạt động từ ngày {day}, sau năm của kế hoạch.", en: "{names} exists from {day} on, after the plan's year." },
  nobody: { vi: "Ô này ghi {names}, chưa nêu tên cơ quan, đơn vị nào.", en: "The cell says {names} and names nobody." },
  asListed: { vi: "Ghi theo tên trong danh mục cơ quan.", en: "As the directory of bodies has it." },
  maybeListed: { vi: "Tên gần nhất trong danh mục cơ quan; cần xem có đúng là cơ quan ấy.", en: "The nearest name in the directory of bodies; please see whether it is the one meant." },
});

/** The sentence on names that share a reason; `on`: the first ISO day of the plan's year. */
export function nameMessage(reason: NameRemark["reason"], remarks: readonly NameRemark[], on: string | null): Message {
  const names = { names: remarks.map(({ text }) => text) };
  if (reason === "ended") return endedMessage(names, remarks, on ?? "");
  if (reason === "endsBefore") return nameWords.say(reason, { names, day: writeDay(remarks[0]?.until ?? "") });
  if (reason !== "slip" && reason !== "near") return nameWords.say(reason, { names });
  return nameWords.say(reason, { names, proposed: { names: [...new Set(remarks.flatMap(({ proposed }) => proposed))] } });
}

/** The day is said where all the names have the same. */
function endedMessage(names: { readonly names: readonly string[] }, remarks: readonly NameRemark[], on: string): Message {
  const ends = new Set(remarks.map(({ until }) => (until !== null && until < on ? until : null)));
  const begins = new Set(remarks.map(({ since }) => (since !== null && since > on ? since : null)));
  const [[end = null], [begin = null]] = [ends, begins];
  if (ends.size === 1 && end !== null) return nameWords.say("endedOn", { names, day: writeDay(end) });
  return begins.size === 1 && begin !== null ? nameWords.say("beginsOn", { names, day: writeDay(begin) }) : nameWords.say("ended", { names });
}
