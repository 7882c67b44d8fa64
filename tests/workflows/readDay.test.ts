import { readDay } from "../../src/workflows/readDay";

test.each([
  ["30/4/2020", "2020-04-30"],
  ["2020-04-30", "2020-04-30"],
  ["1/12/2025", "2025-12-01"],
  ["29/2/2020", "2020-02-29"],
])("%s is %s", (text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each(["31/4/2020", "29/2/2021", "2020-13-01", "0/1/2020", "", "hôm nay"])("%j is no day", (text) => {
  expect(readDay(text)).toBeNull();
});
