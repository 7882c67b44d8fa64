import { byId, made } from "./element";
import { word } from "./words";

/** What is told about the pane's page. */
export interface PaneHearing {
  /** Its document is there; what it draws comes later. */
  readonly loaded: (inner: Window) => void;
}

/** The pane's frame beside the spreadsheet: the shipped page, opened anew for each workbook as Excel does. */
export class PaneFrame {
  private page = "";
  /** Where the keyboard was in the pane last: its document forgets. */
  private last: HTMLElement | null = null;

  constructor(private readonly hearing: PaneHearing) {}

  /** Shows a page of the pane ("taskpane.html?tab=check"), opened anew; with `enter` the keyboard goes there once it is drawn. */
  show(page: string, enter: boolean): void {
    const side = byId("side");
    side.hidden = false;
    this.page = page;
    const frame = made("iframe");
    frame.id = "pane";
    frame.title = word("pane");
    frame.src = `/pane/${page}`;
    frame.addEventListener("load", () => {
      const inner = frame.contentWindow;
      if (!inner) return;
      inner.document.addEventListener("focusin", ({ target }) => {
        this.last = target as HTMLElement;
      });
      this.hearing.loaded(inner);
      if (enter) this.enterOnceDrawn(inner);
    });
    side.querySelector("iframe")?.remove();
    this.last = null;
    side.append(frame);
    // Under the spreadsheet it would open unseen.
    if (enter && side.getBoundingClientRect().top >= innerHeight * 0.7) side.scrollIntoView();
  }

  /** The page to be shown again for another workbook; null while the pane is closed. */
  get shown(): string | null {
    return byId("side").hidden ? null : this.page;
  }

  /** Puts the keyboard into the pane, where it was before or on its tab; false while there is nothing to stand on. */
  enter(): boolean {
    const inner = byId("side").querySelector("iframe")?.contentWindow;
    if (!inner || byId("side").hidden) return false;
    const tab = inner.document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
    const place = this.last?.isConnected ? this.last : tab;
    place?.focus();
    return place !== null;
  }

  close(): void {
    byId("side").hidden = true;
    byId("side").querySelector("iframe")?.remove();
    this.page = "";
  }

  private enterOnceDrawn(inner: Window): void {
    if (this.enter()) return;
    const drawing = new MutationObserver(() => {
      if (this.enter()) drawing.disconnect();
    });
    drawing.observe(inner.document.documentElement, { childList: true, subtree: true });
  }
}
