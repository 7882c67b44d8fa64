import { act, screen, waitFor, within } from "@testing-library/react";
import type { CellRef } from "../../src/core/sheet/address";
import { a1, parseA1 } from "../../src/core/sheet/address";
import type { Workbook } from "../../src/core/sheet/workbook";
import type { OpenResult } from "../../src/workflows/ports";
import { consistentBook } from "../walker/book";
import { explainAll } from "../workflows/explaining/explainBook";
import { DeskEngine } from "./deskEngine";
import { OpenBook } from "./openBook";
import { paneOf } from "./paneOf";

const PL2 = { letterhead: "SỞ TƯ PHÁP", only: ["pl2"] };
/** Three warnings: C17, E17 and F18. */
const WRONG = { "pl2.r6@y2015": 50, "pl2.r6@y2017": 40, "pl2.r7@y2018": null };
const sheets = (write: Readonly<Record<string, number | null>>) => consistentBook({ ...PL2, write }).workbook;
const at = (cell: string): CellRef => ({ sheet: "PL2", ...(parseA1(cell) ?? { row: 0, column: 0 }) });

/** A file as a browser hands it over; jsdom's own cannot be read. */
function chosenFile(name: string): File {
  return Object.assign(new File([""], name), { arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) });
}

async function comparedWith(sent: Workbook | OpenResult, own: Workbook, kept: Record<string, string> = {}) {
  const opened: OpenResult = "ok" in sent ? sent : { ok: true, workbook: { ...sent, name: "da-gui.xlsx" } };
  const book = new OpenBook([...own.sheets]);
  const pane = await paneOf(book, { engine: new DeskEngine(() => Promise.resolve(opened)), query: "?tab=check", kept });
  await pane.user.click(await screen.findByText(kept["language"] === "en" ? "Compare with the file sent" : "So với bản đã gửi"));
  await pane.user.upload(await screen.findByLabelText(kept["language"] === "en" ? "The file sent" : "Bản đã gửi"), chosenFile("da-gui.xlsx"));
  return { ...pane, book };
}

const result = async () => within(await screen.findByRole("region", { name: "Kết quả so với da-gui.xlsx" }));

test("past years first with old → new and a way to the cell; the rest below; compared anew when a figure changes", async () => {
  const { user, book } = await comparedWith(sheets({}), sheets({ "pl2.r3@y2016": 11, "pl2.r3@y2020": 6 }));
  const part = await result();
  expect(part.getByText("So với da-gui.xlsx: 2 ô khác, trong đó 1 số năm trước đã báo cáo, 1 số chưa giải trình.")).toBeInTheDocument();
  const past = within(part.getByRole("region", { name: "Số liệu trước năm 2020 đã báo cáo, nay khác (1, mỗi số cần giải trình)" }));
  const [line] = past.getAllByRole("listitem");
  expect(line?.textContent).toMatch(/^PL2!D\d+ .*Năm 2016: \d+ → 11Phụ lục 2/u);
  await user.click(past.getByRole("button", { name: /PL2!D/u }));
  expect(book.selected.map(a1)).toEqual([expect.stringMatching(/^D\d+$/u)]);
  expect(within(part.getByRole("region", { name: "Thay đổi khác (1)" })).getByText("Năm 2020:", { exact: false })).toBeInTheDocument();
  const [changed] = book.selected;
  const before = /: (\d+) → 11/u.exec(line?.textContent ?? "")?.[1];
  act(() => (changed ? book.type(changed, Number(before)) : undefined));
  expect(await part.findByText("So với da-gui.xlsx: 1 ô khác.")).toBeInTheDocument();
});

test("nothing differs: said clearly, also to screen readers", async () => {
  await comparedWith(sheets({}), sheets({}));
  expect((await result()).getByText("Không có gì khác bản đã gửi da-gui.xlsx.")).toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Không có gì khác bản đã gửi da-gui.xlsx."));
});

