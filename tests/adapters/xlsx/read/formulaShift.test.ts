import { shiftable } from "../../../../src/adapters/xlsx/read/formulaShift";

describe("shiftable", () => {
  const cases: readonly (readonly [string, number, number, string])[] = [
    ["A1+B2", 1, 1, "B2+C3"],
    ["$A1+A$1+$A$1", 2, 3, "$A3+D$1+$A$1"],
    ["SUM(C6:C9,E6)", 0, 1, "SUM(D6:D9,F6)"],
    ["SUM(A:A)+SUM(2:$4)", 1, 1, "SUM(B:B)+SUM(3:$4)"],
    ['"A1"&A1&"B""2 C3"', 1, 0, '"A1"&A2&"B""2 C3"'],
    ["'A1 B2'!A1+PL3!C7+'It''s A1'!$B2", 1, 0, "'A1 B2'!A2+PL3!C8+'It''s A1'!$B3"],
    ["SUM(PL1:PL8!C7)", 1, 1, "SUM(PL1:PL8!D8)"],
    ["Sở_A1!A1+ĐA1+Thue_2020+A1_x+_A1", 1, 0, "Sở_A1!A2+ĐA1+Thue_2020+A1_x+_A1"],
    ["LOG10(A1)+ATAN2(A1,B1)+1E5+2.5e-3*A1", 1, 0, "LOG10(A2)+ATAN2(A2,B2)+1E5+2.5e-3*A2"],
    ["Bảng1[[#This Row],[A1]]+Bảng1[B2]+[1]Sheet1!A1", 1, 0, "Bảng1[[#This Row],[A1]]+Bảng1[B2]+[1]Sheet1!A2"],
    ["A1", -1, 0, "#REF!"],
    ["A1:B2", 0, -1, "#REF!:A2"],
    ["XFD1048576", 1, 0, "#REF!"],
    ["ABCD1+XFE1+A1048577", 1, 0, "ABCD1+XFE1+A1048577"],
    ["#REF!+#N/A+#DIV/0!+A1#", 1, 0, "#REF!+#N/A+#DIV/0!+A2#"],
    ["IF(A1>=1,TRUE,{1,2;3,4})", 3, 0, "IF(A4>=1,TRUE,{1,2;3,4})"],
    ["", 1, 1, ""],
  ];
  it.each(cases)("%s by %i rows and %i columns", (formula, rows, columns, expected) => {
    expect(shiftable(formula)(rows, columns)).toBe(expected);
  });

  it("an unmoved formula stays as written", () => {
    expect(shiftable("a1 + $b$2")(0, 0)).toBe("a1 + $b$2");
  });

  it("takes time in proportion to a formula's length", () => {
    const formula = `${"'".repeat(20_001)}${'"'.repeat(20_001)}${"[".repeat(2000)}`;
    expect(shiftable(formula)(1, 1)).toBe(formula);
  });
});
