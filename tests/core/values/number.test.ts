import fc from "fast-check";
import { inStyle, parseNumber } from "../../../src/core/values/number";

const seed = 20150101;

const grouped = (whole: number, mark: string) => String(whole).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, mark);

describe("a number as people write it", () => {
  it.each([
    ["12", 12, null, false],
    ["12 345 678", 12345678, null, false],
    ["12 345,6", 12345.6, "vietnamese", false],
    ["1.234.567", 1234567, "vietnamese", true],
    ["1.234,5", 1234.5, "vietnamese", true],
    ["1,234,567.8", 1234567.8, "english", true],
    ["98,5", 98.5, "vietnamese", false],
    ["-0", 0, null, false],
  ] as const)("%s is %d (%s)", (text, value, style, groups) => expect(parseNumber(text)).toEqual({ kind: "number", value, style, groups }));

  it.each(["", "1.2.3", "1,23,456", "1.23,45.6", "12 34", "1..2", ".5", "5.", "1234.567,8", "12a", "1e5", "--1"])("%j is none", (text) =>
    expect(parseNumber(text)).toBeNull(),
  );

  const signs = [
    { style: "vietnamese", group: ".", decimal: "," },
    { style: "vietnamese", group: " ", decimal: "," },
    { style: "english", group: ",", decimal: "." },
  ] as const;

  it.each(signs)(`comes back from $style writing with $group, seed ${seed}`, ({ style, group, decimal }) => {
    const figures = fc.tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(figures, ([whole, part, places]) => {
        const fraction = places === 0 ? "" : String(part).padStart(4, "0").slice(0, places);
        const text = (whole < 0 ? "-" : "") + grouped(Math.abs(whole), group) + (fraction === "" ? "" : decimal + fraction);
        const parsed = parseNumber(text);
        const value = parsed?.kind === "twoWays" ? inStyle(parsed, style) : parsed?.value;
        expect(value).toBe(Number(`${whole < 0 ? "-" : ""}${Math.abs(whole)}.${fraction || 0}`) || 0);
      }),
      { seed },
    );
  });

  it(`never throws, whatever the text, seed ${seed}`, () => {
    const text = fc.array(fc.constantFrom(..."0123456789.,- ()%/đo"), { maxLength: 20 }).map((parts) => parts.join(""));
    fc.assert(fc.property(text, (written) => expect(["number", "twoWays", undefined]).toContain(parseNumber(written)?.kind)), { seed });
  });
});
