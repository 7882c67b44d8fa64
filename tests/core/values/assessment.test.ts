import { tell } from "./readDrawing";

const warned = (answer: string) => `“${answer}” ! assessment.notAllowed warning → ${answer}`;

describe("PL8's answer", () => {
  it.each([
    ["Đạt", "“Đạt”"],
    ["ĐẠT", "“Đạt”"],
    [" đạt. ", "“Đạt”"],
    ["Đa\u0323t", "“Đạt”"],
    ["Ðạt", "“Đạt”"],
    ["Không  đạt", "“Không đạt”"],
    ["KHÔNG ĐẠT", "“Không đạt”"],
    ["không\u00a0đạt", "“Không đạt”"],
    ["Chưa đạt", warned("Không đạt")],
    ["ko đạt", warned("Không đạt")],
    ["K đạt", warned("Không đạt")],
    ["Đạt (85%)", warned("Đạt")],
    ["Đạt, vượt kế hoạch", warned("Đạt")],
    ["Đạt; còn hạn chế", warned("Đạt")],
    ["Không đạt (75%)", warned("Không đạt")],
    ["Chưa đạt (75%)", warned("Không đạt")],
    ["Dat", warned("Đạt")],
    ["khong dat", warned("Không đạt")],
    ["Cơ bản đạt", "unreadable"],
    ["Đạt một phần", "unreadable"],
    ["Đạt/Không đạt", "unreadable"],
    ["85%", "unreadable"],
    ["1", "unreadable"],
    ["x", "unreadable"],
    ["Không áp dụng", "notApplicable"],
    ["Chưa có số liệu", "notCollected"],
    ["-", "none"],
    ["'", "blank"],
  ])("%j is %s", (written, expected) => expect(tell(`${written}|1`, { kind: "assessment" })).toBe(expected));

  it("reads TCVN3", () => expect(tell("§¹t", { kind: "assessment", font: ".VnTime" })).toBe("“Đạt”"));
});
