import { act, configure, screen, waitFor, within } from "@testing-library/react";
import { sheetOf, type Sheet } from "../../src/core/sheet/sheet";
// Loaded beforehand: what the view loads on demand is there at once.
import "../../src/taskpane/change/ChangePanel";
import "../../src/taskpane/check/CauseDetail";
import "../../src/taskpane/check/ConvertText";
import { typedIn } from "../core/conversion/legacyBook";
import { consistentBook } from "../walker/book";
import { OpenBook } from "./openBook";
import { paneOf } from "./paneOf";

/** The engine checks within the test's own thread. */
configure({ asyncUtilTimeout: 10_000 });

const PL8 = consistentBook({ letterhead: "SỞ TƯ PHÁP", only: ["pl8"] }).workbook;

/** The pane over a workbook in VNI, at the detail of its finding. */
async function atFinding(kept: Record<string, string> = {}) {
  const typed = typedIn(PL8, "VNI");
  const notes = sheetOf({ name: "Ghi chú" }, [{ row: 0, column: 0, value: "Soá löôïng thuû tuïc haønh chính" }]);
  const book = new OpenBook([...typed.sheets, notes]);
  const pane = await paneOf(book, { query: "?tab=check", kept });
  const line = await screen.findByRole("button", { name: /VNI/u });
  act(() => line.focus());
  await pane.user.keyboard("{Enter}");
  return { ...pane, book, typed };
}

const cellsOf = (sheet: Sheet) => sheet.filledRows().flatMap((row) => sheet.cellsOfRow(row));
const textsOf = (book: OpenBook, sheet: string) => book.photograph().then(({ sheets }) => sheets.find(({ name }) => name === sheet)?.cellAt(2, 0).text);

test("by keyboard: the button says what it does, the panel shows text and font, one batch is written and taken back", async () => {
  const { user, book, typed } = await atFinding();
  const button = await screen.findByRole("button", { name: "Chuyển sang Unicode" });
  expect(button).toHaveAccessibleDescription(/mọi trang của sổ tính.*hoàn tác được/u);
  act(() => button.focus());
  await user.keyboard("{Enter}");
  const panel = within(await screen.findByRole("region", { name: "Xem lại trước khi ghi" }));
  await waitFor(() => expect(panel.getByRole("heading")).toHaveFocus());
  expect(panel.getByText(/Chú thích của ô, đầu trang/u)).toBeInTheDocument();
  const [, first] = panel.getAllByRole("row");
  expect(within(first ?? document.body).getAllByRole("cell").map((cell) => cell.textContent)).toEqual([
    "", "PL8!A1:", "“SÔÛ TÖ PHAÙP” (VNI-Times)", "→ “SỞ TƯ PHÁP” (Times New Roman)", "Chữ gõ bằng bảng mã VNI chuyển sang Unicode.",
  ]);
  expect(panel.getByRole("checkbox", { name: "PL8!A1: “SÔÛ TÖ PHAÙP” (VNI-Times) → “SỞ TƯ PHÁP” (Times New Roman)" })).toBeChecked();
  const left = within(panel.getByRole("list", { name: "Để nguyên, cần bạn xem (1):" }));
  expect(left.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Ghi chú!A1: Ô có nhiều phông chữ hoặc không rõ phông, đọc theo Unicode là “Số lượng thủ tục hành chính”: để nguyên, cần tự sửa.",
  ]);
  const before = typed.sheets[0]?.cellAt(2, 0).text;
  await user.click(panel.getByRole("button", { name: /^Ghi \d+ ô$/u }));
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(/Đã ghi \d+ ô\./u));
  expect(book.calls.filter((call) => call.startsWith("apply"))).toHaveLength(1);
  expect(await textsOf(book, "PL8")).toBe(PL8.sheets[0]?.cellAt(2, 0).text);
  await waitFor(() => expect(screen.queryByRole("button", { name: /VNI/u })).toBeNull());
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(/Đã hoàn tác \d+ ô\./u));
  expect(await textsOf(book, "PL8")).toBe(before);
  expect((await book.photograph()).sheets.slice(0, 1).map(cellsOf)).toEqual(typed.sheets.map(cellsOf));
  expect(await screen.findByRole("button", { name: /VNI/u })).toBeInTheDocument();
});

test("thousands of cells come in pages, all of them in one batch", async () => {
  const typed = typedIn(PL8, "VNI");
  const list = sheetOf({ name: "Danh sách" }, Array.from({ length: 2_000 }, (_, row) => ({ row, column: 0, value: `Soá ${row}`, font: "VNI-Times" })));
  const { user } = await paneOf(new OpenBook([...typed.sheets, list]), { query: "?tab=check" });
  await user.click(await screen.findByRole("button", { name: /VNI/u }));
  await user.click(await screen.findByRole("button", { name: "Chuyển sang Unicode" }));
  const panel = within(await screen.findByRole("region", { name: "Xem lại trước khi ghi" }));
  expect(panel.getAllByRole("row")).toHaveLength(1 + 200);
  const write = panel.getByRole("button", { name: /^Ghi \d+ ô$/u });
  const count = Number(/\d+/u.exec(write.textContent)?.[0]);
  expect(count).toBeGreaterThan(2_000);
  await user.click(panel.getByRole("button", { name: `Hiện thêm 200 ô (còn ${count - 200})` }));
  expect(panel.getAllByRole("row")).toHaveLength(1 + 400);
});

test("where a person has converted the cells meanwhile it says so", async () => {
  const { user, session } = await atFinding();
  const button = await screen.findByRole("button", { name: "Chuyển sang Unicode" });
  const ask = session.engine.ask.bind(session.engine);
  session.engine.ask = ((call, asked) => (call === "conversion" ? Promise.resolve({ edits: [], contested: 0 }) : ask(call, asked)));
  await user.click(button);
  expect(await screen.findAllByText("Không còn ô nào gõ bằng bảng mã cũ.")).toHaveLength(2);
  expect(screen.getByRole("status")).toHaveTextContent("Không còn ô nào gõ bằng bảng mã cũ.");
  expect(screen.queryByRole("region", { name: "Xem lại trước khi ghi" })).toBeNull();
});

test("in English too", async () => {
  const { user } = await atFinding({ language: "en" });
  await user.click(await screen.findByRole("button", { name: "Convert to Unicode" }));
  const panel = within(await screen.findByRole("region", { name: "Review before writing" }));
  expect(panel.getByText("Left as it is, for you to see to (1):")).toBeInTheDocument();
  expect(panel.getAllByText("Text in the old VNI encoding becomes Unicode.").length).toBeGreaterThan(3);
});
