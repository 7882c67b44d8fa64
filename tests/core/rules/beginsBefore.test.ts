import { ask, base } from "./ask";

const rule = { ...base, kind: "beginsBefore", column: "begins", due: "deadline" } as const;
const columns = { begins: "deadline", deadline: "deadline" } as const;
const reversed = ["deadline.order t@deadline warning"];

test.each<[begins: string | null, deadline: string | null, expected: string[]]>([
  ["01/03/2024", "05/06/2024", ["holds"]],
  ["05/06/2024", "05/06/2024", ["holds"]],
  ["05/06/2024", "01/03/2024", reversed],
  ["Quý II", "Quý I", reversed],
  ["Quý II", "Quý II", ["holds"]],
  ["Tháng 6", "Trước ngày 01/6/2024", reversed],
  ["Quý I", "Thường xuyên", ["holds"]],
  ["?", "Quý I", ["holds"]],
  [null, "Quý I", []],
  ["Quý I", null, []],
  ["…", "Quý I", []],
])("from %j to %j", (begins, deadline, expected) => {
  expect(ask(rule, { cells: { t: { begins, deadline } }, columns, open: true, title: "NĂM 2024" })).toEqual(expected);
});

test("a mark for what stands above takes the time above", () => {
  const cells = { t1: { begins: "Quý III", deadline: "Quý IV" }, t2: { begins: "nt", deadline: "Quý II" } };
  expect(ask(rule, { cells, columns, open: true, title: "NĂM 2024" })).toEqual(["deadline.order t2@deadline warning", "holds"]);
});
