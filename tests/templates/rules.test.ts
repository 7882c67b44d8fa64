import { expandColumns } from "../../src/core/template/columns";
import { plannedRows } from "../../src/core/template/tablePlan";
import type { RuleBase } from "../../src/core/template/template";
import { formSets, templates } from "../../src/templates";

/** Every rule of each form, and of the programme across its forms: id, kind, severity. */
const expected: Readonly<Record<string, readonly string[]>> = {
  "pl1": [
    "R-ALL-06 rowsPresent error",
    "R-ALL-06A noOtherRows warning",
    "R-ALL-06N numbering warning",
    "R-ALL-07 otherAgency info",
    "R-ALL-12 notEmpty warning",
    "R-ALL-01 required warning",
    "R-ALL-01R required warning",
    "R-ALL-02 partYear info",
    "R-ALL-03 jump info",
    "R-ALL-05 jump info",
    "R-ALL-11 percentScale warning",
    "R-PL1-INT wholeNumber error",
    "R-PL1-01 bound warning",
    "R-PL1-01B balance info",
    "R-PL1-02 binary error",
    "R-PL1-03 binary error",
    "R-PL1-04 binary info",
    "R-PL1-05 percentRange error",
    "R-PL1-06 positiveWhen warning",
    "R-PL1-06B positiveWhen warning",
    "R-PL1-07 bound warning",
    "R-PL1-HEAD headingBlank info",
  ],
  "pl2": [
    "R-ALL-06 rowsPresent error",
    "R-ALL-06A noOtherRows warning",
    "R-ALL-06N numbering warning",
    "R-ALL-07 otherAgency info",
    "R-ALL-12 notEmpty warning",
    "R-ALL-01 required warning",
    "R-ALL-02 partYear info",
    "R-ALL-03 jump info",
    "R-PL2-INT wholeNumber error",
    "R-PL2-01 balance error",
    "R-PL2-02 bound warning",
    "R-PL2-03 bound warning",
    "R-PL2-04 bound warning",
  ],
  "pl3": [
    "R-ALL-06 rowsPresent error",
    "R-ALL-06A noOtherRows warning",
    "R-ALL-06N numbering warning",
    "R-ALL-07 otherAgency info",
    "R-ALL-12 notEmpty warning",
    "R-ALL-01 required warning",
    "R-ALL-01R required warning",
    "R-ALL-02 partYear info",
    "R-ALL-03 jump info",
    "R-ALL-04 jump info",
    "R-ALL-05 jump info",
    "R-ALL-11 percentScale warning",
    "R-PL3-INT wholeNumber error",
    "R-PL3-01 balance warning",
    "R-PL3-02 bound error",
    "R-PL3-03 bound warning",
    "R-PL3-04 bound warning",
    "R-PL3-05 bound info",
    "R-PL3-06 bound info",
    "R-PL3-07 bound info",
    "R-PL3-08 bound warning",
    "R-PL3-09 bound warning",
    "R-PL3-10 bound warning",
    "R-PL3-11 percentRange error",
    "R-PL3-12 bound warning",
    "R-PL3-13 bound warning",
    "R-PL3-HEAD headingBlank info",
  ],
  "pl4": [
    "R-ALL-06 rowsPresent error",
    "R-ALL-06A noOtherRows warning",
    "R-ALL-07 otherAgency info",
    "R-ALL-12 notEmpty warning",
    "R-PL4-INT wholeNumber error",
    "R-PL4-REQ required warning",
    "R-PL4-01 crossAppendix warning",
    "R-PL4-01A crossAppendix warning",
    "R-PL4-02 crossAppendix warning",
    "R-PL4-02A crossAppendix warning",
    "R-PL4-06 unchanged info",
    "R-PL4-11 bound info",
    "R-PL4-11A bound info",
  ],
  "pl5": [
    "R-ALL-06 rowsPresent error",
    "R-ALL-06A noOtherRows warning",
    "R-ALL-06N numbering warning",
    "R-ALL-07 otherAgency info",
    "R-ALL-12 notEmpty warning",
    "R-ALL-01 required warning",
    "R-ALL-02 partYear info",
    "R-ALL-03 jump info",
    "R-ALL-04 jump info",
    "R-PL5-INT wholeNumber error",
    "R-PL5-01 bound warning",
    "R-PL5-02 bound warning",
    "R-PL5-03 bound warning",
    "R-PL5-04 bound warning",
    "R-PL5-05 bound info",
    "R-PL5-06 bound info",
    "R-PL5-07 bound info",
    "R-PL5-08 positiveWhen warning",
    "R-PL5-08B positiveWhen info",
    "R-PL5-09 headingBlank info",
  ],
  "pl6": [
    "R-ALL-06 rowsPresent error",
    "R-ALL-06A noOtherRows warning",
    "R-ALL-06N numbering warning",
    "R-ALL-07 otherAgency info",
    "R-ALL-12 notEmpty warning",
    "R-ALL-01 required warning",
    "R-ALL-04 jump info",
    "R-PL6-INT wholeNumber error",
    "R-PL6-01 balance error",
    "R-PL6-02 bound error",
    "R-PL6-03 bound error",
    "R-PL6-04 noneBefore info",
  ],
  "pl7": [
    "R-ALL-06 rowsPresent error",
    "R-ALL-06A noOtherRows warning",
    "R-ALL-06N numbering warning",
    "R-ALL-07 otherAgency info",
    "R-ALL-12 notEmpty warning",
    "R-ALL-01 required warning",
    "R-ALL-01R required warning",
    "R-ALL-02 partYear info",
    "R-ALL-03 jump info",
    "R-ALL-05 jump info",
    "R-ALL-11 percentScale warning",
    "R-PL7-INT wholeNumber error",
    "R-PL7-01 percentRange error",
    "R-PL7-02 positiveWhen warning",
    "R-PL7-03 positiveWhen warning",
    "R-PL7-04 positiveWhen warning",
    "R-PL7-06 nonDecreasing info",
    "R-PL7-07 noneBefore info",
  ],
  "pl8": [
    "R-ALL-06 rowsPresent error",
    "R-ALL-06A noOtherRows warning",
    "R-ALL-06N numbering warning",
    "R-ALL-07 otherAgency info",
    "R-ALL-12 notEmpty warning",
    "R-PL8-00 required warning",
    "R-PL8-01 assessment error",
  ],
  "programme-2011-2020": [
    "R-PL4-03 crossAppendix warning",
    "R-PL4-04 crossAppendix warning",
    "R-PL4-05 crossAppendix warning",
    "R-PL4-07 crossAppendix warning",
    "R-PL4-08 crossAppendix warning",
    "R-PL4-09 crossAppendix warning",
    "R-PL4-10 crossAppendix warning",
    "R-PL7-05 crossAppendix warning",
    "R-PL8-02 assessedByFigure info",
    "R-PL8-03 assessedByFigure warning",
    "R-PL8-03B assessedByFigure info",
    "R-PL8-04 assessedByFigure warning",
    "R-PL8-05 assessedByFigure warning",
    "R-PL8-06 assessedByFigure warning",
    "R-PL8-07 assessedByFigure info",
  ],
  "tasks-2020": [
    "R-T0-NUM numbering warning",
    "R-T0-COUNT taskCount warning",
    "R-T-EMPTY notEmpty warning",
    "R-T-REQ filled warning",
    "R-T-LEADMISS filled error",
    "R-T-REQ-PRODUCT filled warning",
    "R-T-REQ-DEADLINE filled warning",
    "R-T0-LEAD oneLead warning",
    "R-T-LEADSAID oneLead warning",
    "R-T-LEADCOORD leadApart warning",
    "R-T-INVERT leadInField info",
    "R-T-DOMAIN leadInField info",
    "R-T-DIR agencyNamed warning",
    "R-T-DITTO ditto info",
    "R-T-DITTO0 ditto error",
    "R-T-DLREAD measurableDeadline warning",
    "R-T-QUARTER measurableDeadline info",
    "R-T-YEAR withinYear warning",
    "R-T-ORDER stepsInOrder info",
    "R-T-BEGINREAD measurableDeadline warning",
    "R-T-BEGINS beginsBefore warning",
    "R-T-PRODUCT productDeadline info",
    "R-T-DUP taskOnce warning",
    "R-T-TASKYEAR ownYear info",
  ],
  "targets-2023": [
    "R-TG-COUNT taskCount warning",
    "R-T-EMPTY notEmpty warning",
    "R-TG-01 percentRange error",
    "R-TG-05 filled warning",
    "R-TG-06 bound info",
    "R-TG-07 bound info",
    "R-TG-03 oneLead info",
    "R-TG-04 leadApart info",
    "R-T-DIR agencyNamed warning",
    "R-T-DITTO ditto info",
    "R-T-DITTO0 ditto error",
  ],
  "tasks-2023": [
    "R-T1-NUM numbering warning",
    "R-T1-COUNT taskCount error",
    "R-T-EMPTY notEmpty warning",
    "R-T-REQ filled warning",
    "R-T-LEADMISS filled error",
    "R-T-REQ-PRODUCT filled warning",
    "R-T-REQ-DEADLINE filled warning",
    "R-T1-LEAD oneLead error",
    "R-T1-LEADGROUP oneLead warning",
    "R-T-LEADSAID oneLead warning",
    "R-T-LEADCOORD leadApart warning",
    "R-T-INVERT leadInField info",
    "R-T-DOMAIN leadInField info",
    "R-T-DIR agencyNamed warning",
    "R-T-DITTO ditto info",
    "R-T-DITTO0 ditto error",
    "R-T-DLREAD measurableDeadline warning",
    "R-T-QUARTER measurableDeadline info",
    "R-T-YEAR withinYear warning",
    "R-T-ORDER stepsInOrder info",
    "R-T-BEGINREAD measurableDeadline warning",
    "R-T-BEGINS beginsBefore warning",
    "R-T-PRODUCT productDeadline info",
    "R-T-DUP taskOnce warning",
    "R-T-TASKYEAR ownYear info",
  ],
  "tasks-department-2021": [
    "R-T2-COUNT taskCount warning",
    "R-T-EMPTY notEmpty warning",
    "R-T-REQ filled warning",
    "R-T-LEADMISS filled error",
    "R-T-REQ-PRODUCT filled warning",
    "R-T-REQ-DEADLINE filled warning",
    "R-T2-LEAD oneLead warning",
    "R-T-LEADCOORD leadApart warning",
    "R-T-DIR agencyNamed warning",
    "R-T-DITTO ditto info",
    "R-T-DITTO0 ditto error",
    "R-T-DLREAD measurableDeadline warning",
    "R-T-QUARTER measurableDeadline info",
    "R-T-YEAR withinYear warning",
    "R-T-ORDER stepsInOrder info",
    "R-T-BEGINREAD measurableDeadline warning",
    "R-T-BEGINS beginsBefore warning",
    "R-T-PRODUCT productDeadline info",
    "R-T-DUP taskOnce warning",
    "R-T-TASKYEAR ownYear info",
  ],
};

