import type { Language } from "../../core/message";

/** What the part is called; its other words are loaded when it is opened. */
export function openWord(language: Language): string {
  return language === "vi" ? "So với bản đã gửi" : "Compare with the file sent";
}
