import { defineTemplate } from "../../core/rules";
import {
  allRows, blankHeadings, figuresGiven, flowInLine, formOrdinals, onlyRows, ownRowsOnly, partYearBelowWholeYear,
  someAnswer, stockInLine, wholeCounts,
} from "./everyAppendix";
import { indicatorColumns, programmeBasisLine, programmePlan, programmeSince, programmeYears } from "./programme";

const basis = { ...programmePlan, provision: "Phụ lục 5" } as const;
const owner = "bd.so-noi-vu";
const heading = {
  role: "heading", value: "count", measurementUnit: "người", measure: "stock", required: false, owner, acrossUnits: "none",
} as const;
const standing = {
  role: "data", value: "count", measurementUnit: "người", measure: "stock", required: true, owner, acrossUnits: "sum",
} as const;
const arising = { role: "data", value: "count", measure: "flow", required: true, owner, acrossUnits: "sum" } as const;

/** Phụ lục 5: officials, civil servants and public employees (cán bộ, công chức, viên chức). */
export const pl5 = defineTemplate({
  id: "pl5",
  version: "1",
  name: "Phụ lục 5",
  title: "Thống kê các chỉ tiêu tại lĩnh vực xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức",
  titleAliases: [
    "Thống kê các chỉ tiêu lĩnh vực xây dựng và nâng cao chất lượng đội ngũ CBCCVC",
    "Thống kê các chỉ tiêu lĩnh vực xây dựng, nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức",
  ],
  basis,
  since: programmeSince,
  period: programmeYears,
  planYear: null,
  print: {
    appendixLine: "PHỤ LỤC 5",
    title: "Thống kê các chỉ tiêu tại lĩnh vực xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức",
    basisLine: programmeBasisLine,
    notes: [],
  },
  tables: [
    {
      id: "pl5",
      part: null,
      title: "",
      columns: indicatorColumns,
      rows: {
        kind: "fixed",
        rows: [
          {
            id: "pl5.r1", ordinal: "1.", label: "Tổng số biên chế cán bộ, công chức", level: 0, parent: null, ...heading,
            aliases: ["Biên chế cán bộ, công chức", "Tổng biên chế cán bộ, công chức"],
          },
          {
            id: "pl5.r1.assigned", ordinal: "-", label: "Tổng số được giao", level: 1, parent: "pl5.r1", ...standing,
            aliases: ["Số được giao", "Tổng số biên chế được giao", "Biên chế được giao"],
          },
          {
            id: "pl5.r1.present", ordinal: "-", label: "Tổng số có mặt", level: 1, parent: "pl5.r1", ...standing,
            aliases: ["Số có mặt", "Tổng số biên chế có mặt", "Biên chế có mặt"],
          },
          {
            id: "pl5.r2", ordinal: "2.", label: "Tổng số biên chế viên chức", level: 0, parent: null, ...heading,
            aliases: ["Biên chế viên chức", "Tổng biên chế viên chức"],
          },
          {
            id: "pl5.r2.assigned", ordinal: "-", label: "Tổng số được giao", level: 1, parent: "pl5.r2", ...standing,
            aliases: ["Số được giao", "Tổng số biên chế được giao", "Biên chế được giao"],
          },
          {
            id: "pl5.r2.present", ordinal: "-", label: "Tổng số có mặt", level: 1, parent: "pl5.r2", ...standing,
            aliases: ["Số có mặt", "Tổng số biên chế có mặt", "Biên chế có mặt"],
          },
          {
            id: "pl5.r3", ordinal: "3.",
            label: "Số công chức được tuyển dụng theo hình thức thi cạnh tranh",
            level: 0, parent: null, ...arising, measurementUnit: "người",
            aliases: ["Số công chức tuyển dụng qua thi cạnh tranh", "Số lượng công chức được tuyển dụng theo hình thức thi cạnh tranh"],
          },
          {
            id: "pl5.r4", ordinal: "4.",
            label: "Số công chức được bổ nhiệm vào các chức danh lãnh đạo, quản lý thông qua thi tuyển cạnh tranh",
            level: 0, parent: null, ...arising, measurementUnit: "người",
            aliases: [
              "Số công chức được bổ nhiệm lãnh đạo, quản lý qua thi tuyển cạnh tranh",
              "Số lượng công chức được bổ nhiệm vào các chức danh lãnh đạo, quản lý thông qua thi tuyển cạnh tranh",
            ],
          },
          {
            id: "pl5.r5", ordinal: "5.",
            label: "Số lượng cán bộ, công chức được tinh giản biên chế",
            level: 0, parent: null, ...arising, measurementUnit: "người",
            aliases: ["Số cán bộ, công chức được tinh giản biên chế", "Số lượng cán bộ, công chức tinh giản biên chế"],
          },
          {
            id: "pl5.r6", ordinal: "6.",
            label: "Số lượng công chức được bồi dưỡng, tập huấn hàng năm",
            level: 0, parent: null, ...arising, measurementUnit: "người",
            aliases: [
              "Số lượng công chức được bổi dưỡng, tập huấn hàng năm",
              "Số công chức được bồi dưỡng, tập huấn",
              "Số lượng công chức được bồi dưỡng, tập huấn hằng năm",
            ],
          },
          {
            id: "pl5.r7", ordinal: "7.",
            label: "Số lượng viên chức được bồi dưỡng, tập huấn hàng năm",
            level: 0, parent: null, ...arising, measurementUnit: "người",
            aliases: [
              "Số lượng viên chức được bổi dưỡng, tập huấn hàng năm",
              "Số viên chức được bồi dưỡng, tập huấn",
              "Số lượng viên chức được bồi dưỡng, tập huấn hằng năm",
            ],
          },
          {
            id: "pl5.r8", ordinal: "8.",
            label: "Số lượng các lớp đào tạo, bồi dưỡng",
            level: 0, parent: null, ...arising, measurementUnit: "lớp",
            aliases: ["Số lớp đào tạo, bồi dưỡng", "Số lượng lớp đào tạo, bồi dưỡng"],
          },
        ],
      },
    },
  ],
  rules: [
    allRows,
    onlyRows,
    formOrdinals,
    ownRowsOnly,
    someAnswer,
    figuresGiven,
    partYearBelowWholeYear,
    flowInLine,
    stockInLine,
    { ...wholeCounts, id: "R-PL5-INT", basis: { ...basis, provision: "Phụ lục 5, nhãn “Tổng số”, “Số”, “Số lượng”" }, columns: "years" },
    {
      kind: "bound",
      id: "R-PL5-01",
      severity: "warning",
      basis: { ...basis, quote: "Tổng số có mặt" },
      why: "Số có mặt không vượt biên chế được giao, trừ khi đơn vị đang vượt biên chế.",
      fix: { vi: "Đề nghị kiểm tra hoặc nêu lý do.", en: "Please check, or give the reason." },
      smaller: [{ row: "pl5.r1.present" }],
      larger: [{ row: "pl5.r1.assigned" }],
      columns: "years",
      at: "smaller",
    },
    {
      kind: "bound",
      id: "R-PL5-02",
      severity: "warning",
      basis: { ...basis, quote: "Tổng số có mặt" },
      why: "Số có mặt không vượt biên chế được giao, trừ khi đơn vị đang vượt biên chế.",
      fix: { vi: "Đề nghị kiểm tra hoặc nêu lý do.", en: "Please check, or give the reason." },
      smaller: [{ row: "pl5.r2.present" }],
      larger: [{ row: "pl5.r2.assigned" }],
      columns: "years",
      at: "smaller",
    },
    {
      kind: "bound",
      id: "R-PL5-03",
      severity: "warning",
      basis: { ...basis, quote: "Số công chức được tuyển dụng theo hình thức thi cạnh tranh" },
      why: "Người được tuyển dụng trong năm nằm trong số cán bộ, công chức có mặt.",
      smaller: [{ row: "pl5.r3" }],
      larger: [{ row: "pl5.r1.present" }],
      columns: "years",
      at: "smaller",
    },
    {
      kind: "bound",
      id: "R-PL5-04",
      severity: "warning",
      basis: { ...basis, quote: "Số công chức được bổ nhiệm vào các chức danh lãnh đạo, quản lý thông qua thi tuyển cạnh tranh" },
      why: "Người được bổ nhiệm trong năm nằm trong số cán bộ, công chức có mặt.",
      smaller: [{ row: "pl5.r4" }],
      larger: [{ row: "pl5.r1.present" }],
      columns: "years",
      at: "smaller",
    },
    {
      kind: "bound",
      id: "R-PL5-05",
      severity: "info",
      basis: { ...basis, quote: "Số lượng cán bộ, công chức được tinh giản biên chế" },
      why: "Người được tinh giản trong năm đã có mặt vào cuối năm trước.",
      smaller: [{ row: "pl5.r5" }],
      larger: [{ row: "pl5.r1.present", yearBefore: true }],
      columns: "years",
      at: "smaller",
    },
    {
      kind: "bound",
      id: "R-PL5-06",
      severity: "info",
      basis: { ...basis, quote: "Số lượng công chức được bổi dưỡng, tập huấn hàng năm" },
      why: "Đếm theo người trong biên chế thì không vượt số có mặt; vượt thường do đếm lượt người hoặc gồm cả công chức cấp xã.",
      fix: {
        vi: "Nếu đếm theo lượt người hoặc gồm cả công chức cấp xã, đề nghị ghi rõ.",
        en: "If attendances are counted, or commune officials included, please say so.",
      },
      smaller: [{ row: "pl5.r6" }],
      larger: [{ row: "pl5.r1.present" }],
      columns: "years",
      at: "smaller",
    },
    {
      kind: "bound",
      id: "R-PL5-07",
      severity: "info",
      basis: { ...basis, quote: "Số lượng viên chức được bổi dưỡng, tập huấn hàng năm" },
      why: "Đếm theo người trong biên chế thì không vượt số có mặt; vượt thường do đếm lượt người.",
      fix: { vi: "Nếu đếm theo lượt người, đề nghị ghi rõ.", en: "If attendances are counted, please say so." },
      smaller: [{ row: "pl5.r7" }],
      larger: [{ row: "pl5.r2.present" }],
      columns: "years",
      at: "smaller",
    },
    {
      kind: "positiveWhen",
      id: "R-PL5-08",
      severity: "warning",
      basis: { ...basis, quote: "Số lượng các lớp đào tạo, bồi dưỡng" },
      why: "Đã mở lớp thì phải có công chức hoặc viên chức được bồi dưỡng.",
      when: ["pl5.r8"],
      then: ["pl5.r6", "pl5.r7"],
      need: "any",
      columns: "years",
    },
    {
      kind: "positiveWhen",
      id: "R-PL5-08B",
      severity: "info",
      basis: { ...basis, quote: "Số lượng các lớp đào tạo, bồi dưỡng" },
      why: "Có người được bồi dưỡng thì thường có lớp, trừ khi chỉ cử đi học lớp do cơ quan khác mở.",
      fix: {
        vi: "Nếu chỉ cử đi học lớp do cơ quan khác mở, đề nghị ghi rõ.",
        en: "If people only attended courses held by others, please say so.",
      },
      when: ["pl5.r6", "pl5.r7"],
      then: ["pl5.r8"],
      need: "each",
      columns: "years",
    },
    {
      ...blankHeadings,
      id: "R-PL5-09",
      basis: { ...basis, quote: "Tổng số biên chế cán bộ, công chức" },
      why: "“Được giao” và “có mặt” là hai cách đo một đại lượng; dòng “Tổng số biên chế” nếu có ghi thì chỉ nhắc lại một trong hai số ấy.",
      fix: {
        vi: "Số liệu ghi ở hai dòng con, không ghi ở dòng này.",
        en: "Write the figures in the two rows below, not in this row.",
      },
      rows: ["pl5.r1", "pl5.r2"],
      mayRepeat: {
        "pl5.r1": ["pl5.r1.assigned", "pl5.r1.present"],
        "pl5.r2": ["pl5.r2.assigned", "pl5.r2.present"],
      },
    },
  ],
});
