import { GridHand } from "./gridHand";
import { expectSoon, focused } from "./keyboardHand";
import { PreviewSession, type Visit } from "./previewSession";

const FAULTY = "07-nhiem-vu-2023.xlsx";
/** What is wrong with the sample: no lead, a gap in the numbers, an “nt” across a heading, two wrong counts, no deadline. */
const FAULTS = ["A11", "A14", "D7", "E13", "F8"];
let session: PreviewSession;
let visit: Visit;
let grid: GridHand;

jest.setTimeout(240_000);
beforeAll(async () => {
  session = await PreviewSession.start();
  visit = await session.visit();
  grid = new GridHand(visit.page);
});
afterAll(() => session?.stop());

const lines = () => visit.pane.locator("[data-line]");
const cells = async () => (await lines().allInnerTexts()).map((text) => /!([A-Z]+\d+)/u.exec(text)?.[1] ?? text).sort().join(" ");
const verdict = () => visit.pane.locator("section[aria-label] > h2").first().innerText();
const press = (key: string) => visit.page.keyboard.press(key);

/** Tab until a control of that name has the focus. */
async function tabTo(name: RegExp): Promise<void> {
  for (let steps = 0; steps < 60 && !name.test(await focused(visit.page)); steps++) await press("Tab");
  expect(await focused(visit.page)).toMatch(name);
}

/** From wherever the focus is in the pane to the line of a cell's finding. */
async function toLineOf(cell: string): Promise<void> {
  await tabTo(/^pane: (?:Lỗi|Cần giải trình|Lưu ý) ·/u);
  await press("Home");
  for (let steps = 0; steps < 10 && !(await focused(visit.page)).includes(`!${cell}`); steps++) await press("ArrowDown");
  expect(await focused(visit.page)).toContain(`!${cell}`);
}

test("a faulty matrix is repaired to “Đạt” by keyboard alone, and undone again", async () => {
  const { page, pane } = visit;
  await page.locator("#samples summary").focus();
  if ((await page.locator("#samples").getAttribute("open")) === null) await press("Enter");
  await page.locator(`[data-file="${FAULTY}"]`).focus();
  await press("Enter");
  await page.getByText(`Đang mở: ${FAULTY}`).waitFor();
  await page.locator('[data-command="PhuLuc.Check"]').focus();
  await press("Enter");
  await expectSoon(cells, FAULTS.join(" "));
  expect(await verdict()).toBe("Trả lại");

  const wrong = [...FAULTS];
  for (const [cell, count] of [["D7", 1], ["A11", 2], ["A14", 2], ["E13", 1]] as const) {
    await toLineOf(cell);
    await press("s");
    await pane.getByRole("button", { name: `Ghi ${count} ô` }).waitFor();
    await tabTo(new RegExp(`^pane: Ghi ${count} ô$`, "u"));
    await press("Enter");
    wrong.splice(wrong.indexOf(cell), 1);
    await expectSoon(cells, wrong.join(" "));
  }
  expect(await verdict()).toBe("Cần giải trình");

  await toLineOf("F8");
  await press("Enter");
  await expectSoon(() => grid.chosen(), "F8");
  await press("Shift+F6");
  await expectSoon(() => focused(page), "sheet");
  await page.keyboard.type("Quý II");
  await press("Enter");
  await expectSoon(verdict, "Đạt");

  await press("Control+z");
  await expectSoon(cells, "F8");
  await press("F6");
  await tabTo(/^pane: Kiểm tra$/u);
  await pane.getByRole("tab", { name: "Kiểm tra" }).focus();
  for (const name of ["Nhiệm vụ", "Nhận bài", "Nhật ký"]) {
    await press("ArrowRight");
    await expectSoon(() => focused(page), `pane: ${name}`);
  }
  for (let undone = 1; undone <= 4; undone++) {
    await pane.getByRole("button", { name: /^Hoàn tác/u }).first().waitFor();
    await tabTo(/^pane: Hoàn tác/u);
    await press("Enter");
    await expectSoon(async () => String(await pane.getByRole("button", { name: /^Hoàn tác/u }).count()), String(4 - undone));
  }
  await pane.getByRole("tab", { name: "Nhật ký" }).focus();
  for (let steps = 0; steps < 3; steps++) await press("ArrowLeft");
  await expectSoon(cells, FAULTS.join(" "));
  expect(await verdict()).toBe("Trả lại");
  expect(visit.misdeeds).toEqual({ console: [], outside: [], policy: [] });
});
