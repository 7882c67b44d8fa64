import { resolveTarget } from "./relationships";
import { XmlScanner } from "./xmlScanner";
import type { Zip } from "./zip";

/** What `[Content_Types].xml` says each part is; part names in lower case without leading slash. */
export interface ContentTypes {
  readonly parts: ReadonlyMap<string, string>;
  readonly extensions: ReadonlyMap<string, string>;
}

/** Reads `[Content_Types].xml`; null when the package has none. */
export function readContentTypes(zip: Zip): ContentTypes | null {
  const entry = zip.find("[Content_Types].xml");
  if (!entry) return null;
  const parts = new Map<string, string>();
  const extensions = new Map<string, string>();
  const scanner = new XmlScanner(zip.read(entry));
  scanner.next();
  while (scanner.nextChild(1)) {
    const type = scanner.attribute("ContentType") ?? "";
    if (scanner.name === "Override") parts.set(resolveTarget("", scanner.attribute("PartName") ?? "").toLowerCase(), type);
    if (scanner.name === "Default") extensions.set((scanner.attribute("Extension") ?? "").toLowerCase(), type);
  }
  return { parts, extensions };
}

/** The content type of a part, "" when unknown. */
export function contentTypeOf(types: ContentTypes, part: string): string {
  const name = part.toLowerCase();
  return types.parts.get(name) ?? types.extensions.get(name.slice(name.lastIndexOf(".") + 1)) ?? "";
}
