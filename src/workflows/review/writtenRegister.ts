import type { SheetSpec } from "../../core/sheet/sheetSpec";
import type { RegisterPlan } from "../../core/template/registerPlan";
import { checkReport } from "../checkReport";
import { formatCsv } from "../written/findingsCsv";
import { formatRegisterCsv } from "../written/registerCsv";
import { formatJson } from "../written/reportJson";
import { drawRegister } from "./drawRegister";
import type { ReviewCalls } from "./reviewCalls";
import { reviewReport } from "./reviewReport";

/** What a register is written with. */
export interface RegisterRoom {
  readonly registerPlan: RegisterPlan;
  /** Version of this program, which the report names. */
  readonly version: string;
  writeSheets(specs: readonly SheetSpec[]): Promise<Uint8Array>;
}

/** The register as a file, the same as the command line writes. */
export async function writtenRegister({ register, earlier, asOf, format }: ReviewCalls<unknown>["register"]["asked"], room: RegisterRoom): Promise<Uint8Array> {
  const report = reviewReport(checkReport(register.entries.flatMap(({ files }) => files), room.version, asOf), register, earlier);
  if (format === "xlsx") return room.writeSheets(drawRegister(report, room.registerPlan));
  const text = { registerCsv: formatRegisterCsv, findingsCsv: formatCsv, json: formatJson }[format](report);
  return new TextEncoder().encode(text);
}
