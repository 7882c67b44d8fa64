import type { CellRange } from "../../src/core/sheet/address";
import { a1 } from "../../src/core/sheet/address";
import type { CellInput } from "../../src/core/sheet/sheet";
import { sheetOf } from "../../src/core/sheet/sheet";
import { plannedRows } from "../../src/core/template/tablePlan";
import { templates } from "../../src/templates";
import type { DrawnBook } from "./book";

/** A damage to a consistent plan's table. */
export interface PlanDamage {
  readonly rule: string;
  readonly form: string;
  readonly write: Readonly<Record<string, string | number | null>>;
  readonly finding: string;
  readonly at: string;
  readonly severity: "error" | "warning" | "info";
}

/** A line of a drawn table: row id ("" for lines that are no task), then the cells. */
type Line = readonly [id: string, ...cells: (string | number | null)[]];

const everyone = "Các sở, ban, ngành; UBND cấp huyện";

const tasks2020: readonly Line[] = [
  ["section", "I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"],
  ["bd2020.i.1", "1.", "Ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2020", "Quyết định của UBND tỉnh", "Sở Nội vụ", everyone, "Quý I", "Tháng 01"],
  ["bd2020.i.2", "2.", "Tổ chức hội nghị tổng kết giai đoạn 2011 - 2020", "Báo cáo của UBND tỉnh", "Sở Nội vụ", everyone, "Quý III"],
  ["bd2020.i.3", "3.", "Xây dựng Chương trình cải cách hành chính giai đoạn 2021 - 2030", "Kế hoạch của UBND tỉnh", "Sở Nội vụ", everyone, "Quý IV"],
  ["section", "II", "CẢI CÁCH THỂ CHẾ"],
  ["bd2020.ii.1", "1.", "Rà soát, hệ thống hóa văn bản quy phạm pháp luật", "Báo cáo kết quả rà soát", "Sở Tư pháp", everyone, "Cả năm"],
  ["bd2020.ii.2", "2.", "Kiểm tra công tác theo dõi thi hành pháp luật", "Kế hoạch của UBND tỉnh", "Sở Tư pháp", "nt", "Quý II"],
  ["section", "III", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH"],
  ["bd2020.iii.1", "1.", "Ban hành Quy chế kiểm soát thủ tục hành chính trên địa bàn tỉnh", "Quyết định của UBND tỉnh", "Văn phòng UBND tỉnh", everyone, "Quý III"],
];

const tasks2023: readonly Line[] = [
  ["section", "I", "CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH"],
  ["bd2023.1", 1, "Tổng kết công tác cải cách hành chính và triển khai nhiệm vụ năm 2023", "Hội nghị", "Sở Nội vụ", everyone, "Quý I"],
  ["bd2023.1.1", "1.1", "Công bố kết quả đánh giá chỉ số cải cách hành chính", "Quyết định của Chủ tịch UBND tỉnh", "Sở Nội vụ", everyone, "Quý I"],
  ["bd2023.2", 2, "Kế hoạch kiểm tra cải cách hành chính năm 2023", "Kế hoạch của UBND tỉnh", "Sở Nội vụ", everyone, "Quý I"],
  ["section", "II", "CẢI CÁCH THỂ CHẾ"],
  ["bd2023.3", 3, "Kế hoạch phổ biến, giáo dục pháp luật năm 2023", "Kế hoạch của UBND tỉnh", "Sở Tư pháp", everyone, "Quý I"],
  ["bd2023.4", 4, "Kế hoạch rà soát, hệ thống hóa văn bản quy phạm pháp luật", "Kế hoạch của UBND tỉnh", "Sở Tư pháp", everyone, "Quý II"],
  ["closing", "TỔNG CỘNG: 4 NHIỆM VỤ"],
];

const department: readonly Line[] = [
  ["gl2021.1.1", 1, "Cải cách thể chế", "1. Ban hành Kế hoạch theo dõi thi hành pháp luật", "Kế hoạch của Sở", "Thanh tra Sở chủ trì phối hợp với các phòng chuyên môn", "Quý I", null],
  ["gl2021.1.2", "^", "^", "2. Rà soát văn bản quy phạm pháp luật", "Báo cáo kết quả rà soát", "Văn phòng Sở", "Quý IV", null],
  ["gl2021.2.1", 2, "Cải cách thủ tục hành chính", "1. Rà soát, đánh giá thủ tục hành chính", "Báo cáo rà soát", "Văn phòng Sở", "Quý III", null],
  ["gl2021.2.2", "^", "^", "2. Công khai thủ tục hành chính tại trụ sở", "Bảng niêm yết", "Văn phòng Sở", "Cả năm", null],
];

const targets: Readonly<Record<string, string>> = {
  "1.1": "Nhóm Tốt", "1.2": "Cải thiện vị trí so với năm 2022", "1.3": "Cải thiện vị trí so với năm 2022", "1.4": "Nhóm Tốt", "1.5": "Cải thiện vị trí so với năm 2022",
  "2": "100%", "3.1": "100%", "3.2": "10%", "3.3": "100%", "3.4.trungtam": "100%", "3.4.huyen": "100%", "3.4.xa": "40%", "4": "100%", "5.1": "100%", "5.2": "90%",
  "6.1": "Có đơn vị sự nghiệp tăng mức độ tự chủ so với giai đoạn trước", "6.2": "80%", "7.1": "80%", "7.2": "30%", "7.3": "10%",
  "7.4.so": "70%", "7.4.phong": "60%", "7.4.xa": "40%", "7.5.toan-trinh": "60%", "7.5.thanh-toan": "35%", "7.5.nghia-vu-tc": "100%",
  "7.5.vien-phi-hoc-phi": "50%", "7.5.dong-bo-kq": "100%", "7.5.kq-dien-tu": "100%",
};

function targetLines(): Line[] {
  const table = templates.find((template) => template.id === "targets-2023")?.tables[0];
  return (table ? plannedRows(table) : []).map((row) => {
    const own = row.role === "heading" ? null : "Sở Nội vụ";
    return [row.id, row.ordinal, row.label, targets[row.id.replace("t2023.", "")] ?? null, own, row.role === "heading" ? null : "UBND cấp huyện"];
  });
}

interface Plan {
  readonly titles: readonly string[];
  readonly headings: readonly string[];
  readonly columns: readonly string[];
  readonly lines: readonly Line[];
}

function planOf(form: string): Plan {
  const columns = ["no", "task", "product", "lead", "coord", "deadline"];
  switch (form) {
    case "tasks-2020":
      return {
        titles: ["PHỤ LỤC", "NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2020"],
        headings: ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Thời gian bắt đầu"],
        columns: [...columns, "begins"],
        lines: tasks2020,
      };
    case "tasks-2023":
      return {
        titles: ["PHỤ LỤC 2", "4 NHIỆM VỤ TRỌNG TÂM CỦA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023"],
        headings: ["TT", "Nhiệm vụ", "Hoạt động/sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"],
        columns,
        lines: tasks2023,
      };
    case "tasks-department-2021":
      return {
        titles: ["BẢNG TRIỂN KHAI THỰC HIỆN CÁC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH CỦA SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH GIA LAI NĂM 2021"],
        headings: ["Số TT", "Nhiệm vụ chung", "Nhiệm vụ cụ thể", "Sản phẩm", "Phân công thực hiện", "Thời gian thực hiện", "Ghi chú"],
        columns: ["no", "general", "task", "product", "assigned", "deadline", "notes"],
        lines: department,
      };
    default:
      return {
        titles: ["PHỤ LỤC 1", "CÁC CHỈ TIÊU CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023"],
        headings: ["STT", "Chỉ tiêu", "Chỉ tiêu phấn đấu năm 2023", "Đơn vị theo dõi, hướng dẫn thực hiện", "Đơn vị thực hiện"],
        columns: ["no", "indicator", "target", "monitor", "implement"],
        lines: targetLines(),
      };
  }
}

/** Draws one plan's table, filled consistently and then changed ("closing@no", "title@no" and "heading@…" are its outer lines). */
export function planBook(form: string, write: PlanDamage["write"] = {}): DrawnBook {
  const plan = planOf(form);
  const cells: CellInput[] = [];
  const merges: CellRange[] = [];
  const places = new Map<string, string>();
  const put = (row: number, column: number, value: string | number | null, cell: string) => {
    const written = cell in write ? (write[cell] ?? null) : value;
    places.set(cell, `KH!${a1({ row, column })}`);
    if (written !== null && written !== "") cells.push({ row, column, value: written });
  };
  plan.titles.forEach((title, i) => put(i, 0, title, i === plan.titles.length - 1 ? "title@no" : "appendix@no"));
  const top = plan.titles.length + 1;
  plan.headings.forEach((heading, j) => put(top, j, heading, `heading@${plan.columns[j] ?? j}`));
  plan.lines.forEach(([id, ...line], i) => {
    const row = top + 1 + i;
    line.forEach((value, j) => {
      if (value === "^") {
        const above = merges.find((merge) => merge.left === j && merge.bottom === row - 1);
        if (above) merges[merges.indexOf(above)] = { ...above, bottom: row };
        else merges.push({ top: row - 1, left: j, bottom: row, right: j });
      } else put(row, j, value, `${id}@${plan.columns[j] ?? j}`);
    });
  });
  return {
    workbook: { name: "ke-hoach.xlsx", sheets: [sheetOf({ name: "KH", merges }, cells)], definedNames: [], savedAt: null },
    where: (cell) => {
      const place = places.get(cell);
      if (place === undefined) throw new Error(`no such cell in the drawing: ${cell}`);
      return place;
    },
  };
}

type DamageLine = readonly [rule: string, form: string, write: PlanDamage["write"], finding: string, at: string, severity: PlanDamage["severity"]];

const lines: readonly DamageLine[] = [
  ["R-T0-NUM", "tasks-2020", { "bd2020.i.3@no": "4." }, "numbering.gap", "bd2020.i.3@no", "warning"],
  ["R-T0-NUM", "tasks-2020", { "bd2020.i.2@no": "1." }, "numbering.duplicate", "bd2020.i.2@no", "warning"],
  ["R-T0-COUNT", "tasks-2020", { "title@no": "9 NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2020" }, "taskCount.mismatch", "title@no", "warning"],
  ["R-T1-NUM", "tasks-2023", { "bd2023.4@no": 5 }, "numbering.gap", "bd2023.4@no", "warning"],
  ["R-T1-COUNT", "tasks-2023", { "closing@no": "TỔNG CỘNG: 5 NHIỆM VỤ" }, "taskCount.mismatch", "closing@no", "error"],
  [
    "R-T1-COUNT",
    "tasks-2023",
    { "title@no": "27 NHIỆM VỤ TRỌNG TÂM CỦA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023" },
    "taskCount.mismatch",
    "title@no",
    "error",
  ],
  ["R-T2-COUNT", "tasks-department-2021", { "title@no": "BẢNG TRIỂN KHAI THỰC HIỆN 9 NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH CỦA SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH GIA LAI NĂM 2021" }, "taskCount.mismatch", "title@no", "warning"],
  ["R-TG-COUNT", "targets-2023", { "title@no": "99 CHỈ TIÊU CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023" }, "taskCount.mismatch", "title@no", "warning"],
  ["R-T-LEADMISS", "tasks-2020", { "bd2020.ii.1@lead": null }, "lead.missing", "bd2020.ii.1@lead", "error"],
  ["R-T-LEADMISS", "tasks-2023", { "bd2023.2@lead": "-" }, "lead.missing", "bd2023.2@lead", "error"],
  ["R-T-LEADMISS", "tasks-2023", { "bd2023.1.1@lead": null }, "lead.missing", "bd2023.1.1@lead", "info"],
  ["R-T-REQ", "tasks-2020", { "bd2020.ii.1@task": null }, "required.missing", "bd2020.ii.1@task", "warning"],
  ["R-T-REQ-DEADLINE", "tasks-2020", { "bd2020.ii.1@deadline": null }, "deadline.missing", "bd2020.ii.1@deadline", "warning"],
  ["R-T-REQ-DEADLINE", "tasks-department-2021", { "gl2021.1.2@deadline": "…" }, "deadline.missing", "gl2021.1.2@deadline", "warning"],
  ["R-T-REQ-PRODUCT", "tasks-2023", { "bd2023.3@product": null }, "product.missing", "bd2023.3@product", "warning"],
  ["R-T0-LEAD", "tasks-2020", { "bd2020.ii.1@lead": "Các cơ quan chuyên môn thuộc tỉnh" }, "lead.collective", "bd2020.ii.1@lead", "warning"],
  ["R-T0-LEAD", "tasks-2020", { "bd2020.ii.1@lead": "Sở Tư pháp; Sở Nội vụ" }, "lead.multiple", "bd2020.ii.1@lead", "warning"],
  ["R-T1-LEAD", "tasks-2023", { "bd2023.2@lead": "Sở Nội vụ; Sở Tài chính" }, "lead.multiple", "bd2023.2@lead", "error"],
  ["R-T1-LEADGROUP", "tasks-2023", { "bd2023.2@lead": "Các cơ quan chuyên môn thuộc tỉnh" }, "lead.collective", "bd2023.2@lead", "warning"],
  ["R-T1-LEADGROUP", "tasks-2023", { "bd2023.2@lead": "Ban Chỉ đạo Cải cách hành chính của tỉnh" }, "lead.collective", "bd2023.2@lead", "info"],
  ["R-T2-LEAD", "tasks-department-2021", { "gl2021.1.2@assigned": "Văn phòng Sở, các phòng chuyên môn" }, "lead.unclear", "gl2021.1.2@assigned", "warning"],
  ["R-T2-LEAD", "tasks-department-2021", { "gl2021.2.2@assigned": "Các phòng chuyên môn chủ trì phối hợp với Văn phòng Sở" }, "lead.collective", "gl2021.2.2@assigned", "warning"],
  ["R-T-LEADSAID", "tasks-2020", { "heading@lead": "Đơn vị thực hiện", "heading@coord": null, "bd2020.ii.1@lead": "Sở Tư pháp; Sở Nội vụ" }, "lead.unclear", "bd2020.ii.1@lead", "warning"],
  ["R-T-LEADSAID", "tasks-2023", { "heading@lead": "Phân công thực hiện", "heading@coord": null, "bd2023.2@lead": "Sở Nội vụ phối hợp với Sở Tài chính" }, "lead.unclear", "bd2023.2@lead", "info"],
  ["R-T-LEADCOORD", "tasks-2020", { "bd2020.iii.1@coord": "Sở Nội vụ; Văn phòng UBND tỉnh" }, "lead.alsoCoordinating", "bd2020.iii.1@coord", "warning"],
  ["R-T-LEADCOORD", "tasks-2023", { "bd2023.4@coord": "Sở Tư pháp" }, "lead.alsoCoordinating", "bd2023.4@coord", "warning"],
  [
    "R-T-LEADCOORD",
    "tasks-department-2021",
    { "gl2021.2.2@assigned": "Văn phòng Sở chủ trì, phối hợp với Phòng CNTT, Văn phòng Sở" },
    "lead.alsoCoordinating",
    "gl2021.2.2@assigned",
    "warning",
  ],
  ["R-T-INVERT", "tasks-2023", { "bd2023.4@lead": "Các sở, ban, ngành", "bd2023.4@coord": "Sở Tư pháp" }, "lead.inverted", "bd2023.4@lead", "info"],
  ["R-T-DOMAIN", "tasks-2020", { "bd2020.ii.1@lead": "Sở Y tế" }, "lead.otherDomain", "bd2020.ii.1@lead", "info"],
  ["R-T-DIR", "tasks-2020", { "bd2020.ii.2@coord": "Sở Nôi vụ" }, "agency.unknown", "bd2020.ii.2@coord", "warning"],
  ["R-T-DIR", "tasks-2023", { "bd2023.2@coord": "Chi cục Thủy lợi" }, "agency.unknown", "bd2023.2@coord", "info"],
  ["R-T-DIR", "tasks-2023", { "bd2023.2@coord": "Sở Thông tin Truyền thông" }, "agency.alias", "bd2023.2@coord", "info"],
  ["R-T-DIR", "targets-2023", { "t2023.4@monitor": "Sở Nôi vụ" }, "agency.unknown", "t2023.4@monitor", "warning"],
  ["R-T-DITTO", "tasks-2020", { "bd2020.ii.2@deadline": "nt" }, "ditto.resolved", "bd2020.ii.2@deadline", "info"],
  ["R-T-DITTO", "tasks-2020", { "bd2020.ii.1@coord": "-\"-" }, "ditto.resolved", "bd2020.ii.1@coord", "warning"],
  ["R-T-DITTO0", "tasks-2020", { "bd2020.i.1@product": "nt" }, "ditto.nothingAbove", "bd2020.i.1@product", "error"],
  ["R-T-YEAR", "tasks-2020", { "bd2020.ii.1@deadline": "Quý I/2021" }, "deadline.outsideYear", "bd2020.ii.1@deadline", "warning"],
  ["R-T-YEAR", "tasks-2023", { "bd2023.4@deadline": "Ban hành kế hoạch trước ngày 31/12/2022" }, "deadline.outsideYear", "bd2023.4@deadline", "info"],
  ["R-T-YEAR", "tasks-department-2021", { "gl2021.2.1@deadline": "Quý IV/2020" }, "deadline.outsideYear", "gl2021.2.1@deadline", "warning"],
  ["R-T-QUARTER", "tasks-2023", { "bd2023.4@deadline": "Thường xuyên" }, "deadline.unmeasurable", "bd2023.4@deadline", "info"],
  ["R-T-QUARTER", "tasks-department-2021", { "gl2021.2.1@deadline": "Theo quy định" }, "deadline.unmeasurable", "gl2021.2.1@deadline", "info"],
  ["R-T-DLREAD", "tasks-2020", { "bd2020.ii.1@deadline": "Sở Nội vụ" }, "deadline.unreadable", "bd2020.ii.1@deadline", "warning"],
  ["R-T-BEGINREAD", "tasks-2020", { "bd2020.i.1@begins": "Quý V" }, "deadline.unreadable", "bd2020.i.1@begins", "warning"],
  ["R-T-BEGINS", "tasks-2020", { "bd2020.i.1@begins": "Tháng 6" }, "deadline.order", "bd2020.i.1@deadline", "warning"],
  ["R-T-ORDER", "tasks-2023", { "bd2023.4@deadline": "- Ban hành kế hoạch: Quý IV - Thực hiện: Quý II" }, "deadline.order", "bd2023.4@deadline", "info"],
  ["R-T-PRODUCT", "tasks-2023", { "bd2023.4@product": "1. Kế hoạch; 2. Báo cáo" }, "deadline.productMismatch", "bd2023.4@deadline", "info"],
  ["R-T-PRODUCT", "tasks-2023", { "bd2023.4@product": "Báo cáo kết quả" }, "deadline.productMismatch", "bd2023.4@deadline", "info"],
  ["R-T-DUP", "tasks-2020", { "bd2020.iii.1@task": "Kiểm tra theo dõi thi hành pháp luật" }, "task.duplicate", "bd2020.iii.1@task", "warning"],
  ["R-T-DUP", "tasks-2023", { "bd2023.4@task": "Phổ biến, giáo dục pháp luật, kế hoạch năm 2023" }, "task.duplicate", "bd2023.4@task", "info"],
  ["R-T-DUP", "tasks-department-2021", { "gl2021.1.2@task": "2. Ban hành Kế hoạch theo dõi thi hành pháp luật" }, "task.duplicate", "gl2021.1.2@task", "warning"],
  ["R-T-TASKYEAR", "tasks-2020", { "bd2020.iii.1@task": "Sắp xếp các đơn vị sự nghiệp trong năm 2019" }, "task.otherYear", "bd2020.iii.1@task", "info"],
  ["R-T-TASKYEAR", "tasks-2023", { "bd2023.4@task": "Thực hiện tinh giản biên chế trong năm 2021" }, "task.otherYear", "bd2023.4@task", "info"],
  ["R-TG-03", "targets-2023", { "t2023.4@monitor": "Sở Nội vụ; Cục Thống kê" }, "lead.multiple", "t2023.4@monitor", "info"],
  ["R-TG-04", "targets-2023", { "t2023.4@implement": "Sở Nội vụ" }, "lead.alsoCoordinating", "t2023.4@implement", "info"],
  ["R-TG-01", "targets-2023", { "t2023.5.2@target": "120%" }, "percent.outOfRange", "t2023.5.2@target", "error"],
  ["R-TG-05", "targets-2023", { "t2023.4@target": null }, "target.missing", "t2023.4@target", "warning"],
  ["R-TG-05", "targets-2023", { "t2023.3.4.trungtam@target": "-" }, "target.missing", "t2023.3.4.trungtam@target", "warning"],
  ["R-TG-06", "targets-2023", { "t2023.7.4.phong@target": "75%" }, "bound.exceeded", "t2023.7.4.phong@target", "info"],
  ["R-TG-07", "targets-2023", { "t2023.7.4.xa@target": "65%" }, "bound.exceeded", "t2023.7.4.xa@target", "info"],
];

export const planDamages: readonly PlanDamage[] = lines.map(([rule, form, write, finding, at, severity]) => ({ rule, form, write, finding, at, severity }));
