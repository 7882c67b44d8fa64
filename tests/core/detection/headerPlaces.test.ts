import type { Header } from "../../../src/core/detection/header";
import { sharesColumns } from "../../../src/core/detection/header";
import { headerAbove, headerBelow } from "../../../src/core/detection/headerPlaces";
import { SheetText } from "../../../src/core/detection/sheetText";
import { drawSheet } from "../../drawSheet";

const views = [new SheetText(drawSheet("a", { name: "A" })), new SheetText(drawSheet("b", { name: "B" }))] as const;

function header(view: SheetText, top: number, height: number, left: number, width: number): Header {
  return { view, top, bottom: top + height - 1, left, right: left + width - 1, columns: [] };
}

/** Numbers from 0 below 1, the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

test.each([1, 7, 20201130])("the nearest header above and below, as found by looking at all of them (seed %i)", (seed) => {
  const next = numbers(seed);
  const below = (most: number): number => Math.floor(next() * most);
  const headers = Array.from({ length: 120 }, () => header(views[below(2)] ?? views[0], below(200), below(4), below(30), 1 + below(12)));
  for (const one of headers) {
    const beside = headers.filter((other) => other !== one && other.view === one.view && sharesColumns(other, one));
    const tops = beside.filter(({ top }) => top > one.bottom).map(({ top }) => top);
    const bottoms = beside.filter(({ bottom }) => bottom < one.top).map(({ bottom }) => bottom);
    expect(headerBelow(one, headers)?.top).toBe(tops.length > 0 ? Math.min(...tops) : undefined);
    expect(headerAbove(one, headers)?.bottom).toBe(bottoms.length > 0 ? Math.max(...bottoms) : undefined);
  }
});

test("a thousand headers one below the other: each asks a few of the others, not all", () => {
  let asked = 0;
  const stack = Array.from({ length: 1000 }, (_, i): Header => {
    const plain = header(views[0], i * 3, 1, 0, 6);
    return { ...plain, get left() {
      asked++;
      return plain.left;
    } };
  });
  for (const one of stack) {
    headerBelow(one, stack);
    headerAbove(one, stack);
  }
  expect(asked).toBeLessThan(1000 * 8);
});

test("a header of its own making, not among the others, is placed all the same", () => {
  const headers = [header(views[0], 0, 1, 0, 5), header(views[0], 20, 2, 0, 5)];
  const moved = header(views[0], 10, 0, 2, 2);
  expect(headerBelow(moved, headers)).toBe(headers[1]);
  expect(headerAbove(moved, headers)).toBe(headers[0]);
  expect(headerBelow(header(views[1], 0, 1, 0, 5), headers)).toBeNull();
});
