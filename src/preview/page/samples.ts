import type { Sample } from "../server/sampleList";
import { button, byId, made } from "./element";
import { word } from "./words";

/** Lists the samples, one line each; `choose` is told which file is wanted. */
export async function showSamples(choose: (file: string) => void): Promise<void> {
  const samples = (await (await fetch("/samples.json")).json()) as Sample[];
  const list = made("ul");
  list.append(
    ...samples.map(({ file, line }) => {
      const item = made("li");
      const one = button("", () => choose(file));
      one.dataset["file"] = file;
      one.append(made("span", line), " ", made("span", file, "file"));
      item.append(one);
      return item;
    }),
  );
  const summary = made("summary", `${word("samples")} (${samples.length}) `);
  summary.append(made("span", word("samplesNote"), "file"));
  byId("samples").replaceChildren(summary, list);
}

/** Marks the sample that is open, and folds the list; null marks none. */
export function markSample(file: string | null): void {
  const samples = byId("samples") as HTMLDetailsElement;
  for (const one of samples.querySelectorAll<HTMLElement>("[data-file]")) {
    if (one.dataset["file"] === file) one.setAttribute("aria-current", "true");
    else one.removeAttribute("aria-current");
  }
  samples.open = false;
}
