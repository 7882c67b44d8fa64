import type { Language } from "../../core/message";
import { compareRegisters } from "./compareRegisters";
import type { HandedFile, PlacedFile } from "./handedFiles";
import { registerOf } from "./register";
import type { ReviewCall, ReviewCalls } from "./reviewCalls";
import type { ReviewCrew } from "./reviewCrew";
import { ReviewList } from "./reviewList";
import { FRESH_REVIEW, type ReviewSetting, type ReviewState } from "./reviewState";
import { sharedFindings } from "./sharedFindings";

/** Milliseconds between two words about the progress. */
const BETWEEN = 100;

/**
 * The files that came in: checked one by one, then each unit's together, and entered in the register. What a person adds or decides is taken up
 * by the run that is under way, or begins one; only what it touches is checked again. Nothing here opens a file: the crew does.
 */
export class ReviewSession<Source> {
  private state: ReviewState = FRESH_REVIEW;
  private running: Promise<void> | null = null;
  private lastTold = 0;
  private readonly list = new ReviewList<Source>();
  private readonly hearers = new Set<() => void>();

  constructor(
    private readonly crew: ReviewCrew<Source>,
    private language: Language,
  ) {}

  /** The state now; the same object until something changes. */
  readonly current = (): ReviewState => this.state;

  /** Calls when the state changes. The answer stops it. */
  readonly subscribe = (hearer: () => void): (() => void) => {
    this.hearers.add(hearer);
    return () => void this.hearers.delete(hearer);
  };

  /** Takes files in and checks them. Never throws: what fails is in the state. */
  add(handed: readonly HandedFile<Source>[]): Promise<void> {
    const { known, passedOver } = this.list.add(handed);
    this.change({ files: this.list.counts().files, known, passedOver });
    return this.run();
  }

  /** Lets go of everything that came in; the due day, the list of units and the earlier register stay. */
  clear(): void {
    this.stop();
    this.list.clear();
    const { due, expected, earlier } = this.state.setting;
    this.change({ ...FRESH_REVIEW, setting: { ...FRESH_REVIEW.setting, due, expected, earlier } });
  }

  /** Gives out no more files until `goOn`; those at hand are finished. */
  pause(): void {
    if (this.state.stage !== "checking") return;
    this.crew.hold();
    this.change({ stage: "paused", secondsLeft: null });
  }

  /** Goes on after `pause` or `stop`. */
  goOn(): Promise<void> {
    if (this.state.stage === "paused") this.change({ stage: "checking" });
    this.crew.goOn();
    return this.run();
  }

  /** Drops what is at hand; what was checked so far is entered. */
  stop(): void {
    if (!this.running) return;
    this.change({ stopped: true });
    this.crew.stop();
  }

  /** Takes up a day, the list or the earlier register a person gave: nothing has to be checked again. */
  give(setting: Partial<Pick<ReviewSetting, "due" | "expected" | "earlier" | "sent">>): void {
    this.decide(setting);
    if (!this.running) this.enter();
  }

  /** The day a unit sent its files on, null for the files' own. */
  giveSent(key: string, day: string | null): void {
    const sent = new Map(this.state.setting.sent);
    if (day === null) sent.delete(key);
    else sent.set(key, day);
    this.give({ sent });
  }

  /** Whom files are from, null for what they say themselves; they are checked again, for what a unit owes depends on it. */
  giveUnit(paths: readonly string[], name: string | null): Promise<void> {
    const units = new Map(this.state.setting.units);
    for (const path of paths) {
      if (name === null) units.delete(path);
      else units.set(path, name);
    }
    this.decide({ units });
    return this.run();
  }

  /** Which file speaks for a form of a unit. */
  choose(key: string, template: string, path: string): Promise<void> {
    const { chosen } = this.state.setting;
    this.decide({ chosen: new Map(chosen).set(key, new Map(chosen.get(key) ?? []).set(template, path)) });
    return this.run();
  }

  /** The language findings are said in; those there are said again by checking again. */
  speak(language: Language): Promise<void> {
    if (language === this.language) return Promise.resolve();
    this.language = language;
    this.list.forget();
    return this.list.counts().files === 0 ? Promise.resolve() : this.run();
  }

  /** A file that came in, null for none. */
  fileAt(path: string): PlacedFile<Source> | null {
    return this.list.fileAt(path);
  }

  /** Asks one thing about a file, aside from any run. Throws `ReviewFailure` where there is no answer. */
  ask<K extends ReviewCall>(call: K, asked: ReviewCalls<Source>[K]["asked"]): Promise<ReviewCalls<unknown>[K]["answer"]> {
    return this.crew.ask(call, asked);
  }

  /** Whoever asks while a run is under way waits for its end: it takes up what is new. */
  private run(): Promise<void> {
    this.change({ stopped: false, trouble: null });
    return (this.running ??= this.runOnce().finally(() => {
      this.running = null;
      this.enter();
      this.change({ stage: "rest", current: "", secondsLeft: null });
    }));
  }

  private async runOnce(): Promise<void> {
    try {
      do this.crew.begin();
      while (((await this.lookAtNext()) || (await this.joinNext())) && !this.state.stopped);
    } catch (problem) {
      this.change({ trouble: problem instanceof Error ? problem.message : String(problem) });
    }
  }

  /** Looks at the files that are to be looked at; false when there are none. */
  private async lookAtNext(): Promise<boolean> {
    const { language } = this;
    const next = this.list.toLookAt(this.state.setting, language);
    if (next.length === 0) return false;
    const agencies = new Map(next.map(({ place: { path }, agency }) => [path, agency]));
    this.change({ stage: "checking", done: this.state.files - next.length });
    await this.crew.receive(next, {
      begin: ({ place }) => this.progress({ current: place.below }),
      end: (received, secondsLeft) => {
        // What was said in another language than is wanted by now is asked for again.
        if (language !== this.language) return;
        this.list.keep(received, agencies.get(received.path) ?? null);
        this.progress({ done: this.list.counts().done, secondsLeft });
      },
    });
    return true;
  }

  /** Takes the files of units together that are to be; false when there are none. */
  private async joinNext(): Promise<boolean> {
    const { language } = this;
    const next = this.list.toJoin(this.state.setting, language);
    if (next.length === 0 || this.state.stopped) return false;
    this.change({ stage: "joining", current: "", secondsLeft: null });
    const answers = await this.crew.together(next.map(({ asked }) => asked));
    if (language === this.language) next.forEach((one, at) => answers[at] !== undefined && this.list.keepJoined(one, answers[at]));
    return true;
  }

  /** Enters what is known by now in the register. */
  private enter(): void {
    const { due, expected, earlier, sent } = this.state.setting;
    const units = this.list.checkedUnits();
    if (!units) return this.change({ register: null, shared: [], since: null });
    const register = registerOf(units, expected, { language: this.language, due, sent });
    this.change({ register, shared: sharedFindings(register.entries), since: earlier && compareRegisters(register.entries, earlier), done: this.list.counts().done });
  }

  private decide(setting: Partial<ReviewSetting>): void {
    this.change({ setting: { ...this.state.setting, ...setting } });
  }

  /** Files are done faster than anybody reads: what is known is told ten times a second. */
  private progress(what: Partial<ReviewState>): void {
    const now = this.crew.now();
    this.state = { ...this.state, ...what };
    if (now - this.lastTold < BETWEEN) return;
    this.lastTold = now;
    this.change({});
  }

  private change(what: Partial<ReviewState>): void {
    this.state = { ...this.state, ...what };
    for (const hearer of this.hearers) hearer();
  }
}
