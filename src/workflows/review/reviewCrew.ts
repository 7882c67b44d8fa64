import type { FileFailure } from "../../core/file/fileFailure";
import { Desk, type Outcome } from "../crew/desk";
import { TaskPool, type Crew } from "../crew/taskPool";
import type { TogetherReport } from "./checkTogether";
import type { ReceivedFile } from "./receivedFile";
import type { ReviewAnswer, ReviewCall, ReviewCalls, ReviewTask } from "./reviewCalls";

/** Workers for files, how many of them at a time, and a clock in milliseconds. */
export interface ReviewRoom<Source> extends Crew<ReviewTask<Source>, ReviewAnswer> {
  readonly workers: number;
  readonly now: () => number;
}

/** What a run of files tells of itself. */
export interface FileWatch<Source> {
  /** A file was given out. */
  readonly begin: (asked: ReviewCalls<Source>["receive"]["asked"]) => void;
  /** A file was looked at; the seconds left are null while those done tell nothing. */
  readonly end: (received: ReceivedFile, secondsLeft: number | null) => void;
}

/** Our own program failed on a question; `message` is for whoever helps the user. */
export class ReviewFailure extends Error {
  constructor(detail: string) {
    super(detail);
    this.name = "ReviewFailure";
  }
}

const SEEN = { time: "tooSlow", memory: "tooHeavy" } as const;
/** So many files, and milliseconds, before those done tell how long the others take. */
const TELLING = { files: 3, time: 1000 } as const;

/** Has files looked at by workers, a few at a time. A run can be held, and stopped in the middle of a file. */
export class ReviewCrew<Source> {
  private readonly pool: TaskPool<ReviewTask<Source>, ReviewAnswer>;
  private readonly clerk: Desk<ReviewTask<Source>, ReviewAnswer>;
  private lastAsked: Promise<unknown> = Promise.resolve();
  private isStopped = false;
  private heldSince: number | null = null;
  private heldFor = 0;
  private waiting: (() => void)[] = [];

  constructor(private readonly room: ReviewRoom<Source>) {
    this.pool = new TaskPool(room);
    this.clerk = new Desk(room.hire, room.timer, room.limit);
  }

  /** Milliseconds by the room's clock. */
  now(): number {
    return this.room.now();
  }

  /** Forgets that an earlier run was stopped or held. */
  begin(): void {
    this.isStopped = false;
    this.heldFor = 0;
    this.goOn();
  }

  /** Gives out no more files until `goOn` or `stop`. */
  hold(): void {
    this.heldSince ??= this.room.now();
  }

  goOn(): void {
    if (this.heldSince !== null) this.heldFor += this.room.now() - this.heldSince;
    this.heldSince = null;
    const { waiting } = this;
    this.waiting = [];
    for (const go of waiting) go();
  }

  /** Drops what is at hand. */
  stop(): void {
    this.isStopped = true;
    this.goOn();
    this.pool.callOff();
  }

  /** Has files checked one by one. A file whose worker was lost is put down as such; one that was called off is not. */
  async receive(files: readonly ReviewCalls<Source>["receive"]["asked"][], watch: FileWatch<Source>): Promise<void> {
    const begun = this.room.now() - this.heldFor;
    let done = 0;
    const left = (): number | null => {
      const spent = this.room.now() - this.heldFor - begun;
      return ++done < TELLING.files || spent < TELLING.time ? null : Math.ceil(((spent / done) * (files.length - done)) / 1000);
    };
    const lost: ReviewTask<Source>[] = [];
    const end = (at: number, outcome: Outcome<ReviewAnswer>): void => {
      const asked = files[at];
      if (!asked || (outcome.kind === "stopped" && outcome.why === "calledOff")) return;
      if (outcome.kind === "answered" && outcome.answer.call === "receive") return watch.end(outcome.answer.answer, left());
      const { place, language } = asked;
      lost.push({ call: "unread", asked: { place, failure: failureOf(outcome), language } });
    };
    const tasks = files.map((asked): ReviewTask<Source> => ({ call: "receive", asked }));
    await this.run(tasks, (at) => files[at] && watch.begin(files[at]), end);
    await this.run(lost, () => {}, (_, outcome) => {
      if (outcome.kind === "answered" && outcome.answer.call === "unread") return watch.end(outcome.answer.answer, left());
      if (outcome.kind === "answered" || outcome.why !== "calledOff") throw new ReviewFailure(detailOf(outcome));
    });
  }

  /** Has the files of units taken together: null for a unit whose files could not be, undefined where that was called off. */
  async together(units: readonly ReviewCalls<Source>["together"]["asked"][]): Promise<(TogetherReport | null | undefined)[]> {
    const outcomes = await this.run(units.map((asked): ReviewTask<Source> => ({ call: "together", asked })), () => {}, () => {});
    return outcomes.map((outcome) => {
      if (outcome.kind === "stopped" && outcome.why === "calledOff") return undefined;
      return outcome.kind === "answered" && outcome.answer.call === "together" ? outcome.answer.answer : null;
    });
  }

  /** Asks one thing; questions are answered one after the other. Throws `ReviewFailure` where there is no answer. */
  ask<K extends ReviewCall>(call: K, asked: ReviewCalls<Source>[K]["asked"]): Promise<ReviewCalls<unknown>[K]["answer"]> {
    const asking = this.lastAsked.then(async () => {
      const outcome = await this.clerk.work({ call, asked } as ReviewTask<Source>);
      if (outcome.kind === "answered" && outcome.answer.call === call) return outcome.answer.answer;
      throw new ReviewFailure(detailOf(outcome));
    });
    this.lastAsked = asking.catch(() => {});
    return asking;
  }

  private run(tasks: readonly ReviewTask<Source>[], begin: (at: number) => void, end: (at: number, outcome: Outcome<ReviewAnswer>) => void) {
    return this.pool.run(tasks, this.room.workers, (_, at) => begin(at), { mayGoOn: () => this.mayGoOn(), end });
  }

  private async mayGoOn(): Promise<boolean> {
    while (this.heldSince !== null && !this.isStopped) await new Promise<void>((go) => this.waiting.push(go));
    return !this.isStopped;
  }
}

function failureOf(outcome: Outcome<ReviewAnswer>): FileFailure {
  const seen = outcome.kind === "stopped" && (outcome.why === "time" || outcome.why === "memory") ? { kindSeen: SEEN[outcome.why] } : {};
  return { rule: "file.notChecked", detail: detailOf(outcome), ...seen };
}

function detailOf(outcome: Outcome<ReviewAnswer>): string {
  if (outcome.kind === "stopped") return outcome.detail;
  return outcome.answer.call === "failed" ? outcome.answer.failure : `the answer is about ${outcome.answer.call}`;
}
