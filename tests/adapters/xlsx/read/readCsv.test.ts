import { failure, linesOf, opened } from "../packageOf";
import { joinBytes, utf16, utf8 } from "../zipOf";

describe("CSV files", () => {
  const cases: readonly (readonly [string, Uint8Array, readonly string[]])[] = [
    ["commas", utf8("STT,Tên\n1,Sở Nội vụ\r\n2,\n"), ['A1 text "STT"', 'B1 text "Tên"', "A2 number 1", 'B2 text "Sở Nội vụ"', "A3 number 2"]],
    ["semicolons with decimal commas", utf8("a;b\n1,5;2\n3,5;4"), ['A1 text "a"', 'B1 text "b"', 'A2 text "1,5"', "B2 number 2", 'A3 text "3,5"', "B3 number 4"]],
    ["tabs", utf8("a\tb, c\n1\t2"), ['A1 text "a"', 'B1 text "b, c"', "A2 number 1", "B2 number 2"]],
    ["the separator told in the first line", utf8("sep=;\r\na;b,c,d"), ['A1 text "a"', 'B1 text "b,c,d"']],
    ["quotes", utf8('"a ""b"", c","d\ne"\n"chưa đóng'), ['A1 text "a \\"b\\", c"', 'B1 text "d\\ne"', 'A2 text "chưa đóng"']],
    ["numbers only where plain", utf8("123\n123.45\n-5\n0\n0.985\n007\n1.234\n1e5\n+5\n 5\n1234567890123456\n12.5%\n-"), ["A1 number 123", "A2 number 123.45", "A3 number -5", "A4 number 0", "A5 number 0.985", 'A6 text "007"', 'A7 text "1.234"', 'A8 text "1e5"', 'A9 text "+5"', 'A10 text " 5"', 'A11 text "1234567890123456"', 'A12 text "12.5%"', 'A13 text "-"']],
    ["UTF-8 with its mark", joinBytes([Uint8Array.of(0xef, 0xbb, 0xbf), utf8("ệ,1")]), ['A1 text "ệ"', "B1 number 1"]],
    ["UTF-16 little-endian", utf16("ệ\t1", true), ['A1 text "ệ"', "B1 number 1"]],
    ["UTF-16 big-endian", utf16("ệ;1", false), ['A1 text "ệ"', "B1 number 1"]],
    ["the Vietnamese Windows code page", Uint8Array.of(0x55, 0x42, 0x4e, 0x44, 0x20, 0x74, 0xec, 0x6e, 0x68, 0x2c, 0xf0, 0x41, 0xd2), ['A1 text "UBND t\u0301nh"', 'B1 text "đẢ"']],
    ["marks heaped on one letter, thirty of which are kept", Uint8Array.of(0x61, ...new Array<number>(50_000).fill(0xf2), 0x2c, 0x62), [`A1 text "${("a" + "\u0323".repeat(30)).normalize("NFC")}"`, 'B1 text "b"']],
    ["lone carriage returns", utf8("a\rb"), ['A1 text "a"', 'A2 text "b"']],
  ];
  it.each(cases)("%s", async (_, bytes, expected) => {
    const workbook = await opened(bytes, "thư mục/Biểu 3.CSV");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Biểu 3"]);
    expect(workbook.sheets.flatMap(linesOf)).toEqual(expected);
  });

  it("text under another name is no workbook", async () => {
    expect(await failure(utf8("a,b"), "a.xlsx")).toMatchObject({ rule: "file.notWorkbook", kindSeen: "text" });
  });

  it("binary data under a .csv name is no workbook", async () => {
    expect(await failure(Uint8Array.of(0x61, 0x00, 0x62), "a.csv")).toMatchObject({ rule: "file.notWorkbook", kindSeen: "unknown" });
  });
});
