import { defineTemplate } from "../../core/rules";
import {
  allRows, blankHeadings, figuresGiven, flowInLine, formOrdinals, oneScale, onlyRows, ownRowsOnly,
  partYearBelowWholeYear, rateInLine, ratesGiven, someAnswer, wholeCounts,
} from "./everyAppendix";
import { indicatorColumns, programmeBasisLine, programmePlan, programmeSince, programmeYears } from "./programme";

const basis = { ...programmePlan, provision: "Phụ lục 1" } as const;
const owner = "bd.so-noi-vu";
const heading = {
  role: "heading", value: "text", measurementUnit: "", measure: "none", required: false, owner, acrossUnits: "none",
} as const;
const arising = { role: "data", value: "count", measure: "flow", required: true, owner, acrossUnits: "sum" } as const;
const yesOrNo = {
  role: "data", value: "binary", measurementUnit: "có = 1; không = 0", required: true, owner, acrossUnits: "binary",
} as const;
const criteria = { ...yesOrNo, measure: "state", acceptsDocumentNumber: true } as const;
const otherForms = {
  role: "data", value: "text", measurementUnit: "", measure: "none", required: false, owner, acrossUnits: "none", allowsLinesBelow: true,
} as const;
const satisfaction = {
  role: "data", value: "percent", measurementUnit: "%", measure: "rate", required: true, owner,
  acrossUnits: "rate", weight: "pl1.r6.samples",
} as const;

