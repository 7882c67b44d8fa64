import type { Position } from "../../../core/sheet/address";
import { GRID } from "../limits";
import type { BytePatch } from "./bytePatches";
import type { CellNote } from "./noteXml";

/** Numbers of shapes are given out in blocks of so many; a drawing names the blocks that are its own. */
const BLOCK = 1024;
const TYPE = "_x0000_t202";
const NAMES = ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const LINE_LETTERS = 42;
const LEAST_ROWS = 4;
const MOST_ROWS = 24;
/** A box reaches over three columns beside its cell. */
const COLUMNS = 3;

/** The blocks of shape numbers that drawings of a workbook have taken. */
export function takenBlocks(drawings: readonly Uint8Array[]): Set<number> {
  const taken = new Set<number>();
  for (const drawing of drawings) {
    const text = new TextDecoder().decode(drawing);
    for (const [, said] of text.matchAll(/idmap\s[^>]*?data\s*=\s*["']([\d,\s]*)["']/gu)) for (const block of (said ?? "").split(",")) taken.add(Number(block));
    for (const [, id] of text.matchAll(/_x0000_s(\d+)/gu)) taken.add(Math.floor(Number(id) / BLOCK));
  }
  return taken;
}

/** Takes the first blocks that are free for so many shapes. */
export function takeBlocks(taken: Set<number>, shapes: number): number[] {
  const blocks: number[] = [];
  for (let block = 1; blocks.length * (BLOCK - 1) < shapes; block++) {
    if (taken.has(block)) continue;
    taken.add(block);
    blocks.push(block);
  }
  return blocks;
}

/** A whole drawing of hidden notes. */
export function notesDrawing(notes: readonly CellNote[], blocks: readonly number[]): string {
  return `<xml${NAMES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(",")}"/></o:shapelayout>${kind("")}${shapes(notes, blocks, "")}</xml>`;
}

/**
 * Puts hidden notes into a drawing that is there. Such drawings are often no sound XML, so the text alone is looked at;
 * null where it has no end to put them before.
 */
export function drawingPatch(drawing: Uint8Array, notes: readonly CellNote[], blocks: readonly number[]): BytePatch[] | null {
  const text = new TextDecoder().decode(drawing);
  const end = /<\/xml\s*>\s*$/u.exec(text)?.index;
  if (end === undefined) return null;
  const bytesTo = (index: number): number => new TextEncoder().encode(text.slice(0, index)).length;
  const map = /idmap\s[^>]*?data\s*=\s*["'][\d,\s]*/u.exec(text);
  const mapEnd = map ? bytesTo(map.index + map[0].length) : null;
  const isKnown = text.includes(`"${TYPE}"`) || text.includes(`'${TYPE}'`);
  return [
    ...(mapEnd === null ? [] : [{ from: mapEnd, to: mapEnd, text: `,${blocks.join(",")}` }]),
    { from: bytesTo(end), to: bytesTo(end), text: (isKnown ? "" : kind(NAMES)) + shapes(notes, blocks, NAMES) },
  ];
}

function shapes(notes: readonly CellNote[], blocks: readonly number[], names: string): string {
  const [first = 1] = blocks;
  return notes.map((note, at) => shape(note, (blocks[Math.floor(at / (BLOCK - 1))] ?? first) * BLOCK + (at % (BLOCK - 1)) + 1, names)).join("");
}

function shape({ row, column, text }: CellNote, id: number, names: string): string {
  const anchor = anchorOf({ row, column }, text);
  return (
    `<v:shape${names} id="_x0000_s${id}" type="#${TYPE}" style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;width:240pt;height:96pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    `<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>` +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

/** The kind of box that notes are. */
function kind(names: string): string {
  return `<v:shapetype${names} id="${TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;
}

/** The box beside the cell, as tall as its text needs: column and row with their distances in pixels, of both corners. */
function anchorOf({ row, column }: Position, text: string): string {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_LETTERS)), 1);
  const rows = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, lines));
  const left = Math.min(column + 1, GRID.columns - 1 - COLUMNS);
  const top = Math.min(Math.max(0, row - 1), GRID.rows - 1 - MOST_ROWS);
  return [left, 15, top, 2, left + COLUMNS, 31, top + rows, 4].join(", ");
}
