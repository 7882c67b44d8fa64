import { act, screen, waitFor, within } from "@testing-library/react";
import { Dropped, EngineFailure, type Engine } from "../../src/workflows/engine";
import { WorkbookRefusal } from "../../src/workflows/ports";
import { DeskEngine } from "./deskEngine";
import { OpenBook } from "./openBook";
import { paneOf } from "./paneOf";

const forms = async () => within(await screen.findByRole("region", { name: "Biểu mẫu" }));

test("who am I: the agency's rows, the document's day, and the days left near it; kept in the workbook", async () => {
  const book = new OpenBook([]);
  const { user } = await paneOf(book);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Cơ quan của tôi" }), "Sở Khoa học và Công nghệ");
  expect(await screen.findByText("Văn bản giao cho cơ quan: Phụ lục 7 (dòng 14).")).toBeInTheDocument();
  expect(screen.getByRole("region", { name: "Phải gửi, phải làm" })).toHaveTextContent(/trước ngày 30\/4\/2020 \(thời hạn ghi trong văn bản\) – còn 9 ngày/u);
  expect((await forms()).getAllByRole("listitem")[0]).toHaveTextContent("Phụ lục 7 (dòng 14)");
  expect(book.settings["agency"]).toBe("bd.so-khcn");
});

test("long after, the document's day is shown and no days are counted; a person may set another and go back", async () => {
  const book = new OpenBook([]);
  book.settings = { agency: "bd.so-tu-phap" };
  const { user } = await paneOf(book, { today: "2026-11-21" });
  const rounds = await screen.findByRole("region", { name: "Phải gửi, phải làm" });
  expect(rounds).toHaveTextContent("trước ngày 30/4/2020 (thời hạn ghi trong văn bản) – đã qua");
  expect(rounds).not.toHaveTextContent(/còn|quá hạn/u);
  await user.click(within(rounds).getByRole("button", { name: "Đặt thời hạn khác" }));
  await user.type(await within(rounds).findByLabelText(/^Thời hạn khác cho/u), "2026-11-30");
  await user.click(within(rounds).getByRole("button", { name: "Lưu" }));
  await waitFor(() => expect(screen.getByRole("region", { name: "Phải gửi, phải làm" })).toHaveTextContent("chậm nhất ngày 30/11/2026 (thời hạn do bạn đặt) – còn 9 ngày"));
  expect(book.settings["due.d.thematic"]).toBe("2026-11-30");
  await user.click(screen.getByRole("button", { name: "Theo văn bản" }));
  await waitFor(() => expect(screen.getByRole("region", { name: "Phải gửi, phải làm" })).toHaveTextContent("trước ngày 30/4/2020"));
});

test("a district is offered all eight, with the word that the document names none", async () => {
  const book = new OpenBook([]);
  book.settings = { agency: "bd.h.tuy-phuoc" };
  const { user } = await paneOf(book);
  expect(await screen.findByText(/Văn bản không giao phụ lục cụ thể nào cho Ủy ban nhân dân cấp huyện/u)).toBeInTheDocument();
  await user.click((await forms()).getByRole("button", { name: "Chèn cả 8 biểu" }));
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Đã chèn: PL1, PL2, PL3, PL4, PL5, PL6, PL7, PL8."));
  await waitFor(() => expect(screen.getAllByRole("button", { name: /^Đến trang của/u })).toHaveLength(8));
});

test("one form by keyboard; then its progress, the next blank, and the way to its sheet", async () => {
  const book = new OpenBook([]);
  book.settings = { agency: "bd.so-tu-phap" };
  const { user } = await paneOf(book);
  const insert = await (await forms()).findByRole("button", { name: "Chèn Phụ lục 2" });
  act(() => insert.focus());
  await user.keyboard("{Enter}");
  const progress = await (await forms()).findByRole("progressbar", { name: /^Phụ lục 2: đã điền 0 trên \d+ ô phải điền$/u });
  expect(progress).toHaveAttribute("value", "0");
  await waitFor(() => expect(book.selected).toHaveLength(1));
  const [first] = book.selected;
  expect(first).toMatchObject({ sheet: "PL2", row: 7 });
  if (first) act(() => book.choose(first));
  await user.click(screen.getByRole("button", { name: /^Ô trống tiếp theo/u }));
  expect(book.selected[1]).toEqual({ sheet: "PL2", row: 7, column: (first?.column ?? 0) + 1 });
  await user.click((await forms()).getByRole("button", { name: "Đến trang của Phụ lục 2" }));
  expect(book.selected[2]).toEqual({ sheet: "PL2", row: 0, column: 0 });
});

