import { Dropped, EngineFailure, type Engine, type EngineCall, type EngineCalls } from "../workflows/engine";
import type { EngineReply } from "./engineAnswers";

/** As much of a worker as the engine needs. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  terminate(): void;
}

/** Starts a worker: `hear` is given each reply, `broken` what went wrong with the worker itself. */
export type StartWorker = (hear: (reply: EngineReply) => void, broken: (message: string) => void) => WorkerLike;

interface Waiting {
  readonly call: EngineCall;
  settle(answer: EngineCalls[EngineCall]["answer"]): void;
  fail(problem: Error): void;
}

/**
 * The engine in its worker. The worker is started by the first question; a newer question of a kind drops the older one,
 * and giving up ends the worker itself, so that a long calculation really stops.
 */
export class WorkerEngine implements Engine {
  private worker: WorkerLike | null = null;
  private number = 0;
  private readonly waiting = new Map<number, Waiting>();

  constructor(private readonly start: StartWorker) {}

  ask<K extends EngineCall>(call: K, asked: EngineCalls[K]["asked"]): Promise<EngineCalls[K]["answer"]> {
    const number = ++this.number;
    this.dropWhere((waiting) => waiting.call === call);
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { call, settle: resolve, fail: reject });
      try {
        this.running().postMessage({ number, call, asked });
      } catch (problem) {
        this.waiting.delete(number);
        reject(new EngineFailure(problem instanceof Error ? problem.message : String(problem)));
      }
    });
  }

  drop(): void {
    if (this.waiting.size === 0) return;
    this.end();
    this.dropWhere(() => true);
  }

  private running(): WorkerLike {
    this.worker ??= this.start(
      (reply) => this.hear(reply),
      (message) => this.broken(message),
    );
    return this.worker;
  }

  private hear(reply: EngineReply): void {
    const waiting = this.waiting.get(reply.number);
    this.waiting.delete(reply.number);
    if ("failure" in reply) waiting?.fail(new EngineFailure(reply.failure));
    else waiting?.settle(reply.answer);
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
  }

  private dropWhere(isDropped: (waiting: Waiting) => boolean): void {
    for (const [number, waiting] of this.waiting) {
      if (!isDropped(waiting)) continue;
      this.waiting.delete(number);
      waiting.fail(new Dropped());
    }
  }
}
