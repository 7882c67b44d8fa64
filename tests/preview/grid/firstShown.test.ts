import { firstShown } from "../../../src/preview/grid/firstShown";
import type { AxisView } from "../../../src/preview/grid/firstShown";

/** Two frozen lines of 50, then lines of 20, 60, 20, 60 …; `scrolled` pixels of them are gone, 150 in view. */
function view(scrolled: number): AxisView {
  const ends = [50, 100];
  for (let line = 2; line < 20; line++) ends.push((ends.at(-1) ?? 0) + (line % 2 === 0 ? 20 : 60));
  return { ends, frozen: 2, from: 100 + scrolled, to: 250 + scrolled };
}

test.each([
  ["a frozen line is always seen", 160, 1, 1, null],
  ["a line in view stays where it is", 0, 3, 3, null],
  ["the last line wholly in view too", 10, 5, 5, null],
  ["one cut off below moves just so far", 0, 5, 5, 3],
  ["one far below comes last, by its real height", 0, 9, 9, 7],
  ["one above comes with two lines of lead", 480, 8, 8, 6],
  ["the first below the frozen ones", 480, 2, 2, 2],
  ["one cut off above", 30, 3, 3, 2],
  ["a range is shown whole", 0, 4, 5, 3],
  ["of one too large the first line", 480, 3, 9, 2],
  ["one too large that is in view already", 0, 2, 9, null],
] as const)("%s", (_name, scrolled, first, last, wanted) => {
  expect(firstShown(view(scrolled), first, last, 2)).toBe(wanted);
});

test("going back along columns shows as many as fit before", () => {
  expect(firstShown(view(480), 5, 5, Infinity)).toBe(3);
});
