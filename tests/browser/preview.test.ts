import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../src/adapters/xlsx/openWorkbook";
import { GridHand } from "./gridHand";
import type { Chosen } from "./gridHand";
import { expectSoon, focused } from "./keyboardHand";
import { PreviewSession } from "./previewSession";
import type { Visit } from "./previewSession";

const FAULTY = "02-so-tu-phap-sai-thuong-gap.xlsx";
/** Heights in pixels of the rows of the faulty cells. */
const HEIGHTS: Readonly<Record<string, number>> = { G7: 69, E16: 47, H14: 69, D18: 47, F19: 47 };
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
const hint = () => visit.page.locator("#hint").innerText();
const currentStep = async () => (await visit.page.locator("#steps [aria-current]").allInnerTexts()).join();
const lines = () => visit.pane.locator("[data-line]");
const placesOf = async () => (await lines().allInnerTexts()).map((text) => /PL\d!([A-Z]+\d+)/u.exec(text)?.[1] ?? text);

test("the page names its three steps, the ribbon of the manifest and the samples", async () => {
  const { page } = visit;
  expect(await page.locator("#steps li").allInnerTexts()).toEqual(["1. Chọn bài có lỗi", "2. Kiểm tra", "3. Sửa"]);
  expect(await page.locator("#ribbon button").allInnerTexts()).toEqual(["Mở ngăn", "Chèn biểu mẫu", "Kiểm tra", "Nhận bài"]);
  expect(await page.locator("#samples li").count()).toBe(10);
});

test("a blank workbook says to insert forms, by the ribbon's own names", async () => {
  expect(await currentStep()).toContain("1. Chọn bài có lỗi");
  expect(await hint()).toBe("Sổ này còn trống: bấm “Chèn biểu mẫu” trên thẻ “Phụ lục”, hoặc chọn một bài mẫu. F6: chuyển giữa thẻ lệnh, bảng tính và ngăn.");
});

test("numbers are typed, shown and kept as in Vietnamese", async () => {
  const typed = [["A1", "92,5"], ["A2", "8.450"], ["A3", "8,451"], ["A4", "-1.008,25"], ["A5", "1.1.2"], ["A6", "=A1*2"], ["A7", "8.450"], ["A7", "8,451"], ["A8", "12,5%"]] as const;
  for (const [cell, text] of typed) await grid.type(cell, text);
  // Opened for editing and closed again, a number stays what it is.
  for (const cell of ["A3", "A7", "A8"]) {
    await grid.goTo(cell);
    await visit.page.keyboard.press("F2");
    await visit.page.keyboard.press("Enter");
  }
  const [download] = await Promise.all([visit.page.waitForEvent("download"), visit.page.getByRole("button", { name: "Tải về .xlsx" }).click()]);
  const file = join(folder, "so-moi.xlsx");
  await download.saveAs(file);
  const opened = await openWorkbook(file, readFileSync(file));
  if (!opened.ok) throw new Error(opened.failure.detail);
  const [sheet] = opened.workbook.sheets;
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((row) => sheet?.cellAt(row, 0).value)).toEqual([92.5, 8450, 8.451, -1008.25, "1.1.2", 185, 8.451, 0.125]);
});

test("taking back right after a file was opened changes nothing", async () => {
  await choose(FAULTY);
  await grid.goTo("D10");
  const before = await frameSoon(40);
  await visit.page.keyboard.press("Control+z");
  await visit.page.keyboard.press("Control+z");
  await visit.page.waitForTimeout(300);
  const { top = 0, bottom = 0 } = (await grid.seen())?.frame ?? {};
  expect([bottom - top, (await grid.seen())?.frame]).toEqual([40, before?.frame]);
});

test("the faulty sample gets its verdict, and its findings are walked by keyboard with the grid following", async () => {
  await choose(FAULTY);
  await press("Check");
  await visit.pane.getByText("Trả lại").first().waitFor();
  await lines().first().focus();
  const walked: unknown[] = [];
  for (const place of await placesOf()) {
    await visit.page.keyboard.press("Enter");
    await expectSoon(() => grid.chosen(), place);
    walked.push([await grid.chosen(), ...inView(await frameSoon(HEIGHTS[place] ?? 0))]);
    await visit.page.keyboard.press("ArrowDown");
  }
  expect(walked).toEqual(["G7", "E16", "H14", "D18", "F19"].map((place) => [place, 99, HEIGHTS[place], "above the bar", "labels in view"]));
  expect(await currentStep()).toContain("3. Sửa");
  expect(await hint()).toContain("chọn từng phát hiện");
});

test("marked cells are painted, and plain again when the marks go", async () => {
  await visit.pane.getByRole("button", { name: "Đánh dấu ô" }).click();
  await grid.goTo("E16");
  await expectSoon(async () => (await grid.seen())?.ground ?? "", "#FFC7CE");
  await grid.goTo("H14");
  await expectSoon(async () => (await grid.seen())?.ground ?? "", "#FFEB9C");
  await visit.pane.getByRole("button", { name: "Bỏ đánh dấu" }).click();
  await expectSoon(async () => (await grid.seen())?.ground ?? "", "#FFFFFF");
});

