/** Sheets that this add-in adds itself: Excel tells of every new sheet and does not say whose it is. */
export class OwnSheets {
  private readonly expected = new Set<string>();
  private readonly ids = new Set<string>();

  /** Sheets of these names are about to be added. */
  expect(names: readonly string[]): void {
    for (const name of names) this.expected.add(name);
  }

  /** They were, with these ids, or nothing came of it. */
  settle(names: readonly string[], ids: readonly string[]): void {
    for (const name of names) this.expected.delete(name);
    for (const id of ids) this.ids.add(id);
  }

  /** Whether a sheet is one of ours; ids are never given twice. */
  has(id: string, name: string): boolean {
    return this.ids.has(id) || this.expected.has(name);
  }
}
