import type { Page } from "playwright-core";

/** A hand on the spreadsheet, whose cells are drawn on a canvas: it reads the name box, and goes to cells by it. */
export class GridHand {
  constructor(private readonly page: Page) {}

  /** The address of what is chosen, as the name box shows it. */
  chosen(): Promise<string> {
    return this.nameBox().inputValue();
  }

  /** Goes to a cell by the name box. */
  async goTo(address: string): Promise<void> {
    await this.nameBox().click();
    await this.nameBox().fill(address);
    await this.page.keyboard.press("Enter");
  }

  /** Types into a cell as a person would. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Names of the sheets on the tabs below. */
  sheets(): Promise<string[]> {
    return this.page.locator("#grid [data-u-comp=slide-tab-item]").allTextContents();
  }

  private nameBox() {
    return this.page.locator("#grid [data-u-comp=defined-name] input").first();
  }
}
