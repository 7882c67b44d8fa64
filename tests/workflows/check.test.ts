import { agencies } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { speakFinding } from "../../src/core/catalogue";
import type { Workbook } from "../../src/core/sheet/workbook";
import { formSets } from "../../src/templates";
import { checkWorkbook } from "../../src/workflows/check";
import { drawSheet } from "../drawSheet";
import { consistentBook } from "../walker/book";

const options = { sets: formSets, directory: new AgencyDirectory(agencies), agency: null };
const check = (workbook: Workbook, agency: string | null = null) => checkWorkbook(workbook, { ...options, agency });
const said = (workbook: Workbook) => check(workbook).findings.map((finding) => `${finding.rule} ${finding.severity} ${speakFinding(finding, "vi").message}`);

test("a form whose heading row is gone is said to be there, and not read", () => {
  const { workbook } = consistentBook({ only: ["pl2", "pl6"] });
  const headless = drawSheet(
    `
    PHỤ LỤC 2
    Thống kê các nhiệm vụ tại lĩnh vực cải cách thể chế
    1 | Tổng số văn bản quy phạm pháp luật (VBQPPL) chủ trì soạn thảo đã được ban hành | 12
    2 | Số VBQPPL được đề nghị sửa đổi, bổ sung, thay thế, bãi bỏ hoặc ban hành mới sau rà soát | 3
    4 | Số VBQPPL đã kiểm tra theo thẩm quyền | 4
    `,
    { name: "Thể chế" },
  );
  const [, pl6] = workbook.sheets;
  if (!pl6) throw new Error("no sheet");
  expect(said({ ...workbook, sheets: [headless, pl6] })).toEqual([
    "table.notFound warning Trang tính “Thể chế” có tên và các dòng của Phụ lục 2 nhưng không nhận ra dòng tiêu đề cột nên chưa đọc.",
  ]);
});

describe("who sent it decides whose blanks count", () => {
  const half = { only: ["pl2"], write: { "pl2.r7@y2017": null, "pl2.r7@y2018": null } };
  test.each([
    ["SỞ TƯ PHÁP", "assigned", "explain"],
    ["SỞ NỘI VỤ", "consolidator", "explain"],
    ["UBND HUYỆN TUY PHƯỚC", "district", "pass"],
    ["UBND XÃ PHƯỚC SƠN", "district", "pass"],
    ["SỞ TƯ PHAP", "unknown", "explain"],
    ["SNV", undefined, "explain"],
  ])("letterhead %s is %s: %s", (letterhead, kind, verdict) => {
    const checked = check(consistentBook({ ...half, letterhead }).workbook);
    expect([checked.unit?.kind, checked.verdict]).toEqual([kind, verdict]);
  });

  test("a misspelt name proposes the nearest", () => {
    expect(check(consistentBook({ ...half, letterhead: "SỞ TƯ PHAP" }).workbook).unit).toMatchObject({ agency: null, nearest: "Sở Tư pháp" });
  });

  test("the consolidating department that filled only its own forms is not asked for the others'", () => {
    const pl2 = consistentBook({ letterhead: "SỞ NỘI VỤ", only: ["pl1", "pl5"] });
    expect(check(pl2.workbook).unit?.kind).toBe("assigned");
  });

  test("sheets under letterheads of several bodies have no one sender", () => {
    const [justice] = consistentBook({ letterhead: "SỞ TƯ PHÁP", only: ["pl2"] }).workbook.sheets;
    const [finance] = consistentBook({ letterhead: "SỞ TÀI CHÍNH", only: ["pl6"] }).workbook.sheets;
    if (!justice || !finance) throw new Error("no sheet");
    const checked = check({ name: "x", sheets: [justice, finance], definedNames: [], savedAt: null });
    expect([checked.unit?.name, checked.unit?.kind, checked.verdict]).toEqual(["Sở Tư pháp; Sở Tài chính", "unknown", "pass"]);
  });

  test("a person's word goes before the letterhead", () => {
    const checked = check(consistentBook({ ...half, letterhead: "SỞ NỘI VỤ" }).workbook, "Sở Tư pháp");
    expect([checked.unit?.from, checked.verdict]).toEqual(["user", "explain"]);
  });
});
