import { defineTemplate } from "../../core/rules";
import {
  allRows, figuresGiven, flowInLine, formOrdinals, oneScale, onlyRows, ownRowsOnly, partYearBelowWholeYear,
  rateInLine, ratesGiven, someAnswer, wholeCounts,
} from "./everyAppendix";
import { indicatorColumns, programmeBasisLine, programmePlan, programmeSince, programmeYears } from "./programme";

const basis = { ...programmePlan, provision: "Phụ lục 7" } as const;
/** The national document exchange (Trục liên thông văn bản quốc gia) opened on 12 March 2019. */
const axisOpened = 2019;
const figure = { role: "data", value: "count", required: true, acrossUnits: "sum" } as const;
const rate = { role: "data", value: "percent", measurementUnit: "%", measure: "rate", required: true, acrossUnits: "rate" } as const;
const info = { ...figure, owner: "bd.so-tttt" } as const;
const infoRate = { ...rate, owner: "bd.so-tttt" } as const;
const desk = { ...figure, owner: "bd.vp-ubnd" } as const;
const deskRate = { ...rate, owner: "bd.vp-ubnd" } as const;
const iso = { ...figure, owner: "bd.so-khcn", measurementUnit: "cơ quan, đơn vị", measure: "stock" } as const;

/** Phụ lục 7: modern administration (hiện đại hóa hành chính), filled by three agencies. */
export const pl7 = defineTemplate({
  id: "pl7",
  version: "1",
  name: "Phụ lục 7",
  title: "Thống kê các chỉ tiêu tại lĩnh vực hiện đại hóa hành chính",
  titleAliases: ["Thống kê các chỉ tiêu lĩnh vực hiện đại hóa hành chính", "Thống kê các chỉ tiêu tại lĩnh vực hiện đại hóa nền hành chính"],
  basis,
  since: programmeSince,
  period: programmeYears,
  planYear: null,
  print: {
    appendixLine: "PHỤ LỤC 7",
    title: "Thống kê các chỉ tiêu tại lĩnh vực hiện đại hóa hành chính",
    basisLine: programmeBasisLine,
    notes: [
      "Ghi chú:",
      "- Sở Thông tin và Truyền thông thống kê các chỉ tiêu từ số thứ tự thứ 1 đến 9;",
      "- Văn phòng UBND tỉnh thống kê các chỉ tiêu từ số thứ tự thứ 10 đến 13;",
      "- Sở Khoa học và Công nghệ thống kê chỉ tiêu số thứ tự thứ 14.",
    ],
  },
  tables: [
    {
      id: "pl7",
      part: null,
      title: "",
      columns: indicatorColumns,
      rows: {
        kind: "fixed",
        rows: [
          {
            id: "pl7.r1", ordinal: "1.",
            label: "Tỷ lệ văn bản hành chính được trao đổi dưới dạng điện tử",
            level: 0, parent: null, ...infoRate,
            aliases: ["Tỷ lệ văn bản được trao đổi dưới dạng điện tử", "Tỷ lệ văn bản điện tử"],
          },
          {
            id: "pl7.r2", ordinal: "2.",
            label: "Số đơn vị kết nối Trục liên thông VBQG",
            level: 0, parent: null, ...info, measurementUnit: "đơn vị", measure: "stock", appliesFrom: axisOpened,
            aliases: ["Số đơn vị kết nối Trục liên thông văn bản quốc gia", "Số đơn vị kết nối Trục liên thông"],
          },
          {
            id: "pl7.r3", ordinal: "3.",
            label: "Số lượng văn bản nhận trên Trục liên thông VBQG",
            level: 0, parent: null, ...info, measurementUnit: "văn bản", measure: "flow", appliesFrom: axisOpened,
            aliases: ["Số văn bản nhận trên Trục liên thông VBQG", "Số lượng văn bản nhận trên Trục liên thông văn bản quốc gia"],
          },
          {
            id: "pl7.r4", ordinal: "4.",
            label: "Số lượng văn bản gửi trên Trục liên thông VBQG",
            level: 0, parent: null, ...info, measurementUnit: "văn bản", measure: "flow", appliesFrom: axisOpened,
            aliases: ["Số văn bản gửi trên Trục liên thông VBQG", "Số lượng văn bản gửi trên Trục liên thông văn bản quốc gia"],
          },
          {
            id: "pl7.r5", ordinal: "5.",
            label: "Số lượng chữ ký số",
            level: 0, parent: null, ...info, measurementUnit: "chữ ký số", measure: "stock",
            aliases: ["Số chữ ký số", "Số lượng chữ ký số được cấp"],
          },
          {
            id: "pl7.r6", ordinal: "6.", label: "Tỷ lệ công chức có hộp thư điện tử", level: 0, parent: null, ...infoRate,
            aliases: ["Tỷ lệ cán bộ, công chức có hộp thư điện tử", "Tỷ lệ công chức có hộp thư điện tử công vụ"],
          },
          {
            id: "pl7.r7", ordinal: "7.",
            label: "Số cơ quan chuyên môn cấp tỉnh, đơn vị hành chính cấp huyện triển khai ứng dụng phần mềm quản lý văn bản",
            level: 0, parent: null, ...info, measurementUnit: "cơ quan, đơn vị", measure: "stock",
            aliases: ["Số cơ quan, đơn vị triển khai ứng dụng phần mềm quản lý văn bản"],
          },
          {
            id: "pl7.r8", ordinal: "8.",
            label: "Số cơ quan chuyên môn cấp tỉnh, đơn vị hành chính cấp huyện sử dụng mạng nội bộ (mạng LAN) để trao đổi công việc",
            level: 0, parent: null, ...info, measurementUnit: "cơ quan, đơn vị", measure: "stock",
            aliases: [
              "Số cơ chuyên môn cấp tỉnh, đơn vị hành chính cấp huyện sử dụng mạng nội bộ (mạng LAN) để trao đổi công việc",
              "Số cơ quan, đơn vị sử dụng mạng nội bộ (mạng LAN) để trao đổi công việc",
            ],
          },
          {
            id: "pl7.r9", ordinal: "9.",
            label: "Số cơ quan chuyên môn cấp tỉnh, đơn vị hành chính cấp huyện có Cổng/Trang Thông tin điện tử",
            level: 0, parent: null, ...info, measurementUnit: "cơ quan, đơn vị", measure: "stock",
            aliases: [
              "Số cơ quan chuyên môn cấp tỉnh, đơn vị hành chính cấp huyện có Cổng/Trang TTĐT",
              "Số cơ quan, đơn vị có Cổng/Trang Thông tin điện tử",
            ],
          },
          {
            id: "pl7.r10", ordinal: "10.",
            label: "Số dịch vụ công trực tuyến mức độ 3, mức độ 4",
            level: 0, parent: null, ...desk, measurementUnit: "dịch vụ", measure: "stock", acrossUnits: "notAdditive",
            aliases: ["Số dịch vụ công trực tuyến mức độ 3, 4", "Số DVCTT mức độ 3, mức độ 4"],
          },
          {
            id: "pl7.r11", ordinal: "11.",
            label: "Tỷ lệ dịch vụ công trực tuyến mức độ 3, mức độ 4 có phát sinh hồ sơ",
            level: 0, parent: null, ...deskRate,
            aliases: [
              "Tỷ lệ dịch vụ công trực tuyến mức độ 3, 4 có phát sinh hồ sơ",
              "Tỷ lệ DVCTT mức độ 3, mức độ 4 có phát sinh hồ sơ",
            ],
          },
          {
            id: "pl7.r12", ordinal: "12.",
            label: "Số đơn vị xây dựng, sử dụng phần mềm một cửa điện tử",
            level: 0, parent: null, ...desk, measurementUnit: "đơn vị", measure: "stock",
            aliases: ["Số đơn vị sử dụng phần mềm một cửa điện tử"],
          },
          {
            id: "pl7.r13", ordinal: "13.",
            label: "Tỷ lệ hồ sơ giải quyết qua hệ thống một cửa điện tử",
            level: 0, parent: null, ...deskRate,
            aliases: ["Tỷ lệ hồ sơ giải quyết qua một cửa điện tử"],
          },
          {
            id: "pl7.r14", ordinal: "14.",
            label: "Số cơ quan chuyên môn cấp tỉnh, đơn vị hành chính cấp huyện có bản Công bố ISO",
            level: 0, parent: null, ...iso,
            aliases: ["Số cơ quan chuyên môn cấp tỉnh, đơn vị hành chính cấp huyện công bố ISO", "Số cơ quan, đơn vị có bản Công bố ISO"],
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
    { ...oneScale, rows: ["pl7.r1", "pl7.r6", "pl7.r11", "pl7.r13"] },
    { ...wholeCounts, id: "R-PL7-INT", basis: { ...basis, provision: "Phụ lục 7, nhãn “Số”, “Số lượng”" }, columns: "years" },
    {
      kind: "percentRange",
      id: "R-PL7-01",
      severity: "error",
      basis: { ...basis, quote: "Tỷ lệ văn bản hành chính được trao đổi dưới dạng điện tử" },
      why: "Các dòng “Tỷ lệ” là tỷ lệ phần trăm.",
      rows: ["pl7.r1", "pl7.r6", "pl7.r11", "pl7.r13"],
      columns: "years",
    },
    {
      kind: "positiveWhen",
      id: "R-PL7-02",
      severity: "warning",
      basis: { ...basis, quote: "Số lượng văn bản nhận trên Trục liên thông VBQG" },
      why: "Có văn bản gửi, nhận trên Trục liên thông VBQG thì phải có đơn vị kết nối.",
      when: ["pl7.r3", "pl7.r4"],
      then: ["pl7.r2"],
      need: "each",
      columns: "years",
    },
    {
      kind: "positiveWhen",
      id: "R-PL7-03",
      severity: "warning",
      basis: { ...basis, quote: "Tỷ lệ dịch vụ công trực tuyến mức độ 3, mức độ 4 có phát sinh hồ sơ" },
      why: "Tỷ lệ dịch vụ có phát sinh hồ sơ chỉ có nghĩa khi có dịch vụ công trực tuyến mức độ 3, mức độ 4.",
      when: ["pl7.r11"],
      then: ["pl7.r10"],
      need: "each",
      columns: "years",
    },
    {
      kind: "positiveWhen",
      id: "R-PL7-04",
      severity: "warning",
      basis: { ...basis, quote: "Tỷ lệ hồ sơ giải quyết qua hệ thống một cửa điện tử" },
      why: "Có hồ sơ giải quyết qua hệ thống một cửa điện tử thì phải có đơn vị sử dụng phần mềm.",
      when: ["pl7.r13"],
      then: ["pl7.r12"],
      need: "each",
      columns: "years",
    },
    {
      kind: "nonDecreasing",
      id: "R-PL7-06",
      severity: "info",
      basis: { ...basis, provision: "Phụ lục 7, các dòng 2, 5, 7, 8, 9, 10, 12, 14" },
      why: "Số đơn vị, dịch vụ, chữ ký số là số tại thời điểm, thường không giảm qua các năm.",
      fix: {
        vi: "Nếu do sắp xếp tổ chức bộ máy, đề nghị ghi rõ.",
        en: "If offices were reorganised, please say so.",
      },
      rows: ["pl7.r2", "pl7.r5", "pl7.r7", "pl7.r8", "pl7.r9", "pl7.r10", "pl7.r12", "pl7.r14"],
      columns: "years",
    },
    {
      kind: "noneBefore",
      id: "R-PL7-07",
      severity: "info",
      basis: { ...basis, quote: "Số đơn vị kết nối Trục liên" },
      why: "Trục liên thông văn bản quốc gia khai trương ngày 12/3/2019 nên chưa thể có số liệu của các năm trước; số liệu ghi cho các năm đó thường là của hệ thống gửi, nhận văn bản trong tỉnh.",
      fix: {
        vi: "Nếu là số liệu của hệ thống gửi, nhận văn bản khác, đề nghị ghi rõ tên hệ thống; nếu không, để trống ô này.",
        en: "If the figure is of another system for exchanging documents, please name it; otherwise leave the cell blank.",
      },
      rows: ["pl7.r2", "pl7.r3", "pl7.r4"],
      year: axisOpened,
    },
  ],
});
