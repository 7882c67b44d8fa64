import type { EngineCall, EngineCalls, FileCall } from "../workflows/engine";
import type { DeskCall, EngineDesk } from "../workflows/engineDesk";
import type { OpenResult } from "../workflows/ports";

/** A question on its way to the worker. */
export type EngineRequest = { readonly [K in EngineCall]: { readonly number: number; readonly call: K; readonly asked: EngineCalls[K]["asked"] } }[EngineCall];

/** A question about a file, and all the others. */
export type FileRequest = Extract<EngineRequest, { readonly call: FileCall }>;
export type DeskRequest = Extract<EngineRequest, { readonly call: DeskCall }>;

/** Tells the two apart. */
export function isAboutFile(request: EngineRequest): request is FileRequest {
  return request.call === "readPlanFile" || request.call === "readFillFile" || request.call === "readSentFile";
}

/** Opens a file from its bytes; a file that cannot be read is an answer, no failure. */
export type OpenFile = (name: string, bytes: Uint8Array) => Promise<OpenResult>;

/** What comes back for a number: an answer, or why there is none. */
export type EngineReply = { readonly number: number; readonly answer: EngineCalls[EngineCall]["answer"] } | { readonly number: number; readonly failure: string };

/** Answers a question at the desk; what the desk throws is told, never lost. */
export function replyTo(request: DeskRequest, desk: EngineDesk): EngineReply {
  try {
    return { number: request.number, answer: desk.answer(request.call, request.asked) };
  } catch (problem) {
    return failed(request, problem);
  }
}

/** Answers about a file once it is opened. */
export async function replyToFile({ number, call, asked }: FileRequest, desk: EngineDesk, open: OpenFile): Promise<EngineReply> {
  try {
    return { number, answer: desk.takeFile(call, await open(asked.name, asked.bytes), asked.language) };
  } catch (problem) {
    return failed({ number }, problem);
  }
}

function failed({ number }: Pick<EngineRequest, "number">, problem: unknown): EngineReply {
  return { number, failure: problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem) };
}
