import type { BuildName } from "./builds";

const vi = {
  address: "Bản xem thử Soát Phụ lục: {address}",
  how: "Mở địa chỉ trên bằng trình duyệt. Nhấn Ctrl+C để dừng.",
  part: "  đã dựng xong {part} ({seconds} giây)",
  failed: "Không dựng được {part}: {reason}",
  noPort: "Không mở được địa chỉ nào trên máy này: {reason}",
};

const en: Readonly<Record<keyof typeof vi, string>> = {
  address: "Soát Phụ lục preview: {address}",
  how: "Open this address in a browser. Press Ctrl+C to stop.",
  part: "  {part} built ({seconds} s)",
  failed: "Could not build {part}: {reason}",
  noPort: "Could not open any address on this machine: {reason}",
};

const PARTS: Readonly<Record<"vi" | "en", Readonly<Record<BuildName, string>>>> = {
  vi: { preview: "trang xem thử", pane: "ngăn tác vụ", grid: "bảng tính" },
  en: { preview: "the page", pane: "the task pane", grid: "the spreadsheet" },
};

/** The language of the terminal: English only where the system's is. */
export function terminalLanguage({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): "vi" | "en" {
  return (LC_ALL || LC_MESSAGES || LANG || "").startsWith("en") ? "en" : "vi";
}

/** A line for the terminal, its places filled. */
export function serverWord(id: keyof typeof vi, language: "vi" | "en", data: Readonly<Record<string, string | number>> = {}): string {
  return (language === "vi" ? vi : en)[id].replace(/\{([a-z]+)\}/gu, (whole, place: string) => String(data[place] ?? whole));
}

/** What a part is called. */
export function partName(name: BuildName, language: "vi" | "en"): string {
  return PARTS[language][name];
}
