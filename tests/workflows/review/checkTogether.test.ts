import fc from "fast-check";
import { agencies } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { Sheet } from "../../../src/core/sheet/sheet";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { formSets } from "../../../src/templates";
import { checkWorkbook } from "../../../src/workflows/check";
import { fileReport, type ReportedFinding } from "../../../src/workflows/checkReport";
import { checkTogether } from "../../../src/workflows/review/checkTogether";
import { reportTogether } from "../../../src/workflows/review/reportTogether";
import { consistentBook } from "../../walker/book";

const options = { sets: formSets, directory: new AgencyDirectory(agencies), agency: null };
const seed = 20_200_430;
const NOBODY_CHOSE: ReadonlyMap<string, string> = new Map();
const together = (files: readonly { path: string; workbook: Workbook }[], chosen = NOBODY_CHOSE) => checkTogether(files, options, chosen, "vi");
const flat = (path: string, { ruleId, rule, cell, sheet, related }: ReportedFinding) => [
  `${path}!${sheet ?? ""}!${cell ?? ""} ${ruleId ?? rule}`,
  related.map((one) => `${one.file ?? path}!${one.sheet}!${one.cell}`),
];
const savedOn = (workbook: Workbook, savedAt: string | null): Workbook => ({ ...workbook, savedAt });

test("a rule across appendices runs over files of one unit, and names the other file's cell", () => {
  const pl3 = consistentBook({ only: ["pl3"] }).workbook;
  const pl7 = consistentBook({ only: ["pl7"], write: { "pl7.r10@y2020": 999_999 } }).workbook;
  const { files, verdict, forms } = together([
    { path: "a/pl3.xlsx", workbook: pl3 },
    { path: "a/pl7.xlsx", workbook: pl7 },
  ]);
  expect(files.map(({ path, findings }) => findings.map((finding) => flat(path, finding)))).toEqual([[], [["a/pl7.xlsx!PL7!H15 R-PL7-05", ["a/pl3.xlsx!PL3!H6"]]]]);
  expect([verdict, forms.map(({ template, path, why }) => [template, path, why])]).toEqual([
    "explain",
    [
      ["pl3", "a/pl3.xlsx", "only"],
      ["pl7", "a/pl7.xlsx", "only"],
    ],
  ]);
});

describe("the same form from one unit twice", () => {
  const older = consistentBook({ only: ["pl2", "pl6"], write: { "pl2.r2@y2019": 1 } }).workbook;
  const newer = consistentBook({ only: ["pl2"] }).workbook;
  const standing = (files: readonly { path: string; workbook: Workbook }[], chosen = NOBODY_CHOSE) =>
    together(files, chosen).forms.map(({ template, path, why, others }) => `${template}: ${path} ${why}${others.map(({ path: other, how }) => `; ${other} ${how}`).join("")}`);

  test.each([
    ["different: the one saved later counts", "2020-04-30T08:00:00Z", "2020-05-04T08:00:00Z", "pl2: b.xlsx later; a.xlsx different"],
    ["whichever comes first", "2020-05-09T08:00:00Z", "2020-05-04T08:00:00Z", "pl2: a.xlsx later; b.xlsx different"],
    ["nobody knows which is the later", null, "2020-05-04T08:00:00Z", "pl2: b.xlsx unsure; a.xlsx different"],
    ["saved at the same moment", "2020-05-04T08:00:00Z", "2020-05-04T08:00:00Z", "pl2: b.xlsx unsure; a.xlsx different"],
  ])("%s", (_, first, second, expected) => {
    const files = [
      { path: "a.xlsx", workbook: savedOn(older, first) },
      { path: "b.xlsx", workbook: savedOn(newer, second) },
    ];
    expect(standing(files)).toEqual([expected, "pl6: a.xlsx only"]);
    expect(standing(files, new Map([["pl2", "a.xlsx"]]))[0]).toBe("pl2: a.xlsx chosen; b.xlsx different");
  });

  test("identical: once", () => {
    const twice = [
      { path: "a.xlsx", workbook: savedOn(newer, "2020-05-04T08:00:00Z") },
      { path: "b.xlsx", workbook: savedOn(newer, null) },
    ];
    expect(standing(twice)).toEqual(["pl2: a.xlsx same; b.xlsx same"]);
    expect(together(twice).files.map(({ findings }) => findings)).toEqual([[], []]);
  });

  test("a blank form does not count against a filled one, however late it came", () => {
    const blank: Record<string, null> = {};
    const { workbook } = consistentBook({ only: ["pl2"] });
    for (const row of ["pl2.r1", "pl2.r1.nq-hdnd-tinh", "pl2.r1.qd-ubnd-tinh", "pl2.r1.nq-hdnd-huyen", "pl2.r1.qd-ubnd-huyen", "pl2.r1.nq-hdnd-xa", "pl2.r1.qd-ubnd-xa", "pl2.r2", "pl2.r3", "pl2.r4", "pl2.r5", "pl2.r6", "pl2.r7"])
      for (let year = 2015; year <= 2020; year++) blank[`${row}@y${year}`] = null;
    const files = [
      { path: "a.xlsx", workbook: savedOn(workbook, "2020-04-01T00:00:00Z") },
      { path: "b.xlsx", workbook: savedOn(consistentBook({ only: ["pl2"], write: blank }).workbook, "2020-06-01T00:00:00Z") },
    ];
    expect(standing(files)).toEqual(["pl2: a.xlsx filled; b.xlsx blank"]);
    expect(together(files).verdict).toBe("pass");
  });

  test("what the older file says of the form is not held against the unit", () => {
    const wrong = consistentBook({ only: ["pl2", "pl6"], write: { "pl2.r1@y2018": 1 } }).workbook;
    const { files, verdict } = together([
      { path: "a.xlsx", workbook: savedOn(wrong, "2020-04-01T00:00:00Z") },
      { path: "b.xlsx", workbook: savedOn(newer, "2020-05-01T00:00:00Z") },
    ]);
    expect([verdict, files.flatMap(({ findings }) => findings)]).toEqual(["pass", []]);
  });
});

