import { detectTables } from "../../../src/core/detection/detectTables";
import type { DetectedTable, Detection } from "../../../src/core/detection/detection";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { templates } from "../../../src/templates";
import { drawSheet } from "../../drawSheet";
import { placeOf, rowsOf, structureOf, tablesOf } from "./bindingOf";

const detect = (...sheets: Sheet[]): Detection => detectTables(sheets, [], templates);
const belonging = (table: DetectedTable | undefined): string[] =>
  (table?.rows ?? []).map(({ id, ordinal, section, parent }) => [id, ordinal || "–", section ?? "–", parent ?? "–"].join(" "));

const HEADER_2020 = "TT|Nhiệm vụ|Sản phẩm|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian hoàn thành";
const HEADER_2023 = "TT|Nhiệm vụ|Hoạt động/sản phẩm|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian thực hiện";
const HEADER_DEPARTMENT = "Số TT|Nhiệm vụ chung|Nhiệm vụ cụ thể|Sản phẩm|Phân công thực hiện|Thời gian thực hiện|Ghi chú";
const rest = "Quyết định của UBND tỉnh|Sở Nội vụ|Các sở, ban, ngành|Quý I";

const TASKS_2020 = `PHỤ LỤC
  NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2020
  ${HEADER_2020}
  I|CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH|<|<|<|<
  1.|Tổ chức đánh giá, xếp hạng chỉ số cải cách hành chính|${rest}
  2.|Ban hành kế hoạch kiểm tra|${rest}
  II|CẢI CÁCH THỂ CHẾ|<|<|<|<
  1.|Rà soát văn bản|${rest}
  2.|Tuyên truyền pháp luật|${rest}
  III|CẢI CÁCH THỦ TỤC HÀNH CHÍNH|<|<|<|<
  5.|Công khai thủ tục hành chính|${rest}
  7.|Cập nhật danh mục|${rest}`;

test("tasks numbered anew in each section", () => {
  const detection = detect(drawSheet(TASKS_2020, { name: "PL" }));
  expect(tablesOf(detection)).toEqual(["t1 f1 tasks-2020 PL!A3:F12"]);
  expect(belonging(detection.tables[0])).toEqual([
    "bd2020.i I – –", "bd2020.i.1 1. bd2020.i –", "bd2020.i.2 2. bd2020.i –",
    "bd2020.ii II – –", "bd2020.ii.1 1. bd2020.ii –", "bd2020.ii.2 2. bd2020.ii –",
    "bd2020.iii III – –", "bd2020.iii.5 5. bd2020.iii –", "bd2020.iii.7 7. bd2020.iii –",
  ]);
  expect(rowsOf(detection.tables[0]).slice(0, 2)).toEqual(["bd2020.i B4 section", "bd2020.i.1 B5"]);
  expect(detection.tables[0]?.title?.text).toBe("NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2020");
  expect(structureOf(detection)).toEqual([]);
});

const TASKS_2023 = `PHỤ LỤC 2
  27 NHIỆM VỤ TRỌNG TÂM CỦA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH
  TỈNH BÌNH ĐỊNH NĂM 2023
  ${HEADER_2023}
  I|CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH|<|<|<|<
  1|Tổ chức tổng kết công tác cải cách hành chính năm 2022|Hội nghị|Sở Nội vụ;|Các sở, ban, ngành|Quý I
  1.1|Công bố kết quả|Quyết định|Sở Nội vụ|Các sở|^
  1.2|Khen thưởng|Bằng khen|Sở Nội vụ|Các sở|^
  2|Kế hoạch nâng cao chỉ số|${rest}
  II|CẢI CÁCH THỂ CHẾ|<|<|<|<
  3|Ban hành các kế hoạch|${rest}
  3|Ban hành kế hoạch khác|${rest}
  TỔNG CỘNG: 27 NHIỆM VỤ|<|<|<|<|<
  |Người lập biểu`;

