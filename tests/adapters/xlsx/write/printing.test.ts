import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeWorkbook } from "../../../../src/adapters/xlsx/write/writeWorkbook";
import { templates } from "../../../../src/templates";
import { drawTemplate } from "../../../../src/workflows/insert/drawTemplate";

const found = !spawnSync("soffice", ["--version"], { timeout: 60_000 }).error;
const required = process.env["SOAT_REQUIRE_PROGRAMS"] === "1";
const folder = mkdtempSync(join(tmpdir(), "soat-forms-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  if (!found) process.stderr.write("soffice (LibreOffice) was not found: the blank forms were not converted to PDF, so this check did not run.\n");
});

/** Sizes of a PDF's pages in whole points. */
function pageSizes(pdf: string): string[] {
  return [...pdf.matchAll(/\/Type\s*\/Page(?!s)[^]*?\/MediaBox\s*\[([^\]]*)\]/gu)].map(([, box]) => (box ?? "").trim().split(/\s+/u).map((side) => Math.round(Number(side))).join(" "));
}

const A4_ACROSS = "0 0 842 595";
/** No form is longer; how many pages exactly depends on the fonts at hand. */
const MOST_PAGES = 6;

test("LibreOffice prints each blank form on A4 pages across", async () => {
  if (!found && required) throw new Error("soffice (LibreOffice) was not found.");
  if (!found) return;
  const books = templates.map(({ id }) => join(folder, `${id}.xlsx`));
  for (const template of templates) writeFileSync(join(folder, `${template.id}.xlsx`), await writeWorkbook([drawTemplate(template)]));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...books], { stdio: "ignore", timeout: 240_000 });
  const printed = templates.map(({ id }) => ({ id, pages: pageSizes(readFileSync(join(folder, `${id}.pdf`), "latin1")) }));
  expect(printed.filter(({ pages }) => pages.length === 0 || pages.length > MOST_PAGES || pages.some((size) => size !== A4_ACROSS))).toEqual([]);
}, 300_000);
