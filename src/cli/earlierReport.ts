import { readFile } from "node:fs/promises";
import { array, looseObject, object, optional, string, unknown } from "zod/mini";
import type { AgencyDirectory } from "../core/agency/agencyDirectory";
import { register } from "../templates/own/register";
import type { EarlierUnit } from "../workflows/review/compareRegisters";
import { readEarlierRegister } from "../workflows/review/earlierRegister";
import type { Console } from "./console";
import { openNamed } from "./openNamed";
import { UsageError, word } from "./words";

const finding = looseObject({ key: string(), message: string(), explained: optional(unknown()), superseded: optional(unknown()) });
const report = object({
  submissions: array(looseObject({ key: string(), name: string(), state: string(), files: array(string()) })),
  files: array(looseObject({ path: string(), findings: array(finding) })),
});

/** A register may have been opened and saved by another program meanwhile. */
const WORKBOOK = /\.(?:xlsx|xlsm|xlsb|xls|ods)$/iu;

/** The units of an earlier report of `soat check`, written as JSON or as a workbook. Throws UsageError for a file that is none. */
export async function readEarlierReport(path: string, directory: AgencyDirectory, console: Console): Promise<readonly EarlierUnit[]> {
  if (!WORKBOOK.test(path)) return readJsonReport(path);
  const earlier = readEarlierRegister(await openNamed(path, console.language), register, directory);
  if (!earlier) throw new UsageError("noEarlierReport", { value: path });
  for (const value of earlier.unclear) console.complain(word("earlierUnclear", console.language, { value }));
  return earlier.units;
}

async function readJsonReport(path: string): Promise<EarlierUnit[]> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new UsageError("noSuchPath", { value: path });
  });
  const read = report.safeParse(parsed(text));
  if (!read.success) throw new UsageError("noEarlierReport", { value: path });
  const findings = new Map(read.data.files.map((file) => [file.path, file.findings.filter(({ explained, superseded }) => explained === undefined && superseded === undefined)]));
  return read.data.submissions.map(({ key, name, state, files }) => ({
    key,
    name,
    state,
    findings: files.flatMap((file) => (findings.get(file) ?? []).map((one) => ({ key: one.key, message: one.message }))),
  }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
