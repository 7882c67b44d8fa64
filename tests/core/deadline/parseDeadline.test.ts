import fc from "fast-check";
import { parseDeadline } from "../../../src/core/deadline/parseDeadline";
import { writeDeadline } from "../../../src/core/deadline/writeDeadline";
import { HOSTILE_TEXTS } from "../hostileTexts";
import { cell, phrase, soup } from "./deadlineWords";
import { sayDeadline } from "./sayDeadline";

const seed = 20210331;
const planYear = fc.constantFrom(2020, 2021, null);

test("a step whole", () => {
  expect(parseDeadline("- Ban hành kế hoạch trước ngày 31/12/2020 (đã xong)\n- Thực hiện: hàng quý", 2021)).toEqual({
    steps: [
      {
        written: "Ban hành kế hoạch trước ngày 31/12/2020 (đã xong)", work: "Ban hành kế hoạch", kind: "before", earliest: null, latest: "2020-12-30", every: null,
        inferred: [], measurable: true, said: "trước ngày 31/12/2020", note: "đã xong",
      },
      {
        written: "Thực hiện: hàng quý", work: "Thực hiện", kind: "recurring", earliest: "2021-01-01", latest: "2021-12-31", every: "quarter",
        inferred: ["year"], measurable: true, said: "hằng quý", note: null,
      },
    ],
    unread: [],
  });
});

const TYPED: readonly (readonly [why: string, cell: string])[] = [
  ["decomposed", "- Ban hành kế hoạch: Quý I - Thực hiện: Cả năm".normalize("NFD")],
  ["in capitals", "- BAN HÀNH KẾ HOẠCH: QUÝ I - THỰC HIỆN: CẢ NĂM"],
  ["with long dashes", "– Ban hành kế hoạch: Quý I — Thực hiện: Cả năm"],
  ["with odd spaces", "-\u00A0Ban  hành kế hoạch :\u200B Quý\u00A0I  -  Thực hiện : Cả\tnăm "],
  ["with line breaks", "- Ban hành kế hoạch: Quý I\r\n- Thực hiện: Cả năm\r\n"],
  ["with broken lines", "- Ban hành kế hoạch: Quý\nI\n- Thực hiện: Cả\nnăm"],
  ["with bullets", "• Ban hành kế hoạch: Quý I\n• Thực hiện: Cả năm"],
  ["with a Roman numeral sign", "- Ban hành kế hoạch: Quý Ⅰ - Thực hiện: Cả năm"],
  ["with look-alike letters", "- Ban hành kế hoạch: Quý І - Thực hiện: Сả năm"],
  ["with misplaced tone marks", "- Ban hành kế hoạch: Qúy I - Thực hiện: Cả năm"],
];

test.each(TYPED)("the same two steps %s", (_, typed) => {
  expect(parseDeadline(typed, 2020).steps.map(({ earliest, latest, work }) => [work?.normalize("NFC").toLowerCase(), earliest, latest])).toEqual([
    ["ban hành kế hoạch", "2020-01-01", "2020-03-31"],
    ["thực hiện", "2020-01-01", "2020-12-31"],
  ]);
});

test("the plan's year is the reader's, not the cell's", () => {
  const years = [2019, 2024, null].map((year) => sayDeadline(parseDeadline("29/2; Quý I", year)));
  expect(years).toEqual([
    ["quarter 2019-01-01..2019-03-31 ~year", "impossible 29/2"],
    ["day 2024-02-29..2024-02-29 ~year", "quarter 2024-01-01..2024-03-31 ~year"],
    ["day", "quarter"],
  ]);
});

const daysOf = (text: string, year: number | null) => parseDeadline(text, year).steps.map(({ earliest, latest, every, measurable }) => ({ earliest, latest, every, measurable }));

test(`written and read again, a time has the same days, seed ${seed}`, () => {
  fc.assert(
    fc.property(phrase, planYear, (text, year) => {
      expect(daysOf(writeDeadline(parseDeadline(text, year)), year)).toEqual(daysOf(text, year));
    }),
    { seed, numRuns: 3000 },
  );
});

test(`written and read again, a cell of several steps has the same days, seed ${seed}`, () => {
  fc.assert(
    fc.property(cell, planYear, (text, year) => {
      expect(daysOf(writeDeadline(parseDeadline(text, year)), year)).toEqual(daysOf(text, year));
    }),
    { seed, numRuns: 3000 },
  );
});

test(`never throws; each step's days are days in order and its words stand in the cell, seed ${seed}`, () => {
  const anyText = fc.oneof(soup, fc.string({ unit: "binary", maxLength: 60 }), fc.string({ maxLength: 60 }));
  fc.assert(
    fc.property(anyText, planYear, (text, year) => {
      const { steps, unread } = parseDeadline(text, year);
      for (const { earliest, latest, written, said, measurable } of steps) {
        expect([earliest, latest].every((day) => day === null || /^\d{4}-\d\d-\d\d$/u.test(day))).toBe(true);
        expect(earliest === null || latest === null || earliest <= latest).toBe(true);
        expect(measurable || (earliest === null && latest === null)).toBe(true);
        expect([written.trim(), said.trim()]).not.toContain("");
      }
      expect(unread.map(({ written }) => written)).not.toContain("");
    }),
    { seed, numRuns: 3000 },
  );
});

const LENGTH = 8_000;
const PIECES = [
  "Quý I ", "Quý I, ", "quý ", "q", "tháng ", "tháng 6, ", "ngày ", "trước ngày ", "từ quý I đến ", "năm ", "theo kế hoạch ", "sau khi ", "(", "Quý I (", "- ", "a - ", "a;", "Quý I: ",
  "1. ", "số 1/", "1/1/", "12/a", "luật a ", "báo cáo ngày ", "hằng quý, ", "quý, ", "1", "thường xuyên, ", "trước 1/1, ", "tháng 1-", "\n- ", "kế hoạch năm 2020 ", ". ", "2020 - ", "Năm 2020: ", "thang 6 ",
];

/** How often patterns are asked while a text is read: a count, the same on every machine. */
function looksAt(text: string): number {
  const exec = jest.spyOn(RegExp.prototype, "exec");
  try {
    parseDeadline(text, 2020);
    return exec.mock.calls.length;
  } finally {
    exec.mockRestore();
  }
}

test("four times the text is looked at about four times as often", () => {
  const long = (piece: string, length: number) => `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}x`;
  const slow = PIECES.filter((piece) => looksAt(long(piece, LENGTH)) > 200 + 5 * looksAt(long(piece, LENGTH / 4)));
  expect(slow).toEqual([]);
});

test("texts nobody types are read to their end", () => {
  expect(HOSTILE_TEXTS.filter((text) => !Array.isArray(parseDeadline(text, 2020).steps))).toEqual([]);
});
