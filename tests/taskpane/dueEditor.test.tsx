import { screen, waitFor, within } from "@testing-library/react";
import { OpenBook } from "./openBook";
import { paneOf } from "./paneOf";

const region = () => screen.findByRole("region", { name: "Phải gửi, phải làm" });
const opener = () => screen.getByRole("button", { name: "Đặt thời hạn khác" });

async function editing(book = new OpenBook([])) {
  book.settings = { ...book.settings, agency: "bd.so-tu-phap" };
  const { user } = await paneOf(book, { today: "2026-11-21" });
  await region();
  await user.click(opener());
  return { book, user, field: await screen.findByRole("textbox", { name: /^Thời hạn khác cho: Báo cáo đánh giá/u }) };
}

test("a day is typed as it is written here, said back in words, and kept by Enter; the keyboard goes back", async () => {
  const { book, user, field } = await editing();
  expect([document.activeElement, field]).toEqual([field, field]);
  expect(field).toHaveAccessibleDescription("Ngày/tháng/năm, ví dụ 4/12/2026");
  await user.type(field, "04-12-2026");
  expect(field).toHaveAccessibleDescription("thứ Sáu, ngày 4 tháng 12 năm 2026");
  await user.keyboard("{Enter}");
  await waitFor(async () => expect(await region()).toHaveTextContent("chậm nhất ngày 4/12/2026 (thời hạn do bạn đặt) – còn 13 ngày"));
  expect(book.settings["due.d.thematic"]).toBe("2026-12-04");
  expect(opener()).toHaveFocus();
  expect(screen.getByRole("status")).toHaveTextContent("Đã lưu thời hạn: thứ Sáu, ngày 4 tháng 12 năm 2026.");
  await user.click(screen.getByRole("button", { name: "Theo văn bản" }));
  await waitFor(async () => expect(await region()).toHaveTextContent("trước ngày 30/4/2020"));
  expect(opener()).toHaveFocus();
});

test("what is no day is said plainly and not kept", async () => {
  const { book, user, field } = await editing();
  await user.type(field, "31/2/2027{Enter}");
  expect(field).toHaveAccessibleDescription(/^Lịch không có ngày 31\/2\/2027\./u);
  await user.clear(field);
  await user.type(field, "cuối tháng");
  await user.click(within(await region()).getByRole("button", { name: "Lưu" }));
  expect(field).toHaveAccessibleDescription(/^Hãy ghi đủ ngày\/tháng\/năm, ví dụ 4\/12\/2026\./u);
  expect(field).toBeInvalid();
  expect(book.settings["due.d.thematic"]).toBeUndefined();
});

test.each(["Thôi", "Escape"])("%s leaves all as it was, and the keyboard goes back", async (way) => {
  const { book, user, field } = await editing();
  await user.type(field, "4/12/2026");
  if (way === "Escape") await user.keyboard("{Escape}");
  else await user.click(screen.getByRole("button", { name: way }));
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(opener()).toHaveFocus();
  expect(book.settings["due.d.thematic"]).toBeUndefined();
});

test("a day set before is there to be changed, as it is written here", async () => {
  const book = new OpenBook([]);
  book.settings = { "due.d.thematic": "2026-11-30" };
  const { field } = await editing(book);
  expect(field).toHaveValue("30/11/2026");
});
