import type { Part } from "../write/packZip";
import type { Relationship } from "../read/relationships";
import type { Zip } from "../read/zip";

/** Parts that change when the order of calculation is left out, which Excel then makes anew; and the part that goes. */
export interface WithoutCalcChain {
  readonly changed: readonly Part[];
  readonly gone: string;
}

/** Leaves out the order of calculation: it must not lack a formula that was added. Null where the package has none. */
export function withoutCalcChain(zip: Zip, mainPart: string, related: readonly Relationship[]): WithoutCalcChain | null {
  const chain = related.find(({ kind }) => kind === "calcChain");
  if (!chain || chain.target === null) return null;
  const cut = mainPart.lastIndexOf("/") + 1;
  const name = chain.target.slice(chain.target.lastIndexOf("/") + 1).replace(/[^\w]/gu, "\\$&");
  const link = new RegExp(`<(?:\\w+:)?Relationship\\s[^>]*?/calcChain"[^>]*?/>`, "u");
  const type = new RegExp(`<(?:\\w+:)?Override\\s[^>]*?${name}"[^>]*?/>`, "iu");
  const changed = [rewritten(zip, `${mainPart.slice(0, cut)}_rels/${mainPart.slice(cut)}.rels`, link), rewritten(zip, "[Content_Types].xml", type)];
  return { changed: changed.flatMap((part) => part ?? []), gone: chain.target };
}

function rewritten(zip: Zip, name: string, left: RegExp): Part | null {
  const entry = zip.find(name);
  return entry ? { name: entry.name, bytes: new TextEncoder().encode(new TextDecoder().decode(zip.read(entry)).replace(left, "")) } : null;
}
