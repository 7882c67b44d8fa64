import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { BrowserContextOptions, Frame } from "playwright-core";
import { PreviewSession } from "./previewSession";
import type { Visit } from "./previewSession";

const FAULTY = "02-so-tu-phap-sai-thuong-gap.xlsx";
const WIDTHS = [320, 450] as const;
const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
};
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const table: string[] = [];
let session: PreviewSession;

jest.setTimeout(240_000);
beforeAll(async () => {
  session = await PreviewSession.start();
});
afterAll(async () => {
  await session?.stop();
  process.stdout.write(`${["view look width violations", ...table].join("\n")}\n`);
});

/** What axe finds in a frame; the spreadsheet's canvas and its own controls are not ours. */
async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  const results = await frame.evaluate<AxeResults>('axe.run({ include: [["html"]], exclude: [["#grid"], ["iframe"]] }, { iframes: false })');
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

interface View {
  readonly name: string;
  readonly inPane: boolean;
  readonly open: (visit: Visit) => Promise<void>;
}

const tab = (name: string) => async ({ pane }: Visit) => {
  await pane.getByRole("tab", { name, exact: true }).click();
  await pane.getByRole("tabpanel").first().waitFor();
};

const VIEWS: readonly View[] = [
  { name: "page", inPane: false, open: () => Promise.resolve() },
  {
    name: "page with a sample",
    inPane: false,
    open: async ({ page }) => {
      await page.locator(`[data-file="${FAULTY}"]`).click();
      await page.getByText(`Đang mở: ${FAULTY}`).waitFor();
      // Else it rests on the spreadsheet's toolbar, whose notes stand outside it.
      await page.mouse.move(0, 0);
      await page.getByRole("tooltip").waitFor({ state: "detached" });
    },
  },
  { name: "Điền", inPane: true, open: tab("Điền") },
  {
    name: "Kiểm tra",
    inPane: true,
    open: async ({ page, pane }) => {
      await page.locator('[data-command="PhuLuc.Check"]').click();
      await pane.getByText("Trả lại").first().waitFor();
    },
  },
  {
    name: "Kiểm tra, chi tiết và vì sao",
    inPane: true,
    open: async ({ page, pane }) => {
      await pane.locator("[data-line]").nth(1).focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("v");
      await pane.getByText("Căn cứ:").first().waitFor();
      await pane.getByText("Chi tiết kỹ thuật").click();
    },
  },
  {
    name: "Kiểm tra, xem trước sửa",
    inPane: true,
    open: async ({ page, pane }) => {
      await pane.locator("[data-line]").nth(2).focus();
      await page.keyboard.press("s");
      await pane.getByRole("button", { name: "Ghi 1 ô" }).waitFor();
    },
  },
  {
    name: "Kiểm tra, đã ghi",
    inPane: true,
    open: async ({ pane }) => {
      await pane.getByRole("button", { name: "Ghi 1 ô" }).click();
      await pane.getByText("Đã ghi 1 ô.").first().waitFor();
    },
  },
  { name: "Nhật ký", inPane: true, open: tab("Nhật ký") },
  { name: "Cài đặt", inPane: true, open: tab("Cài đặt") },
  {
    name: "Điền, cơ quan và thời hạn",
    inPane: true,
    open: async (visit) => {
      await tab("Điền")(visit);
      await visit.pane.getByRole("combobox").first().selectOption({ label: "Sở Nội vụ" });
      await visit.pane.getByRole("button", { name: "Đặt thời hạn khác" }).first().click();
      await visit.pane.getByRole("textbox").first().waitFor();
    },
  },
  {
    name: "Nhật ký, từng ô",
    inPane: true,
    open: async (visit) => {
      await tab("Nhật ký")(visit);
      await visit.pane.getByRole("button", { name: "Xem từng ô" }).first().click();
      await visit.pane.getByRole("table").waitFor();
    },
  },
  {
    name: "Settings, in English",
    inPane: true,
    open: async (visit) => {
      await tab("Cài đặt")(visit);
      await visit.pane.getByRole("combobox").first().selectOption({ label: "English" });
      await visit.pane.getByRole("tab", { name: "Settings" }).waitFor();
    },
  },
  { name: "Check, in English", inPane: true, open: tab("Check") },
];

describe.each(Object.keys(LOOKS))("%s", (look) => {
  test.each(WIDTHS)("axe finds nothing in any view at %i px", async (width) => {
    const visit = await session.visit({ ...LOOKS[look], viewport: { width, height: 900 } });
    const found: string[] = [];
    for (const view of VIEWS) {
      await view.open(visit);
      const frame = view.inPane ? visit.page.frames().find((one) => one.url().includes("/pane/")) : visit.page.mainFrame();
      if (!frame) throw new Error("the pane has no frame");
      const seen = await violations(frame);
      table.push(`${view.name}\t${look}\t${width}\t${seen.length}`);
      found.push(...seen.map((one) => `${view.name}: ${one}`));
    }
    expect(found).toEqual([]);
    expect(visit.misdeeds).toEqual({ console: [], outside: [], policy: [] });
    await visit.page.context().close();
  });
});
