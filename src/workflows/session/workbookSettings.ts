import type { OpenWorkbook } from "../ports";

type Words = Readonly<Record<string, string>>;

/** Words that the pane keeps in the workbook: agency, form set, filters, days a person set. Nothing is written before what the workbook keeps was read. */
export class WorkbookSettings {
  private words: Words = {};
  /** Kept by a person and not yet in the workbook. */
  private waiting: Words = {};
  private known: "asked" | "read" | "refused" = "asked";
  private unsaved = false;
  private readonly hearers = new Set<() => void>();

  constructor(private readonly workbook: Pick<OpenWorkbook, "readSettings" | "writeSettings">) {}

  /** The words now; the same object until one changes. */
  readonly current = (): Words => this.words;

  /** True when the workbook would not take the last change: it lasts only as long as the pane. */
  readonly isUnsaved = (): boolean => this.unsaved;

  /** True when the workbook would not tell what it keeps: `read` may be asked again. */
  readonly isUnread = (): boolean => this.known === "refused";

  /** Calls when a word changes. The answer stops it. */
  readonly subscribe = (hearer: () => void): (() => void) => {
    this.hearers.add(hearer);
    return () => void this.hearers.delete(hearer);
  };

  /** Reads what the workbook keeps; words kept meanwhile go before and are written then. Never throws. */
  async read(): Promise<void> {
    await this.learn();
    if (this.known === "read" && Object.keys(this.waiting).length > 0) await this.write();
    this.tell();
  }

  /** Keeps words; "" forgets one. Never throws. */
  async keep(changes: Words): Promise<void> {
    this.words = { ...this.words, ...changes };
    this.waiting = { ...this.waiting, ...changes };
    this.tell();
    if (this.known !== "read") await this.learn();
    await this.write();
    this.tell();
  }

  private async learn(): Promise<void> {
    try {
      const kept = await this.workbook.readSettings();
      this.words = { ...kept, ...this.waiting };
      this.known = "read";
    } catch {
      this.known = "refused";
    }
  }

  private async write(): Promise<void> {
    const { words } = this;
    this.unsaved = true;
    if (this.known !== "read") return;
    try {
      await this.workbook.writeSettings(words);
    } catch {
      return;
    }
    if (words === this.words) this.waiting = {};
    this.unsaved = false;
  }

  private tell(): void {
    for (const hearer of this.hearers) hearer();
  }
}
