import type { CellRef } from "../../core/sheet/address";
import type { OpenWorkbook, SheetChange } from "../ports";

/** The two things that are heard of a workbook: what a person changes and which cell is chosen. What could not be begun may be begun again. */
export class Listening {
  private readonly stops = new Map<"changes" | "selection", () => Promise<void>>();
  private life = 0;
  private starting: Promise<boolean> | null = null;

  constructor(
    private readonly workbook: Pick<OpenWorkbook, "listen" | "listenToSelection">,
    private readonly hearChange: (change: SheetChange) => void,
    private readonly hearSelection: (at: CellRef) => void,
  ) {}

  /** True while both are heard. */
  get isOn(): boolean {
    return this.stops.size === 2;
  }

  /** Begins to hear what is not heard yet. False where the workbook refuses. */
  begin(): Promise<boolean> {
    this.starting ??= this.start().finally(() => (this.starting = null));
    return this.starting;
  }

  /** Hears nothing any more. */
  async end(): Promise<void> {
    this.life += 1;
    const stops = [...this.stops.values()];
    this.stops.clear();
    await Promise.allSettled(stops.map((stop) => stop()));
  }

  private async start(): Promise<boolean> {
    try {
      await this.add("changes", () => this.workbook.listen(this.hearChange));
      await this.add("selection", () => this.workbook.listenToSelection(this.hearSelection));
    } catch {
      return false;
    }
    return this.isOn;
  }

  /** What begins only after everything was ended is ended at once. */
  private async add(what: "changes" | "selection", begin: () => Promise<() => Promise<void>>): Promise<void> {
    if (this.stops.has(what)) return;
    const { life } = this;
    const stop = await begin();
    if (life === this.life) this.stops.set(what, stop);
    else await stop();
  }
}
