import { fold } from "../text/fold";
import { sortedWords, type TaskKey } from "./taskKeys";

const CARRIES_OUT = /(?<!\p{L})(?:thực hiện|triển khai)(?!\p{L})/gu;
const HOW_WELL = /[;,.] ?(?:mức độ|đạt|đảm bảo|bảo đảm|phấn đấu)(?!\p{L}).*$/u;

/** “Kiểm tra việc thực hiện công vụ” has nearly the words of “Kiểm tra công vụ”: what it says of carrying out. */
export function carriesOut(text: string): string {
  return (fold(text).replace(HOW_WELL, "").match(CARRIES_OUT) ?? []).sort().join(" ");
}

/** Each task that was met before, with the first that says the same. */
export function repeats(keys: readonly TaskKey[]): ReadonlyMap<TaskKey, TaskKey> {
  const bySum = new Map<number, TaskKey[]>();
  const found = new Map<TaskKey, TaskKey>();
  for (const key of keys) {
    const same = bySum.get(key.sum);
    const first = same?.find((other) => sortedWords(other) === sortedWords(key));
    if (first) found.set(key, first);
    else if (same) same.push(key);
    else bySum.set(key.sum, [key]);
  }
  return found;
}
