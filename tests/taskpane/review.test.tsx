import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { saveFile } from "../../src/taskpane/review/saveFile";
import { consistentBook, type BookChanges } from "../walker/book";
import { reviewOf, type Stand } from "../workflows/review/reviewWith";
import { WorkbookRefusal, type NotMarked } from "../../src/workflows/ports";
import { OpenBook } from "./openBook";
import { paneOf } from "./paneOf";

jest.mock("../../src/taskpane/review/saveFile", () => ({ saveFile: jest.fn() }));

const book = (changes: BookChanges, savedAt: string | null = null) => ({ ...consistentBook(changes).workbook, savedAt });
const WRONG = { write: { "pl2.r1@y2018": 1 } };
const FILES: Readonly<Record<string, Stand>> = {
  "tu-phap.xlsx": book({ only: ["pl2"], letterhead: "SỞ TƯ PHÁP", ...WRONG }, "2020-11-28T02:00:00Z"),
  "PL6.xlsx": book({ only: ["pl6"], letterhead: "SỞ TÀI CHÍNH" }, "2020-11-02T02:00:00Z"),
  "PL2 A.xlsx": book({ only: ["pl2"], letterhead: "SỞ TÀI CHÍNH" }),
  "PL2 B.xlsx": book({ only: ["pl2"], letterhead: "SỞ TÀI CHÍNH", ...WRONG }),
  "hong.xlsx": "damaged",
  "macro.xlsm": book({ only: ["pl6"], letterhead: "SỞ TƯ PHÁP", write: { "pl6.r1@y2018": "x" } }),
};

/** The pane on “Nhận bài”, over files by name. */
async function reviewPane(kept: Record<string, string> = {}, lacking: readonly NotMarked[] = []) {
  const made = reviewOf<Blob>((file) => FILES[(file as File).name] ?? "damaged", 2, lacking);
  const open = new OpenBook([]);
  const pane = await paneOf(open, { query: "?tab=review", kept, review: () => Promise.resolve(made.session) });
  await screen.findByRole("button", { name: /Chọn tệp…|Choose files…/u });
  const give = async (...names: string[]) => {
    const field = document.querySelector<HTMLInputElement>('input[type="file"][multiple]');
    if (!field) throw new Error("no field for files");
    const files = names.map((name) => Object.defineProperty(new File([name], name, { lastModified: 1 }), "webkitRelativePath", { value: "" }));
    await act(async () => Promise.resolve(void fireEvent.change(field, { target: { files } })));
    await waitFor(() => expect(made.session.current().stage).toBe("rest"));
  };
  return { ...pane, ...made, book: open, give };
}

const lines = () => within(screen.getByRole("list", { name: "Sổ theo dõi" })).getAllByRole("button").map((line) => line.textContent);

