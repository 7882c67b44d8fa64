import { act, screen, waitFor, within } from "@testing-library/react";
import type { Sheet } from "../../src/core/sheet/sheet";
import { DeskEngine } from "./deskEngine";
import { sheetOfLines } from "../documents/bookOf";
import * as tasks2023 from "../documents/tasks2023";
import { OpenBook } from "./openBook";
import { paneOf } from "./paneOf";

const { titles, headings, lines } = tasks2023;
const province = sheetOfLines("KH tỉnh", [...titles.map((title) => [title]), [], [...headings], ...lines]);
const own = (rows: readonly (readonly (string | null)[])[]): Sheet =>
  sheetOfLines("KH sở", [["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA SỞ TÀI CHÍNH"], [], ["TT", "Nhiệm vụ", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"], ...rows]);
const ADJUST = lines.find(([no]) => no === "21")?.[1] ?? "";

async function tasksOf(book: OpenBook, part: string, engine = new DeskEngine()) {
  const { user } = await paneOf(book, { query: "?tab=tasks", engine });
  await user.click(await screen.findByText(part, { selector: "summary" }));
  return user;
}

test("my tasks: the chosen agency's, by part; another body is typed; a line goes to its cell; all by keyboard", async () => {
  const book = new OpenBook([province]);
  book.settings = { agency: "bd.so-tai-chinh" };
  const user = await tasksOf(book, "Việc của tôi");
  const list = await screen.findByRole("list", { name: "Nhiệm vụ của cơ quan" });
  expect(within(list).getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^21\. Điều chỉnh Kế hoạch.*…Chủ trì · Quý II · B35$/u),
    expect.stringMatching(/^22\. Quy định về Danh mục.*Phối hợp · Quý III · B36$/u),
  ]);
  await user.click(screen.getByRole("button", { name: "Theo nhóm (24)" }));
  expect(within(screen.getByRole("list", { name: "Nhiệm vụ của cơ quan" })).getAllByRole("button")).toHaveLength(26);
  const field = screen.getByRole("combobox", { name: "Nhiệm vụ của cơ quan" });
  expect(field).toHaveValue("Sở Tài chính");
  await user.clear(field);
  await user.type(field, "Sở KHĐT{Enter}");
  const first = await screen.findByRole("button", { name: /^1\.1\. Công bố kết quả/u });
  act(() => first.focus());
  await user.keyboard("{ArrowDown}{Enter}");
  await waitFor(() => expect(book.selected).toEqual([{ sheet: "KH tỉnh", row: 14, column: 1 }]));
  await user.clear(screen.getByRole("combobox", { name: "Nhiệm vụ của cơ quan" }));
  await user.type(screen.getByRole("combobox", { name: "Nhiệm vụ của cơ quan" }), "Hội Chữ thập đỏ{Enter}");
  expect(await screen.findByText("Bảng này không giao nhiệm vụ nào cho Hội Chữ thập đỏ.")).toBeInTheDocument();
});

test("the draft is a new sheet; the keyboard and the sheet go where filling begins", async () => {
  const book = new OpenBook([province]);
  book.settings = { agency: "bd.so-tai-chinh" };
  const user = await tasksOf(book, "Việc của tôi");
  const button = await screen.findByRole("button", { name: "Lập bản nháp kế hoạch" });
  act(() => button.focus());
  await user.keyboard("{Enter}");
  await waitFor(() => expect(book.selected).toHaveLength(1));
  const said = "Đã lập bản nháp ở trang “Kế hoạch của Sở Tài chính”. Cột “Đơn vị chủ trì” để trống để cơ quan ghi phòng, đơn vị thực hiện.";
  expect(screen.getByRole("status")).toHaveTextContent(said);
  expect(document.activeElement).toHaveTextContent(said);
  expect(book.selected[0]?.sheet).toBe("Kế hoạch của Sở Tài chính");
  expect(book.held({ sheet: "Kế hoạch của Sở Tài chính", row: 6, column: 1 }).value).toBe(ADJUST);
  await user.click(button);
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("“Kế hoạch của Sở Tài chính (2)”"));
});

test("a long list comes in pages", async () => {
  const rows = Array.from({ length: 250 }, (_, i) => [String(i + 1), `Nhiệm vụ chuyên đề số ${i + 1}`, "Báo cáo", "Sở Nội vụ", null, "Quý I"]);
  const book = new OpenBook([sheetOfLines("KH", [["NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024"], [], [...headings], ...rows])]);
  book.settings = { agency: "bd.so-noi-vu" };
  const user = await tasksOf(book, "Việc của tôi");
  const count = () => within(screen.getByRole("list", { name: "Nhiệm vụ của cơ quan" })).getAllByRole("button").length;
  await screen.findByRole("button", { name: "Hiện thêm 100 (còn 150)" });
  expect(count()).toBe(100);
  await user.click(screen.getByRole("button", { name: "Hiện thêm 100 (còn 150)" }));
  await user.click(screen.getByRole("button", { name: "Hiện thêm 50 (còn 50)" }));
  expect(count()).toBe(250);
});

