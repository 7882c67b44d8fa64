import { damaged } from "../fileProblem";
import { CLOSE, END, OPEN, XmlScanner } from "../read/xmlScanner";
import type { BytePatch } from "./bytePatches";

/** An element of a part by its places: where it begins, where its start tag ends, where its end tag begins and where that ends. */
export interface Section {
  readonly name: string;
  readonly uri: string;
  /** "x:" or "". */
  readonly prefix: string;
  readonly from: number;
  readonly openTo: number;
  /** That of an empty element is its own end. */
  readonly closeFrom: number;
  readonly to: number;
  readonly isEmpty: boolean;
  readonly children: number;
  /** Where the value of its attribute `count` stands; null where it has none. */
  readonly count: { readonly from: number; readonly to: number } | null;
}

/** A part's root and the elements directly in it. */
export interface PartSections {
  readonly root: Section;
  readonly sections: readonly Section[];
}

interface OpenSection extends Omit<Section, "closeFrom" | "to" | "children"> {
  children: number;
}

/** Finds the root of a part and the elements directly in it; `file.damaged` where it is not well formed. */
export function partSections(part: Uint8Array): PartSections {
  const scanner = new XmlScanner(part);
  const sections: Section[] = [];
  const open: OpenSection[] = [];
  let root: Section | null = null;
  for (let event = scanner.next(); event !== END; event = scanner.next()) {
    const { depth } = scanner;
    if (event === OPEN) {
      const parent = open[depth - 2];
      if (parent) parent.children++;
      if (depth <= 2) open[depth - 1] = opened(scanner);
    } else if (event === CLOSE && depth < 2) {
      const own = open.pop();
      if (!own) continue;
      const section: Section = { ...own, closeFrom: own.isEmpty ? own.openTo : scanner.startsAt, to: own.isEmpty ? own.openTo : scanner.endsAt };
      if (depth === 0) root = section;
      else sections.push(section);
    }
  }
  if (!root) throw damaged("an XML part without a root");
  return { root, sections };
}

function opened(scanner: XmlScanner): OpenSection {
  const { name, uri, startsAt: from, endsAt: openTo, empty: isEmpty, attributes } = scanner;
  const at = attributes.indexOf("count");
  const count = at < 0 ? null : { from: attributes.valueStart(at), to: attributes.valueEnd(at) };
  return { name, uri, prefix: prefixOf(scanner), from, openTo, isEmpty, children: 0, count };
}

/** The prefix with its colon of the element just opened, "" without one. */
export function prefixOf({ bytes, startsAt, endsAt }: XmlScanner): string {
  const tag = new TextDecoder().decode(bytes.subarray(startsAt + 1, endsAt));
  return /^[^\s/>:]+:/u.exec(tag)?.[0] ?? "";
}

/** Puts XML behind the last child of an element. */
export function appended({ name, prefix, openTo, closeFrom, isEmpty }: Section, xml: string): BytePatch {
  return isEmpty ? { from: openTo - 2, to: openTo, text: `>${xml}</${prefix}${name}>` } : { from: closeFrom, to: closeFrom, text: xml };
}

/** The same, with so many children more in its attribute `count`. */
export function appendedCounted(section: Section, xml: string, more: number): BytePatch[] {
  const { count, children } = section;
  return [...(count ? [{ ...count, text: String(children + more) }] : []), appended(section, xml)];
}
