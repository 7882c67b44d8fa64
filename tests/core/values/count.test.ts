import { tell, tellAll } from "./readDrawing";

const asText = (number: number) => `${number} ! value.numberAsText warning → ${number}`;
const asBroken = (number: number) => `${number} ! value.numberAsText warning`;
const asNone = "none ! value.readAs info → 0";

describe("a count on its own", () => {
  it.each([
    ["12", "12"],
    ["0", "0"],
    ["-3", "-3"],
    ["1.5", "1.5"],
    ["'12", asText(12)],
    ["'012", asText(12)],
    ["''12", asText(12)],
    ["' 12 ", asText(12)],
    ["'１２", asText(12)],
    ["'1\u00a0234", asText(1234)],
    ["'1\u202f234\u202f567", asText(1234567)],
    ["'−12", asText(-12)],
    ["1 234", asText(1234)],
    ["1.234,5", asBroken(1234.5)],
    ["1,234.5", asBroken(1234.5)],
    ["2.345.678", asText(2345678)],
    ["2,345,678", asText(2345678)],
    ["1,5", asBroken(1.5)],
    ["0,234", asBroken(0.234)],
    ["1234.567", "1234.567"],
    ["1234,567", asBroken(1234.567)],
    ["12 văn bản", asText(12)],
    ["12 VB", asText(12)],
    ["12 TTHC.", asText(12)],
    ["12 (mười hai)", asText(12)],
    ["12 văn bản (5 văn bản của Tỉnh ủy)", asText(12)],
    ["12.", asText(12)],
    ["12*", asText(12)],
    ["05 lớp", asText(5)],
    ["1.234", "1.234"],
    ["'1.234", "ambiguous 1234|1.234 ! value.ambiguous warning"],
    ["1,234", "ambiguous 1234|1.234 ! value.ambiguous warning"],
    ["1.234 hồ sơ", asText(1234)],
    ["1,234 hồ sơ", "ambiguous 1234|1.234 ! value.ambiguous warning"],
  ])("%j is %s", (written, expected) => expect(tell(written, { measurementUnit: "văn bản" })).toBe(expected));

  it.each(["12 nghìn", "12tr", "hơn 12", "12 trở lên", "12-15", "12%", "1.2.3", "12 34", "12; 15", "12/QĐ-UBND", "31/3/2020", "(12)", "abc", "12345678901234567", "5a", "Đã báo cáo"])(
    "%j is unreadable",
    (written) => expect(tell(`'${written}`)).toBe("unreadable"),
  );

  it.each([
    ["-", asNone],
    ["–", asNone],
    ["---", asNone],
    ["Không phát sinh", asNone],
    ["không phát sinh hồ sơ nào", asNone],
    ["KHÔNG CÓ.", asNone],
    ["Kho\u0302ng co\u0301", asNone],
    ["(không có)", asNone],
    ["Không có văn bản nào", asNone],
    ["Không có (do dịch bệnh)", asNone],
    ["ko có", asNone],
    ["k phát sinh", asNone],
    ["khong co", asNone],
    ["Không", asNone],
    ["chưa phát sinh", asNone],
    ["…", "notCollected"],
    ["...", "notCollected"],
    ["…….", "notCollected"],
    ["Không có số liệu", "notCollected"],
    ["chưa có số liệu ", "notCollected"],
    ["Chưa có số liệu báo cáo", "notCollected"],
    ["không thống kê được", "notCollected"],
    ["Đang tổng hợp", "notCollected"],
    ["Không áp dụng", "notApplicable"],
    ["không áp dụng.", "notApplicable"],
    ["K/A", "notApplicable"],
    ["k / a", "notApplicable"],
    ["N/A", "notApplicable"],
    ["n/a.", "notApplicable"],
    ["Không có căn cứ xác định", "unreadable"],
    ["Không xáo trộn", "unreadable"],
  ])("%j answers %s", (written, expected) => expect(tell(`'${written}`)).toBe(expected));

  it.each([
    ["'", "blank"],
    ["'\u200b", "blank"],
    ["'\u00a0", "blank"],
    ["#REF!", "error ! formula.error error"],
    ["=B1/C1 -> #DIV/0!", "error ! formula.error error"],
    ["=SUM(B1:C1) -> 7", "7"],
    ['=IF(1,"","") -> ', "blank"],
    ["43831[d/m/yyyy]", "unreadable"],
    ["43831[d-mmm]", "unreadable"],
    ["1234[#,##0]", "1234"],
  ])("%j is %s", (written, expected) => expect(tell(`${written}|1`)).toBe(expected));

  it("reads TCVN3 words in their font", () => {
    expect(tell("kh«ng cã", { font: ".VnTime" })).toBe(asNone);
  });
});

describe("1.234 among other cells", () => {
  it("follows the row's other texts", () => {
    expect(tellAll("'1.234|'2.345.678|'12")).toEqual([asText(1234), asText(2345678), asText(12)]);
    expect(tellAll("'1,234|'1,234.5")).toEqual([asText(1234), asBroken(1234.5)]);
  });
  it("decimals in the same table raise a doubt about a count, and settle a rate", () => {
    expect(tellAll("'1.234|5\n98,5%|97", { rows: ["count", "percent"] })[0]).toBe(asText(1234));
    expect(tellAll("'1.234|'12.5")).toEqual(["ambiguous 1234|1.234 ! value.ambiguous warning", asBroken(12.5)]);
  });
  it("takes the nearest evidence first: row, column, table", () => {
    const told = tellAll("'1.234|'2,5\n'1.234|'2.5\n'7,777|'100000");
    expect(told).toEqual([asText(1234), asBroken(2.5), asBroken(1.234), asBroken(2.5), "ambiguous 7777|7.777 ! value.ambiguous warning", asText(100000)]);
  });
  it("follows the magnitude of the row's other years", () => {
    expect(tellAll("1200|'1.234|1300|1500")).toEqual(["1200", asText(1234), "1300", "1500"]);
    expect(tellAll("2|'1.234|3")[1]).toBe(asBroken(1.234));
  });
  it("stays ambiguous where neither is near, or both are, or no figure is known", () => {
    for (const row of ["100000|'1.234", "50|'1.234|60", "0|'1.234"]) {
      expect(tellAll(row)).toContain("ambiguous 1234|1.234 ! value.ambiguous warning");
    }
  });
  it("reads thousands where several counts are written so: decimals would not all have three places", () => {
    expect(tellAll("'2.000|'1.980|'1.950")).toEqual([asText(2000), asText(1980), asText(1950)]);
  });
  it("does not let a habit break a count that the other years confirm", () => {
    expect(tellAll("'1.234|1300|1250\n'98.5|97|96", { rows: ["count", "percent"] })[0]).toBe("ambiguous 1234|1.234 ! value.ambiguous warning");
  });
  it("compares within the column where columns are no years", () => {
    expect(tellAll("'1.234|5\n1300|7", { years: false })[0]).toBe(asText(1234));
  });
  it("doubts 1,5 where the others group by comma", () => {
    expect(tellAll("'1,5|'1,234,567")[0]).toBe("ambiguous 15|1.5 ! value.ambiguous warning");
  });
});
