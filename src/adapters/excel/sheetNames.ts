/** Names of the sheets by their ids, as last seen: Excel's events name a sheet by id only. */
export class SheetNames {
  private names = new Map<string, string>();

  /** Takes the whole list. */
  learnAll(names: ReadonlyMap<string, string>): void {
    this.names = new Map(names);
  }

  /** Takes one sheet's name. */
  learn(id: string, name: string): void {
    this.names.set(id, name);
  }

  /** The name last seen, null for a sheet never seen. */
  nameOf(id: string): string | null {
    return this.names.get(id) ?? null;
  }

  /** Forgets a deleted sheet; answers its name. */
  forget(id: string): string | null {
    const name = this.nameOf(id);
    this.names.delete(id);
    return name;
  }
}
