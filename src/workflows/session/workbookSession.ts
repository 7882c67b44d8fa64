import type { Language } from "../../core/message";
import type { Workbook } from "../../core/sheet/workbook";
import { Dropped, type Engine } from "../engine";
import { WorkbookRefusal, type OpenWorkbook, type SheetChange } from "../ports";
import { Listening } from "./listening";
import { bothOf, LiveChanges, PAUSE, RETRY, type Reread } from "./liveChanges";
import { looksElsewhere } from "./looksElsewhere";
import { freshState, troubleOf, type SessionState } from "./sessionState";

/** What a person chose that a report depends on. */
type Choice = Pick<SessionState, "agency" | "undatedYear" | "language">;

const CHOICES: readonly (keyof Choice)[] = ["agency", "undatedYear", "language"];

/**
 * The open workbook as the pane knows it: one photograph, the engine's answer about it, and both kept up to date while a person types.
 * A newer reading takes over what an older one that is still under way was to read, and whatever changed and was not read yet.
 */
export class WorkbookSession {
  private state: SessionState;
  private kept: Workbook | null = null;
  private reported: (Choice & { readonly photograph: Workbook }) | null = null;
  private run = 0;
  private underWay: Reread | null = null;
  private readonly hearers = new Set<() => void>();
  private readonly changes = new LiveChanges(() => this.paused());
  private readonly listening: Listening;

  constructor(
    readonly workbook: OpenWorkbook,
    readonly engine: Engine,
    language: Language,
    live: boolean,
  ) {
    this.state = freshState(language, live);
    this.listening = new Listening(
      workbook,
      (change) => this.hear(change),
      (at) => this.change({ selection: at }),
    );
  }

  /** The state now; the same object until something changes. */
  readonly current = (): SessionState => this.state;

  /** Calls when the state changes. The answer stops it. */
  readonly subscribe = (hearer: () => void): (() => void) => {
    this.hearers.add(hearer);
    return () => void this.hearers.delete(hearer);
  };

  /** The photograph last taken, null before the first. */
  photograph(): Workbook | null {
    return this.kept;
  }

  /** Begins to listen and checks once. Never throws: what fails is in the state. */
  open(): Promise<void> {
    return this.check();
  }

  /** Stops listening; what is under way or waits is given up. */
  async close(): Promise<void> {
    this.stop();
    this.changes.rest();
    await this.listening.end();
  }

  /** Reads the whole workbook and checks it. */
  check(): Promise<void> {
    return this.read({ kind: "all" });
  }

  /** Reads one sheet again and checks with the kept photographs of the others; without any, for several, and where others may have changed with it, the whole workbook. */
  checkSheets(names: readonly string[]): Promise<void> {
    return this.read({ kind: "sheets", names });
  }

  /** The pane itself wrote: what it touched counts as changed until it is read, which begins at once. */
  wrote(what: Reread): Promise<void> {
    this.changes.want(what);
    return this.read(what);
  }

  /** Another agency, year or language: checks the kept photograph again, unless a reading is under way, which will be checked with them anyway. */
  async choose(choice: Partial<Choice>): Promise<void> {
    this.change(choice);
    if (this.state.activity !== "reading") await this.checkAsChosen();
  }

  /** Gives up what is under way; the last report stays. */
  stop(): void {
    const { activity } = this.state;
    if (activity === null) return;
    this.run += 1;
    this.underWay = null;
    this.changes.rest();
    this.engine.drop("check");
    this.change({ activity: null, stopped: true, stale: this.isStale() });
    if (activity === "reading" && this.reported) void this.checkAsChosen();
  }

  /** Switches checking while a person types on or off. */
  setLive(live: boolean): void {
    this.change({ live });
    if (live && this.state.stale) void this.check();
    if (!live) this.changes.rest();
  }

  private hear(change: SheetChange): void {
    this.changes.note(change);
    if (this.state.live) this.changes.wait(PAUSE);
    this.change({ stale: true });
  }

  private paused(): void {
    const unread = this.changes.unread();
    if (unread && this.state.live) void this.read(unread, true);
  }

  private async read(asked: Reread, live = false): Promise<void> {
    const run = ++this.run;
    this.changes.rest();
    const wanted = bothOf(bothOf(this.underWay, asked), this.changes.unread()) ?? asked;
    this.underWay = wanted;
    const began = this.changes.heard();
    this.change({ activity: "reading", stopped: false });
    try {
      const photograph = await this.photographOf(wanted);
      if (run !== this.run) return;
      this.underWay = null;
      this.changes.settle(began);
      this.kept = photograph;
      this.change({ sheets: photograph.sheets.map(({ name }) => name), trouble: null });
    } catch (problem) {
      if (run === this.run) await this.notRead(problem, wanted, live);
      return;
    }
    await this.checkKept(this.kept);
  }

  private async photographOf(wanted: Reread): Promise<Workbook> {
    if (!this.listening.isOn) this.change({ listening: await this.listening.begin() });
    const { kept } = this;
    const name = wanted.kind === "sheets" && wanted.names.length === 1 ? wanted.names[0] : undefined;
    const others = kept?.sheets.filter((sheet) => sheet.name !== name) ?? [];
    const alone = kept !== null && name !== undefined && others.length < kept.sheets.length && !others.some((sheet) => looksElsewhere(sheet, kept.definedNames));
    const sheet = alone ? await this.workbook.photographSheet(name) : null;
    if (!kept || !sheet) return this.workbook.photograph();
    return { ...kept, sheets: kept.sheets.map((old) => (old.name === sheet.name ? sheet : old)) };
  }

  /** While a person is typing Excel answers nothing: a live reading waits and says nothing. */
  private async notRead(problem: unknown, wanted: Reread, live: boolean): Promise<void> {
    this.underWay = null;
    const waits = live && problem instanceof WorkbookRefusal && problem.reason === "cellEditing";
    if (waits) {
      this.changes.want(wanted);
      this.changes.wait(RETRY);
    }
    this.change({ activity: null, stale: this.isStale(), ...(waits ? {} : { trouble: troubleOf(problem) }) });
    if (this.reported) await this.checkAsChosen();
  }

  /** Checks the kept photograph where the report rests on another one or on another choice. */
  private async checkAsChosen(): Promise<void> {
    const { kept, reported, state } = this;
    if (!kept || (reported?.photograph === kept && CHOICES.every((choice) => reported[choice] === state[choice]))) return;
    this.run += 1;
    await this.checkKept(kept);
  }

  private async checkKept(photograph: Workbook): Promise<void> {
    const { run } = this;
    const { agency, undatedYear, language } = this.state;
    this.change({ activity: "checking" });
    try {
      const report = await this.engine.ask("check", { photograph: { ...photograph, sheets: photograph.sheets.map(({ data }) => data) }, agency, undatedYear, language });
      if (run !== this.run) return;
      this.reported = { photograph, agency, undatedYear, language };
      const { trouble, stopped, checks } = this.state;
      const stale = this.isStale();
      this.change({ activity: null, report, checks: checks + 1, stale, stopped: stopped && stale, trouble: trouble?.reason === "engine" ? null : trouble });
    } catch (problem) {
      if (run !== this.run) return;
      this.change({ activity: null, stale: this.isStale(), ...(problem instanceof Dropped ? {} : { trouble: troubleOf(problem) }) });
    }
  }

  private isStale(): boolean {
    return this.changes.unread() !== null || (this.reported?.photograph ?? null) !== this.kept;
  }

  private change(part: Partial<SessionState>): void {
    this.state = { ...this.state, ...part };
    for (const hearer of this.hearers) hearer();
  }
}
