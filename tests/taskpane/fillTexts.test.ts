import { formSets } from "../../src/templates";
import { dayInWords } from "../../src/taskpane/fill/dayInWords";
import type { FormEntry } from "../../src/taskpane/fill/formEntries";
import { givenForms } from "../../src/taskpane/fill/givenForms";
import { readDue } from "../../src/taskpane/fill/readDue";
import { shortTitle } from "../../src/taskpane/fill/shortTitle";
import { fillWords } from "../../src/taskpane/fill/words";

const words = fillWords("vi");

test("programmes and plans are told apart by their first letters", () => {
  expect(formSets.map(({ title }) => shortTitle(title))).toEqual([
    "2011–2020 – Tổng kết Chương trình tổng thể CCHC nhà nước tỉnh Bình Định",
    "2020 – Kế hoạch CCHC tỉnh Bình Định",
    "2023 – Kế hoạch CCHC tỉnh Bình Định",
    "2021 – Kế hoạch CCHC của Sở Thông tin và Truyền thông tỉnh Gia Lai",
  ]);
  expect(shortTitle("Bộ biểu của tôi")).toBe("Bộ biểu của tôi");
});

test.each([
  ["4/12/2026", { day: "2026-12-04" }],
  ["04-12-2026", { day: "2026-12-04" }],
  ["04.12.2026", { day: "2026-12-04" }],
  [" 4 / 12 / 2026 ", { day: "2026-12-04" }],
  ["2026-12-04", { day: "2026-12-04" }],
  ["29/2/2024", { day: "2024-02-29" }],
  ["29/2/2026", { problem: "noSuchDay" }],
  ["12/31/2026", { problem: "noSuchDay" }],
  ["4/12", { problem: "unread" }],
  ["4/12/26", { problem: "unread" }],
  ["mai", { problem: "unread" }],
  ["", { problem: "unread" }],
])("“%s” as a day", (text, read) => {
  expect(readDue(text)).toEqual(read);
});

test("a day in words bears its weekday", () => {
  expect([dayInWords("2026-12-04", "vi"), dayInWords("2027-01-31", "vi"), dayInWords("2026-12-04", "en")]).toEqual([
    "thứ Sáu, ngày 4 tháng 12 năm 2026",
    "Chủ nhật, ngày 31 tháng 1 năm 2027",
    "Friday, 4 December 2026",
  ]);
});

test("the forms given are named as one says them", () => {
  const entry = (name: string, rows: string | null = null, isOwed = true): FormEntry => ({ id: name, name, title: name, hasTasks: false, planYear: null, offersBodies: [], sheetName: name, mine: isOwed, isOwed, rows, round: null, basis: null, progress: null });
  const given = (...entries: FormEntry[]) => givenForms(entries, words);
  expect(given(entry("Phụ lục 1"), entry("Phụ lục 2", null, false), entry("Phụ lục 4"))).toBe("Phụ lục 1, 4");
  expect(given(entry("Phụ lục 3"), entry("Phụ lục 7", "10–13"))).toBe("Phụ lục 3, 7 (các dòng 10–13)");
  expect(given(entry("Phụ lục 7", "14"))).toBe("Phụ lục 7 (dòng 14)");
  expect(given(entry("Phụ lục 1"), entry("Biểu 2"), entry("Danh mục"))).toBe("Phụ lục 1, Biểu 2, Danh mục");
});
