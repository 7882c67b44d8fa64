import { act, screen, waitFor, within } from "@testing-library/react";
import { sheetOfLines } from "../documents/bookOf";
import { drawSheet } from "../drawSheet";
import { WorkbookRefusal } from "../../src/workflows/ports";
import { OpenBook } from "./openBook";
import { paneOf } from "./paneOf";

const HEADINGS = ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"];
/** Three tasks and two numbered rows still blank. */
const plan = (headings = HEADINGS) =>
  sheetOfLines("KH", [
    ["DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2024"],
    [],
    headings,
    ...["nhất", "hai", "ba"].map((word, i) => [`${i + 1}`, `Nhiệm vụ về việc thứ ${word} của kế hoạch`, "Báo cáo", "Sở Tư pháp", null, "Quý I"]),
    ["4", null, null, null, null, null],
    ["5", null, null, null, null, null],
  ]);
const ownList = () => drawSheet("Tên cơ quan | Tên viết tắt | Loại | Cơ quan cấp trên | Từ ngày | Đến ngày\nTổ A | | Đơn vị | | |", { name: "Danh mục cơ quan" });
const there = { name: "soat_co_quan", refersTo: "='Danh mục cơ quan'!$A$2", sheet: null, hidden: false };
const BUTTON = "Thêm danh sách chọn cho cột Cơ quan chủ trì";
const LEADS = ["KH!D4", "KH!D5", "KH!D6", "KH!D7", "KH!D8"];

/** jsdom's document has the focus only while an element has it; a person at the keyboard keeps it there. */
beforeEach(() => void jest.spyOn(document, "hasFocus").mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

const press = async (user: Awaited<ReturnType<typeof paneOf>>["user"]) => {
  const button = await screen.findByRole("button", { name: BUTTON });
  act(() => button.focus());
  await user.keyboard("{Enter}");
  return screen.findByRole("region", { name: "Xem lại trước khi thêm danh sách chọn" });
};

test("previewed in words, left by Esc, written and taken back by keyboard; blank numbered rows are among the cells", async () => {
  const book = new OpenBook([plan(), ownList()], [there]);
  const { user } = await paneOf(book, { query: "?tab=tasks" });
  let preview = await press(user);
  expect(within(preview).getByRole("heading")).toHaveFocus();
  expect(within(preview).getAllByText(/./u, { selector: "p" }).map((line) => line.textContent)).toEqual([
    "Trang “KH”: D4:D8 (5 ô) sẽ có danh sách chọn các cơ quan của trang “Danh mục cơ quan”.",
    "Nội dung đã ghi trong các ô giữ nguyên. Vẫn ghi được tên khác: Excel hỏi lại, muốn giữ thì giữ.",
  ]);
  expect(book.calls.filter((call) => call.startsWith("offer"))).toEqual([]);
  await user.keyboard("{Escape}");
  expect(preview).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: BUTTON })).toHaveFocus();
  preview = await press(user);
  await user.keyboard("{Tab}");
  expect(within(preview).getByRole("button", { name: "Thêm danh sách chọn" })).toHaveFocus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(screen.getAllByText("Đã thêm danh sách chọn cho 5 ô.")).toHaveLength(2));
  expect([[...book.lists], book.calls.filter((call) => /^(?:offer|draw|apply)/u.test(call))]).toEqual([LEADS.map((cell) => [cell, "soat_co_quan"]), ["offerChoices D4:D8"]]);
  expect(book.held({ sheet: "KH", row: 3, column: 3 }).value).toBe("Sở Tư pháp");
  expect(screen.queryByRole("button", { name: BUTTON })).not.toBeInTheDocument();
  expect(document.activeElement).toHaveAccessibleName("Hoàn tác");
  await user.keyboard("{Enter}");
  await waitFor(() => expect(screen.getAllByText("Đã bỏ danh sách chọn ở 5 ô.")).toHaveLength(2));
  expect(document.activeElement).toHaveTextContent("Đã bỏ danh sách chọn ở 5 ô.");
  expect([book.lists.size, screen.getAllByRole("button", { name: BUTTON })]).toEqual([0, [expect.anything()]]);
});

test("nothing is offered where the cells have it already", async () => {
  const book = new OpenBook([plan(), ownList()], [there]);
  for (const cell of LEADS) book.lists.set(cell, "soat_co_quan");
  await paneOf(book, { query: "?tab=tasks" });
  await waitFor(() => expect(book.calls).toContain("lookAtChoices"));
  expect(await screen.findByRole("region", { name: "Danh mục cơ quan" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: BUTTON })).not.toBeInTheDocument();
});

