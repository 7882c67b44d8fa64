import type { Page } from "playwright-core";

/** Where the keyboard is: in which part of the page, and on what. */
export function focused(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const inPane = document.activeElement.tagName === "IFRAME";
    const element = inPane ? document.activeElement.contentDocument.activeElement : document.activeElement;
    const part = inPane ? "pane" : (element.closest("#head, #sheet, #side")?.id ?? "");
    return part === "sheet" ? part : part + ": " + element.textContent.trim().slice(0, 60);
  })()`);
}

/** Reads until it is what is wanted, for five seconds at most; then it must be. */
export async function expectSoon(read: () => Promise<string>, wanted: string): Promise<void> {
  const until = Date.now() + 5000;
  let now = await read();
  while (now !== wanted && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    now = await read();
  }
  expect(now).toBe(wanted);
}
