import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { agencies, agencyFields } from "../../src/agencies";
import type { Finding } from "../../src/core/finding";
import { a1 } from "../../src/core/sheet/address";
import { formSets } from "../../src/templates";
import { sheetOf } from "../../src/core/sheet/sheet";
import { checkWorkbook } from "../../src/workflows/check";
import { drawTemplate } from "../../src/workflows/insert/drawTemplate";
import { consistentBook, type BookChanges, type DrawnBook } from "./book";
import { damages } from "./damages";
import { planBook, planDamages } from "./plans";

const options = { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null };

const findingsOf = (book: DrawnBook): readonly Finding[] => checkWorkbook(book.workbook, options).findings;
const placeOf = (finding: Finding) => finding.at && `${finding.at.sheet}!${a1(finding.at)}`;
const line = (finding: Finding) => `${placeOf(finding) ?? "-"} ${finding.rule} ${finding.ruleId ?? "-"} ${finding.severity}`;

/** What a damaged workbook is found guilty of beyond the undamaged one. */
function raised(book: DrawnBook, before: readonly Finding[]): readonly Finding[] {
  const known = new Set(before.map((finding) => finding.key));
  return findingsOf(book).filter((finding) => !known.has(finding.key));
}

/** Everything raised is one cause, and the rule speaks in it with its id, at its cell, as gravely as it must. */
function expectOneCause(found: readonly Finding[], rule: string, finding: string, at: string | null, severity: string): void {
  expect(found.map(line)).toContain(`${at ?? "-"} ${finding} ${rule} ${severity}`);
  expect([...new Set(found.map((one) => one.cause))]).toHaveLength(1);
}

test("a consistent submission raises nothing at all", () => {
  expect(findingsOf(consistentBook()).map(line)).toEqual([]);
});

describe("each damage raises exactly its cause", () => {
  test.each(damages.map((damage) => [`${damage.rule} ${Object.keys(damage.write).join(" ")}`, damage] as const))("%s", (_, damage) => {
    const book = consistentBook({ write: damage.write });
    expectOneCause(raised(book, []), damage.rule, damage.finding, damage.at && book.where(damage.at), damage.severity);
  });
});

interface StructureDamage {
  readonly rule: string;
  readonly before: BookChanges;
  readonly changes: BookChanges;
  readonly finding: string;
  readonly at: string | null;
  readonly severity: "error" | "warning" | "info";
}

const justice = { letterhead: "SỞ TƯ PHÁP", only: ["pl2"] };
const telecom = { letterhead: "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", only: ["pl7"], omitRows: ["pl7.r10", "pl7.r11", "pl7.r12", "pl7.r13", "pl7.r14"] };
const emptyPl2 = Object.fromEntries(
  ["r1", "r1.nq-hdnd-tinh", "r1.qd-ubnd-tinh", "r1.nq-hdnd-huyen", "r1.qd-ubnd-huyen", "r1.nq-hdnd-xa", "r1.qd-ubnd-xa", "r2", "r3", "r4", "r5", "r6", "r7"].flatMap((row) =>
    [2015, 2016, 2017, 2018, 2019, 2020].map((year) => [`pl2.${row}@y${year}`, null] as const),
  ),
);

