/**
 * TCVN 5712:1993, called TCVN3 or ABC, letters in the order of their bytes from 0xA1 on; "·" marks bytes that are no letter (0xB0–0xB4).
 * Fonts of the ABC family draw the small letters and the seven capitals 0xA1–0xA7; the other capitals come from the standard itself.
 */
const FROM_A1 =
  "ĂÂÊÔƠƯĐăâêôơưđẰ·····àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò" + "ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";
/** Capitals at 0x80–0x9F, where Windows has quotes and dashes. */
const FROM_80 = "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ";
/** The eleven capitals the standard puts on control codes. */
const ON_CONTROLS: readonly (readonly [code: number, letter: string])[] = [
  [0x01, "Ú"], [0x02, "Ụ"], [0x04, "Ừ"], [0x05, "Ử"], [0x06, "Ữ"], [0x11, "Ứ"],
  [0x12, "Ự"], [0x13, "Ỳ"], [0x14, "Ỷ"], [0x15, "Ỹ"], [0x16, "Ý"], [0x17, "Ỵ"],
];
/** What Windows-1252 shows for 0x80–0x9F; "·" where it has nothing. */
const WINDOWS_80 = "€·‚ƒ„…†‡ˆ‰Š‹Œ·Ž··‘’“”•–—˜™š›œ·žŸ";

function byteLetters(letters: string, first: number): [string, string][] {
  return [...letters].flatMap((letter, i): [string, string][] => (letter === "·" ? [] : [[String.fromCharCode(first + i), letter]]));
}

/** Character as stored (Latin-1) → Vietnamese letter, for the codes that ABC fonts draw as letters. "μ" is "µ" after a Unicode clean-up. */
export const TCVN3_LETTERS: ReadonlyMap<string, string> = new Map([...byteLetters(FROM_A1, 0xa1), ["μ", "à"]]);

/** The same for codes that are punctuation or control codes elsewhere: letters only where the word says so. */
export const TCVN3_RARE_CAPITALS: ReadonlyMap<string, string> = new Map([
  ...byteLetters(FROM_80, 0x80),
  ...[...WINDOWS_80].flatMap((sign, i): [string, string][] => (sign === "·" ? [] : [[sign, [...FROM_80][i] ?? ""]])),
  ...ON_CONTROLS.map(([code, letter]): [string, string] => [String.fromCharCode(code), letter]),
]);

/** Capitals of the standard that ABC fonts leave out, at codes where Latin-1 has letters: Unicode text is likelier than these. */
export const STANDARD_ONLY_CAPITALS = /[ÀÁÂÃÄÅÍÙÚÛàðÿ]/u;

/** Windows-1252 reading of U+0080–U+009F: the quote or dash that was meant. */
export const WINDOWS_PUNCTUATION: ReadonlyMap<string, string> = new Map(byteLetters(WINDOWS_80, 0x80));
