import { Dropped, EngineFailure, type Engine, type EngineCall, type EngineCalls } from "../workflows/engine";
import type { EngineReply, EngineRequest } from "./engineAnswers";

/** As much of a worker as the engine needs. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  terminate(): void;
}

/** Questions about the workbook last checked. */
const ABOUT_WORKBOOK: ReadonlySet<EngineCall> = new Set(["why", "tasks", "myTasks", "taskBodies", "draftPlan", "comparePlans", "unknownNames", "drawDirectory", "taskForm", "addTask", "names", "explainable", "planExplaining", "fills", "fillPlan", "conversion", "compareSent"]);

/** Starts a worker: `hear` is given each reply, `broken` what went wrong with the worker itself. */
export type StartWorker = (hear: (reply: EngineReply) => void, broken: (message: string) => void) => WorkerLike;

interface Waiting {
  readonly request: EngineRequest;
  settle(answer: EngineCalls[EngineCall]["answer"]): void;
  fail(problem: Error): void;
}


type CheckRequest = Extract<EngineRequest, { readonly call: "check" }>;

/**
 * The engine in its worker. The worker is started by the first question; a newer question of a kind drops the older one.
 * Giving a question up ends the worker itself, so that a long calculation really stops; whatever else waits is asked again of the next worker.
 */
export class WorkerEngine implements Engine {
  private worker: WorkerLike | null = null;
  /** True once the worker was sent a workbook to answer “vì sao” from. */
  private informed = false;
  private checked: CheckRequest["asked"] | null = null;
  private number = 0;
  private readonly waiting = new Map<number, Waiting>();

  constructor(private readonly start: StartWorker) {}

  ask<K extends EngineCall>(call: K, asked: EngineCalls[K]["asked"]): Promise<EngineCalls[K]["answer"]> {
    const request = { number: ++this.number, call, asked } as EngineRequest;
    this.dropAll(call);
    return new Promise((resolve, reject) => {
      this.waiting.set(request.number, { request, settle: resolve, fail: reject });
      this.send(request);
    });
  }

  drop(call: EngineCall): void {
    if (!this.dropAll(call)) return;
    this.end();
    for (const { request } of [...this.waiting.values()]) this.send(request);
  }

  /** A worker that has seen no workbook yet is told the one last answered for before it is asked about it. */
  private send(request: EngineRequest): void {
    try {
      const worker = this.running();
      const isAbout = ABOUT_WORKBOOK.has(request.call);
      if (isAbout && !this.informed && this.checked) worker.postMessage({ number: ++this.number, call: "check", asked: this.checked } satisfies CheckRequest);
      if (isAbout || request.call === "check") this.informed = true;
      worker.postMessage(request);
    } catch (problem) {
      this.take(request.number)?.fail(new EngineFailure(problem instanceof Error ? problem.message : String(problem)));
    }
  }

  private running(): WorkerLike {
    this.worker ??= this.start(
      (reply) => this.hear(reply),
      (message) => this.broken(message),
    );
    return this.worker;
  }

  private hear(reply: EngineReply): void {
    const waiting = this.take(reply.number);
    if (!waiting) return;
    const { request } = waiting;
    if ("failure" in reply) {
      if (request.call === "check") this.informed = false;
      return waiting.fail(new EngineFailure(reply.failure));
    }
    if (request.call === "check") this.checked = request.asked;
    waiting.settle(reply.answer);
  }

  /** A worker that broke is not asked again; the next question starts a new one. */
  private broken(message: string): void {
    this.end();
    const all = [...this.waiting.values()];
    this.waiting.clear();
    for (const waiting of all) waiting.fail(new EngineFailure(message));
  }

  private end(): void {
    this.worker?.terminate();
    this.worker = null;
    this.informed = false;
  }

  private take(number: number): Waiting | undefined {
    const waiting = this.waiting.get(number);
    this.waiting.delete(number);
    return waiting;
  }

  /** True when there was such a question. */
  private dropAll(call: EngineCall): boolean {
    const dropped = [...this.waiting.values()].filter(({ request }) => request.call === call);
    for (const { request } of dropped) this.take(request.number)?.fail(new Dropped());
    return dropped.length > 0;
  }
}