test("however a workbook is cut into files, and whatever its sheets are called, the findings are those of the one workbook", () => {
  const forms = ["pl1", "pl2", "pl3", "pl4", "pl5", "pl6", "pl7", "pl8"];
  const damages: Record<string, number | string | null>[] = [
    { "pl2.r1@y2018": 1, "pl7.r10@y2018": 999_999, "pl8.r8@result": "Không đạt" },
    { "pl5.r1.present@y2017": 99_999, "pl6.r1@y2019": 3, "pl3.r5.province@y2017": 0.9 },
    { "pl3.r2@y2016": "chưa rõ", "pl6.r2@y2016": 1, "pl8.r3@result": null },
  ];
  const checked = damages.map((write) => fileReport("", checkWorkbook(consistentBook({ write }).workbook, options), "vi", ""));
  fc.assert(
    fc.property(fc.nat(damages.length - 1), fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }), fc.boolean(), (damage, cut, sameNames) => {
      const write = damages[damage] ?? {};
      const files = [0, 1, 2, 3].flatMap((file) => {
        const only = forms.filter((_, at) => cut[at] === file);
        if (only.length === 0) return [];
        const { workbook } = consistentBook({ only, write });
        const sheets = sameNames ? workbook.sheets.map((sheet, at) => new Sheet({ ...sheet.data, name: `Sheet${at + 1}` })) : workbook.sheets;
        return [{ path: `${file}.xlsx`, workbook: { ...workbook, sheets } }];
      });
      const report = together(files);
      const expected = checked[damage];
      const found = report.files.flatMap(({ findings }) => findings);
      expect(found.map(({ key, message, cell }) => `${key} ${cell ?? ""} ${message}`).sort()).toEqual(expected?.findings.map(({ key, message, cell }) => `${key} ${cell ?? ""} ${message}`).sort());
      expect([report.verdict, report.completeness]).toEqual([expected?.verdict, expected?.completeness]);
      const suspects = (all: readonly ReportedFinding[]) => all.flatMap(({ key, suspects: sets }) => sets.map((set) => `${key} ${set.map(({ cell }) => cell).join(" ")}`)).sort();
      expect(suspects(found)).toEqual(suspects(expected?.findings ?? []));
    }),
    { seed, numRuns: 25 },
  );
});

test("a file's own report takes over what was found together", () => {
  const [pl3, pl7] = ["pl3", "pl7"].map((form) => consistentBook({ only: [form], write: { "pl7.r10@y2018": 999_999 } }).workbook);
  if (!pl3 || !pl7) throw new Error("no book");
  const own = fileReport("b.xlsx", checkWorkbook(pl7, options), "vi", "b");
  const report = together([{ path: "a.xlsx", workbook: pl3 }, { path: "b.xlsx", workbook: pl7 }]);
  expect([own.verdict, reportTogether(own, report).verdict, reportTogether(own, report).completeness]).toEqual(["pass", "explain", own.completeness]);
});
