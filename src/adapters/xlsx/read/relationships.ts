import { relationshipKind } from "./namespaces";
import { XmlScanner } from "./xmlScanner";
import type { Zip } from "./zip";

/** One relationship of a part: what it is ("worksheet", "styles", …) and the name of the part it leads to. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  /** Part name without leading slash; null for what lies outside the package. */
  readonly target: string | null;
}

/** The relationships of a part, in stored order; of the package itself for the name "". Empty when it has none. */
export function readRelationships(zip: Zip, part: string): Relationship[] {
  const cut = part.lastIndexOf("/") + 1;
  const entry = zip.find(`${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`);
  if (!entry) return [];
  const found: Relationship[] = [];
  const scanner = new XmlScanner(zip.read(entry));
  scanner.next();
  while (scanner.nextChild(1)) {
    if (scanner.name !== "Relationship") continue;
    const target = scanner.attribute("Target");
    if (target === undefined) continue;
    found.push({
      id: scanner.attribute("Id") ?? "",
      kind: relationshipKind(scanner.attribute("Type") ?? ""),
      target: scanner.attribute("TargetMode") === "External" ? null : resolveTarget(part, target),
    });
  }
  return found;
}

/** The part a target names, seen from a part: "../media/a.png" from "xl/worksheets/sheet1.xml" is "xl/media/a.png". */
export function resolveTarget(part: string, target: string): string {
  const path = unescapePercent(target.replace(/\\/g, "/").replace(/[?#].*$/s, ""));
  const folder = path.startsWith("/") ? "" : part.slice(0, part.lastIndexOf("/") + 1);
  const steps: string[] = [];
  for (const step of `${folder}${path}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function unescapePercent(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
