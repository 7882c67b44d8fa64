import { bodiesNamed, myTasks } from "../../../src/workflows/tasks/myTasks";
import { printedTable, scope } from "../../core/tasks/plansRead";
import * as targets from "../../documents/targets2023";
import * as tasks2023 from "../../documents/tasks2023";

const tables = [printedTable(tasks2023), printedTable(targets)];

test("a body's tasks by table, each with its cell, number, part and deadline", () => {
  const [tasks, goals] = myTasks(tables, "bd.so-tai-chinh", scope);
  expect(tasks?.tasks.filter(({ role }) => role !== "group")).toMatchObject([
    { id: "bd2023.21", at: { sheet: "KH", row: 34, column: 1 }, number: "21", role: "leads", names: ["Sở Tài chính"], isUnclear: false, leads: ["Sở Tài chính"], deadline: "Quý II" },
    { id: "bd2023.22", at: { sheet: "KH", row: 35, column: 1 }, number: "22", role: "joins", names: ["Sở Tài chính"], isUnclear: false, leads: ["Các sở, ngành", "các cơ quan, đơn vị có liên quan"], deadline: "Quý III" },
  ]);
  expect([tasks?.isPlan, goals?.isPlan, goals?.tasks.filter(({ role }) => role === "leads").map(({ number }) => number)]).toEqual([true, false, ["6.1", "6.2"]]);
  expect(myTasks(tables, "", scope).map((table) => table.tasks)).toEqual([[], []]);
});

test("the bodies named, most tasks first, groups left out", () => {
  const names = bodiesNamed(tables, scope);
  expect(names.slice(0, 3)).toEqual(["Sở Nội vụ", "Văn phòng Ủy ban nhân dân tỉnh", "Sở Thông tin và Truyền thông"]);
  expect(names.filter((name) => /^Các /u.test(name))).toEqual([]);
});
