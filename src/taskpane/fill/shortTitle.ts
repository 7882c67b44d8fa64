/** A programme's or plan's name with its years first, so that names alike are told apart where their ends are cut off: “2023 – Kế hoạch CCHC tỉnh Bình Định”. */
export function shortTitle(title: string): string {
  const short = title.replace(/cải cách hành chính/giu, "CCHC");
  const years = /(?<!\p{L})(?:giai đoạn|năm) (\d{4})(?:\s*[-–]\s*(\d{4}))?(?!\d)/iu.exec(short);
  if (!years) return short;
  const [said, from, to] = years;
  const rest = short.replace(said, " ").replace(/\s+/gu, " ").trim();
  return `${from}${to === undefined ? "" : `–${to}`} – ${rest}`;
}
