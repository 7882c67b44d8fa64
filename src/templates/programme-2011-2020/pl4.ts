import { defineTemplate } from "../../core/rules";
import { allRows, onlyRows, ownRowsOnly, someAnswer, wholeCounts } from "./everyAppendix";
import { programmeBasisLine, programmePlan, programmeSince } from "./programme";

const basis = { ...programmePlan, provision: "Phụ lục 4" } as const;
const standing = {
  ordinal: "", level: 0, parent: null, role: "data", value: "count", measurementUnit: "tổ chức", measure: "stock",
  required: true, owner: "bd.so-noi-vu", acrossUnits: "sum",
} as const;
const standingUnits = { ...standing, measurementUnit: "đơn vị" } as const;
const firstPeriod = ["Giai đoạn 2001-2010", "Giai đoạn 2001 - 2010", "2001-2010", "Tính đến 12/2010"] as const;
const secondPeriod = ["Giai đoạn 2011-2020", "Giai đoạn 2011 - 2020", "2011-2020", "Tính đến 12/2019"] as const;

const placeColumn = {
  id: "place", kind: "value", heading: "Tỉnh, thành phố", aliases: ["Tỉnh/thành phố", "Địa phương", "Tỉnh", "Huyện"], width: 18,
  value: "text", required: false,
} as const;
const periodColumn = { id: "period", kind: "label", heading: "Giai đoạn", aliases: ["Thời điểm", "Mốc thời gian"], width: 26 } as const;
const noteColumn = { id: "note", kind: "value", heading: "Ghi chú", width: 18, value: "text", required: false } as const;
const number = { kind: "value", width: 16, value: "count", required: true } as const;
const underProvince = { ...number, heading: "Thuộc UBND cấp tỉnh", aliases: ["Thuộc UBND tỉnh", "Cấp tỉnh", "UBND cấp tỉnh", "Trực thuộc UBND tỉnh"], width: 12 } as const;
const underDepartments = {
  ...number, heading: "Thuộc CQ chuyên môn cấp tỉnh", aliases: ["Thuộc cơ quan chuyên môn cấp tỉnh", "Sở, ngành", "Sở, ban, ngành", "Thuộc sở, ngành", "Thuộc sở", "Cơ quan chuyên môn"], width: 12,
} as const;
const underDistricts = { ...number, heading: "Thuộc UBND cấp huyện", aliases: ["Thuộc UBND huyện", "Cấp huyện", "UBND cấp huyện"], width: 12 } as const;
const education = {
  group: "Sự nghiệp GD-ĐT",
  groupAliases: ["Sự nghiệp giáo dục và đào tạo", "Sự nghiệp giáo dục", "GD-ĐT", "Giáo dục và đào tạo", "Giáo dục"],
} as const;
const health = { group: "Sự nghiệp y tế", groupAliases: ["Y tế"] } as const;
const culture = {
  group: "Sự nghiệp VH,TDTT",
  groupAliases: [
    "Sự nghiệp văn hóa, thể dục thể thao", "Sự nghiệp văn hóa, thể thao", "Sự nghiệp văn hóa thông tin", "Sự nghiệp văn hóa",
    "VH,TDTT", "VHTT", "VH-TT", "Văn hóa, thể dục thể thao", "Văn hóa, thể thao", "Văn hóa, thể thao và du lịch", "Văn hóa thông tin", "Văn hóa",
  ],
} as const;
const otherFields = { group: "Sự nghiệp khác", groupAliases: ["Khác", "Lĩnh vực khác", "Các lĩnh vực khác"] } as const;
const numberColumns = [
  "c1", "c2", "c3", "c4",
  "edu.prov", "edu.dept", "edu.dist",
  "health.prov", "health.dept", "health.dist",
  "culture.prov", "culture.dept", "culture.dist",
  "other.prov", "other.dept", "other.dist",
] as const;

const statedScope = {
  vi: "Đề nghị kiểm tra hoặc ghi rõ phạm vi tính.",
  en: "Please check, or say what is counted.",
} as const;

