import type { Random } from "./random";

const TAG = /<[^>]*>/gu;
const VALUE = /="[^"]*"/gu;
const WORDS = />[^<]+</gu;
/** An element that holds no other. */
const LEAF = /<([\p{L}\d:.-]+)(?:\s[^<>]*)?(?:\/>|>[^<]*<\/\1>)/gu;
/** Values that no writer gives: out of range, of another type, far too long, dangerous. */
const ODD_VALUES = [
  "", "0", "-1", "1e308", "NaN", "4294967296", "99999999999999999999", "0.5", "true", "XFD1048576", "ZZZZ9", "A0", "$A$1", "A1:XFD1048576", "B2:A1", "s", "str", "inlineStr", "b", "e", "d", "n", "constructor", "__proto__",
  "../../../etc/passwd", "file:///dev/zero", "http://127.0.0.1/", "rId1", "worksheets/sheet1.xml", "Năm 2015", "\u0301\u0301", "%1%2%3%4%5%6%7%8%9", "&#x10FFFF;", "&amp;lt;", "x".repeat(40_000),
];
const ODD_WORDS = [...ODD_VALUES, "=1+1", "=SUM(A1:XFD1048576)", "R1C1", "#REF!", "31/02/2020", "Quý V", "1.234.567,89.0", "１２３", "Ủy ban nhân dân tỉnh; ".repeat(2_000), "(".repeat(5_000), "IF(".repeat(2_000)];
const INSERTED = ["<!DOCTYPE a [<!ENTITY b \"c\">]>", "<a>".repeat(2_000), "<![CDATA[", "<!-- -->", "<?xml version=\"1.0\"?>", "\u0000", "&undefined;", "</a>", "<a b=\"1\" b=\"2\"/>", "<x:y/>"];

type Change = (text: string, random: Random) => string;

/** Ways to spoil what the elements say: they stay well formed, so that the reader goes on to their meaning. */
const WELL_FORMED: Readonly<Record<string, Change>> = {
  "a value odd": (text, random) => replaceOne(text, VALUE, random, () => `="${random.of(ODD_VALUES)}"`),
  "words odd": (text, random) => replaceOne(text, WORDS, random, () => `>${escaped(random.of(ODD_WORDS))}<`),
  "words exchanged": (text, random) => {
    const words = [...text.matchAll(WORDS)].map(([found]) => found);
    return words.length === 0 ? text : replaceOne(text, WORDS, random, () => random.of(words));
  },
  "a leaf missing": (text, random) => replaceOne(text, LEAF, random, () => ""),
  "a leaf many times": (text, random) => replaceOne(text, LEAF, random, (leaf) => leaf.repeat(2 + random.below(3_000))),
  "a leaf elsewhere": (text, random) => {
    const leaves = [...text.matchAll(LEAF)].map(([found]) => found);
    return leaves.length === 0 ? text : replaceOne(text, LEAF, random, (leaf) => leaf + random.of(leaves));
  },
};

/** Ways to spoil a text of elements. */
const CHANGES: Readonly<Record<string, Change>> = {
  ...WELL_FORMED,
  "words odd and unescaped": (text, random) => replaceOne(text, WORDS, random, () => `>${random.of(ODD_WORDS)}<`),
  "an element missing": (text, random) => replaceOne(text, TAG, random, () => ""),
  "an element twice": (text, random) => replaceOne(text, TAG, random, (tag) => tag + tag),
  "an element many times": (text, random) => replaceOne(text, TAG, random, (tag) => tag.repeat(1 + random.below(5_000))),
  "two elements exchanged": (text, random) => {
    const tags = [...text.matchAll(TAG)].map(([tag]) => tag);
    return tags.length === 0 ? text : replaceOne(text, TAG, random, () => random.of(tags));
  },
  "a stretch missing": (text, random) => {
    const from = random.below(text.length);
    return text.slice(0, from) + text.slice(from + random.below(400));
  },
  "a stretch again": (text, random) => {
    const from = random.below(text.length);
    const piece = text.slice(from, from + random.below(2_000));
    return text.slice(0, from) + piece.repeat(1 + random.below(20)) + text.slice(from);
  },
  "cut off": (text, random) => text.slice(0, random.below(text.length)),
  "something put in": (text, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + random.of(INSERTED) + text.slice(at);
  },
  "a name changed": (text, random) => replaceOne(text, /(?<=<\/?)[\p{L}:]+/gu, random, (name) => random.of([`${name}x`, name.slice(1) || "a", `x:${name}`, "c", "row", "f", "tbl", "p"])),
};

/** A part's text spoilt in one way, and which; half of the time it stays well formed. */
export function mutateXml(text: string, random: Random): { readonly text: string; readonly how: string } {
  const how = random.of(Object.keys(random.below(2) === 0 ? WELL_FORMED : CHANGES));
  return { text: CHANGES[how]?.(text, random) ?? text, how };
}

function replaceOne(text: string, pattern: RegExp, random: Random, write: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { 0: old, index } = random.of(found);
  return text.slice(0, index) + write(old) + text.slice(index + old.length);
}

function escaped(text: string): string {
  return text.replace(/&(?!#|amp;)/gu, "&amp;").replace(/</gu, "&lt;");
}
