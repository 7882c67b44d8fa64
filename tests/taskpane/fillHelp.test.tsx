import { createEvent, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { parseA1 } from "../../src/core/sheet/address";
import { templates } from "../../src/templates";
import { drawTemplate } from "../../src/workflows/insert/drawTemplate";
import { drawSheet } from "../drawSheet";
import { DeskEngine } from "./deskEngine";
import { OpenBook, sheetFrom } from "./openBook";
import { paneOf } from "./paneOf";

type Typed = Readonly<Record<string, number | string | null>>;

/** PL2 as it is drawn, with numbers typed in; a typed total has no formula. */
function pl2(typed: Typed, name = "PL2") {
  const form = templates.find(({ id }) => id === "pl2");
  if (!form) throw new Error("pl2");
  const spec = drawTemplate(form);
  const left = new Map(Object.entries(typed));
  const cells = spec.cells.map(({ formula, ...cell }) => {
    const value = [...left].find(([place]) => isAt(place, cell))?.[1];
    return value === undefined ? { ...cell, ...(formula === undefined ? {} : { formula }) } : { ...cell, value };
  });
  return sheetFrom({ ...spec, name, cells });
}

function isAt(place: string, { row, column }: { readonly row: number; readonly column: number }): boolean {
  const at = parseA1(place);
  return at?.row === row && at.column === column;
}

const held = (book: OpenBook, cell: string) => book.held({ sheet: "PL2", ...(parseA1(cell) ?? { row: 0, column: 0 }) });
const OLD = pl2({ D8: 14, D9: 52, D10: 22, D11: 41, D12: 3, D13: 1, E8: 16 }, "PL2 cũ");

/** A file as a browser hands it over; jsdom's own cannot be read. */
function chosenFile(name: string): File {
  return Object.assign(new File([""], name), { arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) });
}

async function helpOf(book: OpenBook, engine = new DeskEngine()) {
  const pane = await paneOf(book, { engine });
  return { ...pane, part: within(await screen.findByRole("region", { name: "Điền giúp" })) };
}

test("carried over from another sheet: what is blank is ticked, what was typed is not; one batch, taken back whole", async () => {
  const book = new OpenBook([pl2({ D8: 15 }), OLD]);
  const { user, part } = await helpOf(book);
  await user.click(part.getByText("Mang sang"));
  await user.selectOptions(await part.findByRole("combobox", { name: "Lấy từ" }), "Trang “PL2 cũ”");
  await user.click(part.getByRole("button", { name: "Xem trước: Mang sang" }));
  const preview = within(await screen.findByRole("region", { name: "Xem lại trước khi ghi" }));
  const boxes = preview.getAllByRole<HTMLInputElement>("checkbox");
  expect(boxes.filter(({ checked }) => !checked).map((box) => box.getAttribute("aria-label"))).toEqual(["PL2!D8: 15 → 14"]);
  expect(preview.getByText(/^Mang sang từ ô PL2 cũ!D8: .*; ô này đã có nội dung khác, chỉ ghi đè khi được chọn\.$/u)).toBeInTheDocument();
  await user.click(preview.getByRole("button", { name: "Ghi 6 ô" }));
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Đã ghi 6 ô."));
  expect(["D8", "D9", "E8"].map((cell) => held(book, cell).value)).toEqual([15, 52, 16]);
  expect((await book.journal()).map(({ title }) => title)).toEqual(["Mang số liệu sang"]);
  await user.click(await part.findByRole("button", { name: "Hoàn tác" }));
  await waitFor(() => expect(["D8", "D9", "E8"].map((cell) => held(book, cell).value)).toEqual([15, null, null]));
});

test("carried over from a file that a person chooses; carried twice there is nothing to do", async () => {
  const book = new OpenBook([pl2({})]);
  const workbook = { name: "nam-truoc.xlsx", sheets: [OLD], definedNames: [], savedAt: null };
  const { user, part } = await helpOf(book, new DeskEngine(() => Promise.resolve({ ok: true, workbook })));
  await user.click(part.getByText("Mang sang"));
  expect(part.queryByRole("button", { name: "Xem trước: Mang sang" })).toBeNull();
  await user.upload(await part.findByLabelText("Tệp có số liệu cũ"), chosenFile("nam-truoc.xlsx"));
  expect(await part.findByText("Đã đọc nam-truoc.xlsx: Phụ lục 2.")).toBeInTheDocument();
  await user.click(part.getByRole("button", { name: "Xem trước: Mang sang" }));
  await user.click(await screen.findByRole("button", { name: "Ghi 7 ô" }));
  await waitFor(() => expect(held(book, "D11").value).toBe(41));
  await part.findByText(/^Đã ghi 7 ô\.$/u);
  await waitFor(() => expect(screen.queryByText("Đang kiểm tra…")).toBeNull());
  await user.click(part.getByRole("button", { name: "Xem trước: Mang sang" }));
  expect(await part.findByText(/^Không còn ô nào để điền: \d+ ô tương ứng/u)).toBeInTheDocument();
});

