import { readFile } from "node:fs/promises";
import { array, looseObject, object, optional, string, unknown } from "zod/mini";
import type { EarlierUnit } from "../workflows/review/compareRegisters";
import { UsageError } from "./words";

const finding = looseObject({ key: string(), message: string(), explained: optional(unknown()), superseded: optional(unknown()) });
const report = object({
  submissions: array(looseObject({ key: string(), name: string(), state: string(), files: array(string()) })),
  files: array(looseObject({ path: string(), findings: array(finding) })),
});

/** The units of an earlier report of `soat check --format json`. Throws UsageError for a file that is none. */
export async function readEarlierReport(path: string): Promise<EarlierUnit[]> {
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
