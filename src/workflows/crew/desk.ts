/** What a worker tells of the task it was given: that it is at it, its answer, or that the worker itself came to an end. */
export type News<Answer> =
  | { readonly kind: "begun" }
  | { readonly kind: "done"; readonly answer: Answer }
  | { readonly kind: "lost"; readonly why: "memory" | "failure"; readonly detail: string };

/** Somebody who does one task at a time and may be stopped in the middle of it. */
export interface TaskWorker<Task> {
  give(task: Task): void;
  stop(): void;
}

/** Gets a new worker, who tells `hear` how it goes. */
export type Hire<Task, Answer> = (hear: (news: News<Answer>) => void) => TaskWorker<Task>;

/** Rings after so many milliseconds, never at once, unless called off by what it gives back. */
export type Timer = (milliseconds: number, ring: () => void) => () => void;

/** What became of a task: an answer, or none and why. */
export type Outcome<Answer> =
  | { readonly kind: "answered"; readonly answer: Answer }
  | { readonly kind: "stopped"; readonly why: "time" | "memory" | "failure" | "calledOff"; readonly detail: string };

/** What became of a task that nobody waits for any longer. */
export const CALLED_OFF = { kind: "stopped", why: "calledOff", detail: "" } as const;

/** Milliseconds a worker may take before it begins its first task, apart from the time the task may take. */
const ARRIVAL = 60_000;

/** One worker's place: a worker that is lost or too slow is replaced by a new one at the next task. */
export class Desk<Task, Answer> {
  private worker: TaskWorker<Task> | null = null;
  private hear: (news: News<Answer>) => void = ignore;
  private end: (outcome: Outcome<Answer>) => void = ignore;

  constructor(
    private readonly newWorker: Hire<Task, Answer>,
    private readonly timer: Timer,
    private readonly limit: number,
  ) {}

  /** Gets a worker for this place, or keeps the one who is there. */
  hire(): TaskWorker<Task> {
    if (this.worker !== null) return this.worker;
    const worker = this.newWorker((news) => {
      // A dismissed worker may still have something to say, but not of the task that is at hand now.
      if (this.worker !== worker) return;
      if (news.kind === "lost") this.dismiss();
      this.hear(news);
    });
    this.worker = worker;
    return worker;
  }

  /** Has one task done. Never throws: what goes wrong is an outcome. */
  work(task: Task): Promise<Outcome<Answer>> {
    return new Promise((resolve) => {
      const end = (outcome: Outcome<Answer>) => {
        callOff();
        this.hear = ignore;
        this.end = ignore;
        if (outcome.kind === "stopped") this.dismiss();
        resolve(outcome);
      };
      const ring = () => end({ kind: "stopped", why: "time", detail: `no answer within ${this.limit} ms` });
      this.end = end;
      let callOff = this.timer(Math.max(ARRIVAL, this.limit), ring);
      this.hear = (news) => {
        if (news.kind === "done") return end({ kind: "answered", answer: news.answer });
        if (news.kind === "lost") return end({ kind: "stopped", why: news.why, detail: news.detail });
        callOff();
        callOff = this.timer(this.limit, ring);
      };
      try {
        this.hire().give(task);
      } catch (problem) {
        end({ kind: "stopped", why: "failure", detail: problem instanceof Error ? problem.message : String(problem) });
      }
    });
  }

  /** Drops the task at hand, if there is one: it is called off. */
  callOff(): void {
    this.end(CALLED_OFF);
  }

  /** Sends the worker home, whatever it is at. */
  dismiss(): void {
    const { worker } = this;
    this.worker = null;
    worker?.stop();
  }
}

function ignore(): void {}
