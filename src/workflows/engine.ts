import type { Severity } from "../core/finding";
import type { Language } from "../core/message";
import type { Position } from "../core/sheet/address";
import type { SheetData } from "../core/sheet/cell";
import type { SheetSpec } from "../core/sheet/sheetSpec";
import type { CarriedCell, DefinedName } from "../core/sheet/workbook";
import type { FileReport, ReportedFinding } from "./checkReport";
import type { ConversionCalls } from "./conversion/conversionCalls";
import type { Addition } from "./directory/addition";
import type { LeadChoices } from "./directory/leadChoices";
import type { UnknownName } from "./directory/unknownNames";
import type { Duties } from "./duties";
import type { Explanation } from "./explain";
import type { ExplainingCalls } from "./explaining/explainingCalls";
import type { FillCalls } from "./fill/fillCalls";
import type { BlankCell, FormProgress } from "./progress";
import type { RevisionCalls } from "./revision/revisionCalls";
import type { TaskCalls } from "./tasks/taskCalls";

/** A body a person may choose as their own. */
export interface AgencyChoice {
  readonly id: string;
  readonly name: string;
  /** Given rows by some form set; districts; every other body; named by the workbook's user only. */
  readonly group: "assigned" | "districts" | "others" | "own";
}

/** A form that can be inserted. */
export interface FormChoice {
  readonly id: string;
  /** "Phụ lục 3". */
  readonly name: string;
  readonly title: string;
  /** Name of the sheet it is inserted as. */
  readonly sheetName: string;
  /** It can be inserted with its plan's own tasks or targets. */
  readonly hasTasks: boolean;
  /** Year of the plan it was printed for; null for forms of no plan. */
  readonly planYear: number | null;
  /** Headings of its columns that offer bodies: the sheet “Danh mục cơ quan” comes with it. */
  readonly offersBodies: readonly string[];
}

/** A programme or plan with its forms. */
export interface FormSetChoice {
  readonly id: string;
  readonly title: string;
  readonly forms: readonly FormChoice[];
}

/** What there is to choose from. */
export interface Catalogue {
  readonly agencies: readonly AgencyChoice[];
  readonly sets: readonly FormSetChoice[];
}

/** A workbook as it crosses to the worker: plain data and typed arrays. */
export interface PhotographData {
  readonly name: string;
  readonly sheets: readonly SheetData[];
  readonly definedNames: readonly DefinedName[];
  readonly savedAt: string | null;
  readonly carried?: readonly CarriedCell[];
}

/** A finding with the form it is about, null where it is about none. */
export interface PaneFinding extends ReportedFinding {
  readonly template: string | null;
}

/** The check's answer for the pane: the report of one workbook, how far each form is filled, and the cells still to be filled. */
export interface PaneReport extends Omit<FileReport, "findings"> {
  readonly findings: readonly PaneFinding[];
  readonly progress: readonly FormProgress[];
  /** Blank cells that the sender owes, in the order of sheets, rows and columns. */
  readonly blanks: readonly BlankCell[];
  /** Name of the sheet “Danh mục cơ quan”, null where the workbook has none. */
  readonly directorySheet: string | null;
  /** Bodies that only that sheet names, to be chosen as one's own. */
  readonly ownAgencies: readonly AgencyChoice[];
}

/** What a finding rests on: the rule with its words in the document, and everything the engine knows about the cell. */
export interface Why {
  readonly rule: {
    readonly id: string;
    readonly severity: Severity;
    readonly why: string;
    readonly document: string;
    readonly provision: string;
    readonly quote: string | null;
  } | null;
  readonly explanation: Explanation | null;
}

/** What can be asked of the engine, and what it answers. */
export interface EngineCalls extends ConversionCalls, ExplainingCalls, FillCalls, RevisionCalls, TaskCalls {
  readonly catalogue: { readonly asked: null; readonly answer: Catalogue };
  readonly duties: {
    readonly asked: {
      readonly set: string;
      readonly agency: string;
      /** ISO day. */
      readonly today: string;
      /** Days a person set instead of the document's: round id → last ISO day. */
      readonly dues: Readonly<Record<string, string>>;
    };
    readonly answer: Duties;
  };
  readonly check: {
    /** `undatedYear`: of plans whose tables name none. */
    readonly asked: { readonly photograph: PhotographData; readonly agency: string | null; readonly undatedYear?: number | null; readonly language: Language };
    readonly answer: PaneReport;
  };
  /** Asks about the workbook of the last check that was answered. */
  readonly why: {
    readonly asked: { readonly sheet: string; readonly position: Position; readonly ruleId: string | null; readonly language: Language };
    readonly answer: Why;
  };
  /** The names in tables of the workbook last checked that no directory holds; `checked` only tells one asking from another. */
  readonly unknownNames: { readonly asked: { readonly checked: number }; readonly answer: readonly UnknownName[] };
  /** The sheet “Danh mục cơ quan” for a workbook that has none, with what a person adds at once. */
  readonly drawDirectory: {
    readonly asked: { readonly additions: readonly Addition[]; readonly definedNames: readonly DefinedName[] };
    readonly answer: readonly SheetSpec[];
  };
  /** The lead cells of a table that may offer bodies; null where its form names no lead of one body, or it is not there. */
  readonly leadChoices: {
    readonly asked: { readonly table: string; readonly checked: number; readonly definedNames: readonly DefinedName[] };
    readonly answer: LeadChoices | null;
  };
  readonly draw: {
    readonly asked: {
      readonly forms: readonly string[];
      /** `tasks`: with the plan's own tasks, where a form has them; blank otherwise. */
      readonly content?: "blank" | "tasks";
      /** Year that plans' blank forms are drawn for; their own when absent. */
      readonly planYear?: number;
      readonly definedNames: readonly DefinedName[];
      /** Id of the sender whose name the forms bear, null for none. */
      readonly agency: string | null;
    };
    readonly answer: readonly SheetSpec[];
  };
}

export type EngineCall = keyof EngineCalls;

/** Questions about a file, which is opened first. */
export type FileCall = "readPlanFile" | "readFillFile" | "readSentFile";

/** The question was given up, or a newer one of its kind took its place: there will be no answer. */
export class Dropped extends Error {
  constructor() {
    super("dropped");
    this.name = "Dropped";
  }
}

/** The engine itself failed; `detail` is for whoever helps the user. */
export class EngineFailure extends Error {
  constructor(readonly detail: string) {
    super(detail);
    this.name = "EngineFailure";
  }
}

/** The engine behind its worker. A newer question of a kind drops the older one. Promises end in `Dropped` or `EngineFailure` where there is no answer. */
export interface Engine {
  ask<K extends EngineCall>(call: K, asked: EngineCalls[K]["asked"]): Promise<EngineCalls[K]["answer"]>;
  /** Gives up a question that is not yet answered; the others that wait are answered all the same. */
  drop(call: EngineCall): void;
}
