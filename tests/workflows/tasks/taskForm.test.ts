import { taskForm } from "../../../src/workflows/tasks/taskForm";
import * as departmentTasks from "../../documents/departmentTasks2021";
import * as targets from "../../documents/targets2023";
import * as tasks2023 from "../../documents/tasks2023";
import { directory, planBook } from "./planBook";

const formOf = (printed: Parameters<typeof planBook>[0]) => taskForm(planBook(printed).table, directory);
const fields = (printed: Parameters<typeof planBook>[0]) => formOf(printed).fields.map(({ heading, kind, required }) => `${heading}: ${kind}${required ? " *" : ""}`);

test("fields follow the sheet's own headings", () => {
  expect(fields(tasks2023)).toEqual(["Nhiệm vụ: task *", "Hoạt động/sản phẩm: text *", "Cơ quan chủ trì: lead *", "Cơ quan phối hợp: bodies", "Thời gian thực hiện: deadline *"]);
  expect(fields(targets)).toEqual(["Chỉ tiêu: task *", "Chỉ tiêu phấn đấu năm 2023: target *", "Đơn vị theo dõi, hướng dẫn thực hiện: lead", "Đơn vị thực hiện: bodies"]);
  expect(fields(departmentTasks)).toEqual(["Nhiệm vụ cụ thể: task *", "Sản phẩm: text *", "Phân công thực hiện: lead *", "Thời gian thực hiện: deadline *", "Ghi chú: text"]);
});

test("a column the sheet lacks is not asked for", () => {
  const headings = ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Thời gian hoàn thành"];
  const lines = [["1", "Rà soát văn bản", "Báo cáo", "Sở Tư pháp", "Quý I"], ["2", "Tập huấn nghiệp vụ", "Lớp học", "Sở Nội vụ", "Quý II"]];
  expect(fields({ titles: ["DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026"], headings, lines })).toEqual(["Nhiệm vụ: task *", "Sản phẩm: text *", "Cơ quan chủ trì: lead *", "Thời gian hoàn thành: deadline *"]);
});

test("sections to choose from, the plan's year, and names of its own province first, groups too", () => {
  const { parts, names, planYear } = formOf(tasks2023);
  expect(parts.map(({ title }) => title).slice(0, 2)).toEqual(["I. CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH", "II. CẢI CÁCH THỂ CHẾ"]);
  expect(planYear).toBe(2023);
  expect(["Sở Nội vụ", "Các sở, ban, ngành"].map((name) => names.some((one) => one.startsWith(name)))).toEqual([true, true]);
  expect(names.filter((name) => name.includes("Gia Lai"))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test("an outline's groups, then the table itself", () => {
  expect(formOf(targets).parts.map(({ id }) => id)).toEqual(["t2023.1", "t2023.3", "t2023.5", "t2023.6", "t2023.7", null]);
});
