import { placeToneMarks } from "../../../src/core/text/toneMarks";

describe("placeToneMarks", () => {
  test.each([
    ["hoà", "hòa"], ["hoá", "hóa"], ["toả", "tỏa"], ["loã", "lõa"], ["hoạ", "họa"], ["khoẻ", "khỏe"], ["loè", "lòe"], ["xoè", "xòe"],
    ["thuỷ", "thủy"], ["uỷ", "ủy"], ["nguỵ", "ngụy"], ["tuỳ", "tùy"], ["huý", "húy"], ["luỹ", "lũy"], ["oà", "òa"],
    ["HOÀ", "HÒA"], ["Hoà", "Hòa"], ["THUỶ", "THỦY"], ["Uỷ", "Ủy"], ["KHOẺ", "KHỎE"],
    ["qúy", "quý"], ["Qúy", "Quý"], ["qủa", "quả"], ["gía", "giá"], ["gỉai", "giải"], ["tòan", "toàn"], ["TÒAN", "TOÀN"], ["khỏan", "khoản"],
    ["thúê", "thuế"], ["lọai", "loại"], ["chuỷên", "chuyển"],
  ])("%s → %s", (written, expected) => {
    expect(placeToneMarks(written)).toBe(expected);
  });

  test.each(
    (
      "hòa hoàn toán thuyền quỳ quý quả quốc quyết quỹ gì giá gìn giếng giữa giỏi của mía bùa lửa rượu người Huế thuở khuỷu ngoéo ngoài xoáy hoặc " +
      "yếu kỹ lý ý áo tài liệu thủy QUÝ GIÁ HOÀN Nguyễn quầy quái moóc chuyển tuyến luật uống ướt búa Krông Đắk Séoul café naïve xyz UBND"
    ).split(" "),
  )("leaves %s", (word) => {
    expect(placeToneMarks(word)).toBe(word);
  });

  test("touches only the words concerned", () => {
    expect(placeToneMarks("Cơ sở hoá chất – (uỷ quyền) 2020, “thuỷ lợi”.")).toBe("Cơ sở hóa chất – (ủy quyền) 2020, “thủy lợi”.");
  });

  test("wherever in a syllable the tone is written, it comes to stand at the same place", () => {
    const groups = "a oa oai oay oe oeo uy uya uê uyê uâ ua ui ưa ươ ươi iê iêu yê yêu uô uôi ia ai ao ây êu".split(" ");
    const syllables = ["", "t", "gi", "qu", "ng"].flatMap((onset) => groups.flatMap((vowels) => ["", "n", "ng", "ch"].map((coda) => [onset, vowels, coda] as const)));
    const odd = syllables.flatMap(([onset, vowels, coda]) => {
      const written = [...vowels].map((_, at) => (onset + vowels.slice(0, at + 1) + "\u0301" + vowels.slice(at + 1) + coda).normalize("NFC"));
      const placed = new Set([...written, ...written.map((word) => word.toUpperCase())].map((word) => placeToneMarks(word).toLowerCase()));
      return placed.size === 1 ? [] : [[...placed]];
    });
    expect(odd).toEqual([]);
  });
});