test("from two files of one name: where they differ a person chooses, and any can be left out", async () => {
  const book = new OpenBook([pl2({})]);
  const sheets = [pl2({ D9: 52, D10: 22 }), pl2({ D9: 53, D10: 22, D11: 41 })];
  let asked = 0;
  const open = () => Promise.resolve({ ok: true as const, workbook: { name: "cu.xlsx", sheets: [sheets[asked++] ?? OLD], definedNames: [], savedAt: null } });
  const { user, part } = await helpOf(book, new DeskEngine(open));
  await user.click(part.getByText("Mang sang"));
  await user.upload(await part.findByLabelText("Tệp có số liệu cũ"), chosenFile("cu.xlsx"));
  await part.findByText("Đã đọc cu.xlsx: Phụ lục 2.");
  expect(part.queryByRole("checkbox")).toBeNull();
  await user.upload(part.getByLabelText("Tệp có số liệu cũ"), chosenFile("cu.xlsx"));
  const files = await part.findByRole("group", { name: "Các tệp được lấy; nơi các tệp ghi khác nhau, bạn chọn" });
  expect(within(files).getAllByRole<HTMLInputElement>("checkbox").map((box) => [box.labels?.[0]?.textContent, box.checked])).toEqual([["cu.xlsx", true], ["cu.xlsx (2)", true]]);
  await user.click(part.getByRole("button", { name: "Xem trước: Mang sang" }));
  const preview = within(await screen.findByRole("region", { name: "Xem lại trước khi ghi" }));
  expect(preview.getAllByRole("checkbox").map((box) => box.getAttribute("aria-label"))).toEqual(["PL2!D10: (trống) → 22", "PL2!D11: (trống) → 41"]);
  expect(preview.getAllByRole<HTMLInputElement>("radio").map(({ checked }) => checked)).toEqual([true, false, false]);
  await user.click(preview.getAllByRole("radio")[2] ?? document.body);
  await user.click(preview.getByRole("button", { name: "Ghi 3 ô" }));
  await waitFor(() => expect(["D9", "D10", "D11"].map((cell) => held(book, cell).value)).toEqual([53, 22, 41]));
  await part.findByText(/^Đã ghi 3 ô\.$/u);
  await waitFor(() => expect(screen.queryByText("Đang kiểm tra…")).toBeNull());

  await user.click(within(part.getByRole("group", { name: /^Các tệp được lấy/u })).getByRole("checkbox", { name: "cu.xlsx" }));
  await user.click(part.getByRole("button", { name: "Xem trước: Mang sang" }));
  expect(await part.findByText(/^Không còn ô nào để điền: \d+ ô tương ứng/u)).toBeInTheDocument();
});

