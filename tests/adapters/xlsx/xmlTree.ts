/** An element as a second reader sees it, independent of the product's own. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(#x?[\da-fA-F]+|\w+);/gu, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(name.startsWith("#x") ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });
}

/** The root of a well-formed part; throws at the first tag that is out of place. */
export function xmlTree(xml: string): XmlElement {
  const top: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [top];
  const token = /<!--.*?-->|<\?.*?\?>|<!\[CDATA\[(.*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gsuy;
  let end = 0;
  for (const [whole, cdata, closed, name, attributes = "", empty, text] of xml.replace(/^\ufeff/u, "").matchAll(token)) {
    end += whole.length;
    const parent = open[open.length - 1] ?? top;
    if (cdata !== undefined) parent.children.push(cdata);
    else if (text !== undefined) parent.children.push(unescaped(text));
    else if (closed !== undefined) {
      if (open.pop()?.name !== closed) throw new Error(`</${closed}> closes nothing`);
    } else if (name !== undefined) {
      const pairs = [...attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map(([, key = "", a, b]) => [key, unescaped(a ?? b ?? "")] as const);
      if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`<${name}> says one thing twice`);
      const element: XmlElement = { name, attributes: Object.fromEntries(pairs), children: [] };
      parent.children.push(element);
      if (empty === "") open.push(element);
    }
  }
  if (open.length !== 1 || end !== xml.replace(/^\ufeff/u, "").length) throw new Error(`not well formed at ${end}: ${xml.slice(end, end + 60)}`);
  const root = top.children.find((child): child is XmlElement => typeof child !== "string");
  if (!root) throw new Error("no root");
  return root;
}

/** All elements of a name below another, in order. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => (typeof child === "string" ? [] : [...(localOf(child) === name ? [child] : []), ...elementsOf(child, name)]));
}

/** All text below an element. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");
}

/** An element's name without its prefix. */
export function localOf({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}
