/** Advance widths of Times New Roman by letter, in thousandths of the font size (the font's own metrics). */
const ADVANCES: readonly (readonly [number, string])[] = [
  [250, " ,."],
  [278, "ijlt/:;|\\"],
  [333, "fIr()-‘’'`[]"],
  [389, "sJ"],
  [444, "acez?“”\""],
  [556, "FPS"],
  [611, "ELTZ"],
  [667, "BCR"],
  [722, "ADGHKNOQUVXYĐw"],
  [778, "m&"],
  [833, "%"],
  [889, "M"],
  [944, "W"],
  [1000, "…"],
];
/** Digits, most small letters and dashes. */
const USUAL = 500;
const BOLD = 1.12;
/** The horn of ơ and ư is part of the letter and widens it. */
const HORN = 40;

const advances = new Map(ADVANCES.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
const MARK = /\p{M}/u;
const HORN_MARK = "ơ".normalize("NFD").slice(1);

/** Width of a text in points when set in Times New Roman; tone marks take no room. */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const letter of text.normalize("NFD")) {
    if (!MARK.test(letter)) thousandths += advances.get(letter) ?? USUAL;
    else if (letter === HORN_MARK) thousandths += HORN;
  }
  return (thousandths / 1000) * size * (bold ? BOLD : 1);
}

/** Lines a text takes in a column of that width in points, broken between words as spreadsheets do; at least one. */
export function lineCount(text: string, width: number, size: number, bold = false): number {
  const space = textWidth(" ", size, bold);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const wide = textWidth(word, size, bold);
      if (used > 0 && used + space + wide > width) {
        lines += 1;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(wide / width) - 1);
      used += (used > 0 ? space : 0) + (wide > width ? wide % width : wide);
    }
  }
  return lines;
}
