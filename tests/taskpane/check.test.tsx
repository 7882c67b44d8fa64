import { act, screen, waitFor, within } from "@testing-library/react";
import { agencies } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { parseA1 } from "../../src/core/sheet/address";
import { formSets } from "../../src/templates";
import { EngineDesk } from "../../src/workflows/engineDesk";
import { WorkbookRefusal } from "../../src/workflows/ports";
import { consistentBook, type BookChanges } from "../walker/book";
import { OpenBook, sheetFrom } from "./openBook";
import { paneOf } from "./paneOf";

/** A workbook of Sở Tư pháp and the places of its cells. */
function bookOf(write: BookChanges["write"] = {}, only: readonly string[] = ["pl2"]) {
  const drawn = consistentBook({ only, write, letterhead: "SỞ TƯ PHÁP" });
  const refOf = (cell: string) => {
    const [sheet = "", address = ""] = drawn.where(cell).split("!");
    return { sheet, ...(parseA1(address) ?? { row: -1, column: -1 }) };
  };
  return { book: new OpenBook([...drawn.workbook.sheets]), refOf };
}

/** jsdom's document has the focus only while an element has it; a person at the keyboard keeps it there. */
beforeEach(() => void jest.spyOn(document, "hasFocus").mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

const lines = () => within(screen.getByRole("list", { name: "Danh sách phát hiện" })).getAllByRole("button", { expanded: false });

test("a consistent workbook passes, and this is said", async () => {
  const { book } = bookOf();
  await paneOf(book, { query: "?tab=check" });
  expect(await screen.findByRole("heading", { name: "Đạt" })).toBeInTheDocument();
  expect(screen.getByText("Không có phát hiện nào.")).toBeInTheDocument();
  expect(screen.getByRole("status")).toHaveTextContent("Kiểm tra xong: Đạt.");
  expect(book.calls).toEqual(["readSettings", "photograph"]);
});

test("findings are walked by keyboard: arrows move, Enter goes to the cell and opens, V tells why, Esc closes", async () => {
  const { book, refOf } = bookOf({ "pl2.r2@y2016": "nhiều", "pl2.r6@y2017": 999 });
  const { user } = await paneOf(book, { query: "?tab=check" });
  expect(await screen.findByRole("heading", { name: "Trả lại" })).toBeInTheDocument();
  const [first, second] = lines();
  act(() => first?.focus());
  await user.keyboard("{ArrowDown}");
  expect(second).toHaveFocus();
  await user.keyboard("{Home}{Enter}");
  expect(first).toHaveFocus();
  expect(first).toHaveAttribute("aria-expanded", "true");
  expect(book.selected).toEqual([refOf("pl2.r2@y2016")]);
  await user.keyboard("v");
  expect(await screen.findByText(/^Ô hiện ra: nhiều; chưa đọc được\.$/u)).toBeInTheDocument();
  await user.keyboard("{Escape}");
  expect(first).toHaveAttribute("aria-expanded", "false");
  expect(first).toHaveFocus();
});

test("why opens the rule with its words and what the cell was read as", async () => {
  const { book } = bookOf({ "pl2.r6@y2017": 999 });
  const { user } = await paneOf(book, { query: "?tab=check" });
  await screen.findByRole("heading", { name: /Trả lại|Cần giải trình/u });
  act(() => lines()[0]?.focus());
  await user.keyboard("{Enter}");
  await user.click(await screen.findByRole("button", { name: "Vì sao" }));
  const why = await screen.findByRole("group", { name: "Vì sao" });
  expect(why).toHaveTextContent(/Quy tắc: .+Căn cứ: Phụ lục 2.+Ô hiện ra: 999\./u);
  const technical = within(why).getByText("Chi tiết kỹ thuật").closest("details");
  expect(technical).not.toHaveAttribute("open");
  expect(technical).toHaveTextContent(/Quy tắc R-PL2-\d+\.Nhận ra biểu nhờ: .+Quy tắc đã xét ô này: /u);
});

test("a suggestion is previewed, written as one batch, and taken back", async () => {
  const { book, refOf } = bookOf();
  book.type(refOf("pl2.r2@y2016"), "22");
  const { user } = await paneOf(book, { query: "?tab=check" });
  await screen.findByRole("list", { name: "Danh sách phát hiện" });
  act(() => lines()[0]?.focus());
  await user.keyboard("s");
  const preview = await screen.findByRole("region", { name: "Xem lại trước khi ghi" });
  expect(within(preview).getAllByRole("row")[1]).toHaveTextContent(/^PL2!D13:“22”→ 22“22” đang được lưu/u);
  expect(book.held(refOf("pl2.r2@y2016")).value).toBe("22");
  await user.click(within(preview).getByRole("button", { name: "Ghi 1 ô" }));
  const undo = await screen.findByRole("button", { name: "Hoàn tác" });
  expect(undo).toHaveFocus();
  expect(screen.getByRole("status")).toHaveTextContent("Đã ghi 1 ô.");
  expect(book.held(refOf("pl2.r2@y2016")).value).toBe(22);
  await user.click(undo);
  await waitFor(() => expect(book.held(refOf("pl2.r2@y2016")).value).toBe("22"));
  await waitFor(() => expect(document.activeElement).toHaveTextContent(/^Đã hoàn tác 1 ô\.$/u));
  await user.click(screen.getByRole("tab", { name: "Nhật ký" }));
  expect(await screen.findByText("Sửa theo đề xuất (1 ô)")).toBeInTheDocument();
  expect(screen.getByText(/đã hoàn tác/u)).toBeInTheDocument();
});

test("Esc leaves a preview with nothing written", async () => {
  const { book, refOf } = bookOf();
  book.type(refOf("pl2.r2@y2016"), "22");
  const { user } = await paneOf(book, { query: "?tab=check" });
  await screen.findByRole("list", { name: "Danh sách phát hiện" });
  act(() => lines()[0]?.focus());
  await user.keyboard("s");
  await screen.findByRole("region", { name: "Xem lại trước khi ghi" });
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("region", { name: "Xem lại trước khi ghi" })).toBeNull();
  expect(lines()[0]).toHaveFocus();
  expect(book.calls.filter((call) => call.startsWith("apply"))).toEqual([]);
});

