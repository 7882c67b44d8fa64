import { isoDay, readDay, writeDay, writeDayAndMonth } from "../../src/core/day";

test.each([
  ["30/4/2020", "2020-04-30"],
  ["2020-04-30", "2020-04-30"],
  ["1/12/2025", "2025-12-01"],
  ["31-03-2025", "2025-03-31"],
  [" 29.2.2020 ", "2020-02-29"],
  ["29/2/2000", "2000-02-29"],
])("%s is %s", (text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each(["31/4/2020", "29/2/2021", "29/2/1900", "2020-13-01", "2020-00-10", "0/1/2020", "1/1/20", "", "hôm nay"])("%j is no day", (text) => {
  expect(readDay(text)).toBeNull();
});

test("a day of numbers", () => {
  expect([isoDay(2020, 2, 29), isoDay(2021, 2, 29), isoDay(2020, 3, 1.5), isoDay(2020, 3, Number.NaN)]).toEqual(["2020-02-29", null, null, null]);
});

test.each([
  ["2025-03-31", "31/3/2025", "31/3"],
  ["2020-12-01", "1/12/2020", "1/12"],
])("%s is written %s, beside its year %s", (day, written, short) => {
  expect([writeDay(day), writeDayAndMonth(day), readDay(written)]).toEqual([written, short, day]);
});
