import { rectanglesOf } from "../../../src/core/sheet/rectangles";
import { a1Range, parseA1 } from "../../../src/core/sheet/address";

function covered(cells: string): string[] {
  return rectanglesOf(cells.split(" ").flatMap((cell) => parseA1(cell) ?? [])).map(a1Range);
}

test("cells are covered with few rectangles, each once", () => {
  expect(covered("B2 C2 B3 C3")).toEqual(["B2:C3"]);
  expect(covered("C3 B2 C2 B3 B3")).toEqual(["B2:C3"]);
  expect(covered("A1 C1 A2 C2")).toEqual(["A1:A2", "C1:C2"]);
  expect(covered("A1 B1 A2")).toEqual(["A1:B1", "A2"]);
  expect(covered("A1 A3")).toEqual(["A1", "A3"]);
  expect(rectanglesOf([])).toEqual([]);
});

test("any set of cells is covered exactly", () => {
  const seed = 20_251_121;
  let state = seed;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  for (let round = 0; round < 60; round++) {
    const cells = Array.from({ length: 30 }, () => ({ row: Math.floor(random() * 8), column: Math.floor(random() * 8) }));
    const wanted = [...new Set(cells.map(({ row, column }) => `${row},${column}`))].sort();
    const got = rectanglesOf(cells).flatMap(({ top, left, bottom, right }) => {
      const inside: string[] = [];
      for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) inside.push(`${row},${column}`);
      return inside;
    });
    expect({ seed, round, got: got.sort() }).toEqual({ seed, round, got: wanted });
  }
});
