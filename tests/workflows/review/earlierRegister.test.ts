import { agencies } from "../../../src/agencies";
import { openWorkbook } from "../../../src/adapters/xlsx/openWorkbook";
import { writeWorkbook } from "../../../src/adapters/xlsx/write/writeWorkbook";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { Sheet } from "../../../src/core/sheet/sheet";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { register as plan } from "../../../src/templates/own/register";
import { checkReport } from "../../../src/workflows/checkReport";
import { compareRegisters, keptUnits } from "../../../src/workflows/review/compareRegisters";
import { drawRegister } from "../../../src/workflows/review/drawRegister";
import { readEarlierRegister } from "../../../src/workflows/review/earlierRegister";
import type { Register } from "../../../src/workflows/review/register";
import { reviewReport } from "../../../src/workflows/review/reviewReport";
import { register } from "./receivedRegister";

const directory = new AgencyDirectory(agencies);

async function written(kept: Register): Promise<Workbook> {
  const report = reviewReport(checkReport(kept.entries.flatMap(({ files }) => files), "1", "2020-05-04"), kept, null);
  const opened = await openWorkbook("so.xlsx", await writeWorkbook(drawRegister(report, plan)));
  if (!opened.ok) throw new Error(opened.failure.detail);
  return opened.workbook;
}

const wrong = (year: number) => ({ only: ["pl2"], write: { [`pl2.r1@y${year}`]: 139, "pl2.r7@y2017": null } }) as const;

test("a register read back out of its workbook says what was kept: units, states, findings", async () => {
  const kept = register(
    [
      ["a.xlsx", { ...wrong(2018), letterhead: "SỞ TƯ PHÁP" }],
      ["so-lieu/tong hop.xlsx", { ...wrong(2016) }],
      ["PL2 huyen Tuy Phuoc.xlsx", { only: ["pl2"] }],
      ["hong.xlsx", null],
    ],
    ["Sở Nội vụ"],
  );
  const read = readEarlierRegister(await written(kept), plan, directory);
  const plain = (units: readonly { name: string; state: string; findings: readonly { key: string }[] }[]) => units.map(({ name, state, findings }) => [name, state, findings.map(({ key }) => key).sort()]);
  expect([plain(read?.units ?? []), read?.unclear]).toEqual([plain(keptUnits(kept.entries)), []]);
  expect(read?.units.map(({ key }) => key)).toEqual(expect.arrayContaining(["bd.so-tu-phap", "bd.h.tuy-phuoc", "bd.so-noi-vu"]));
  const progress = compareRegisters(kept.entries, read?.units ?? []);
  expect(progress.map(({ name, before, now, appeared, solved, changed, standing }) => [name, before === now, appeared, solved, changed, standing])).toEqual(
    kept.entries.map(({ name, files }) => [name, true, [], [], [], files.flatMap(({ findings }) => findings).length]),
  );
});

test("what is new, solved and changed since", async () => {
  const letterhead = "SỞ TƯ PHÁP";
  const read = readEarlierRegister(await written(register([["a.xlsx", { ...wrong(2018), letterhead }]])), plan, directory);
  const next = register([["b.xlsx", { only: ["pl2"], letterhead, write: { "pl2.r1@y2018": 140, "pl2.r1@y2016": 139 } }]]);
  expect(compareRegisters(next.entries, read?.units ?? []).map(({ before, now, appeared, solved, changed, standing }) => [before, now, appeared.length, solved.length, changed.length, standing])).toEqual([["return", "return", 1, 1, 1, 0]]);
});

test("sheets renamed and in another order are still found; two units of one name cannot be told apart and are named", async () => {
  const book = await written(register([["x/tong hop.xlsx", wrong(2018)], ["y/tong hop.xlsx", wrong(2016)], ["a.xlsx", { ...wrong(2018), letterhead: "SỞ TƯ PHÁP" }]]));
  const moved = { ...book, sheets: [...book.sheets].reverse().map((sheet, at) => new Sheet({ ...sheet.data, name: `Trang ${at}` })) };
  const read = readEarlierRegister(moved, plan, directory);
  expect([read?.units.map(({ name }) => name), read?.unclear]).toEqual([["Sở Tư pháp"], ["tong hop"]]);
});

test("a workbook that is no register is none", async () => {
  const book = await written(register([["a.xlsx", { only: ["pl2"] }]]));
  expect(readEarlierRegister({ ...book, sheets: book.sheets.slice(-1) }, plan, directory)).toBeNull();
  expect(readEarlierRegister({ ...book, sheets: book.sheets.slice(0, 1) }, plan, directory)).toBeNull();
});

test("a unit that nobody knows is the one of its name, where no other bears it", () => {
  const before = (key: string, name: string) => ({ key, name, state: "return", findings: [] });
  const next = register([["moi/tong hop.xlsx", { only: ["pl2"] }], ["x/lap.xlsx", null], ["y/lap.xlsx", null]]);
  const progress = compareRegisters(next.entries, [before("file cu/tong hop.xlsx", "tong hop"), before("file z/lap.xlsx", "lap")]);
  expect(progress.map(({ name, before: was, now }) => [name, was, now])).toEqual([
    ["lap", null, "unreadable"],
    ["lap", null, "unreadable"],
    ["tong hop", "return", "pass"],
    ["lap", "return", null],
  ]);
});