const owners: readonly { readonly id: string; readonly rules: readonly RuleBase[] }[] = [...templates, ...formSets.filter((set) => set.rules.length > 0)];
const rules: readonly RuleBase[] = owners.flatMap((owner) => owner.rules);
const rows = new Map(templates.flatMap((template) => template.tables.flatMap((table) => plannedRows(table).map((row) => [row.id, row] as const))));
const columns = new Set(templates.flatMap((template) => template.tables.flatMap((table) => expandColumns(table.columns, template.period).map((column) => column.id))));

test.each(Object.entries(expected))("rules of %s", (id, list) => {
  const own = owners.filter((owner) => owner.id === id).flatMap((owner) => owner.rules);
  expect(own.map((rule) => `${rule.id} ${rule.kind} ${rule.severity}`)).toEqual(list);
});

test("no form has rules beside these, and none has a rule twice", () => {
  expect(owners.map((owner) => owner.id).sort()).toEqual(Object.keys(expected).sort());
  expect(owners.filter((owner) => new Set(owner.rules.map((rule) => rule.id)).size !== owner.rules.length).map((owner) => owner.id)).toEqual([]);
});

test("122 rules of the documents and seven of our own; one id means one kind and one severity wherever it stands", () => {
  const said = new Set(Object.values(expected).flat());
  expect(said.size).toBe(129);
  expect(new Set([...said].map((line) => line.split(" ")[0])).size).toBe(said.size);
});

