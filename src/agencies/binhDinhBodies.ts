import type { AgencyEntry } from "../core/agency/agencyEntry";

/** The province was merged into Gia Lai on 1 July 2025. */
const untilMerger = { validFrom: null, validTo: "2025-06-30" } as const;

/** Single bodies and officials of Bình Định that the plans name. */
export const binhDinhBodies: readonly AgencyEntry[] = [
  {
    id: "bd.tinh-uy", name: "Tỉnh ủy Bình Định", kind: "party", level: "party", parent: null,
    aliases: [{ text: "Tỉnh ủy" }, { text: "Tỉnh/Thành ủy", form: "generic" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.tt-tinh-uy", name: "Thường trực Tỉnh ủy", kind: "party", level: "party", parent: "bd.tinh-uy",
    aliases: [],
    domains: [],
    ...untilMerger,
  },
  { id: "bd.dang-bo", name: "Đảng bộ tỉnh", kind: "party", level: "party", parent: null, aliases: [], domains: [], ...untilMerger },
  {
    id: "bd.hdnd-tinh", name: "Hội đồng nhân dân tỉnh Bình Định", kind: "council", level: "province", parent: null,
    aliases: [{ text: "Hội đồng nhân dân tỉnh" }, { text: "HĐND tỉnh" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.tt-hdnd-tinh", name: "Thường trực Hội đồng nhân dân tỉnh", kind: "council", level: "province", parent: "bd.hdnd-tinh",
    aliases: [{ text: "Thường trực HĐND tỉnh" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.ubnd-tinh", name: "Ủy ban nhân dân tỉnh Bình Định", kind: "agency", level: "province", parent: null,
    aliases: [
      { text: "UBND tỉnh" },
      { text: "Ủy ban nhân dân tỉnh" },
      { text: "UBND cấp tỉnh", form: "generic" },
      { text: "Ủy ban nhân dân cấp tỉnh", form: "generic" },
    ],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.ct-ubnd-tinh", name: "Chủ tịch Ủy ban nhân dân tỉnh", kind: "official", level: "province", parent: "bd.ubnd-tinh",
    aliases: [
      { text: "Chủ tịch UBND tỉnh" },
      { text: "Chủ tịch của Ủy ban nhân dân tỉnh" },
      { text: "Chủ tịch của Ủy UBND tỉnh", form: "typo" },
    ],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.ct-pct-ubnd", name: "Chủ tịch, các Phó Chủ tịch UBND tỉnh", kind: "official", level: "province", parent: "bd.ubnd-tinh",
    aliases: [{ text: "CT, các PCT UBND tỉnh" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.ld-ubnd", name: "Lãnh đạo UBND tỉnh", kind: "official", level: "province", parent: "bd.ubnd-tinh",
    aliases: [],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.bcd-cchc", name: "Ban Chỉ đạo Cải cách hành chính của tỉnh", kind: "interagency", level: "province", parent: "bd.ubnd-tinh",
    aliases: [{ text: "Ban Chỉ đạo", form: "context" }, { text: "Ban Chỉ đạo CCHC tỉnh" }, { text: "BCĐ CCHC tỉnh" }, { text: "Ban Chỉ đạo thực hiện Chương trình hành động số 09-CTr/TU" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.so-noi-vu", name: "Sở Nội vụ", kind: "agency", level: "province", parent: "bd.ubnd-tinh",
    aliases: [{ text: "Giám đốc Sở Nội vụ", form: "head" }],
    domains: [
      "chỉ đạo điều hành CCHC",
      "tổ chức bộ máy",
      "cán bộ, công chức, viên chức",
      "theo dõi, tổng hợp chung",
      "chấm điểm Chỉ số CCHC",
    ],
    ...untilMerger,
  },
  {
    id: "bd.so-tu-phap", name: "Sở Tư pháp", kind: "agency", level: "province", parent: "bd.ubnd-tinh",
    aliases: [],
    domains: ["cải cách thể chế"],
    ...untilMerger,
  },
  {
    id: "bd.vp-ubnd", name: "Văn phòng Ủy ban nhân dân tỉnh", kind: "agency", level: "province", parent: "bd.ubnd-tinh",
    aliases: [
      { text: "Văn phòng UBND tỉnh" },
      { text: "Chánh Văn phòng Ủy ban nhân dân tỉnh", form: "head" },
      { text: "LĐVP UBND tỉnh", form: "head" },
      { text: "VP UBND tỉnh" },
    ],
    domains: ["cải cách thủ tục hành chính", "một cửa", "dịch vụ công trực tuyến", "phản ánh, kiến nghị"],
    ...untilMerger,
  },
  {
    id: "bd.so-tai-chinh", name: "Sở Tài chính", kind: "agency", level: "province", parent: "bd.ubnd-tinh",
    aliases: [],
    domains: ["cải cách tài chính công", "kinh phí"],
    ...untilMerger,
  },
  {
    id: "bd.so-tttt", name: "Sở Thông tin và Truyền thông", kind: "agency", level: "province", parent: "bd.ubnd-tinh",
    aliases: [{ text: "Sở Thông tin Truyền thông", form: "typo" }, { text: "Sở TT&TT" }],
    domains: [
      "hiện đại hóa hành chính",
      "tuyên truyền",
      "ứng dụng CNTT (hiện đại hóa)",
      "chính quyền điện tử, ứng dụng CNTT",
      "truyền thông CCHC",
    ],
    ...untilMerger,
  },
  {
    id: "bd.so-khcn", name: "Sở Khoa học và Công nghệ", kind: "agency", level: "province", parent: "bd.ubnd-tinh",
    aliases: [{ text: "Sở KH&CN" }],
    domains: ["hệ thống quản lý chất lượng ISO"],
    ...untilMerger,
  },
  {
    id: "bd.so-khdt", name: "Sở Kế hoạch và Đầu tư", kind: "agency", level: "province", parent: "bd.ubnd-tinh",
    aliases: [{ text: "Sở KH&ĐT" }],
    domains: ["thủ tục đầu tư", "PCI, DDCI"],
    ...untilMerger,
  },
  {
    id: "bd.so-tnmt", name: "Sở Tài nguyên và Môi trường", kind: "agency", level: "province", parent: "bd.ubnd-tinh",
    aliases: [{ text: "Sở TN&MT" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.bql-kkt", name: "Ban Quản lý Khu kinh tế tỉnh", kind: "agency", level: "province", parent: "bd.ubnd-tinh",
    aliases: [{ text: "BQL Khu kinh tế tỉnh" }, { text: "Ban Quản lý Khu kinh tế" }, { text: "BQL Khu kinh tế" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.tt-pvhcc", name: "Trung tâm Phục vụ hành chính công tỉnh", kind: "unit", level: "province", parent: "bd.vp-ubnd",
    aliases: [{ text: "Trung tâm Phục vụ hành chính công" }, { text: "Trung tâm phục vụ hành chính công cấp tỉnh" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.tt-tin-hoc", name: "Trung tâm Tin học - Công báo", kind: "unit", level: "province", parent: "bd.vp-ubnd",
    aliases: [],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.cong-ttdt", name: "Cổng Thông tin điện tử tỉnh", kind: "unit", level: "press", parent: "bd.vp-ubnd",
    aliases: [{ text: "Cổng thông tin điện tử của tỉnh" }, { text: "Cổng TTĐT của tỉnh" }],
    domains: ["tuyên truyền"],
    ...untilMerger,
  },
  {
    id: "bd.bao", name: "Báo Bình Định", kind: "press", level: "press", parent: null,
    aliases: [],
    domains: ["tuyên truyền"],
    ...untilMerger,
  },
  {
    id: "bd.dai-ptth", name: "Đài Phát thanh và Truyền hình Bình Định", kind: "press", level: "press", parent: "bd.ubnd-tinh",
    aliases: [
      { text: "Đài Phát thanh và Truyền hình tỉnh" },
      { text: "Đài PT&TH tỉnh" },
      { text: "đài PT-TH tỉnh" },
      { text: "Đài PT-TH Bình Định" },
    ],
    domains: ["tuyên truyền"],
    ...untilMerger,
  },
  {
    id: "bd.buu-dien", name: "Bưu điện tỉnh", kind: "enterprise", level: "enterprise", parent: null,
    aliases: [],
    domains: ["số hóa hồ sơ, tiếp nhận và trả kết quả TTHC"],
    ...untilMerger,
  },
  {
    id: "bd.cuc-thong-ke", name: "Cục Thống kê (tỉnh)", kind: "agency", level: "central", parent: null,
    aliases: [{ text: "Cục Thống kê" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.cuc-thue", name: "Cục Thuế tỉnh", kind: "agency", level: "central", parent: null,
    aliases: [{ text: "cơ quan Thuế", form: "context" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.dk-dat-dai", name: "Cơ quan Đăng ký đất đai", kind: "unit", level: "province", parent: "bd.so-tnmt",
    aliases: [],
    domains: [],
    ...untilMerger,
  },
];
