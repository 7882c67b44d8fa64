const vi = {
  certificate: "Excel chỉ mở ngăn qua https. Lần đầu, một chứng thư dành riêng cho localhost được tạo và hệ thống sẽ hỏi có tin chứng thư ấy không (gỡ bỏ: npx office-addin-dev-certs uninstall).",
  noCertificate: "Chưa có chứng thư cho localhost: {reason}",
  noPort: "Không mở được cổng {port}: {reason}. Tắt chương trình đang dùng cổng ấy, hoặc chọn cổng khác: PORT=3001 npm run start:excel",
  building: "Đang dựng ngăn tác vụ…",
  built: "Đã dựng xong ({seconds} giây). Sửa mã nguồn thì ngăn được dựng lại; trong Excel bấm “Tải lại” ở góc ngăn.",
  failed: "Không dựng được ngăn tác vụ:\n{reason}",
  address: "Ngăn tác vụ: {address}/taskpane.html\nTệp kê khai: {manifest}",
  windows: "Windows: đóng Excel, chạy lệnh dưới đây rồi mở Excel; thẻ “Phụ lục” hiện trên dải lệnh, hoặc vào Trang đầu (Home) → Phần bổ trợ (Add-ins).\n  reg add HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v {id} /t REG_SZ /d \"{manifest}\" /f\n  Gỡ: reg delete HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v {id} /f",
  mac: "Mac: chạy lệnh dưới đây rồi mở lại Excel; vào Trang đầu (Home) → Phần bổ trợ (Add-ins), chọn Soát Phụ lục.\n  mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef && cp \"{manifest}\" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/soat-phu-luc.xml",
  web: "Excel trên web: Trang đầu (Home) → Phần bổ trợ (Add-ins) → Phần bổ trợ khác (More Add-ins) → Của tôi (My Add-ins) → Tải lên (Upload My Add-in), chọn tệp kê khai trên.",
  stop: "Nhấn Ctrl+C để dừng. Hướng dẫn đầy đủ: README.md.",
};

/** What `npm run start:excel` may say. */
export type ExcelWord = keyof typeof vi;

const en: Readonly<Record<ExcelWord, string>> = {
  certificate: "Excel opens the pane by https alone. The first time, a certificate for localhost is made and the system asks whether to trust it (to remove it: npx office-addin-dev-certs uninstall).",
  noCertificate: "There is no certificate for localhost: {reason}",
  noPort: "Could not open port {port}: {reason}. Stop what is using it, or choose another: PORT=3001 npm run start:excel",
  building: "Building the task pane…",
  built: "Built ({seconds} s). When a source changes it is built again; in Excel choose “Reload” at the pane's corner.",
  failed: "Could not build the task pane:\n{reason}",
  address: "Task pane: {address}/taskpane.html\nManifest: {manifest}",
  windows: "Windows: close Excel, run the command below, open Excel; the tab “Appendices” (in a Vietnamese Excel “Phụ lục”) is on the ribbon, or see Home → Add-ins.\n  reg add HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v {id} /t REG_SZ /d \"{manifest}\" /f\n  To remove: reg delete HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v {id} /f",
  mac: "Mac: run the command below and open Excel again; Home → Add-ins, choose Soát Phụ lục.\n  mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef && cp \"{manifest}\" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/soat-phu-luc.xml",
  web: "Excel on the web: Home → Add-ins → More Add-ins → My Add-ins → Upload My Add-in, choose the manifest above.",
  stop: "Press Ctrl+C to stop. The whole guide: README.md.",
};

/** A line for the terminal, its places filled. */
export function excelWord(id: ExcelWord, language: "vi" | "en", data: Readonly<Record<string, string | number>> = {}): string {
  return (language === "vi" ? vi : en)[id].replace(/\{([a-z]+)\}/gu, (whole, place: string) => String(data[place] ?? whole));
}
