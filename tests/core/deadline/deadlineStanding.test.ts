import { isUnmeasurable, isUnreadable, lastDayOf } from "../../../src/core/deadline/deadlineStanding";
import { parseDeadline } from "../../../src/core/deadline/parseDeadline";

const standing = (cell: string) => {
  const deadline = parseDeadline(cell, 2021);
  return { unreadable: isUnreadable(deadline), unmeasurable: isUnmeasurable(deadline), last: lastDayOf(deadline) };
};

test.each([
  ["Quý I", { unreadable: false, unmeasurable: false, last: "2021-03-31" }],
  ["Quý II; Quý IV; Quý I", { unreadable: false, unmeasurable: false, last: "2021-12-31" }],
  ["Thường xuyên", { unreadable: false, unmeasurable: true, last: null }],
  ["Thực hiện: thường xuyên; báo cáo: quý III", { unreadable: false, unmeasurable: false, last: "2021-09-30" }],
  ["Từ quý II", { unreadable: false, unmeasurable: false, last: null }],
  ["Sở Nội vụ", { unreadable: true, unmeasurable: false, last: null }],
  ["Quý I; 31/4/2021", { unreadable: true, unmeasurable: false, last: "2021-03-31" }],
  ["Quý I; phối hợp với các phòng", { unreadable: false, unmeasurable: false, last: "2021-03-31" }],
  ["", { unreadable: false, unmeasurable: false, last: null }],
  ["…", { unreadable: false, unmeasurable: false, last: null }],
])("%j", (cell, expected) => {
  expect(standing(cell)).toEqual(expected);
});
