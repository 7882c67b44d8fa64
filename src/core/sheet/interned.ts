/** Each distinct text once; cells keep its number. */
export class Interned {
  readonly list: string[] = [];
  private readonly known = new Map<string, number>();

  /** Number of a text, -1 for none. */
  index(text: string | undefined): number {
    return text === undefined || text === "" ? -1 : this.always(text);
  }

  always(text: string): number {
    const old = this.known.get(text);
    if (old !== undefined) return old;
    this.known.set(text, this.list.length);
    return this.list.push(text) - 1;
  }
}
