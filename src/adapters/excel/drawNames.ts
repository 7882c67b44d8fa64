import type { NameSpec } from "../../core/sheet/sheetSpec";

/** Adds the names that new sheets bring, under the next free number (".2") where one is taken; no sync. Answers the names as added. */
export function drawNames(names: Excel.NamedItemCollection, specs: readonly NameSpec[], present: readonly string[]): string[] {
  const taken = new Set(present.map((name) => name.toLowerCase()));
  return specs.map(({ name, refersTo, hidden }) => {
    const free = freeName(name, taken);
    taken.add(free.toLowerCase());
    const item = names.add(free, refersTo);
    if (hidden) item.visible = false;
    return free;
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}.${number}`;
  return free;
}