const structureDamages: readonly StructureDamage[] = [
  { rule: "R-ALL-12", before: justice, changes: { ...justice, write: emptyPl2 }, finding: "submission.empty", at: null, severity: "warning" },
  { rule: "R-ALL-06", before: justice, changes: { ...justice, omitRows: ["pl2.r4"] }, finding: "structure.rowMissing", at: "pl2.r3@label", severity: "error" },
  { rule: "R-ALL-06", before: { only: ["pl2"] }, changes: { only: ["pl2"], omitRows: ["pl2.r4"] }, finding: "structure.rowMissing", at: "pl2.r3@label", severity: "info" },
  {
    rule: "R-ALL-06A",
    before: justice,
    changes: { ...justice, extraRow: { after: "pl2.r7", ordinal: "8", label: "Số hội nghị phổ biến, giáo dục pháp luật đã tổ chức" } },
    finding: "structure.rowAdded",
    at: "extra@label",
    severity: "warning",
  },
  { rule: "R-ALL-06N", before: justice, changes: { ...justice, write: { "pl2.r7@no": "9" } }, finding: "numbering.gap", at: "pl2.r7@no", severity: "warning" },
  { rule: "R-ALL-06N", before: justice, changes: { ...justice, write: { "pl2.r7@no": "6" } }, finding: "numbering.duplicate", at: "pl2.r7@no", severity: "warning" },
  { rule: "R-ALL-06N", before: justice, changes: { ...justice, write: { "pl2.r7@no": "2" } }, finding: "numbering.duplicate", at: "pl2.r7@no", severity: "warning" },
  {
    rule: "R-ALL-07",
    before: telecom,
    changes: { ...telecom, omitRows: ["pl7.r10", "pl7.r11", "pl7.r12", "pl7.r13"] },
    finding: "assignment.otherAgency",
    at: "pl7.r14@y2015",
    severity: "info",
  },
];

describe("each damage to rows or sender raises exactly its cause", () => {
  test.each(structureDamages.map((damage) => [`${damage.rule} ${damage.finding} ${damage.severity}`, damage] as const))("%s", (_, damage) => {
    const book = consistentBook(damage.changes);
    const before = findingsOf(consistentBook(damage.before));
    expect(before.map(line)).toEqual([]);
    expectOneCause(raised(book, before), damage.rule, damage.finding, damage.at && book.where(damage.at), damage.severity);
  });
});

describe("plans", () => {
  test.each(["tasks-2020", "tasks-2023", "tasks-department-2021", "targets-2023"])("a consistent %s raises no error or warning", (form) => {
    expect(
      findingsOf(planBook(form))
        .filter((finding) => finding.severity !== "info")
        .map(line),
    ).toEqual([]);
  });

  test.each(planDamages.map((damage) => [`${damage.rule} ${damage.form} ${damage.finding}`, damage] as const))("%s", (_, damage) => {
    const book = planBook(damage.form, damage.write);
    expectOneCause(raised(book, findingsOf(planBook(damage.form))), damage.rule, damage.finding, book.where(damage.at), damage.severity);
  });
});

test.each(["tasks-2020", "tasks-2023", "tasks-department-2021", "targets-2023"])("R-T-EMPTY: a %s without a word is one finding", (form) => {
  const template = formSets.flatMap((set) => set.templates).find((candidate) => candidate.id === form);
  const blank = template && drawTemplate(template);
  const cells = blank?.cells.map(({ row, column, value, formula }) => ({ row, column, value, ...(formula === undefined ? {} : { formula }) })) ?? [];
  const sheet = sheetOf({ name: blank?.name ?? "", merges: blank?.merges ?? [] }, cells);
  const names = (blank?.names ?? []).map((name) => ({ ...name, sheet: null }));
  const found = checkWorkbook({ name: "trang.xlsx", sheets: [sheet], definedNames: names, savedAt: null }, options).findings;
  expect(found.map(line)).toEqual(["- submission.empty R-T-EMPTY warning"]);
});

test("every rule that one submission can show is walked", () => {
  const walked = new Set(["R-T-EMPTY", ...[...damages, ...structureDamages, ...planDamages].map((damage) => damage.rule)]);
  const declared = new Set(formSets.flatMap((set) => [...set.rules, ...set.templates.flatMap((template) => template.rules)].map((rule) => rule.id)));
  expect([...declared].filter((id) => !walked.has(id))).toEqual([]);
  expect([...walked].filter((id) => !declared.has(id))).toEqual([]);
  process.stdout.write(`walked ${walked.size} rules with ${damages.length + structureDamages.length + planDamages.length} damages\n`);
  expect(walked.size).toBeGreaterThanOrEqual(100);
});
