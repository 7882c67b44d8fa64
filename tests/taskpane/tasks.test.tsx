import { screen } from "@testing-library/react";
import { sheetOfLines } from "../documents/bookOf";
import { OpenBook } from "./openBook";
import { paneOf } from "./paneOf";

const plan = (name: string, year: number) =>
  sheetOfLines(name, [
    [`DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
    [],
    ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"],
    ["1", "Rà soát văn bản", "Báo cáo", "Sở Tư pháp", "Sở Nội vụ", "Quý I"],
    ...(year === 2026 ? [["2", "Tập huấn nghiệp vụ", "Lớp tập huấn", "Sở Nội vụ", null, "Quý II"]] : []),
  ]);

test("the tables of tasks of a workbook are offered; without one it says what to do", async () => {
  const { user } = await paneOf(new OpenBook([plan("2025", 2025), plan("2026", 2026)]), { query: "?tab=tasks" });
  const choice = await screen.findByRole("combobox", { name: "Bảng" });
  expect(screen.getByText("1 nhiệm vụ")).toBeInTheDocument();
  await user.selectOptions(choice, "Trang “2026”: DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026");
  expect(await screen.findByText("2 nhiệm vụ")).toBeInTheDocument();
});

test("no table of tasks", async () => {
  await paneOf(new OpenBook([]), { query: "?tab=tasks" });
  expect(await screen.findByText(/^Sổ tính này chưa có bảng nhiệm vụ/u)).toBeInTheDocument();
});
