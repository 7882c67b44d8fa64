import { OPEN, XmlScanner } from "../../src/adapters/xlsx/read/xmlScanner";

/** An element of an XML file, its name without prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, without white space around. */
  readonly text: string;
}

/** The root element of an XML file; throws where the file is not well formed. */
export function readXml(bytes: Uint8Array): XmlElement {
  const scanner = new XmlScanner(bytes);
  scanner.next();
  const root = elementOf(scanner);
  scanner.next();
  return root;
}

function elementOf(scanner: XmlScanner): XmlElement {
  const { name, attributes: found } = scanner;
  const attributes = new Map(Array.from({ length: found.count }, (_, i) => [found.name(i), found.value(i)] as const));
  const children: XmlElement[] = [];
  let text = "";
  scanner.walk(scanner.depth, (event, piece) => {
    text += piece;
    if (event === OPEN) children.push(elementOf(scanner));
  });
  return { name, attributes, children, text: text.trim() };
}

/** The elements of that name below an element, at any depth, in their order. */
export function below(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)]);
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}
