import { changedFigures } from "../../../src/core/explanation/changedFigures";

const now = [
  { what: "Tổng số", value: "13" },
  { what: "a: b", value: "(trống)" },
  { what: "Cấp tỉnh", value: "2" },
];

test("figures that are as they were say nothing", () => {
  expect(changedFigures(["Tổng số: 13", "a: b: (trống)", "Cấp tỉnh: 2"], now)).toEqual([]);
});

test("what changed, what came and what went is told apart", () => {
  expect(changedFigures(["Tổng số: 12", "Cấp tỉnh: 2", "Cấp huyện: 7"], now)).toEqual([
    { what: "Tổng số", then: "12", now: "13" },
    { what: "a: b", then: null, now: "(trống)" },
    { what: "Cấp huyện", then: "7", now: null },
  ]);
});
