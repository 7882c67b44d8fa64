import { readFile, realpath, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import project from "../../package.json";
import { patchWorkbook } from "../adapters/xlsx/package/patchWorkbook";
import { agencies, agencyFields } from "../agencies";
import { AgencyDirectory } from "../core/agency/agencyDirectory";
import type { CarrySource } from "../core/filling/carriedFills";
import { clip } from "../core/message";
import { a1 } from "../core/sheet/address";
import type { ReadCell, ReadTable } from "../core/submission";
import { formName } from "../core/template/formName";
import { formSets } from "../templates";
import { checkWorkbook } from "../workflows/check";
import { fillWorkbook, type FilledWorkbook } from "../workflows/fill/fillWorkbook";
import type { Console } from "./console";
import { fillJson, fillText } from "./formatters/fillText";
import { plainText } from "../workflows/written/plainText";
import { openNamed } from "./openNamed";
import { readCall, readLanguage, type Grammar } from "./options";
import { UsageError, word } from "./words";
import { writeOut } from "./writeOut";

const GRAMMAR: Grammar = { options: ["out", "agency", "format", "lang"], flags: ["replace", "totals", "force"], later: [] };

/** `soat fill`: fills a workbook's forms from others by meaning and with what follows, into a new file. Status 0 even where cells stay open. */
export async function runFill(words: readonly string[], console: Console): Promise<number> {
  const { sources: paths, rest } = sourcesIn(words);
  const call = readCall(rest, GRAMMAR);
  const [path, ...others] = call.names;
  if (path === undefined || others.length > 0) throw new UsageError("oneFileToFill");
  const format = call.options.get("format") ?? "text";
  if (format !== "text" && format !== "json") throw new UsageError("badPlanFormat", { value: format });
  const language = readLanguage(call.options.get("lang"));
  const out = await outOf(call.options.get("out"), path, call.flags.has("force"));
  await refuseRead(out, [path, ...paths]);
  const directory = new AgencyDirectory(agencies, agencyFields);
  const agency = call.options.get("agency") ?? null;
  const options = { sets: formSets, directory, agency };
  const workbook = await openNamed(path, console.language);
  const sources = [];
  for (const source of paths) {
    const { tables } = checkWorkbook(await openNamed(source, console.language), { ...options, agency: null });
    if (tables.length === 0) console.complain(word("noFormInSource", console.language, { value: source }));
    sources.push({ name: basename(source), tables });
  }
  const filled = fillWorkbook(workbook, sources, { ...options, replace: call.flags.has("replace"), totals: call.flags.has("totals") });
  if (filled.before.tables.length === 0) throw new UsageError("noFormToFill", { value: path });
  noteSources(path, sources, filled, console);
  const outcome = { file: path, out, filled, leftAlone: await write(path, out, filled) };
  console.print(format === "json" ? fillJson(outcome, language, project.version) : fillText(outcome, language));
  return 0;
}

/** Unreadable cells named of one source; the rest is counted. */
const NAMED = 10;

/** Says what a source had nothing for, or could not be read in. Throws UsageError where no source has anything in common with the file. */
function noteSources(path: string, sources: readonly CarrySource[], { sources: found, before }: FilledWorkbook, console: Console): void {
  const formsOf = (tables: readonly ReadTable[]): string => plainText([...new Set(tables.map(formName))].join(", "));
  const ours = formsOf(before.tables);
  if (found.length > 0 && found.every(({ matched }) => matched === 0)) throw new UsageError("nothingInCommon", { value: path, ours });
  found.forEach(({ name, matched, unread }, i) => {
    const theirs = formsOf(sources[i]?.tables ?? []);
    if (matched === 0 && theirs !== "") console.complain(word("otherFormsInSource", console.language, { value: name, theirs, ours }));
    if (unread.length > 0) console.complain(word("unreadInSource", console.language, { value: name, count: unread.length, cells: unreadCells(unread) }));
  });
}

function unreadCells(cells: readonly ReadCell[]): string {
  const named = cells.slice(0, NAMED).map(({ at, cell }) => `${at.sheet}!${a1(at)} (“${clip(plainText(cell.text), 30)}”)`);
  return [...named, ...(cells.length > NAMED ? ["…"] : [])].join(", ");
}

/** `--from A B …`: every word up to the next option names a source. */
function sourcesIn(words: readonly string[]): { readonly sources: readonly string[]; readonly rest: readonly string[] } {
  const sources: string[] = [];
  const rest: string[] = [];
  let isSource = false;
  for (const one of words) {
    if (one.startsWith("--")) isSource = one === "--from";
    if (one.startsWith("--from=")) sources.push(one.slice("--from=".length));
    else if (one === "--from") continue;
    else (isSource ? sources : rest).push(one);
  }
  if (words.some((one) => one === "--from" || one === "--from=") && sources.every((one) => one === "")) throw new UsageError("optionNeedsValue", { value: "--from" });
  return { sources, rest };
}

/** The new file: of the old one's format, and not there yet unless it may be overwritten. */
async function outOf(out: string | undefined, path: string, force: boolean): Promise<string> {
  if (out === undefined) throw new UsageError("needFillOut");
  const format = extname(path).toLowerCase();
  if (format !== ".xlsx" && format !== ".xlsm") throw new UsageError("fillNotXlsx", { value: path });
  if (extname(out).toLowerCase() !== format) throw new UsageError("outOtherFormat", { value: out, format });
  const info = await stat(out).catch(() => null);
  if (!force && info !== null && (!info.isFile() || info.size > 0)) throw new UsageError("fileExists", { value: out });
  return out;
}

/** --force gives leave for an older outcome, never for a file that is read: the original stays, and so do the sources. */
async function refuseRead(out: string, read: readonly string[]): Promise<void> {
  const [target = null, ...inputs] = await Promise.all([out, ...read].map((path) => realpath(path).catch(() => null)));
  if (target !== null && inputs.includes(target)) throw new UsageError("filledIsInput", { value: out });
}

/** Writes the new file; gives the cells that it would not take. */
async function write(path: string, out: string, { written, stale }: FilledWorkbook) {
  const patched = await patchWorkbook(new Uint8Array(await readFile(path)), written.map(({ fill: { at, after } }) => ({ at, content: after })), stale);
  if (!patched.ok) throw new UsageError(patched.why === "signed" ? "fillSigned" : "fillNotXlsx", { value: path });
  await writeOut(out, patched.bytes);
  return patched.leftAlone;
}
