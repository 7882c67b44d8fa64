import { a1, type Position } from "../../../core/sheet/address";
import { textXml } from "./cellXml";

/** Who writes our notes. */
export const AUTHOR = "Soát Phụ lục";

/** A note on a cell. */
export interface CellNote extends Position {
  readonly text: string;
}

/** A new note as an element of a comments part: our name, then the text. */
export function noteXml({ row, column, text }: CellNote, author: number, p: string): string {
  return `<${p}comment ref="${a1({ row, column })}" authorId="${author}" shapeId="0"><${p}text>${noteRuns(text, p)}</${p}text></${p}comment>`;
}

/** The inside of a note's text. */
export function noteRuns(text: string, p: string): string {
  const run = (bold: string, said: string): string => `<${p}r><${p}rPr>${bold}<${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="Tahoma"/><${p}family val="2"/></${p}rPr>${textXml(`${p}t`, said)}</${p}r>`;
  return run(`<${p}b/>`, `${AUTHOR}:`) + run("", `\n${text}`);
}

/** A whole comments part. */
export function notesPart(notes: readonly CellNote[], namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors>${authorXml("")}</authors><commentList>${notes.map((note) => noteXml(note, 0, "")).join("")}</commentList></comments>`;
}

/** Our name in a comments part's list of authors. */
export function authorXml(p: string): string {
  return `<${p}author>${AUTHOR}</${p}author>`;
}
