import { independentParts } from "../../../src/core/relations/independentParts";

test.each([
  ["one choice", [[1], [2], [3]], [[1, 2, 3]]],
  ["two choices that go together in every way", [[1, 3], [1, 4], [2, 3], [2, 4]], [[1, 2], [3, 4]]],
  ["what is in every set is a part by itself", [[1, 2], [1, 3]], [[1], [2, 3]]],
  ["one set: each for itself", [[1, 2, 3]], [[1], [2], [3]]],
  ["ways that do not all go together", [[1, 3], [2, 4]], [[1, 2, 3, 4]]],
  ["three that are no product though each goes with each", [[1, 2], [1, 3], [2, 3]], [[1, 2, 3]]],
  ["nothing", [], []],
])("%s", (_, sets, parts) => {
  expect(independentParts(sets)).toEqual(parts);
});
