import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../src/adapters/xlsx/openWorkbook";
import { GridHand } from "./gridHand";
import { PreviewSession } from "./previewSession";
import type { Visit } from "./previewSession";

const FAULTY = "02-so-tu-phap-sai-thuong-gap.xlsx";
const folder = mkdtempSync(join(tmpdir(), "soat-preview-"));
let session: PreviewSession;
let visit: Visit;
let grid: GridHand;

jest.setTimeout(240_000);
beforeAll(async () => {
  session = await PreviewSession.start();
  visit = await session.visit();
  grid = new GridHand(visit.page);
});
afterAll(async () => {
  await session?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const press = (command: string) => visit.page.locator(`[data-command="PhuLuc.${command}"]`).click();
const choose = async (file: string) => {
  const samples = visit.page.locator("#samples");
  if ((await samples.getAttribute("open")) === null) await samples.locator("summary").click();
  await samples.locator(`[data-file="${file}"]`).click();
  await visit.page.getByText(`Đang mở: ${file}`).waitFor();
};
const lines = () => visit.pane.locator("[data-line]");
const placesOf = async () => (await lines().allInnerTexts()).map((text) => /PL\d!([A-Z]+\d+)/u.exec(text)?.[1] ?? text);

test("the page names its three steps, the ribbon of the manifest and the samples", async () => {
  const { page } = visit;
  expect(await page.locator("#steps li").allInnerTexts()).toEqual(["1. Chọn bài có lỗi", "2. Kiểm tra", "3. Sửa"]);
  expect(await page.locator("#ribbon button").allInnerTexts()).toEqual(["Mở ngăn", "Chèn biểu mẫu", "Kiểm tra"]);
  expect(await page.locator("#samples li").count()).toBe(10);
});

test("the faulty sample gets its verdict, and its findings are walked by keyboard with the grid following", async () => {
  await choose(FAULTY);
  await press("Check");
  await visit.pane.getByText("Trả lại").first().waitFor();
  await lines().first().focus();
  const walked: string[] = [];
  for (const place of await placesOf()) {
    await visit.page.keyboard.press("Enter");
    await expectSoon(() => grid.chosen(), place);
    walked.push(await grid.chosen());
    await visit.page.keyboard.press("ArrowDown");
  }
  expect(walked).toEqual(["G7", "E16", "H14", "D18", "F19"]);
});

test("a suggestion is previewed, written and taken back", async () => {
  await lines().nth(2).focus();
  if ((await lines().nth(2).getAttribute("aria-expanded")) !== "true") await visit.page.keyboard.press("Enter");
  await visit.page.keyboard.press("s");
  await visit.pane.getByRole("button", { name: "Ghi 1 ô" }).click();
  await visit.pane.getByText("Đã ghi 1 ô.").first().waitFor();
  await expectSoon(async () => (await placesOf()).join(" "), "G7 E16 D18 F19");
  await visit.pane.getByRole("button", { name: "Hoàn tác" }).first().click();
  await visit.pane.getByText("Đã hoàn tác 1 ô.").first().waitFor();
  await expectSoon(async () => (await placesOf()).join(" "), "G7 E16 H14 D18 F19");
});

test("a wrong total is found within a second of being typed", async () => {
  await choose("01-so-tu-phap-dat.xlsx");
  await press("Check");
  await visit.pane.getByText("Đạt", { exact: true }).first().waitFor();
  await grid.type("D7", "999");
  const typed = Date.now();
  await lines().filter({ hasText: "PL2!D7" }).first().waitFor();
  expect(Date.now() - typed).toBeLessThan(Number(process.env["SOAT_LIVE_LIMIT"] || 1000));
});

test("all eight appendices are inserted at once", async () => {
  await visit.page.getByRole("button", { name: "Sổ trắng" }).click();
  await visit.page.getByText("Đang mở: Sổ mới.xlsx").waitFor();
  await press("Insert");
  await visit.pane.getByRole("button", { name: "Chèn cả 8 biểu" }).click();
  await visit.pane.getByText(/Đã chèn:/u).first().waitFor();
  expect(await grid.sheets()).toEqual(["Trang tính1", "PL1", "PL2", "PL3", "PL4", "PL5", "PL6", "PL7", "PL8"]);
});

test("a downloaded workbook opens again with the same figures and the same verdict", async () => {
  await choose(FAULTY);
  const [download] = await Promise.all([visit.page.waitForEvent("download"), visit.page.getByRole("button", { name: "Tải về .xlsx" }).click()]);
  expect(download.suggestedFilename()).toBe(FAULTY);
  const file = join(folder, FAULTY);
  await download.saveAs(file);
  expect(await contentsOf(file)).toEqual(await contentsOf(join("assets/samples", FAULTY)));
  await visit.page.locator("input[type=file]").setInputFiles(file);
  await visit.page.getByText(`Đang mở: ${FAULTY}`).waitFor();
  await press("Check");
  await visit.pane.getByText("Trả lại").first().waitFor();
  expect(await placesOf()).toEqual(["G7", "E16", "H14", "D18", "F19"]);
});

test("a file that is no workbook is refused in a sentence, and the open one stays", async () => {
  await visit.page.locator("#samples summary").click();
  await visit.page.locator('[data-file="10-khong-phai-bang-tinh.xlsx"]').click();
  await visit.page.locator("#status.trouble").waitFor();
  expect(await visit.page.locator("#status").innerText()).toBe(
    "Không mở được 10-khong-phai-bang-tinh.xlsx. Tệp này là trang web lưu dưới tên Excel, không phải bảng tính. Đề nghị mở bằng Excel, lưu lại dạng .xlsx rồi gửi lại.",
  );
  expect(await grid.sheets()).toEqual(["PL2"]);
});

test("nothing left this machine, no policy was breached, the console stayed clean", () => {
  expect(visit.misdeeds).toEqual({ console: [], outside: [], policy: [] });
});

/** Values, formulas and formats of a file, cell by cell. */
async function contentsOf(file: string): Promise<unknown[]> {
  const opened = await openWorkbook(file, readFileSync(file));
  if (!opened.ok) throw new Error(opened.failure.detail);
  return opened.workbook.sheets.map((sheet) => [
    sheet.name,
    sheet.merges.length,
    sheet.filledRows().flatMap((row) => sheet.cellsOfRow(row).map(({ column, kind, value, formula, format, font }) => [row, column, kind, value, formula, format, font])),
  ]);
}

async function expectSoon(read: () => Promise<string>, wanted: string): Promise<void> {
  const until = Date.now() + 5000;
  while ((await read()) !== wanted && Date.now() < until) await visit.page.waitForTimeout(50);
  expect(await read()).toBe(wanted);
}