test("files become a register, worst first; it is narrowed, searched and put in order", async () => {
  const { give, user } = await reviewPane();
  await give("tu-phap.xlsx", "PL6.xlsx", "hong.xlsx");
  expect(lines()).toEqual([
    "Sở Tư phápTrả lại · 1 lỗiđiền 78/78 ô · lưu ngày 28/11/2020",
    "hongKhông đọc được · 1 lỗi",
    expect.stringMatching(/^Sở Tài chínhĐạtđiền \d+\/\d+ ô · lưu ngày 2\/11\/2020$/u),
  ]);
  await user.click(screen.getByRole("button", { name: "Không đọc được: 1" }));
  expect(lines()).toEqual(["hongKhông đọc được · 1 lỗi"]);
  await user.click(screen.getByRole("button", { name: "Bỏ lọc" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Sắp xếp" }), "name");
  expect(lines().map((line) => line?.slice(0, 4))).toEqual(["hong", "Sở T", "Sở T"]);
  await user.type(screen.getByRole("searchbox"), "tai chinh");
  await waitFor(() => expect(lines()).toHaveLength(1));
});

test("the due day makes units late; a person's own day counts instead", async () => {
  const { give, user } = await reviewPane();
  await give("tu-phap.xlsx", "PL6.xlsx");
  await user.click(screen.getByText("Hạn gửi, danh sách đơn vị, lần trước"));
  // A details element of jsdom does not tell that it was opened.
  fireEvent(screen.getByText("Hạn gửi, danh sách đơn vị, lần trước").closest("details") ?? document.body, new Event("toggle"));
  fireEvent.change(await screen.findByLabelText("Hạn gửi"), { target: { value: "2020-11-20" } });
  expect(lines()[0]).toMatch(/muộn 8 ngày/u);
  await user.click(screen.getByRole("button", { name: "Gửi muộn: 1" }));
  await user.click(screen.getByRole("button", { name: /^Sở Tư pháp/u }));
  fireEvent.change(screen.getByLabelText("Ngày gửi"), { target: { value: "2020-11-19" } });
  expect(screen.getByText(/đúng hạn/u)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Lấy lại ngày theo tệp" }));
  expect(screen.getByText(/muộn 8 ngày/u)).toBeInTheDocument();
});

test("one submission: its findings go to cells of a table that is drawn beside; back to the register, on its line", async () => {
  const { give, user } = await reviewPane();
  await give("tu-phap.xlsx", "PL6.xlsx");
  await user.click(screen.getByRole("button", { name: /^Sở Tư pháp/u }));
  expect(screen.getByRole("heading", { name: "Bài của Sở Tư pháp" })).toHaveFocus();
  await screen.findByRole("table");
  const finding = within(screen.getByRole("list", { name: "tu-phap.xlsx: 2 phát hiện" })).getByRole("button");
  await user.click(finding);
  const seen = within(screen.getByRole("table")).getByText(/Lỗi, \d phát hiện ở ô này/u).closest("td");
  expect([seen?.getAttribute("data-cell"), finding.textContent]).toEqual([expect.stringMatching(/^\d+ \d+$/u), expect.stringContaining("PL2!")]);
  expect(screen.getByText(/^Ô [A-Z]+\d+: 1/u)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Về sổ theo dõi" }));
  expect(screen.getByRole("button", { name: /^Sở Tư pháp/u })).toHaveFocus();
});

test("two files with one form: a person chooses which counts, and names whom a file is from", async () => {
  const { give, user, session } = await reviewPane();
  await give("PL2 A.xlsx", "PL2 B.xlsx");
  expect(lines()).toEqual([expect.stringMatching(/^Sở Tài chínhTrả lại · 1 lỗi.*2 tệphai tệp cùng biểu mẫu, cần chọn tệp được tính$/u)]);
  await user.click(screen.getByRole("button", { name: /^Sở Tài chính/u }));
  await user.click(screen.getByRole("radio", { name: "PL2 A.xlsx (khác)" }));
  await waitFor(() => expect(session.current().register?.entries[0]).toMatchObject({ state: "pass", forms: [{ path: "PL2 A.xlsx", why: "chosen" }] }));
  expect(screen.getByRole("radio", { name: "PL2 A.xlsx (do bạn chọn)" })).toBeChecked();
  await user.clear(screen.getByLabelText("Đơn vị gửi"));
  await user.type(screen.getByLabelText("Đơn vị gửi"), "Sở Tư pháp");
  await user.click(screen.getByRole("button", { name: "Ghi tên" }));
  await waitFor(() => expect(session.current().register?.entries.map(({ name, from }) => [name, from])).toEqual([["Sở Tư pháp", "user"]]));
});

test("a marked copy is handed over under a name of its own; the file is left alone", async () => {
  const { give, user } = await reviewPane();
  await give("tu-phap.xlsx");
  await user.click(screen.getByRole("button", { name: /^Sở Tư pháp/u }));
  await user.click(screen.getByRole("button", { name: "Lưu bản đánh dấu: tu-phap.xlsx" }));
  await waitFor(() => expect(jest.mocked(saveFile).mock.calls).toEqual([["tu-phap (phiếu kiểm tra).xlsx", new Uint8Array([7])]]));
  expect(screen.getAllByText("Đã làm xong “tu-phap (phiếu kiểm tra).xlsx”.")).not.toHaveLength(0);
});

test("a marked copy opens as a new workbook, and it is said what it lacks; one with macros can only be saved", async () => {
  const lacking = [0, 1].map((row): NotMarked => ({ at: { sheet: "PL2", row, column: 0 }, why: "drawing" }));
  const { give, user, book } = await reviewPane({}, lacking);
  await give("tu-phap.xlsx", "macro.xlsm");
  await user.click(screen.getByRole("button", { name: /^Sở Tư pháp/u }));
  expect(screen.getAllByRole("button", { name: /bản đánh dấu: /u }).map((button) => button.getAttribute("aria-label"))).toEqual([
    "Mở bản đánh dấu: tu-phap.xlsx",
    "Lưu bản đánh dấu: tu-phap.xlsx",
    "Lưu bản đánh dấu: macro.xlsm",
  ]);
  jest.mocked(saveFile).mockClear();
  screen.getByRole("button", { name: "Mở bản đánh dấu: tu-phap.xlsx" }).focus();
  await user.keyboard("{Enter}");
  const said = "Bản đánh dấu của “tu-phap.xlsx” mở trong một sổ mới, chưa lưu; tệp gốc giữ nguyên. 2 ô chưa có màu hoặc ghi chú; phiếu kiểm tra có đủ.";
  await waitFor(() => expect(screen.getAllByText(said)).not.toHaveLength(0));
  expect([book.copies, jest.mocked(saveFile).mock.calls]).toEqual([[new Uint8Array([7])], []]);
  expect(screen.getByRole("button", { name: "Mở bản đánh dấu: tu-phap.xlsx" })).toHaveFocus();
});

test("where Excel opens no new workbook, its reason is said and nothing claims otherwise", async () => {
  const { give, user, book } = await reviewPane();
  await give("tu-phap.xlsx");
  await user.click(screen.getByRole("button", { name: /^Sở Tư pháp/u }));
  book.refusal = new WorkbookRefusal("notSupported", "ApiNotFound");
  await user.click(screen.getByRole("button", { name: "Mở bản đánh dấu: tu-phap.xlsx" }));
  expect(await screen.findByText(/Bản Excel này chưa làm được việc đó/u)).toBeInTheDocument();
  expect([screen.queryByText(/mở trong một sổ mới/u), book.copies]).toEqual([null, []]);
  book.refusal = null;
  await user.click(screen.getByRole("button", { name: "Mở bản đánh dấu: tu-phap.xlsx" }));
  await waitFor(() => expect([book.copies.length, screen.queryByText(/chưa làm được việc đó/u)]).toEqual([1, null]));
});

test("starting over asks once more; a run can rest and be stopped", async () => {
  const { give, user, session, ring } = await reviewPane();
  await give("PL6.xlsx");
  await user.click(screen.getByRole("button", { name: "Làm lại từ đầu" }));
  await user.click(screen.getByRole("button", { name: "Giữ lại" }));
  expect(lines()).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Làm lại từ đầu" }));
  await user.click(screen.getByRole("button", { name: "Bỏ và làm lại" }));
  expect([screen.queryByRole("list", { name: "Sổ theo dõi" }), session.current().files]).toEqual([null, 0]);
  ring();
});

test("in English too, findings with it", async () => {
  const { give, session } = await reviewPane({ language: "en" });
  await give("tu-phap.xlsx");
  expect(screen.getByText(/^To return · 1 error$/u)).toBeInTheDocument();
  expect(session.current().register?.entries[0]?.files[0]?.findings[0]?.message).toMatch(/ (is|but|the|are) /u);
});
