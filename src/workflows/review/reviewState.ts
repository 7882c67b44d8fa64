import type { EarlierUnit, UnitProgress } from "./compareRegisters";
import type { ExpectedUnit } from "./expectedUnits";
import type { Register } from "./register";
import type { SharedFinding } from "./sharedFindings";

/** What is going on: nothing yet or any longer, files are being checked, that rests, or units are being taken together. */
export type ReviewStage = "rest" | "checking" | "paused" | "joining";

/** What the views know of the files that came in. A new object for every change. */
export interface ReviewState {
  readonly stage: ReviewStage;
  /** Files on the list, and how many of them were looked at. */
  readonly files: number;
  readonly done: number;
  /** The file given out last, "" for none. */
  readonly current: string;
  /** Seconds until the files are checked, as far as those done tell; null while they tell nothing. */
  readonly secondsLeft: number | null;
  /** True when a person stopped the last run before its end. */
  readonly stopped: boolean;
  /** What our own program failed on; null as a rule. */
  readonly trouble: string | null;
  /** Names of files of a folder that are no workbooks, and how many files were handed in again, with the last ones handed in. */
  readonly passedOver: readonly string[];
  readonly known: number;
  /** Everything that came in; null before the first files were checked. */
  readonly register: Register | null;
  readonly shared: readonly SharedFinding[];
  /** What became of each unit since an earlier register; null where none was given. */
  readonly since: readonly UnitProgress[] | null;
  readonly setting: ReviewSetting;
}

/** What a person gave besides the files. */
export interface ReviewSetting {
  /** ISO day by which submissions were due; null for none. */
  readonly due: string | null;
  readonly expected: readonly ExpectedUnit[] | null;
  readonly earlier: readonly EarlierUnit[] | null;
  /** Names of units as a person gave them, by path of the file. */
  readonly units: ReadonlyMap<string, string>;
  /** ISO days on which units sent, by key. */
  readonly sent: ReadonlyMap<string, string>;
  /** Which file speaks for a form: path by template id, by the unit's key. */
  readonly chosen: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The state before anything came in. */
export const FRESH_REVIEW: ReviewState = {
  stage: "rest",
  files: 0,
  done: 0,
  current: "",
  secondsLeft: null,
  stopped: false,
  trouble: null,
  passedOver: [],
  known: 0,
  register: null,
  shared: [],
  since: null,
  setting: { due: null, expected: null, earlier: null, units: new Map(), sent: new Map(), chosen: new Map() },
};
