import type { EngineCall, EngineCalls } from "../workflows/engine";
import type { EngineDesk } from "../workflows/engineDesk";

/** A question on its way to the worker. */
export type EngineRequest = { readonly [K in EngineCall]: { readonly number: number; readonly call: K; readonly asked: EngineCalls[K]["asked"] } }[EngineCall];

/** What comes back for a number: an answer, or why there is none. */
export type EngineReply = { readonly number: number; readonly answer: EngineCalls[EngineCall]["answer"] } | { readonly number: number; readonly failure: string };

/** Answers a question at the desk; what the desk throws is told, never lost. */
export function replyTo(request: EngineRequest, desk: EngineDesk): EngineReply {
  try {
    return { number: request.number, answer: desk.answer(request.call, request.asked) };
  } catch (problem) {
    return { number: request.number, failure: problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem) };
  }
}