test("by keyboard alone: from the ribbon to a check, a finding, its cell, and back", async () => {
  const { page } = visit;
  const pressed = page.locator('[data-command="PhuLuc.Check"]');
  await pressed.focus();
  await page.keyboard.press("Enter");
  await visit.pane.getByText("Trả lại").first().waitFor();
  await expectSoon(() => focused(visit.page), "pane: Kiểm tra");
  while (!(await focused(visit.page)).startsWith("pane: Lỗi")) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expectSoon(() => grid.chosen(), "G7");
  await page.keyboard.press("Shift+F6");
  expect(await focused(visit.page)).toBe("sheet");
  await page.keyboard.press("ArrowDown");
  await expectSoon(() => grid.chosen(), "G8");
  await page.keyboard.press("F6");
  expect(await focused(visit.page)).toMatch(/^pane: Lỗi · PL2!G7/u);
  await page.keyboard.press("F6");
  expect(await focused(visit.page)).toBe("head: Kiểm tra");
  await page.locator("#close-pane").focus();
  await page.keyboard.press("Enter");
  expect(await focused(visit.page)).toBe("head: Kiểm tra");
  await page.keyboard.press("F6");
  expect(await focused(visit.page)).toBe("sheet");
  await page.keyboard.press("F6");
  expect(await focused(visit.page)).toBe("head: Kiểm tra");
  await page.keyboard.press("Enter");
  await visit.pane.getByText("Trả lại").first().waitFor();
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

test("the file's name stays in sight after a fix", async () => {
  expect(await visit.page.locator("#file").innerText()).toBe(`Đang mở: ${FAULTY}`);
});

test("a wrong total is found within a second of being typed", async () => {
  await choose("01-so-tu-phap-dat.xlsx");
  await press("Check");
  await visit.pane.getByText("Đạt", { exact: true }).first().waitFor();
  await expectSoon(async () => (await hint()).split(".")[0] ?? "", "Không có phát hiện nào; kết luận ghi ở đầu ngăn");
  expect(await currentStep()).toBe("");
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

test("values are carried over from another file by meaning, shown, written, taken back", async () => {
  await choose(FAULTY);
  await visit.pane.getByRole("tab", { name: "Điền" }).click();
  const help = visit.pane.getByRole("region", { name: "Điền giúp" });
  await help.getByText("Mang sang").click();
  await help.locator("input[type=file]").setInputFiles(join("assets", "samples", "01-so-tu-phap-dat.xlsx"));
  await help.getByText("Đã đọc 01-so-tu-phap-dat.xlsx: Phụ lục 2.").waitFor();
  await help.getByRole("button", { name: "Xem trước: Mang sang" }).click();
  const boxes = help.getByRole("checkbox");
  await boxes.first().waitFor();
  const names = await boxes.evaluateAll((all) => all.map((box) => `${box.getAttribute("aria-label")} ${(box as HTMLInputElement).checked}`));
  expect(names).toEqual(["PL2!G7: 159 → 195 false", "PL2!E16: 92,5 → 92 false", "PL2!D18: 8 → 6 false", "PL2!F19: (trống) → 1 true", "PL2!G19: (trống) → 1 true"]);
  const left = () => visit.pane.getByRole("button", { name: /^Ô trống tiếp theo/u }).innerText();
  expect(await left()).toBe("Ô trống tiếp theo (còn 2)");
  await help.getByRole("button", { name: "Ghi 2 ô" }).click();
  await visit.pane.getByText("Đã điền hết các ô phải điền.").waitFor();
  await help.getByRole("button", { name: "Hoàn tác" }).click();
  await expectSoon(left, "Ô trống tiếp theo (còn 2)");
});

test("on a narrow screen a pressed button brings the pane into sight", async () => {
  const narrow = await session.visit({ viewport: { width: 320, height: 800 } });
  const { page } = narrow;
  await page.locator("#samples summary").click();
  await page.locator('[data-command="PhuLuc.Check"]').click();
  await expectSoon(async () => String(((await page.locator("#side").boundingBox())?.y ?? 900) < 200), "true");
  expect(narrow.misdeeds).toEqual({ console: [], outside: [], policy: [] });
  await page.context().close();
});

test("nothing left this machine, no policy was breached, the console stayed clean", () => {
  expect(visit.misdeeds).toEqual({ console: [], outside: [], policy: [] });
});

/** The frame of what is chosen once it is drawn that high; as it is after a while. */
async function frameSoon(height: number): Promise<Chosen | null> {
  const until = Date.now() + 5000;
  const fits = (seen: Chosen | null) => seen !== null && Math.abs(seen.frame.bottom - seen.frame.top - height) <= 2;
  let seen = await grid.seen();
  while (!fits(seen) && Date.now() < until) {
    await visit.page.waitForTimeout(50);
    seen = await grid.seen();
  }
  return seen;
}

/** Width and height of the frame, rounded to the cell's own; whether the scroll bar leaves it free; whether the label columns before it are in view. */
function inView(seen: Chosen | null): unknown[] {
  if (!seen) return [];
  const { frame, canvas } = seen;
  const height = frame.bottom - frame.top;
  const known = Object.values(HEIGHTS).find((one) => Math.abs(one - height) <= 2);
  return [frame.right - frame.left, known ?? height, frame.bottom <= canvas.height - 14 ? "above the bar" : frame.bottom, frame.left > 440 ? "labels in view" : frame.left];
}

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
