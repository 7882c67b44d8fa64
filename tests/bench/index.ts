import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fillForm, type Typed } from "../../assets/samples/fillForm";
import { openWorkbook } from "../../src/adapters/xlsx/openWorkbook";
import { writeWorkbook } from "../../src/adapters/xlsx/write/writeWorkbook";
import { agencies } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { formSets, templates } from "../../src/templates";
import { checkWorkbook } from "../../src/workflows/check";
import { drawTemplate } from "../../src/workflows/insert/drawTemplate";
import { pl4, pl8, yearForms } from "../walker/consistentValues";

const COUNT = 100;
const FORMULA_TOTALS = new Set(["pl2.r1", "pl3.r1", "pl6.r2"]);

/** Answers of one unit: the consistent ones, each count moved a little by the unit's number. */
function answersOf(unit: number): Typed {
  const moved = (value: number | string | null, row: string) => (typeof value === "number" && value > 20 && !/r5\.|score|pl7/u.test(row) ? value + (unit % 7) : value);
  const yearly = Object.values(yearForms).flatMap((rows) =>
    Object.entries(rows)
      .filter(([row]) => !FORMULA_TOTALS.has(row))
      .flatMap(([row, values]) => values.map((value, i) => [`${row}@y${2015 + i}`, moved(value, row)] as const)),
  );
  const organisations = Object.entries(pl4).flatMap(([row, cells]) => Object.entries(cells).map(([column, value]) => [`${row}@${column}`, value] as const));
  const goals = Object.entries(pl8).map(([row, value]) => [`${row}@result`, value] as const);
  return Object.fromEntries([...yearly, ...organisations, ...goals].filter(([cell, value]) => value !== null && !cell.startsWith("pl4.iii.") && !cell.endsWith("@place")));
}

async function writeWorkbooks(folder: string): Promise<Uint8Array[]> {
  await mkdir(folder, { recursive: true });
  const forms = templates.filter((template) => /^pl\d$/u.test(template.id)).map((template) => drawTemplate(template));
  const books: Uint8Array[] = [];
  for (let unit = 0; unit < COUNT; unit++) {
    const typed = answersOf(unit);
    const prefix = (form: string) => Object.fromEntries(Object.entries(typed).filter(([cell]) => cell.startsWith(`${form}.`)));
    const bytes = await writeWorkbook(forms.map((form, i) => fillForm(form, `Đơn vị ${unit}`, prefix(`pl${i + 1}`))));
    await writeFile(join(folder, `don-vi-${String(unit).padStart(3, "0")}.xlsx`), bytes);
    books.push(bytes);
  }
  return books;
}

async function bench(): Promise<void> {
  const folder = join(".cache", "bench");
  const books = await writeWorkbooks(folder);
  const options = { sets: formSets, directory: new AgencyDirectory(agencies), agency: null };
  let reading = 0;
  let checking = 0;
  let findings = 0;
  for (const bytes of books) {
    const start = performance.now();
    const opened = await openWorkbook("x.xlsx", bytes);
    const read = performance.now();
    if (!opened.ok) throw new Error(opened.failure.detail);
    findings += checkWorkbook(opened.workbook, options).findings.length;
    reading += read - start;
    checking += performance.now() - read;
  }
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${COUNT} eight-sheet workbooks in ${folder}: read ${Math.round(reading)} ms, checked ${Math.round(checking)} ms, ${findings} findings, peak ${peak} MB (writing included)\n`);
}

void bench();
