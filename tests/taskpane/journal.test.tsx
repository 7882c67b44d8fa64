import { screen, waitFor } from "@testing-library/react";
import { BLANK } from "../../src/core/sheet/edit";
import { sheetOf } from "../../src/core/sheet/sheet";
import { OpenBook } from "./openBook";
import { paneOf } from "./paneOf";

const at = { sheet: "Trang1", row: 1, column: 1 };

async function journalOfOne() {
  const book = new OpenBook([sheetOf({ name: at.sheet }, [])]);
  await book.apply([{ at, before: BLANK, after: { value: 5, formula: null }, why: "thử" }], { title: "Sửa tổng", when: "2020-04-20T08:00:00.000Z" });
  const { user } = await paneOf(book, { query: "?tab=journal" });
  await screen.findByRole("button", { name: "Hoàn tác: Sửa tổng" });
  return { book, user };
}

test("it says that inserted forms are not in it", async () => {
  await journalOfOne();
  expect(screen.getByText(/^Các ô do ngăn sửa, .*Biểu mẫu đã chèn không ghi ở đây: không cần nữa thì xóa như mọi trang khác\.$/u)).toBeInTheDocument();
});

test("after undoing the keyboard is at what became of it", async () => {
  const { book, user } = await journalOfOne();
  await user.click(screen.getByRole("button", { name: "Hoàn tác: Sửa tổng" }));
  await waitFor(() => expect(document.activeElement).toHaveTextContent("Đã hoàn tác 1 ô."));
  expect([book.held(at), screen.queryByRole("button", { name: "Hoàn tác: Sửa tổng" })]).toEqual([BLANK, null]);
});

test("after clearing the keyboard is at the empty journal", async () => {
  const { user } = await journalOfOne();
  await user.click(screen.getByRole("button", { name: "Xóa nhật ký" }));
  await user.click(screen.getByRole("button", { name: "Xóa" }));
  await waitFor(() => expect(document.activeElement).toHaveTextContent("Nhật ký đang trống."));
});

test.each(["Thôi", "Escape"])("%s clears nothing, and the keyboard goes back", async (way) => {
  const { book, user } = await journalOfOne();
  await user.click(screen.getByRole("button", { name: "Xóa nhật ký" }));
  expect(screen.getByRole("button", { name: "Thôi" })).toHaveFocus();
  await user.keyboard(way === "Escape" ? "{Escape}" : "{Enter}");
  expect(screen.getByRole("button", { name: "Xóa nhật ký" })).toHaveFocus();
  expect(await book.journal()).toHaveLength(1);
});
