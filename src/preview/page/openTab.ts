import { made } from "./element";
import { handOver } from "./handOver";
import { say } from "./status";
import { word } from "./words";

/** Opens the bytes of an .xlsx in a new tab of the preview; where the browser stops it, a link is left to be pressed. */
export function openTab(file: Uint8Array): void {
  const address = handOver(file);
  if (window.open(address, "_blank")) return;
  const link = made("a", word("openCopy"));
  link.href = address;
  link.target = "_blank";
  // Without it the new tab would not know who opened it.
  link.rel = "opener";
  say(word("copyBlocked"), "trouble", link);
}
