import { useEffect, useState } from "react";
import type { Catalogue, Engine } from "../workflows/engine";
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

/** What there is to choose from; nothing until the engine has answered. */
export function useCatalogue(): Catalogue {
  const { session } = usePane();
  const [catalogue, setCatalogue] = useState(EMPTY);
  useEffect(() => {
    let gone = false;
    catalogueOf(session.engine).then(
      (answer) => {
        if (!gone) setCatalogue(answer);
      },
      () => undefined,
    );
    return () => void (gone = true);
  }, [session]);
  return catalogue;
}