test("a zero is an answer, a blank is not", async () => {
  const book = new OpenBook([]);
  book.settings = { agency: "bd.so-khcn" };
  const { user } = await paneOf(book);
  await user.click(await (await forms()).findByRole("button", { name: "Chèn Phụ lục 7" }));
  await (await forms()).findByRole("progressbar", { name: "Phụ lục 7: đã điền 0 trên 6 ô phải điền" });
  await user.click(screen.getByRole("button", { name: "Ô trống tiếp theo (còn 6)" }));
  const [cell] = book.selected;
  if (cell) act(() => book.type(cell, 0));
  expect(await (await forms()).findByRole("progressbar", { name: "Phụ lục 7: đã điền 1 trên 6 ô phải điền" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Ô trống tiếp theo (còn 5)" })).toBeInTheDocument();
});

test("a sheet whose name is taken is left as it is, and said", async () => {
  const book = new OpenBook([]);
  const { user } = await paneOf(book);
  await book.draw([await blank("PL2")]);
  await user.click(await (await forms()).findByRole("button", { name: "Chèn Phụ lục 2" }));
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(/^Đã có trang cùng tên, giữ nguyên không ghi đè: PL2\./u));
  expect(screen.getAllByText(/giữ nguyên không ghi đè: PL2\./u)).toHaveLength(2);
});

test("a protected structure says what to do, and trying again inserts", async () => {
  const book = new OpenBook([]);
  const { user } = await paneOf(book);
  const insert = await (await forms()).findByRole("button", { name: "Chèn Phụ lục 2" });
  await waitFor(() => expect(book.calls).toContain("photograph"));
  book.refusal = new WorkbookRefusal("structureProtected", "AccessDenied");
  await user.click(insert);
  expect(await screen.findByRole("alert")).toHaveTextContent(/Cấu trúc sổ tính đang được bảo vệ/u);
  book.refusal = null;
  await user.click(screen.getByRole("button", { name: "Thử lại" }));
  expect(await (await forms()).findByRole("button", { name: "Đến trang của Phụ lục 2" })).toBeInTheDocument();
});

test("a plan that divides nothing says so", async () => {
  const book = new OpenBook([]);
  book.settings = { agency: "bd.so-noi-vu" };
  const { user } = await paneOf(book);
  await screen.findByText(/nơi tổng hợp, hoàn thiện toàn bộ/u);
  await user.selectOptions(screen.getByRole("combobox", { name: "Chương trình, kế hoạch" }), "2023 – Kế hoạch CCHC tỉnh Bình Định");
  expect(await screen.findByText("Kế hoạch này không chia biểu mẫu theo cơ quan.")).toBeInTheDocument();
  expect(book.settings["formSet"]).toBe("plan-2023");
});

test("each form says by when it is due and which words give it", async () => {
  const book = new OpenBook([]);
  book.settings = { agency: "bd.so-khcn" };
  await paneOf(book);
  await screen.findByText("Văn bản giao cho cơ quan: Phụ lục 7 (dòng 14).");
  const [line] = (await forms()).getAllByRole("listitem");
  expect(line).toHaveTextContent("Thời hạn: trước ngày 30/4/2020 (thời hạn ghi trong văn bản) – còn 9 ngày");
  expect(line).toHaveTextContent(/Căn cứ.+Sở Khoa học và Công nghệ/u);
});

test("among several rounds one may be chosen: it and its forms are shown, and it is kept", async () => {
  const book = new OpenBook([]);
  book.settings = { agency: "bd.so-noi-vu" };
  const { user } = await paneOf(book);
  const round = await screen.findByRole("combobox", { name: "Kỳ báo cáo" });
  const rounds = () => within(screen.getByRole("region", { name: "Phải gửi, phải làm" })).getAllByRole("listitem");
  expect([within(round).getAllByRole("option").length, rounds().length]).toEqual([4, 3]);
  await user.selectOptions(round, "d.thematic");
  expect(book.settings["round"]).toBe("d.thematic");
  expect(rounds()).toHaveLength(1);
  expect((await forms()).getByRole("button", { name: "Chèn 4 biểu đã chọn" })).toBeInTheDocument();
  await user.selectOptions(round, "d.tinh-conf");
  expect(screen.getByText("Văn bản không giao riêng phụ lục nào cho kỳ này.")).toBeInTheDocument();
  expect((await forms()).queryByRole("button", { name: /biểu đã chọn$/u })).toBeNull();
});

test("one round needs no choice", async () => {
  const book = new OpenBook([]);
  book.settings = { agency: "bd.so-tu-phap", round: "d.tinh-conf" };
  await paneOf(book);
  expect(await screen.findByRole("region", { name: "Phải gửi, phải làm" })).toHaveTextContent("trước ngày 30/4/2020");
  expect(screen.queryByRole("combobox", { name: "Kỳ báo cáo" })).toBeNull();
});

test("a catalogue that did not come is said and asked for again", async () => {
  const desk = new DeskEngine();
  let broken = true;
  const engine: Engine = { ask: (call, asked) => (broken ? Promise.reject(new EngineFailure("boom")) : desk.ask(call, asked)), drop: () => undefined };
  const { user } = await paneOf(new OpenBook([]), { engine });
  await waitFor(() => expect(screen.getAllByRole("alert")).toHaveLength(2));
  broken = false;
  const [, catalogue] = screen.getAllByRole("alert");
  if (catalogue) await user.click(within(catalogue).getByRole("button", { name: "Thử lại" }));
  expect(await screen.findByRole("combobox", { name: "Cơ quan của tôi" })).toBeInTheDocument();
});

test("inserting can be stopped while the forms are drawn, before anything is written", async () => {
  const desk = new DeskEngine();
  let give = (): void => undefined;
  const engine: Engine = {
    ask: (call, asked) => (call === "draw" ? new Promise((_, reject) => (give = () => reject(new Dropped()))) : desk.ask(call, asked)),
    drop: (call) => (call === "draw" ? give() : undefined),
  };
  const book = new OpenBook([]);
  const { user } = await paneOf(book, { engine });
  await user.click(await (await forms()).findByRole("button", { name: "Chèn Phụ lục 2" }));
  await screen.findByRole("progressbar", { name: "Đang chuẩn bị biểu mẫu…" });
  await user.click(screen.getByRole("button", { name: "Dừng" }));
  expect(await screen.findByText("Đã dừng; chưa chèn biểu mẫu nào.", { selector: "main *" })).toBeInTheDocument();
  expect(book.calls.filter((call) => call.startsWith("draw"))).toEqual([]);
});

test("while sheets are being inserted there is no stopping, and this is said", async () => {
  const book = new OpenBook([]);
  const { user } = await paneOf(book);
  let drawn = () => {};
  book.workGate = new Promise((resolve) => (drawn = resolve));
  await user.click(await (await forms()).findByRole("button", { name: "Chèn Phụ lục 2" }));
  expect(await screen.findByRole("progressbar", { name: "Đang chèn biểu mẫu…" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Dừng" })).toBeNull();
  drawn();
  expect(await (await forms()).findByRole("button", { name: "Đến trang của Phụ lục 2" })).toBeInTheDocument();
  expect(screen.queryByRole("progressbar", { name: "Đang chèn biểu mẫu…" })).toBeNull();
});

async function blank(name: string) {
  const { drawTemplate } = await import("../../src/workflows/insert/drawTemplate");
  const { pl8 } = await import("../../src/templates/programme-2011-2020/pl8");
  return { ...drawTemplate(pl8), name, cells: [], merges: [], names: [] };
}
