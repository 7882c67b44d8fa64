import { act, screen, waitFor, within } from "@testing-library/react";
import { OpenBook } from "./openBook";
import { paneOf } from "./paneOf";

const forms = async () => within(await screen.findByRole("region", { name: "Biểu mẫu" }));
const agencyField = () => screen.findByRole("combobox", { name: "Cơ quan của tôi" });

async function paneFor(agency: string, book = new OpenBook([])) {
  book.settings = { ...book.settings, agency };
  const { user } = await paneOf(book);
  await screen.findByText(/^Văn bản giao cho cơ quan: /u);
  await waitFor(() => expect(book.calls).toContain("photograph"));
  return { book, user };
}

test("all forms come in the set's own order, whoever's they are; the sheet and the keyboard go where work goes on", async () => {
  const { book, user } = await paneFor("bd.so-noi-vu");
  expect(screen.getByText(/^Văn bản giao cho cơ quan: Phụ lục 1, 4, 5, 8\. Cơ quan cũng là nơi tổng hợp/u)).toBeInTheDocument();
  const insert = (await forms()).getByRole("button", { name: "Chèn cả 8 biểu" });
  act(() => insert.focus());
  await user.keyboard("{Enter}");
  await waitFor(() => expect(book.selected).toEqual([{ sheet: "PL1", row: 6, column: 2 }]));
  expect(screen.getByRole("status")).toHaveTextContent("Đã chèn: PL1, PL2, PL3, PL4, PL5, PL6, PL7, PL8.");
  expect(document.activeElement).toHaveTextContent("Đã chèn: PL1, PL2, PL3, PL4, PL5, PL6, PL7, PL8.");
});

test("the first blank is one the agency owes, not just any open cell", async () => {
  const { book, user } = await paneFor("bd.so-khcn");
  await user.click((await forms()).getByRole("button", { name: "Chèn Phụ lục 7" }));
  await waitFor(() => expect(book.selected).toHaveLength(1));
  const [first] = book.selected;
  expect(book.held({ sheet: "PL7", row: first?.row ?? 0, column: 0 }).value).toBe("14.");
});

test("whoever goes to another cell meanwhile stays there", async () => {
  const { book, user } = await paneFor("bd.so-tu-phap");
  let read = () => {};
  book.gate = new Promise((resolve) => (read = resolve));
  await user.click((await forms()).getByRole("button", { name: "Chèn Phụ lục 2" }));
  await screen.findByText("Đã chèn: PL2.", { selector: "main *" });
  act(() => book.choose({ sheet: "PL2", row: 3, column: 3 }));
  read();
  await (await forms()).findByRole("button", { name: "Đến trang của Phụ lục 2" });
  expect(book.selected).toEqual([]);
});

test("the forms bear the agency's name", async () => {
  const { book, user } = await paneFor("bd.vp-ubnd");
  await user.click((await forms()).getByRole("button", { name: "Chèn 2 biểu đã chọn" }));
  await waitFor(() => expect(book.selected).toHaveLength(1));
  const sheets = (await book.photograph()).sheets;
  const texts = sheets.map((sheet) => sheet.filledRows().flatMap((row) => sheet.cellsOfRow(row)).map(({ text }) => text));
  expect(texts.map((all) => all[all.findIndex((text) => text.startsWith("Đơn vị báo cáo:")) + 1])).toEqual(["Văn phòng Ủy ban nhân dân tỉnh", "Văn phòng Ủy ban nhân dân tỉnh"]);
});

test("with some forms there, the others are offered together", async () => {
  const { user } = await paneFor("bd.so-tu-phap");
  await user.click((await forms()).getByRole("button", { name: "Chèn 1 biểu đã chọn" }));
  await user.click(await (await forms()).findByRole("button", { name: "Chèn 7 biểu còn thiếu" }));
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Đã chèn: PL1, PL3, PL4, PL5, PL6, PL7, PL8."));
  await waitFor(async () => expect((await forms()).queryByRole("button", { name: /^Chèn \d/u })).toBeNull());
});