test("tasks numbered through, with sub-tasks, a merged deadline and a closing line", () => {
  const detection = detect(drawSheet(TASKS_2023));
  const [table] = detection.tables;
  expect(table?.template.id).toBe("tasks-2023");
  expect(belonging(table)).toEqual([
    "bd2023.i I – –", "bd2023.1 1 bd2023.i –", "bd2023.1.1 1.1 bd2023.i bd2023.1", "bd2023.1.2 1.2 bd2023.i bd2023.1", "bd2023.2 2 bd2023.i –",
    "bd2023.ii II – –", "bd2023.3 3 bd2023.ii –", "bd2023.3#2 3 bd2023.ii –", "closing – – –",
  ]);
  expect(table?.rows.at(-1)).toMatchObject({ role: "closing", label: "TỔNG CỘNG: 27 NHIỆM VỤ", at: { row: 12, column: 0 } });
  expect(placeOf(table, "bd2023.1.2", "deadline")).toBe("F6");
  expect(table?.title).toMatchObject({ text: "27 NHIỆM VỤ TRỌNG TÂM CỦA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023", at: { row: 1 } });
  expect(structureOf(detection)).toEqual([]);
});

test("a closing line typed in the STT column is found there", () => {
  const detection = detect(drawSheet(`${HEADER_2023}\n1|Việc một|${rest}\nTỔNG CỘNG: 1 NHIỆM VỤ`));
  expect(rowsOf(detection.tables[0])).toEqual(["bd2023.1 B2", "closing A3 closing"]);
});

test("a department's tasks: sections merged on the left, several products beside one task", () => {
  const detection = detect(
    drawSheet(`BẢNG TRIỂN KHAI THỰC HIỆN CÁC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2021
      ${HEADER_DEPARTMENT}
      1|Cải cách thể chế|1. Ban hành Kế hoạch|Quyết định|Thanh tra Sở chủ trì|Quý I|
      ^|^|2. Rà soát văn bản|Báo cáo|Văn phòng Sở|Theo quy định|
      2|Cải cách thủ tục hành chính|1. Công tác chỉ đạo|Kế hoạch CCHC|Văn phòng Sở|Quý I|
      ^|^|^|Kế hoạch rà soát|Văn phòng Sở|Quý II|
      ^|^|^|Kế hoạch tuyên truyền|Văn phòng Sở|Quý III|
      ^|^|5.Thực hiện Nghị định 61/2018/NĐ-CP|Báo cáo|Văn phòng Sở|Trong năm|`),
  );
  const [table] = detection.tables;
  expect(table?.template.id).toBe("tasks-department-2021");
  expect(rowsOf(table)).toEqual([
    "gl2021.1 B3 section", "gl2021.1.1 C3", "gl2021.1.2 C4",
    "gl2021.2 B5 section", "gl2021.2.1a C5", "gl2021.2.1b C6", "gl2021.2.1c C7", "gl2021.2.5 C8",
  ]);
  expect(placeOf(table, "gl2021.2.1b", "task")).toBe("C5");
  expect(table?.rows.map(({ ordinal }) => ordinal)).toEqual(["1", "1.", "2.", "2", "1.", "", "", "5."]);
  expect(structureOf(detection)).toEqual([]);
});

test("a blank form: numbered rows without any text are rows", () => {
  const detection = detect(
    drawSheet(`${HEADER_2020}
      I|CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH|<|<|<|<
      1.|||||
      2.|||||
      II|CẢI CÁCH THỂ CHẾ|<|<|<|<
      1.|||||`),
  );
  expect(rowsOf(detection.tables[0])).toEqual(["bd2020.i B2 section", "bd2020.i.1 B3", "bd2020.i.2 B4", "bd2020.ii B5 section", "bd2020.ii.1 B6"]);
});

test("section titles merged from the first column, without a numeral, without sections at all", () => {
  const merged = detect(drawSheet(`${HEADER_2023}\nI. CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH|<|<|<|<|<\n1|Việc một|${rest}\nCẢI CÁCH THỂ CHẾ|<|<|<|<|<\n2|Việc hai|${rest}`));
  expect(rowsOf(merged.tables[0])).toEqual(["bd2023.i A2 section", "bd2023.1 B3", "bd2023.ii A4 section", "bd2023.2 B5"]);
  const plain = detect(drawSheet(`${HEADER_2023}\n1|Việc một|${rest}\n2|Việc hai|${rest}`));
  expect(rowsOf(plain.tables[0])).toEqual(["bd2023.1 B2", "bd2023.2 B3"]);
});

test.each([
  ["tasks-2020", HEADER_2020, "1.|Việc|" + rest],
  ["tasks-2023", HEADER_2023, "1|Việc|" + rest],
  ["tasks-department-2021", HEADER_DEPARTMENT, "1|Cải cách thể chế|1. Việc|Báo cáo|Văn phòng Sở|Quý I|"],
])("%s by its headings alone", (id, header, row) => {
  expect(detect(drawSheet(`${header}\n${row}`)).tables.map(({ template }) => template.id)).toEqual([id]);
});