test("cells of the source that nobody can read are named with the reason: of a sheet here by links, of a file folded where they are many", async () => {
  const damaged = { D8: "mấy văn bản đã trình", D9: "12a", D10: 22 };
  const book = new OpenBook([pl2({}), pl2(damaged, "PL2 cũ")]);
  const many = pl2({ D8: "?", D9: "mấy", D10: "x", D11: "y", D12: "z", D13: 1 });
  const { user, part } = await helpOf(book, new DeskEngine(() => Promise.resolve({ ok: true, workbook: { name: "cu.xlsx", sheets: [many], definedNames: [], savedAt: null } })));
  await user.click(part.getByText("Mang sang"));
  await user.selectOptions(await part.findByRole("combobox", { name: "Lấy từ" }), "Trang “PL2 cũ”");
  await user.click(part.getByRole("button", { name: "Xem trước: Mang sang" }));
  await screen.findByRole("region", { name: "Xem lại trước khi ghi" });
  const here = part.getByText("2 ô của trang nguồn không đọc được nên không mang sang. Sửa các ô ấy rồi mang sang lần nữa:");
  const lines = part.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(lines).toEqual(["PL2 cũ!D8: “mấy văn bản đã trình” – không phải là số (hoặc câu trả lời) mà ô này cần", "PL2 cũ!D9: “12a” – không phải là số (hoặc câu trả lời) mà ô này cần"]);
  expect(here.closest("details")).toBeNull();
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("2 ô của nguồn không đọc được nên không mang sang."));
  await user.click(part.getByRole("button", { name: /PL2 cũ!D8/u }));
  await user.click(part.getByRole("button", { name: "Thôi" }));

  await user.selectOptions(part.getByRole("combobox", { name: "Lấy từ" }), "Tệp khác…");
  await user.upload(await part.findByLabelText("Tệp có số liệu cũ"), chosenFile("cu.xlsx"));
  await part.findByText("Đã đọc cu.xlsx: Phụ lục 2.");
  await user.click(part.getByRole("button", { name: "Xem trước: Mang sang" }));
  const folded = await part.findByText("Tệp cu.xlsx: 5 ô không đọc được nên không mang sang. Sửa trong tệp ấy rồi chọn lại tệp:");
  expect(folded.closest("details")).toHaveProperty("open", false);
  expect(part.queryByText(/trang nguồn/u)).toBeNull();
  expect(folded.closest("details")?.textContent).toContain("PL2!D12: “z” – không phải là số");
});

test("a plan takes what an older one says of the same tasks; nothing else is offered for it", async () => {
  const plan = (title: string, lines: string) => drawSheet(`${title}\n|\nTT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành\n${lines}`, { name: "KH" });
  const book = new OpenBook([plan("KẾ HOẠCH NĂM 2021", "1 | Tổ chức tập huấn nghiệp vụ | | | | \n2 | Khảo sát mức độ hài lòng | Phiếu | | | ")]);
  const workbook = { name: "cu.xlsx", sheets: [plan("KẾ HOẠCH NĂM 2021", "1 | Tổ chức tập huấn nghiệp vụ | Lớp | Sở Nội vụ | | Quý II/2021")], definedNames: [], savedAt: null };
  const { user, part } = await helpOf(book, new DeskEngine(() => Promise.resolve({ ok: true, workbook })));
  expect(part.queryByText(/^(Suy ra|Dán thông minh|Khôi phục công thức tổng)/u)).toBeNull();
  await user.click(part.getByText("Mang sang"));
  await user.upload(await part.findByLabelText("Tệp có số liệu cũ"), chosenFile("cu.xlsx"));
  await user.click(await part.findByRole("button", { name: "Xem trước: Mang sang" }));
  await user.click(await screen.findByRole("button", { name: "Ghi 3 ô" }));
  await waitFor(() => expect(["C4", "D4", "F4"].map((cell) => book.held({ sheet: "KH", ...(parseA1(cell) ?? { row: 0, column: 0 }) }).value)).toEqual(["Lớp", "Sở Nội vụ", "Quý II/2021"]));
});

test("a file that cannot be read is said in a sentence; one stopped or without a form too", async () => {
  const { user, part } = await helpOf(new OpenBook([pl2({})]));
  await user.click(part.getByText("Mang sang"));
  await user.upload(await part.findByLabelText("Tệp có số liệu cũ"), chosenFile("rong.xlsx"));
  expect(await part.findByText(/trống|rỗng/u)).toBeInTheDocument();
});

function paste(area: HTMLElement, data: Readonly<Record<string, string>>): void {
  const event = createEvent.paste(area, { clipboardData: { getData: (type: string) => data[type] ?? "" } });
  fireEvent(area, event);
}

test("a table from Word: lines by their labels, columns by their years, numbers the Vietnamese way; what finds no place is said", async () => {
  const book = new OpenBook([pl2({ D9: 7 })]);
  const { user, part } = await helpOf(book);
  await user.click(part.getByText("Dán thông minh"));
  paste(await part.findByRole("textbox", { name: "Khối số liệu đã chép" }), {
    "text/html": "<table><tr><th>Nội dung</th><th>2016</th><th>Năm 2015</th></tr><tr><td>Quyết định của UBND cấp tỉnh</td><td>1.055</td><td>52</td></tr><tr><td>Nghị quyết của HĐND tỉnh</td><td colspan='1'>16</td><td>không phát sinh</td></tr><tr><td>Số buổi họp báo</td><td>3</td><td>4</td></tr></table>",
    "text/plain": "x",
  });
  await user.click(part.getByRole("button", { name: "Xem trước: Dán thông minh" }));
  const preview = within(await screen.findByRole("region", { name: "Xem lại trước khi ghi" }));
  expect(preview.getAllByRole<HTMLInputElement>("checkbox").map((box) => [box.getAttribute("aria-label"), box.checked])).toEqual([
    ["PL2!D8: (trống) → “không phát sinh”", true],
    ["PL2!E8: (trống) → 16", true],
    ["PL2!D9: 7 → 52", false],
    ["PL2!E9: (trống) → 1.055", true],
  ]);
  expect(part.getByText("Dòng 4: Số buổi họp báo | 3 | 4 – biểu không có chỉ tiêu nào tên như vậy")).toBeInTheDocument();
  await user.click(preview.getByRole("button", { name: "Ghi 3 ô" }));
  await waitFor(() => expect([held(book, "E9").value, held(book, "D9").value]).toEqual([1055, 7]));
});

