import { byId } from "./element";

/** Says in one line what just happened, or what went wrong. */
export function say(text: string, kind: "news" | "trouble" = "news"): void {
  const status = byId("status");
  status.className = kind === "trouble" ? "trouble" : "";
  status.textContent = text;
}
