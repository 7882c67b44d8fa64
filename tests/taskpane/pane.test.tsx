import axe from "axe-core";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { act, renderHook, screen, waitFor } from "@testing-library/react";
import { useTheme } from "../../src/taskpane/useTheme";
import { WorkbookRefusal } from "../../src/workflows/ports";
import { consistentBook } from "../walker/book";
import { OpenBook } from "./openBook";
import { paneOf } from "./paneOf";

afterEach(() => jest.restoreAllMocks());

test("tabs by arrow keys; the open one is kept on the machine", async () => {
  const { user, machine } = await paneOf(new OpenBook([]));
  act(() => screen.getByRole("tab", { name: "Điền" }).focus());
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("tab", { name: "Kiểm tra", selected: true })).toHaveFocus();
  await user.keyboard("{End}");
  expect(screen.getByRole("tab", { name: "Cài đặt", selected: true })).toHaveFocus();
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("tab", { name: "Điền", selected: true })).toHaveFocus();
  expect(machine.kept["tab"]).toBe("fill");
});

test("the ribbon's query goes before the kept tab", async () => {
  await paneOf(new OpenBook([]), { query: "?tab=journal&_host_Info=Excel", kept: { tab: "check" } });
  expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("Nhật ký");
  expect(await screen.findByText("Nhật ký đang trống.")).toBeInTheDocument();
});

test("English says everything again, and is kept", async () => {
  const { workbook } = consistentBook({ only: ["pl2"], write: { "pl2.r2@y2016": "nhiều" } });
  const { user, machine } = await paneOf(new OpenBook([...workbook.sheets]), { query: "?tab=settings" });
  await user.selectOptions(await screen.findByRole("combobox", { name: "Ngôn ngữ" }), "en");
  await user.click(screen.getByRole("tab", { name: "Check" }));
  expect(await screen.findByRole("heading", { name: "Returned" })).toBeInTheDocument();
  expect(await screen.findByText(/Error · PL2!/u)).toBeInTheDocument();
  expect(screen.getByRole("status")).toHaveTextContent(/^Checked: Returned, [^Đ]+\.$/u);
  expect(machine.kept["language"]).toBe("en");
  expect(document.documentElement.lang).toBe("en");
});

test("checking while typing can be switched off: then a change only makes the result old", async () => {
  const { workbook } = consistentBook({ only: ["pl2"] });
  const book = new OpenBook([...workbook.sheets]);
  const { user, machine } = await paneOf(book, { query: "?tab=settings" });
  await user.click(await screen.findByRole("switch", { name: "Kiểm tra trong lúc gõ" }));
  expect(machine.kept["live"]).toBe("off");
  await user.click(screen.getByRole("tab", { name: "Kiểm tra" }));
  await screen.findByRole("heading", { name: "Đạt" });
  act(() => book.type({ sheet: "PL2", row: 6, column: 3 }, "abc"));
  expect(await screen.findByText("Sổ tính đã thay đổi sau lần kiểm tra này.", { selector: "main *" })).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "Đạt (kết quả cũ)" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
  expect(await screen.findByRole("heading", { name: "Trả lại" })).toBeInTheDocument();
});

