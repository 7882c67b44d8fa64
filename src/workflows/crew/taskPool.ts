import { CALLED_OFF, Desk, type Hire, type Outcome, type Timer } from "./desk";

/** How tasks are done: by whom, how many at a time, and within how many milliseconds each. */
export interface Crew<Task, Answer> {
  readonly hire: Hire<Task, Answer>;
  readonly timer: Timer;
  readonly limit: number;
}

/** What a run is watched by. */
export interface Watch<Answer> {
  /** Asked before each task is given out; no more are once it says false. It may keep the worker waiting. */
  readonly mayGoOn?: () => Promise<boolean>;
  /** Hears what became of a task. */
  readonly end?: (at: number, outcome: Outcome<Answer>) => void;
}

/**
 * Does tasks by workers, each at one task at a time. One that takes too long, or comes to its own end, is dismissed with its task unanswered;
 * the other tasks go on. Workers stay until `close`.
 */
export class TaskPool<Task, Answer> {
  private readonly desks: Desk<Task, Answer>[] = [];

  constructor(private readonly crew: Crew<Task, Answer>) {}

  /** Gets the first worker ready while there are no tasks yet. */
  warm(): void {
    this.desk(0).hire();
  }

  /**
   * What became of each task, in the order of the tasks whoever is done first; `begin` hears of each task when it is given out, in the same order.
   * Tasks that were not given out any more are called off.
   */
  async run(tasks: readonly Task[], workers: number, begin: (task: Task, at: number) => void, { mayGoOn, end }: Watch<Answer> = {}): Promise<Outcome<Answer>[]> {
    const outcomes = Array.from({ length: tasks.length }, (): Outcome<Answer> => CALLED_OFF);
    let next = 0;
    const workAt = async (desk: Desk<Task, Answer>): Promise<void> => {
      while (!mayGoOn || (await mayGoOn())) {
        const at = next++;
        const task = tasks[at];
        if (task === undefined) break;
        begin(task, at);
        const outcome = await desk.work(task);
        outcomes[at] = outcome;
        end?.(at, outcome);
      }
      desk.dismiss();
    };
    await Promise.all(Array.from({ length: Math.min(workers, tasks.length) }, (_, at) => workAt(this.desk(at))));
    return outcomes;
  }

  /** Has every worker drop what is at hand. */
  callOff(): void {
    for (const desk of this.desks) desk.callOff();
  }

  /** Sends all workers home; without it the program would not end. */
  close(): void {
    for (const desk of this.desks) desk.dismiss();
  }

  private desk(at: number): Desk<Task, Answer> {
    return (this.desks[at] ??= new Desk(this.crew.hire, this.crew.timer, this.crew.limit));
  }
}
