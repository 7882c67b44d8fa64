import { agencies, agencyFields } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { speakFinding } from "../../../src/core/catalogue";
import { a1 } from "../../../src/core/sheet/address";
import { Sheet } from "../../../src/core/sheet/sheet";
import { formSets } from "../../../src/templates";
import { checkWorkbook } from "../../../src/workflows/check";
import { ownDirectory } from "../../../src/workflows/directory/ownDirectory";
import { sheetOfLines } from "../../documents/bookOf";
import { drawSheet } from "../../drawSheet";
import { consistentBook } from "../../walker/book";

const base = new AgencyDirectory(agencies, agencyFields);
const HEADINGS = "Tên cơ quan | Tên viết tắt | Loại | Cơ quan cấp trên | Từ ngày | Đến ngày";
const listOf = (rows: string, name = "Danh mục cơ quan") => drawSheet(`${HEADINGS}\n${rows}`, { name });
const plan = (...leads: (string | null)[]) =>
  sheetOfLines("Nhiệm vụ", [
    ["DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2024"],
    [],
    ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"],
    ...leads.map((lead, i) => [`${i + 1}`, `Nhiệm vụ về việc thứ ${["nhất", "hai", "ba", "tư"][i]} của kế hoạch`, "Báo cáo", lead, null, "Quý I"]),
  ]);
const check = (sheets: readonly Sheet[], agency: string | null = null) =>
  checkWorkbook({ name: "so.xlsx", sheets, definedNames: [], savedAt: null }, { sets: formSets, directory: base, agency });
const said = (sheets: readonly Sheet[]) =>
  check(sheets).findings.filter(({ rule }) => rule.startsWith("agency.") || rule.startsWith("directory.")).map((finding) => {
    const { message } = speakFinding(finding, "vi");
    return `${finding.at === null ? "" : a1(finding.at)} ${finding.rule} ${finding.severity} ${message}`;
  });

test("a body of the user's own and its abbreviation are no unknown names, and stand among the nearest ones", () => {
  const leads = plan("Trung tâm Chuyển đổi số", "TTCĐS", "Trung tâm Chuyển đổi xố");
  expect(said([leads])).toHaveLength(3);
  expect(said([leads, listOf("Trung tâm Chuyển đổi số | TTCĐS | Đơn vị | UBND tỉnh | |")])).toEqual([
    "D6 agency.unknown warning “Trung tâm Chuyển đổi xố” chưa có trong danh mục cơ quan; có phải là “Trung tâm Chuyển đổi số”?",
  ]);
});

test("capitals and spaces of the sheet's name do not matter; a sheet of another name is not read", () => {
  const rows = "Trung tâm Chuyển đổi số | | Đơn vị | | |";
  expect(said([plan("Trung tâm Chuyển đổi số"), listOf(rows, " DANH MỤC  cơ quan")])).toEqual([]);
  expect(said([plan("Trung tâm Chuyển đổi số"), listOf(rows, "Danh mục cũ")])).toHaveLength(1);
});

test("a body that ended before the plan's year, or begins after it, is said once; one that ends within it is not", () => {
  const rows = (days: string) => listOf(`Trung tâm Chuyển đổi số | | Đơn vị | | ${days}`);
  const leads = plan("Trung tâm Chuyển đổi số", "Trung tâm Chuyển đổi số");
  const gone = (when: string) => [`D4 agency.unknown info “Trung tâm Chuyển đổi số” ${when} năm của kế hoạch.`];
  expect(said([leads, rows("| 31/12/2023")])).toEqual(gone("chỉ hoạt động đến hết ngày 31/12/2023, trước"));
  expect(said([leads, rows("1/1/2025 |")])).toEqual(gone("bắt đầu hoạt động từ ngày 1/1/2025, sau"));
  expect(said([leads, rows("1/7/2024 |")])).toEqual([]);
  expect(said([leads, rows("| 30/6/2024")])).toEqual([]);
});

