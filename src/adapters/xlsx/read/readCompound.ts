import type { Workbook } from "../../../core/sheet/workbook";
import { encrypted, notWorkbook, tooLarge } from "../fileProblem";
import type { KindSeen } from "../fileProblem";
import { LIMITS } from "../limits";
import { hasPassword } from "./biffRecords";
import { CompoundFile } from "./compoundFile";
import { savedAtOf } from "./summaryInformation";

const OTHER_KINDS: ReadonlyMap<string, KindSeen> = new Map([["WordDocument", "doc"], ["PowerPoint Document", "ppt"]]);

/** Reads a compound file that should be an .xls workbook; a package encrypted with a password is `file.encrypted`. */
export async function readCompound(name: string, bytes: Uint8Array): Promise<Workbook> {
  const file = new CompoundFile(bytes);
  const names = new Set(file.names);
  if (names.has("EncryptedPackage") || names.has("EncryptionInfo")) throw encrypted("an encrypted Office package");
  const stream = file.stream("Workbook") ?? file.stream("Book");
  if (!stream) {
    const kind = [...OTHER_KINDS].find(([stream]) => names.has(stream))?.[1] ?? "ole";
    throw notWorkbook(kind, `a compound file of kind ${kind}`);
  }
  if (hasPassword(stream)) throw encrypted("an .xls workbook with a password");
  if (bytes.length > LIMITS.legacyFileBytes) throw tooLarge(`${bytes.length} bytes of .xls`);
  const summary = file.stream("\u0005SummaryInformation");
  return { ...(await import("./readLegacyXls")).readXls(name, stream), savedAt: summary ? savedAtOf(summary) : null };
}