test("filters by gravity, words and form narrow the list and are kept in the workbook", async () => {
  const { book } = bookOf({ "pl2.r2@y2016": "nhiều", "pl2.r7@y2017": null });
  const { user } = await paneOf(book, { query: "?tab=check" });
  await screen.findByRole("list", { name: "Danh sách phát hiện" });
  const all = lines().length;
  await user.click(screen.getByRole("button", { name: /lỗi$/u }));
  expect(lines().length).toBeLessThan(all);
  expect(book.settings["severities"]).toBe("error");
  await user.click(screen.getByRole("button", { name: "Bỏ lọc" }));
  expect(lines()).toHaveLength(all);
  await user.type(screen.getByRole("searchbox", { name: "Tìm trong phát hiện" }), "nhieu");
  await waitFor(() => expect(lines()).toHaveLength(1));
  expect(lines()[0]).toHaveTextContent("nhiều");
  await user.type(screen.getByRole("searchbox", { name: "Tìm trong phát hiện" }), " khôngcó");
  expect(await screen.findByText("Không có phát hiện nào khớp với bộ lọc.")).toBeInTheDocument();
});

test("this sheet only: the open sheet is read again alone", async () => {
  const { book } = bookOf({ "pl2.r2@y2016": "nhiều", "pl6.r1@y2016": "nhiều" }, ["pl2", "pl6"]);
  const { user } = await paneOf(book, { query: "?tab=check" });
  await screen.findByRole("list", { name: "Danh sách phát hiện" });
  act(() => book.choose({ sheet: "PL2", row: 0, column: 0 }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Phạm vi" }), "this");
  expect(lines().every((line) => line.textContent?.includes("PL2!"))).toBe(true);
  book.calls.length = 0;
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await waitFor(() => expect(book.calls).toEqual(["photographSheet PL2"]));
});

test("a cell on a hidden sheet says how to get there", async () => {
  const { book } = bookOf({ "pl2.r2@y2016": "nhiều" });
  book.hidden.add("PL2");
  const { user } = await paneOf(book, { query: "?tab=check" });
  await screen.findByRole("list", { name: "Danh sách phát hiện" });
  act(() => lines()[0]?.focus());
  await user.keyboard("{Enter}");
  expect(await screen.findByText(/trang “PL2” đang ẩn/u)).toBeInTheDocument();
});

test("a cell being edited is said with what to do; trying again checks", async () => {
  const { book } = bookOf();
  book.refusal = new WorkbookRefusal("cellEditing", "InvalidOperationInCellEditMode");
  const { user } = await paneOf(book, { query: "?tab=check" });
  expect(await screen.findByRole("alert")).toHaveTextContent(/Nhấn Enter để xong ô đó/u);
  book.refusal = null;
  await user.click(screen.getByRole("button", { name: "Thử lại" }));
  expect(await screen.findByRole("heading", { name: "Đạt" })).toBeInTheDocument();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a workbook without forms says where to get them", async () => {
  const { user } = await paneOf(new OpenBook([]), { query: "?tab=check" });
  expect(await screen.findByRole("heading", { name: "Không có biểu mẫu" })).toBeInTheDocument();
  expect(screen.getByText(/Sang phần “Điền” để chèn biểu mẫu/u)).toBeInTheDocument();
  await user.click(screen.getByRole("tab", { name: "Điền" }));
  expect(await screen.findByRole("combobox", { name: "Cơ quan của tôi" })).toBeInTheDocument();
});

test("marks are made and taken away", async () => {
  const { book, refOf } = bookOf({ "pl2.r2@y2016": "nhiều" });
  const { user } = await paneOf(book, { query: "?tab=check" });
  await user.click(await screen.findByRole("button", { name: "Đánh dấu ô" }));
  await waitFor(() => expect(book.marks).toContainEqual({ at: refOf("pl2.r2@y2016"), severity: "error" }));
  expect(await screen.findByText("Đã đánh dấu 1 ô trên trang tính.", { selector: "main *" })).toBeInTheDocument();
  await user.click(await screen.findByRole("button", { name: "Bỏ đánh dấu" }));
  await waitFor(() => expect(book.marks).toEqual([]));
  expect(await screen.findByText("Đã bỏ đánh dấu; màu nền của bạn không đổi.", { selector: "main *" })).toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole("button", { name: "Đánh dấu ô" })).toHaveFocus());
});

