import { nextRegion } from "../../../src/preview/page/regions";

function regionsOf(able: readonly boolean[]) {
  document.body.innerHTML = able.map((_one, at) => `<div id="r${at}"><button></button></div>`).join("");
  return able.map((enter, at) => ({ element: document.getElementById(`r${at}`) as HTMLElement, enter: () => enter }));
}
const idOf = (able: readonly boolean[], from: number | null, back: boolean) => {
  const regions = regionsOf(able);
  return nextRegion(regions, from === null ? null : (regions[from]?.element.firstElementChild ?? null), back)?.element.id ?? null;
};

test.each([
  ["forward", [true, true, true], 0, false, "r1"],
  ["round the end", [true, true, true], 2, false, "r0"],
  ["back", [true, true, true], 0, true, "r2"],
  ["past one that is closed", [true, true, false], 1, false, "r0"],
  ["back past one that is closed", [true, true, false], 0, true, "r1"],
  ["from nowhere as from the first", [true, true, true], null, false, "r1"],
  ["nowhere when all others are closed", [true, false, false], 0, false, null],
] as const)("F6 goes %s", (_name, able, from, back, wanted) => {
  expect(idOf(able, from, back)).toBe(wanted);
});
