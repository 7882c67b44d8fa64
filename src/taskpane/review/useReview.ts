import { useEffect, useState, useSyncExternalStore } from "react";
import type { ReviewSession } from "../../workflows/review/reviewSession";
import type { ReviewState } from "../../workflows/review/reviewState";
import { usePane } from "../paneContext";
import { useThrow } from "../useThrow";

/** The files that came in and what is known of them. */
export interface Review {
  readonly session: ReviewSession<Blob>;
  readonly state: ReviewState;
}

/** The review session once it is loaded; it speaks the pane's language. */
export function useReviewSession(): ReviewSession<Blob> | null {
  const { review, language } = usePane();
  const [session, setSession] = useState<ReviewSession<Blob> | null>(null);
  const fail = useThrow();
  useEffect(() => {
    let gone = false;
    review().then((loaded) => void (gone || setSession(loaded)), fail);
    return () => void (gone = true);
  }, [review, fail]);
  useEffect(() => {
    if (session) void session.speak(language);
  }, [session, language]);
  return session;
}

/** The state of a review session, up to date. */
export function useReviewState(session: ReviewSession<Blob>): ReviewState {
  return useSyncExternalStore(session.subscribe, session.current);
}
