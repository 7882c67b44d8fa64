import type { News, TaskWorker } from "../../../src/workflows/crew/desk";
import { TaskPool } from "../../../src/workflows/crew/taskPool";

type Hear = (news: News<string>) => void;
/** What a worker does with a task; it answers when it likes, or never. */
type Doing = (task: string, hear: Hear) => void;

const answers: Doing = (task, hear) => {
  hear({ kind: "begun" });
  hear({ kind: "done", answer: task.toUpperCase() });
};
const later = (doing: Doing): Doing => (task, hear) => void setImmediate(() => doing(task, hear));

/** A pool of stubs that keeps a log: who came, what was begun, who was stopped. The bell rings when the test says so. */
function poolOf(doing: Doing) {
  const log: string[] = [];
  const bells: { readonly milliseconds: number; ring: (() => void) | null }[] = [];
  let count = 0;
  const hire = (hear: Hear): TaskWorker<string> => {
    const name = `worker ${++count}`;
    log.push(`${name} comes`);
    return { give: (task) => doing(task, hear), stop: () => void log.push(`${name} goes`) };
  };
  const timer = (milliseconds: number, ring: () => void) => {
    const bell: (typeof bells)[number] = { milliseconds, ring };
    bells.push(bell);
    return () => void (bell.ring = null);
  };
  const ringAll = () => bells.forEach((bell) => bell.ring?.());
  const pool = new TaskPool<string, string>({ hire, timer, limit: 5 });
  return { pool, log, bells, ringAll, run: (tasks: string[], workers: number) => pool.run(tasks, workers, (task, at) => log.push(`${at} ${task}`)) };
}

const answered = (answer: string) => ({ kind: "answered", answer });
const lost = (why: "memory" | "failure", detail: string): News<string> => ({ kind: "lost", why, detail });

test.each([1, 2, 3, 9])("%d at a time: outcomes in the order of the tasks, tasks begun in that order, everybody sent home", async (workers) => {
  const seed = 20261121 + workers;
  let state = seed;
  const { run, pool, log, bells } = poolOf((task, hear) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    let steps = (state >> 8) % 5;
    const step = () => void (steps-- > 0 ? setImmediate(step) : answers(task, hear));
    step();
  });
  const tasks = ["a", "b", "c", "d", "e", "f", "g"];
  expect([seed, await run(tasks, workers)]).toEqual([seed, tasks.map((task) => answered(task.toUpperCase()))]);
  expect(log.filter((line) => /^\d/u.test(line))).toEqual(tasks.map((task, at) => `${at} ${task}`));
  const came = log.filter((line) => line.endsWith("comes")).map((line) => line.replace("comes", "goes"));
  expect([came.length, log.filter((line) => line.endsWith("goes")).sort()]).toEqual([Math.min(workers, 7), came.sort()]);
  expect(bells.filter(({ ring }) => ring !== null)).toEqual([]);
  const before = log.length;
  pool.close();
  expect(log.length).toBe(before);
});

test("a worker that never answers is stopped when its time is over, and another goes on", async () => {
  const { run, log, ringAll, bells } = poolOf((task, hear) => {
    if (task !== "stuck") return answers(task, hear);
    hear({ kind: "begun" });
    setImmediate(() => ringAll());
  });
  expect(await run(["a", "stuck", "b"], 1)).toEqual([answered("A"), { kind: "stopped", why: "time", detail: "no answer within 5 ms" }, answered("B")]);
  expect(log).toEqual(["0 a", "worker 1 comes", "1 stuck", "worker 1 goes", "2 b", "worker 2 comes", "worker 2 goes"]);
  expect(bells.map(({ milliseconds }) => milliseconds)).toEqual([60_000, 5, 60_000, 5, 60_000, 5]);
});

test("one that does not even begin is stopped too", async () => {
  const { run, ringAll } = poolOf(() => void setImmediate(() => ringAll()));
  expect(await run(["a"], 2)).toEqual([{ kind: "stopped", why: "time", detail: "no answer within 5 ms" }]);
});

test.each(["memory", "failure"] as const)("a worker lost by %s costs its own task only; what it still says is not heard", async (why) => {
  const { run, log } = poolOf((task, hear) => {
    if (task !== "heavy") return later(answers)(task, hear);
    hear({ kind: "begun" });
    setImmediate(() => {
      hear(lost(why, "gone"));
      setImmediate(() => {
        hear(lost("failure", "ended with status 1"));
        hear({ kind: "done", answer: "late" });
      });
    });
  });
  expect(await run(["heavy", "a", "b"], 1)).toEqual([{ kind: "stopped", why, detail: "gone" }, answered("A"), answered("B")]);
  expect(log.filter((line) => line.startsWith("worker"))).toEqual(["worker 1 comes", "worker 1 goes", "worker 2 comes", "worker 2 goes"]);
});

test("a worker lost before there was anything to do is replaced", async () => {
  const ears: Hear[] = [];
  const pool = new TaskPool<string, string>({
    hire: (hear) => {
      ears.push(hear);
      return { give: (task) => answers(task, hear), stop: () => {} };
    },
    timer: () => () => {},
    limit: 5,
  });
  pool.warm();
  ears[0]?.(lost("failure", "no such module"));
  expect(await pool.run(["a"], 1, () => {})).toEqual([answered("A")]);
  expect(ears.length).toBe(2);
});

test("the worker got ready beforehand does the first task", async () => {
  const { pool, run, log } = poolOf(answers);
  pool.warm();
  pool.warm();
  expect(await run(["a"], 4)).toEqual([answered("A")]);
  expect(log).toEqual(["worker 1 comes", "0 a", "worker 1 goes"]);
});

test("a worker got ready for nothing is sent home", () => {
  const { pool, log } = poolOf(answers);
  pool.warm();
  pool.close();
  expect(log).toEqual(["worker 1 comes", "worker 1 goes"]);
});

test("where no worker can be got at all, each task says why", async () => {
  const hire = (): TaskWorker<string> => {
    throw new Error("no threads left");
  };
  const pool = new TaskPool<string, string>({ hire, timer: () => () => {}, limit: 5 });
  const outcome = { kind: "stopped", why: "failure", detail: "no threads left" };
  expect(await pool.run(["a", "b"], 2, () => {})).toEqual([outcome, outcome]);
});

test("a run that may not go on gives out no more tasks, and one that is called off drops what is at hand", async () => {
  const { pool, log } = poolOf((task, hear) => (task === "long" ? hear({ kind: "begun" }) : answers(task, hear)));
  const ended: string[] = [];
  const end = (at: number, outcome: { readonly kind: string }) => void ended.push(`${at} ${outcome.kind}`);
  const calledOff = { kind: "stopped", why: "calledOff", detail: "" };
  let left = 1;
  const held = pool.run(["a", "b"], 1, () => {}, { mayGoOn: () => Promise.resolve(left-- > 0), end });
  expect(await held).toEqual([answered("A"), calledOff]);
  const long = pool.run(["c", "long", "d"], 1, () => {}, { mayGoOn: () => Promise.resolve(!ended.includes("1 stopped")), end });
  await new Promise((resolve) => setImmediate(resolve));
  pool.callOff();
  expect(await long).toEqual([answered("C"), calledOff, calledOff]);
  expect(ended).toEqual(["0 answered", "0 answered", "1 stopped"]);
  expect(log.filter((line) => line.endsWith("goes"))).toHaveLength(log.filter((line) => line.endsWith("comes")).length);
});
