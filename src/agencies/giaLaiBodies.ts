import type { AgencyEntry } from "../core/agency/agencyEntry";

const open = { validFrom: null, validTo: null } as const;

/** Bodies of Gia Lai and the offices of its Sở Thông tin và Truyền thông. */
export const giaLaiBodies: readonly AgencyEntry[] = [
  {
    id: "gl.ubnd-tinh", name: "Ủy ban nhân dân tỉnh Gia Lai", kind: "agency", level: "province", parent: null,
    aliases: [{ text: "Ủy ban nhân dân tỉnh" }, { text: "UBND TỈNH GIA LAI" }, { text: "UBND tỉnh" }],
    domains: [],
    ...open,
  },
  {
    id: "gl.hdnd-tinh", name: "Hội đồng nhân dân tỉnh Gia Lai", kind: "council", level: "province", parent: null,
    aliases: [{ text: "Hội đồng nhân dân tỉnh" }],
    domains: [],
    ...open,
  },
  {
    id: "gl.vp-ubnd", name: "Văn phòng Ủy ban nhân dân tỉnh Gia Lai", kind: "agency", level: "province", parent: "gl.ubnd-tinh",
    aliases: [{ text: "Văn phòng UBND tỉnh" }, { text: "Văn phòng Ủy ban nhân dân tỉnh" }],
    domains: [],
    ...open,
  },
  {
    id: "gl.so-tttt", name: "Sở Thông tin và Truyền thông tỉnh Gia Lai", kind: "agency", level: "province", parent: "gl.ubnd-tinh",
    aliases: [{ text: "SỞ THÔNG TIN VÀ TRUYỀN THÔNG" }, { text: "Sở TT&TT" }],
    domains: ["xây dựng và phát triển Chính quyền điện tử tiến tới Chính quyền số"],
    ...open,
  },
  {
    id: "gl.so-noi-vu", name: "Sở Nội vụ (Gia Lai)", kind: "agency", level: "province", parent: "gl.ubnd-tinh",
    aliases: [{ text: "Sở Nội vụ" }],
    domains: [],
    ...open,
  },
  {
    id: "gl.so-tu-phap", name: "Sở Tư pháp (Gia Lai)", kind: "agency", level: "province", parent: "gl.ubnd-tinh",
    aliases: [{ text: "Sở Tư pháp" }],
    domains: [],
    ...open,
  },
  {
    id: "gl.so-khcn", name: "Sở Khoa học và Công nghệ (Gia Lai)", kind: "agency", level: "province", parent: "gl.ubnd-tinh",
    aliases: [{ text: "Sở Khoa học và Công nghệ" }, { text: "Sở Khoa học&Công nghệ", form: "typo" }, { text: "Sở KH&CN" }],
    domains: [],
    ...open,
  },
  {
    id: "gl.tt-pvhcc", name: "Trung tâm phục vụ hành chính công tỉnh Gia Lai", kind: "unit", level: "province", parent: "gl.ubnd-tinh",
    aliases: [],
    domains: [],
    ...open,
  },
  {
    id: "gl.van-phong-so", name: "Văn phòng Sở", kind: "unit", level: "departmentOffice", parent: "gl.so-tttt",
    aliases: [{ text: "Văn phòng", form: "context" }],
    domains: ["theo dõi, kiểm tra, đôn đốc, tổng hợp"],
    ...open,
  },
  {
    id: "gl.thanh-tra-so", name: "Thanh tra Sở", kind: "unit", level: "departmentOffice", parent: "gl.so-tttt",
    aliases: [],
    domains: ["theo dõi thi hành pháp luật"],
    ...open,
  },
  {
    id: "gl.phong-cntt", name: "Phòng Công nghệ thông tin", kind: "unit", level: "departmentOffice", parent: "gl.so-tttt",
    aliases: [{ text: "Phòng CNTT" }],
    domains: ["đầu mối nhiệm vụ CCHC do UBND tỉnh giao", "chính quyền điện tử"],
    ...open,
  },
  {
    id: "gl.phong-ttbcxb", name: "Phòng Thông tin - Báo chí - Xuất bản", kind: "unit", level: "departmentOffice", parent: "gl.so-tttt",
    aliases: [{ text: "Phòng Thông tin -Báo chí -Xuất bản", form: "typo" }],
    domains: [],
    ...open,
  },
  {
    id: "gl.phong-bcvt", name: "Phòng Bưu chính – Viễn thông", kind: "unit", level: "departmentOffice", parent: "gl.so-tttt",
    aliases: [],
    domains: [],
    ...open,
  },
  {
    id: "gl.tt-cntt", name: "Trung tâm Công nghệ thông tin và Truyền thông", kind: "unit", level: "departmentOffice", parent: "gl.so-tttt",
    aliases: [{ text: "Trung tâm CNTT&TT" }, { text: "Trung tâm CNTT& TT", form: "typo" }],
    domains: [],
    ...open,
  },
  {
    id: "gl.bpmc", name: "Bộ phận Một cửa (của Sở)", kind: "unit", level: "departmentOffice", parent: "gl.so-tttt",
    aliases: [{ text: "Bộ phận Một cửa" }],
    domains: [],
    ...open,
  },
  {
    id: "gl.ban-iso", name: "Ban ISO", kind: "unit", level: "departmentOffice", parent: "gl.so-tttt",
    aliases: [],
    domains: ["hệ thống quản lý chất lượng ISO"],
    ...open,
  },
  {
    id: "gl.bbt-ban-tin", name: "Ban biên tập Bản tin", kind: "unit", level: "departmentOffice", parent: "gl.so-tttt",
    aliases: [],
    domains: [],
    ...open,
  },
  {
    id: "gl.bbt-website", name: "Ban biên tập WebSite", kind: "unit", level: "departmentOffice", parent: "gl.so-tttt",
    aliases: [],
    domains: [],
    ...open,
  },
  {
    id: "gl.hd-tdkt", name: "Hội đồng Thi đua - Khen thưởng Sở", kind: "unit", level: "departmentOffice", parent: "gl.so-tttt",
    aliases: [{ text: "Hội đồng TĐKT Sở" }],
    domains: [],
    ...open,
  },
  {
    id: "gl.cac-phong", name: "Các phòng chuyên môn thuộc Sở", kind: "group", level: "collective", parent: "gl.so-tttt",
    aliases: [{ text: "các phòng chuyên môn" }, { text: "phòng, ban chuyên môn" }],
    domains: [],
    ...open,
  },
  {
    id: "gl.dvsn", name: "Đơn vị sự nghiệp thuộc Sở", kind: "group", level: "collective", parent: "gl.so-tttt",
    aliases: [{ text: "đơn vị sự nghiệp" }, { text: "đơn vị sự nghiệp công lập thuộc Sở" }],
    domains: [],
    ...open,
  },
  {
    id: "gl.phong-don-vi", name: "Các phòng, đơn vị thuộc Sở", kind: "group", level: "collective", parent: "gl.so-tttt",
    aliases: [
      { text: "các phòng, đơn vị sự nghiệp trực thuộc Sở" },
      { text: "các phòng chuyên môn, đơn vị thuộc sở" },
      { text: "các phòng, đơn vị sự nghiệp thuộc Sở" },
    ],
    domains: [],
    ...open,
  },
  {
    id: "gl.so-ban-nganh", name: "Các sở, ban, ngành tỉnh Gia Lai", kind: "group", level: "collective", parent: "gl.ubnd-tinh",
    aliases: [{ text: "các sở, ban, ngành tỉnh" }],
    domains: [],
    ...open,
  },
  {
    id: "gl.cap-uy", name: "Cấp ủy Đảng (của Sở)", kind: "party", level: "party", parent: "gl.so-tttt",
    aliases: [{ text: "cấp ủy Đảng" }],
    domains: [],
    ...open,
  },
  {
    id: "gl.cq-dv-dp", name: "Các cơ quan, đơn vị, địa phương (Gia Lai)", kind: "group", level: "collective", parent: null,
    aliases: [{ text: "các đơn vị liên quan" }, { text: "các đơn vị, địa phương" }, { text: "Các cơ quan đơn vị, địa phương" }],
    domains: [],
    ...open,
  },
];
