import { useState } from "react";
import { usePane } from "../paneContext";

const KEY = "explainedBy";

/** A person's name as they last typed it on this machine, and the way to remember it. */
export function useOwnName(): { readonly name: string; readonly setName: (name: string) => void; readonly remember: () => void } {
  const { machine } = usePane();
  const [name, setName] = useState(() => machine.read(KEY) ?? "");
  return { name, setName, remember: () => machine.keep(KEY, name.trim()) };
}
