/** Vowels that VNI-Windows writes as a letter and a mark after it, and what each pair stands for; capitals pair with capital marks. */
const PAIRS: readonly (readonly [base: string, marks: string, letters: string])[] = [
  ["a", "ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ"],
  ["e", "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"],
  ["o", "ùøûõïâáàåãä", "óòỏõọôốồổỗộ"],
  ["ô", "ùøûõï", "ớờởỡợ"],
  ["u", "ùøûõï", "úùủũụ"],
  ["ö", "ùøûõï", "ứừửữự"],
  ["y", "ùøûõ", "ýỳỷỹ"],
];
/** Letters of one code. */
const SINGLE: readonly (readonly [code: string, letter: string])[] = [
  ["í", "í"], ["ì", "ì"], ["æ", "ỉ"], ["ó", "ĩ"], ["ò", "ị"], ["ô", "ơ"], ["ö", "ư"], ["î", "ỵ"], ["ñ", "đ"],
];

const small: readonly (readonly [code: string, letter: string])[] = [
  ...PAIRS.flatMap(([base, marks, letters]) => [...marks].map((mark, i): [string, string] => [base + mark, [...letters][i] ?? ""])),
  ...SINGLE,
];

/** Code (one or two Latin-1 characters) → Vietnamese letter. */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map([
  ...small,
  ...small.map(([code, letter]): [string, string] => [code.toUpperCase(), letter.toUpperCase()]),
]);

/** The marks that follow a vowel and never stand alone. */
export const VNI_MARKS = "ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË";
