import { stat } from "node:fs/promises";
import { agencies, agencyFields } from "../agencies";
import { writeWorkbook } from "../adapters/xlsx/write/writeWorkbook";
import { AgencyDirectory } from "../core/agency/agencyDirectory";
import type { Template } from "../core/template/template";
import { templates } from "../templates";
import { agencyDirectory } from "../templates/own/agencyDirectory";
import { bodyListOf } from "../workflows/insert/bodyList";
import { drawForms } from "../workflows/insert/drawForms";
import { formYears, type FormYears } from "../workflows/insert/formYears";
import type { Console } from "./console";
import { readCall, type Call, type Grammar } from "./options";
import { UsageError, word } from "./words";
import { writeOut } from "./writeOut";

const GRAMMAR: Grammar = { options: ["out", "years", "as-of"], flags: ["list", "force", "with-tasks"], later: [] };

/** `soat template`: writes blank standard forms into one workbook, a sheet a form; `--list` prints their ids. */
export async function runTemplate(words: readonly string[], console: Console): Promise<number> {
  const call = readCall(words, GRAMMAR);
  if (call.flags.has("list")) {
    console.print(templates.map((template) => `${template.id.padEnd(22)}${template.name} – ${template.title}\n`).join(""));
    return 0;
  }
  if (call.names.length === 0) throw new UsageError("needTemplate");
  const out = call.options.get("out");
  if (out === undefined) throw new UsageError("needOut");
  if (!/\.xlsx$/iu.test(out)) throw new UsageError("outNotXlsx", { value: out });
  const chosen = [...new Set(call.names)].map(templateById);
  const withTasks = call.flags.has("with-tasks");
  const without = withTasks ? chosen.filter((template) => template.printed === undefined || isOtherYear(template, yearsFor(template, call))) : [];
  if (!call.flags.has("force") && (await holdsSomething(out))) throw new UsageError("fileExists", { value: out });
  const list = bodyListOf([], [], agencyDirectory.listName);
  const bodies = list && { plan: agencyDirectory, directory: new AgencyDirectory(agencies, agencyFields), list };
  const sheets = drawForms(chosen, (template) => ({ ...yearsFor(template, call), withTasks, ownTitle: true }), bodies);
  const bytes = await writeWorkbook(sheets);
  await writeOut(out, bytes);
  const timeless = chosen.filter((template) => template.period === null && template.planYear === null).map((template) => template.id);
  if (timeless.length > 0 && (call.options.has("years") || call.options.has("as-of"))) console.complain(word("noYears", console.language, { value: timeless.join(", ") }));
  if (without.length > 0) console.complain(word("noTasks", console.language, { value: without.map(({ id }) => id).join(", ") }));
  console.print(`${word("written", console.language, { count: chosen.length, value: out })}\n`);
  for (const { name } of sheets.slice(chosen.length)) console.print(`${word("withBodies", console.language, { value: name })}\n`);
  return 0;
}

/** A plan's tasks are of its own year. */
function isOtherYear(template: Template, { planYear }: FormYears): boolean {
  return planYear !== template.planYear;
}

/** A file that holds something may be a filled form: it is not overwritten unasked. */
async function holdsSomething(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => null);
  return info !== null && (!info.isFile() || info.size > 0);
}

function templateById(id: string): Template {
  const found = templates.find((template) => template.id === id.toLowerCase());
  if (!found) throw new UsageError("unknownTemplate", { value: id });
  return found;
}

/** The years asked for, for this form; each thing that cannot be read is named by itself. */
function yearsFor(template: Template, call: Call): FormYears {
  const years = call.options.get("years");
  const asOf = call.options.get("as-of");
  if (years !== undefined && formYears(template, { years }) === null) throw new UsageError("badYears", { value: years });
  if (asOf !== undefined && formYears(template, { asOf }) === null) throw new UsageError("badDay", { value: asOf });
  const found = formYears(template, { ...(years === undefined ? {} : { years }), ...(asOf === undefined ? {} : { asOf }) });
  if (found === null) throw new UsageError("asOfOutside", { value: asOf ?? "" });
  return found;
}
