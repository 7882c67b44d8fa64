import { act, screen, waitFor, within } from "@testing-library/react";
import { sheetOfLines } from "../documents/bookOf";
import { drawSheet } from "../drawSheet";
import { consistentBook } from "../walker/book";
import { OpenBook } from "./openBook";
import { paneOf } from "./paneOf";

const plan = (...leads: string[]) =>
  sheetOfLines("KH", [
    ["DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2024"],
    [],
    ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"],
    ...leads.map((lead, i) => [`${i + 1}`, `Nhiệm vụ về việc thứ ${["nhất", "hai", "ba", "tư"][i]} của kế hoạch`, "Báo cáo", lead, null, "Quý I"]),
  ]);
const ownList = (rows = "") => drawSheet(`Tên cơ quan | Tên viết tắt | Loại | Cơ quan cấp trên | Từ ngày | Đến ngày${rows}`, { name: "Danh mục cơ quan" });
const inList = (book: OpenBook, row: number, column = 0) => book.held({ sheet: "Danh mục cơ quan", row, column }).value;

/** jsdom's document has the focus only while an element has it; a person at the keyboard keeps it there. */
beforeEach(() => void jest.spyOn(document, "hasFocus").mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

const lines = () => within(screen.getByRole("list", { name: "Danh sách phát hiện" })).getAllByRole("button", { expanded: false });

/** Stands in the view, and is spoken. */
const shownAndSaid = async (sentence: string | RegExp) => waitFor(() => expect(screen.getAllByText(sentence)).toHaveLength(2));

describe("from a finding of “Kiểm tra”", () => {
  test("a body is added to the sheet there is: previewed, written, the finding gone, and taken back, by keyboard", async () => {
    const book = new OpenBook([plan("Trung tâm Số"), ownList("\nTổ A | | Đơn vị | | |")]);
    const { user } = await paneOf(book, { query: "?tab=check" });
    expect(await screen.findByText("“Trung tâm Số” chưa có trong danh mục cơ quan.")).toBeInTheDocument();
    act(() => lines()[0]?.focus());
    await user.keyboard("{Enter}");
    const add = await screen.findByRole("button", { name: "Thêm vào danh mục cơ quan" });
    act(() => add.focus());
    await user.keyboard("{Enter}");
    const preview = await screen.findByRole("region", { name: "Xem lại trước khi ghi" });
    expect(within(preview).getAllByRole("row").slice(1).map((row) => row.textContent)).toEqual([
      "Danh mục cơ quan!A3:(trống)→ “Trung tâm Số”Tên cơ quan do bạn thêm; từ nay được coi là tên đã biết.",
      "Danh mục cơ quan!C3:(trống)→ “Đơn vị”Loại đoán theo tên; hãy sửa lại nếu chưa đúng.",
    ]);
    await user.click(within(preview).getByRole("button", { name: "Ghi 2 ô" }));
    await shownAndSaid("Đã ghi 2 ô.");
    expect([inList(book, 2), inList(book, 2, 2)]).toEqual(["Trung tâm Số", "Đơn vị"]);
    await waitFor(() => expect(screen.queryByText(/chưa có trong danh mục/u)).not.toBeInTheDocument());
    expect(document.activeElement).toHaveAccessibleName("Hoàn tác");
    await user.keyboard("{Enter}");
    expect(await screen.findByText("“Trung tâm Số” chưa có trong danh mục cơ quan.")).toBeInTheDocument();
    expect(inList(book, 2)).toBeNull();
  });

  test("a name near another is added as its other name", async () => {
    const book = new OpenBook([plan("Sở Tư phap"), ownList()]);
    const { user } = await paneOf(book, { query: "?tab=check" });
    await screen.findByRole("list", { name: "Danh sách phát hiện" });
    act(() => lines()[0]?.focus());
    await user.keyboard("{Enter}");
    await user.click(await screen.findByRole("button", { name: "Là tên khác của “Sở Tư pháp”" }));
    await user.click(await screen.findByRole("button", { name: "Ghi 3 ô" }));
    await shownAndSaid("Đã ghi 3 ô.");
    expect([inList(book, 1), inList(book, 1, 1), inList(book, 1, 2)]).toEqual(["Sở Tư pháp", "Sở Tư phap", "Cơ quan"]);
    await waitFor(() => expect(screen.queryByText(/chưa có trong danh mục/u)).not.toBeInTheDocument());
  });

  test("without the sheet it is previewed in words, Esc leaves it, and one drawing brings it with the row", async () => {
    const book = new OpenBook([plan("Trung tâm Số")]);
    const { user } = await paneOf(book, { query: "?tab=check" });
    await screen.findByRole("list", { name: "Danh sách phát hiện" });
    act(() => lines()[0]?.focus());
    await user.keyboard("{Enter}");
    const add = await screen.findByRole("button", { name: "Thêm vào danh mục cơ quan" });
    act(() => add.focus());
    await user.keyboard("{Enter}");
    const preview = await screen.findByRole("region", { name: "Xem lại trước khi chèn trang" });
    expect(within(preview).getByRole("heading")).toHaveFocus();
    expect(preview).toHaveTextContent("Ghi thêm:“Trung tâm Số” (loại: Đơn vị, đoán theo tên)");
    expect(book.calls.filter((call) => call.startsWith("draw"))).toEqual([]);
    await user.keyboard("{Escape}");
    expect(preview).not.toBeInTheDocument();
    expect(add).toHaveFocus();
    await user.keyboard("{Enter}");
    await user.click(await screen.findByRole("button", { name: "Chèn trang Danh mục cơ quan" }));
    await shownAndSaid("Đã chèn trang “Danh mục cơ quan” và ghi thêm 1 tên.");
    expect(book.calls.filter((call) => call.startsWith("draw"))).toEqual(["draw 1"]);
    await waitFor(() => expect(screen.queryByText(/chưa có trong danh mục/u)).not.toBeInTheDocument());
    await user.click(screen.getByRole("button", { name: "Mở trang" }));
    expect(book.selected.at(-1)).toEqual({ sheet: "Danh mục cơ quan", row: 0, column: 0 });
  });

  test("a sheet of that name without headings is not written to, and this is said", async () => {
    const book = new OpenBook([plan("Trung tâm Số"), drawSheet("Tổ A | Tổ B", { name: "Danh mục cơ quan" })]);
    const { user } = await paneOf(book, { query: "?tab=check" });
    await user.click(await screen.findByText("“Trung tâm Số” chưa có trong danh mục cơ quan."));
    await user.click(await screen.findByRole("button", { name: "Thêm vào danh mục cơ quan" }));
    await shownAndSaid(/chưa có dòng tiêu đề \(Tên cơ quan/u);
    expect(book.calls.filter((call) => /^(?:draw|apply)/u.test(call))).toEqual([]);
  });
});

describe("in “Nhiệm vụ”", () => {
  test("the unknown names of the table, how often, those ticked are added at once", async () => {
    const book = new OpenBook([plan("Trung tâm Số", "Ban Đề án Một; Trung tâm số", "Sở Tư phap"), ownList()]);
    const { user } = await paneOf(book, { query: "?tab=tasks" });
    const section = await screen.findByRole("region", { name: "Danh mục cơ quan" });
    expect(await within(section).findByText("3 tên chưa có trong danh mục. Chọn những tên đúng để thêm:")).toBeInTheDocument();
    const boxes = within(section).getAllByRole("checkbox");
    expect(boxes.map((box) => [box.closest("li")?.textContent, (box as HTMLInputElement).checked])).toEqual([
      ["Trung tâm Số (2 ô)", false], ["Ban Đề án Một (1 ô)", false], ["Sở Tư phap (1 ô; gần giống: “Sở Tư pháp”)", false],
    ]);
    expect(within(section).queryByRole("button", { name: /^Thêm/u })).not.toBeInTheDocument();
    act(() => boxes[0]?.focus());
    await user.keyboard(" ");
    act(() => boxes[1]?.focus());
    await user.keyboard(" ");
    await user.click(within(section).getByRole("button", { name: "Thêm 2 tên vào danh mục" }));
    await user.click(await screen.findByRole("button", { name: "Ghi 4 ô" }));
    await shownAndSaid("Đã ghi 4 ô.");
    expect([inList(book, 1), inList(book, 2)]).toEqual(["Trung tâm Số", "Ban Đề án Một"]);
    expect(await within(section).findByText("1 tên chưa có trong danh mục. Chọn những tên đúng để thêm:")).toBeInTheDocument();
  });

  test("the sheet is inserted where there is no table of tasks too, then opened; the button is gone and the focus is kept", async () => {
    const book = new OpenBook([]);
    const { user } = await paneOf(book, { query: "?tab=tasks" });
    const insert = await screen.findByRole("button", { name: "Chèn trang Danh mục cơ quan" });
    act(() => insert.focus());
    await user.keyboard("{Enter}");
    const preview = await screen.findByRole("region", { name: "Xem lại trước khi chèn trang" });
    expect(preview).not.toHaveTextContent("Ghi thêm:");
    await user.click(within(preview).getByRole("button", { name: "Chèn trang Danh mục cơ quan" }));
    await shownAndSaid("Đã chèn trang “Danh mục cơ quan”.");
    await waitFor(() => expect(screen.queryByRole("button", { name: "Chèn trang Danh mục cơ quan" })).not.toBeInTheDocument());
    expect(screen.getAllByRole("button", { name: "Mở trang" })).toHaveLength(1);
    expect(document.activeElement).toHaveTextContent("Đã chèn trang “Danh mục cơ quan”.");
    const photograph = await book.photograph();
    expect(photograph.sheets.map(({ name }) => name)).toEqual(["Danh mục cơ quan"]);
    expect(photograph.definedNames.map(({ name }) => name)).toEqual(["soat_co_quan"]);
  });
});

test("a body of the user's own can be chosen as one's own in “Điền”", async () => {
  const drawn = consistentBook({ only: ["pl2"] });
  const book = new OpenBook([...drawn.workbook.sheets, ownList("\nBan Quản lý Khu Nam | | | | |")]);
  const { user, session } = await paneOf(book, { query: "?tab=fill" });
  const own = await screen.findByRole("group", { name: "Cơ quan bạn thêm" });
  await user.selectOptions(screen.getByRole("combobox", { name: "Cơ quan của tôi" }), within(own).getByRole("option", { name: "Ban Quản lý Khu Nam" }));
  await waitFor(() => expect(session.current().report?.unit).toMatchObject({ name: "Ban Quản lý Khu Nam", from: "user", known: true }));
});
