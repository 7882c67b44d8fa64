import { fuzzRun } from "./fuzzRun";
import { soundFiles } from "./soundFiles";
import { spoiltFile } from "./spoiltFiles";

const SEED = 20_201_120;
const COUNT = 150;

test("no spoilt file makes the program fail, hang or fill its memory; the same seed gives the same files", async () => {
  // A file that fills its thread's memory is a fault; the process's own is that of all suites before this one.
  const { counts, faults } = await fuzzRun(SEED, Array.from({ length: COUNT }, (_, index) => index), 2);
  expect([...faults]).toEqual([]);
  expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(COUNT);
  // A run in which nothing is read, or nothing refused, tries nothing.
  expect([counts.get("checked") ?? 0, counts.get("file.damaged") ?? 0].map((count) => count >= 15)).toEqual([true, true]);
  const files = soundFiles();
  for (let index = 0; index < COUNT; index += 10) expect(spoiltFile(files, SEED, index)).toEqual(spoiltFile(files, SEED, index));
});
