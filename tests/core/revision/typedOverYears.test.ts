import { figuresCode } from "../../../src/core/explanation/figuresCode";
import { carriedFills } from "../../../src/core/filling/carriedFills";
import { a1 } from "../../../src/core/sheet/address";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { fileOf, onlyLine, PARTS, pl2, revised, told, unclearLine, type Held } from "./revisedBooks";

const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
/** Each figure says its year and its row: 2017's second part is 1702; the totals are the sums. */
const figure = (year: number, row: number): number => (row === 0 ? PARTS.reduce((sum, _, i) => sum + figure(year, i + 1), 0) : (year - 2000) * 100 + row);
type Own = (year: number, row: number) => Held | undefined;
const book = (years: readonly number[], own: Own = () => undefined): Workbook => pl2(years.map((year) => `Năm ${year}`), [0, ...PARTS].map((_, row) => years.map((year) => own(year, row) ?? (own(year, row) === null ? null : figure(year, row)))));
const blank = (years: readonly number[]): Workbook => book(years, (_, row) => (row === 2 ? null : undefined));
const OLD = book(span(2015, 2020));
const codeOf = (workbook: Workbook): string => figuresCode(fileOf(workbook).tables, workbook.sheets);

const yearsRead = (workbook: Workbook): string[] => fileOf(workbook).tables.map(({ columns }) => columns.flatMap(({ plan, headingAt }) => (plan.kind === "year" ? [`${plan.year}${headingAt ? a1(headingAt).slice(0, 1) : ""}`] : [])).join(" "));
const shapeFindings = (workbook: Workbook): string[] => {
  const { findings } = fileOf(workbook) as ReturnType<typeof fileOf> & { readonly findings: readonly { readonly rule: string; readonly severity: string }[] };
  return findings.filter(({ rule }) => rule.startsWith("structure.") && rule !== "structure.rowMissing").map(({ rule, severity }) => `${rule} ${severity}`);
};

describe.each([
  ["first years removed, two added", span(2017, 2022), "2017C 2018D 2019E 2020F 2021G 2022H"],
  ["the last year first", span(2017, 2022).reverse(), "2017H 2018G 2019F 2020E 2021D 2022C"],
  ["in any order", [2022, 2017, 2021, 2018, 2020, 2019], "2017D 2018F 2019H 2020G 2021E 2022C"],
  ["half of the years moved on", span(2018, 2023), "2018C 2019D 2020E 2021F 2022G 2023H"],
  ["three removed, two added", span(2018, 2022), "2018C 2019D 2020E 2021F 2022G"],
  ["each moved on by one", span(2016, 2021), "2016C 2017D 2018E 2019F 2020G 2021H"],
])("a form typed over to other years, %s", (_, years, read) => {
  const mine = book(years);

  test("is read with the years that it has, which is said and is no error", () => {
    expect([yearsRead(mine), shapeFindings(mine)]).toEqual([[read], ["structure.yearOutside info"]]);
  });

  test("takes the years in common from the form's own, each into its column; 2020 up to a day is another 2020", () => {
    const { fills } = carriedFills([{ name: "cu", tables: fileOf(OLD).tables }], fileOf(blank(years)).tables, () => true);
    const wanted = years.flatMap((year, i) => (year <= 2020 ? [`${"CDEFGH"[i]}4 ${figure(year, 2)} ${year === 2020 ? "guess" : null}`] : []));
    expect(fills.map(({ at, after, hold }) => `${a1(at)} ${after.value} ${hold}`)).toEqual(wanted.sort());
  });

  test("gives all of its years to another of those years, whatever their order", () => {
    const { fills } = carriedFills([{ name: "cu", tables: fileOf(mine).tables }], fileOf(blank([...years].sort())).tables, () => true);
    expect(fills.map(({ after, hold }) => [after.value, hold])).toEqual([...years].sort().map((year) => [figure(year, 2), null]));
  });

  test("held against the form's own: nothing changed, years that only one has are named", () => {
    const { changes, onlyInOne, notCompared, reportingYear } = revised(OLD, mine);
    const only = [...span(2015, 2020).filter((year) => !years.includes(year)).map((year) => `before column Năm ${year}`), ...years.filter((year) => year > 2020).map((year) => `after column Năm ${year}`)];
    expect([changes.map(told), notCompared.map(unclearLine), reportingYear]).toEqual([[], [], Math.max(...years)]);
    expect(onlyInOne.map((one) => onlyLine(one).replace(/ [A-Z]\d+ 7$/u, "")).sort()).toEqual(only.sort());
  });

  test("a figure of any year that changes is told of, and changes the closing's code", () => {
    for (const year of years) {
      const changed = book(years, (one, row) => (one === year && row === 3 ? 1 : undefined));
      expect(revised(mine, changed).changes.map(({ before, after }) => `${before.written} ${after.written}`)).toEqual([`${figure(year, 3).toLocaleString("vi-VN")} 1`]);
      expect(codeOf(changed)).not.toBe(codeOf(mine));
    }
    expect(codeOf(book([...years].sort()))).toBe(codeOf(mine));
  });
});

describe("the form's own years stay what is asked for", () => {
  test.each([
    ["the first years are removed and none added", span(2017, 2020), "2015 2016 2017C 2018D 2019E 2020F", ["structure.columnMissing error", "structure.columnMissing error"]],
    ["years are added behind all of them", span(2015, 2022), "2015C 2016D 2017E 2018F 2019G 2020H", ["structure.yearOutside info"]],
    ["a few only, one of them later", [2020, 2021], "2015 2016 2017 2018 2019 2020C", ["structure.columnMissing error", "structure.columnMissing error", "structure.columnMissing error", "structure.columnMissing error", "structure.columnMissing error", "structure.yearOutside info"]],
    ["several are removed and one is added", span(2018, 2021), "2015 2016 2017 2018C 2019D 2020E", ["structure.columnMissing error", "structure.columnMissing error", "structure.columnMissing error", "structure.yearOutside info"]],
    ["a gap among them", [2017, 2018, 2019, 2022], "2015 2016 2017C 2018D 2019E 2020", ["structure.columnMissing error", "structure.columnMissing error", "structure.columnMissing error", "structure.yearOutside info"]],
  ])("where %s", (_, years, read, said) => {
    expect([yearsRead(book(years)), shapeFindings(book(years)).sort()]).toEqual([[read], [...said].sort()]);
  });

  test("years added behind them are never lost from sight: a change there is said, and changes the closing's code", () => {
    const years = span(2015, 2022);
    for (const year of [2021, 2022]) {
      const changed = book(years, (one, row) => (one === year && row === 3 ? 1 : undefined));
      expect(revised(book(years), changed).notCompared.map(({ why, name }) => `${why} ${name}`)).toEqual([`yearOutside Năm ${year}`]);
      expect(codeOf(changed)).not.toBe(codeOf(book(years)));
    }
  });
});