test("two plans of the workbook are compared; each difference leads to both cells", async () => {
  const book = new OpenBook([province, own([["1", ADJUST, "Báo cáo", "Phòng Giá", null, "Quý IV"]])]);
  book.settings = { agency: "bd.so-tai-chinh" };
  const user = await tasksOf(book, "So với kế hoạch của tỉnh");
  await waitFor(async () => expect(await screen.findByRole("combobox", { name: "Cơ quan" })).toHaveValue("Sở Tài chính"));
  expect([screen.getByRole("combobox", { name: "Kế hoạch giao việc" }), screen.getByRole("combobox", { name: "Kế hoạch của cơ quan" })].map((field) => field.textContent && (field as HTMLSelectElement).value)).toEqual(["t1", "t2"]);
  await user.click(screen.getByRole("button", { name: "So sánh" }));
  const group = async (name: string) => within(await screen.findByRole("region", { name }));
  expect((await group("Chưa đưa vào (1)")).getByRole("listitem").textContent).toMatch(/^22\. Quy định về Danh mục.*phối hợpGiao: KH tỉnh!B36$/u);
  expect((await group("Thời hạn muộn hơn (1)")).getByRole("listitem").textContent).toMatch(/^21\. .*hạn giao 30\/6\/2023, cơ quan ghi 31\/12\/2023Giao: KH tỉnh!F35Của cơ quan: KH sở!F4$/u);
  const product = await group("Sản phẩm khác (1)");
  await user.click(product.getByRole("button", { name: /KH sở!C4/u }));
  await waitFor(() => expect(book.selected).toEqual([{ sheet: "KH sở", row: 3, column: 2 }]));
  expect(screen.queryByRole("region", { name: /^Chưa so được/u })).toBeNull();
});

test("an agency named for its tasks is the one compared; until there is one, that is what lacks", async () => {
  const book = new OpenBook([province, own([["1", ADJUST, "Quyết định", "Phòng Giá", null, "Quý II"]])]);
  const user = await tasksOf(book, "So với kế hoạch của tỉnh");
  expect(await screen.findByText("Chọn hoặc ghi tên cơ quan để so sánh.")).toBeInTheDocument();
  await user.click(screen.getByText("Việc của tôi", { selector: "summary" }));
  await user.type(await screen.findByRole("combobox", { name: "Nhiệm vụ của cơ quan" }), "Sở Tài chính{Enter}");
  await waitFor(() => expect(screen.getByRole("combobox", { name: "Cơ quan" })).toHaveValue("Sở Tài chính"));
  expect(screen.queryByText("Chọn hoặc ghi tên cơ quan để so sánh.")).toBeNull();
  await user.selectOptions(screen.getByRole("combobox", { name: "Bảng" }), "t2");
  expect(screen.getByRole("combobox", { name: "Kế hoạch giao việc" })).toHaveValue("t1");
  await user.click(screen.getByRole("button", { name: "So sánh" }));
  expect(await screen.findByRole("region", { name: "Chưa đưa vào (1)" })).toBeInTheDocument();
});

test("the assigning plan may come from a file; one that cannot be used is said to be", async () => {
  const files: Record<string, readonly Sheet[]> = { "tinh.xlsx": [province], "khac.xlsx": [] };
  const engine = new DeskEngine((name) =>
    Promise.resolve(name in files ? { ok: true, workbook: { name, sheets: files[name] ?? [], definedNames: [], savedAt: null } } : { ok: false, failure: { rule: "file.encrypted", detail: "" } }),
  );
  const book = new OpenBook([own([["1", ADJUST, "Quyết định", "Phòng Giá", null, "Quý II"]])]);
  book.settings = { agency: "bd.so-tai-chinh" };
  const user = await tasksOf(book, "So với kế hoạch của tỉnh", engine);
  const choose = async (name: string) => {
    const file = new File(["x"], name);
    Object.defineProperty(file, "arrayBuffer", { value: () => Promise.resolve(new ArrayBuffer(1)) });
    await user.upload(await screen.findByLabelText("Tệp kế hoạch giao việc"), file);
  };
  await choose("khoa.xlsx");
  expect(await screen.findByText(/mật khẩu/u, { selector: "main *" })).toBeInTheDocument();
  await choose("khac.xlsx");
  expect(await screen.findByText("Trong tệp khac.xlsx không có bảng nhiệm vụ, chỉ tiêu nào.", { selector: "main *" })).toBeInTheDocument();
  await choose("tinh.xlsx");
  await waitFor(() => expect(screen.getByRole("combobox", { name: "Kế hoạch giao việc" })).toHaveDisplayValue(/^Tệp tinh\.xlsx: /u));
  await user.click(screen.getByRole("button", { name: "So sánh" }));
  const missed = within(await screen.findByRole("region", { name: "Chưa đưa vào (1)" }));
  expect(missed.getByRole("listitem").textContent).toMatch(/Giao: KH tỉnh!B36$/u);
  expect(missed.queryByRole("button")).toBeNull();
});
