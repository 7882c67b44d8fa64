import { defineTemplate } from "../../core/rules";
import { allRows, figuresGiven, formOrdinals, onlyRows, ownRowsOnly, someAnswer, stockInLine, wholeCounts } from "./everyAppendix";
import { indicatorColumns, programmeBasisLine, programmePlan, programmeSince, programmeYears } from "./programme";

const basis = { ...programmePlan, provision: "Phụ lục 6" } as const;
const standing = { role: "data", value: "count", measure: "stock", required: true, owner: "bd.so-tai-chinh", acrossUnits: "sum" } as const;
const grade = { ...standing, measurementUnit: "đơn vị" } as const;
const provinceKinds = ["pl6.r2.self-all", "pl6.r2.self-regular", "pl6.r2.self-part", "pl6.r2.state"] as const;

/** Phụ lục 6: reform of public finance (tài chính công). */
export const pl6 = defineTemplate({
  id: "pl6",
  version: "1",
  name: "Phụ lục 6",
  title: "Thống kê các chỉ tiêu tại lĩnh vực cải cách tài chính công",
  titleAliases: ["Thống kê các chỉ tiêu lĩnh vực cải cách tài chính công"],
  basis,
  since: programmeSince,
  period: programmeYears,
  planYear: null,
  print: {
    appendixLine: "PHỤ LỤC 6",
    title: "Thống kê các chỉ tiêu tại lĩnh vực cải cách tài chính công",
    basisLine: programmeBasisLine,
    notes: [],
  },
  tables: [
    {
      id: "pl6",
      part: null,
      title: "",
      columns: indicatorColumns,
      rows: {
        kind: "fixed",
        rows: [
          {
            id: "pl6.r1", ordinal: "1",
            label: "Số cơ quan hành chính thực hiện cơ chế tự chủ",
            level: 0, parent: null, ...standing, measurementUnit: "cơ quan",
            aliases: ["Số cơ quan hành chính thực hiện tự chủ", "Số lượng cơ quan hành chính thực hiện cơ chế tự chủ"],
          },
          {
            id: "pl6.r2", ordinal: "2",
            label: "Số đơn vị sự nghiệp công lập thuộc UBND cấp tỉnh thực hiện cơ chế tự chủ",
            level: 0, parent: null, ...standing, measurementUnit: "đơn vị", totalOf: provinceKinds,
            aliases: [
              "Số đơn vị sự nghiệp công lập thuộc UBND tỉnh thực hiện cơ chế tự chủ",
              "Số ĐVSN công lập thuộc UBND cấp tỉnh thực hiện cơ chế tự chủ",
              "Số đơn vị sự nghiệp thuộc UBND tỉnh", "Số ĐVSN thuộc UBND tỉnh",
            ],
          },
          {
            id: "pl6.r2.self-all", ordinal: "-",
            label: "Số lượng đơn vị sự nghiệp công tự bảo đảm chi thường xuyên và chi đầu tư",
            level: 1, parent: "pl6.r2", ...grade,
            aliases: [
              "Đơn vị sự nghiệp công tự bảo đảm chi thường xuyên và chi đầu tư",
              "Số đơn vị tự bảo đảm chi thường xuyên và chi đầu tư",
              "Số lượng đơn vị sự nghiệp công tự đảm bảo chi thường xuyên và chi đầu tư",
              "Tự bảo đảm chi thường xuyên và chi đầu tư", "Tự bảo đảm chi thường xuyên, chi đầu tư",
            ],
          },
          {
            id: "pl6.r2.self-regular", ordinal: "-",
            label: "Số lượng đơn vị sự nghiệp công tự bảo đảm chi thường xuyên",
            level: 1, parent: "pl6.r2", ...grade,
            aliases: [
              "Đơn vị sự nghiệp công tự bảo đảm chi thường xuyên",
              "Số đơn vị tự bảo đảm chi thường xuyên",
              "Số lượng đơn vị sự nghiệp công tự đảm bảo chi thường xuyên",
              "Tự bảo đảm chi thường xuyên",
            ],
          },
          {
            id: "pl6.r2.self-part", ordinal: "-",
            label: "Số lượng đơn vị sự nghiệp công tự bảo đảm một phần chi thường xuyên",
            level: 1, parent: "pl6.r2", ...grade,
            aliases: [
              "Đơn vị sự nghiệp công tự bảo đảm một phần chi thường xuyên",
              "Số đơn vị tự bảo đảm một phần chi thường xuyên",
              "Số lượng đơn vị sự nghiệp công tự đảm bảo một phần chi thường xuyên",
              "Tự bảo đảm một phần chi thường xuyên", "Tự bảo đảm một phần",
            ],
          },
          {
            id: "pl6.r2.state", ordinal: "-",
            label: "Số lượng đơn vị sự nghiệp công do Nhà nước bảo đảm chi thường xuyên",
            level: 1, parent: "pl6.r2", ...grade,
            aliases: [
              "Đơn vị sự nghiệp công do Nhà nước bảo đảm chi thường xuyên",
              "Số đơn vị do Nhà nước bảo đảm chi thường xuyên",
              "Số lượng đơn vị sự nghiệp công do Nhà nước đảm bảo chi thường xuyên",
              "Nhà nước bảo đảm chi thường xuyên", "Nhà nước bảo đảm",
            ],
          },
          {
            id: "pl6.r3", ordinal: "3",
            label: "Số đơn vị sự nghiệp công lập thuộc cơ quan chuyên môn của UBND cấp tỉnh thực hiện cơ chế tự chủ",
            level: 0, parent: null, ...standing, measurementUnit: "đơn vị",
            aliases: [
              "Số đơn vị sự nghiệp công lập thuộc cơ quan chuyên môn cấp tỉnh thực hiện cơ chế tự chủ",
              "Số ĐVSN công lập thuộc cơ quan chuyên môn của UBND cấp tỉnh thực hiện cơ chế tự chủ",
              "Số đơn vị sự nghiệp thuộc cơ quan chuyên môn", "Số ĐVSN thuộc cơ quan chuyên môn", "Số ĐVSN thuộc sở, ngành",
            ],
          },
          {
            id: "pl6.r3.self-all", ordinal: "-",
            label: "Số lượng đơn vị sự nghiệp công tự bảo đảm chi thường xuyên và chi đầu tư",
            level: 1, parent: "pl6.r3", ...grade,
            aliases: [
              "Đơn vị sự nghiệp công tự bảo đảm chi thường xuyên và chi đầu tư",
              "Số đơn vị tự bảo đảm chi thường xuyên và chi đầu tư",
              "Số lượng đơn vị sự nghiệp công tự đảm bảo chi thường xuyên và chi đầu tư",
              "Tự bảo đảm chi thường xuyên và chi đầu tư", "Tự bảo đảm chi thường xuyên, chi đầu tư",
            ],
          },
          {
            id: "pl6.r3.self-regular", ordinal: "-",
            label: "Số lượng đơn vị sự nghiệp công tự bảo đảm chi thường xuyên",
            level: 1, parent: "pl6.r3", ...grade,
            aliases: [
              "Đơn vị sự nghiệp công tự bảo đảm chi thường xuyên",
              "Số đơn vị tự bảo đảm chi thường xuyên",
              "Số lượng đơn vị sự nghiệp công tự đảm bảo chi thường xuyên",
              "Tự bảo đảm chi thường xuyên",
            ],
          },
          {
            id: "pl6.r3.self-part", ordinal: "-",
            label: "Số lượng đơn vị sự nghiệp công tự bảo đảm một phần chi thường xuyên",
            level: 1, parent: "pl6.r3", ...grade,
            aliases: [
              "Đơn vị sự nghiệp công tự bảo đảm một phần chi thường xuyên",
              "Số đơn vị tự bảo đảm một phần chi thường xuyên",
              "Số lượng đơn vị sự nghiệp công tự đảm bảo một phần chi thường xuyên",
              "Tự bảo đảm một phần chi thường xuyên", "Tự bảo đảm một phần",
            ],
          },
          {
            id: "pl6.r4", ordinal: "4",
            label: "Số đơn vị sự nghiệp công lập thuộc UBND cấp huyện thực hiện cơ chế tự chủ",
            level: 0, parent: null, ...standing, measurementUnit: "đơn vị",
            aliases: [
              "Số đơn vị sự nghiệp công lập thuộc UBND huyện thực hiện cơ chế tự chủ",
              "Số ĐVSN công lập thuộc UBND cấp huyện thực hiện cơ chế tự chủ",
              "Số đơn vị sự nghiệp thuộc UBND huyện", "Số ĐVSN thuộc UBND huyện",
            ],
          },
          {
            id: "pl6.r4.self-all", ordinal: "-",
            label: "Số lượng đơn vị sự nghiệp công tự bảo đảm chi thường xuyên và chi đầu tư",
            level: 1, parent: "pl6.r4", ...grade,
            aliases: [
              "Đơn vị sự nghiệp công tự bảo đảm chi thường xuyên và chi đầu tư",
              "Số đơn vị tự bảo đảm chi thường xuyên và chi đầu tư",
              "Số lượng đơn vị sự nghiệp công tự đảm bảo chi thường xuyên và chi đầu tư",
              "Tự bảo đảm chi thường xuyên và chi đầu tư", "Tự bảo đảm chi thường xuyên, chi đầu tư",
            ],
          },
          {
            id: "pl6.r4.self-regular", ordinal: "-",
            label: "Số lượng đơn vị sự nghiệp công tự bảo đảm chi thường xuyên",
            level: 1, parent: "pl6.r4", ...grade,
            aliases: [
              "Đơn vị sự nghiệp công tự bảo đảm chi thường xuyên",
              "Số đơn vị tự bảo đảm chi thường xuyên",
              "Số lượng đơn vị sự nghiệp công tự đảm bảo chi thường xuyên",
              "Tự bảo đảm chi thường xuyên",
            ],
          },
          {
            id: "pl6.r4.self-part", ordinal: "-",
            label: "Số lượng đơn vị sự nghiệp công tự bảo đảm một phần chi thường xuyên",
            level: 1, parent: "pl6.r4", ...grade,
            aliases: [
              "Đơn vị sự nghiệp công tự bảo đảm một phần chi thường xuyên",
              "Số đơn vị tự bảo đảm một phần chi thường xuyên",
              "Số lượng đơn vị sự nghiệp công tự đảm bảo một phần chi thường xuyên",
              "Tự bảo đảm một phần chi thường xuyên", "Tự bảo đảm một phần",
            ],
          },
          {
            id: "pl6.r5", ordinal: "5",
            label: "Số tổ chức khoa học và công nghệ công lập thực hiện cơ chế tự chủ, tự chịu trách nhiệm theo Nghị định số 54/2016/NĐ-CP",
            level: 0, parent: null, ...standing, measurementUnit: "tổ chức", appliesFrom: 2016,
            aliases: [
              "Số tổ chức khoa học và công nghệ công lập thực hiện cơ chế tự chủ",
              "Số tổ chức KH&CN công lập thực hiện cơ chế tự chủ, tự chịu trách nhiệm theo Nghị định số 54/2016/NĐ-CP",
            ],
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
    stockInLine,
    { ...wholeCounts, id: "R-PL6-INT", basis: { ...basis, provision: "Phụ lục 6, nhãn “Số”, “Số lượng”" }, columns: "years" },
    {
      kind: "balance",
      id: "R-PL6-01",
      severity: "error",
      basis: { ...basis, quote: "Số đơn vị sự nghiệp công lập thuộc UBND cấp tỉnh thực hiện cơ chế tự chủ" },
      why: "Bốn mức tự chủ, kể cả mức do Nhà nước bảo đảm, là phân loại đầy đủ theo Nghị định số 16/2015/NĐ-CP và đều có dòng trong mẫu.",
      total: { row: "pl6.r2" },
      parts: [{ row: "pl6.r2.self-all" }, { row: "pl6.r2.self-regular" }, { row: "pl6.r2.self-part" }, { row: "pl6.r2.state" }],
      columns: "years",
      reports: "unequal",
    },
    {
      kind: "bound",
      id: "R-PL6-02",
      severity: "error",
      basis: { ...basis, quote: "Số đơn vị sự nghiệp công lập thuộc cơ quan chuyên môn của UBND cấp tỉnh thực hiện cơ chế tự chủ" },
      why: "Mẫu chỉ in ba mức tự chủ nên tổng không nhỏ hơn ba mức; phần còn lại là đơn vị do Nhà nước bảo đảm chi thường xuyên.",
      smaller: [{ row: "pl6.r3.self-all" }, { row: "pl6.r3.self-regular" }, { row: "pl6.r3.self-part" }],
      larger: [{ row: "pl6.r3" }],
      columns: "years",
      at: "larger",
    },
    {
      kind: "bound",
      id: "R-PL6-03",
      severity: "error",
      basis: { ...basis, quote: "Số đơn vị sự nghiệp công lập thuộc UBND cấp huyện thực hiện cơ chế tự chủ" },
      why: "Mẫu chỉ in ba mức tự chủ nên tổng không nhỏ hơn ba mức; phần còn lại là đơn vị do Nhà nước bảo đảm chi thường xuyên.",
      smaller: [{ row: "pl6.r4.self-all" }, { row: "pl6.r4.self-regular" }, { row: "pl6.r4.self-part" }],
      larger: [{ row: "pl6.r4" }],
      columns: "years",
      at: "larger",
    },
    {
      kind: "noneBefore",
      id: "R-PL6-04",
      severity: "info",
      basis: { ...basis, quote: "Nghị định số 54/2016/NĐ-CP" },
      why: "Nghị định số 54/2016/NĐ-CP được ban hành ngày 14/6/2016 nên năm 2015 chưa có tổ chức thực hiện theo Nghị định này.",
      fix: {
        vi: "Nếu là số theo quy định trước đó, đề nghị ghi rõ.",
        en: "If the figure follows the earlier rules, please say so.",
      },
      rows: ["pl6.r5"],
      year: 2016,
    },
  ],
});
