import type { WrittenLetter } from "../../workflows/review/reviewCalls";

/**
 * Puts a letter on the clipboard, as text and with its looks; false where the browser refuses.
 * The newer way is for the text alone: it would pass the looks through this page, whose policy allows no style attribute, and lose them.
 */
export async function copyLetter({ text, html }: Pick<WrittenLetter, "text" | "html">): Promise<boolean> {
  if (copyByPage(text, html)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
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
