import { Worker, type ResourceLimits } from "node:worker_threads";
import { TaskPool } from "../../src/workflows/crew/taskPool";
import { hireThread, threads } from "../../src/cli/workshop";

/** A pool of real threads that run a few lines; time is over as soon as a task is begun, unless it is answered at once. */
function poolOf(lines: string, resourceLimits: ResourceLimits, timer: (milliseconds: number, ring: () => void) => () => void) {
  const source = `const { parentPort } = require("node:worker_threads");
    parentPort.on("message", (task) => { parentPort.postMessage({ kind: "begun" }); ${lines} parentPort.postMessage({ kind: "done", answer: task }); });`;
  return new TaskPool<string, string>({ hire: hireThread(() => new Worker(source, { eval: true, resourceLimits })), timer, limit: 7 });
}

jest.setTimeout(60_000);

const never = () => () => {};
/** Rings as soon as the worker has begun: its limit is the short one. */
const atOnce = (milliseconds: number, ring: () => void) => {
  if (milliseconds === 7) setImmediate(ring);
  return () => {};
};

test("a thread in an endless loop is stopped", async () => {
  const pool = poolOf("for (;;) {}", {}, atOnce);
  expect(await pool.run(["a"], 1, () => {})).toEqual([{ kind: "stopped", why: "time", detail: "no answer within 7 ms" }]);
});

test("a thread that fills its memory is lost by itself, and a new one does the next task", async () => {
  const pool = poolOf('if (task === "heavy") { const kept = []; for (;;) kept.push({ text: [Math.random()] }); }', { maxOldGenerationSizeMb: 16 }, never);
  const [heavy, light] = await pool.run(["heavy", "a"], 1, () => {});
  expect(heavy).toMatchObject({ kind: "stopped", why: "memory" });
  expect(light).toEqual({ kind: "answered", answer: "a" });
});

test.each([
  ["throws", 'throw new Error("broken");', "broken"],
  ["ends", "process.exit(3);", "the thread ended with status 3"],
])("a thread that %s is lost", async (_, lines, detail) => {
  expect(await poolOf(lines, {}, never).run(["a"], 1, () => {})).toEqual([{ kind: "stopped", why: "failure", detail }]);
});

test("the clock rings, and does not when called off", async () => {
  const rung: string[] = [];
  const callOff = threads.timer(0, () => rung.push("called off"));
  callOff();
  await new Promise<void>((resolve) => threads.timer(1, resolve));
  expect(rung).toEqual([]);
});
