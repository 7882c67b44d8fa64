import { rowFinder } from "../../src/core/rowFinder";

const rows = Array.from({ length: 40 }, (_, at) => ({ id: `r${at}` }));

describe("rowFinder", () => {
  it("finds rows in order, over and over, backwards and far apart", () => {
    const placeOf = rowFinder(rows);
    const asked = [0, 0, 1, 2, 5, 5, 4, 39, 39, 0, 20, 23, 19];
    expect(asked.map((at) => placeOf(`r${at}`))).toEqual(asked);
  });

  it("finds no row that is not there, and the next one after it", () => {
    const placeOf = rowFinder(rows);
    expect(["r7", "r40", "", "r8"].map(placeOf)).toEqual([7, -1, -1, 8]);
    expect(rowFinder([])("r0")).toBe(-1);
  });

  it("keeps walks over the same rows apart", () => {
    const [one, other] = [rowFinder(rows), rowFinder(rows)];
    expect([one("r30"), other("r2"), one("r31"), other("r3")]).toEqual([30, 2, 31, 3]);
  });
});