test("a past change on which a finding rests is explained in place, and then stands folded with its reason", async () => {
  const { user, book } = await comparedWith(sheets({}), sheets({ "pl2.r6@y2015": 50 }));
  const part = await result();
  await user.click(await part.findByRole("button", { name: "Giải trình" }));
  await user.type(await part.findByRole("textbox", { name: /Nội dung giải trình/u }), "Rà soát lại hồ sơ");
  await user.type(part.getByRole("textbox", { name: /Người giải trình/u }), "Trần Thị B");
  await user.click(part.getByRole("button", { name: "Ghi giải trình" }));
  expect(await part.findByText("Đã giải trình (1)")).toBeInTheDocument();
  expect(part.getByText("Giải trình: Rà soát lại hồ sơ (Trần Thị B, 20/4/2020).")).toBeInTheDocument();
  expect(part.getByText("So với da-gui.xlsx: 1 ô khác, trong đó 1 số năm trước đã báo cáo (đều đã giải trình).")).toBeInTheDocument();
  expect((await book.journal()).map(({ title }) => title)).toEqual(["Giải trình"]);
});

test("explanations that still fit are previewed, written as one batch and taken back; those whose figures changed say what changed", async () => {
  const own = sheets({ ...WRONG, "pl2.r6@y2017": 41 });
  const { user, book } = await comparedWith(explainAll(sheets(WRONG), "Theo báo cáo cũ"), own);
  const part = await result();
  const carry = within(part.getByRole("region", { name: "Giải trình ở bản đã gửi" }));
  expect(carry.getByText("2 giải trình còn đúng: phát hiện vẫn có, mọi số liệu liên quan như khi ấy.")).toBeInTheDocument();
  expect(carry.getByText("1 giải trình không mang sang vì số liệu đã đổi:")).toBeInTheDocument();
  expect(carry.getByText(/: 40 → 41$/u)).toBeInTheDocument();
  const boxes = carry.getAllByRole<HTMLInputElement>("checkbox");
  expect(boxes.map(({ checked }) => checked)).toEqual([true, true]);
  if (boxes[1]) await user.click(boxes[1]);
  await user.click(carry.getByRole("button", { name: "Xem trước rồi mang sang" }));
  const preview = within(await screen.findByRole("region", { name: "Xem lại trước khi ghi" }));
  expect(preview.getByText("“Theo báo cáo cũ”")).toBeInTheDocument();
  expect(preview.getAllByText("Giải trình ở bản đã gửi; số liệu vẫn như khi ấy.").length).toBeGreaterThan(0);
  await user.click(preview.getByRole("button", { name: /^Ghi \d+ ô$/u }));
  expect(await part.findByText("1 phát hiện đã được giải trình ở bản này.")).toBeInTheDocument();
  expect([(await book.journal()).map(({ title }) => title), book.held({ ...at("G5"), sheet: "Giải trình" }).value]).toEqual([["Mang giải trình sang"], "Theo báo cáo cũ"]);
  await user.click(await screen.findByRole("button", { name: "Hoàn tác" }));
  expect(await part.findByText("2 giải trình còn đúng: phát hiện vẫn có, mọi số liệu liên quan như khi ấy.")).toBeInTheDocument();
});

test("a file that cannot be read, one without a form, another sender: each in a clear sentence, nothing is lost", async () => {
  const { unmount } = await comparedWith({ ok: false, failure: { rule: "file.notWorkbook", detail: "", kindSeen: "empty" } }, sheets({}));
  expect((await screen.findAllByText("Tệp này rỗng, không có nội dung nào. Đề nghị gửi tệp bảng tính gốc (.xlsx).")).length).toBe(2);
  unmount();
  const empty = await comparedWith({ ...sheets({}), sheets: [] }, sheets({}));
  expect((await screen.findAllByText("Trong tệp da-gui.xlsx không có biểu mẫu nào đọc được nên không có gì để so sánh.")).length).toBe(2);
  empty.unmount();
  await comparedWith(consistentBook({ ...PL2, letterhead: "SỞ NỘI VỤ" }).workbook, sheets({}));
  expect((await result()).getByText(/^Hai tệp ghi hai đơn vị: bản đã gửi là Sở Nội vụ, bản này là Sở Tư pháp\./u)).toBeInTheDocument();
});

test("English", async () => {
  await comparedWith(sheets({}), sheets({ "pl2.r3@y2016": 1100 }), { language: "en" });
  const part = within(await screen.findByRole("region", { name: "Compared with da-gui.xlsx" }));
  expect(part.getByText("Against da-gui.xlsx: 1 cell differs, 1 of past years that had been reported, 1 not explained.")).toBeInTheDocument();
  expect(part.getByText(/→ 1,100$/u)).toBeInTheDocument();
});
