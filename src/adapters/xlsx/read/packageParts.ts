import { damaged } from "../fileProblem";
import type { Relationship } from "./relationships";
import type { Zip } from "./zip";

/** The bytes of a part that must be there; `file.damaged` when it is not. */
export function partBytes(zip: Zip, part: string): Uint8Array {
  const entry = zip.find(part);
  if (!entry) throw damaged(`part ${part} is missing`);
  return zip.read(entry);
}

/** The bytes of the part that a relationship of that kind leads to; null when there is none. */
export function optionalPart(zip: Zip, related: readonly Relationship[], kind: string): Uint8Array | null {
  const target = related.find((relationship) => relationship.kind === kind)?.target ?? null;
  const entry = target === null ? undefined : zip.find(target);
  return entry ? zip.read(entry) : null;
}
