import { act, screen, waitFor, within } from "@testing-library/react";
import { consistentBook } from "../walker/book";
import { OpenBook } from "./openBook";
import { paneOf } from "./paneOf";

const PL2 = { letterhead: "SỞ TƯ PHÁP", only: ["pl2"] };
const bookWith = (write: Record<string, number | null>) => new OpenBook([...consistentBook({ ...PL2, write }).workbook.sheets]);
const C17 = { sheet: "PL2", row: 16, column: 2 };
const onSheet = (book: OpenBook, row: number, column: number) => book.held({ sheet: "Giải trình", row, column }).value;

/** jsdom's document has the focus only while an element has it; a person at the keyboard keeps it there. */
beforeEach(() => void jest.spyOn(document, "hasFocus").mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

const line = (place: RegExp) => within(screen.getByRole("list", { name: "Danh sách phát hiện" })).getAllByRole("button").find((one) => place.test(one.textContent ?? ""));

async function openForm(user: Awaited<ReturnType<typeof paneOf>>["user"], place = /PL2!C17/u) {
  await screen.findByRole("list", { name: "Danh sách phát hiện" });
  act(() => line(place)?.focus());
  await user.keyboard("{Enter}");
  const button = await screen.findByRole("button", { name: "Giải trình" });
  act(() => button.focus());
  await user.keyboard("{Enter}");
  return screen.findByRole("region", { name: /^Giải trình/u });
}

test("a warning is explained by keyboard: bound values shown, written, closed, reopened by a change, and taken back", async () => {
  const book = bookWith({ "pl2.r6@y2015": 50 });
  const { user, machine } = await paneOf(book, { query: "?tab=check", today: "2026-11-21" });
  const form = await openForm(user);
  expect(await within(form).findByText("Số VBQPPL trái pháp luật về nội dung, thẩm quyền đã được xử lý: 50")).toBeInTheDocument();
  expect(within(form).getByRole("textbox", { name: "Nội dung giải trình" })).toHaveFocus();
  await user.keyboard("Xử lý cả văn bản năm trước{Tab}Nguyễn Văn A{Tab}{Enter}");
  await waitFor(() => expect(screen.getAllByText(/Đã ghi 9 ô/u)).toHaveLength(2));
  expect([onSheet(book, 4, 1), onSheet(book, 4, 6), onSheet(book, 4, 7), onSheet(book, 4, 8)]).toEqual(["Phụ lục 2", "Xử lý cả văn bản năm trước", "Nguyễn Văn A", "21/11/2026"]);
  expect(machine.kept["explainedBy"]).toBe("Nguyễn Văn A");
  expect(await screen.findByRole("region", { name: "Đạt" })).toHaveTextContent("1 lưu ý · 1 đã giải trình");
  expect(document.activeElement).toHaveAccessibleName("Hoàn tác");
  expect(line(/PL2!C17/u)).toBeUndefined();

  act(() => book.type(C17, 51));
  expect(await screen.findByText("Đã giải trình, nhưng số liệu đã đổi")).toBeInTheDocument();
  // The line opened before is open still.
  await user.click(await screen.findByRole("button", { name: "Giải trình" }));
  const again = await screen.findByRole("region", { name: /^Giải trình/u });
  expect(screen.getByText("Số VBQPPL trái pháp luật về nội dung, thẩm quyền đã được xử lý: 50 → 51")).toBeInTheDocument();
  expect(within(again).getByRole("textbox", { name: "Nội dung giải trình" })).toHaveValue("Xử lý cả văn bản năm trước");
  expect(within(again).getByRole("textbox", { name: "Người giải trình" })).toHaveValue("Nguyễn Văn A");
  act(() => book.type(C17, 50));
  expect(await screen.findByRole("region", { name: "Đạt" })).toBeInTheDocument();

  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(await screen.findByRole("region", { name: "Cần giải trình" })).toBeInTheDocument();
  expect(screen.getAllByText("Đã hoàn tác 9 ô. Trang “Giải trình” đã chèn cùng lúc không còn nội dung gì khác nên cũng được bỏ.").length).toBeGreaterThan(0);
  expect((await book.photograph()).sheets.map(({ name }) => name)).toEqual(["PL2"]);
});

test("a sheet “Giải trình” that a person wrote into stays when its explanation is taken back", async () => {
  const book = bookWith({ "pl2.r6@y2015": 50 });
  const { user } = await paneOf(book, { query: "?tab=check", kept: { explainedBy: "Trần Thị B" } });
  await openForm(user);
  await user.keyboard("Vì sao đó");
  await user.click(screen.getByRole("button", { name: "Ghi giải trình" }));
  expect(await screen.findByRole("region", { name: "Đạt" })).toBeInTheDocument();
  act(() => book.type({ sheet: "Giải trình", row: 12, column: 0 }, "Ghi chú riêng"));
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(await screen.findByRole("region", { name: "Cần giải trình" })).toBeInTheDocument();
  expect([onSheet(book, 4, 6), onSheet(book, 12, 0)]).toEqual([null, "Ghi chú riêng"]);
});

test("a reason and a name are asked for; Esc leaves the form and goes back to its button", async () => {
  const book = bookWith({ "pl2.r6@y2015": 50 });
  const { user } = await paneOf(book, { query: "?tab=check" });
  const form = await openForm(user);
  await user.click(within(form).getByRole("button", { name: "Ghi giải trình" }));
  expect(within(form).getByText("Cần ghi nội dung giải trình.")).toBeInTheDocument();
  expect(within(form).getByRole("textbox", { name: "Nội dung giải trình" })).toHaveFocus();
  await user.keyboard("Vì");
  await user.click(within(form).getByRole("button", { name: "Ghi giải trình" }));
  expect(within(form).getByText("Cần ghi họ tên người giải trình.")).toBeInTheDocument();
  expect(within(form).getByRole("textbox", { name: "Người giải trình" })).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(form).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Giải trình" })).toHaveFocus();
  expect(book.calls.filter((call) => /^(draw|apply)/u.test(call))).toEqual([]);
});

test("an error offers no explanation", async () => {
  const { user } = await paneOf(bookWith({ "pl2.r7@y2016": 2.5 }), { query: "?tab=check" });
  await screen.findByRole("list", { name: "Danh sách phát hiện" });
  act(() => line(/^Lỗi/u)?.focus());
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("button", { name: "Vì sao" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Giải trình" })).not.toBeInTheDocument();
});

test("explained findings are listed with their reason, and an explanation is taken away with a preview", async () => {
  const book = bookWith({ "pl2.r6@y2015": 50 });
  const { user } = await paneOf(book, { query: "?tab=check", today: "2026-11-21", kept: { explainedBy: "Trần Thị B" } });
  await openForm(user);
  await user.keyboard("Vì sao đó");
  await user.click(screen.getByRole("button", { name: "Ghi giải trình" }));
  await user.click(await screen.findByRole("button", { name: "Đã giải trình: 1" }));
  const list = screen.getByRole("list", { name: "Danh sách đã giải trình" });
  expect(list).toHaveTextContent(/PL2!C17: Năm 2015: .*Vì sao đóTrần Thị B, 21\/11\/2026/u);
  await user.click(within(list).getByRole("button", { name: "Bỏ giải trình PL2!C17" }));
  // One line an explanation, not one a cell of its row.
  const preview = await screen.findByRole("region", { name: "Xem lại trước khi ghi" });
  expect(within(preview).getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^Giải trình!G5: “.*, 2015: Vì sao đó” → \(bỏ\)Bỏ giải trình; điểm này lại cần giải trình\.$/u)]);
  expect(within(preview).queryByRole("table")).not.toBeInTheDocument();
  await user.click(within(preview).getByRole("button", { name: "Bỏ 1 mục" }));
  expect(await screen.findByRole("region", { name: "Cần giải trình" })).toBeInTheDocument();
  expect(screen.getAllByText("Đã bỏ 1 mục.").length).toBeGreaterThan(0);
  expect(onSheet(book, 4, 6)).toBeNull();
});

test("closing asks for the name of who closes, not of who explains", async () => {
  const { user } = await paneOf(bookWith({ "pl2.r6@y2015": 50 }), { query: "?tab=check" });
  await user.click(await screen.findByRole("button", { name: "Chốt số liệu" }));
  await user.click(screen.getAllByRole("button", { name: "Chốt số liệu" })[1] ?? document.body);
  expect(screen.getByText("Cần ghi họ tên người chốt số liệu.")).toBeInTheDocument();
  expect(screen.getByRole("textbox", { name: "Người chốt" })).toHaveFocus();
});

test("while errors stand the figures are closed only where a person says so once more, and for no more errors than that", async () => {
  const book = bookWith({ "pl2.r7@y2016": 2.5 });
  const { user } = await paneOf(book, { query: "?tab=check", today: "2026-11-21", kept: { explainedBy: "Nguyễn Văn A" } });
  await user.click(await screen.findByRole("button", { name: "Chốt số liệu" }));
  expect(screen.getByText("Còn 1 phát hiện lỗi chưa sửa: số liệu chốt lúc này có thể bị trả lại.")).toBeInTheDocument();
  const press = () => user.click(screen.getAllByRole("button", { name: "Chốt số liệu" })[1] ?? document.body);
  await press();
  const box = screen.getByRole("checkbox", { name: "Vẫn chốt khi còn 1 phát hiện lỗi" });
  expect(box).toHaveFocus();
  expect(screen.getByText("Cần sửa hết lỗi, hoặc đánh dấu ô này nếu vẫn chốt.")).toBeInTheDocument();
  expect(screen.queryByRole("region", { name: "Xem lại trước khi ghi" })).toBeNull();

  await user.keyboard(" ");
  act(() => book.type({ sheet: "PL2", row: 17, column: 4 }, 1.5));
  expect(await screen.findByRole("checkbox", { name: "Vẫn chốt khi còn 2 phát hiện lỗi" })).not.toBeChecked();
  act(() => book.type({ sheet: "PL2", row: 17, column: 4 }, 3));
  expect(await screen.findByRole("checkbox", { name: "Vẫn chốt khi còn 1 phát hiện lỗi" })).toBeChecked();
  await press();
  const preview = within(await screen.findByRole("region", { name: "Xem lại trước khi ghi" }));
  expect(preview.getByText("Ngày, người chốt và mã kiểm của toàn bộ số liệu hiện có, trong đó còn 1 phát hiện lỗi chưa sửa.")).toBeInTheDocument();
  await user.click(preview.getByRole("button", { name: "Ghi 1 ô" }));
  expect(await screen.findByText("Nguyễn Văn A đã chốt số liệu ngày 21/11/2026; từ đó chưa có thay đổi.")).toBeInTheDocument();
});

test("the figures are closed, and a later change is said", async () => {
  const book = bookWith({});
  const { user } = await paneOf(book, { query: "?tab=check", today: "2026-11-21" });
  await user.click(await screen.findByRole("button", { name: "Chốt số liệu" }));
  await user.type(screen.getByRole("textbox", { name: "Người chốt" }), "Nguyễn Văn A");
  await user.click(screen.getAllByRole("button", { name: "Chốt số liệu" })[1] ?? document.body);
  expect(await screen.findByText("Chèn trang “Giải trình” ở cuối sổ; các trang đang có giữ nguyên.")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Ghi 1 ô" }));
  expect(await screen.findByText("Nguyễn Văn A đã chốt số liệu ngày 21/11/2026; từ đó chưa có thay đổi.")).toBeInTheDocument();
  expect(onSheet(book, 2, 0)).toMatch(/^Chốt số liệu ngày 21\/11\/2026; người chốt: Nguyễn Văn A; mã kiểm: /u);
  act(() => book.type({ sheet: "PL2", row: 10, column: 3 }, 6));
  expect(await screen.findByText("Số liệu đã thay đổi sau khi Nguyễn Văn A chốt ngày 21/11/2026.")).toBeInTheDocument();
});

test("beside an error of the same cause it is named which finding can be explained", async () => {
  const { user } = await paneOf(bookWith({ "pl2.r6@y2015": 50.5 }), { query: "?tab=check" });
  await screen.findByRole("list", { name: "Danh sách phát hiện" });
  act(() => line(/^Lỗi/u)?.focus());
  await user.keyboard("{Enter}");
  const button = await screen.findByRole("button", { name: "Giải trình" });
  expect(button).toHaveAccessibleDescription(/^Trong các phát hiện này, giải trình được: ?PL2!C17: /u);
});
