import { screen, waitFor, within } from "@testing-library/react";
import { sheetOfLines } from "../documents/bookOf";
import * as tasks2023 from "../documents/tasks2023";
import { OpenBook } from "./openBook";
import { paneOf } from "./paneOf";

const plan = () => new OpenBook([sheetOfLines("KH", [...tasks2023.titles.map((title) => [title]), [], [...tasks2023.headings], ...tasks2023.lines])]);

async function opened(book = plan()) {
  const pane = await paneOf(book, { query: "?tab=tasks" });
  const opener = await screen.findByRole("button", { name: "Thêm nhiệm vụ" });
  opener.focus();
  await pane.user.keyboard("{Enter}");
  const form = await screen.findByRole("form", { name: "Thêm nhiệm vụ mới" });
  return { ...pane, book, form };
}

test("by keyboard alone: the form, what is understood, the preview, the sheet, and back", async () => {
  const { user, book, form } = await opened();
  const part = within(form).getByRole("combobox", { name: "Mục" });
  expect(part).toHaveFocus();
  await user.selectOptions(part, "II. CẢI CÁCH THỂ CHẾ");
  await user.tab();
  expect(within(form).getByRole("textbox", { name: /^Nhiệm vụ/u })).toHaveFocus();
  await user.keyboard("Tập huấn soạn thảo văn bản");
  await user.tab();
  await user.keyboard("Lớp tập huấn");
  await user.tab();
  await user.keyboard("Sở Tư phap");
  await user.tab();
  expect(await within(form).findByText("“Sở Tư phap” chưa có trong danh mục cơ quan; gần nhất: “Sở Tư pháp”.")).toBeInTheDocument();
  await user.tab({ shift: true });
  await user.keyboard("{Backspace}Sở Tư pháp");
  await user.tab();
  await user.keyboard("Sở Nội vụ{Enter}UBND cấp huyện{Enter}");
  expect(within(form).getByRole("list", { name: "Cơ quan phối hợp" })).toHaveTextContent("Sở Nội vụ ×UBND cấp huyện ×");
  await user.tab();
  await user.tab();
  await user.tab();
  await user.tab();
  expect(within(form).getByRole("textbox", { name: "Thời gian thực hiện" })).toHaveFocus();
  await user.keyboard("quý 2");
  expect(await within(form).findByText("Hiểu là: Quý II, từ ngày 1/4/2023 đến hết ngày 30/6/2023.")).toBeInTheDocument();
  await user.keyboard("{Enter}");
  const preview = await screen.findByRole("region", { name: "Xem lại trước khi ghi" });
  expect(preview).toHaveTextContent(/Chèn 1 dòng trên dòng 23 của trang “KH”/u);
  expect(within(preview).getByRole("table")).toHaveTextContent("KH!A23:(trống)→ “13”Số thứ tự tiếp theo.");
  await user.tab();
  const write = within(preview).getByRole("button", { name: "Ghi 23 ô" });
  write.focus();
  await user.keyboard("{Enter}");
  const undo = await screen.findByRole("button", { name: "Hoàn tác" });
  expect(screen.getAllByText("Đã chèn 1 dòng và ghi 23 ô.")).toHaveLength(2);
  await waitFor(() => expect(undo).toHaveFocus());
  expect(["A", "B", "C", "D", "E", "F"].map((_, column) => book.held({ sheet: "KH", row: 22, column }).value)).toEqual([
    "13", "Tập huấn soạn thảo văn bản", "Lớp tập huấn", "Sở Tư pháp", "Sở Nội vụ; UBND cấp huyện", "quý 2",
  ]);
  expect(book.selected).toEqual([{ sheet: "KH", row: 22, column: 1 }]);
  expect(book.held({ sheet: "KH", row: 1, column: 0 }).value).toMatch(/^28 NHIỆM VỤ/u);
  await waitFor(() => expect(screen.getByText("32 nhiệm vụ")).toBeInTheDocument());
  await user.keyboard("{Enter}");
  await waitFor(() => expect(screen.getByText("31 nhiệm vụ")).toBeInTheDocument());
  expect(book.held({ sheet: "KH", row: 22, column: 0 }).value).toBe("III");
});

test("without words it says so and goes there; Escape leaves, the keyboard goes back", async () => {
  const { user, form } = await opened();
  await user.click(within(form).getByRole("button", { name: "Xem trước" }));
  const task = within(form).getByRole("textbox", { name: /^Nhiệm vụ/u });
  expect(task).toHaveFocus();
  expect(within(form).getByText("Đề nghị ghi nội dung trước khi thêm.")).toBeInTheDocument();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("form")).toBeNull();
  await waitFor(() => expect(screen.getByRole("button", { name: "Thêm nhiệm vụ" })).toHaveFocus());
});

test("leaving the preview comes back to the form as it was written; a name is taken off the list", async () => {
  const { user, form } = await opened();
  await user.type(within(form).getByRole("textbox", { name: /^Nhiệm vụ/u }), "Sơ kết");
  await user.type(within(form).getByRole("combobox", { name: "Cơ quan phối hợp" }), "Sở Nội vụ{Enter}Sở Tài chính{Enter}");
  await user.click(within(form).getByRole("button", { name: "Bỏ Sở Nội vụ" }));
  await user.selectOptions(within(form).getByRole("combobox", { name: "Chọn nhanh thời gian" }), "Quý IV");
  expect(within(form).getByRole("textbox", { name: "Thời gian thực hiện" })).toHaveValue("Quý IV");
  await user.click(within(form).getByRole("button", { name: "Xem trước" }));
  const preview = await screen.findByRole("region", { name: "Xem lại trước khi ghi" });
  expect(within(preview).getByRole("table")).toHaveTextContent("“Sở Tài chính”");
  await user.keyboard("{Escape}");
  expect(within(form).getByRole("textbox", { name: /^Nhiệm vụ/u })).toHaveValue("Sơ kết");
  await waitFor(() => expect(within(form).getByRole("button", { name: "Xem trước" })).toHaveFocus());
});

test("Esc and another view keep what was written; “Bỏ” alone lets it go", async () => {
  const { user, form } = await opened();
  await user.tab();
  await user.keyboard("Tập huấn soạn thảo văn bản{Escape}");
  expect(await screen.findByText(/^Nội dung đang ghi dở vẫn được giữ/u)).toBeInTheDocument();
  expect(form).not.toBeInTheDocument();
  const [first, second] = screen.getAllByRole("tab");
  if (!first || !second) throw new Error("no tabs");
  await user.click(first);
  await waitFor(() => expect(screen.queryByRole("button", { name: "Thêm nhiệm vụ" })).not.toBeInTheDocument());
  await user.click(screen.getByRole("tab", { name: "Nhiệm vụ" }));
  await user.click(await screen.findByRole("button", { name: "Thêm nhiệm vụ" }));
  const again = await screen.findByRole("form", { name: "Thêm nhiệm vụ mới" });
  expect(within(again).getByRole("textbox", { name: /^Nhiệm vụ/u })).toHaveValue("Tập huấn soạn thảo văn bản");
  await user.click(within(again).getByRole("button", { name: "Bỏ" }));
  expect(screen.queryByText(/^Nội dung đang ghi dở/u)).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Thêm nhiệm vụ" }));
  const fresh = await screen.findByRole("form", { name: "Thêm nhiệm vụ mới" });
  expect(within(fresh).getByRole("textbox", { name: /^Nhiệm vụ/u })).toHaveValue("");
  expect(within(fresh).queryByRole("button", { name: "Bỏ" })).not.toBeInTheDocument();
});
