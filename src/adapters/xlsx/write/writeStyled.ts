import { withCustomParts } from "../customParts";
import { writePackage } from "../packageLibrary";
import type { WriteOptions } from "../packageLibrary";
import { Zip } from "../read/zip";
import { packZip } from "./packZip";

/** What a workbook of any looks carries besides its sheets. */
export interface StyledExtras {
  /** Names not to be shown to people. */
  readonly hiddenNames: ReadonlySet<string>;
  /** Custom XML parts by id. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Writes sheets of any looks as an .xlsx, with hidden names and custom XML parts, which the library cannot say. */
export async function writeStyled(options: WriteOptions, { hiddenNames, parts }: StyledExtras): Promise<Uint8Array> {
  const zip = new Zip(await writePackage(options));
  const written = zip.directory.entries.map((entry) => {
    const bytes = zip.read(entry);
    return { name: entry.name, bytes: entry.name === "xl/workbook.xml" ? hidden(bytes, hiddenNames) : bytes };
  });
  return packZip(withCustomParts(written, parts));
}

function hidden(bytes: Uint8Array, names: ReadonlySet<string>): Uint8Array {
  const xml = new TextDecoder().decode(bytes).replace(/<definedName name="([^"]*)"/gu, (tag, name: string) => (names.has(name) ? `${tag} hidden="1"` : tag));
  return new TextEncoder().encode(xml);
}
