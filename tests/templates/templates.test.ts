import { agencies } from "../../src/agencies";
import { plannedRows } from "../../src/core/template/tablePlan";
import type { OutlineHeading } from "../../src/core/template/template";
import { formSets, templates } from "../../src/templates";

const known = new Set(agencies.map((agency) => agency.id));
const programme = formSets.filter((set) => set.id === "programme-2011-2020");

/** Every text of a value, with the path to it. */
function textsOf(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

const everyText = formSets.flatMap((set) => textsOf(set, set.id));

test("forms are plain data", () => {
  expect(JSON.parse(JSON.stringify(formSets))).toEqual(formSets);
});

test("each form says what it is, what it rests on and since when it is in force", () => {
  const lacking = templates.filter((template) => {
    const said = [template.version, template.name, template.title, template.print.title, template.basis.document, template.basis.provision];
    return said.some((text) => text.trim() === "") || template.titleAliases.length === 0 || template.tables.length === 0;
  });
  expect(lacking.map((template) => template.id)).toEqual([]);
  expect(Object.fromEntries(templates.map((template) => [template.id, [template.since, template.planYear]]))).toEqual({
    ...Object.fromEntries(["pl1", "pl2", "pl3", "pl4", "pl5", "pl6", "pl7", "pl8"].map((id) => [id, ["2020-01-01", null]])),
    "tasks-2020": ["2020-01-01", 2020],
    "targets-2023": ["2023-01-01", 2023],
    "tasks-2023": ["2023-01-01", 2023],
    "tasks-department-2021": ["2020-12-29", 2021],
  });
});

test("the forms with year columns cover 2015 to 31 March 2020, the others no years", () => {
  const period = { from: 2015, to: 2020, asOf: "2020-03-31" };
  const withYears = templates.filter((template) => template.period !== null);
  expect(withYears.map((template) => [template.id, template.period])).toEqual(["pl1", "pl2", "pl3", "pl5", "pl6", "pl7"].map((id) => [id, period]));
});

test("the appendix lines as printed, Phụ lục 7 with its three notes", () => {
  expect(templates.map((template) => template.print.appendixLine)).toEqual([
    "PHỤ LỤC 1", "PHỤ LỤC 2", "PHỤ LỤC 3", "PHỤ LỤC 4", "PHỤ LỤC 5", "PHỤ LỤC 6", "PHỤ LỤC 7", "PHỤ LỤC 8",
    "PHỤ LỤC", "PHỤ LỤC 1", "PHỤ LỤC 2", "",
  ]);
  expect(templates.filter((template) => template.print.notes.length > 0).map((template) => [template.id, template.print.notes])).toEqual([
    [
      "pl7",
      [
        "Ghi chú:",
        "- Sở Thông tin và Truyền thông thống kê các chỉ tiêu từ số thứ tự thứ 1 đến 9;",
        "- Văn phòng UBND tỉnh thống kê các chỉ tiêu từ số thứ tự thứ 10 đến 13;",
        "- Sở Khoa học và Công nghệ thống kê chỉ tiêu số thứ tự thứ 14.",
      ],
    ],
  ]);
  expect(templates.filter((template) => template.print.subtitle !== undefined).map((template) => [template.id, template.print.subtitle])).toEqual([
    ["pl4", "(Tính đến ngày 31 tháng 12 năm 2019)"],
  ]);
});

test("texts are typed in NFC, without blanks at their ends or two in a row", () => {
  const untidy = everyText.filter(([, text]) => text !== text.normalize("NFC") || text !== text.trim() || text.includes("  "));
  expect(untidy).toEqual([]);
});

test("all parts of Phụ lục 4 are named, and the only ones", () => {
  const parts = templates.flatMap((template) => template.tables.map((table) => [table.id, table.part] as const)).filter(([, part]) => part !== null);
  expect(parts).toEqual([["pl4.i", "i"], ["pl4.ii", "ii"], ["pl4.iii", "iii"]]);
});

describe("who owes which rows", () => {
  const assigned = programme.flatMap((set) =>
    set.assignments.flatMap((assignment) => {
      const template = set.templates.find((one) => one.id === assignment.template);
      const all = template?.tables.flatMap((table) => plannedRows(table).map((row) => row.id)) ?? [];
      return (assignment.rows === "all" ? all : assignment.rows).map((row) => [row, assignment.agency] as const);
    }),
  );

  test("each row of Phụ lục 1–8 is given to exactly one agency, the one its row names", () => {
    const rows = programme.flatMap((set) => set.templates.flatMap((template) => template.tables.flatMap((table) => plannedRows(table))));
    expect(Object.fromEntries(assigned)).toEqual(Object.fromEntries(rows.map((row) => [row.id, row.owner])));
    expect(assigned).toHaveLength(rows.length);
  });

  test("as the plan says", () => {
    const said = programme.flatMap((set) => set.assignments.map(({ agency, template, rows }) => `${agency} ${template} ${rows === "all" ? rows : rows.join(" ")}`));
    expect(said).toEqual([
      "bd.so-noi-vu pl1 all", "bd.so-noi-vu pl4 all", "bd.so-noi-vu pl5 all", "bd.so-noi-vu pl8 all",
      "bd.so-tu-phap pl2 all",
      "bd.vp-ubnd pl3 all", "bd.vp-ubnd pl7 pl7.r10 pl7.r11 pl7.r12 pl7.r13",
      "bd.so-tai-chinh pl6 all",
      "bd.so-tttt pl7 pl7.r1 pl7.r2 pl7.r3 pl7.r4 pl7.r5 pl7.r6 pl7.r7 pl7.r8 pl7.r9",
      "bd.so-khcn pl7 pl7.r14",
    ]);
  });

  test("by when: a day that is too late, or a month", () => {
    const rounds = programme.flatMap((set) => set.rounds);
    expect(rounds.map((round) => [round.id, round.before, round.withinMonth])).toEqual([
      ["d.huyen-report", "2020-04-30", null],
      ["d.thematic", "2020-04-30", null],
      ["d.huyen-conf", null, "2020-04"],
      ["d.tinh-conf", null, "2020-05"],
      ["d.tinh-report", "2020-06-20", null],
    ]);
    const ids = new Set(rounds.map((round) => round.id));
    expect(programme.flatMap((set) => set.assignments).filter((assignment) => !ids.has(assignment.round))).toEqual([]);
  });

  test("every agency named is in the directory", () => {
    const named = formSets.flatMap((set) => [
      ...(set.consolidator === null ? [] : [set.consolidator]),
      ...set.assignments.map((assignment) => assignment.agency),
      ...set.rounds.flatMap((round) => round.who),
      ...set.templates.flatMap((template) => template.tables.flatMap((table) => plannedRows(table).flatMap((row) => row.owner ?? []))),
    ]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("the report's outline", () => {
  const headings = (list: readonly OutlineHeading[]): readonly OutlineHeading[] => list.flatMap((heading) => [heading, ...headings(heading.children)]);
  const all = programme.flatMap((set) => headings(set.outline));

  test("three parts and 120 headings, each with an id of its own below its parent's", () => {
    expect(programme.flatMap((set) => set.outline.map((part) => part.ordinal))).toEqual(["Phần thứ nhất", "Phần thứ hai", "Phần thứ ba"]);
    expect(all).toHaveLength(120);
    expect(new Set(all.map((heading) => heading.id)).size).toBe(all.length);
    expect(all.flatMap((heading) => heading.children.filter((child) => !child.id.startsWith(`${heading.id}.`)).map((child) => child.id))).toEqual([]);
  });

  test("a part for each field of the reform", () => {
    const fields = all.find((heading) => heading.id === "dc.p1.ii")?.children.map((heading) => `${heading.ordinal} ${heading.title}`);
    expect(fields).toEqual([
      "1 Cải cách thể chế",
      "2 Cải cách thủ tục hành chính",
      "3 Cải cách tổ chức bộ máy hành chính",
      "4 Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức",
      "5 Cải cách tài chính công",
      "6 Về hiện đại hóa hành chính",
    ]);
  });
});
