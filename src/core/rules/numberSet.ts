/** Whole numbers below 2³¹, each once; emptied without new memory, for tens of thousands of small sets one after the other. */
export class NumberSet {
  private values = new Int32Array(128);
  private turns = new Int32Array(128);
  private turn = 1;
  private count = 0;

  get size(): number {
    return this.count;
  }

  clear(): void {
    this.turn += 1;
    this.count = 0;
  }

  /** False where the number is there already. */
  add(number: number): boolean {
    if (this.count * 2 >= this.values.length) this.grow();
    const mask = this.values.length - 1;
    let slot = number & mask;
    for (; this.turns[slot] === this.turn; slot = (slot + 1) & mask) if (this.values[slot] === number) return false;
    this.values[slot] = number;
    this.turns[slot] = this.turn;
    this.count += 1;
    return true;
  }

  private grow(): void {
    const { values, turns, turn } = this;
    this.values = new Int32Array(values.length * 2);
    this.turns = new Int32Array(values.length * 2);
    this.count = 0;
    values.forEach((value, slot) => turns[slot] === turn && this.add(value));
  }
}
