import type { Language } from "../../core/message";
import type { Workbook } from "../../core/sheet/workbook";
import { Dropped, type Engine } from "../engine";
import { WorkbookRefusal, type OpenWorkbook, type SheetChange } from "../ports";
import { LiveChanges, type Reread } from "./liveChanges";
import { freshState, troubleOf, type SessionState } from "./sessionState";

/**
 * The open workbook as the pane knows it: one photograph, the engine's answer about it, and both kept up to date while a person types.
 * A newer reading always wins over an older one that is still under way.
 */
export class WorkbookSession {
  private state: SessionState;
  private kept: Workbook | null = null;
  private run = 0;
  private readonly hearers = new Set<() => void>();
  private readonly changes = new LiveChanges((what) => void this.reread(what));
  private stops: (() => Promise<void>)[] = [];

  constructor(
    readonly workbook: OpenWorkbook,
    readonly engine: Engine,
    language: Language,
    live: boolean,
  ) {
    this.state = freshState(language, live);
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

  /** Begins to listen, then checks once. Never throws: what fails is in the state. */
  async open(): Promise<void> {
    try {
      this.stops.push(await this.workbook.listen((change) => this.hear(change)));
      this.stops.push(await this.workbook.listenToSelection((at) => this.change({ selection: at })));
    } catch (problem) {
      this.change({ trouble: troubleOf(problem) });
    }
    await this.check();
  }

  /** Stops listening; what is under way is given up. */
  async close(): Promise<void> {
    this.stop();
    const stops = this.stops;
    this.stops = [];
    await Promise.allSettled(stops.map((stop) => stop()));
  }

  /** Reads the whole workbook and checks it. */
  check(): Promise<void> {
    this.changes.clear();
    return this.work(() => this.workbook.photograph());
  }

  /** Reads one sheet again and checks with the kept photographs of the others; without any, and for several, the whole workbook. */
  checkSheets(names: readonly string[]): Promise<void> {
    return this.work(() => this.rereadSheets(names), { kind: "sheets", names });
  }

  /** Checks the kept photograph again: another agency or language was chosen. */
  choose(choice: { readonly agency?: string | null; readonly language?: Language }): Promise<void> {
    this.change(choice);
    const { kept } = this;
    return kept ? this.work(() => Promise.resolve(kept)) : Promise.resolve();
  }

  /** Gives up what is under way; the last report stays. */
  stop(): void {
    if (this.state.activity === null) return;
    this.run += 1;
    this.engine.drop();
    this.change({ activity: null, stopped: true });
  }

  /** Switches checking while a person types on or off. */
  setLive(live: boolean): void {
    this.change({ live });
    if (live && this.state.stale) void this.check();
    if (!live) this.changes.clear();
  }

  private hear(change: SheetChange): void {
    if (this.state.live) this.changes.note(change);
    this.change({ stale: true });
  }

  private async reread(what: Reread): Promise<void> {
    if (!this.state.live) return;
    await this.work(() => (what.kind === "all" ? this.workbook.photograph() : this.rereadSheets(what.names)), what, true);
  }

  private async rereadSheets(names: readonly string[]): Promise<Workbook> {
    const { kept } = this;
    if (!kept || names.length !== 1 || names[0] === undefined) return this.workbook.photograph();
    const sheet = await this.workbook.photographSheet(names[0]);
    if (sheet === null || !kept.sheets.some(({ name }) => name === sheet.name)) return this.workbook.photograph();
    return { ...kept, sheets: kept.sheets.map((old) => (old.name === sheet.name ? sheet : old)) };
  }

  /** `what` was not read when a newer reading overtakes this one: it is told again, lest a change be lost. */
  private async work(read: () => Promise<Workbook>, what: Reread | null = null, live = false): Promise<void> {
    const run = ++this.run;
    const isCurrent = () => run === this.run;
    this.change({ activity: "reading", stopped: false });
    try {
      const photograph = await read();
      if (!isCurrent()) return this.overtaken(what);
      this.kept = photograph;
      this.change({ activity: "checking", stale: false, sheets: photograph.sheets.map(({ name }) => name) });
      const { agency, language } = this.state;
      const report = await this.engine.ask("check", { photograph: { ...photograph, sheets: photograph.sheets.map(({ data }) => data) }, agency, language });
      if (isCurrent()) this.change({ activity: null, report, trouble: null });
    } catch (problem) {
      if (isCurrent()) this.failed(problem, live ? what : null);
    }
  }

  private overtaken(what: Reread | null): void {
    if (what && this.state.live && !this.state.stopped) this.changes.again(what);
  }

  /** While a person is typing Excel answers nothing: a live reading waits and says nothing. */
  private failed(problem: unknown, live: Reread | null): void {
    const waits = live !== null && problem instanceof WorkbookRefusal && problem.reason === "cellEditing";
    if (waits) this.changes.again(live);
    if (problem instanceof Dropped || waits) this.change({ activity: null, stale: true });
    else this.change({ activity: null, trouble: troubleOf(problem) });
  }

  private change(part: Partial<SessionState>): void {
    this.state = { ...this.state, ...part };
    for (const hearer of this.hearers) hearer();
  }

}
