import { screen, waitFor, within } from "@testing-library/react";
import type { Sheet } from "../../src/core/sheet/sheet";
import { sheetOfLines } from "../documents/bookOf";
import { headings, lines, titles } from "../documents/targets2023";
import { DeskEngine } from "./deskEngine";
import { OpenBook } from "./openBook";
import { paneOf } from "./paneOf";

const targets = (name: string): Sheet => sheetOfLines(name, [...titles.map((line) => [line]), [], [...headings], ...lines]);
const LEGAL = lines.find(([no]) => no === "2") ?? [];
const own = sheetOfLines("CT sở", [["CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA SỞ TƯ PHÁP"], [], [...headings], ["1", ...LEGAL.slice(1)]]);

/** What the view says. */
const said = () => screen.getByRole("tabpanel").textContent;

test("a table of targets is spoken of as one: count, form, preview, title, journal", async () => {
  const book = new OpenBook([targets("CT")]);
  const { user } = await paneOf(book, { query: "?tab=tasks" });
  expect(await screen.findByText("32 chỉ tiêu")).toBeInTheDocument();
  await user.click(await screen.findByRole("button", { name: "Thêm chỉ tiêu" }));
  const form = await screen.findByRole("form", { name: "Thêm chỉ tiêu mới" });
  await user.type(within(form).getByRole("textbox", { name: "Chỉ tiêu" }), "Tỷ lệ hồ sơ trực tuyến");
  await user.click(within(form).getByRole("button", { name: "Xem trước" }));
  const preview = await screen.findByRole("region", { name: "Xem lại trước khi ghi" });
  expect(within(preview).getByRole("table")).toHaveTextContent("Chỉ tiêu mới.");
  expect(said()).not.toMatch(/nhiệm vụ/iu);
  await user.click(within(preview).getByRole("button", { name: /^Ghi \d+ ô$/u }));
  expect(await screen.findByText("33 chỉ tiêu")).toBeInTheDocument();
  await user.click(screen.getByRole("tab", { name: "Nhật ký" }));
  expect(await screen.findByText(/^Thêm chỉ tiêu: Tỷ lệ hồ sơ trực tuyến/u)).toBeInTheDocument();
});

test("an agency follows or carries out targets; none of them lacks a deadline", async () => {
  const book = new OpenBook([targets("CT")]);
  book.settings = { agency: "bd.so-tu-phap" };
  const { user } = await paneOf(book, { query: "?tab=tasks" });
  await user.click(await screen.findByText("Việc của tôi", { selector: "summary" }));
  const list = await screen.findByRole("list", { name: "Chỉ tiêu của cơ quan" });
  expect(within(list).getAllByRole("button").map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^2\. Các văn bản quy phạm pháp luật.*Theo dõi · B11$/u)]);
  expect(screen.getByRole("button", { name: "Theo dõi (1)" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Thực hiện (0)" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Lập bản nháp kế hoạch" })).toBeNull();
  const field = screen.getByRole("combobox", { name: "Chỉ tiêu của cơ quan" });
  await user.clear(field);
  await user.type(field, "Hội Chữ thập đỏ{Enter}");
  expect(await screen.findByText("Bảng này không giao chỉ tiêu nào cho Hội Chữ thập đỏ.")).toBeInTheDocument();
});

test("an agency's targets are held against those of another file in their own words", async () => {
  const engine = new DeskEngine((name) => Promise.resolve({ ok: true, workbook: { name, sheets: [targets("CT tỉnh")], definedNames: [], savedAt: null } }));
  const book = new OpenBook([own]);
  book.settings = { agency: "bd.so-tu-phap" };
  const { user } = await paneOf(book, { query: "?tab=tasks", engine });
  await user.click(await screen.findByText("So với kế hoạch của tỉnh", { selector: "summary" }));
  const file = new File(["x"], "tinh.xlsx");
  Object.defineProperty(file, "arrayBuffer", { value: () => Promise.resolve(new ArrayBuffer(1)) });
  await user.upload(await screen.findByLabelText("Tệp kế hoạch giao việc"), file);
  await waitFor(() => expect(screen.getByRole("combobox", { name: "Kế hoạch giao việc" })).toHaveDisplayValue(/^Tệp tinh\.xlsx: /u));
  expect(screen.getByText("Cơ quan có chỉ tiêu trong kế hoạch giao việc.")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "So sánh" }));
  const main = { selector: "main *" };
  expect(await screen.findByText("Giao đích danh cho cơ quan: 1 chỉ tiêu. Có trong cả hai kế hoạch: 1, kể cả chỉ tiêu giao chung. Riêng của cơ quan: 0.", main)).toBeInTheDocument();
  expect(screen.getByText("Không thấy gì khác: chỉ tiêu được giao đích danh đều đã có.", main)).toBeInTheDocument();
});
