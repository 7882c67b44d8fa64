import { pageBreaks } from "../../../src/workflows/insert/pageBreaks";

const rows = (...heights: number[]): { height: number; grows: boolean }[] => heights.map((height) => ({ height, grows: false }));

test.each([
  ["everything on one page", rows(50, 100, 100, 100, 50, 50), [], []],
  ["signatures alone on the second page", rows(50, 150, 150, 130, 50, 50), [], [1]],
  ["signatures torn apart", rows(50, 100, 150, 130, 50, 50), [], [1]],
  ["signatures follow rows of the second page", rows(50, 350, 150, 100, 50, 50), [], []],
  ["after a break of its own", rows(50, 350, 50, 40, 50, 50), [3], [3]],
])("%s", (_, heights, breaks, expected) => {
  expect(pageBreaks(heights, { repeated: { from: 0, to: 0 }, breaks, tableEnd: 4 })).toEqual(expected);
});

test("a sheet without anything below its table", () => {
  expect(pageBreaks(rows(400, 400, 400), { repeated: null, breaks: [], tableEnd: 3 })).toEqual([]);
});