test("without the list its sheet is drawn first, which the preview says", async () => {
  const book = new OpenBook([plan()]);
  const { user } = await paneOf(book, { query: "?tab=tasks" });
  const preview = await press(user);
  expect(preview).toHaveTextContent("Sổ tính chưa có trang “Danh mục cơ quan” nên trang này được chèn ở cuối sổ trước");
  await user.click(within(preview).getByRole("button", { name: "Thêm danh sách chọn" }));
  await waitFor(() => expect(screen.getAllByText("Đã thêm danh sách chọn cho 5 ô.")).toHaveLength(2));
  expect(book.calls.filter((call) => /^(?:offer|draw)/u.test(call))).toEqual(["draw 1", "offerChoices D4:D8"]);
  expect([...new Set(book.lists.values())]).toEqual(["soat_co_quan"]);
  const { sheets, definedNames } = await book.photograph();
  expect([sheets.map(({ name }) => name), definedNames.map(({ name }) => name)]).toEqual([["KH", "Danh mục cơ quan"], ["soat_co_quan"]]);
});

test("a list that a person made is given its name with it; another rule that is replaced is said", async () => {
  const book = new OpenBook([plan(), ownList()]);
  for (const cell of LEADS) book.lists.set(cell, "khac");
  const { user } = await paneOf(book, { query: "?tab=tasks" });
  const preview = await press(user);
  expect(preview).toHaveTextContent("Cột tên cơ quan của trang “Danh mục cơ quan” được đặt tên soat_co_quan để làm danh sách.");
  expect(preview).toHaveTextContent("Trang “KH”: D4:D8 đang có quy tắc nhập khác; quy tắc đó được thay, hoàn tác thì trả lại.");
  await user.click(within(preview).getByRole("button", { name: "Thêm danh sách chọn" }));
  await waitFor(() => expect(screen.getAllByText("Đã thêm danh sách chọn cho 5 ô.")).toHaveLength(2));
  expect((await book.photograph()).definedNames.map(({ name }) => name)).toEqual(["soat_co_quan"]);
});

test("a list without headings, and a refusal, are said; the refusal can be tried again", async () => {
  const bare = new OpenBook([plan(), drawSheet("Tổ A | Tổ B", { name: "Danh mục cơ quan" })]);
  const first = await paneOf(bare, { query: "?tab=tasks" });
  await first.user.click(await screen.findByRole("button", { name: BUTTON }));
  await waitFor(() => expect(screen.getAllByText(/chưa có dòng tiêu đề \(Tên cơ quan/u)).toHaveLength(2));
  first.unmount();
  const book = new OpenBook([plan(), ownList()], [there]);
  const { user } = await paneOf(book, { query: "?tab=tasks" });
  const preview = await press(user);
  book.refusal = new WorkbookRefusal("passwordProtected", "x", "KH");
  await user.click(within(preview).getByRole("button", { name: "Thêm danh sách chọn" }));
  const alert = await screen.findByRole("alert");
  book.refusal = null;
  await user.click(within(alert).getByRole("button", { name: "Thử lại" }));
  await waitFor(() => expect(screen.getAllByText("Đã thêm danh sách chọn cho 5 ô.")).toHaveLength(2));
});

test("the journal names the cells and takes them back", async () => {
  const book = new OpenBook([plan(), ownList()], [there]);
  const { user } = await paneOf(book, { query: "?tab=tasks" });
  await user.click(within(await press(user)).getByRole("button", { name: "Thêm danh sách chọn" }));
  await waitFor(() => expect(screen.getAllByText("Đã thêm danh sách chọn cho 5 ô.")).toHaveLength(2));
  await user.click(screen.getByRole("tab", { name: "Nhật ký" }));
  expect(await screen.findByText("Danh sách chọn cho cột Cơ quan chủ trì (5 ô)")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Xem từng ô" }));
  expect(screen.getByText("Danh sách chọn cho D4:D8 của trang “KH”.")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Hoàn tác: Danh sách chọn cho cột Cơ quan chủ trì" }));
  await waitFor(() => expect(screen.getAllByText("Đã bỏ danh sách chọn ở 5 ô.")).toHaveLength(2));
  expect(book.lists.size).toBe(0);
});
