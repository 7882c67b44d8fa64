import { check, flat, tablesOf, unitOf } from "./check";
import { filledProgramme, only } from "./filledProgramme";

const ALL = ["pl1", "pl2", "pl3", "pl4", "pl5", "pl6", "pl7", "pl8"];
const number = (rowId: string) => Number(/^pl7\.r(\d+)/u.exec(rowId)?.[1]);
const isInformation = (rowId: string) => number(rowId) <= 9;
const informationDepartment = unitOf("assigned", "bd.so-tttt");

test("a workbook filled without a mistake raises nothing, whoever sent it", () => {
  for (const unit of [null, unitOf("consolidator", "bd.so-noi-vu"), unitOf("district", null), unitOf("other", null)]) {
    expect(flat(check(tablesOf(ALL, filledProgramme), unit))).toEqual([]);
  }
});

test.each([
  ["bd.so-tttt", ["pl7"], isInformation],
  ["bd.vp-ubnd", ["pl3", "pl7"], (rowId: string) => rowId.startsWith("pl3") || (number(rowId) >= 10 && number(rowId) <= 13)],
  ["bd.so-khcn", ["pl7"], (rowId: string) => number(rowId) === 14],
  ["bd.so-tu-phap", ["pl2"], (rowId: string) => rowId.startsWith("pl2")],
  ["bd.so-noi-vu", ["pl1", "pl4", "pl5", "pl8"], () => true],
])("%s with its own rows and the others blank: nothing", (agency, forms, owns) => {
  expect(flat(check(tablesOf(forms, only(owns)), unitOf("assigned", agency)))).toEqual([]);
});

test("only its own rows on the sheet: nothing", () => {
  const missing = ["pl7.r10", "pl7.r11", "pl7.r12", "pl7.r13", "pl7.r14"];
  expect(flat(check(tablesOf(["pl7"], filledProgramme, { missing }), informationDepartment))).toEqual([]);
});

test("its own blanks are missing, its own absent row is an error", () => {
  const tables = tablesOf(["pl7"], only((rowId) => isInformation(rowId) && number(rowId) !== 5), { missing: ["pl7.r6"] });
  expect(flat(check(tables, informationDepartment))).toEqual(["PL7!B11 structure.rowMissing error", "PL7!C11 required.missing warning"]);
});

test("values in another agency's rows are a note a row, a warning when a person chose the sender", () => {
  const values = only((rowId) => isInformation(rowId) || number(rowId) === 14);
  expect(flat(check(tablesOf(["pl7"], values), informationDepartment))).toEqual(["PL7!C20 assignment.otherAgency info"]);
  expect(flat(check(tablesOf(["pl7"], values), unitOf("assigned", "bd.so-tttt", "user")))).toEqual(["PL7!C20 assignment.otherAgency warning"]);
});

test("the owner is named as the directory names it", () => {
  const values = only((rowId) => isInformation(rowId) || number(rowId) === 14);
  const names: Readonly<Record<string, string>> = { "bd.so-khcn": "Sở Khoa học và Công nghệ" };
  const { findings } = check(tablesOf(["pl7"], values), informationDepartment, { agencyName: (agency) => names[agency] ?? null });
  expect(findings.map(({ message }) => message.data.expected)).toEqual([["Sở Khoa học và Công nghệ"]]);
});

test("nothing is required of a district, what it wrote is checked all the same", () => {
  const values = { "pl2.r4": { 2015: 3 }, "pl2.r5": { 2015: 9 } };
  const result = check(tablesOf(["pl2", "pl7"], values), unitOf("district", null));
  expect(flat(result)).toEqual(["PL2!C17 bound.exceeded warning"]);
  expect(result.completeness).toEqual({ filled: 0, asked: 0 });
});

test("unknown sender: rows of an owner that are wholly blank belong to someone else, one note each", () => {
  const result = check(tablesOf(["pl7"], only(isInformation)));
  expect(flat(result)).toEqual(["PL7!C16 required.missing info", "PL7!C20 required.missing info"]);
  expect(result.findings[0]?.related).toHaveLength(3);
  expect(new Set(result.findings.map(({ cause }) => cause)).size).toBe(2);
});

test("unknown sender: a blank sheet beside a filled one of another owner is no empty form", () => {
  const result = check(tablesOf(["pl2", "pl6"], only((rowId) => rowId.startsWith("pl2"))));
  expect(flat(result)).toEqual(["PL6!C7 required.missing info"]);
});

test("unknown sender: an owner that answers anywhere owes all its rows", () => {
  const values = only((rowId) => rowId.startsWith("pl3") || isInformation(rowId));
  expect(flat(check(tablesOf(["pl3", "pl7"], values)))).toEqual([
    "PL7!C16 required.missing warning",
    "PL7!C17 required.missing warning",
    "PL7!C18 required.missing warning",
    "PL7!C19 required.missing warning",
    "PL7!C20 required.missing info",
  ]);
});

test("the consolidator owes every row", () => {
  const result = check(tablesOf(["pl7"], only(isInformation)), unitOf("consolidator", "bd.so-noi-vu"));
  expect(flat(result).filter((line) => line.endsWith("required.missing warning"))).toHaveLength(5);
});
