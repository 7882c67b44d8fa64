import { agencies, agencyFields } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { a1 } from "../../../src/core/sheet/address";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { formSets } from "../../../src/templates";
import { agencyDirectory } from "../../../src/templates/own/agencyDirectory";
import { checkWorkbook } from "../../../src/workflows/check";
import type { PhotographData } from "../../../src/workflows/engine";
import { EngineDesk } from "../../../src/workflows/engineDesk";
import { unknownNames } from "../../../src/workflows/directory/unknownNames";
import { sheetOfLines } from "../../documents/bookOf";
import { drawSheet } from "../../drawSheet";

const directory = new AgencyDirectory(agencies, agencyFields);
const plan = (title: string) =>
  sheetOfLines("KH", [
    [title],
    [],
    ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"],
    ["1", "Rà soát văn bản quy phạm", "Báo cáo", "Sở Tư phap", "Trung tâm Số; các sở, ban, ngành", "Quý I"],
    ["2", "Tập huấn nghiệp vụ", "Lớp", "Trung tâm Số", "Ban Đề án Một", "Quý I"],
    ["3", "Kiểm tra việc thực hiện", "Báo cáo", "nt", "Trung tâm số", "Quý II"],
  ]);
const book = (...sheets: Sheet[]) => ({ name: "so.xlsx", sheets, definedNames: [], savedAt: null });
const dataOf = (...sheets: Sheet[]): PhotographData => ({ ...book(...sheets), sheets: sheets.map(({ data }) => data) });
const own = drawSheet("Tên cơ quan | Tên viết tắt | Loại\nTrung tâm Số | TTS | Đơn vị\nĐội Cơ động | | Nhóm", { name: "Danh mục cơ quan" });
const TITLE = "DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2024";

test("each name once in its table with all its cells, well-built ones first; ditto marks and groups are none", () => {
  const { tables } = checkWorkbook(book(plan(TITLE)), { sets: formSets, directory, agency: null });
  expect(unknownNames(tables, directory).map(({ cells, ...one }) => ({ ...one, cells: cells.map(a1).join() }))).toEqual([
    { table: "t1", name: "Trung tâm Số", reason: "notListed", nearest: [], cells: "D5,E4,E6" },
    { table: "t1", name: "Ban Đề án Một", reason: "notListed", nearest: [], cells: "E5" },
    { table: "t1", name: "Sở Tư phap", reason: "near", nearest: ["Sở Tư pháp"], cells: "D4" },
  ]);
});

describe("at the desk", () => {
  const check = (desk: EngineDesk, ...sheets: Sheet[]) => desk.answer("check", { photograph: dataOf(...sheets), agency: null, language: "vi" });

  test("what the user's sheet names is known, offered as one's own, and may be the chosen sender", () => {
    const desk = new EngineDesk(formSets, directory, agencyDirectory);
    expect(check(desk, plan(TITLE))).toMatchObject({ directorySheet: null, ownAgencies: [] });
    expect(desk.answer("unknownNames", { checked: 1 })).toHaveLength(3);
    const report = check(desk, plan(TITLE), own);
    expect(report).toMatchObject({ directorySheet: "Danh mục cơ quan", ownAgencies: [{ id: "own.trung-tâm-số", name: "Trung tâm Số", group: "own" }] });
    expect(desk.answer("unknownNames", { checked: 2 }).map(({ name }) => name)).toEqual(["Ban Đề án Một", "Sở Tư phap"]);
    const chosen = desk.answer("check", { photograph: dataOf(plan(TITLE), own), agency: "own.trung-tâm-số", language: "vi" });
    expect(chosen.unit).toEqual({ name: "Trung tâm Số", from: "user", known: true, nearest: null });
    expect(desk.answer("duties", { set: "plan-2023", agency: "own.trung-tâm-số", today: "2023-01-01", dues: {} }).standing).toBe("everyone");
    const [form] = desk.answer("draw", { forms: ["pl2"], definedNames: [], agency: "own.trung-tâm-số" });
    expect(form?.cells.find(({ look }) => look === "unit")?.value).toBe("Trung tâm Số");
  });

  test("the sheet it draws lists the plan's province on the plan's first day, and what is added", () => {
    const desk = new EngineDesk(formSets, directory, agencyDirectory);
    const namesDrawn = (names: Parameters<typeof check>[1][], additions = [{ name: "Trung tâm Số", of: null }, { name: "Sở Tư phap", of: "Sở Tư pháp" }]) => {
      if (names.length > 0) check(desk, ...names);
      const [spec] = desk.answer("drawDirectory", { additions, definedNames: [] });
      const heads = spec?.cells.find(({ look }) => look === "header")?.row ?? 0;
      return (spec?.cells ?? []).filter(({ row, column, value }) => row > heads && column < 2 && value !== null).map(({ value }) => value);
    };
    const listed = namesDrawn([plan(TITLE)]);
    expect(listed).toEqual(expect.arrayContaining(["Sở Thông tin và Truyền thông", "Ủy ban nhân dân huyện Tuy Phước", "Trung tâm Số"]));
    expect(listed[listed.indexOf("Sở Tư pháp") + 1]).toBe("Sở Tư phap");
    expect(listed.at(-1)).toBe("Trung tâm Số");
    const elsewhere = namesDrawn([plan("DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH TỈNH QUẢNG NAM NĂM 2024")]);
    expect(elsewhere).toEqual(["Trung tâm Số", "Sở Tư pháp", "Sở Tư phap"]);
  });

  test("forms inserted beside the sheet refer to it; without a plan of the sheet nothing is offered", () => {
    const desk = new EngineDesk(formSets, directory, agencyDirectory);
    const draw = (of: EngineDesk) => of.answer("draw", { forms: ["tasks-2023"], definedNames: [], agency: null });
    expect(draw(desk).map(({ name }) => name)).toEqual(["Phụ lục 2 (nhiệm vụ năm 2023)", "Danh mục cơ quan"]);
    check(desk, own);
    const [form, ...others] = draw(desk);
    expect(others).toEqual([]);
    expect(form?.names.map(({ name, refersTo }) => [name, refersTo.slice(0, 25)])).toEqual([["SoatPhuLuc.tasks.2023", expect.any(String)], ["soat_co_quan", "='Danh mục cơ quan'!$A$2:"]]);
    const bare = new EngineDesk(formSets, directory);
    expect(draw(bare)).toHaveLength(1);
    expect(() => bare.answer("drawDirectory", { additions: [], definedNames: [] })).toThrow(RangeError);
  });
});
