import { defineTemplate } from "../../core/rules";
import {
  allRows, blankHeadings, figuresGiven, flowInLine, formOrdinals, oneScale, onlyRows, ownRowsOnly,
  partYearBelowWholeYear, rateInLine, ratesGiven, someAnswer, stockInLine, wholeCounts,
} from "./everyAppendix";
import { indicatorColumns, programmeBasisLine, programmePlan, programmeSince, programmeYears } from "./programme";

const basis = { ...programmePlan, provision: "Phụ lục 3" } as const;
const owner = "bd.vp-ubnd";
const heading = {
  role: "heading", value: "text", measurementUnit: "", measure: "none", required: false, owner, acrossUnits: "none",
} as const;
const procedures = {
  role: "data", value: "count", measurementUnit: "thủ tục", measure: "stock", required: true, owner, acrossUnits: "notAdditive",
} as const;
const onTime = {
  role: "data", value: "percent", measurementUnit: "%", measure: "rate", required: true, owner, acrossUnits: "rate", readsPair: true,
} as const;
const feedback = {
  role: "data", value: "count", measurementUnit: "phản ánh, kiến nghị", measure: "flow", required: true, owner, acrossUnits: "sum",
} as const;

const receivedAtDesk =
  "TTHC tiếp nhận tại một cửa của một cấp thường không vượt TTHC của cấp ấy, trừ khi nhận thêm của cơ quan Trung ương, của cấp khác.";
const otherLevels = {
  vi: "Nếu tiếp nhận cả TTHC của cơ quan Trung ương hoặc của cấp khác, đề nghị ghi rõ.",
  en: "If procedures of central bodies or of other levels are received there, please say so.",
} as const;