test("a group of the user's own leads as any group does", () => {
  const [lead] = check([plan("Các hội đặc thù"), listOf("Các hội đặc thù | | Nhóm cơ quan | | |")]).findings.filter(({ rule }) => rule.startsWith("lead."));
  expect(lead?.rule).toBe("lead.collective");
});

test("what could not be used is said at its cell with what to do, where the sheet stands among the others", () => {
  const list = listOf(`
    | CĐS | | | |
    Tổ A | | Loại lạ | Sở Không Có | 31/2/2024 |
    Tổ B | | | | 1/7/2025 | 30/6/2025
    tổ b | | | | |`);
  const { findings, verdict, status } = check([list, plan("Sở Nội vụ")]);
  expect(status).toBe("checked");
  expect(verdict).toBe("explain");
  expect(findings.slice(0, 6).map((finding): unknown[] => {
    const { message, fix } = speakFinding(finding, "vi");
    return [finding.at?.sheet, finding.at && a1(finding.at), finding.severity, finding.key, message, fix];
  })).toEqual([
    ["Danh mục cơ quan", "A2", "info", "directory.unreadable|||noName", "Dòng này chưa ghi tên cơ quan nên không dùng được.", "Đề nghị ghi tên cơ quan, hoặc xóa dòng."],
    ["Danh mục cơ quan", "C3", "info", "directory.unreadable||tổ a|unknownKind loại lạ", "“Tổ A”: chưa rõ loại “Loại lạ”, nên chưa dùng đến.", expect.stringContaining("Nhóm cơ quan")],
    ["Danh mục cơ quan", "D3", "info", "directory.unreadable||tổ a|unknownParent sở không có", "“Tổ A”: không tìm thấy cơ quan cấp trên “Sở Không Có” trong danh mục.", expect.stringContaining("thêm cơ quan đó")],
    ["Danh mục cơ quan", "E3", "warning", "directory.unreadable||tổ a|unreadableDay 31/2/2024", "“Tổ A”: không đọc được ngày “31/2/2024”, nên coi như chưa ghi.", expect.stringContaining("1/7/2025")],
    ["Danh mục cơ quan", "F4", "warning", "directory.unreadable||tổ b|endsBeforeStart 30/6/2025", expect.stringContaining("bắt đầu sau ngày đó"), "Đề nghị kiểm tra lại hai ngày."],
    ["Danh mục cơ quan", "A5", "info", "directory.unreadable||tổ b|nameTwice tổ b", "“tổ b” đã có ở dòng trên, nên dòng này không dùng đến.", expect.stringContaining("gộp hai dòng")],
  ]);
  expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
});

test("a sheet of that name without headings is said so; without any form the workbook holds nothing known", () => {
  const bare = drawSheet("Sở Nội vụ | SNV", { name: "Danh mục cơ quan" });
  expect(said([plan("Sở Nội vụ"), bare])).toEqual(["A1 directory.unreadable info Trang “Danh mục cơ quan” không có dòng tiêu đề “Tên cơ quan” nên không dùng làm danh mục cơ quan riêng."]);
  expect(check([bare])).toMatchObject({ status: "unrecognised", findings: [{ rule: "table.notFound" }] });
});

test("a list of names alone is used; an empty sheet of that name is passed over in silence", () => {
  const list = (drawing: string) => drawSheet(drawing, { name: "Danh mục cơ quan" });
  expect(said([plan("Đội Quản lý chợ"), list("STT | Tên cơ quan\n1 | Đội Quản lý chợ")])).toEqual([]);
  expect(said([plan("Sở Nội vụ"), list("")])).toEqual([]);
});