test("the agency last chosen on this machine is offered in another workbook, and only offered", async () => {
  const first = await paneOf(new OpenBook([]));
  await first.user.selectOptions(await agencyField(), "Sở Tư pháp");
  expect(first.machine.kept["agency"]).toBe("bd.so-tu-phap");
  first.unmount();
  const book = new OpenBook([]);
  const { user } = await paneOf(book, { kept: first.machine.kept });
  expect(await screen.findByText(/^Lần trước trên máy này: Sở Tư pháp\./u)).toBeInTheDocument();
  expect([await agencyField(), book.settings["agency"]]).toEqual([expect.objectContaining({ value: "" }), undefined]);
  await user.click(screen.getByRole("button", { name: "Chọn cơ quan này" }));
  await waitFor(() => expect(book.settings["agency"]).toBe("bd.so-tu-phap"));
  expect(await agencyField()).toHaveFocus();
  expect(screen.queryByText(/^Lần trước trên máy này/u)).toBeNull();
});

test("the next blank stays within the chosen set's forms; a set that the workbook holds is shown first", async () => {
  const book = new OpenBook([]);
  const { user, unmount } = await paneOf(book);
  const set = () => screen.findByRole("combobox", { name: "Chương trình, kế hoạch" });
  await user.selectOptions(await set(), "2023 – Kế hoạch CCHC tỉnh Bình Định");
  expect(screen.getByText("Kế hoạch cải cách hành chính tỉnh Bình Định năm 2023")).toBeInTheDocument();
  await user.click((await forms()).getByRole("button", { name: "Chèn cả 2 biểu" }));
  const next = /^Ô trống tiếp theo/u;
  await waitFor(async () => expect((await forms()).getAllByRole("button", { name: /^Đến trang của/u })).toHaveLength(2));
  expect(screen.queryByRole("button", { name: next })?.textContent).toBe("Ô trống tiếp theo (còn 26)");
  await user.selectOptions(await set(), "2011–2020 – Tổng kết Chương trình tổng thể CCHC nhà nước tỉnh Bình Định");
  expect(screen.queryByRole("button", { name: next })).toBeNull();
  unmount();
  book.settings = {};
  await paneOf(book);
  await waitFor(async () => expect(await set()).toHaveDisplayValue("2023 – Kế hoạch CCHC tỉnh Bình Định"));
});

test("a plan's forms come with its own tasks where that is chosen", async () => {
  const book = new OpenBook([]);
  const { user } = await paneOf(book);
  expect(screen.queryByRole("combobox", { name: "Nội dung biểu khi chèn" })).toBeNull();
  await user.selectOptions(await screen.findByRole("combobox", { name: "Chương trình, kế hoạch" }), "2023 – Kế hoạch CCHC tỉnh Bình Định");
  await user.selectOptions(await screen.findByRole("combobox", { name: "Nội dung biểu khi chèn" }), "Kèm nhiệm vụ, chỉ tiêu của kế hoạch");
  await user.click((await forms()).getByRole("button", { name: /^Chèn Phụ lục 2/u }));
  await waitFor(() => expect(book.selected).toHaveLength(1));
  const [sheet] = (await book.photograph()).sheets;
  const texts = sheet ? sheet.filledRows().flatMap((row) => sheet.cellsOfRow(row)).map(({ text }) => text) : [];
  expect(texts).toEqual(expect.arrayContaining(["27 NHIỆM VỤ TRỌNG TÂM CỦA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023", "Đề án kho dữ liệu dùng chung", "TỔNG CỘNG: 27 NHIỆM VỤ"]));
});

