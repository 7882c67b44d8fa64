import type { Language } from "../../core/message";
import type { StandingReason } from "../../workflows/review/formStanding";
import { STANDINGS, STATE_NAMES } from "../../workflows/review/reviewWords";
import type { UnitState } from "../../workflows/review/submissionEntry";

/** What the register says in text. */
export interface RegisterWords {
  readonly state: Readonly<Record<UnitState, string>>;
  heading(units: number, counts: string, late: number): string;
  readonly shared: string;
  readonly since: string;
  errors(n: number): string;
  warnings(n: number): string;
  explained(n: number): string;
  filled(filled: number, asked: number): string;
  sent(day: string): string;
  late(days: number): string;
  readonly onTime: string;
  readonly unknownDay: string;
  due(day: string): string;
  files(n: number): string;
  unread(n: number): string;
  readonly unexpected: string;
  nearest(name: string): string;
  readonly apart: string;
  readonly why: Readonly<Record<StandingReason, string>>;
  counts(form: string, file: string, why: string, others: string): string;
  readonly how: Readonly<Record<"same" | "different" | "blank", string>>;
  units(n: number): string;
  more(n: number): string;
  readonly notBefore: string;
  readonly notNow: string;
  progress(solved: number, appeared: number, changed: number, standing: number): string;
}

const vi: RegisterWords = {
  state: STATE_NAMES,
  heading: (units, counts, late) => `SỔ THEO DÕI: ${units} đơn vị (${counts}${late > 0 ? `; ${late} đơn vị gửi chậm` : ""})`,
  shared: "CÙNG MỘT LỖI Ở NHIỀU ĐƠN VỊ",
  since: "SO VỚI LẦN KIỂM TRA TRƯỚC",
  errors: (n) => `${n} phát hiện lỗi`,
  warnings: (n) => `${n} phát hiện cần giải trình`,
  explained: (n) => `${n} phát hiện đã giải trình`,
  filled: (filled, asked) => `điền ${filled}/${asked} ô bắt buộc`,
  sent: (day) => `lưu lần cuối ${day}`,
  late: (days) => `chậm ${days} ngày`,
  onTime: "đúng hạn",
  unknownDay: "chưa rõ ngày gửi",
  due: (day) => `hạn ${day}`,
  files: (n) => `${n} tệp`,
  unread: (n) => `${n} tệp không đọc được`,
  unexpected: "không có trong danh sách đơn vị phải gửi",
  nearest: (name) => `có phải ${name}?`,
  apart: "các tệp chưa kiểm tra chung được",
  why: STANDINGS,
  counts: (form, file, why, others) => `${form}: tính theo ${file} (${why}); không tính ${others}`,
  how: { same: "giống", different: "khác số liệu", blank: "để trống" },
  units: (n) => `${n} đơn vị`,
  more: (n) => `và ${n} đơn vị khác`,
  notBefore: "chưa có lần trước",
  notNow: "không có lần này",
  progress: (solved, appeared, changed, standing) => `đã xử lý ${solved}, mới ${appeared}, đổi số liệu ${changed}, còn nguyên ${standing}`,
};

const en: RegisterWords = {
  state: { return: "Returned", unreadable: "Unreadable", unrecognised: "No known form", empty: "Blank forms", missing: "Not sent", explain: "To be explained", pass: "Passed" },
  heading: (units, counts, late) => `REGISTER: ${units} units (${counts}${late > 0 ? `; ${late} sent late` : ""})`,
  shared: "THE SAME IN SEVERAL UNITS",
  since: "SINCE THE EARLIER CHECK",
  errors: (n) => `error findings: ${n}`,
  warnings: (n) => `findings to explain: ${n}`,
  explained: (n) => `findings explained: ${n}`,
  filled: (filled, asked) => `${filled}/${asked} required cells filled`,
  sent: (day) => `last saved ${day}`,
  late: (days) => `${days} days late`,
  onTime: "on time",
  unknownDay: "day of sending unknown",
  due: (day) => `due ${day}`,
  files: (n) => `${n} files`,
  unread: (n) => `${n} of them unreadable`,
  unexpected: "not on the list of expected units",
  nearest: (name) => `is it ${name}?`,
  apart: "its files could not be checked together",
  why: { only: "", filled: "the others are blank", same: "the files are alike", later: "saved last", chosen: "chosen by the reviewer", unsure: "nobody can tell which is later: please choose" },
  counts: (form, file, why, others) => `${form}: ${file} counts (${why}); not ${others}`,
  how: { same: "the same", different: "other figures", blank: "blank" },
  units: (n) => `${n} units`,
  more: (n) => `and ${n} more`,
  notBefore: "not in the earlier check",
  notNow: "not in this one",
  progress: (solved, appeared, changed, standing) => `solved ${solved}, new ${appeared}, changed ${changed}, standing ${standing}`,
};

/** The register's words in a language. */
export function registerWords(language: Language): RegisterWords {
  return language === "vi" ? vi : en;
}
