import { ordinalLetter, parseOrdinal, parseOrdinalRange, plainOrdinal, romanOf } from "../../../src/core/values/ordinal";

describe("STT", () => {
  it.each([
    ["1", "number", [1]],
    ["1.", "number", [1]],
    [" 12) ", "number", [12]],
    ["(3)", "number", [3]],
    ["01", "number", [1]],
    ["１", "number", [1]],
    ["1020", "number", [1020]],
    ["12345", "number", [12345]],
    [7, "number", [7]],
    [1.1, "number", [1, 1]],
    [1.2000000000000002, "number", [1, 2]],
    ["1.1", "number", [1, 1]],
    ["3.4", "number", [3, 4]],
    ["1.10.", "number", [1, 10]],
    ["1,1", "number", [1, 1]],
    ["1. 2", "number", [1, 2]],
    ["1a", "number", [1, 1]],
    ["1.a)", "number", [1, 1]],
    ["2.1đ", "number", [2, 1, 5]],
    ["I.1", "roman", [1, 1]],
    ["II.3.2", "roman", [2, 3, 2]],
    ["I", "roman", [1]],
    ["IV.", "roman", [4]],
    ["Ⅳ", "roman", [4]],
    ["XIX", "roman", [19]],
    ["XLII/", "roman", [42]],
    ["XCIX", "roman", [99]],
    ["ii", "roman", [2]],
    ["a", "letter", [1]],
    ["a)", "letter", [1]],
    ["a.1", "letter", [1, 1]],
    ["đ)", "letter", [5]],
    ["Ð", "letter", [5]],
    ["e", "letter", [6]],
    ["C", "letter", [3]],
    ["L", "letter", [11]],
    ["i", "letter", [9]],
    ["v)", "letter", [21]],
    ["x", "letter", [22]],
    ["-", "dash", []],
    ["–", "dash", []],
    ["+", "dash", []],
    ["•", "dash", []],
  ] as const)("%j is %s %j", (written, kind, path) => expect(parseOrdinal(written)).toEqual({ kind, path }));

  it.each(["", "…", "Mục 1", -1, "w", "IIII", "Iv", "v.v…", "T.P", "B1", "1A", "1/2", "1-2", "1 2", "1.234", "123456", "100%", "1".repeat(25), `${" ".repeat(300)}1`])("%j is none", (written) =>
    expect(parseOrdinal(written)).toBeNull(),
  );

  it.each([
    ["3-4", { first: 3, last: 4 }],
    ["(3 – 5).", { first: 3, last: 5 }],
    ["4-3", null],
    ["3-3", null],
    ["3.4", null],
    ["a-b", null],
  ])("%j as a range", (written, range) => expect(parseOrdinalRange(written)).toEqual(range));
});

describe("written plainly", () => {
  it.each([["1.", "1"], [" (2) ", "2"], ["II/", "II"], ["2. 1", "2.1"], ["3 - 4", "3-4"], ["-", ""]])("%j is %j", (written, plain) => expect(plainOrdinal(written)).toBe(plain));

  it("letters and Roman numerals", () => {
    expect([1, 4, 5, 9, 23, 24].map(ordinalLetter)).toEqual(["a", "d", "đ", "i", "y", ""]);
    expect([1, 4, 9, 14, 40, 99].map(romanOf)).toEqual(["i", "iv", "ix", "xiv", "xl", "xcix"]);
  });
});
