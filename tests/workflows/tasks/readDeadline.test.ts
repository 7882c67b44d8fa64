import { readDeadline } from "../../../src/workflows/tasks/readDeadline";

test.each([
  ["quý 2", ["Quý II 2026-04-01 2026-06-30 true"], []],
  ["trước 15/8", ["Trước ngày 15/8 null 2026-08-14 true"], []],
  ["Thường xuyên", ["Thường xuyên null null false"], []],
  ["màu xanh", [], ["màu xanh"]],
  ["", [], []],
])("%s", (text, times, unread) => {
  const read = readDeadline(text, 2026);
  expect(read.times.map(({ said, earliest, latest, measurable }) => `${said} ${String(earliest)} ${String(latest)} ${String(measurable)}`)).toEqual(times);
  expect(read.unread).toEqual(unread);
});
