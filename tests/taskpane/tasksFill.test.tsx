import { screen, waitFor, within } from "@testing-library/react";
import { sheetOfLines } from "../documents/bookOf";
import { OpenBook } from "./openBook";
import { paneOf } from "./paneOf";

const plan = (...lines: readonly (readonly (string | null)[])[]) =>
  new OpenBook([
    sheetOfLines("KH", [
      ["NHIỆM VỤ TRỌNG TÂM CỦA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023"],
      [],
      ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"],
      ...lines,
    ]),
  ]);
const at = (row: number, column: number) => ({ sheet: "KH", row, column });

async function fillOf(book: OpenBook) {
  const pane = await paneOf(book, { query: "?tab=tasks" });
  const part = await screen.findByRole("region", { name: "Điền giúp" });
  return { ...pane, part };
}

test("a faulty plan: a button for each kind that has something to do, with its count", async () => {
  const { part } = await fillOf(
    plan(
      ["1", "Kế hoạch kiểm tra cải cách hành chính", "Kế hoạch", "Sở Nội vụ", "Sở Thông tin Truyền thông", "Quý I"],
      ["3", "Hội nghị đối thoại", "Báo cáo", "Sở Công Thương; Sở Tài chính", "nt", "Quý II"],
      ["4", "Kế hoạch rà soát văn bản quy phạm pháp luật", "Kế hoạch", null, "Sở Nội vụ", "Quý I"],
    ),
  );
  await within(part).findByRole("button", { name: "Đánh lại số thứ tự (2)" });
  expect(within(part).getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    "Thay “nt” bằng nội dung (1)", "Ghi tên theo danh mục (1)", "Tách cơ quan phối hợp (1)", "Đề xuất cơ quan chủ trì (1)", "Đánh lại số thứ tự (2)",
  ]);
});

test("numbers: each is ticked, one is left out with Space, the rest written by Enter as one batch and taken back", async () => {
  const book = plan(
    ["1", "Việc một", "Kế hoạch", "Sở Nội vụ", "Sở Tài chính", "Quý I"],
    ["3", "Việc hai", "Kế hoạch", "Sở Nội vụ", "Sở Tài chính", "Quý I"],
    ["5", "Việc ba", "Kế hoạch", "Sở Nội vụ", "Sở Tài chính", "Quý I"],
  );
  const { user, part } = await fillOf(book);
  (await within(part).findByRole("button", { name: "Đánh lại số thứ tự (2)" })).focus();
  await user.keyboard("{Enter}");
  const preview = await screen.findByRole("region", { name: "Xem lại trước khi ghi" });
  const box = within(preview).getByRole("checkbox", { name: "KH!A6: “5” → “3”" });
  expect(within(preview).getAllByRole("checkbox").every((one) => (one as HTMLInputElement).checked)).toBe(true);
  box.focus();
  await user.keyboard(" ");
  expect(box).not.toBeChecked();
  within(preview).getByRole("button", { name: "Ghi 1 ô" }).focus();
  await user.keyboard("{Enter}");
  const undo = await within(part).findByRole("button", { name: "Hoàn tác" });
  expect(undo).toHaveFocus();
  expect([book.held(at(4, 0)).value, book.held(at(5, 0)).value]).toEqual(["2", "5"]);
  await user.keyboard("{Enter}");
  await waitFor(() => expect(book.held(at(4, 0)).value).toBe("3"));
  await user.click(screen.getByRole("tab", { name: "Nhật ký" }));
  expect(await screen.findByText("Đánh lại số thứ tự (1 ô)")).toBeInTheDocument();
});

