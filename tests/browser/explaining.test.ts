import { GridHand } from "./gridHand";
import { expectSoon, focused } from "./keyboardHand";
import { PreviewSession, type Visit } from "./previewSession";

const TO_EXPLAIN = "03-van-phong-ubnd-can-giai-trinh.xlsx";
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

const verdict = (name: string) => visit.pane.getByRole("region", { name, exact: true }).waitFor();

test("a warning is explained, its value changed, and the finding is back; the old value closes it again", async () => {
  const { page, pane } = visit;
  if ((await page.locator("#samples").getAttribute("open")) === null) await page.locator("#samples summary").click();
  await page.locator(`[data-file="${TO_EXPLAIN}"]`).click();
  await page.getByText(`Đang mở: ${TO_EXPLAIN}`).waitFor();
  await page.locator('[data-command="PhuLuc.Check"]').click();
  await verdict("Cần giải trình");
  await pane.locator("[data-line]", { hasText: "PL3!F23" }).click();
  await expectSoon(() => grid.chosen(), "F23");

  await pane.getByRole("button", { name: "Giải trình", exact: true }).click();
  await pane.getByRole("textbox", { name: "Nội dung giải trình" }).fill("Năm 2018 chỉ có một xã giải quyết hồ sơ này");
  await pane.getByRole("textbox", { name: "Người giải trình" }).fill("Nguyễn Văn A");
  await pane.getByRole("button", { name: "Ghi giải trình" }).click();
  await pane.getByText("Đã ghi 9 ô.").first().waitFor();
  await verdict("Đạt");
  expect(await focused(page)).toBe("pane: Hoàn tác");
  await pane.getByRole("button", { name: "Đã giải trình: 1" }).click();
  await pane.getByRole("list", { name: "Danh sách đã giải trình" }).getByText("Năm 2018 chỉ có một xã giải quyết hồ sơ này").waitFor();

  await grid.type("F23", "0,963");
  await verdict("Cần giải trình");
  await pane.getByText("Đã giải trình, nhưng số liệu đã đổi").waitFor();
  await grid.type("F23", "0,962");
  await verdict("Đạt");
  await pane.getByRole("button", { name: "Hoàn tác" }).first().click();
  await verdict("Cần giải trình");
  await pane.getByText("Đã hoàn tác 9 ô.").first().waitFor();
  expect(visit.misdeeds).toEqual({ console: [], outside: [], policy: [] });
});
