import type { Console } from "./console";
import type { MarkedReport } from "./markFiles";
import { word, type WordId } from "./words";

/** Says what became of each file's marked copy; false where one could not be written. */
export function tellMarked(files: readonly MarkedReport[], console: Console): boolean {
  for (const { path, marked } of files) {
    const say = (id: WordId, data: Readonly<Record<string, string | number>> = {}): void => console.complain(word(id, console.language, { value: path, ...data }));
    if (marked === null) say("markedUnread");
    else if (marked.kind === "nothing") say("markedNothing");
    else if (marked.kind === "failed") say(marked.says.id, marked.says.data);
    else {
      say(marked.kind, { value: marked.to });
      if (marked.signed) say("signatureDropped");
      if (marked.replaced) say("slipReplaced");
      if (marked.notMarked > 0) say("notAllMarked", { count: marked.notMarked });
    }
  }
  return files.every(({ marked }) => marked?.kind !== "failed");
}
