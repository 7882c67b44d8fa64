import type { FileFailure } from "../../core/file/fileFailure";
import type { Language } from "../../core/message";
import type { SheetData } from "../../core/sheet/cell";
import type { FileReport } from "../checkReport";
import type { TogetherReport } from "./checkTogether";
import type { EarlierUnit } from "./compareRegisters";
import type { EarlierRegister } from "./earlierRegister";
import type { ExpectedList, ExpectedUnit } from "./expectedUnits";
import type { FilePlace } from "./filePlace";
import type { ReceivedFile } from "./receivedFile";
import type { Register } from "./register";
import type { RegisterEntry } from "./submissionEntry";

/** A file to be opened. */
export interface FileToOpen<Source> {
  readonly place: FilePlace;
  readonly source: Source;
}

/** A file as it is drawn beside its findings: the sheets that have tables or findings, in their order; or why it cannot be opened. */
export type DrawnFile = { readonly ok: true; readonly sheets: readonly SheetData[] } | { readonly ok: false };

/** A marked copy of a file: `copied` where the file itself could not be marked. `notMarked` counts cells that lack their note or colour. */
export type MarkedFile =
  | { readonly kind: "marked" | "copied"; readonly bytes: Uint8Array; readonly signed: boolean; readonly notMarked: number; readonly replaced: boolean }
  | { readonly kind: "nothing" }
  | { readonly kind: "unread"; readonly detail: string };

/** A letter as a .docx and as what a clipboard takes; the file's name has no ending. */
export interface WrittenLetter {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly html: string;
}

export type RegisterFormat = "xlsx" | "registerCsv" | "findingsCsv" | "json";

/** What can be asked of whoever reads the files that came in; the sources are the door's own. */
export interface ReviewCalls<Source> {
  /** Checks a file on its own. `agency`: its sender as a person gave it. */
  readonly receive: {
    readonly asked: { readonly place: FilePlace; readonly source: Source; readonly agency: string | null; readonly language: Language };
    readonly answer: ReceivedFile;
  };
  /** Puts down a file that could not be checked. */
  readonly unread: {
    readonly asked: { readonly place: FilePlace; readonly failure: FileFailure; readonly language: Language };
    readonly answer: ReceivedFile;
  };
  /** Checks a unit's files as one submission; null when one of them can no longer be read. `chosen`: template id and the path that speaks for it. */
  readonly together: {
    readonly asked: {
      readonly files: readonly FileToOpen<Source>[];
      readonly agency: string | null;
      readonly chosen: readonly (readonly [template: string, path: string])[];
      readonly language: Language;
    };
    readonly answer: TogetherReport | null;
  };
  readonly draw: { readonly asked: FileToOpen<Source> & { readonly sheets: readonly string[] }; readonly answer: DrawnFile };
  /** Makes the marked copy of a file; `day` is the ISO day on its slip. */
  readonly mark: { readonly asked: FileToOpen<Source> & { readonly report: FileReport; readonly day: string }; readonly answer: MarkedFile };
  /** Reads the units that a file lists; null where it has no such list. */
  readonly expected: { readonly asked: FileToOpen<Source>; readonly answer: ExpectedList | null };
  /** The bodies of a group in the directory that exist on an ISO day. */
  readonly group: { readonly asked: { readonly group: "departments" | "districts"; readonly day: string }; readonly answer: readonly ExpectedUnit[] };
  /** Reads the units of an earlier register out of its workbook; null where it is none. */
  readonly earlier: { readonly asked: FileToOpen<Source>; readonly answer: EarlierRegister | null };
  /** Writes the letter to a unit, or the reminder to units that sent nothing; null where there is nothing to write. `asOf`: ISO day. */
  readonly letter: { readonly asked: { readonly entries: readonly RegisterEntry[]; readonly withSlip: boolean; readonly asOf: string }; readonly answer: WrittenLetter | null };
  /** Writes the register: a workbook with a chart, its lines or all findings as CSV, or all of it as JSON. */
  readonly register: { readonly asked: { readonly register: Register; readonly earlier: readonly EarlierUnit[] | null; readonly asOf: string; readonly format: RegisterFormat }; readonly answer: Uint8Array };
  /** Puts files into one .zip. */
  readonly pack: { readonly asked: { readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[] }; readonly answer: Uint8Array };
}

export type ReviewCall = keyof ReviewCalls<unknown>;

/** A question on its way. */
export type ReviewTask<Source> = { readonly [K in ReviewCall]: { readonly call: K; readonly asked: ReviewCalls<Source>[K]["asked"] } }[ReviewCall];

/** What comes back; `failure`: what our own program failed on. */
export type ReviewAnswer =
  | { readonly [K in ReviewCall]: { readonly call: K; readonly answer: ReviewCalls<unknown>[K]["answer"] } }[ReviewCall]
  | { readonly call: "failed"; readonly failure: string };
