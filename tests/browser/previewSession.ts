import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import findBrowser from "./findBrowser.cjs";
import { PREVIEW_ADDRESS } from "./servePreview";

/** What the pages did that they must not: messages in the console, requests that left the machine, breaches of the content policy. */
export interface Misdeeds {
  readonly console: string[];
  readonly outside: string[];
  readonly policy: string[];
}

/** A page of the preview with what it did. */
export interface Visit {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly misdeeds: Misdeeds;
}

/** The preview as `npm start` serves it (one server for all suites), and a browser to visit it. */
export class PreviewSession {
  private constructor(
    readonly address: string,
    private readonly browser: Browser,
  ) {}

  /** Starts a browser; the server may still build meanwhile. Throws when there is no browser. */
  static async start(): Promise<PreviewSession> {
    const executablePath = findBrowser();
    if (executablePath === null) throw new Error("No Chromium was found: install it or set CHROMIUM to its path.");
    const address = process.env[PREVIEW_ADDRESS];
    if (!address) throw new Error("No preview is served.");
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"] });
    return new PreviewSession(address, browser);
  }

  /** Opens the preview and waits until its spreadsheet is drawn and its pane has been read. */
  async visit(options: BrowserContextOptions = {}): Promise<Visit> {
    const context = await this.browser.newContext({ viewport: { width: 1360, height: 900 }, acceptDownloads: true, ...options });
    const page = await context.newPage();
    const misdeeds: Misdeeds = { console: [], outside: [], policy: [] };
    page.on("console", (message) => misdeeds.console.push(`${message.type()}: ${message.text().slice(0, 300)}`));
    page.on("pageerror", (problem) => misdeeds.console.push(`error: ${problem.message.slice(0, 300)}`));
    await context.route("**/*", (route) => {
      const url = route.request().url();
      if (url.startsWith(this.address) || url.startsWith("data:") || url.startsWith("blob:")) return route.continue();
      misdeeds.outside.push(url);
      return route.abort();
    });
    await page.exposeFunction("noteBreach", (breach: string) => misdeeds.policy.push(breach));
    await page.addInitScript({ content: 'addEventListener("securitypolicyviolation", (e) => window.noteBreach?.(e.violatedDirective + " " + e.blockedURI))' });
    await page.goto(this.address);
    await page.locator("#waiting").waitFor({ state: "hidden", timeout: 180_000 });
    const pane = page.frameLocator("#pane");
    await pane.getByRole("tab").first().waitFor({ timeout: 120_000 });
    return { page, pane, misdeeds };
  }

  async stop(): Promise<void> {
    await this.browser.close();
  }
}
