import { NumberSet } from "../../../src/core/rules/numberSet";

test("a number is added once, and again after the set was emptied", () => {
  const set = new NumberSet();
  expect([set.add(5), set.add(133), set.add(5), set.size]).toEqual([true, true, false, 2]);
  set.clear();
  expect([set.size, set.add(5), set.add(5), set.size]).toEqual([0, true, false, 1]);
});

test("a large set grows and keeps what it holds", () => {
  const set = new NumberSet();
  const numbers = Array.from({ length: 5_000 }, (_, i) => (i * 7_919_009) % 2_147_483_647);
  expect(numbers.filter((number) => !set.add(number))).toEqual([]);
  expect(numbers.filter((number) => set.add(number))).toEqual([]);
  expect(set.size).toBe(5_000);
});
