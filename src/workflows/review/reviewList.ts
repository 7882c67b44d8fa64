import type { Language } from "../../core/message";
import type { TogetherReport } from "./checkTogether";
import { placeFiles, type HandedFile, type PlacedFile } from "./handedFiles";
import type { ReceivedFile } from "./receivedFile";
import type { CheckedUnit } from "./register";
import type { ReviewCalls } from "./reviewCalls";
import type { ReviewSetting } from "./reviewState";
import { filesByUnit, filesToJoin, type UnitFiles } from "./unitFiles";

/** A file that was looked at, as a person named its unit then. */
interface Looked {
  readonly unit: string | null;
  readonly received: ReceivedFile;
}

/** The answer about a unit's files, and what it was asked about. */
interface Joined {
  readonly about: string;
  readonly together: TogetherReport | null;
}

/** Files of a unit to be taken together: `about` tells one asking from another. */
export interface ToJoin<Source> {
  readonly key: string;
  readonly about: string;
  readonly asked: ReviewCalls<Source>["together"]["asked"];
}

type Decisions = Pick<ReviewSetting, "units" | "chosen">;

/** The files that came in and what is known of each: what a person decides makes only what it touches unknown again. */
export class ReviewList<Source> {
  private files: ReadonlyMap<string, PlacedFile<Source>> = new Map();
  private readonly looked = new Map<string, Looked>();
  private readonly joined = new Map<string, Joined>();

  /** How many files there are, and how many were looked at. */
  counts(): { readonly files: number; readonly done: number } {
    return { files: this.files.size, done: this.looked.size };
  }

  /** Puts files on the list; tells which were there or are none for us. */
  add(handed: readonly HandedFile<Source>[]): { readonly known: number; readonly passedOver: readonly string[] } {
    const { files, known, passedOver } = placeFiles([...this.files.values()], handed);
    this.files = new Map(files.map((file) => [file.place.path, file]));
    return { known, passedOver };
  }

  clear(): void {
    this.files = new Map();
    this.forget();
  }

  /** Keeps the files and forgets what is known of them. */
  forget(): void {
    this.looked.clear();
    this.joined.clear();
  }

  /** The file there, null for none. */
  fileAt(path: string): PlacedFile<Source> | null {
    return this.files.get(path) ?? null;
  }

  /** The files not looked at yet as their units are named now. */
  toLookAt({ units }: Decisions, language: Language): ReviewCalls<Source>["receive"]["asked"][] {
    return [...this.files.values()].flatMap(({ place, source }) => {
      const agency = units.get(place.path) ?? null;
      const known = this.looked.get(place.path);
      return known && known.unit === agency ? [] : [{ place, source, agency, language }];
    });
  }

  /** Keeps what was found in a file, unless it went from the list meanwhile. */
  keep(received: ReceivedFile, unit: string | null): void {
    if (this.files.has(received.path)) this.looked.set(received.path, { unit, received });
  }

  /** The units whose files, or the choices among them, changed since they were taken together. */
  toJoin({ units, chosen }: Decisions, language: Language): ToJoin<Source>[] {
    return this.units().flatMap(({ key, ...unit }) => {
      const files = filesToJoin({ key, ...unit });
      const picked = [...(chosen.get(key) ?? [])];
      const agency = unit.files.map(({ path }) => units.get(path)).find((name) => name !== undefined) ?? null;
      const about = JSON.stringify([files.map(({ path }) => path), picked, agency]);
      if (files.length === 0 || this.joined.get(key)?.about === about) return [];
      return [{ key, about, asked: { files: files.flatMap(({ path }) => this.fileAt(path) ?? []), agency, chosen: picked, language } }];
    });
  }

  /** Keeps the answer about a unit's files; null where they could not be taken together. */
  keepJoined({ key, about }: ToJoin<Source>, together: TogetherReport | null): void {
    this.joined.set(key, { about, together });
  }

  /** Everything as far as it is known; null while nothing is. */
  checkedUnits(): readonly CheckedUnit[] | null {
    if (this.looked.size === 0) return null;
    return this.units().map((unit) => ({ unit, together: filesToJoin(unit).length > 0 ? (this.joined.get(unit.key)?.together ?? null) : null }));
  }

  private units(): UnitFiles[] {
    return filesByUnit([...this.files.values()].flatMap(({ place }) => this.looked.get(place.path)?.received ?? []));
  }
}
