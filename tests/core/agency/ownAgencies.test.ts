import { ownAgencies } from "../../../src/core/agency/ownAgencies";
import { drawSheet } from "../../drawSheet";

test("bodies and aliases of the sheet", () => {
  const sheet = drawSheet(`
    DANH MỤC CƠ QUAN | | | | |
    Tên cơ quan | Tên viết tắt | Loại | Cơ quan cấp trên | Từ ngày | Đến ngày
    Trung tâm Xúc tiến Đầu tư | TTXT; TTXTĐT\\nTT Xúc tiến | Đơn vị | Sở Kế hoạch và Đầu tư | 1/1/2022 | 45657[dd/mm/yyyy]
    Các hội đặc thù | | Nhóm cơ quan | | | ngày 31/12/2024
    | | | | |
    Sở Nội vụ | SNV | | | |`, { name: "Danh mục cơ quan" });
  expect(ownAgencies(sheet)).toEqual({
    entries: [
      { name: "Trung tâm Xúc tiến Đầu tư", aliases: ["TTXT", "TTXTĐT", "TT Xúc tiến"], kind: "unit", parent: "Sở Kế hoạch và Đầu tư", validFrom: "2022-01-01", validTo: "2024-12-31" },
      { name: "Các hội đặc thù", aliases: [], kind: "group", parent: null, validFrom: null, validTo: "2024-12-31" },
      { name: "Sở Nội vụ", aliases: ["SNV"], kind: null, parent: null, validFrom: null, validTo: null },
    ],
    problems: [],
  });
});

test("what cannot be read is named, and the row used as far as it goes", () => {
  const sheet = drawSheet(`
    Tên cơ quan | Tên viết tắt | Loại | Cơ quan cấp trên | Từ ngày | Đến ngày
    | VT | Cơ quan | | |
    Tổ A | | Loại lạ | | 31/2/2022 | hôm nào
    Tổ B | | | | 1/7/2025 | 30/6/2025
    tổ b | | | | |
    Tổ C | | | | 12.5 |`);
  const { entries, problems } = ownAgencies(sheet);
  expect(entries.map(({ name, kind, validFrom, validTo }) => [name, kind, validFrom, validTo])).toEqual([
    ["Tổ A", null, null, null], ["Tổ B", null, "2025-07-01", null], ["Tổ C", null, null, null],
  ]);
  expect(problems).toEqual([
    { kind: "noName", row: 1, column: 0, text: "", name: "" },
    { kind: "unknownKind", row: 2, column: 2, text: "Loại lạ", name: "Tổ A" },
    { kind: "unreadableDay", row: 2, column: 4, text: "31/2/2022", name: "Tổ A" },
    { kind: "unreadableDay", row: 2, column: 5, text: "hôm nào", name: "Tổ A" },
    { kind: "endsBeforeStart", row: 3, column: 5, text: "30/6/2025", name: "Tổ B" },
    { kind: "nameTwice", row: 4, column: 0, text: "tổ b", name: "tổ b" },
    { kind: "unreadableDay", row: 5, column: 4, text: "12.5", name: "Tổ C" },
  ]);
});

test("a sheet without the headings says so", () => {
  expect(ownAgencies(drawSheet("Sở Nội vụ | SNV", { name: "Danh mục cơ quan" }))).toEqual({ entries: [], problems: [{ kind: "noHeadings", row: 0, column: 0, text: "Danh mục cơ quan", name: "" }] });
  expect(ownAgencies(drawSheet(""))).toMatchObject({ entries: [] });
});

test.each([[61, "1900-03-01"], [36526, "2000-01-01"], [36585, "2000-02-29"], [43890, "2020-02-29"], [45838, "2025-06-30"], [45839, "2025-07-01"], [73050, "2099-12-31"], [73110, "2100-03-01"]])(
  "the date %d is %s",
  (serial, day) => {
    const sheet = drawSheet(`Tên cơ quan | Từ ngày\nTổ A | ${serial}[dd/mm/yyyy]`);
    expect(ownAgencies(sheet).entries.map(({ validFrom }) => validFrom)).toEqual([day]);
  },
);
