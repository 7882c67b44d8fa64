import { fold } from "../../src/core/text/fold";
import { expandColumns, isPrinted } from "../../src/core/template/columns";
import { plannedRows, type RowPlan, type TablePlan } from "../../src/core/template/tablePlan";
import { formSets, templates } from "../../src/templates";

const tables: readonly TablePlan[] = templates.flatMap((template) => template.tables);
const rows: readonly RowPlan[] = tables.flatMap((table) => plannedRows(table));
const duplicates = (names: readonly string[]): string[] => names.filter((name, index) => names.indexOf(name) !== index);
const rowsOf = (id: string): readonly RowPlan[] => templates.filter((one) => one.id === id).flatMap((one) => one.tables.flatMap((table) => plannedRows(table)));

test("the twelve forms, in the order of their plans", () => {
  expect(templates.map((template) => template.id)).toEqual([
    "pl1", "pl2", "pl3", "pl4", "pl5", "pl6", "pl7", "pl8",
    "tasks-2020", "targets-2023", "tasks-2023", "tasks-department-2021",
  ]);
  expect(formSets.map((set) => [set.id, set.consolidator, ...set.templates.map((template) => template.id)])).toEqual([
    ["programme-2011-2020", "bd.so-noi-vu", "pl1", "pl2", "pl3", "pl4", "pl5", "pl6", "pl7", "pl8"],
    ["plan-2020", null, "tasks-2020"],
    ["plan-2023", null, "targets-2023", "tasks-2023"],
    ["plan-department-2021", null, "tasks-department-2021"],
  ]);
});

test.each([
  ["pl1", 20, 16, 3], ["pl2", 13, 13, 0], ["pl3", 22, 19, 3], ["pl4", 6, 6, 0], ["pl5", 12, 10, 2], ["pl6", 15, 15, 0], ["pl7", 14, 14, 0], ["pl8", 16, 16, 0],
  ["targets-2023", 37, 29, 5],
])("%s has the rows of its document: %i, of which %i must be filled and %i head others", (id, all, mustFill, headings) => {
  const own = rowsOf(id);
  expect([own.length, own.filter((row) => row.required).length, own.filter((row) => row.role === "heading").length]).toEqual([all, mustFill, headings]);
});

test("Phụ lục 1–8 have 118 rows: 109 with figures, 8 headings and the line of other forms of publicity, which may stay blank", () => {
  const own = rows.filter((row) => row.id.startsWith("pl"));
  expect(own).toHaveLength(118);
  expect(own.filter((row) => row.role === "data" && row.required)).toHaveLength(109);
  expect(own.filter((row) => row.role === "heading").map((row) => row.id)).toEqual(
    ["pl1.r3", "pl1.r5", "pl1.r6", "pl3.r4", "pl3.r5", "pl3.r6", "pl5.r1", "pl5.r2"],
  );
  expect(own.filter((row) => row.role === "data" && !row.required).map((row) => row.id)).toEqual(["pl1.r3.other"]);
});

const years = ["y2015", "y2016", "y2017", "y2018", "y2019", "y2020"];
const fields = (...names: string[]): string[] => names.flatMap((name) => [`${name}.prov`, `${name}.dept`, `${name}.dist`]);

test.each([
  ["pl1", ["no", "label", ...years]], ["pl2", ["no", "label", ...years]], ["pl3", ["no", "label", ...years]],
  ["pl4.i", ["place", "period", "c1", "c2", "c3", "c4", "note"]],
  ["pl4.ii", ["place", "period", "c1", "c2", "c3", "c4", "note"]],
  ["pl4.iii", ["place", "period", ...fields("edu", "health", "culture", "other")]],
  ["pl5", ["no", "label", ...years]], ["pl6", ["no", "label", ...years]], ["pl7", ["no", "label", ...years]],
  ["pl8", ["no", "label", "result"]],
  ["tasks-2020", ["no", "task", "product", "lead", "coord", "deadline"]],
  ["targets-2023", ["no", "indicator", "target", "monitor", "implement"]],
  ["tasks-2023", ["no", "task", "product", "lead", "coord", "deadline"]],
  ["tasks-department-2021", ["no", "general", "task", "product", "assigned", "deadline", "notes"]],
])("table %s has the columns of its document", (id, columns) => {
  const found = templates.flatMap((template) =>
    template.tables.filter((table) => table.id === id).map((table) => expandColumns(table.columns, template.period).filter(isPrinted).map((column) => column.id)),
  );
  expect(found).toEqual([columns]);
});