test("two leads: the ways are radio buttons under the finding's sentence; arrows choose, both cells are written together", async () => {
  const book = plan(["1", "Hội nghị đối thoại với doanh nghiệp", "Báo cáo", "Sở Công Thương; Sở Tài chính", "UBND cấp huyện", "Quý II"]);
  const { user, part } = await fillOf(book);
  await user.click(await within(part).findByRole("button", { name: "Tách cơ quan phối hợp (1)" }));
  const choice = await screen.findByRole("radiogroup", { name: /có 2 cơ quan chủ trì/u });
  const [first, second] = within(choice).getAllByRole("radio");
  expect(within(choice).getAllByRole("radio")).toHaveLength(2);
  expect(first).toBeChecked();
  expect(first).toHaveAccessibleName(/^KH!D4: “Sở Công Thương; Sở Tài chính” → “Sở Công Thương” KH!E4: “UBND cấp huyện” → “Sở Tài chính; UBND cấp huyện”/u);
  first?.focus();
  await user.keyboard("{ArrowDown}");
  expect(second).toBeChecked();
  await user.click(screen.getByRole("button", { name: "Ghi 2 ô" }));
  await within(part).findByRole("button", { name: "Hoàn tác" });
  expect([book.held(at(3, 3)).value, book.held(at(3, 4)).value]).toEqual(["Sở Tài chính", "Sở Công Thương; UBND cấp huyện"]);
  expect(await within(part).findByText("Không có gì để điền giúp.")).toBeInTheDocument();
});

test("several guesses: none is ticked, nothing can be written before one is; Esc leaves", async () => {
  const book = plan(
    ["1", "Kế hoạch rà soát văn bản quy phạm pháp luật", "Kế hoạch", null, "Sở Nội vụ", "Quý I"],
    ["2", "Kiểm tra văn bản quy phạm pháp luật", "Báo cáo", null, "Sở Nội vụ", "Quý II"],
  );
  const { user, part } = await fillOf(book);
  const button = await within(part).findByRole("button", { name: "Đề xuất cơ quan chủ trì (2)" });
  await user.click(button);
  const preview = await screen.findByRole("region", { name: "Xem lại trước khi ghi" });
  const boxes = within(preview).getAllByRole<HTMLInputElement>("checkbox");
  expect(boxes.map(({ checked }) => checked)).toEqual([false, false]);
  expect(within(preview).getByRole("button", { name: "Ghi 0 ô" })).toHaveAttribute("aria-disabled", "true");
  await user.click(within(preview).getByRole("checkbox", { name: "KH!D4: (trống) → “Sở Tư pháp”" }));
  expect(within(preview).getByRole("button", { name: "Ghi 1 ô" })).toBeEnabled();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("region", { name: "Xem lại trước khi ghi" })).toBeNull();
  expect(button).toHaveFocus();
  expect(book.held(at(3, 3)).value).toBeNull();
});

test("two things that can be put right in several ways: each may be left as it is", async () => {
  const book = plan(
    ["1", "Hội nghị đối thoại với doanh nghiệp", "Báo cáo", "Sở Công Thương; Sở Tài chính", null, "Quý II"],
    ["2", "Hội nghị tổng kết phong trào thi đua", "Báo cáo", "Sở Nội vụ; Sở Tài chính", null, "Quý IV"],
  );
  const { user, part } = await fillOf(book);
  await user.click(await within(part).findByRole("button", { name: "Tách cơ quan phối hợp (2)" }));
  const groups = await screen.findAllByRole("radiogroup");
  expect(groups.map((group) => within(group).getByRole("radio", { checked: true })).map((radio) => radio.closest("span")?.textContent)).toEqual(["Để nguyên", "Để nguyên"]);
  await user.click(within(groups[1] as HTMLElement).getByRole("radio", { name: /“Sở Nội vụ; Sở Tài chính” → “Sở Tài chính”/u }));
  await user.click(screen.getByRole("button", { name: "Ghi 2 ô" }));
  await within(part).findByRole("button", { name: "Hoàn tác" });
  expect([book.held(at(3, 3)).value, book.held(at(4, 3)).value, book.held(at(4, 4)).value]).toEqual(["Sở Công Thương; Sở Tài chính", "Sở Tài chính", "Sở Nội vụ"]);
});

test("a lead cell that says who takes part is right as it is, and can be parted all the same", async () => {
  const book = plan(["1", "Hội nghị đối thoại với doanh nghiệp", "Báo cáo", "Sở Công Thương chủ trì, phối hợp với Sở Tài chính", "UBND cấp huyện", "Quý II"]);
  const { user, part } = await fillOf(book);
  await user.click(await within(part).findByRole("button", { name: "Tách cơ quan phối hợp (1)" }));
  await user.click(await screen.findByRole("button", { name: "Ghi 2 ô" }));
  await within(part).findByRole("button", { name: "Hoàn tác" });
  expect([book.held(at(3, 3)).value, book.held(at(3, 4)).value]).toEqual(["Sở Công Thương", "Sở Tài chính; UBND cấp huyện"]);
});
