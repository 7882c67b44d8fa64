import { LabelStarts, firstWordsOf, mayBeginWith } from "../../../src/core/detection/labelStarts";
import { prepare } from "../../../src/core/text/likeness";
import { lines } from "../../documents/tasks2023";
import { FORM_LABELS } from "../text/formLabels";

const labels = Object.values(FORM_LABELS).flat();
const tasks = lines.flatMap(([, task]) => task ?? []);
const starts = new LabelStarts(labels.map((label) => prepare(label).full.key));

test("every label may be one of the labels, however it is written", () => {
  const ways = [(text: string) => text, (text: string) => text.toUpperCase(), (text: string) => text.normalize("NFD"), (text: string) => text.replace(/ /gu, "  "), (text: string) => `2. ${text}`];
  expect(labels.flatMap((label) => ways.map((way) => way(label))).filter((text) => !starts.mayHave(text))).toEqual([]);
});

test("most tasks of a plan are seen to be none", () => {
  expect(tasks.filter((task) => starts.mayHave(task)).length).toBeLessThan(tasks.length / 4);
});

test("a title begins with its first word, whatever its marks", () => {
  const words = firstWordsOf([prepare("Tổng hợp số liệu"), prepare("Phụ lục 1")]);
  expect([...words]).toEqual(["tong", "phu"]);
  expect(["TỔNG HỢP", "Tong hop", "1. Tổng hợp", "Phụ lục 3", "Báo cáo kết quả"].map((text) => mayBeginWith(words, text))).toEqual([true, true, true, true, false]);
});
