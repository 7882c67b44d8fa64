import type { Position } from "../../../core/sheet/address";
import type { NotMarkedReason } from "../../../workflows/ports";
import type { Relationship } from "../read/relationships";
import { drawingPatch, notesDrawing, takeBlocks } from "./noteShapes";
import { notesPatch } from "./notesPatch";
import { notesPart, type CellNote } from "./noteXml";
import type { PackageEdits } from "./packageEdits";
import type { SheetOutline } from "./sheetOutline";

/** The worksheet part that gets notes, and the package around it. */
export interface NoteSetting {
  readonly edits: PackageEdits;
  readonly part: string;
  readonly related: readonly Relationship[];
  readonly outline: SheetOutline;
  /** Where relationship types begin, and the namespace of the package's own parts. */
  readonly links: string;
  readonly namespace: string;
  /** Blocks of shape numbers that are taken in the package. */
  readonly blocks: Set<number>;
}

interface Lacking {
  readonly at: Position;
  readonly why: NotMarkedReason;
}

const COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** Puts notes on a sheet: into its comments part and its drawing of shapes where it has them, else into new ones. Gives the cells that could get none. */
export function appendedNotes(notes: readonly CellNote[], setting: NoteSetting): Lacking[] {
  if (notes.length === 0) return [];
  const { edits, part, related, links, namespace } = setting;
  const drawing = drawingOf(setting);
  if (drawing === "lost") return notes.map((at) => lacking(at, "drawing"));
  const comments = related.find(({ kind }) => kind === "comments")?.target ?? null;
  const stored = comments === null ? null : edits.read(comments);
  const plan = stored ? notesPatch(stored, notes) : { patches: [], fresh: notes, conversations: [] };
  const shapes = plan.fresh;
  if (shapes.length > 0 && !drawShapes(shapes, drawing, setting)) return notes.map((at) => lacking(at, "drawing"));
  if (comments !== null && stored) edits.patch(comments, plan.patches);
  else {
    const name = edits.add((number) => `xl/comments${number}.xml`, notesPart(notes, namespace), COMMENTS);
    edits.relate(part, related.map(({ id }) => id), `${links}/comments`, name);
  }
  return plan.conversations.map((at) => lacking(at, "conversation"));
}

function lacking({ row, column }: Position, why: NotMarkedReason): Lacking {
  return { at: { row, column }, why };
}

/** The sheet's drawing of shapes, null for none, "lost" where it names one that is not there. */
function drawingOf({ edits, related, outline }: NoteSetting): { readonly name: string; readonly bytes: Uint8Array } | null | "lost" {
  if (outline.drawing === null) return null;
  const name = related.find(({ id }) => id === outline.drawing)?.target ?? null;
  const bytes = name === null ? null : edits.read(name);
  return name === null || !bytes ? "lost" : { name, bytes };
}

/** Draws the notes' boxes; false where the drawing takes none. */
function drawShapes(notes: readonly CellNote[], drawing: { readonly name: string; readonly bytes: Uint8Array } | null, setting: NoteSetting): boolean {
  const { edits, part, related, outline, links, blocks } = setting;
  const own = takeBlocks(blocks, notes.length);
  if (drawing) {
    const patches = drawingPatch(drawing.bytes, notes, own);
    if (patches) edits.patch(drawing.name, patches);
    return patches !== null;
  }
  const name = edits.add((number) => `xl/drawings/vmlDrawing${number}.vml`, notesDrawing(notes, own), DRAWING);
  const id = edits.relate(part, related.map((one) => one.id), `${links}/vmlDrawing`, name);
  edits.patch(part, [{ from: outline.drawingAt, to: outline.drawingAt, text: `<${outline.prefix}legacyDrawing xmlns:r="${links}" r:id="${id}"/>` }]);
  return true;
}