test("the columns of the year 2020 say the day they count to", () => {
  const headings = templates.flatMap((template) =>
    template.tables.flatMap((table) => expandColumns(table.columns, template.period).filter((column) => column.id === "y2020").map((column) => column.heading)),
  );
  expect(headings).toEqual(Array<string>(6).fill("Năm 2020 (Tính đến 31/3)"));
});

test("ids are unique over all forms", () => {
  expect(duplicates(templates.map((template) => template.id))).toEqual([]);
  expect(duplicates(tables.map((table) => table.id))).toEqual([]);
  expect(duplicates(rows.map((row) => row.id))).toEqual([]);
  expect(tables.filter((table) => duplicates(table.columns.map((column) => column.id)).length > 0)).toEqual([]);
});

test("a row's parent comes before it in its own table, one level up", () => {
  const wrong = tables.flatMap((table) => {
    const own = plannedRows(table);
    return own.filter((row, index) => {
      const parent = own.slice(0, index).find((other) => other.id === row.parent);
      return row.parent === null ? row.level !== 0 : parent?.level !== row.level - 1 || !row.id.startsWith(`${row.parent}.`);
    });
  });
  expect(wrong.map((row) => row.id)).toEqual([]);
});

test("no wording of a row is also that of a sibling, nor said twice", () => {
  const clashes = tables.flatMap((table) => {
    const own = plannedRows(table);
    const parents = [...new Set(own.map((row) => row.parent))];
    return parents.flatMap((parent) =>
      duplicates(own.filter((row) => row.parent === parent).flatMap((row) => [row.label, ...(row.aliases ?? [])].map((wording) => fold(wording)))),
    );
  });
  expect(clashes).toEqual([]);
});

test("no heading of a column is also that of another under the same upper heading, nor said twice", () => {
  const clashes = tables.flatMap((table) => {
    const groups = [...new Set(table.columns.map((column) => (column.kind === "value" ? column.group : undefined)))];
    return groups.flatMap((group) =>
      duplicates(
        table.columns
          .filter((column) => (column.kind === "value" ? column.group : undefined) === group)
          .flatMap((column) => [column.heading, ...(column.aliases ?? [])].map((heading) => `${table.id}: ${fold(heading)}`)),
      ),
    );
  });
  expect(clashes).toEqual([]);
});

test("titles tell the forms apart", () => {
  const wordings = templates.flatMap((template) => [template.title, ...template.titleAliases].map((title) => fold(title)));
  expect(duplicates(wordings)).toEqual([]);
});

test("labels are those of the document with its typing errors put right, the printed wording kept as an alias", () => {
  const corrected: readonly (readonly [string, string, string])[] = [
    ["pl2.r1.nq-hdnd-huyen", "Hội đồng nhân dân cấp huyện", "Hội đồng nhân cấp huyện"],
    ["pl2.r5", "VBQPPL", "VBQPL"],
    ["pl3.r4.province", "trả kết quả", "trả kế quả"],
    ["pl5.r6", "bồi dưỡng", "bổi dưỡng"],
    ["pl5.r7", "bồi dưỡng", "bổi dưỡng"],
    ["pl7.r8", "Số cơ quan chuyên môn", "Số cơ chuyên môn"],
  ];
  for (const [id, right, printed] of corrected) {
    const row = rows.find((one) => one.id === id);
    expect(row?.label).toContain(right);
    expect(row?.aliases).toContain(row?.label.replace(right, printed));
  }
});

