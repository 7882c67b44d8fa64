import { stat } from "node:fs/promises";
import { speakFinding } from "../core/catalogue";
import { unreadableFinding } from "../core/file/fileFindings";
import type { Language } from "../core/message";
import type { Workbook } from "../core/sheet/workbook";
import { readWorkbook } from "./readWorkbook";
import { UsageError } from "./words";

/** Opens a workbook that was named alone. Throws UsageError, in one sentence, for a path that is no readable workbook. */
export async function openNamed(path: string, language: Language): Promise<Workbook> {
  const info = await stat(path).catch(() => null);
  if (info === null) throw new UsageError("noSuchPath", { value: path });
  if (info.isDirectory()) throw new UsageError("fileIsFolder", { value: path });
  const result = await readWorkbook(path);
  if (result.ok) return result.workbook;
  const { message, fix } = speakFinding(unreadableFinding(result.failure), language);
  throw new UsageError("planUnread", { value: path, reason: `${message} ${fix}`.trim() });
}
