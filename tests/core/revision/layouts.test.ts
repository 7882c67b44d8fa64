import fc from "fast-check";
import { pl2, revised, told, type Held } from "./revisedBooks";

const YEARS = [2015, 2016, 2017, 2018];
const held = fc.oneof({ weight: 4, arbitrary: fc.nat(400) }, fc.constant(null), fc.constantFrom("không phát sinh", "không áp dụng"));
const table = fc.array(fc.array(held, { minLength: YEARS.length, maxLength: YEARS.length }), { minLength: 7, maxLength: 7 });
/** Where the years go, how far down the table, which columns are text, whether blank lines stand between rows. */
const layout = fc.record({ order: fc.shuffledSubarray(YEARS, { minLength: YEARS.length }), top: fc.nat(5), asText: fc.boolean(), spelt: fc.boolean(), gaps: fc.array(fc.integer({ min: 2, max: 7 }), { maxLength: 3 }) });
type Layout = typeof layout extends fc.Arbitrary<infer L> ? L : never;

function drawn(rows: readonly (readonly Held[])[], { order, top, asText, spelt, gaps }: Layout) {
  const written = (one: Held): Held => (typeof one === "number" && asText ? `'${one}` : one);
  const laid = rows.map((line) => order.map((year) => written(line[YEARS.indexOf(year)] ?? null)));
  const years = order.map((year) => (spelt ? `Năm ${year}` : year));
  return pl2(years, laid, { name: spelt ? "Thể chế" : "PL2", top, lines: (all) => all.flatMap((line, i) => (gaps.includes(i) ? [["", ""], line] : [line])) });
}

const PLAIN: Layout = { order: YEARS, top: 0, asText: false, spelt: false, gaps: [] };

test("another layout changes nothing, and one figure written otherwise is exactly that change", () => {
  fc.assert(
    fc.property(table, layout, fc.nat(6), fc.nat(3), fc.oneof(fc.integer({ min: 500, max: 900 }), fc.constant(null)), (rows, other, row, column, value) => {
      const [old, same] = [drawn(rows, PLAIN), drawn(rows, other)];
      const none = revised(old, same);
      expect([none.changes.map(told), none.onlyInOne, none.notCompared]).toEqual([[], [], []]);
      const was = rows[row]?.[column] ?? null;
      const changed = rows.map((line, i) => line.map((one, j) => (i === row && j === column ? value : one)));
      const { changes } = revised(old, drawn(changed, other));
      const kind = was === value ? [] : [was === null ? "filled" : value === null ? "emptied" : "changed"];
      expect(changes.map((change) => [change.kind, change.before.at.row, change.year])).toEqual(kind.map((one) => [one, row + 1, YEARS[column]]));
    }),
    { numRuns: 40 },
  );
});
