import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { folderOfWorkbooks } from "./workbooks";

const PROGRAM = join("dist", "cli", "soat.js");
/** Says in megabytes how much memory the program took at most, all its threads together. */
const TELL_PEAK = 'data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+Math.round(process.resourceUsage().maxRSS/1024)))';
const SIZES = [
  { count: 50, runs: 3 },
  { count: 500, runs: 3 },
  { count: 2_000, runs: 1 },
] as const;

interface Run {
  readonly seconds: number;
  readonly peak: number;
}

/** Checks folders of 50, 500 and 2,000 filled eight-sheet workbooks by the built command line, from its start to its end; the median of several runs. */
export async function checkBatches(jobs: string): Promise<void> {
  if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is not there: npm run build first`);
  let before: { readonly count: number; readonly each: number } | null = null;
  for (const { count, runs } of SIZES) {
    const folder = await folderOfWorkbooks(count);
    const { seconds, peak } = median(Array.from({ length: runs }, () => runOver(folder, jobs)));
    const each = (seconds * 1000) / count;
    const ratio = before === null ? "" : `, ${(each / before.each).toFixed(2)} times what each of ${before.count} took`;
    process.stdout.write(`${count} workbooks by ${jobs} threads: ${seconds.toFixed(1)} s, ${each.toFixed(1)} ms each${ratio}, peak memory ${peak} MB\n`);
    before = { count, each };
  }
}

function runOver(folder: string, jobs: string): Run {
  const start = performance.now();
  const { stderr, stdout } = spawnSync(process.execPath, ["--import", TELL_PEAK, PROGRAM, "check", folder, "--format", "json", "--jobs", jobs], { encoding: "utf8", maxBuffer: 1 << 30 });
  const seconds = (performance.now() - start) / 1000;
  const peak = Number(/peak (\d+)/u.exec(stderr)?.[1]);
  if (!stdout.startsWith("{") || Number.isNaN(peak)) throw new Error(`no report: ${stderr}`);
  return { seconds, peak };
}

function median(runs: readonly Run[]): Run {
  const sorted = [...runs].sort((a, b) => a.seconds - b.seconds);
  return sorted[sorted.length >> 1] ?? { seconds: NaN, peak: NaN };
}
