import type { FilePlace } from "./filePlace";
import { isWorkbookName } from "./workbookName";

/** A file as it was handed in: `source` is whatever the door opens it by, `mark` tells two files of one name apart (size and last change). */
export interface HandedFile<Source> {
  /** Folders and name, parted by “/”. */
  readonly below: string;
  readonly source: Source;
  readonly mark: string;
  /** It came with a folder: what is no workbook is passed over. */
  readonly inFolder: boolean;
}

/** A file in its place on the list. */
export interface PlacedFile<Source> {
  readonly place: FilePlace;
  readonly source: Source;
  readonly mark: string;
}

/** The list with new files at its end, how many of those were on it already, and the names that were passed over. */
export interface PlacedFiles<Source> {
  readonly files: readonly PlacedFile<Source>[];
  readonly known: number;
  readonly passedOver: readonly string[];
}

/** Puts files on the list. The same file is taken once; another one of the same name is told apart by a number. */
export function placeFiles<Source>(listed: readonly PlacedFile<Source>[], handed: readonly HandedFile<Source>[]): PlacedFiles<Source> {
  const files = [...listed];
  const marks = new Map<string, string[]>();
  for (const { place, mark } of listed) marks.set(place.below, [...(marks.get(place.below) ?? []), mark]);
  const passedOver: string[] = [];
  let known = 0;
  for (const { below, source, mark, inFolder } of handed) {
    const name = below.split("/").pop() ?? "";
    const twins = marks.get(below) ?? [];
    if (inFolder && !isWorkbookName(name)) passedOver.push(below);
    else if (twins.includes(mark)) known++;
    else {
      marks.set(below, [...twins, mark]);
      files.push({ place: { path: twins.length === 0 ? below : `${below} (${twins.length + 1})`, below }, source, mark });
    }
  }
  return { files, known, passedOver };
}
