import { createHash } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fillForm, type Typed } from "../../assets/samples/fillForm";
import { writeWorkbook } from "../../src/adapters/xlsx/write/writeWorkbook";
import { templates } from "../../src/templates";
import { drawTemplate } from "../../src/workflows/insert/drawTemplate";
import { pl4, pl8, yearForms } from "../walker/consistentValues";

const FOLDER = join(".cache", "bench");
const FORMULA_TOTALS = new Set(["pl2.r1", "pl3.r1", "pl6.r2"]);

/** Answers of one unit: every larger count moved by an amount of the unit's own, so that no two workbooks are alike. */
function answersOf(unit: number): Typed {
  const moved = (value: number | string | null, at: number) => (typeof value === "number" && value > 100 ? value + ((unit * 13 + at * 7) % 97) : value);
  const yearly = Object.values(yearForms).flatMap((rows) =>
    Object.entries(rows)
      .filter(([row]) => !FORMULA_TOTALS.has(row))
      .flatMap(([row, values], at) => values.map((value, i) => [`${row}@y${2015 + i}`, moved(value, at)] as const)),
  );
  const organisations = Object.entries(pl4).flatMap(([row, cells], at) => Object.entries(cells).map(([column, value]) => [`${row}@${column}`, moved(value, at)] as const));
  const goals = Object.entries(pl8).map(([row, value]) => [`${row}@result`, value] as const);
  return Object.fromEntries([...yearly, ...organisations, ...goals].filter(([cell, value]) => value !== null && !cell.endsWith("@place")));
}

/** A folder of so many filled eight-sheet workbooks of as many units. They are written once and kept, until the forms or their answers change. */
export async function folderOfWorkbooks(count: number): Promise<string> {
  const forms = templates.filter((template) => /^pl\d$/u.test(template.id));
  const written = createHash("sha256").update(JSON.stringify([forms, yearForms, pl4, pl8])).digest("hex").slice(0, 12);
  const all = join(FOLDER, `workbooks-${written}`);
  dropOlder(all);
  mkdirSync(all, { recursive: true });
  const sheets = forms.map((template) => ({ id: template.id, sheet: drawTemplate(template) }));
  const folder = join(FOLDER, `first-${count}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (let unit = 0; unit < count; unit++) {
    const name = `don-vi-${String(unit).padStart(4, "0")}.xlsx`;
    if (!existsSync(join(all, name))) {
      const typed = Object.entries(answersOf(unit));
      const filled = sheets.map(({ id, sheet }) => fillForm(sheet, `Huyện số ${unit}`, Object.fromEntries(typed.filter(([cell]) => cell.startsWith(`${id}.`)))));
      writeFileSync(join(all, name), await writeWorkbook(filled));
    }
    linkSync(join(all, name), join(folder, name));
  }
  return folder;
}

function dropOlder(current: string): void {
  if (!existsSync(FOLDER)) return;
  for (const name of readdirSync(FOLDER)) if (join(FOLDER, name) !== current && !name.startsWith("first-")) rmSync(join(FOLDER, name), { recursive: true, force: true });
}

/** The workbooks of a folder: names and bytes. */
export function workbooksIn(folder: string): { readonly name: string; readonly bytes: Uint8Array }[] {
  return readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}
