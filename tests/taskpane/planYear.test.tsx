import { screen, waitFor, within } from "@testing-library/react";
import { sheetOfLines } from "../documents/bookOf";
import { OpenBook } from "./openBook";
import { paneOf } from "./paneOf";

const plan = (name: string, title: string) =>
  sheetOfLines(name, [
    [title],
    [],
    ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"],
    ["1", "Kế hoạch kiểm tra cải cách hành chính", "Kế hoạch của UBND tỉnh", "Sở Nội vụ", "Sở Tư pháp", "Quý I/2024"],
  ]);
const UNDATED = "NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH";
const field = () => screen.findByRole("combobox", { name: "Năm của kế hoạch" });

test("where a plan names no year a person gives it: the check, the deadline guide and the next opening know it", async () => {
  const book = new OpenBook([plan("KH", UNDATED)]);
  const { user, session, unmount } = await paneOf(book, { query: "?tab=tasks", today: "2024-04-20" });
  const year = await field();
  expect(year).toHaveValue("");
  expect(within(year).getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["(chưa rõ)", ...Array.from({ length: 12 }, (_, i) => String(2025 - i))]);
  expect(session.current().report?.verdict).toBe("pass");
  await user.selectOptions(year, "2023");
  await waitFor(() => expect(session.current().report?.findings.map(({ rule, cell }) => `${rule} ${cell}`)).toContain("deadline.outsideYear F4"));
  expect(screen.getByRole("status")).toHaveTextContent("Năm của kế hoạch: 2023.");
  expect(book.settings).toEqual({ undatedYear: "2023" });
  await user.click(await screen.findByRole("button", { name: "Thêm nhiệm vụ" }));
  await user.type(await screen.findByRole("textbox", { name: "Thời gian hoàn thành" }), "quý 3");
  expect(await screen.findByText("Hiểu là: Quý III, từ ngày 1/7/2023 đến hết ngày 30/9/2023.")).toBeInTheDocument();
  unmount();
  const again = await paneOf(book, { query: "?tab=tasks", today: "2040-04-20" });
  await waitFor(async () => expect(await field()).toHaveValue("2023"));
  expect(again.session.current().report?.verdict).toBe("explain");
  await again.user.selectOptions(await field(), "(chưa rõ)");
  await waitFor(() => expect(again.session.current().report?.verdict).toBe("pass"));
  expect(book.settings).toEqual({ undatedYear: "" });
});

test("a plan that names its year is not asked for it", async () => {
  const book = new OpenBook([plan("KH 2024", `${UNDATED} NĂM 2024`), plan("KH", UNDATED)]);
  book.settings = { undatedYear: "2023" };
  const { user } = await paneOf(book, { query: "?tab=tasks" });
  const table = await screen.findByRole("combobox", { name: "Bảng" });
  expect(screen.queryByRole("combobox", { name: "Năm của kế hoạch" })).toBeNull();
  await user.selectOptions(table, "t2");
  expect(await field()).toHaveValue("2023");
});

test.each(["hai mươi", "1999", "20235"])("what the workbook keeps is no year: %s", async (kept) => {
  const book = new OpenBook([plan("KH", UNDATED)]);
  book.settings = { undatedYear: kept };
  const { session } = await paneOf(book, { query: "?tab=tasks" });
  expect(await field()).toHaveValue("");
  expect(session.current().undatedYear).toBeNull();
});
