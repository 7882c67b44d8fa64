import { nodeRangeAllows, type Version } from "./nodeRange";

const cases: [range: string, allowed: string[], refused: string[]][] = [
  ["*", ["0.1.0", "20.19.0"], []],
  ["", ["20.19.0"], []],
  [">=18", ["18.0.0", "20.19.0"], ["17.9.9"]],
  [">= 0.4", ["0.4.0", "20.19.0"], ["0.3.9"]],
  [">=0.8.x", ["0.8.0", "20.19.0"], ["0.7.9"]],
  [">20", ["21.0.0"], ["20.19.0", "20.99.99"]],
  ["<=20", ["20.19.0"], ["21.0.0"]],
  [">=20.19 <25", ["20.19.0", "24.9.9"], ["20.18.3", "25.0.0"]],
  ["^20.19.0 || ^22.13.0 || >=23.5.0", ["20.19.0", "22.13.1", "24.0.0"], ["20.18.9", "21.0.0", "22.12.0", "23.4.0"]],
  ["^20.12||^22||>=24", ["20.19.0", "22.0.0", "24.0.0"], ["20.11.0", "23.0.0"]],
  ["18 || 20 || >=22", ["18.1.0", "20.19.0", "22.0.0"], ["19.0.0", "21.0.0"]],
  ["6.* || 8.* || >= 10.*", ["6.1.0", "8.2.0", "20.19.0"], ["7.0.0", "9.0.0"]],
  [">=16 || 14 >=14.17", ["16.0.0", "14.17.0"], ["14.16.0", "15.0.0"]],
  ["~20.19.1", ["20.19.1", "20.19.9"], ["20.19.0", "20.20.0"]],
  ["~20", ["20.0.0", "20.99.0"], ["21.0.0"]],
  ["^0.2.3", ["0.2.9"], ["0.3.0", "0.2.2"]],
  ["^0.0.3", ["0.0.3"], ["0.0.4"]],
  ["18 - 20.19", ["18.0.0", "20.19.9"], ["17.0.0", "20.20.0"]],
  ["v20.19.0", ["20.19.0"], ["20.19.1"]],
];

function versionOf(text: string): Version {
  const [major = NaN, minor = NaN, patch = NaN] = text.split(".").map(Number);
  return [major, minor, patch];
}

test.each(cases)("range %p", (range, allowed, refused) => {
  const answers = [...allowed, ...refused].map((version) => [version, nodeRangeAllows(range, versionOf(version))]);
  expect(answers).toEqual([...allowed.map((version) => [version, true]), ...refused.map((version) => [version, false])]);
});

test.each(["latest", ">=20-rc.1", ">=20,<25", "node 20", ">="])("%p is refused, not guessed at", (range) => {
  expect(() => nodeRangeAllows(range, [20, 19, 0])).toThrow("not a version range this check can read");
});
