import { tell } from "./readDrawing";

const read = (number: number) => `${number} ! value.readAs info → ${number}`;

describe("a 1/0 row", () => {
  it.each([
    ["1", "1"],
    ["0", "0"],
    ["'1", "1 ! value.numberAsText warning → 1"],
    ["01 cuộc", "1 ! value.numberAsText warning → 1"],
    ["Có", read(1)],
    ["CÓ.", read(1)],
    ["Co\u0301", read(1)],
    ["x", read(1)],
    ["X", read(1)],
    ["✓", read(1)],
    ["✔\ufe0f", read(1)],
    ["có tổ chức", read(1)],
    ["Có tổ chức 02 cuộc thi", read(1)],
    ["Đã xây dựng", read(1)],
    ["Có (tháng 5)", read(1)],
    ["đã ban hành", read(1)],
    ["Không", read(0)],
    ["không có", read(0)],
    ["Không tổ chức", read(0)],
    ["Không tổ chức do dịch bệnh", read(0)],
    ["không xây dựng", read(0)],
    ["chưa ban hành", read(0)],
    ["ko", read(0)],
    ["-", "none ! value.readAs info → 0"],
    ["không phát sinh", "none ! value.readAs info → 0"],
    ["…", "notCollected"],
    ["không có số liệu", "notCollected"],
    ["không áp dụng", "notApplicable"],
    ["2", "unreadable"],
    ["02 cuộc", "unreadable"],
    ["0.5", "unreadable"],
    ["Có/Không", "unreadable"],
    ["Có tổ chức nhưng chưa tổng kết", "unreadable"],
    ["Có thể", "unreadable"],
    ["1234/QĐ-UBND", "unreadable"],
    ["43831[d/m/yyyy]", "unreadable"],
  ])("%j is %s", (written, expected) => expect(tell(written, { kind: "binary" })).toBe(expected));

  it.each([
    ["1234/QĐ-UBND", "1"],
    ["12/2019/QĐ-UBND", "1"],
    ["QĐ số 12/QĐ-UBND ngày 3/4/2018", "1"],
    ["Quyết định số 1234 ngày 03/4/2018", "1"],
    ["1234 / QĐ – UBND", "1"],
    ["Có", "1"],
    ["đã ban hành", "1"],
    ["chưa ban hành", "0"],
    ["Không", "0"],
    ["1", "1"],
    ["'1", "1 ! value.numberAsText warning → 1"],
    ["Chưa có QĐ số 12", "unreadable"],
    ["5", "unreadable"],
  ])("where a decision's number will do, %j is %s", (written, expected) =>
    expect(tell(written, { kind: "binary", acceptsDocumentNumber: true })).toBe(expected),
  );
});
