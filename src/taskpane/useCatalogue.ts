import { useEffect, useState } from "react";
import type { Catalogue, Engine } from "../workflows/engine";
import { troubleOf, type Trouble } from "../workflows/session/sessionState";
import { usePane } from "./paneContext";

const EMPTY: Catalogue = { agencies: [], sets: [] };
const asked = new WeakMap<Engine, Promise<Catalogue>>();

function catalogueOf(engine: Engine): Promise<Catalogue> {
  const known = asked.get(engine);
  if (known) return known;
  const answer = engine.ask("catalogue", null);
  asked.set(engine, answer);
  answer.catch(() => asked.delete(engine));
  return answer;
}

/** What there is to choose from; nothing until the engine has answered, and what hindered it. */
export function useCatalogue(): Catalogue & { readonly trouble: Trouble | null; readonly retry: () => void } {
  const { session } = usePane();
  const [catalogue, setCatalogue] = useState(EMPTY);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let gone = false;
    catalogueOf(session.engine).then(
      (answer) => void (gone || setCatalogue(answer)),
      (problem: unknown) => void (gone || setTrouble(troubleOf(problem))),
    );
    return () => void (gone = true);
  }, [session, tries]);
  const retry = () => {
    setTrouble(null);
    setTries((old) => old + 1);
  };
  return { ...catalogue, trouble, retry };
}
