import type { Page } from "playwright-core";

/** A stretch of the spreadsheet's canvas in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The chosen cells as they are drawn: their frame, the canvas around it, and the colour of their ground. */
export interface Chosen {
  readonly frame: Box;
  readonly canvas: { readonly width: number; readonly height: number };
  readonly ground: string;
}

/** Looks for the blue frame of the chosen cells beyond the headings; runs in the page. */
const FIND_FRAME = `(() => {
  const drawn = [...document.querySelectorAll("#grid canvas")].sort((a, b) => b.width * b.height - a.width * a.height)[0];
  const { width, height } = drawn;
  // Read from a copy: of a canvas read again and again the browser complains.
  const copy = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  copy.fillStyle = "#ffffff";
  copy.fillRect(0, 0, width, height);
  copy.drawImage(drawn, 0, 0);
  const { data } = copy.getImageData(0, 0, width, height);
  const at = (x, y) => [0, 1, 2].map((i) => data[(y * width + x) * 4 + i]);
  let frame = null;
  for (let y = 26; y < height; y++) {
    let run = 0;
    for (let x = 52; x < width; x++) {
      const [r, g, b] = at(x, y);
      run = b > 180 && b - r > 90 && b - g > 60 ? run + 1 : 0;
      if (run < 20) continue;
      frame ??= { left: x - 19, top: y, right: x, bottom: y };
      frame.left = Math.min(frame.left, x - run + 1);
      frame.right = Math.max(frame.right, x);
      frame.bottom = y;
    }
  }
  const ground = frame && "#" + at(frame.left + 8, frame.top + 8).map((n) => n.toString(16).padStart(2, "0")).join("").toUpperCase();
  return frame && { frame, ground, canvas: { width, height } };
})()`;

/** A hand on the spreadsheet, whose cells are drawn on a canvas: it reads the name box, goes to cells by it, and sees the frame of what is chosen. */
export class GridHand {
  constructor(private readonly page: Page) {}

  /** The address of what is chosen, as the name box shows it. */
  chosen(): Promise<string> {
    return this.nameBox().inputValue();
  }

  /** What is chosen as it is drawn; null when none of its upper or lower edge is in view. */
  seen(): Promise<Chosen | null> {
    return this.page.evaluate<Chosen | null>(FIND_FRAME);
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
