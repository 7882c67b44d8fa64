import { Desk } from "./desk";
import { byId } from "./element";
import { enableFiles, keepFile, showFileButtons } from "./fileButtons";
import { gridModule } from "./gridModule";
import { PaneFrame } from "./paneFrame";
import { showRibbon } from "./ribbon";
import type { Ribbon, RibbonButton } from "./ribbonOf";
import { markSample, showSamples } from "./samples";
import { say } from "./status";
import { showSteps } from "./steps";
import { word } from "./words";

const FIRST_PAGE = "taskpane.html";

/** The preview's page: it follows the visitor from the choice of a workbook to the pane beside it. */
export class Preview {
  private readonly pane = new PaneFrame();
  private desk: Desk | null = null;
  private ribbon: Ribbon | null = null;

  /** Shows the page, then the spreadsheet once it is there. */
  async start(): Promise<void> {
    showFileButtons({ open: (file) => void this.openOwn(file), blank: () => this.openBlank(), download: () => void this.download() });
    showSteps("choose", word("chooseHint"));
    byId("close-pane").addEventListener("click", () => this.pane.close());
    [this.ribbon] = await Promise.all([showRibbon((pressed) => this.press(pressed)), showSamples((file) => void this.openSample(file))]);
    enableFiles(false);
    const { openGrid } = await gridModule();
    this.desk = new Desk(openGrid("grid"));
    this.desk.openBlank();
    byId("waiting").hidden = true;
    enableFiles(true);
    this.pane.show(FIRST_PAGE, true);
  }

  private press({ page }: RibbonButton): void {
    this.pane.show(page, true);
    if (page.includes("tab=check")) showSteps("fix", word("fixHint"));
  }

  private openBlank(): void {
    this.desk?.openBlank();
    this.opened(word("blankFile"), null, "");
  }

  private async openSample(file: string): Promise<void> {
    const answer = await fetch(`/samples/${encodeURIComponent(file)}`).catch(() => null);
    if (!answer?.ok) return say(word("tooSlow", { file }), "trouble");
    await this.openBytes(file, new Uint8Array(await answer.arrayBuffer()), file);
  }

  private async openOwn(file: File): Promise<void> {
    await this.openBytes(file.name, new Uint8Array(await file.arrayBuffer()), null);
  }

  private async openBytes(name: string, bytes: Uint8Array, sample: string | null): Promise<void> {
    say(word("opening", { file: name }));
    enableFiles(false);
    try {
      this.opened(name, sample, (await this.desk?.open(name, bytes)) ?? "");
    } catch (problem) {
      say(problem instanceof Error ? problem.message : String(problem), "trouble");
    } finally {
      enableFiles(true);
    }
  }

  private opened(name: string, sample: string | null, remark: string): void {
    markSample(sample);
    say(`${word("opened", { file: name })}. ${remark}`.trim());
    // Excel opens the pane anew for each workbook; a closed one stays closed.
    if (this.pane.shown !== null) this.pane.show(FIRST_PAGE, true);
    const check = this.ribbon?.groups.flatMap(({ buttons }) => buttons).find(({ page }) => page.includes("tab=check"));
    showSteps("check", word("checkHint", { label: check?.label ?? word("check"), tab: this.ribbon?.tab ?? "" }));
  }

  private async download(): Promise<void> {
    try {
      const file = await this.desk?.save();
      if (!file) return;
      keepFile(file.name, file.bytes);
      say(word("downloaded", { file: file.name }));
    } catch (problem) {
      say(word("notWritten", { reason: problem instanceof Error ? problem.message : String(problem) }), "trouble");
    }
  }
}