/** Phụ lục 4: how many organisations province and districts had at the end of 2010 and of 2019, in three tables. */
export const pl4 = defineTemplate({
  id: "pl4",
  version: "1",
  name: "Phụ lục 4",
  title: "Thống kê và so sánh số lượng tổ chức thuộc tỉnh/huyện",
  titleAliases: ["Thống kê, so sánh số lượng tổ chức thuộc tỉnh/huyện", "Thống kê số lượng tổ chức thuộc tỉnh, huyện"],
  basis,
  since: programmeSince,
  period: null,
  planYear: null,
  print: {
    appendixLine: "PHỤ LỤC 4",
    title: "Thống kê và so sánh số lượng tổ chức thuộc tỉnh/huyện",
    subtitle: "(Tính đến ngày 31 tháng 12 năm 2019)",
    basisLine: programmeBasisLine,
    notes: [],
  },
  tables: [
    {
      id: "pl4.i",
      part: "i",
      title: "I. Số lượng, cơ cấu tổ chức thuộc Ủy ban nhân dân cấp tỉnh",
      columns: [
        placeColumn,
        periodColumn,
        {
          id: "c1", heading: "Số cơ quan chuyên môn thuộc UBND tỉnh",
          aliases: ["Số cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh", "Cơ quan chuyên môn", "Số sở, ngành", "Số sở, ban, ngành"], ...number,
        },
        { id: "c2", heading: "Số Chi cục thuộc Sở", aliases: ["Chi cục", "Số chi cục"], ...number },
        { id: "c3", heading: "Số phòng, văn phòng, thanh tra thuộc Sở", aliases: ["Phòng, văn phòng, thanh tra", "Số phòng thuộc Sở"], ...number },
        { id: "c4", heading: "Số đơn vị sự nghiệp thuộc UBND tỉnh", aliases: ["Số đơn vị sự nghiệp công lập thuộc UBND tỉnh", "Đơn vị sự nghiệp"], ...number },
        noteColumn,
      ],
      rows: {
        kind: "fixed",
        rows: [
          { id: "pl4.i.p2001-2010", label: "Giai đoạn 2001-2010 (Tính đến 12/2010)", aliases: firstPeriod, ...standing },
          { id: "pl4.i.p2011-2020", label: "Giai đoạn 2011-2020 (Tính đến 12/2019)", aliases: secondPeriod, ...standing },
        ],
      },
    },
    {
      id: "pl4.ii",
      part: "ii",
      title: "II. Số lượng, cơ cấu tổ chức thuộc Ủy ban nhân dân cấp huyện",
      columns: [
        placeColumn,
        periodColumn,
        { id: "c1", heading: "Số UBND cấp huyện", aliases: ["Số Ủy ban nhân dân cấp huyện", "Số đơn vị hành chính cấp huyện", "UBND cấp huyện", "Số huyện", "Số huyện, thị xã, thành phố"], ...number },
        {
          id: "c2", heading: "Số phòng chuyên môn thuộc UBND cấp huyện",
          aliases: ["Số cơ quan chuyên môn thuộc UBND cấp huyện", "Phòng chuyên môn"], ...number,
        },
        {
          id: "c3", heading: "Số văn phòng, thanh tra thuộc UBND cấp huyện",
          aliases: ["Số văn phòng, thanh tra thuộc Ủy ban nhân dân cấp huyện", "Văn phòng, thanh tra"], ...number,
        },
        {
          id: "c4", heading: "Số đơn vị sự nghiệp thuộc UBND cấp huyện",
          aliases: ["Số đơn vị sự nghiệp công lập thuộc UBND cấp huyện", "Đơn vị sự nghiệp"], ...number,
        },
        noteColumn,
      ],
      rows: {
        kind: "fixed",
        rows: [
          { id: "pl4.ii.p2001-2010", label: "Giai đoạn 2001-2010 (Tính đến 12/2010)", aliases: firstPeriod, ...standing },
          { id: "pl4.ii.p2011-2020", label: "Giai đoạn 2011-2020 (Tính đến 12/2019)", aliases: secondPeriod, ...standing },
        ],
      },
    },
    {
      id: "pl4.iii",
      part: "iii",
      title: "III. Số lượng đơn vị sự nghiệp công lập phân theo các lĩnh vực",
      columns: [
        placeColumn,
        periodColumn,
        { id: "edu.prov", ...education, ...underProvince },
        { id: "edu.dept", ...education, ...underDepartments },
        { id: "edu.dist", ...education, ...underDistricts },
        { id: "health.prov", ...health, ...underProvince },
        { id: "health.dept", ...health, ...underDepartments },
        { id: "health.dist", ...health, ...underDistricts },
        { id: "culture.prov", ...culture, ...underProvince },
        { id: "culture.dept", ...culture, ...underDepartments },
        { id: "culture.dist", ...culture, ...underDistricts },
        { id: "other.prov", ...otherFields, ...underProvince },
        { id: "other.dept", ...otherFields, ...underDepartments },
        { id: "other.dist", ...otherFields, ...underDistricts },
      ],
      rows: {
        kind: "fixed",
        rows: [
          { id: "pl4.iii.p2001-2010", label: "Giai đoạn 2001-2010 (Tính đến 12/2010)", aliases: firstPeriod, ...standingUnits },
          { id: "pl4.iii.p2011-2020", label: "Giai đoạn 2011-2020 (Tính đến 12/2019)", aliases: secondPeriod, ...standingUnits },
        ],
      },
    },
  ],
  rules: [
    allRows,
    onlyRows,
    ownRowsOnly,
    someAnswer,
    { ...wholeCounts, id: "R-PL4-INT", basis: { ...basis, provision: "Phụ lục 4, các cột “Số …” và bảng III" }, columns: numberColumns },
    {
      kind: "required",
      id: "R-PL4-REQ",
      severity: "warning",
      basis: { ...basis, quote: "(Tính đến ngày 31 tháng 12 năm 2019)" },
      why: "Mọi ô số của ba bảng phải có giá trị; chỉ cột “Tỉnh, thành phố” và cột “Ghi chú” được để trống.",
      fix: {
        vi: "Nếu không có tổ chức nào, đề nghị ghi 0; nếu không còn hồ sơ, ghi “không có số liệu”.",
        en: "If there was no such organisation, write 0; if the records are gone, write “không có số liệu”.",
      },
      rows: { values: ["count"] },
      columns: numberColumns,
    },
    {
      kind: "crossAppendix",
      id: "R-PL4-01",
      severity: "warning",
      basis: { ...basis, quote: "Số lượng đơn vị sự nghiệp công lập phân theo các lĩnh vực" },
      why: "Bốn lĩnh vực ở bảng III phủ kín các đơn vị sự nghiệp thuộc UBND cấp tỉnh của bảng I, tính cùng một mốc.",
      fix: statedScope,
      left: [
        { row: "pl4.iii.p2011-2020", column: "edu.prov" },
        { row: "pl4.iii.p2011-2020", column: "health.prov" },
        { row: "pl4.iii.p2011-2020", column: "culture.prov" },
        { row: "pl4.iii.p2011-2020", column: "other.prov" },
      ],
      relation: "equal",
      right: [{ row: "pl4.i.p2011-2020", column: "c4" }],
      columns: null,
      tolerance: 0,
      at: "right",
    },
    {
      kind: "crossAppendix",
      id: "R-PL4-01A",
      severity: "warning",
      basis: { ...basis, quote: "Số lượng đơn vị sự nghiệp công lập phân theo các lĩnh vực" },
      why: "Bốn lĩnh vực ở bảng III phủ kín các đơn vị sự nghiệp thuộc UBND cấp tỉnh của bảng I, tính cùng một mốc.",
      fix: statedScope,
      left: [
        { row: "pl4.iii.p2001-2010", column: "edu.prov" },
        { row: "pl4.iii.p2001-2010", column: "health.prov" },
        { row: "pl4.iii.p2001-2010", column: "culture.prov" },
        { row: "pl4.iii.p2001-2010", column: "other.prov" },
      ],
      relation: "equal",
      right: [{ row: "pl4.i.p2001-2010", column: "c4" }],
      columns: null,
      tolerance: 0,
      at: "right",
    },
    {
      kind: "crossAppendix",
      id: "R-PL4-02",
      severity: "warning",
      basis: { ...basis, quote: "Số đơn vị sự nghiệp thuộc UBND cấp huyện" },
      why: "Bốn lĩnh vực ở bảng III phủ kín các đơn vị sự nghiệp thuộc UBND cấp huyện của bảng II, tính cùng một mốc.",
      fix: statedScope,
      left: [
        { row: "pl4.iii.p2011-2020", column: "edu.dist" },
        { row: "pl4.iii.p2011-2020", column: "health.dist" },
        { row: "pl4.iii.p2011-2020", column: "culture.dist" },
        { row: "pl4.iii.p2011-2020", column: "other.dist" },
      ],
      relation: "equal",
      right: [{ row: "pl4.ii.p2011-2020", column: "c4" }],
      columns: null,
      tolerance: 0,
      at: "right",
    },
    {
      kind: "crossAppendix",
      id: "R-PL4-02A",
      severity: "warning",
      basis: { ...basis, quote: "Số đơn vị sự nghiệp thuộc UBND cấp huyện" },
      why: "Bốn lĩnh vực ở bảng III phủ kín các đơn vị sự nghiệp thuộc UBND cấp huyện của bảng II, tính cùng một mốc.",
      fix: statedScope,
      left: [
        { row: "pl4.iii.p2001-2010", column: "edu.dist" },
        { row: "pl4.iii.p2001-2010", column: "health.dist" },
        { row: "pl4.iii.p2001-2010", column: "culture.dist" },
        { row: "pl4.iii.p2001-2010", column: "other.dist" },
      ],
      relation: "equal",
      right: [{ row: "pl4.ii.p2001-2010", column: "c4" }],
      columns: null,
      tolerance: 0,
      at: "right",
    },
    {
      kind: "unchanged",
      id: "R-PL4-06",
      severity: "info",
      basis: { ...basis, quote: "Số UBND cấp huyện" },
      why: "Số UBND cấp huyện chỉ đổi khi chia, nhập đơn vị hành chính.",
      fix: {
        vi: "Nếu do chia, nhập đơn vị hành chính, đề nghị ghi ở cột Ghi chú.",
        en: "If districts were divided or merged, please say so in the notes column.",
      },
      before: { row: "pl4.ii.p2001-2010", column: "c1" },
      after: { row: "pl4.ii.p2011-2020", column: "c1" },
    },
    {
      kind: "bound",
      id: "R-PL4-11",
      severity: "info",
      basis: { ...basis, provision: "Phụ lục 4, bảng II, cột 1 và cột 3", quote: "Số văn phòng, thanh tra" },
      why:
        "Mỗi UBND cấp huyện thường có một văn phòng và một thanh tra; số lớn hơn hai lần số UBND có thể do tính cả cấp tỉnh hoặc cấp xã.",
      smaller: [{ row: "pl4.ii.p2011-2020" }],
      larger: [{ row: "pl4.ii.p2011-2020", column: "c1" }, { row: "pl4.ii.p2011-2020", column: "c1" }],
      columns: ["c3"],
      at: "smaller",
    },
    {
      kind: "bound",
      id: "R-PL4-11A",
      severity: "info",
      basis: { ...basis, provision: "Phụ lục 4, bảng II, cột 1 và cột 3", quote: "Số văn phòng, thanh tra" },
      why:
        "Mỗi UBND cấp huyện thường có một văn phòng và một thanh tra; số lớn hơn hai lần số UBND có thể do tính cả cấp tỉnh hoặc cấp xã.",
      smaller: [{ row: "pl4.ii.p2001-2010" }],
      larger: [{ row: "pl4.ii.p2001-2010", column: "c1" }, { row: "pl4.ii.p2001-2010", column: "c1" }],
      columns: ["c3"],
      at: "smaller",
    },
  ],
});
