import { Desk } from "./desk";
import { byId } from "./element";
import { enableFiles, keepFile, showFileButtons } from "./fileButtons";
import { gridModule } from "./gridModule";
import { handedOver } from "./handOver";
import { openTab } from "./openTab";
import { PaneFrame } from "./paneFrame";
import { showRibbon } from "./ribbon";
import type { Ribbon, RibbonButton } from "./ribbonOf";
import { markSample, showSamples } from "./samples";
import { say } from "./status";
import { watchOutcome } from "./paneOutcome";
import { walkRegions } from "./regions";
import { showSteps } from "./steps";
import type { Stage } from "./steps";
import { word } from "./words";

const FIRST_PAGE = "taskpane.html";

/** The preview's page: it follows the visitor from the choice of a workbook to the pane beside it. */
export class Preview {
  private readonly pane = new PaneFrame({ loaded: (inner) => this.paneLoaded(inner) });
  private readonly keys = walkRegions([
    { element: byId("head"), enter: () => this.enterRibbon() },
    { element: byId("sheet"), enter: () => this.enterSheet() },
    { element: byId("side"), enter: () => this.pane.enter() },
  ]);
  private desk: Desk | null = null;
  private ribbon: Ribbon | null = null;
  /** The button of the ribbon the visitor pressed last. */
  private pressed = "";

  /** Shows the page, then the spreadsheet once it is there. */
  async start(): Promise<void> {
    showFileButtons({ open: (file) => void this.openOwn(file), blank: () => this.openBlank(), download: () => void this.download() });
    byId("close-pane").addEventListener("click", () => this.closePane());
    [this.ribbon] = await Promise.all([showRibbon((pressed) => this.press(pressed)), showSamples((file) => void this.openSample(file))]);
    this.showStage("blank");
    enableFiles(false);
    const { openGrid } = await gridModule();
    this.desk = new Desk(openGrid("grid"), openTab);
    this.desk.openBlank();
    byId("waiting").hidden = true;
    enableFiles(true);
    await this.openHanded();
    this.pane.show(FIRST_PAGE, false);
  }

  private async openHanded(): Promise<void> {
    const file = handedOver();
    if (file === "gone") say(word("copyGone"), "trouble");
    else if (file) await this.openBytes(file.name, file.bytes, null);
  }

  private press({ id, page }: RibbonButton): void {
    this.pressed = id;
    this.pane.show(page, true);
  }

  private closePane(): void {
    this.pane.close();
    this.enterRibbon();
  }

  private enterRibbon(): boolean {
    const buttons = [...byId("ribbon").querySelectorAll<HTMLElement>("[data-command]")];
    const button = buttons.find(({ dataset }) => dataset["command"] === this.pressed) ?? buttons[0];
    button?.focus();
    return button !== undefined;
  }

  private enterSheet(): boolean {
    this.desk?.focus();
    return this.desk !== null;
  }

  private paneLoaded(inner: Window): void {
    this.keys.listenIn(inner);
    watchOutcome(inner.document, (outcome) => {
      if (outcome !== "none") this.showStage(outcome);
    });
  }

  private showStage(stage: Stage): void {
    const buttons = this.ribbon?.groups.flatMap((group) => group.buttons) ?? [];
    const labelOf = (tab: string) => buttons.find(({ page }) => page.includes(`tab=${tab}`))?.label ?? "";
    showSteps(stage, { tab: this.ribbon?.tab ?? "", check: labelOf("check"), insert: labelOf("fill") });
  }

  private openBlank(): void {
    this.desk?.openBlank();
    this.opened(word("blankFile"), null, "", "blank");
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
      this.opened(name, sample, (await this.desk?.open(name, bytes)) ?? "", "opened");
    } catch (problem) {
      say(problem instanceof Error ? problem.message : String(problem), "trouble");
    } finally {
      enableFiles(true);
    }
  }

  private opened(name: string, sample: string | null, remark: string, stage: Stage): void {
    markSample(sample);
    byId("file").textContent = word("opened", { file: name });
    say(remark);
    this.showStage(stage);
    // Excel opens the pane anew for each workbook; a closed one stays closed.
    if (this.pane.shown !== null) this.pane.show(FIRST_PAGE, false);
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
