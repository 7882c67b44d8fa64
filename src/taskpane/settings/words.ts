import type { Language } from "../../core/message";
import type { ThemeChoice } from "../useTheme";
import type { Wording } from "../wording";

const vi = {
  theme: "Màu của ngăn",
  themes: { excel: "Theo Excel", light: "Sáng", dark: "Tối" } satisfies Record<ThemeChoice, string>,
  contrast: "Khi máy bật chế độ tương phản cao, ngăn luôn theo chế độ đó.",
  language: "Ngôn ngữ",
  languages: { vi: "Tiếng Việt", en: "English" },
  live: "Kiểm tra trong lúc gõ",
  liveHint: "Đọc lại trang vừa sửa sau khi bạn ngừng gõ một chút. Tắt nếu sổ tính rất lớn; khi đó bấm “Kiểm tra” để có kết quả mới.",
  privacy: "Số liệu không rời khỏi máy này: việc kiểm tra chạy ngay trong ngăn.",
};

export type SettingsWords = Wording<typeof vi>;

const en: SettingsWords = {
  theme: "Colours of the pane",
  themes: { excel: "As Excel", light: "Light", dark: "Dark" },
  contrast: "Where the system's high contrast is on, the pane always follows it.",
  language: "Language",
  languages: { vi: "Tiếng Việt", en: "English" },
  live: "Check while typing",
  liveHint: "Reads the sheet you changed again once you pause. Turn it off for very large workbooks and choose “Check” for a new result.",
  privacy: "No figure leaves this machine: checking runs inside the pane.",
};

/** The words of “Cài đặt” in a language. */
export function settingsWords(language: Language): SettingsWords {
  return language === "vi" ? vi : en;
}
