import { agencyFields } from "../../../src/agencies";
import { fieldReader, holds, plainTask } from "../../../src/core/agency/fieldWords";
import { lines } from "../../documents/tasks2023";

const province = fieldReader(agencyFields, null);
const tasks = lines.flatMap((line) => line.flatMap((text) => text ?? []));
const terms = agencyFields.filter(({ within }) => within === null).flatMap(({ terms: own }) => own);

test("a field is named by each of its own terms, alone or in a sentence", () => {
  expect(terms.filter((term) => province.ofTask(term) === null)).toEqual([]);
  expect(terms.filter((term) => province.ofTask(`Năm 2023, (${term.toUpperCase()})!`) === null)).toEqual([]);
});

test("what names a field stands there in whole words, and nothing stands there where no field is named", () => {
  const named = (task: string): boolean => terms.some((term) => holds(plainTask(task), term));
  expect(tasks.filter((task) => named(task) !== (province.ofTask(task) !== null))).toEqual([]);
  expect(tasks.filter((task) => !holds(plainTask(task), province.ofTask(task)?.words ?? plainTask(task)))).toEqual([]);
});

test("the weightiest field is named, of equals that of the longest words", () => {
  expect(province.ofTask("Báo cáo cải cách hành chính; rà soát văn bản quy phạm pháp luật")?.words).toBe("văn bản quy phạm pháp luật");
  expect(province.ofSection("CẢI CÁCH THỂ CHẾ")?.field.domain).toBe("cải cách thể chế");
  expect(province.ofSection("")).toBeNull();
});

test("words within other words are none", () => {
  expect([holds("đào tạo cán bộ", "cán"), holds("đào tạo cán bộ", "cá"), holds("đào tạo", ""), holds("(iso) 9001", "iso")]).toEqual([true, false, false, true]);
});