test("typing a wrong figure shows its finding, and the line that has the focus keeps it", async () => {
  const { book, refOf } = bookOf({ "pl2.r2@y2016": "nhiều" });
  await paneOf(book, { query: "?tab=check" });
  await screen.findByRole("list", { name: "Danh sách phát hiện" });
  const [line] = lines();
  act(() => line?.focus());
  book.calls.length = 0;
  act(() => book.type(refOf("pl2.r3@y2015"), "abc"));
  await waitFor(() => expect(screen.getByRole("list", { name: "Danh sách phát hiện" })).toHaveTextContent("abc"));
  expect(line).toHaveFocus();
  expect(book.calls).toEqual(["photographSheet PL2"]);
});

test("the scope is known at opening, follows the open sheet, and is said", async () => {
  const { book } = bookOf({ "pl2.r2@y2016": "nhiều", "pl6.r1@y2016": "nhiều" }, ["pl2", "pl6"]);
  book.settings = { scope: "this" };
  await paneOf(book, { query: "?tab=check" });
  expect(await screen.findByText(/Phạm vi là trang “PL2”/u)).toBeInTheDocument();
  expect(lines().every((line) => line.textContent?.includes("PL2!"))).toBe(true);
  act(() => book.choose({ sheet: "PL6", row: 3, column: 0 }));
  expect(screen.getByText(/Phạm vi là trang “PL6”/u)).toBeInTheDocument();
  expect(lines().every((line) => line.textContent?.includes("PL6!"))).toBe(true);
});