test("what a count counts, a rate's per cent and a binary's choice are said in the measurement unit", () => {
  const unitOf = (row: RowPlan): string => row.measurementUnit;
  const data = rows.filter((row) => row.role === "data");
  expect(data.filter((row) => row.value === "count" && unitOf(row) === "").map((row) => row.id)).toEqual([]);
  expect(new Set(data.filter((row) => row.value === "percent").map(unitOf))).toEqual(new Set(["%"]));
  expect(new Set(data.filter((row) => row.value === "binary").map(unitOf))).toEqual(new Set(["có = 1; không = 0"]));
  expect(new Set(data.filter((row) => row.value === "assessment").map(unitOf))).toEqual(new Set([""]));
});

test("value, measure and adding up agree with each other", () => {
  const wrong = rows.filter((row) => {
    const rate = row.measure === "rate";
    const counted = row.measure === "flow" || row.measure === "stock";
    return (
      (row.value === "percent" && !rate) || (row.value === "count" && !counted) || (row.acrossUnits === "rate") !== rate || (row.acrossUnits === "sum" && !counted)
    );
  });
  expect(wrong.map((row) => row.id)).toEqual([]);
});

test("what single rows are known by", () => {
  const having = <K extends keyof RowPlan>(key: K): Record<string, RowPlan[K]> =>
    Object.fromEntries(rows.filter((row) => row[key] !== undefined).map((row) => [row.id, row[key]]));
  expect(having("appliesFrom")).toEqual({ "pl6.r5": 2016, "pl7.r2": 2019, "pl7.r3": 2019, "pl7.r4": 2019 });
  expect(having("weight")).toEqual({ "pl1.r6.score": "pl1.r6.samples" });
  expect(Object.keys(having("readsPair"))).toEqual(["pl3.r5.province", "pl3.r5.district", "pl3.r5.commune"]);
  expect(Object.keys(having("acceptsDocumentNumber"))).toEqual(["pl1.r5.dept", "pl1.r5.district", "pl1.r5.commune", "pl1.r5.vertical"]);
  expect(Object.keys(having("allowsLinesBelow"))).toEqual(["pl1.r3.other"]);
  expect(having("groupLabel")).toEqual(Object.fromEntries(rowsOf("pl2").filter((row) => row.level === 1).map((row) => [row.id, "Chia theo tên loại VBQPPL"])));
  expect(having("totalOf")).toEqual({
    "pl2.r1": rowsOf("pl2").filter((row) => row.parent === "pl2.r1").map((row) => row.id),
    "pl3.r1": ["pl3.r1.province", "pl3.r1.district", "pl3.r1.commune"],
    "pl6.r2": rowsOf("pl6").filter((row) => row.parent === "pl6.r2").map((row) => row.id),
  });
});

test("what may not be added up over reporting units: the catalogue of procedures and services", () => {
  expect(rows.filter((row) => row.acrossUnits === "notAdditive").map((row) => row.id)).toEqual([
    "pl1.r6.services",
    "pl3.r1", "pl3.r1.province", "pl3.r1.district", "pl3.r1.commune", "pl3.r1.own-issued", "pl3.r2", "pl3.r3",
    "pl3.r4.province", "pl3.r4.district", "pl3.r4.commune", "pl3.r4.same-level", "pl3.r4.cross-level", "pl3.r4.four-onsite",
    "pl7.r10",
  ]);
});

test("open tables: sections, numbering and closing line", () => {
  const open = tables.flatMap((table) => (table.rows.kind === "open" ? [{ id: table.id, ...table.rows }] : []));
  expect(open.map((table) => [table.id, table.idPrefix, table.sectionsAs, table.numbering, table.sections.length, table.blankRows, table.closingLine])).toEqual([
    ["tasks-2020", "bd2020", "headingRow", "perSection", 7, 5, undefined],
    ["targets-2023", "t2023", "none", "outline", 0, 5, undefined],
    ["tasks-2023", "bd2023", "headingRow", "continuous", 7, 5, "TỔNG CỘNG: {n} NHIỆM VỤ"],
    ["tasks-department-2021", "gl2021", "mergedColumn", "inText", 7, 5, undefined],
  ]);
  expect(open.filter((table) => table.sections.some((section) => !section.id.startsWith(`${table.idPrefix}.`)))).toEqual([]);
  expect(duplicates(open.flatMap((table) => table.sections.map((section) => section.id)))).toEqual([]);
});