test.each([
  ["as offered from the pane's day", null, "2027"],
  ["as a person chooses", "2024", "2024"],
  ["the document's own", "2020 (năm của văn bản)", "2020"],
])("a plan's blank form is inserted for a year: %s", async (_, chosen, year) => {
  const book = new OpenBook([]);
  const { user } = await paneOf(book, { today: "2026-11-21" });
  expect(screen.queryByRole("combobox", { name: "Năm của kế hoạch" })).toBeNull();
  await user.selectOptions(await screen.findByRole("combobox", { name: "Chương trình, kế hoạch" }), "2020 – Kế hoạch CCHC tỉnh Bình Định");
  const field = await screen.findByRole("combobox", { name: "Năm của kế hoạch" });
  expect(field).toHaveValue("2027");
  if (chosen !== null) await user.selectOptions(field, chosen);
  await user.click((await forms()).getByRole("button", { name: /^Chèn Phụ lục nhiệm vụ/u }));
  await waitFor(() => expect(book.selected).toHaveLength(1));
  const [sheet] = (await book.photograph()).sheets;
  expect(sheet?.name).toBe(`Phụ lục nhiệm vụ năm ${year}`);
  expect(sheet?.cellAt(1, 0).text).toBe(`NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM ${year}`);
});

test.each([
  ["2020 – Kế hoạch CCHC tỉnh Bình Định", "Chèn Phụ lục nhiệm vụ năm 2020", "Đã chèn: Phụ lục nhiệm vụ năm 2020. Kèm trang “Danh mục cơ quan”: danh sách chọn ở cột “Cơ quan chủ trì”."],
  ["2023 – Kế hoạch CCHC tỉnh Bình Định", "Chèn Phụ lục 1 (chỉ tiêu năm 2023)", "Đã chèn: Phụ lục 1 (chỉ tiêu năm 2023). Kèm trang “Danh mục cơ quan”: danh sách chọn ở cột “Đơn vị theo dõi, hướng dẫn thực hiện”."],
])("%s: the sheet of bodies that comes along is said, and why", async (set, button, said) => {
  const book = new OpenBook([]);
  const { user } = await paneOf(book);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Chương trình, kế hoạch" }), set);
  await user.click((await forms()).getByRole("button", { name: button }));
  expect(await screen.findByText(said, { selector: "main *" })).toBeInTheDocument();
  expect(screen.getByRole("status")).toHaveTextContent(said);
});

test("a workbook that has the sheet of bodies gets no other one, and nothing is said of it", async () => {
  const book = new OpenBook([]);
  const { user } = await paneOf(book);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Chương trình, kế hoạch" }), "2023 – Kế hoạch CCHC tỉnh Bình Định");
  await user.click((await forms()).getByRole("button", { name: "Chèn Phụ lục 1 (chỉ tiêu năm 2023)" }));
  await user.click(await (await forms()).findByRole("button", { name: "Chèn 1 biểu còn thiếu" }));
  expect(await screen.findByText("Đã chèn: Phụ lục 2 (nhiệm vụ năm 2023).", { selector: "main *" })).toBeInTheDocument();
});

test.each([
  ["2020 – Kế hoạch CCHC tỉnh Bình Định", "blank", { sheet: "Phụ lục nhiệm vụ năm 2020", row: 7, column: 1 }, "Nhiệm vụ"],
  ["2021 – Kế hoạch CCHC của Sở Thông tin và Truyền thông tỉnh Gia Lai", "blank", { row: 5, column: 2 }, "Nhiệm vụ cụ thể"],
  ["2020 – Kế hoạch CCHC tỉnh Bình Định", "tasks", { row: 7, column: 1 }, "Nhiệm vụ"],
])("%s, %s: work begins at the first task, where nothing else must be filled", async (set, content, at, heading) => {
  const book = new OpenBook([]);
  const { user } = await paneOf(book);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Chương trình, kế hoạch" }), set);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Nội dung biểu khi chèn" }), content);
  await user.click((await forms()).getByRole("button", { name: /^Chèn / }));
  await waitFor(() => expect(book.selected).toEqual([expect.objectContaining(at)]));
  const [chosen = { sheet: "", row: 0, column: 0 }] = book.selected;
  const above = Array.from({ length: chosen.row }, (_, row) => book.held({ ...chosen, row }).value);
  expect(above).toContain(heading);
  expect(book.held(chosen).value === null).toBe(content === "blank");
});
