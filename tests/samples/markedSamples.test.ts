import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { a1 } from "../../src/core/sheet/address";
import type { Sheet } from "../../src/core/sheet/sheet";
import { differences, newParts } from "../adapters/xlsx/package/differences";
import { richPackage } from "../adapters/xlsx/package/richPackage";
import { linesOf, opened } from "../adapters/xlsx/packageOf";
import { markWorkbook } from "../../src/adapters/xlsx/package/markWorkbook";
import { checkedBytes, markedBytes, markedSamples } from "./markedSamples";

test("a sample marked is the sample and its marks, and checked again it gives the same findings", async () => {
  const samples = await markedSamples();
  expect(samples.map(({ name }) => name.slice(0, 2))).toEqual(["02", "03", "04", "05", "07", "08"]);
  for (const { name, bytes, marked, report } of samples) {
    expect([name, differences(bytes, marked)]).toEqual([name, []]);
    const again = await checkedBytes(name, marked);
    expect(again?.report).toEqual(report);
  }
});

test("marked twice, a file has one slip and one note a cell", async () => {
  for (const { name, marked, marks } of await markedSamples()) {
    const twice = await markedBytes(name, marked);
    expect([name, twice?.marks, newParts(marked, twice?.marked ?? marked)]).toEqual([name, { ...marks, replacesSlip: true }, []]);
  }
});

const found = !spawnSync("soffice", ["--version"], { timeout: 60_000 }).error;
const folder = mkdtempSync(join(tmpdir(), "soat-marked-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  if (!found) process.stderr.write("soffice (LibreOffice) was not found: marked workbooks were not opened with it, so this check did not run.\n");
});

/** What each cell shows, whatever the program stored beside it. */
const shown = (sheet: Sheet): string[] => linesOf(sheet).map((line) => line.replace(/ =.*$/u, ""));

test("LibreOffice opens marked files: the same values, the slip, its links and every note", async () => {
  if (!found && process.env["SOAT_REQUIRE_PROGRAMS"] === "1") throw new Error("soffice (LibreOffice) was not found.");
  if (!found) return;
  const samples = (await markedSamples()).map(({ name, bytes, marked, marks }) => ({ name, bytes, marked, marks }));
  const [first] = samples;
  if (!first) throw new Error("no sample");
  const rich = richPackage();
  const marks = { ...first.marks, marks: ["A2", "A5", "B5"].map((_, at) => ({ at: { sheet: "Bảng 'A'", row: [1, 4, 4][at] ?? 0, column: at === 2 ? 1 : 0 }, severity: "error" as const, note: "Lỗi: sai." })) };
  const done = await markWorkbook(rich, marks);
  if (!done.ok) throw new Error(done.why);
  const all = [...samples, { name: "day-du.xlsx", bytes: rich, marked: done.bytes, marks }];
  const files = all.map(({ name }) => join(folder, name));
  all.forEach(({ marked }, at) => writeFileSync(files[at] ?? "", marked));
  const out = join(folder, "lai");
  execFileSync("soffice", [`-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`, "--headless", "--convert-to", "fods", "--outdir", out, ...files], { stdio: "ignore", timeout: 240_000 });
  execFileSync("soffice", [`-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`, "--headless", "--convert-to", "xlsx", "--outdir", out, ...files], { stdio: "ignore", timeout: 240_000 });
  for (const { name, bytes, marks: { marks: cells, slip } } of all) {
    const [before, after] = [await opened(bytes), await opened(new Uint8Array(readFileSync(join(out, name))))];
    expect([name, after.sheets.slice(0, -1).map(shown)]).toEqual([name, before.sheets.map(shown)]);
    expect(after.sheets.at(-1)?.name).toBe("Phiếu kiểm tra");
    const flat = readFileSync(join(out, name.replace(/xlsx$/u, "fods")), "utf8");
    const notes = flat.match(/<office:annotation .*?<\/office:annotation>/gsu) ?? [];
    expect([name, notes.filter((note) => note.includes("Soát Phụ lục")).length]).toEqual([name, cells.filter(({ note }) => note !== "").length]);
    const targets = [...flat.matchAll(/xlink:href="#([^"]*)"/gu)].map(([, to = ""]) => to.replaceAll("&apos;", "'"));
    expect([name, targets.map((to) => to.split(/[.!]/u).pop())]).toEqual([name, (slip.links ?? []).map(({ to }) => a1(to))]);
  }
}, 600_000);
