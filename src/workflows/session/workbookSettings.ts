import type { OpenWorkbook } from "../ports";

/** Words that the pane keeps in the workbook: agency, form set, filters, days a person set. Read once, written whole. */
export class WorkbookSettings {
  private words: Readonly<Record<string, string>> = {};
  private unsaved = false;
  private readonly hearers = new Set<() => void>();

  constructor(private readonly workbook: Pick<OpenWorkbook, "readSettings" | "writeSettings">) {}

  /** The words now; the same object until one changes. */
  readonly current = (): Readonly<Record<string, string>> => this.words;

  /** True when the workbook would not take the last change: it lasts only as long as the pane. */
  readonly isUnsaved = (): boolean => this.unsaved;

  /** Calls when a word changes. The answer stops it. */
  readonly subscribe = (hearer: () => void): (() => void) => {
    this.hearers.add(hearer);
    return () => void this.hearers.delete(hearer);
  };

  /** Reads what the workbook keeps. What cannot be read counts as nothing kept. */
  async read(): Promise<void> {
    this.words = await this.workbook.readSettings().catch(() => ({}));
    this.tell();
  }

  /** Keeps words; "" forgets one. */
  async keep(changes: Readonly<Record<string, string>>): Promise<void> {
    this.words = { ...this.words, ...changes };
    this.tell();
    try {
      await this.workbook.writeSettings(this.words);
      this.unsaved = false;
    } catch {
      this.unsaved = true;
    }
    this.tell();
  }

  private tell(): void {
    for (const hearer of this.hearers) hearer();
  }
}
