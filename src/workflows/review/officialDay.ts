/** An ISO day as official documents write it: days under ten and the months January and February with a nought (Nghị định 30/2020/NĐ-CP, Phụ lục I): “04/5/2020”. */
export function officialDay(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return `${twoDigits(day)}/${month < 3 ? `0${month}` : month}/${year}`;
}

/** A number of things as official documents write it: “03”, “12”. */
export function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}
