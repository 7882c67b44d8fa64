import { readNames } from "../../../src/workflows/tasks/readNames";
import * as tasks2023 from "../../documents/tasks2023";
import { directory, planBook } from "./planBook";

const { table } = planBook(tasks2023);

test.each([
  ["Sở Nội vụ", []],
  ["Các sở, ban, ngành; UBND cấp huyện", []],
  ["Sở Nôi vụ", [["Sở Nôi vụ", ["Sở Nội vụ"]]]],
  ["Sở Tư pháp; Sở Thông tin Truyền thông", [["Sở Thông tin Truyền thông", ["Sở Thông tin và Truyền thông"]]]],
  ["", []],
])("%s", (text, odd) => {
  expect(readNames(text, table, directory).map(({ name, nearest }) => [name, nearest])).toEqual(odd);
});