test("a scope of the open sheet is not dropped without a word while that sheet is unknown", async () => {
  const { book } = bookOf({ "pl2.r2@y2016": "nhiều" });
  book.settings = { scope: "this" };
  book.chosen = null;
  const { user } = await paneOf(book, { query: "?tab=check" });
  expect(await screen.findByText(/chưa biết là trang nào, nên đang hiện mọi trang/u)).toBeInTheDocument();
  expect(await screen.findByRole("combobox", { name: "Phạm vi" })).toHaveDisplayValue("Trang đang mở");
  await user.selectOptions(screen.getByRole("combobox", { name: "Phạm vi" }), "all");
  expect(screen.queryByText(/chưa biết là trang nào/u)).toBeNull();
});

test("a scope of one sheet can be left where nothing was found", async () => {
  const { book } = bookOf();
  book.settings = { scope: "this" };
  const { user } = await paneOf(book, { query: "?tab=check" });
  expect(await screen.findByText("Không có phát hiện nào.")).toBeInTheDocument();
  await user.selectOptions(screen.getByRole("combobox", { name: "Phạm vi" }), "all");
  expect(book.settings["scope"]).toBe("all");
});

test("sheets that cannot be marked are named, and the marks that were made can be taken away", async () => {
  const { book, refOf } = bookOf({ "pl2.r2@y2016": "nhiều", "pl6.r1@y2016": "nhiều" }, ["pl2", "pl6"]);
  book.unmarkable.add("PL6");
  const { user } = await paneOf(book, { query: "?tab=check" });
  await user.click(await screen.findByRole("button", { name: "Đánh dấu ô" }));
  expect(await screen.findByText(/^Không đánh dấu được trên trang: PL6\./u, { selector: "[role=main] *, main *" })).toBeInTheDocument();
  expect(book.marks).toContainEqual({ at: refOf("pl2.r2@y2016"), severity: "error" });
  await user.click(screen.getByRole("button", { name: "Bỏ đánh dấu" }));
  await waitFor(() => expect([book.marks, book.settings["marked"]]).toEqual([[], ""]));
  expect(screen.queryByText(/Không đánh dấu được/u, { selector: "main *" })).toBeNull();
});