test("one abbreviation for two bodies stays with the first; a body above itself is used without one", () => {
  const list = listOf(`
    Đội Quản lý chợ | ĐQL; Sở Tài chính | Đơn vị | Đội Trật tự | |
    Đội Trật tự | ĐTT | Đơn vị | Đội Quản lý chợ | |
    Đội Quản lý bến xe | ĐQL; Đội QLBX; Đội Trật tự | Đơn vị | Đội Quản lý bến xe | |`);
  expect(said([plan("ĐQL", "Đội QLBX", "Sở Tài chính"), list])).toEqual([
    "B2 directory.unreadable warning “Sở Tài chính” là tên của một cơ quan khác, nên chưa dùng làm tên viết tắt của “Đội Quản lý chợ”.",
    "D3 directory.unreadable warning “Đội Trật tự” ghi cấp trên là “Đội Quản lý chợ”, nhưng “Đội Quản lý chợ” lại ở dưới “Đội Trật tự” theo các dòng khác, nên chưa dùng đến cột này.",
    "B4 directory.unreadable warning “ĐQL” đã là tên viết tắt của “Đội Quản lý chợ” ở dòng trên, nên chưa dùng cho “Đội Quản lý bến xe”.",
    "B4 directory.unreadable warning “Đội Trật tự” là tên của một cơ quan khác, nên chưa dùng làm tên viết tắt của “Đội Quản lý bến xe”.",
    "D4 directory.unreadable warning “Đội Quản lý bến xe” ghi chính mình là cơ quan cấp trên, nên chưa dùng đến cột này.",
  ]);
  const { directory } = ownDirectory([list], base);
  expect(["ĐQL", "Đội QLBX", "Sở Tài chính"].map((name) => directory.find(name)?.name)).toEqual(["Đội Quản lý chợ", "Đội Quản lý bến xe", "Sở Tài chính"]);
  expect(["Đội Quản lý chợ", "Đội Trật tự", "Đội Quản lý bến xe"].map((name) => directory.find(name)?.parent)).toEqual(["own.đội-trật-tự", null, null]);
});

test("the name of a body that is no more belongs to the one that took it over", () => {
  const list = listOf(`
    Trung tâm A | TT | Đơn vị | | | 30/6/2025
    Trung tâm B | TT; Trung tâm A | Đơn vị | | 1/7/2025 |
    Phòng Chuyển đổi số | UBND huyện Tuy Phước | Đơn vị | | 1/7/2025 |`);
  expect(said([plan("Sở Nội vụ"), list])).toEqual([]);
});

test("the sender may be a body of the user's own, by letterhead or as a person chose", () => {
  const list = listOf("Ban Quản lý Dự án Đô thị | BQLDAĐT | | | |");
  const sheets = [...consistentBook({ letterhead: "BAN QUẢN LÝ DỰ ÁN ĐÔ THỊ", only: ["pl2"] }).workbook.sheets];
  expect(check(sheets).unit).toMatchObject({ kind: "unknown" });
  expect(check([...sheets, list]).unit).toMatchObject({ name: "Ban Quản lý Dự án Đô thị", agency: "own.ban-quản-lý-dự-án-đô-thị", kind: "other" });
  expect(check([...sheets, list], "BQLDAĐT").unit).toMatchObject({ name: "Ban Quản lý Dự án Đô thị", from: "user" });
});

test("rows that only repeat the directory add nothing; the same rows give the same directory", () => {
  const repeated = ownDirectory([listOf("Sở Nội vụ | | Cơ quan | | |\nUBND huyện Tuy Phước | | | | |")], base);
  expect(repeated.directory).toBe(base);
  expect(repeated.bodies).toEqual([]);
  const once = ownDirectory([listOf("Sở Nội vụ | SNVBĐ | | | |\nTổ A | | Đơn vị | | |")], base);
  const copy = new Sheet(structuredClone(listOf("Sở Nội vụ | SNVBĐ | | | |\nTổ A | | Đơn vị | | |").data));
  expect(once.bodies).toEqual(["own.tổ-a"]);
  expect(once.directory).not.toBe(base);
  expect(ownDirectory([copy], base).directory).toBe(once.directory);
  expect(ownDirectory([], base)).toEqual({ directory: base, sheet: null, bodies: [], findings: [] });
});
