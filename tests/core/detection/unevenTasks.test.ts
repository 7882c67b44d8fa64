import { detectTables } from "../../../src/core/detection/detectTables";
import type { Detection } from "../../../src/core/detection/detection";
import { templates } from "../../../src/templates";
import { drawSheet } from "../../drawSheet";
import { placeOf, rowsOf, structureOf, tablesOf } from "./bindingOf";

const drawn = (...lines: readonly string[]): Detection => detectTables([drawSheet(lines.join("\n"))], [], templates);

const HEADER = "TT|Nhiệm vụ|Sản phẩm|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian hoàn thành";
const rest = "Quyết định của UBND tỉnh|Sở Nội vụ|Các sở, ban, ngành|Quý I";

describe("a section titled like a heading", () => {
  test.each([
    ["II|Nhiệm vụ cụ thể", "bd2020.ii B4 section"],
    ["II|Nhiệm vụ cụ thể|<|<|<|<", "bd2020.ii B4 section"],
    ["B|NHIỆM VỤ CHUNG", "bd2020.b B4 section"],
  ])("%s between tasks", (section, found) => {
    const detection = drawn(HEADER, "I|NHIỆM VỤ CHUNG", `1|Việc một|${rest}`, section, `1|Việc hai|${rest}`, `2|Việc ba|${rest}`);
    const prefix = found.split(" ")[0];
    expect(tablesOf(detection)).toEqual(["t1 f1 tasks-2020 Sheet1!A1:F6"]);
    expect(rowsOf(detection.tables[0])).toEqual(["bd2020.i B2 section", "bd2020.i.1 B3", found, `${prefix}.1 B5`, `${prefix}.2 B6`]);
  });

  test("alone in its row, merged or not, right below the header", () => {
    for (const section of ["|Nội dung công việc", "Nội dung công việc|<|<|<|<|<", "|Nhiệm vụ"]) {
      const detection = drawn(HEADER, section, `1|Việc một|${rest}`, `2|Việc hai|${rest}`);
      expect(detection.tables[0]?.columns.map(({ heading }) => heading)).toEqual(HEADER.split("|"));
    }
  });
});

test("a task worded like the headings is a task", () => {
  const detection = drawn(HEADER, "1|Nhiệm vụ|Sản phẩm|Sở Nội vụ|Các sở|Quý I", `2|Việc hai|${rest}`);
  expect(rowsOf(detection.tables[0])).toEqual(["bd2020.1 B2", "bd2020.2 B3"]);
});

test("thousands of tasks are all read, in little time", () => {
  const count = 20000;
  const detection = drawn(HEADER, ...Array.from({ length: count }, (_, i) => `${i + 1}|Việc số ${i + 1}|${rest}`));
  expect(detection.tables[0]?.rows).toHaveLength(count);
  expect(detection.tables[0]?.rows.at(-1)?.at).toMatchObject({ row: count });
});

describe("tasks over several sheet rows", () => {
  const labels = (detection: Detection): string[] => (detection.tables[0]?.rows ?? []).map(({ id, label, at }) => `${id} ${at?.row ?? "–"} ${label}`);

  test("page numbers between repeated headers are no tasks", () => {
    for (const page of ["|||2", "2", "||Trang 2|", "|||2/5"]) {
      const detection = drawn(HEADER, `1|Việc một|${rest}`, `2|Việc hai|${rest}`, page, HEADER, `3|Việc ba|${rest}`);
      expect(labels(detection)).toEqual(["bd2020.1 1 Việc một", "bd2020.2 2 Việc hai", "bd2020.3 5 Việc ba"]);
      expect(structureOf(detection)).toEqual([]);
    }
  });

  test("a blank form's last number is a row", () => {
    expect(labels(drawn(HEADER, "1", "2", "3"))).toEqual(["bd2020.1 1 ", "bd2020.2 2 ", "bd2020.3 3 "]);
  });

  test("a text that runs over into the next row is one task", () => {
    const detection = drawn(
      HEADER,
      `1|Tổ chức đánh giá, xếp hạng chỉ số|${rest}`,
      "|cải cách hành chính||||",
      `2|Ban hành kế hoạch|Quyết định|Sở Nội vụ|Các sở, ban, ngành|Quý I`,
      "|kiểm tra công vụ|||các huyện|",
      "||của UBND tỉnh|||",
      `3|Rà soát văn bản|${rest}`,
    );
    expect(labels(detection)).toEqual([
      "bd2020.1 1 Tổ chức đánh giá, xếp hạng chỉ số cải cách hành chính",
      "bd2020.2 3 Ban hành kế hoạch kiểm tra công vụ",
      "bd2020.3 6 Rà soát văn bản",
    ]);
    expect(placeOf(detection.tables[0], "bd2020.2", "product")).toBe("C4");
  });

  test("a whole task without a number, and a second product, stay rows", () => {
    const detection = drawn(HEADER, `1|Việc một|${rest}`, `|Việc không số|${rest}`, "||Báo cáo|Sở Tư pháp||Quý II", `2|Việc hai|${rest}`);
    expect(detection.tables[0]?.rows).toHaveLength(4);
  });
});

