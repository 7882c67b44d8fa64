import { byId, made } from "./element";
import { word } from "./words";

/** The pane's frame beside the spreadsheet: the shipped page, opened anew for each workbook as Excel does. */
export class PaneFrame {
  private page = "";

  /** Shows a page of the pane ("taskpane.html?tab=check"); `afresh` also when it is the one already shown. */
  show(page: string, afresh: boolean): void {
    const side = byId("side");
    side.hidden = false;
    if (page === this.page && !afresh) return;
    this.page = page;
    const frame = made("iframe");
    frame.id = "pane";
    frame.title = word("pane");
    frame.src = `/pane/${page}`;
    side.querySelector("iframe")?.remove();
    side.append(frame);
  }

  /** The page to be shown again for another workbook; null while the pane is closed. */
  get shown(): string | null {
    return byId("side").hidden ? null : this.page;
  }

  close(): void {
    byId("side").hidden = true;
    byId("side").querySelector("iframe")?.remove();
    this.page = "";
  }
}