test("nothing marked leaves nothing to take away", async () => {
  const { book } = bookOf({ "pl2.r2@y2016": "nhiều" });
  book.unmarkable.add("PL2");
  const { user } = await paneOf(book, { query: "?tab=check" });
  await user.click(await screen.findByRole("button", { name: "Đánh dấu ô" }));
  expect(await screen.findByText(/Không đánh dấu được trên trang: PL2/u, { selector: "main *" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Bỏ đánh dấu" })).toBeNull();
});

test("marks that Excel refused midway can be taken away, and so can those kept from before", async () => {
  const { book } = bookOf({ "pl2.r2@y2016": "nhiều" });
  const mark = book.mark.bind(book);
  book.mark = async (marks) => {
    await mark(marks);
    throw new WorkbookRefusal("failed", "", "PL2");
  };
  const { user, unmount } = await paneOf(book, { query: "?tab=check" });
  await user.click(await screen.findByRole("button", { name: "Đánh dấu ô" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(/^Trang “PL2”/u);
  expect(await screen.findByRole("button", { name: "Bỏ đánh dấu" })).toBeInTheDocument();
  unmount();
  const again = await paneOf(book, { query: "?tab=check" });
  await again.user.click(await screen.findByRole("button", { name: "Bỏ đánh dấu" }));
  await waitFor(() => expect(book.marks).toEqual([]));
});

test("writing that takes its time says so and that it cannot be stopped; its outcome does not wait for the check", async () => {
  const { book, refOf } = bookOf();
  book.type(refOf("pl2.r2@y2016"), "22");
  const { user } = await paneOf(book, { query: "?tab=check" });
  await screen.findByRole("list", { name: "Danh sách phát hiện" });
  act(() => lines()[0]?.focus());
  await user.keyboard("s");
  let written = () => {};
  let read = () => {};
  book.workGate = new Promise((resolve) => (written = resolve));
  book.gate = new Promise((resolve) => (read = resolve));
  await user.click(await screen.findByRole("button", { name: "Ghi 1 ô" }));
  expect(await screen.findByRole("progressbar", { name: "Đang ghi…" })).toBeInTheDocument();
  expect(screen.getByText(/không dừng giữa chừng được/u)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Dừng" })).toBeNull();
  await act(async () => Promise.resolve(written()));
  expect(await screen.findByRole("button", { name: "Hoàn tác" })).toHaveFocus();
  expect(screen.queryByRole("progressbar", { name: "Đang ghi…" })).toBeNull();
  expect(screen.getByText("Đã ghi 1 ô.", { selector: "main *" })).toBeInTheDocument();
  await act(async () => Promise.resolve(read()));
  expect(await screen.findByRole("heading", { name: "Đạt" })).toBeInTheDocument();
});

test("a jump that failed is tried again, not the check", async () => {
  const { book, refOf } = bookOf({ "pl2.r2@y2016": "nhiều" });
  const { user } = await paneOf(book, { query: "?tab=check" });
  await screen.findByRole("list", { name: "Danh sách phát hiện" });
  book.refusal = new WorkbookRefusal("cellEditing", "");
  act(() => lines()[0]?.focus());
  await user.keyboard("{Enter}");
  await screen.findByRole("alert");
  book.refusal = null;
  book.calls.length = 0;
  await user.click(screen.getByRole("button", { name: "Thử lại" }));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect([book.calls, book.selected]).toEqual([["select"], [refOf("pl2.r2@y2016")]]);
});

test("one count: banner, chips and list count lines; how many findings they hold is said below", async () => {
  const { book } = bookOf({ "pl2.r2@y2016": "nhiều", "pl2.r6@y2017": 999, "pl2.r7@y2017": null });
  const { session } = await paneOf(book, { query: "?tab=check" });
  await screen.findByRole("list", { name: "Danh sách phát hiện" });
  const all = lines();
  const errors = all.filter((line) => line.textContent?.startsWith("Lỗi")).length;
  const findings = session.current().report?.findings.length ?? 0;
  expect(findings).toBeGreaterThan(all.length);
  expect(screen.getByRole("region", { name: "Trả lại" })).toHaveTextContent(`${errors} lỗi`);
  expect(screen.getByRole("button", { name: `${errors} lỗi` })).toBeEnabled();
  expect(screen.getByText(`${all.length} dòng`)).toBeInTheDocument();
  expect(screen.getByText(`Mỗi dòng gộp các phát hiện cùng nguyên nhân (tất cả: ${findings} phát hiện).`)).toBeInTheDocument();
  expect(all.some((line) => /\(và \d+ phát hiện cùng nguyên nhân\)/u.test(line.textContent ?? ""))).toBe(true);
});

test("filters offer only what there is to choose", async () => {
  const { book } = bookOf({ "pl2.r2@y2016": "nhiều", "pl2.r3@y2016": "nhiều" });
  await paneOf(book, { query: "?tab=check" });
  await screen.findByRole("list", { name: "Danh sách phát hiện" });
  expect(screen.queryByRole("combobox", { name: "Phạm vi" })).toBeNull();
  expect(screen.queryByRole("combobox", { name: "Phụ lục" })).toBeNull();
  expect(screen.getByRole("button", { name: "0 lưu ý" })).toBeDisabled();
});

/** Forms as they are inserted: nothing is filled. */
const blankForms = (forms: readonly string[]) => {
  const desk = new EngineDesk(formSets, new AgencyDirectory(agencies));
  return { book: new OpenBook(desk.answer("draw", { forms, definedNames: [], agency: null }).map(sheetFrom)) };
};

test("forms sent blank are one line; it goes to the first cell to be filled", async () => {
  const { book } = blankForms(["pl2", "pl3", "pl6"]);
  const { user, session } = await paneOf(book, { query: "?tab=check" });
  await screen.findByRole("list", { name: "Danh sách phát hiện" });
  const line = screen.getByRole("button", { name: /3 phụ lục chưa có số liệu: Phụ lục 2, 3, 6\./u });
  await user.click(line);
  const first = session.current().report?.blanks.find(({ sheet }) => sheet === "PL2");
  expect(first && book.selected).toEqual([{ sheet: "PL2", row: first?.row, column: first?.column }]);
  expect(await screen.findByText(/^Bắt đầu từ ô/u)).toHaveTextContent(/PL2!.+PL3!.+PL6!/u);
});