/** Phụ lục 3: reform of administrative procedures (thủ tục hành chính). */
export const pl3 = defineTemplate({
  id: "pl3",
  version: "1",
  name: "Phụ lục 3",
  title: "Thống kê các chỉ tiêu tại lĩnh vực cải cách thủ tục hành chính",
  titleAliases: ["Thống kê các chỉ tiêu lĩnh vực cải cách TTHC", "Thống kê các chỉ tiêu tại lĩnh vực cải cách TTHC"],
  basis,
  since: programmeSince,
  period: programmeYears,
  planYear: null,
  print: {
    appendixLine: "PHỤ LỤC 3",
    title: "Thống kê các chỉ tiêu tại lĩnh vực cải cách thủ tục hành chính",
    basisLine: programmeBasisLine,
    notes: [],
  },
  tables: [
    {
      id: "pl3",
      part: null,
      title: "",
      columns: indicatorColumns,
      rows: {
        kind: "fixed",
        rows: [
          {
            id: "pl3.r1", ordinal: "1.",
            label: "Tổng số TTHC của tỉnh",
            level: 0, parent: null, ...procedures, totalOf: ["pl3.r1.province", "pl3.r1.district", "pl3.r1.commune"],
            aliases: ["Tổng số thủ tục hành chính của tỉnh", "Tổng số TTHC"],
          },
          {
            id: "pl3.r1.province", ordinal: "-", label: "Số lượng TTHC cấp tỉnh", level: 1, parent: "pl3.r1", ...procedures,
            aliases: ["Số TTHC cấp tỉnh", "Số lượng thủ tục hành chính cấp tỉnh"],
          },
          {
            id: "pl3.r1.district", ordinal: "-", label: "Số lượng TTHC cấp huyện", level: 1, parent: "pl3.r1", ...procedures,
            aliases: ["Số TTHC cấp huyện", "Số lượng thủ tục hành chính cấp huyện"],
          },
          {
            id: "pl3.r1.commune", ordinal: "-", label: "Số lượng TTHC cấp xã", level: 1, parent: "pl3.r1", ...procedures,
            aliases: ["Số TTHC cấp xã", "Số lượng thủ tục hành chính cấp xã"],
          },
          {
            id: "pl3.r1.own-issued", ordinal: "-",
            label: "Số TTHC do tỉnh ban hành (được giao trong Luật)",
            level: 1, parent: "pl3.r1", ...procedures,
            aliases: [
              "Số TTHC do tỉnh ban hành",
              "Số lượng TTHC do tỉnh ban hành (được giao trong Luật)",
              "Số thủ tục hành chính do tỉnh ban hành (được giao trong Luật)",
            ],
          },
          {
            id: "pl3.r2", ordinal: "2.",
            label: "Số TTHC được đơn giản hóa sau rà soát (theo thẩm quyền của tỉnh, như: giảm thời gian giải quyết…)",
            level: 0, parent: null, ...procedures, measure: "flow",
            aliases: ["Số TTHC được đơn giản hóa sau rà soát", "Số thủ tục hành chính được đơn giản hóa sau rà soát"],
          },
          {
            id: "pl3.r3", ordinal: "3.",
            label: "Số lượng thủ tục hành chính được công khai đầy đủ, đúng quy định trên Cổng/Trang Thông tin điện tử",
            level: 0, parent: null, ...procedures,
            aliases: [
              "Số lượng thủ tục hành chính được công khai đầy đủ, đúng quy định trên Cổng/ Trang Thông tin điện tử",
              "Số lượng TTHC được công khai đầy đủ, đúng quy định trên Cổng/Trang TTĐT",
              "Số TTHC được công khai đầy đủ, đúng quy định",
            ],
          },
          {
            id: "pl3.r4", ordinal: "4.", label: "Thực hiện cơ chế một cửa, một cửa liên thông", level: 0, parent: null, ...heading,
            aliases: ["Cơ chế một cửa, một cửa liên thông", "Thực hiện cơ chế một cửa, cơ chế một cửa liên thông"],
          },
          {
            id: "pl3.r4.province", ordinal: "-",
            label: "Số lượng TTHC thực hiện được giải quyết tại Trung tâm phục vụ hành chính công cấp tỉnh hoặc Bộ phận Tiếp nhận và trả kết quả cấp sở, ngành",
            level: 1, parent: "pl3.r4", ...procedures,
            aliases: [
              "Số lượng TTHC thực hiện được giải quyết tại Trung tâm phục vụ hành chính công cấp tỉnh hoặc Bộ phận Tiếp nhận và trả kế quả cấp sở, ngành",
              "Số lượng TTHC được giải quyết tại Trung tâm Phục vụ hành chính công tỉnh hoặc Bộ phận Tiếp nhận và trả kết quả cấp sở, ngành",
              "Số lượng TTHC giải quyết tại Trung tâm phục vụ hành chính công cấp tỉnh",
            ],
          },
          {
            id: "pl3.r4.district", ordinal: "-",
            label: "Số lượng TTHC thực hiện việc tiếp nhận, trả kết quả tại Bộ phận Một cửa cấp huyện",
            level: 1, parent: "pl3.r4", ...procedures,
            aliases: [
              "Số TTHC tiếp nhận, trả kết quả tại Bộ phận Một cửa cấp huyện",
              "Số lượng TTHC tiếp nhận, trả kết quả tại Bộ phận Tiếp nhận và trả kết quả cấp huyện",
            ],
          },
          {
            id: "pl3.r4.commune", ordinal: "-",
            label: "Số lượng TTHC thực hiện việc tiếp nhận, trả kết quả tại Bộ phận Một cửa cấp xã",
            level: 1, parent: "pl3.r4", ...procedures,
            aliases: [
              "Số TTHC tiếp nhận, trả kết quả tại Bộ phận Một cửa cấp xã",
              "Số lượng TTHC tiếp nhận, trả kết quả tại Bộ phận Tiếp nhận và trả kết quả cấp xã",
            ],
          },
          {
            id: "pl3.r4.same-level", ordinal: "-",
            label: "Số lượng TTHC được giải quyết theo cơ chế một cửa liên thông cùng cấp",
            level: 1, parent: "pl3.r4", ...procedures,
            aliases: [
              "Số TTHC giải quyết theo cơ chế một cửa liên thông cùng cấp",
              "Số lượng thủ tục hành chính được giải quyết theo cơ chế một cửa liên thông cùng cấp",
            ],
          },
          {
            id: "pl3.r4.cross-level", ordinal: "-",
            label: "Số lượng TTHC hoặc nhóm TTHC được giải quyết theo hình thức liên thông giữa các cấp chính quyền",
            level: 1, parent: "pl3.r4", ...procedures,
            aliases: [
              "Số TTHC, nhóm TTHC liên thông giữa các cấp chính quyền",
              "Số lượng TTHC được giải quyết theo hình thức liên thông giữa các cấp chính quyền",
            ],
          },
          {
            id: "pl3.r4.four-onsite", ordinal: "-", label: "Số TTHC đã thực hiện 4 tại chỗ", level: 1, parent: "pl3.r4", ...procedures,
            aliases: ["Số lượng TTHC đã thực hiện 4 tại chỗ", "Số TTHC thực hiện “4 tại chỗ”", "Số TTHC đã thực hiện bốn tại chỗ"],
          },
          {
            id: "pl3.r5", ordinal: "5.", label: "Kết quả giải quyết hồ sơ TTHC", level: 0, parent: null, ...heading,
            aliases: ["Kết quả giải quyết hồ sơ thủ tục hành chính"],
          },
          {
            id: "pl3.r5.province", ordinal: "-",
            label: "Tỷ lệ hồ sơ TTHC cấp tỉnh giải quyết đúng hẹn (đã tiếp nhận/đã trả đúng hẹn)",
            level: 1, parent: "pl3.r5", ...onTime,
            aliases: [
              "Tỷ lệ hồ sơ TTHC cấp tỉnh giải quyết đúng hẹn",
              "Tỷ lệ hồ sơ TTHC cấp tỉnh giải quyết đúng hẹn (đã trả đúng hẹn/đã tiếp nhận)",
            ],
          },
          {
            id: "pl3.r5.district", ordinal: "-",
            label: "Tỷ lệ hồ sơ TTHC cấp huyện giải quyết đúng hẹn (đã tiếp nhận/đã trả đúng hẹn)",
            level: 1, parent: "pl3.r5", ...onTime,
            aliases: [
              "Tỷ lệ hồ sơ TTHC cấp huyện giải quyết đúng hẹn",
              "Tỷ lệ hồ sơ TTHC cấp huyện giải quyết đúng hẹn (đã trả đúng hẹn/đã tiếp nhận)",
            ],
          },
          {
            id: "pl3.r5.commune", ordinal: "-",
            label: "Tỷ lệ hồ sơ TTHC cấp xã giải quyết đúng hẹn (đã tiếp nhận/đã trả đúng hẹn)",
            level: 1, parent: "pl3.r5", ...onTime,
            aliases: [
              "Tỷ lệ hồ sơ TTHC cấp xã giải quyết đúng hẹn",
              "Tỷ lệ hồ sơ TTHC cấp xã giải quyết đúng hẹn (đã trả đúng hẹn/đã tiếp nhận)",
            ],
          },
          {
            id: "pl3.r6", ordinal: "6.", label: "Tiếp nhận và xử lý PAKN về TTHC", level: 0, parent: null, ...heading,
            aliases: [
              "Tiếp nhận và xử lý phản ánh, kiến nghị về TTHC",
              "Tiếp nhận, xử lý PAKN về TTHC",
              "Tiếp nhận và xử lý phản ánh, kiến nghị về thủ tục hành chính",
            ],
          },
          {
            id: "pl3.r6.received", ordinal: "-", label: "Số lượng PAKN đã tiếp nhận trong năm", level: 1, parent: "pl3.r6", ...feedback,
            aliases: ["Số PAKN đã tiếp nhận trong năm", "Số lượng phản ánh, kiến nghị đã tiếp nhận trong năm"],
          },
          {
            id: "pl3.r6.resolved", ordinal: "-", label: "Số lượng PAKN đã giải quyết trong năm", level: 1, parent: "pl3.r6", ...feedback,
            aliases: ["Số PAKN đã giải quyết trong năm", "Số lượng phản ánh, kiến nghị đã giải quyết trong năm"],
          },
          {
            id: "pl3.r6.published", ordinal: "-",
            label: "Số lượng PAKN được xử lý và đã công khai kết quả trả lời trên Cổng TTĐT",
            level: 1, parent: "pl3.r6", ...feedback,
            aliases: [
              "Số PAKN đã công khai kết quả trả lời trên Cổng TTĐT",
              "Số lượng phản ánh, kiến nghị được xử lý và đã công khai kết quả trả lời trên Cổng Thông tin điện tử",
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
    ratesGiven,
    partYearBelowWholeYear,
    flowInLine,
    stockInLine,
    rateInLine,
    { ...oneScale, rows: ["pl3.r5.province", "pl3.r5.district", "pl3.r5.commune"] },
    { ...wholeCounts, id: "R-PL3-INT", basis: { ...basis, provision: "Phụ lục 3, nhãn “Tổng số”, “Số”, “Số lượng”" }, columns: "years" },
    {
      kind: "balance",
      id: "R-PL3-01",
      severity: "warning",
      basis: { ...basis, quote: "Số TTHC do tỉnh ban hành (được giao trong Luật)" },
      why: "TTHC của tỉnh chia hết theo ba cấp giải quyết; TTHC do tỉnh ban hành đã nằm trong ba cấp ấy nên không cộng thêm.",
      fix: {
        vi: "Nếu có TTHC thực hiện ở nhiều cấp, đề nghị ghi rõ.",
        en: "If some procedures are carried out at several levels, please say so.",
      },
      total: { row: "pl3.r1" },
      parts: [{ row: "pl3.r1.province" }, { row: "pl3.r1.district" }, { row: "pl3.r1.commune" }],
      columns: "years",
      reports: "unequal",
      alternatives: [
        {
          parts: [{ row: "pl3.r1.province" }, { row: "pl3.r1.district" }, { row: "pl3.r1.commune" }, { row: "pl3.r1.own-issued" }],
          severity: "info",
          note: {
            vi: "Tổng số bằng tổng cả bốn dòng con: có thể đã cộng thêm số TTHC do tỉnh ban hành (tính hai lần).",
            en: "The total equals all four rows below it: procedures issued by the province may have been counted twice.",
          },
        },
      ],
    },
    {
      kind: "bound",
      id: "R-PL3-02",
      severity: "error",
      basis: { ...basis, quote: "Số TTHC do tỉnh ban hành (được giao trong Luật)" },
      why: "TTHC do tỉnh ban hành là một phần của tổng số TTHC của tỉnh.",
      smaller: [{ row: "pl3.r1.own-issued" }],
      larger: [{ row: "pl3.r1" }],
      columns: "years",
      at: "smaller",
    },
    {
      kind: "bound",
      id: "R-PL3-03",
      severity: "warning",
      basis: { ...basis, quote: "Số TTHC được đơn giản hóa sau rà soát" },
      why: "TTHC được đơn giản hóa là một phần của tổng số TTHC của tỉnh.",
      smaller: [{ row: "pl3.r2" }],
      larger: [{ row: "pl3.r1" }],
      columns: "years",
      at: "smaller",
    },
    {
      kind: "bound",
      id: "R-PL3-04",
      severity: "warning",
      basis: { ...basis, quote: "Số lượng thủ tục hành chính được công khai đầy đủ, đúng quy định" },
      why: "TTHC được công khai là một phần của tổng số TTHC của tỉnh, trừ khi đăng cả TTHC của ngành dọc.",
      fix: {
        vi: "Nếu công khai cả TTHC của cơ quan Trung ương trên địa bàn, đề nghị ghi rõ.",
        en: "If procedures of central bodies in the province are published too, please say so.",
      },
      smaller: [{ row: "pl3.r3" }],
      larger: [{ row: "pl3.r1" }],
      columns: "years",
      at: "smaller",
    },
    {
      kind: "bound",
      id: "R-PL3-05",
      severity: "info",
      basis: {
        ...basis,
        quote: "Số lượng TTHC thực hiện được giải quyết tại Trung tâm phục vụ hành chính công cấp tỉnh hoặc Bộ phận Tiếp nhận và trả kế quả cấp sở, ngành",
      },
      why: receivedAtDesk,
      fix: otherLevels,
      smaller: [{ row: "pl3.r4.province" }],
      larger: [{ row: "pl3.r1.province" }],
      columns: "years",
      at: "smaller",
    },
    {
      kind: "bound",
      id: "R-PL3-06",
      severity: "info",
      basis: { ...basis, quote: "Số lượng TTHC thực hiện việc tiếp nhận, trả kết quả tại Bộ phận Một cửa cấp huyện" },
      why: receivedAtDesk,
      fix: otherLevels,
      smaller: [{ row: "pl3.r4.district" }],
      larger: [{ row: "pl3.r1.district" }],
      columns: "years",
      at: "smaller",
    },
    {
      kind: "bound",
      id: "R-PL3-07",
      severity: "info",
      basis: { ...basis, quote: "nhận, trả kết quả tại Bộ phận Một cửa cấp xã" },
      why: receivedAtDesk,
      fix: otherLevels,
      smaller: [{ row: "pl3.r4.commune" }],
      larger: [{ row: "pl3.r1.commune" }],
      columns: "years",
      at: "smaller",
    },
    {
      kind: "bound",
      id: "R-PL3-08",
      severity: "warning",
      basis: { ...basis, quote: "Số lượng TTHC được giải quyết theo cơ chế một cửa liên thông cùng cấp" },
      why: "TTHC giải quyết theo cơ chế một cửa liên thông cùng cấp là một phần của tổng số TTHC của tỉnh.",
      smaller: [{ row: "pl3.r4.same-level" }],
      larger: [{ row: "pl3.r1" }],
      columns: "years",
      at: "smaller",
    },
    {
      kind: "bound",
      id: "R-PL3-09",
      severity: "warning",
      basis: { ...basis, quote: "Số lượng TTHC hoặc nhóm TTHC được giải quyết theo hình thức liên thông giữa các cấp chính quyền" },
      why: "TTHC liên thông giữa các cấp chính quyền là một phần của tổng số TTHC của tỉnh.",
      smaller: [{ row: "pl3.r4.cross-level" }],
      larger: [{ row: "pl3.r1" }],
      columns: "years",
      at: "smaller",
    },
    {
      kind: "bound",
      id: "R-PL3-10",
      severity: "warning",
      basis: { ...basis, quote: "Số TTHC đã thực hiện 4 tại chỗ" },
      why: "TTHC đã thực hiện 4 tại chỗ là một phần của tổng số TTHC của tỉnh.",
      smaller: [{ row: "pl3.r4.four-onsite" }],
      larger: [{ row: "pl3.r1" }],
      columns: "years",
      at: "smaller",
    },
    {
      kind: "percentRange",
      id: "R-PL3-11",
      severity: "error",
      basis: { ...basis, quote: "(đã tiếp nhận/đã trả đúng hẹn)" },
      why: "Tỷ lệ giải quyết đúng hẹn nằm trong khoảng 0–100%; chia đúng theo chữ in trong ngoặc sẽ ra số trên 100%.",
      fix: {
        vi: "Tỷ lệ đúng hẹn = số hồ sơ đã trả đúng hẹn ÷ số hồ sơ đã tiếp nhận. Đề nghị kiểm tra lại.",
        en: "The rate is files returned on time ÷ files received. Please check.",
      },
      rows: ["pl3.r5.province", "pl3.r5.district", "pl3.r5.commune"],
      columns: "years",
    },
    {
      kind: "bound",
      id: "R-PL3-12",
      severity: "warning",
      basis: { ...basis, quote: "Số lượng PAKN đã giải quyết trong năm" },
      why: "Số phản ánh, kiến nghị đã giải quyết không vượt số đã tiếp nhận, trừ phần tồn từ năm trước.",
      fix: {
        vi: "Nếu giải quyết cả PAKN tồn từ năm trước, đề nghị ghi rõ.",
        en: "If feedback left over from earlier years was resolved, please say so.",
      },
      smaller: [{ row: "pl3.r6.resolved" }],
      larger: [{ row: "pl3.r6.received" }],
      columns: "years",
      at: "smaller",
      carriesOver: true,
    },
    {
      kind: "bound",
      id: "R-PL3-13",
      severity: "warning",
      basis: { ...basis, quote: "Số lượng PAKN được xử lý và đã công khai kết quả trả lời trên Cổng TTĐT" },
      why: "Chỉ phản ánh, kiến nghị đã giải quyết mới có kết quả trả lời để công khai.",
      fix: {
        vi: "Nếu công khai cả kết quả của năm trước, đề nghị ghi rõ.",
        en: "If results of earlier years were published, please say so.",
      },
      smaller: [{ row: "pl3.r6.published" }],
      larger: [{ row: "pl3.r6.resolved" }],
      columns: "years",
      at: "smaller",
      carriesOver: true,
    },
    {
      ...blankHeadings,
      id: "R-PL3-HEAD",
      basis: { ...basis, provision: "Phụ lục 3, các dòng 4, 5, 6" },
      rows: ["pl3.r4", "pl3.r5", "pl3.r6"],
    },
  ],
});
