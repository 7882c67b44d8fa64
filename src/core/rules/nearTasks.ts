import { HEAD_WORDS } from "../agency/bodyWords";
import { foldedWords } from "../text/foldedWords";
import { taskNumbers, type TaskKey } from "./taskKeys";
import { numbersOf } from "./taskText";

const FEWEST = 6;
const LEAST_SHARE = 0.7;
/** So many tasks under one rare word are a list of a kind, told apart by design; and the work stays linear. */
const MOST_ALIKE = 24;
/** Words that make another task of the same words: a time, a body or a level, a step of the work, a part of the whole. */
const TELLS_APART = new RegExp(
  `(?<!\\p{L})(?:${HEAD_WORDS}|quý|tháng|năm|tuần|ngày|kỳ|đợt|đầu|giữa|cuối|cấp|tỉnh|ngành|địa phương|trung ương|nội bộ|liên thông|trực tuyến|điện tử|không|chưa|trừ|ngoài|` +
    `báo cáo|kế hoạch|đề án|kiểm tra|thanh tra|giám sát|kết quả|tổng kết|sơ kết|sửa đổi|bổ sung|điều chỉnh|tập huấn|đào tạo|hội nghị|tuyên truyền|thực hiện|triển khai)(?!\\p{L})`,
  "iu",
);

/**
 * Each later task that says nearly the same as an earlier one, with the first such: the words of one all stand in the other, at least six and
 * seven tenths of them, both open alike, and what is added is no figure, time, body or step of the work.
 */
export function nearTasks(keys: readonly TaskKey[]): ReadonlyMap<TaskKey, TaskKey> {
  const groups = new Map<number, TaskKey[]>();
  for (const key of keys) {
    const group = groups.get(key.opening);
    if (group) group.push(key);
    else groups.set(key.opening, [key]);
  }
  const found = new Map<TaskKey, TaskKey>();
  for (const group of groups.values()) if (group.length > 1) pairsIn(group.map((key, place) => ({ key, place, numbers: taskNumbers(key) })), found);
  return found;
}

interface Task {
  readonly key: TaskKey;
  readonly place: number;
  /** Its words' numbers, each once. */
  readonly numbers: ReadonlySet<number>;
}

/** The fewer words of a pair are looked for by the rarest of them. */
function pairsIn(group: readonly Task[], found: Map<TaskKey, TaskKey>): void {
  const byRarest = rarestOf(group);
  const places = new Map<TaskKey, number>();
  for (const large of group) {
    for (const word of large.numbers) {
      const alike = byRarest.get(word) ?? [];
      for (const small of alike.length > MOST_ALIKE ? [] : alike) {
        if (!isNear(small, large)) continue;
        const [first, later] = small.place < large.place ? [small, large] : [large, small];
        if (first.place >= (places.get(later.key) ?? Infinity)) continue;
        places.set(later.key, first.place);
        found.set(later.key, first.key);
      }
    }
  }
}

function rarestOf(group: readonly Task[]): ReadonlyMap<number, readonly Task[]> {
  const counts = new Map<number, number>();
  for (const { numbers } of group) for (const word of numbers) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byRarest = new Map<number, Task[]>();
  for (const task of group) {
    if (task.numbers.size < FEWEST) continue;
    let rarest = -1;
    for (const word of task.numbers) if (rarest < 0 || (counts.get(word) ?? 0) < (counts.get(rarest) ?? 0)) rarest = word;
    const same = byRarest.get(rarest);
    if (same) same.push(task);
    else byRarest.set(rarest, [task]);
  }
  return byRarest;
}

function isNear(small: Task, large: Task): boolean {
  const { size } = small.numbers;
  if (size >= large.numbers.size || size < large.numbers.size * LEAST_SHARE) return false;
  for (const word of small.numbers) if (!large.numbers.has(word)) return false;
  return added(small, large).every((run) => !TELLS_APART.test(run.join(" ")) && !run.some((word) => /^\p{Lu}/u.test(word)));
}

/** The words that only the larger task has, as they follow one another. */
function added(small: Task, large: Task): string[][] {
  const runs: string[][] = [[]];
  for (const written of foldedWords(large.key.core.normalize("NFC"))) {
    const numbers = numbersOf(written.toLowerCase());
    if (numbers.every((number) => large.numbers.has(number) && !small.numbers.has(number))) runs.at(-1)?.push(written);
    else runs.push([]);
  }
  return runs;
}
