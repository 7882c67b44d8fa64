import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { PreviewSession } from "./previewSession";
import type { Visit } from "./previewSession";

const FAULTY = "02-so-tu-phap-sai-thuong-gap.xlsx";
const SENT = "01-so-tu-phap-dat.xlsx";
const TASKS = "07-nhiem-vu-2023.xlsx";
const EXPLAINABLE = "03-van-phong-ubnd-can-giai-trinh.xlsx";
const AGENCY = "Sở Nội vụ";
/** How a person may have set the machine; the pane and the page follow while they are open. */
const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;
type Look = keyof typeof LOOKS;
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

/** Takes every colour at once to where it goes, and ends when that is drawn. */
const AT_REST = `(async () => {
  const still = new CSSStyleSheet();
  still.replaceSync("*, ::before, ::after { transition: none !important }");
  document.adoptedStyleSheets = [still];
  for (const frames of [1, 2]) await new Promise((done) => requestAnimationFrame(() => done(frames)));
})()`;

/** What axe finds in a frame in a look, nothing in motion (a colour on its way to another is no look); the spreadsheet's canvas and its own controls are not ours. */
async function violations(page: Page, frame: Frame, look: Look): Promise<string[]> {
  await page.emulateMedia(LOOKS[look]);
  await frame.evaluate(AT_REST);
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

/** Opens a part of “Nhiệm vụ” that is closed at first. */
const part = async ({ pane }: Visit, title: string) => pane.locator("summary").getByText(title, { exact: true }).click();

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
  {
    name: "Kiểm tra, so với bản đã gửi",
    inPane: true,
    open: async ({ pane }) => {
      await pane.getByText("So với bản đã gửi", { exact: true }).click();
      await pane.getByLabel("Bản đã gửi", { exact: true }).setInputFiles(join(__dirname, "..", "..", "assets", "samples", SENT));
      const result = pane.getByRole("region", { name: `Kết quả so với ${SENT}` });
      await result.getByRole("button", { name: "Giải trình" }).first().click();
      await result.getByRole("textbox").first().waitFor();
    },
  },
  { name: "Nhận bài", inPane: true, open: tab("Nhận bài") },
  {
    name: "Nhận bài, sổ theo dõi",
    inPane: true,
    open: async ({ pane }) => {
      await pane.getByLabel("Các tệp cần kiểm tra").setInputFiles(["01-so-tu-phap-dat.xlsx", "02-so-tu-phap-sai-thuong-gap.xlsx", "07-nhiem-vu-2023.xlsx", "10-khong-phai-bang-tinh.xlsx"].map((name) => join("assets/samples", name)));
      await pane.getByText("Sổ theo dõi: 3 đơn vị").waitFor();
      await pane.getByText("Hạn gửi, danh sách đơn vị, lần trước").click();
      await pane.getByLabel("Hạn gửi", { exact: true }).waitFor();
      await pane.getByText("Gửi trả và lưu lại").click();
    },
  },
  {
    name: "Nhận bài, một đơn vị",
    inPane: true,
    open: async ({ pane }) => {
      await pane.locator("[data-line]").filter({ hasText: "Sở Tư pháp" }).click();
      await pane.getByRole("table").waitFor();
      await pane.locator("[data-line]").first().click();
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
    name: "Điền, biểu của kế hoạch",
    inPane: true,
    open: async (visit) => {
      await tab("Điền")(visit);
      const plan = visit.pane.getByRole("combobox", { name: "Chương trình, kế hoạch" });
      await plan.selectOption({ label: "2023 – Kế hoạch CCHC tỉnh Bình Định" });
      await visit.pane.getByRole("combobox", { name: "Nội dung biểu khi chèn" }).selectOption({ label: "Kèm nhiệm vụ, chỉ tiêu của kế hoạch" });
    },
  },
  {
    name: "Nhiệm vụ, chọn một cách",
    inPane: true,
    open: async (visit) => {
      const { pane } = visit;
      await pane.getByRole("button", { name: "Chèn Phụ lục 2 (nhiệm vụ năm 2023)" }).click();
      await pane.getByText("Đã chèn: Phụ lục 2", { exact: false }).first().waitFor();
      await tab("Nhiệm vụ")(visit);
      await pane.getByRole("button", { name: /^Tách cơ quan phối hợp/u }).click();
      await pane.getByRole("radio").first().waitFor();
    },
  },
  {
    name: "Nhiệm vụ, điền giúp",
    inPane: true,
    open: async (visit) => {
      const samples = visit.page.locator("#samples");
      if ((await samples.getAttribute("open")) === null) await samples.locator("summary").click();
      await visit.page.locator(`[data-file="${TASKS}"]`).click();
      await visit.page.getByText(`Đang mở: ${TASKS}`).waitFor();
      await visit.page.locator('[data-command="PhuLuc.Check"]').click();
      await visit.pane.getByText("Trả lại").first().waitFor();
      await tab("Nhiệm vụ")(visit);
      await visit.pane.getByRole("button", { name: "Đánh lại số thứ tự (2)" }).waitFor();
    },
  },
  {
    name: "Nhiệm vụ, thêm nhiệm vụ",
    inPane: true,
    open: async ({ pane }) => {
      await pane.getByRole("button", { name: "Thêm nhiệm vụ" }).click();
      await pane.getByRole("textbox", { name: "Nhiệm vụ" }).fill("Tổ chức đối thoại với người dân về thủ tục hành chính");
      await pane.getByRole("combobox", { name: "Cơ quan chủ trì" }).fill("Viện Chưa Biết");
      await pane.getByRole("combobox", { name: "Cơ quan phối hợp" }).fill(AGENCY);
      await pane.getByRole("button", { name: "Thêm tên vào: Cơ quan phối hợp" }).click();
      await pane.getByRole("combobox", { name: "Chọn nhanh thời gian" }).selectOption({ label: "Quý II" });
      await pane.getByText("“Viện Chưa Biết” chưa có trong", { exact: false }).waitFor();
      await pane.getByText("Hiểu là", { exact: false }).waitFor();
    },
  },
  {
    name: "Nhiệm vụ, xem trước nhiệm vụ mới",
    inPane: true,
    open: async ({ pane }) => {
      await pane.getByRole("button", { name: "Xem trước" }).click();
      await pane.getByText("Chèn 1 dòng trên dòng", { exact: false }).waitFor();
    },
  },
  {
    name: "Nhiệm vụ, tên chưa biết",
    inPane: true,
    open: async ({ pane }) => {
      await pane.getByRole("button", { name: /^Ghi \d+ ô$/u }).click();
      await pane.getByRole("checkbox", { name: "Viện Chưa Biết" }).check();
      await pane.getByRole("button", { name: "Thêm 1 tên vào danh mục" }).waitFor();
    },
  },
  {
    name: "Nhiệm vụ, việc của tôi",
    inPane: true,
    open: async (visit) => {
      await part(visit, "Việc của tôi");
      await visit.pane.getByRole("combobox", { name: "Nhiệm vụ của cơ quan" }).fill(AGENCY);
      await visit.page.keyboard.press("Enter");
      await visit.pane.getByRole("button", { name: "Lập bản nháp kế hoạch" }).click();
      await visit.pane.getByText("Đã lập bản nháp", { exact: false }).first().waitFor();
    },
  },
  {
    name: "Nhiệm vụ, so hai kế hoạch",
    inPane: true,
    open: async (visit) => {
      await part(visit, "So với kế hoạch của tỉnh");
      await visit.pane.getByRole("combobox", { name: "Cơ quan", exact: true }).fill("Sở Tư pháp");
      await visit.page.keyboard.press("Enter");
      await visit.pane.getByRole("button", { name: "So sánh", exact: true }).click();
      await visit.pane.getByRole("heading", { name: /^Chưa đưa vào/u }).waitFor();
    },
  },
  {
    name: "Kiểm tra, giải trình",
    inPane: true,
    open: async (visit) => {
      const { page, pane } = visit;
      const samples = page.locator("#samples");
      if ((await samples.getAttribute("open")) === null) await samples.locator("summary").click();
      await page.locator(`[data-file="${EXPLAINABLE}"]`).click();
      await page.getByText(`Đang mở: ${EXPLAINABLE}`).waitFor();
      await page.locator('[data-command="PhuLuc.Check"]').click();
      await pane.locator("[data-line]", { hasText: "PL3!F23" }).click();
      await pane.getByRole("button", { name: "Giải trình", exact: true }).click();
      await pane.getByText("Năm 2018: 0,962%", { exact: true }).waitFor();
      await pane.getByRole("button", { name: "Ghi giải trình" }).click();
      await pane.getByText("Cần ghi nội dung giải trình.").waitFor();
    },
  },
  {
    name: "Kiểm tra, đã giải trình",
    inPane: true,
    open: async ({ pane }) => {
      await pane.getByRole("textbox", { name: "Nội dung giải trình" }).fill("Năm 2018 chỉ có một xã giải quyết hồ sơ này");
      await pane.getByRole("textbox", { name: "Người giải trình" }).fill("Nguyễn Văn A");
      await pane.getByRole("button", { name: "Ghi giải trình" }).click();
      await pane.getByRole("button", { name: "Đã giải trình: 1" }).click();
      await pane.getByRole("list", { name: "Danh sách đã giải trình" }).waitFor();
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

// Each width's walk begins in a look of its own; every view is looked at in all of them.
test.each([
  [320, ["light", "dark", "contrast"]],
  [450, ["contrast", "dark", "light"]],
] as const)("axe finds nothing in any view at %i px", async (width, looks) => {
  const visit = await session.visit({ reducedMotion: "reduce", ...LOOKS[looks[0]], viewport: { width, height: 900 } });
  const found: string[] = [];
  for (const view of VIEWS) {
    await view.open(visit);
    const frame = view.inPane ? visit.page.frames().find((one) => one.url().includes("/pane/")) : visit.page.mainFrame();
    if (!frame) throw new Error("the pane has no frame");
    await frame.evaluate(axe);
    for (const look of looks) {
      const seen = await violations(visit.page, frame, look);
      table.push(`${view.name}\t${look}\t${width}\t${seen.length}`);
      found.push(...seen.map((one) => `${view.name} (${look}): ${one}`));
    }
    await visit.page.emulateMedia(LOOKS[looks[0]]);
  }
  expect(found).toEqual([]);
  expect(visit.misdeeds).toEqual({ console: [], outside: [], policy: [] });
  await visit.page.context().close();
});
