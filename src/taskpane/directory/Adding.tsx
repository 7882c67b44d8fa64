import { useEffect, useRef } from "react";
import type { Addition } from "../../workflows/directory/addition";
import type { Change } from "../change/useChange";
import AdditionPanel from "./AdditionPanel";
import { useAdditions } from "./useAdditions";

/** Names a person asked to add; a new object for every asking. */
export interface AddingRequest {
  readonly additions: readonly Addition[];
}

interface AddingProps {
  readonly request: AddingRequest;
  readonly preview: Change["preview"];
  /** Told whether a new sheet is being previewed, in place of what stands below. */
  readonly onAsking: (asking: boolean) => void;
}

/** Adds what was asked for to “Danh mục cơ quan”: loaded when it is first asked for. */
export default function Adding({ request, preview, onAsking }: AddingProps) {
  const additions = useAdditions(preview);
  const { add, asked } = additions;
  const taken = useRef<AddingRequest | null>(null);
  useEffect(() => {
    if (taken.current === request) return;
    taken.current = request;
    add(request.additions);
  }, [request, add]);
  useEffect(() => onAsking(asked !== null), [asked, onAsking]);
  return <AdditionPanel additions={additions} />;
}