test("each rule says why in a sentence, and names the document and provision it rests on", () => {
  const lacking = rules.filter((rule) => !rule.why.endsWith(".") || rule.basis.document === "" || rule.basis.provision === "");
  expect(lacking.map((rule) => rule.id)).toEqual([]);
});

test("advice is a sentence in both languages, without places to fill", () => {
  const wrong = rules.filter((rule) => rule.fix !== undefined && [rule.fix.vi, rule.fix.en].some((text) => !text.endsWith(".") || text.includes("{")));
  expect(wrong.map((rule) => rule.id)).toEqual([]);
});

const rowKeys = new Set(["row", "rows", "when", "then", "goal", "infoRows", "notApplicableRows", "scoreOutOfFive", "mayRepeat"]);
const columnKeys = new Set(["column", "columns"]);
/** What holds words or kinds, not ids: a selection by kind of row, the years a balance excepts. */
const wordKeys = new Set(["values", "measure", "exceptions", "basis"]);
const everyColumn = new Set(["years", "fullYears", "lastYears"]);

/** The texts that a rule holds under any of these names, at any depth. */
function namedIn(value: unknown, keys: ReadonlySet<string>, inside = false): readonly string[] {
  if (typeof value === "string") return inside ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((inner) => namedIn(inner, keys, inside));
  return Object.entries(value).flatMap(([key, inner]) => (wordKeys.has(key) ? [] : namedIn(inner, keys, inside || keys.has(key))));
}

