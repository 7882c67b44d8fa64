import { sheetNameOf } from "../../../src/workflows/insert/sheetName";
import { form } from "./smallForms";

test.each([
  ["Phụ lục 3", [], 0, "PL3"],
  ["Phụ lục 3", ["pl3"], 0, "PL3 (2)"],
  ["Phụ lục 3", ["PL3", "PL3 (2)"], 0, "PL3 (3)"],
  ["Phụ lục 2 (nhiệm vụ năm 2023)", [], 0, "Phụ lục 2 (nhiệm vụ năm 2023)"],
  ["Phụ lục 2 (nhiệm vụ năm 2023)", [], 1, "Phụ lục 2 (nhiệm vụ năm 2024)"],
  ["Bảng [a/b]: 'một'?", [], 0, "Bảng a b một"],
  ["Bảng triển khai thực hiện các nhiệm vụ cải cách", [], 0, "Bảng triển khai thực hiện các n"],
  ["Bảng triển khai thực hiện các nhiệm vụ cải cách", ["bảng triển khai thực hiện các n"], 0, "Bảng triển khai thực hiện c (2)"],
  ["//", [], 0, "small"],
] as const)("%s beside %j, %d years later: %s", (name, taken, later, expected) => {
  expect(sheetNameOf(form({ name }), taken, later)).toBe(expected);
});
