/** As long as a cell's text can be in Excel, and a little less. */
const LENGTH = 30_000;
/** As long as a field of a file of comma-separated values may be: here even a quick pattern shows that it looks again and again. */
const ENDLESS = 200_000;

function filled(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Pieces of texts that end as they go on: what looks for a closing sign runs to the end. */
const UNBROKEN = [..."(<{«7a", "((", "()", "1.", "1/", "=1/", "<!---->", "đạt ", "１", "IF(COUNT(", "SUM(", "A1+"] as const;

/** Pieces of texts that something else ends: what wants them to reach the end of the text must look again. */
const BROKEN = [
  ..."_*#%&=·×®Iđ…（",
  "\n ", "\u00A0", "\u00AD", "()", "(1)", "1.1 ", "1,", "1/", "1-", "- ", " / ", "a.", "a) ", "v.v", "x:",
  "đạt ", "không ", "không có ", "chưa có số liệu ", "có tổ chức ", "qđ ", "12/qđ", "trên 1", "1% ",
  "sở ", " tỉnh ", "tp. ", "ủy ban nhân dân ", "(TTHC) ", "a&", "®Þnh ", "l\u00ADîng ", "löôïng ", "oá", "а", "hoà",
  "'a'!A1,", "''", "\"\"", "A1:", "Sheet1!", "1200/1182", "0.00", "\\", "[Red]", "31/3/",
] as const;

const MARKS = ["\u0301", "\u0301\u0323", "a\u0301\u0323"] as const;

/** Texts nobody types, each made of one piece over and over, some begun or ended by another. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...UNBROKEN.map((piece) => filled(piece, LENGTH)),
  ...BROKEN.map((piece) => `${filled(piece, LENGTH)}x`),
  ...[" ", ".", "»", "1."].flatMap((piece) => [`1${filled(piece, LENGTH)}x`, `1/1${filled(piece, LENGTH)}x`, `.Vn${filled(piece, LENGTH)}x`]),
  ...[..."[(])»\" .,;/-7", "1 ", "(a) "].map((piece) => `${filled(piece, ENDLESS)}x`),
  ...MARKS.flatMap((marks) => [`a${filled(marks, LENGTH)}`, `1 ${filled(marks, ENDLESS)}x`]),
  Array.from({ length: LENGTH / 6 }, (_, i) => `t${i}`).join(" "),
];
