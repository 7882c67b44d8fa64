import fc from "fast-check";

const year = fc.integer({ min: 2000, max: 2060 });
const yearTail = fc.oneof(fc.constant(""), year.map((y) => `/${y}`), year.map((y) => ` năm ${y}`), year.map((y) => `.${y}`), year.map((y) => ` / ${y}`), fc.constantFrom(" năm sau", " năm trước"));
const two = (n: number): string => String(n).padStart(2, "0");

const quarter = fc.tuple(fc.constantFrom("Quý", "quý", "QUÝ", "Quí"), fc.constantFrom("I", "II", "III", "IV", "1", "2", "3", "4"), yearTail).map(([word, number, tail]) => `${word} ${number}${tail}`);
const month = fc.tuple(fc.integer({ min: 1, max: 12 }), yearTail).map(([number, tail]) => `tháng ${number}${tail}`);
const date = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), year);
const day = fc.oneof(
  date.map(([d, m, y]) => `${d}/${m}/${y}`),
  date.map(([d, m, y]) => `${two(d)}-${two(m)}-${y}`),
  date.map(([d, m, y]) => `ngày ${d}.${m}.${y}`),
  date.map(([d, m, y]) => `ngày ${two(d)} tháng ${m} năm ${y}`),
  date.map(([d, m]) => `ngày ${d}/${m}`),
);
const wide = fc.oneof(fc.constantFrom("Cả năm", "trong năm", "6 tháng đầu năm", "06 tháng cuối năm", "9 tháng", "cuối năm"), year.map((y) => `Năm ${y}`), year.map((y) => `6 tháng đầu năm ${y}`));
const period = fc.oneof(quarter, month, day, wide);

/** One written time, of any kind. */
export const phrase: fc.Arbitrary<string> = fc.oneof(
  period,
  fc.tuple(fc.constantFrom("trước ", "Trước ", "chậm nhất ", "đến hết ", "hết ", "từ ", "sau ", "trong ", "cuối "), period).map((parts) => parts.join("")),
  fc.tuple(fc.constantFrom("từ ", ""), period, fc.constantFrom(" đến ", " - ", " đến hết "), period).map((parts) => parts.join("")),
  fc.constantFrom("hằng tháng", "Hàng quý", "định kỳ 6 tháng, năm", "02 lần/năm", "trước ngày 25 hằng tháng", "ngày 15 tháng cuối quý", "quý II, III", "tháng 3, 6, 9 và 12"),
  fc.constantFrom("Thường xuyên", "Theo quy định", "theo Kế hoạch số 61/KH-UBND ngày 5/1/2020 của UBND tỉnh", "sau khi có hướng dẫn của Bộ Nội vụ", "khi có yêu cầu", "trong 15 ngày kể từ ngày ký"),
);

const work = fc.constantFrom("Ban hành kế hoạch", "Thực hiện", "báo cáo kết quả", "Triển khai Kế hoạch năm 2021", "Trình UBND tỉnh", "thực hiện Quyết định số 12/QĐ-UBND ngày 5/1/2020");
const step = fc.oneof(phrase, fc.tuple(work, fc.constantFrom(": ", " ", " trong "), phrase).map((parts) => parts.join("")));

/** A whole cell of one to three steps. */
export const cell: fc.Arbitrary<string> = fc
  .tuple(fc.array(step, { minLength: 1, maxLength: 3 }), fc.constantFrom("; ", "\n- ", " - ", ", ", " và ", "\n", " "))
  .map(([steps, between]) => (between.includes("\n-") ? "- " : "") + steps.join(between));

/** Pieces of deadlines, whole and broken, in any order. */
export const soup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      phrase,
      work,
      fc.constantFrom(
        ..."0123456789.,;:-–/()+qQiIvVlxt ", "\n", "\t", "quý", "tháng", "ngày", "năm", "trước", "sau", "từ", "đến", "hết", "hằng", "theo", "khi", "và", "số", "cả", "đầu", "cuối", "lần",
        "31/4", "29/2", "2021", "12/", "/2021", "năm 20", "quý V", "tháng 13", "…", "\u0301", "\u00A0", "Ⅳ", "Ð", "а", "nt", "(đã xong)", "kế hoạch", "báo cáo", "giờ", "İ", "😀",
      ),
    ),
    { maxLength: 14 },
  )
  .chain((parts) => fc.constantFrom("", " ").map((between) => parts.join(between)));
