import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { MemoryWorkbook } from "../../../src/preview/officeHost/memory/memoryWorkbook";
import { NEWEST_SET } from "../../../src/preview/officeHost/officeHost";
import { officeTypes } from "../../../src/preview/officeHost/types";
import { loadOffice } from "./loadOffice";
import { refusal } from "./refusal";

const DECLARATIONS = readFileSync(createRequire(__filename).resolve("@types/office-js/index.d.ts"), "utf8");

/** Members of a class by name, with the second figure of the ExcelApi set Microsoft's declarations name; null: another set, or none. */
function declared(type: string): Map<string, number | null> {
  const body = new RegExp(`\\n    class ${type} extends OfficeExtension\\.ClientObject \\{\\n([\\s\\S]*?)\\n    \\}\\n`, "u").exec(DECLARATIONS)?.[1] ?? "";
  const members = new Map<string, number | null>();
  for (const [, words = "", name = ""] of body.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:readonly )?([A-Za-z]+)[(:?]/gu)) {
    const set = /\[Api set: ExcelApi 1\.(\d+)/u.exec(words)?.[1];
    if (!members.has(name)) members.set(name, set === undefined ? null : Number(set));
  }
  return members;
}

/** Wire names that differ from the JavaScript ones. */
const OTHERWISE_NAMED: Readonly<Record<string, string>> = { Gridlines: "showGridlines", DataChanged: "onChanged" };

function memberOf(wire: string): string | null {
  const event = /^_(?:Unr|R)egister(?:Event)?([A-Za-z]+?)(?:Event)?$/u.exec(wire)?.[1];
  if (event !== undefined) return OTHERWISE_NAMED[event] ?? `on${event}`;
  if (wire.startsWith("_")) return null;
  return OTHERWISE_NAMED[wire] ?? wire.charAt(0).toLowerCase() + wire.slice(1);
}

/** What office.js keeps to itself behind a function that Microsoft declares: the function's set counts. */
const BEHIND: Readonly<Record<string, string>> = { "Application.createWorkbook": "createWorkbook", "WorkbookCreated.id": "createWorkbook", "WorkbookCreated.open": "createWorkbook" };

function setOfFunction(name: string): number | null {
  const words = DECLARATIONS.split(`function ${name}(`)[0]?.split("/**").at(-1) ?? "";
  const set = /\[Api set: ExcelApi 1\.(\d+)/u.exec(words)?.[1];
  return set === undefined ? null : Number(set);
}

const served = Object.values(officeTypes).flatMap((type) =>
  Object.entries({ ...type.scalars, ...type.links, ...type.methods } as Readonly<Record<string, { readonly since: number }>>).map(([wire, { since }]) => ({ type: type.name, wire, since })),
);

test("each member served belongs to the requirement set Microsoft's declarations name", () => {
  const wrong = served.flatMap(({ type, wire, since }) => {
    const member = memberOf(wire);
    if (member === null) return [];
    const behind = BEHIND[`${type}.${member}`];
    const named = behind === undefined ? declared(type).get(member) : setOfFunction(behind);
    return named === since ? [] : [`${type}.${member}: ${since} here, ${String(named)} declared`];
  });
  expect(wrong).toEqual([]);
  expect(served.length).toBeGreaterThan(200);
});

test("a member of a later set is refused, and says so before it does anything", async () => {
  const grid = new MemoryWorkbook("cu.xlsx", ["PL1"]);
  const host = await loadOffice(grid, { apiSet: 8 });
  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("PL1");
  expect(await refusal((context) => sheetOf(context).getRange("A1").setCellProperties([[{ format: { font: { bold: true } } }]]))).toBe("ApiNotFound");
  expect(await refusal((context) => void (sheetOf(context).pageLayout.orientation = "Landscape"))).toBe("ApiNotFound");
  expect(await refusal((context) => void sheetOf(context).getRange("A1").getMergedAreasOrNullObject().load("address"))).toBe("ApiNotFound");
  expect(await refusal((context) => void (sheetOf(context).getRange("A1").values = [[1]]))).toBe("");
  expect(host.log.map(({ failed }) => failed).filter((code) => code !== null)).toEqual(["ApiNotFound", "ApiNotFound", "ApiNotFound"]);
});

test.each([14, NEWEST_SET])("the floor and the newest set answer the same: ExcelApi 1.%i", async (apiSet) => {
  await loadOffice(new MemoryWorkbook("moi.xlsx", ["PL1"]), { apiSet });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("PL1");
    sheet.getRange("A1:A3").values = [[1], [2], ["=SUM(A1:A2)"]];
    sheet.getRange("A1:B1").merge();
    const format = sheet.getRange("A1").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=A1>0";
    format.load("id");
    const areas = sheet.getRange("A1:Z9").getMergedAreasOrNullObject().load("areas/items/address");
    const range = sheet.getRange("A3").load("values");
    await context.sync();
    const found = sheet.getRange().conditionalFormats.getItemOrNullObject(format.id).load("id");
    await context.sync();
    expect([areas.areas.items.map(({ address }) => address), range.values, found.isNullObject]).toEqual([["'PL1'!A1:B1"], [[3]], false]);
  });
});

test("renaming is heard only where Excel tells it", async () => {
  await loadOffice(new MemoryWorkbook("san.xlsx", ["PL1"]), { apiSet: 14 });
  expect(await refusal((context) => void context.workbook.worksheets.onNameChanged.add(() => Promise.resolve()))).toBe("ApiNotFound");
});