test("the rows and columns that rules name are there", () => {
  const strangers = rules.flatMap((rule) => [
    ...namedIn(rule, rowKeys).filter((id) => !rows.has(id)),
    ...namedIn(rule, columnKeys).filter((id) => !columns.has(id) && !everyColumn.has(id)),
  ]);
  expect(strangers).toEqual([]);
});

test("a form's own rules name its own rows; only the rules across forms name those of several", () => {
  const foreign = templates.flatMap((template) => {
    const own = new Set(template.tables.flatMap((table) => plannedRows(table).map((row) => row.id)));
    return template.rules.flatMap((rule) => namedIn(rule, rowKeys).filter((id) => !own.has(id)));
  });
  expect(foreign).toEqual([]);
  const across = formSets.flatMap((set) => set.rules.map((rule) => new Set(namedIn(rule, rowKeys).map((id) => id.split(".")[0])).size));
  expect(across.every((forms) => forms > 1)).toBe(true);
});

test("a heading that may repeat a figure is one the rule looks at, the figure stands right below it", () => {
  const repeats = rules.flatMap((rule) => ("mayRepeat" in rule && "rows" in rule ? [{ looksAt: rule.rows, mayRepeat: rule.mayRepeat as Record<string, string[]> }] : []));
  expect(repeats).toHaveLength(1);
  for (const { looksAt, mayRepeat } of repeats) {
    expect(Object.keys(mayRepeat)).toEqual(looksAt);
    for (const [heading, figures] of Object.entries(mayRepeat)) expect(figures.map((id) => rows.get(id)?.parent)).toEqual(figures.map(() => heading));
  }
});

test("a row printed as a total has the balance that says so", () => {
  const balances = rules.flatMap((rule) => ("total" in rule && "parts" in rule ? [{ total: namedIn(rule.total, rowKeys), parts: namedIn(rule.parts, rowKeys), rule }] : []));
  const totals = [...rows.values()].filter((row) => row.totalOf !== undefined);
  for (const row of totals) {
    expect(balances.filter((balance) => balance.total[0] === row.id && balance.rule.severity !== "info").map((balance) => balance.parts)).toEqual([row.totalOf]);
  }
});

test("every figure of Phụ lục 1–8 is looked at by a rule that reads it", () => {
  const single = new Set(rules.flatMap((rule) => ("rows" in rule ? namedIn(rule, rowKeys) : [])));
  const rates = [...rows.values()].filter((row) => row.role === "data" && ["percent", "binary", "assessment"].includes(row.value));
  expect(rates.filter((row) => !single.has(row.id)).map((row) => row.id)).toEqual([]);
});
