import type { WrittenLetter } from "../../workflows/review/reviewCalls";

/**
 * Puts a letter on the clipboard, as text and with its looks; false where the browser refuses both ways.
 * A pane within Excel may not use the newer way: there the page's own copying is asked for.
 */
export async function copyLetter({ text, html }: Pick<WrittenLetter, "text" | "html">): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": new Blob([text], { type: "text/plain" }), "text/html": new Blob([html], { type: "text/html" }) })]);
    return true;
  } catch {
    return copyByPage(text, html);
  }
}

function copyByPage(text: string, html: string): boolean {
  let isTaken = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", html);
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy") && isTaken;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", fill);
  }
}
