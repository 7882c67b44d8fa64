import { GridHand } from "./gridHand";
import { expectSoon } from "./keyboardHand";
import { PreviewSession, type Visit } from "./previewSession";

/** Phụ lục 2 with two digits of a total swapped: G7 is 159 where its parts add up to 195. */
const FAULTY = "02-so-tu-phap-sai-thuong-gap.xlsx";
let session: PreviewSession;
let visit: Visit;

jest.setTimeout(240_000);
beforeAll(async () => {
  session = await PreviewSession.start();
  visit = await session.visit();
});
afterAll(() => session?.stop());

const line = () => visit.pane.locator("[data-line]").filter({ hasText: "PL2!G7" });
const errors = async () => String(await line().filter({ hasText: "Lỗi" }).count());

test("a total off by two swapped digits: the slip is said, shown, accepted and taken back", async () => {
  const { page, pane } = visit;
  const grid = new GridHand(page);
  const samples = page.locator("#samples");
  if ((await samples.getAttribute("open")) === null) await samples.locator("summary").click();
  await page.locator(`[data-file="${FAULTY}"]`).click();
  await page.getByText(`Đang mở: ${FAULTY}`).waitFor();
  await page.locator('[data-command="PhuLuc.Check"]').click();
  await line().first().click();
  await expectSoon(() => grid.chosen(), "G7");
  await pane.getByText("Có thể sai ở:").waitFor();
  expect(await pane.getByText("Có thể sai ở:").innerText()).toBe("Có thể sai ở: G7 hoặc G9 hoặc G12. Sửa đúng một trong các ô này là số liệu khớp nhau.");
  expect(await pane.getByText("gõ đảo hai chữ số").innerText()).toContain("(159 thay vì 195)");
  await pane.getByRole("button", { name: "Xem các ô này trên trang" }).click();
  await expectSoon(() => grid.chosen(), "G7:G13");

  await pane.getByRole("button", { name: "Xem trước sửa" }).click();
  const table = pane.getByRole("region", { name: "Xem lại trước khi ghi" });
  expect(await table.innerText()).toMatch(/159[\s\S]*195/u);
  await pane.getByRole("button", { name: "Ghi 1 ô" }).click();
  await pane.getByText("Đã ghi 1 ô.").first().waitFor();
  await expectSoon(errors, "0");

  await pane.getByRole("tab", { name: "Nhật ký" }).click();
  await pane.getByRole("button", { name: "Hoàn tác" }).first().click();
  await pane.getByRole("tab", { name: "Kiểm tra" }).click();
  await expectSoon(errors, "1");
  expect(visit.misdeeds).toEqual({ console: [], outside: [], policy: [] });
});
