import type { Position } from "../../../core/sheet/address";
import { damaged } from "../fileProblem";
import { placeIn } from "../read/cellPlace";
import { openRoot } from "../read/rootElement";
import { XmlScanner } from "../read/xmlScanner";
import type { BytePatch } from "./bytePatches";
import { textXml } from "./cellXml";
import { AUTHOR, authorXml, noteRuns, noteXml, type CellNote } from "./noteXml";
import { appended, partSections, type Section } from "./partSections";

/** What Excel writes as the author of a note that stands for a conversation. */
const CONVERSATION = "tc=";

/** What of a comments part changes. */
export interface NotesPatch {
  readonly patches: readonly BytePatch[];
  /** Cells that had no note: their notes need a shape. */
  readonly fresh: readonly CellNote[];
  /** Cells with a conversation, which is nobody else's to write in. */
  readonly conversations: readonly Position[];
}

interface StoredText {
  /** What the element `text` holds; of an empty one the end of its tag. */
  readonly from: number;
  readonly to: number;
  readonly isEmpty: boolean;
  /** Behind its last letters or runs, and inside its only letters (null where it has runs). */
  readonly behind: number;
  readonly letters: number | null;
}

interface StoredNote extends Position, StoredText {
  readonly author: number;
}

/** How our part of somebody else's note begins. */
const BELOW = `\n\n${AUTHOR}:\n`;

/** Puts notes into a comments part. A cell that has a note keeps it and gets ours below; a note that we wrote before is written anew. Throws `FileProblem` for a broken part. */
export function notesPatch(part: Uint8Array, notes: readonly CellNote[]): NotesPatch {
  const { sections } = partSections(part);
  const lists = { authors: sections.find(({ name }) => name === "authors"), list: sections.find(({ name }) => name === "commentList") };
  if (!lists.authors || !lists.list) throw damaged("a comments part without its lists");
  const { authors, stored } = readNotes(part);
  const byCell = new Map(stored.map((note) => [`${note.row},${note.column}`, note]));
  const known = authors.indexOf(AUTHOR);
  const author = known < 0 ? lists.authors.children : known;
  const patches: BytePatch[] = [];
  const fresh: CellNote[] = [];
  const conversations: Position[] = [];
  for (const note of notes) {
    const old = byCell.get(`${note.row},${note.column}`);
    if (!old) fresh.push(note);
    else if (authors[old.author]?.startsWith(CONVERSATION)) conversations.push({ row: note.row, column: note.column });
    else patches.push(added(part, old, note.text, authors[old.author] === AUTHOR, lists.list.prefix));
  }
  if (fresh.length > 0) patches.push(...freshNotes(fresh, { authors: lists.authors, list: lists.list }, author, known < 0));
  return { patches, fresh, conversations };
}

function freshNotes(fresh: readonly CellNote[], { authors, list }: { readonly authors: Section; readonly list: Section }, author: number, isNew: boolean): BytePatch[] {
  const xml = fresh.map((note) => noteXml(note, author, list.prefix)).join("");
  return [...(isNew ? [appended(authors, authorXml(authors.prefix))] : []), appended(list, xml)];
}

function added(part: Uint8Array, { from, to, isEmpty, behind, letters }: StoredNote, text: string, isOurs: boolean, p: string): BytePatch {
  if (isEmpty) return { from: to - 2, to, text: `>${noteRuns(text, p)}</${p}text>` };
  if (isOurs) return { from, to, text: noteRuns(text, p) };
  const earlier = earlierNote(part, from, to);
  const letter = textXml("t", BELOW + text).replace(/^<[^>]*>|<[^>]*>$/gu, "");
  if (earlier) return { ...earlier, text: letter };
  // Letters without runs take no run beside them in every program.
  return letters === null ? { from: behind, to: behind, text: `<${p}r>${textXml(`${p}t`, BELOW + text)}</${p}r>` } : { from: letters, to: letters, text: letter };
}

/** Where what we wrote below somebody's note stands in its text. */
function earlierNote(part: Uint8Array, from: number, to: number): { readonly from: number; readonly to: number } | null {
  const xml = new TextDecoder().decode(part.subarray(from, to));
  const at = xml.indexOf(BELOW);
  const end = xml.indexOf("</", at);
  if (at < 0 || end < 0) return null;
  const bytesTo = (index: number): number => from + new TextEncoder().encode(xml.slice(0, index)).length;
  return { from: bytesTo(at), to: bytesTo(end) };
}

function readNotes(part: Uint8Array): { readonly authors: string[]; readonly stored: StoredNote[] } {
  const scanner = new XmlScanner(part);
  const authors: string[] = [];
  const stored: StoredNote[] = [];
  openRoot(scanner, "comments");
  while (scanner.nextChild(1)) {
    const { name, depth } = scanner;
    while (scanner.nextChild(depth)) {
      if (name === "authors") authors.push(scanner.content());
      else if (name === "commentList") stored.push(...readNote(scanner));
      else scanner.skip();
    }
  }
  return { authors, stored };
}

function readNote(scanner: XmlScanner): StoredNote[] {
  const { depth } = scanner;
  const place = placeIn(scanner, "ref");
  const author = Number(scanner.attribute("authorId") ?? NaN);
  let text: StoredText | null = null;
  while (scanner.nextChild(depth)) {
    if (scanner.name === "text") text = readText(scanner);
    else scanner.skip();
  }
  return place && text ? [{ ...place, author, ...text }] : [];
}

function readText(scanner: XmlScanner): StoredText {
  const { depth, empty: isEmpty, endsAt: from } = scanner;
  let behind = from;
  let letters: number | null = null;
  while (scanner.nextChild(depth)) {
    const { name, empty } = scanner;
    scanner.skip();
    if (name !== "t" && name !== "r") continue;
    letters = name === "t" && !empty ? scanner.startsAt : null;
    behind = scanner.endsAt;
  }
  return { from, to: isEmpty ? from : scanner.startsAt, isEmpty, behind, letters };
}
