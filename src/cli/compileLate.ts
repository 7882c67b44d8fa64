import { setFlagsFromString } from "node:v8";

/** How much of a function runs before the engine compiles it for speed; Node's own measure is 67,584. */
const BUDGET = 300_000;

/**
 * Has functions of this program, workers included, compiled for speed only once they have run for longer. Every worker compiles all of them
 * for itself, and what was compiled after too few files is thrown away and compiled anew: of a hundred files that took a quarter of the time.
 */
export function compileLate(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
