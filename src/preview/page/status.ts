import { byId } from "./element";

/** Says in one line what just happened, or what went wrong, with a link where something is left to be pressed. */
export function say(text: string, kind: "news" | "trouble" = "news", link: HTMLAnchorElement | null = null): void {
  const status = byId("status");
  status.className = kind === "trouble" ? "trouble" : "";
  status.textContent = text;
  if (link) status.append(" ", link);
}
