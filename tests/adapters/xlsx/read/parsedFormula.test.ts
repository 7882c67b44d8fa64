import { formulaIsSound } from "../../../../src/adapters/xlsx/read/parsedFormula";
import type { Biff } from "../../../../src/adapters/xlsx/read/parsedFormula";

function sound(tokens: readonly number[], biff: Biff, extra: readonly number[] = [], length = tokens.length): boolean {
  const bytes = Uint8Array.from([...tokens, ...extra]);
  return formulaIsSound(new DataView(bytes.buffer), 0, length, bytes.length, biff);
}

const SUM = { 5: [0x25, 5, 0xc0, 8, 0xc0, 2, 2], 8: [0x25, 5, 0, 8, 0, 2, 0xc0, 2, 0xc0], 12: [0x25, 5, 0, 0, 0, 8, 0, 0, 0, 2, 0xc0, 2, 0xc0] } as const;
const REFERENCE = { 5: [0x44, 4, 0xc0, 0], 8: [0x44, 4, 0, 0, 0xc0], 12: [0x44, 4, 0, 0, 0, 0, 0xc0] } as const;
const SHEET_REFERENCE = { 5: [0x5a, ...new Array<number>(17).fill(0)], 8: [0x5a, 0, 0, 4, 0, 0, 0xc0], 12: [0x5a, 0, 0, 4, 0, 0, 0, 0, 0xc0] } as const;
const TEXT = { 5: [0x17, 2, 0x61, 0x62], 8: [0x17, 2, 1, 0x61, 0, 0x62, 0], 12: [0x17, 2, 0, 0x61, 0, 0x62, 0] } as const;

describe.each([5, 8, 12] as const)("formulas of generation %i", (biff) => {
  const cases: readonly (readonly [string, readonly number[], boolean])[] = [
    ["SUM(C6:C9,E6)", [...SUM[biff], ...REFERENCE[biff], 0x42, 2, 4, 0], true],
    ["a sum marked as such, and spaces", [...SUM[biff], 0x19, 0x10, 0, 0, 0x19, 0x40, 0, 1], true],
    ["IF(E5>1.5,\"ab\",2)", [...REFERENCE[biff], 0x1f, 0, 0, 0, 0, 0, 0, 0xf8, 0x3f, 0x0d, 0x19, 2, 9, 0, ...TEXT[biff], 0x19, 8, 3, 0, 0x1e, 2, 0, 0x19, 8, 3, 0, 0x42, 3, 1, 0], true],
    ["CHOOSE with two places to go on", [0x1e, 1, 0, 0x19, 4, 2, 0, 6, 0, 9, 0, 12, 0, 0x1d, 1], true],
    ["another sheet, an error, a missing argument", [...SHEET_REFERENCE[biff], 0x1c, 0x17, 0x16, 0x03], true],
    ["nothing", [], true],
    ["what nobody knows ends the reading", [...REFERENCE[biff], 0x99, 1, 2, 3], true],
    ["a reference cut off", REFERENCE[biff].slice(0, -1), false],
    ["a text cut off", TEXT[biff].slice(0, -1), false],
    ["a text without its length", [0x17], false],
    ["a number cut off", [0x1f, 0, 0], false],
    ["more places to go on than there are", [0x19, 4, 255, 255, 0, 0], false],
  ];
  it.each(cases)("%s", (_, tokens, expected) => {
    expect(sound(tokens, biff)).toBe(expected);
  });

  it("a length beyond the record's end is unsound", () => {
    expect(sound([0x16], biff, [], 2)).toBe(false);
  });
});

describe("what follows a formula", () => {
  const array8 = [0x60, 0, 0, 0, 0, 0, 0, 0];
  const one = [1, 0, 0, 0, 0, 0, 0, 0, 0];
  it.each([
    ["an array of two numbers", [1, 0, 0, ...one, ...one], true],
    ["an array with a text", [1, 0, 0, ...one, 2, 1, 0, 0, 0x61], true],
    ["an array that ends too early", [1, 0, 0, ...one], false],
    ["an array larger than any", [255, 255, 255, ...one], false],
    ["half an array's size", [1, 0], false],
    ["nothing, which is passed over", [], true],
  ])("since Excel 97: %s", (_, extra, expected) => {
    expect(sound(array8, 8, extra)).toBe(expected);
  });

  it.each([
    ["a remembered range", [1, 0, 0, 0, 1, 0, 0, 0], true],
    ["more ranges than there are", [2, 0, 0, 0, 1, 0, 0, 0], false],
  ])("%s", (_, extra, expected) => {
    expect(sound([0x26, 0, 0, 0, 0, 0, 0], 8, [...extra, 0, 0])).toBe(expected);
  });

  it.each([
    ["an array in an .xlsb", [17, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], true],
    ["an array in an .xlsb without end", [17, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0], false],
    ["an .xlsb formula that nothing follows", [0, 0, 0, 0], true],
  ])("%s", (_, extra, expected) => {
    expect(sound([0x60, ...new Array<number>(14).fill(0)], 12, extra)).toBe(expected);
  });
});