test("what takes more than half a second shows itself and can be stopped; the focus goes to the view", async () => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  const { workbook } = consistentBook({ only: ["pl2"] });
  const book = new OpenBook([...workbook.sheets]);
  let open = () => {};
  book.gate = new Promise((resolve) => (open = resolve));
  const { user } = await paneOf(book, { query: "?tab=check" });
  expect(await screen.findByRole("progressbar", { name: "Đang đọc sổ tính…" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Dừng" }));
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(screen.getByText(/Đã dừng khi chưa có kết quả/u, { selector: "main *" })).toBeInTheDocument();
  expect(screen.getByRole("tabpanel")).toHaveFocus();
  expect(screen.getByRole("status")).toHaveTextContent(/^Đã dừng khi chưa có kết quả\. Bấm “Kiểm tra” để làm lại\.$/u);
  open();
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  expect(await screen.findByRole("heading", { name: "Đạt" })).toBeInTheDocument();
});

test("a workbook that keeps nothing is said to", async () => {
  const book = new OpenBook([]);
  const { user } = await paneOf(book);
  await screen.findByRole("combobox", { name: "Cơ quan của tôi" });
  await waitFor(() => expect(book.calls).toContain("photograph"));
  book.refusal = new Error("read-only");
  await user.selectOptions(screen.getByRole("combobox", { name: "Cơ quan của tôi" }), "Sở Tư pháp");
  expect(await screen.findByText(/Sổ tính không nhận các lựa chọn của ngăn/u)).toBeInTheDocument();
});

test("a workbook that was busy at opening is asked again for what it keeps, after the next check", async () => {
  const book = new OpenBook([]);
  book.settings = { agency: "bd.so-tu-phap" };
  book.refusal = new WorkbookRefusal("cellEditing", "");
  const { user } = await paneOf(book);
  expect(await screen.findByText(/Chưa đọc được các lựa chọn lưu trong sổ tính/u)).toBeInTheDocument();
  book.refusal = null;
  await user.click(screen.getByRole("button", { name: "Thử lại" }));
  await waitFor(() => expect(screen.getByRole("combobox", { name: "Cơ quan của tôi" })).toHaveDisplayValue("Sở Tư pháp"));
  expect(await screen.findByText("Văn bản giao cho cơ quan: Phụ lục 2.")).toBeInTheDocument();
  expect([screen.queryByText(/Chưa đọc được/u), book.settings]).toEqual([null, { agency: "bd.so-tu-phap" }]);
});

test("where Excel tells of no changes the pane says what to do, until it does", async () => {
  const book = new OpenBook([]);
  book.deafness = new WorkbookRefusal("failed", "");
  const { user } = await paneOf(book, { query: "?tab=check" });
  expect(await screen.findByText(/Excel chưa báo được các thay đổi cho ngăn/u)).toBeInTheDocument();
  book.deafness = null;
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await waitFor(() => expect(screen.queryByText(/Excel chưa báo được/u)).toBeNull());
});

test("Excel's colours are looked at again when a person comes back", () => {
  let dark = false;
  const read = () => ({ isDarkTheme: dark });
  const { result } = renderHook(() => useTheme("excel", read));
  expect(result.current).toBe(webLightTheme);
  dark = true;
  act(() => void window.dispatchEvent(new Event("focus")));
  expect(result.current).toBe(webDarkTheme);
  dark = false;
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
  expect(result.current).toBe(webLightTheme);
});

test("reading the journal shows itself when it takes long", async () => {
  const book = new OpenBook([]);
  let read = () => {};
  book.workGate = new Promise((resolve) => (read = resolve));
  await paneOf(book, { query: "?tab=journal" });
  expect(await screen.findByRole("progressbar", { name: "Đang đọc nhật ký…" })).toBeInTheDocument();
  await act(async () => Promise.resolve(read()));
  expect(await screen.findByText("Nhật ký đang trống.")).toBeInTheDocument();
  expect(screen.queryByRole("progressbar", { name: "Đang đọc nhật ký…" })).toBeNull();
});

test.each(["fill", "check", "journal", "settings"])("axe finds nothing in %s", async (tab) => {
  const { workbook } = consistentBook({ only: ["pl2"], write: { "pl2.r2@y2016": "nhiều" } });
  const book = new OpenBook([...workbook.sheets]);
  book.settings = { agency: "bd.so-tu-phap" };
  const { container, user } = await paneOf(book, { query: `?tab=${tab}` });
  await screen.findByText({ fill: /Văn bản giao/u, check: /Lỗi · PL2!/u, journal: /Nhật ký đang trống/u, settings: /không rời khỏi máy/u }[tab] ?? "");
  if (tab === "check") await user.click(screen.getByRole("button", { name: /Lỗi · PL2!/u }));
  const { violations } = await act(() => axe.run(container, { rules: { "color-contrast": { enabled: false } } }));
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
