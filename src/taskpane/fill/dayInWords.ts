import type { Language } from "../../core/message";

const WEEKDAYS = {
  vi: ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
} as const;
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"] as const;

/** An ISO day in words, with its weekday, so that a day and a month typed the wrong way round are noticed: “thứ Sáu, ngày 4 tháng 12 năm 2026”. */
export function dayInWords(isoDay: string, language: Language): string {
  const [year = 0, month = 0, day = 0] = isoDay.split("-").map(Number);
  const weekday = WEEKDAYS[language][new Date(Date.parse(isoDay)).getUTCDay()];
  return language === "vi" ? `${weekday}, ngày ${day} tháng ${month} năm ${year}` : `${weekday}, ${day} ${MONTHS[month - 1]} ${year}`;
}
