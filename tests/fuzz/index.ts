import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fuzzRun } from "./fuzzRun";
import { soundFiles } from "./soundFiles";
import { spoiltFile } from "./spoiltFiles";

const FOLDER = join(".cache", "fuzz");

async function fuzz(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...words], options: { seed: { type: "string" }, count: { type: "string" }, only: { type: "string" }, jobs: { type: "string" } } });
  const seed = Number(values.seed ?? 1);
  const only = values.only === undefined ? [] : values.only.split(",").map(Number);
  const indexes = only.length > 0 ? only : Array.from({ length: Number(values.count ?? 1_000) }, (_, index) => index);
  const start = performance.now();
  const { counts, faults, slowest, peak } = await fuzzRun(seed, indexes, Number(values.jobs ?? 2));
  const files = soundFiles();
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  say(`seed ${seed}: ${indexes.length} files from ${files.length} sound ones in ${Math.round((performance.now() - start) / 1000)} s`);
  for (const [outcome, count] of counts) say(`  ${outcome}: ${count}`);
  say(`slowest: ${slowest.index} (${Math.round(slowest.milliseconds)} ms); most memory: ${peak} MB`);
  for (const [index, fault] of faults) {
    const { name, bytes, how } = spoiltFile(files, seed, index);
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, `${seed}-${index}-${name}`), bytes);
    say(`FAULT ${index}, ${name} (${how}): ${fault}`);
  }
  for (const index of only) say(`${index}: ${spoiltFile(files, seed, index).name} (${spoiltFile(files, seed, index).how})`);
  process.exitCode = faults.size === 0 ? 0 : 1;
}

void fuzz(process.argv.slice(2));