/** Phụ lục 1: directing administrative reform (chỉ đạo, điều hành). */
export const pl1 = defineTemplate({
  id: "pl1",
  version: "1",
  name: "Phụ lục 1",
  title: "Thống kê các chỉ tiêu tại lĩnh vực chỉ đạo, điều hành cải cách hành chính",
  titleAliases: ["Thống kê các chỉ tiêu lĩnh vực chỉ đạo, điều hành CCHC", "Các chỉ tiêu lĩnh vực chỉ đạo, điều hành cải cách hành chính"],
  basis,
  since: programmeSince,
  period: programmeYears,
  planYear: null,
  print: {
    appendixLine: "PHỤ LỤC 1",
    title: "Thống kê các chỉ tiêu tại lĩnh vực chỉ đạo, điều hành cải cách hành chính",
    basisLine: programmeBasisLine,
    notes: [],
  },
  tables: [
    {
      id: "pl1",
      part: null,
      title: "",
      columns: indicatorColumns,
      rows: {
        kind: "fixed",
        rows: [
          {
            id: "pl1.r1", ordinal: "1",
            label: "Số lượng văn bản chỉ đạo, điều hành",
            level: 0, parent: null, ...arising, measurementUnit: "văn bản",
            aliases: ["Số văn bản chỉ đạo, điều hành", "Số lượng văn bản chỉ đạo, điều hành CCHC"],
          },
          {
            id: "pl1.r1.party", ordinal: "",
            label: "Văn bản của Tỉnh/Thành ủy",
            level: 1, parent: "pl1.r1", ...arising, measurementUnit: "văn bản",
            aliases: ["- Văn bản của Tỉnh/Thành ủy", "Văn bản của Tỉnh ủy", "Văn bản của Thành ủy"],
          },
          {
            id: "pl1.r1.ubnd", ordinal: "",
            label: "Văn bản của UBND tỉnh, Chủ tịch UBND tỉnh",
            level: 1, parent: "pl1.r1", ...arising, measurementUnit: "văn bản",
            aliases: [
              "- Văn bản của UBND tỉnh, Chủ tịch UBND tỉnh",
              "Văn bản của UBND tỉnh",
              "Văn bản của Ủy ban nhân dân tỉnh, Chủ tịch Ủy ban nhân dân tỉnh",
            ],
          },
          {
            id: "pl1.r2", ordinal: "2",
            label: "Số lượng các cơ quan, đơn vị được kiểm tra CCHC",
            level: 0, parent: null, ...arising, measurementUnit: "cơ quan, đơn vị",
            aliases: ["Số cơ quan, đơn vị được kiểm tra CCHC", "Số lượng các cơ quan, đơn vị được kiểm tra cải cách hành chính"],
          },
          {
            id: "pl1.r3", ordinal: "3", label: "Tuyên truyền CCHC", level: 0, parent: null, ...heading,
            aliases: ["Tuyên truyền cải cách hành chính", "Công tác tuyên truyền CCHC"],
          },
          {
            id: "pl1.r3.contest", ordinal: "-",
            label: "Tổ chức cuộc thi tìm hiểu CCHC (Có tổ chức = 1; Không tổ chức = 0)",
            level: 1, parent: "pl1.r3", ...yesOrNo, measure: "flow",
            aliases: ["Tổ chức cuộc thi tìm hiểu CCHC", "Tổ chức cuộc thi tìm hiểu cải cách hành chính"],
          },
          {
            id: "pl1.r3.bulletin", ordinal: "-",
            label: "Số lượng bản tin chuyên đề CCHC trên đài PT-TH tỉnh",
            level: 1, parent: "pl1.r3", ...arising, measurementUnit: "bản tin",
            aliases: [
              "Số bản tin chuyên đề CCHC trên đài PT-TH tỉnh",
              "Số lượng bản tin chuyên đề CCHC trên Đài Phát thanh và Truyền hình tỉnh",
              "Số lượng bản tin chuyên đề CCHC trên Đài Phát thanh - Truyền hình tỉnh",
            ],
          },
          {
            id: "pl1.r3.training", ordinal: "-",
            label: "Số lớp tập huấn chuyên đề CCHC",
            level: 1, parent: "pl1.r3", ...arising, measurementUnit: "lớp",
            aliases: ["Số lượng lớp tập huấn chuyên đề CCHC", "Số lớp tập huấn CCHC"],
          },
          {
            id: "pl1.r3.webcolumn", ordinal: "-",
            label: "Xây dựng chuyên mục CCHC trên Cổng TTĐT của tỉnh (Có xây dựng = 1; Không xây dựng = 0)",
            level: 1, parent: "pl1.r3", ...yesOrNo, measure: "state",
            aliases: [
              "Xây dựng chuyên mục CCHC trên Cổng TTĐT của tỉnh",
              "Xây dựng chuyên mục CCHC trên Cổng Thông tin điện tử của tỉnh",
            ],
          },
          {
            id: "pl1.r3.other", ordinal: "-",
            label: "Hình thức tuyên truyền CCHC khác (nếu có).",
            level: 1, parent: "pl1.r3", ...otherForms,
            aliases: ["Hình thức tuyên truyền CCHC khác", "Hình thức tuyên truyền khác", "Hình thức tuyên truyền khác (nếu có)"],
          },
          {
            id: "pl1.r4", ordinal: "4",
            label: "Số lượng mô hình, sáng kiến CCHC được triển khai áp dụng",
            level: 0, parent: null, ...arising, measurementUnit: "mô hình, sáng kiến",
            aliases: ["Số lượng mô hình, sáng kiến CCHC", "Số mô hình, sáng kiến CCHC được triển khai áp dụng"],
          },
          {
            id: "pl1.r5", ordinal: "5",
            label: "Xây dựng, áp dụng bộ tiêu chí đánh giá CCHC các cơ quan, đơn vị",
            level: 0, parent: null, ...heading,
            aliases: ["Bộ tiêu chí đánh giá CCHC các cơ quan, đơn vị", "Xây dựng, áp dụng bộ tiêu chí đánh giá CCHC"],
          },
          {
            id: "pl1.r5.dept", ordinal: "", label: "Bộ tiêu chí đánh giá sở, ngành", level: 1, parent: "pl1.r5", ...criteria,
            aliases: ["Bộ tiêu chí đánh giá các sở, ngành", "Bộ tiêu chí đánh giá CCHC sở, ngành"],
          },
          {
            id: "pl1.r5.district", ordinal: "", label: "Bộ tiêu chí đánh giá UBND cấp huyện", level: 1, parent: "pl1.r5", ...criteria,
            aliases: ["Bộ tiêu chí đánh giá Ủy ban nhân dân cấp huyện", "Bộ tiêu chí đánh giá CCHC UBND cấp huyện"],
          },
          {
            id: "pl1.r5.commune", ordinal: "", label: "Bộ tiêu chí đánh giá UBND cấp xã", level: 1, parent: "pl1.r5", ...criteria,
            aliases: ["Bộ tiêu chí đánh giá Ủy ban nhân dân cấp xã", "Bộ tiêu chí đánh giá CCHC UBND cấp xã"],
          },
          {
            id: "pl1.r5.vertical", ordinal: "",
            label: "Bộ tiêu chí đánh giá cơ quan ngành dọc tại địa phương",
            level: 1, parent: "pl1.r5", ...criteria,
            aliases: ["Bộ tiêu chí đánh giá cơ quan ngành dọc"],
          },
          {
            id: "pl1.r6", ordinal: "6", label: "Đo lường sự hài lòng của người dân, tổ chức", level: 0, parent: null, ...heading,
            aliases: ["Đo lường sự hài lòng", "Đo lường mức độ hài lòng của người dân, tổ chức"],
          },
          {
            id: "pl1.r6.services", ordinal: "-",
            label: "Số lượng dịch vụ đã khảo sát",
            level: 1, parent: "pl1.r6", ...arising, measurementUnit: "dịch vụ", acrossUnits: "notAdditive",
            aliases: ["Số dịch vụ đã khảo sát", "Số lượng dịch vụ khảo sát"],
          },
          {
            id: "pl1.r6.samples", ordinal: "-",
            label: "Số lượng mẫu đã khảo sát",
            level: 1, parent: "pl1.r6", ...arising, measurementUnit: "mẫu",
            aliases: ["Số mẫu đã khảo sát", "Số lượng mẫu khảo sát", "Số phiếu đã khảo sát"],
          },
          {
            id: "pl1.r6.score", ordinal: "-", label: "Mức độ hài lòng chung", level: 1, parent: "pl1.r6", ...satisfaction,
            aliases: ["Mức độ hài lòng", "Tỷ lệ hài lòng chung", "Mức độ hài lòng chung (%)"],
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
    ratesGiven,
    partYearBelowWholeYear,
    flowInLine,
    rateInLine,
    { ...oneScale, rows: ["pl1.r6.score"], scoreOutOfFive: ["pl1.r6.score"] },
    { ...wholeCounts, id: "R-PL1-INT", basis: { ...basis, provision: "Phụ lục 1, nhãn “Số”, “Số lượng”" }, columns: "years" },
    {
      kind: "bound",
      id: "R-PL1-01",
      severity: "warning",
      basis: { ...basis, quote: "Số lượng văn bản chỉ đạo, điều hành" },
      why: "Số lượng văn bản chỉ đạo, điều hành bao gồm văn bản của Tỉnh ủy và của UBND tỉnh nên không thể nhỏ hơn tổng hai dòng con.",
      smaller: [{ row: "pl1.r1.party" }, { row: "pl1.r1.ubnd" }],
      larger: [{ row: "pl1.r1" }],
      columns: "years",
      at: "larger",
    },
    {
      kind: "balance",
      id: "R-PL1-01B",
      severity: "info",
      basis: { ...basis, quote: "Số lượng văn bản chỉ đạo, điều hành" },
      why: "Mẫu chỉ có dòng riêng cho văn bản của Tỉnh ủy và UBND tỉnh; phần lớn hơn là văn bản của cơ quan khác (HĐND, các sở).",
      fix: { vi: "Nếu có văn bản của cơ quan khác, đề nghị ghi rõ.", en: "If documents of other bodies are counted, please say so." },
      total: { row: "pl1.r1" },
      parts: [{ row: "pl1.r1.party" }, { row: "pl1.r1.ubnd" }],
      columns: "years",
      reports: "over",
    },
    {
      kind: "binary",
      id: "R-PL1-02",
      severity: "error",
      basis: { ...basis, quote: "(Có tổ chức = 1; Không tổ chức = 0)" },
      why: "Mẫu quy định ghi 1 hoặc 0.",
      rows: ["pl1.r3.contest"],
      columns: "years",
      one: "có tổ chức",
      zero: "không tổ chức",
    },
    {
      kind: "binary",
      id: "R-PL1-03",
      severity: "error",
      basis: { ...basis, quote: "(Có xây dựng = 1; Không xây dựng = 0)" },
      why: "Mẫu quy định ghi 1 hoặc 0.",
      rows: ["pl1.r3.webcolumn"],
      columns: "years",
      one: "có xây dựng",
      zero: "không xây dựng",
    },
    {
      kind: "binary",
      id: "R-PL1-04",
      severity: "info",
      basis: { ...basis, quote: "Xây dựng, áp dụng bộ tiêu chí đánh giá CCHC các cơ quan, đơn vị" },
      why: "Mẫu hỏi có hay không có bộ tiêu chí nhưng không in gợi ý 1/0; số, ký hiệu quyết định ban hành cũng là câu trả lời.",
      rows: ["pl1.r5.dept", "pl1.r5.district", "pl1.r5.commune", "pl1.r5.vertical"],
      columns: "years",
      one: "có",
      zero: "không",
    },
    {
      kind: "percentRange",
      id: "R-PL1-05",
      severity: "error",
      basis: { ...basis, quote: "Mức độ hài lòng chung" },
      why: "Mức độ hài lòng chung là tỷ lệ phần trăm.",
      rows: ["pl1.r6.score"],
      columns: "years",
    },
    {
      kind: "positiveWhen",
      id: "R-PL1-06",
      severity: "warning",
      basis: { ...basis, quote: "Số lượng mẫu đã khảo sát" },
      why: "Có mức độ hài lòng thì phải có dịch vụ và mẫu đã khảo sát.",
      fix: { vi: "Đề nghị bổ sung số liệu khảo sát.", en: "Please add the figures of the survey." },
      when: ["pl1.r6.score"],
      then: ["pl1.r6.services", "pl1.r6.samples"],
      need: "each",
      columns: "years",
    },
    {
      kind: "positiveWhen",
      id: "R-PL1-06B",
      severity: "warning",
      basis: { ...basis, quote: "Số lượng mẫu đã khảo sát" },
      why: "Có mẫu khảo sát trong cả năm thì phải có kết quả; ba tháng đầu năm 2020 cuộc khảo sát có thể chưa xong nên không xét.",
      when: ["pl1.r6.samples"],
      then: ["pl1.r6.score"],
      need: "each",
      columns: "fullYears",
    },
    {
      kind: "bound",
      id: "R-PL1-07",
      severity: "warning",
      basis: { ...basis, quote: "Số lượng dịch vụ đã khảo sát" },
      why: "Mỗi dịch vụ được khảo sát cần ít nhất một mẫu.",
      smaller: [{ row: "pl1.r6.services" }],
      larger: [{ row: "pl1.r6.samples" }],
      columns: "years",
      at: "smaller",
    },
    {
      ...blankHeadings,
      id: "R-PL1-HEAD",
      basis: { ...basis, provision: "Phụ lục 1, các dòng 3, 5, 6" },
      rows: ["pl1.r3", "pl1.r5", "pl1.r6"],
    },
  ],
});
