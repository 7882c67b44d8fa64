import { writeLegacyText } from "../../../../assets/samples/writeLegacyText";
import { readLegacyText } from "../../../../src/core/text/legacy/readLegacy";
import { VNI_LETTERS } from "../../../../src/core/text/legacy/vni";
import { FORM_LABELS } from "../formLabels";

const PHRASES = [
  ...Object.values(FORM_LABELS).flat(),
  "Các sở, ban, ngành; UBND các huyện, thị xã, thành phố",
  "Kiểm soát thủ tục hành chính, giải quyết phản ánh, kiến nghị của người dân về quy định hành chính",
  "Nguyễn Thị Thuỷ Tiên – Phó Giám đốc Sở Khoa học và Công nghệ",
  "Ưu tiên đầu tư, sửa chữa, khuấy động phong trào; ngoằn ngoèo, khúc khuỷu, rượu bưởi",
].filter((phrase) => /[^\u0000-\u007F]/u.test(phrase));

/** Letters both encodings keep at the same place ("chính" in VNI) leave nothing to read. */
const read = (text: string, encoding: "TCVN3" | "VNI", font: string): string => {
  const written = writeLegacyText(text, encoding);
  const reading = readLegacyText(written, font);
  return reading ? `${reading.encoding} ${reading.text}` : `${encoding} ${written}`;
};

test("VNI comes back letter for letter", () => {
  expect(PHRASES.map((phrase) => read(phrase, "VNI", "VNI-Times"))).toEqual(PHRASES.map((phrase) => `VNI ${phrase}`));
});

test("VNI capitals come back", () => {
  expect(PHRASES.map((phrase) => read(phrase.toUpperCase(), "VNI", "VNI-Times"))).toEqual(PHRASES.map((phrase) => `VNI ${phrase.toUpperCase()}`));
});

test("TCVN3 comes back letter for letter, toned capitals small", () => {
  const small = (phrase: string): string => phrase.replace(/(?![ĂÂÊÔƠƯĐ])[^\u0000-\u007F]/gu, (letter) => letter.toLowerCase());
  expect(PHRASES.map((phrase) => read(phrase, "TCVN3", ".VnTime"))).toEqual(PHRASES.map((phrase) => `TCVN3 ${small(phrase)}`));
});

test("TCVN3 in a capitals font comes back in capitals", () => {
  expect(PHRASES.map((phrase) => read(phrase, "TCVN3", ".VnTimeH"))).toEqual(PHRASES.map((phrase) => `TCVN3 ${phrase.toUpperCase()}`));
});

test("real Unicode under a legacy font's name is never converted", () => {
  expect(PHRASES.flatMap((phrase) => [".VnTime", ".VnTimeH", "VNI-Times", ""].map((font) => readLegacyText(phrase, font))).filter((reading) => reading !== null)).toEqual([]);
});

test("every letter of VNI is written as it is read, and legacy text is Latin-1 only", () => {
  const letters = [...VNI_LETTERS.values()];
  expect(letters.map((letter) => VNI_LETTERS.get(writeLegacyText(letter, "VNI")))).toEqual(letters);
  expect(PHRASES.flatMap((phrase) => [writeLegacyText(phrase, "VNI"), writeLegacyText(phrase, "TCVN3")]).filter((text) => /(?![–…])[^\u0000-\u00FF]/u.test(text))).toEqual([]);
});
