import { readYearHeading } from "../../../src/core/detection/yearHeading";

test.each<[string, number, { day: number; month: number } | null]>([
  ["2015", 2015, null],
  ["Năm 2015", 2015, null],
  ["NĂM\n2019", 2019, null],
  ["Năm 2020 (Tính đến 31/3)", 2020, { day: 31, month: 3 }],
  ["Năm 2020 (tính đến ngày 31/03/2020)", 2020, { day: 31, month: 3 }],
  ["Tính đến 30/6/2025", 2025, { day: 30, month: 6 }],
  ["Số liệu năm 2018", 2018, null],
  ["3 tháng đầu năm 2020", 2020, null],
])("%s names a year", (text, year, asOf) => {
  expect(readYearHeading(text)).toEqual({ year, asOf });
});

test.each(["", "Năm", "Năm 2015-2020", "Chỉ tiêu phấn đấu năm 2023", "Giai đoạn 2001-2010", "12345", "Kế hoạch số 2013", "1789"])("“%s” names none", (text) => {
  expect(readYearHeading(text)).toBeNull();
});