test("a closing line or title that is a formula says so", () => {
  const detection = drawn(
    '="NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2020" -> NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2020',
    HEADER, `1|Việc một|${rest}`, '="TỔNG CỘNG: "&COUNTA(A3:A3)&" NHIỆM VỤ" -> TỔNG CỘNG: 0 NHIỆM VỤ',
  );
  expect(detection.tables[0]?.rows.at(-1)).toMatchObject({ role: "closing", label: "TỔNG CỘNG: 0 NHIỆM VỤ", isFormula: true });
  expect(detection.tables[0]?.title?.isFormula).toBe(true);
  expect(drawn(HEADER, `1|Việc một|${rest}`, "TỔNG CỘNG: 1 NHIỆM VỤ").tables[0]?.rows.at(-1)).not.toHaveProperty("isFormula");
});

describe("which table of tasks", () => {
  const sections = (second: string): string[] => ["I|CÔNG TÁC CHỈ ĐẠO", `1|Việc một|${rest}`, `2|Việc hai|${rest}`, "II|CẢI CÁCH THỂ CHẾ", `${second}|Việc ba|${rest}`];
  const idOf = (...lines: string[]): (string | undefined)[] => drawn(...lines).tables.map(({ template }) => template.id);
  const like2023 = HEADER.replace("Sản phẩm", "Hoạt động/sản phẩm").replace("hoàn thành", "thực hiện");
  const neutral = HEADER.replace(" hoàn thành", "").replace("Sản phẩm", "Kết quả");

  test("the title's year first, then the headings, then the numbering", () => {
    expect(idOf("NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023", HEADER, ...sections("1"))).toEqual(["tasks-2023"]);
    expect(idOf("NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2020", like2023, ...sections("3"))).toEqual(["tasks-2020"]);
    expect(idOf("NHIỆM VỤ CCHC HUYỆN TUY PHƯỚC NĂM 2023", HEADER, ...sections("1"))).toEqual(["tasks-2023"]);
    expect(idOf(like2023, ...sections("1"))).toEqual(["tasks-2023"]);
    expect(idOf(HEADER, ...sections("3"))).toEqual(["tasks-2020"]);
    expect(idOf(neutral, ...sections("1"))).toEqual(["tasks-2020"]);
    expect(idOf(neutral, ...sections("3"))).toEqual(["tasks-2023"]);
  });

  test("a loose list of work is no department's plan", () => {
    expect(idOf("STT|Công việc|Người thực hiện|Thời gian|Kết quả", "1|Viết quy trình|A|Tháng 3|QT", "2|Đánh giá|B|Tháng 4|BC")).toEqual([]);
  });
});

test("a note between tasks, and signatures with a list below them", () => {
  const between = drawn(HEADER, `1|Việc một|${rest}`, "Ghi chú: việc 2 chuyển từ năm trước", `2|Việc hai|${rest}`);
  expect(rowsOf(between.tables[0])).toEqual(["bd2020.1 B2", "bd2020.2 B4"]);
  const list = drawn(HEADER, `1|Việc một|${rest}`, `2|Việc hai|${rest}`, "Người lập biểu", "1|Nguyễn Văn A|0905|a@b|x|y");
  expect(rowsOf(list.tables[0])).toEqual(["bd2020.1 B2", "bd2020.2 B3"]);
});
