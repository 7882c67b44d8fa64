import { answerOf } from "../../../src/core/values/answerWords";

test.each([
  ["Không khảo sát", "notCollected"],
  ["Chưa khảo sát", "notCollected"],
  ["Đang khảo sát", "notCollected"],
  ["Chưa triển khai", "notApplicable"],
  ["chưa thực hiện", "notApplicable"],
  ["Không thực hiện", "notApplicable"],
  ["Chưa kết nối", "notApplicable"],
  ["không tổ chức", null],
])("“%s” in a figure's cell answers %s", (text, answer) => {
  expect(answerOf(text)).toBe(answer);
});
