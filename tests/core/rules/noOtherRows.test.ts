import { ask, base } from "./ask";

const rule = { ...base, kind: "noOtherRows" } as const;

test.each([
  ["Số hội nghị đã tổ chức", ["structure.rowAdded x@ warning"]],
  ["Ghi chú: số liệu tính đến 31/12", ["holds"]],
  ["Người lập biểu", ["holds"]],
  ["TỔNG CỘNG", ["holds"]],
])("%s", (label, expected) => {
  expect(ask(rule, { cells: { r: { 2015: 1 }, x: {} }, rows: { x: { role: "extra", label } } })).toEqual(expected);
});

test("says nothing of the form's own rows", () => {
  expect(ask(rule, { cells: { r: { 2015: 1 } } })).toEqual([]);
});
