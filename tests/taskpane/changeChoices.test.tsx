import { act, screen, waitFor, within } from "@testing-library/react";
import { sheetOfLines } from "../documents/bookOf";
import { OpenBook } from "./openBook";
import { paneOf } from "./paneOf";

const book = () =>
  new OpenBook([
    sheetOfLines("KH", [
      ["NHIỆM VỤ TRỌNG TÂM CỦA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023"],
      [],
      ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"],
      ["1", "Hội nghị đối thoại với doanh nghiệp", "Báo cáo", "Sở Công Thương; Sở Tài chính", "UBND cấp huyện", "Quý II"],
      ["3", "Tập huấn nghiệp vụ một cửa", "Lớp tập huấn", "Sở Nôi vụ", "Sở Tài chính; UBND cấp huyện", "Quý III"],
      ["5", "Phát động phong trào thi đua", "Kế hoạch", "Sở Nội vụ", "nt", "Quý I"],
    ]),
  ]);

test("everything at once: what has several ways or is a guess stays out, and that is said", async () => {
  const { user } = await paneOf(book(), { query: "?tab=check" });
  await user.click(await screen.findByRole("button", { name: "Xem trước 3 đề xuất sửa" }));
  const preview = await screen.findByRole("region", { name: "Xem lại trước khi ghi" });
  expect(within(preview).getAllByRole("checkbox").map((box) => box.getAttribute("aria-label"))).toEqual([
    "KH!A5: “3” → “2”", "KH!A6: “5” → “3”", "KH!E6: “nt” → “Sở Tài chính; UBND cấp huyện”",
  ]);
  expect(preview).toHaveTextContent("1 chỗ có nhiều cách sửa: mở từng dòng để chọn.");
  expect(preview).toHaveTextContent("1 chỗ mới chỉ là phỏng đoán: mở từng dòng để xem.");
  expect(within(preview).queryByRole("radio")).toBeNull();
});

test("from its own line, by keyboard alone: the ways, an arrow, Enter on the button; and undone again", async () => {
  const open = book();
  const { user } = await paneOf(open, { query: "?tab=check" });
  await screen.findByRole("list", { name: "Danh sách phát hiện" });
  const lines = [...document.querySelectorAll<HTMLElement>("[data-line]")];
  act(() => lines.find(({ textContent }) => textContent.includes("có 2 cơ quan chủ trì"))?.focus());
  await user.keyboard("s");
  const choice = await screen.findByRole("radiogroup", { name: /có 2 cơ quan chủ trì/u });
  expect(screen.getByRole("heading", { name: "Xem lại trước khi ghi" })).toHaveFocus();
  await user.tab();
  expect(within(choice).getAllByRole("radio")[0]).toHaveFocus();
  await user.keyboard("{ArrowDown}");
  await user.tab();
  expect(screen.getByRole("button", { name: "Ghi 2 ô" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("button", { name: "Hoàn tác" })).toHaveFocus();
  const held = (column: number) => open.held({ sheet: "KH", row: 3, column }).value;
  expect([held(3), held(4)]).toEqual(["Sở Tài chính", "Sở Công Thương; UBND cấp huyện"]);
  await user.keyboard("{Enter}");
  await waitFor(() => expect(document.activeElement).toHaveTextContent(/^Đã hoàn tác 2 ô\.$/u));
  expect([held(3), held(4)]).toEqual(["Sở Công Thương; Sở Tài chính", "UBND cấp huyện"]);
});

test("of very many questions a page is drawn at once; the last page takes the keyboard along, and an answer on it counts", async () => {
  const lines = Array.from({ length: 45 }, (_, i) => [`${i + 1}`, `Hội nghị chuyên đề thứ ${i + 1} về cải cách`, "Báo cáo", "Sở Công Thương; Sở Tài chính", "UBND cấp huyện", "Quý II"]);
  const open = new OpenBook([sheetOfLines("KH", [["NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023"], [], ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"], ...lines])]);
  const { user } = await paneOf(open, { query: "?tab=tasks" });
  await user.click(await screen.findByRole("button", { name: "Tách cơ quan phối hợp (45)" }));
  const more = await screen.findByRole("button", { name: "Hiện thêm 5 chỗ (còn 5)" }, { timeout: 10_000 });
  expect(screen.getAllByRole("radiogroup")).toHaveLength(40);
  act(() => more.focus());
  await user.keyboard("{Enter}");
  const groups = screen.getAllByRole("radiogroup");
  expect(groups).toHaveLength(45);
  expect(groups[40]).toContainElement(document.activeElement as HTMLElement);
  await user.keyboard("{ArrowDown}");
  await user.click(screen.getByRole("button", { name: "Ghi 2 ô" }));
  await screen.findByRole("button", { name: "Hoàn tác" });
  expect([39, 40, 41].map((i) => open.held({ sheet: "KH", row: 3 + i, column: 3 }).value)).toEqual(["Sở Công Thương; Sở Tài chính", "Sở Công Thương", "Sở Công Thương; Sở Tài chính"]);
});

test("a protected sheet is said to be opened and closed again before anything is written; another is not spoken of", async () => {
  const said = "Trang “KH” đang được bảo vệ: khi ghi sẽ tạm mở rồi bảo vệ lại như cũ; nếu có mật khẩu thì chỉ ghi các ô để mở, các ô khóa giữ nguyên.";
  const locked = book();
  locked.locked.add("KH");
  const { user } = await paneOf(locked, { query: "?tab=check" });
  await user.click(await screen.findByRole("button", { name: "Xem trước 3 đề xuất sửa" }));
  expect(await screen.findByText(said)).toBeVisible();
});

test("of a sheet without protection nothing is said", async () => {
  const { user } = await paneOf(book(), { query: "?tab=check" });
  await user.click(await screen.findByRole("button", { name: "Xem trước 3 đề xuất sửa" }));
  expect(await screen.findByRole("region", { name: "Xem lại trước khi ghi" })).not.toHaveTextContent("bảo vệ");
});