test("a block without headings: the first column is asked for, the others follow", async () => {
  const book = new OpenBook([pl2({})]);
  const { user, part } = await helpOf(book);
  await user.click(part.getByText("Dán thông minh"));
  const area = await part.findByRole("textbox", { name: "Khối số liệu đã chép" });
  await user.click(part.getByRole("button", { name: "Xem trước: Dán thông minh" }));
  expect(await part.findByText("Hãy dán khối số liệu vào khung trước.")).toBeInTheDocument();
  fireEvent.change(area, { target: { value: "Quyết định của Ủy ban nhân dân cấp tỉnh\t55\t61\nNghị quyết của Hội đồng nhân dân cấp huyện\t24\t23" } });
  await user.click(part.getByRole("button", { name: "Xem trước: Dán thông minh" }));
  expect(await part.findByText(/^Khối không có dòng tiêu đề: hãy chọn/u)).toBeInTheDocument();
  await user.selectOptions(await part.findByRole("combobox", { name: "Cột đầu tiên của khối là" }), "Năm 2016");
  await user.click(part.getByRole("button", { name: "Xem trước: Dán thông minh" }));
  await user.click(await screen.findByRole("button", { name: "Ghi 4 ô" }));
  await waitFor(() => expect(["E9", "F9", "E10", "F10"].map((cell) => held(book, cell).value)).toEqual([55, 61, 24, 23]));
});

test("what follows and totals typed over: counted in their names; a total that would change is not ticked, even alone", async () => {
  const book = new OpenBook([pl2({ D7: 80, D8: 14, D9: 40, D10: 22, D12: 0, D13: 0, E7: 9, E8: 1, E9: 1, E10: 1, E11: 1, E12: 1, E13: 1 })]);
  const { user, part } = await helpOf(book);
  await user.click(await part.findByText("Suy ra (1)"));
  expect(part.getByText("1 ô chỉ có thể là một giá trị.")).toBeInTheDocument();
  await user.click(part.getByRole("button", { name: "Xem trước: Suy ra" }));
  await user.click(await screen.findByRole("button", { name: "Ghi 1 ô" }));
  await waitFor(() => expect(held(book, "D11").value).toBe(4));
  await user.click(await part.findByText("Khôi phục công thức tổng (1; 1 cần xem)"));
  await user.click(part.getByRole("button", { name: "Xem trước: Khôi phục công thức tổng" }));
  const preview = within(await screen.findByRole("region", { name: "Xem lại trước khi ghi" }));
  expect(preview.getAllByRole<HTMLInputElement>("checkbox").map((box) => [box.getAttribute("aria-label"), box.checked])).toEqual([
    ['PL2!D7: 80 → =IF(COUNT(D8:D13)=0,"",SUM(D8:D13))', true],
    ['PL2!E7: 9 → =IF(COUNT(E8:E13)=0,"",SUM(E8:E13))', false],
  ]);
  await user.click(preview.getByRole("button", { name: "Ghi 1 ô" }));
  await waitFor(() => expect(held(book, "D7").formula).toBe('=IF(COUNT(D8:D13)=0,"",SUM(D8:D13))'));
  await part.findByText("Khôi phục công thức tổng (1 cần xem)");
  await user.click(part.getByRole("button", { name: "Xem trước: Khôi phục công thức tổng" }));
  const alone = within(await screen.findByRole("region", { name: "Xem lại trước khi ghi" }));
  expect(alone.getByRole<HTMLInputElement>("checkbox").checked).toBe(false);
  expect(alone.getByRole("button", { name: "Ghi 0 ô" })).toHaveAttribute("aria-disabled", "true");
});
