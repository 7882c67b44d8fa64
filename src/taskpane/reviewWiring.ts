import type { Language } from "../core/message";
import type { News } from "../workflows/crew/desk";
import type { ReviewAnswer } from "../workflows/review/reviewCalls";
import { ReviewCrew, type ReviewRoom } from "../workflows/review/reviewCrew";
import { ReviewSession } from "../workflows/review/reviewSession";

/** More than four workers hardly help and fill the memory. */
const MOST_WORKERS = 4;
/** Milliseconds one file may take: far above any file of the size we read. */
const LIMIT = 60_000;

/** Puts together who looks at files that came in: workers of this page, which a hanging file ends without harm to the others. */
export function wireReview(language: Language): ReviewSession<Blob> {
  return new ReviewSession(new ReviewCrew(room), language);
}

const room: ReviewRoom<Blob> = {
  workers: Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency)),
  limit: LIMIT,
  now: () => performance.now(),
  timer: (milliseconds, ring) => {
    const timeout = setTimeout(ring, milliseconds);
    return () => clearTimeout(timeout);
  },
  hire: (hear) => {
    const worker = new Worker(new URL("./reviewWorker.ts", import.meta.url));
    worker.onmessage = ({ data }: MessageEvent<News<ReviewAnswer>>) => hear(data);
    worker.onerror = ({ message }) => hear({ kind: "lost", why: "failure", detail: message });
    return { give: (task) => worker.postMessage(task), stop: () => worker.terminate() };
  },
};