test("the title's year decides between forms of like headings", () => {
  const drawing = `NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2023\nTT|Nhiệm vụ|Sản phẩm|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian\n1|Việc một|${rest}`;
  expect(detect(drawSheet(drawing)).tables.map(({ template }) => template.id)).toEqual(["tasks-2023"]);
});

test("a table of tasks cut over sheets, with its header and without", () => {
  const [, , header, ...rows] = TASKS_2020.split("\n");
  const first = [header, ...rows.slice(0, 3)].join("\n");
  const repeated = detect(drawSheet(first, { name: "A" }), drawSheet([header, ...rows.slice(3)].join("\n"), { name: "B" }));
  const ids = ["bd2020.i", "bd2020.i.1", "bd2020.i.2", "bd2020.ii", "bd2020.ii.1", "bd2020.ii.2", "bd2020.iii", "bd2020.iii.5", "bd2020.iii.7"];
  expect(repeated.tables.map(({ rows: found }) => found.map(({ id }) => id))).toEqual([ids]);
  const bare = detect(drawSheet(first, { name: "A" }), drawSheet(rows.slice(3).join("\n"), { name: "B" }));
  expect(bare.tables.map(({ rows: found }) => found.map(({ id }) => id))).toEqual([ids]);
  expect(structureOf(bare)).toEqual(["structure.tableSplit B1"]);
});

test("the header repeated at a page break inside a section", () => {
  const lines = TASKS_2020.split("\n");
  const detection = detect(drawSheet([...lines.slice(0, 5), lines[2], ...lines.slice(5)].join("\n")));
  expect(detection.tables.map(({ rows }) => rows.map(({ id }) => id))).toEqual([
    ["bd2020.i", "bd2020.i.1", "bd2020.i.2", "bd2020.ii", "bd2020.ii.1", "bd2020.ii.2", "bd2020.iii", "bd2020.iii.5", "bd2020.iii.7"],
  ]);
  expect(structureOf(detection)).toEqual([]);
});

test("two copies of a table of tasks are two", () => {
  const detection = detect(drawSheet(TASKS_2020, { name: "A" }), drawSheet(TASKS_2020, { name: "B" }));
  expect(detection.tables.map(({ rows }) => rows.length)).toEqual([9, 9]);
  expect(structureOf(detection)).toEqual(["structure.duplicateTable B!B3"]);
});

test("targets: known rows by name, others by number, group headings above", () => {
  const detection = detect(
    drawSheet(`CÁC CHỈ TIÊU CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023
      STT|Chỉ tiêu|Chỉ tiêu phấn đấu năm 2023|Trách nhiệm cụ thể|<
      ^|^|^|Đơn vị theo dõi, hướng dẫn thực hiện|Đơn vị thực hiện
      1|Kết quả các chỉ số đánh giá hiệu quả cải cách hành chính của tỉnh|||
      1.1|Chỉ số cải cách hành chính của tỉnh (Par Index)|Nhóm Tốt|Sở Nội vụ|Các sở
      1.2|Chỉ số do tỉnh tự đặt|Nhóm Khá|Sở Nội vụ|Các sở
      2|Các văn bản quy phạm pháp luật trên địa bàn tỉnh được ban hành đúng trình tự, thủ tục, thẩm quyền và đảm bảo chất lượng theo quy định|100%|Sở Tư pháp|Các sở
      8|Chỉ tiêu mới của tỉnh|50%|Sở Y tế|Các sở
      8.1|Chỉ tiêu con|20%|Sở Y tế|Các sở`),
  );
  expect(tablesOf(detection)).toEqual(["t1 f1 targets-2023 Sheet1!A2:E9"]);
  expect(belonging(detection.tables[0])).toEqual([
    "t2023.1 1 – –", "t2023.1.1 1.1 – t2023.1", "t2023.1.2 1.2 – t2023.1", "t2023.2 2 – –", "t2023.8 8 – –", "t2023.8.1 8.1 – t2023.8",
  ]);
  expect(detection.tables[0]?.rows.map(({ plan }) => plan?.id ?? "–")).toEqual(["t2023.1", "t2023.1.1", "–", "t2023.2", "–", "–"]);
  expect(structureOf(detection)).toEqual([]);
});
