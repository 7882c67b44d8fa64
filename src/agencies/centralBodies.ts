import type { AgencyEntry } from "../core/agency/agencyEntry";

const open = { validFrom: null, validTo: null } as const;

/** Bodies of the centre that the plans name. */
export const centralBodies: readonly AgencyEntry[] = [
  { id: "tw.chinh-phu", name: "Chính phủ", kind: "agency", level: "central", parent: null, aliases: [], domains: [], ...open },
  {
    id: "tw.thu-tuong", name: "Thủ tướng Chính phủ", kind: "official", level: "central", parent: "tw.chinh-phu",
    aliases: [],
    domains: [],
    ...open,
  },
  { id: "tw.bo-noi-vu", name: "Bộ Nội vụ", kind: "agency", level: "central", parent: "tw.chinh-phu", aliases: [], domains: [], ...open },
  {
    id: "tw.bt-bo-noi-vu", name: "Bộ trưởng Bộ Nội vụ", kind: "official", level: "central", parent: "tw.bo-noi-vu",
    aliases: [],
    domains: [],
    ...open,
  },
  {
    id: "tw.bo-tttt", name: "Bộ Thông tin và Truyền thông", kind: "agency", level: "central", parent: "tw.chinh-phu",
    aliases: [],
    domains: [],
    ...open,
  },
  {
    id: "tw.bcd-cchc", name: "Ban Chỉ đạo cải cách hành chính của Chính phủ", kind: "interagency", level: "central", parent: "tw.chinh-phu",
    aliases: [],
    domains: [],
    ...open,
  },
  {
    id: "tw.bchtw-dang", name: "Ban Chấp hành Trung ương Đảng", kind: "party", level: "party", parent: null,
    aliases: [{ text: "Ban Chấp hành Trung ương" }, { text: "Ban Chấp hành Trung ương Đảng khóa XIII" }],
    domains: [],
    ...open,
  },
  {
    id: "tw.bo-nganh", name: "Các bộ, ngành (Trung ương)", kind: "group", level: "collective", parent: "tw.chinh-phu",
    aliases: [
      { text: "các bộ, ngành, địa phương" },
      { text: "Bộ, ngành Trung ương" },
      { text: "các bộ, ngành" },
      { text: "Chính phủ, các bộ, ngành" },
      { text: "các Bộ, ngành Trung ương" },
      { text: "bộ, ngành" },
    ],
    domains: [],
    ...open,
  },
  {
    id: "tw.doan-tn", name: "Đoàn Thanh niên Cộng sản Hồ Chí Minh", kind: "massOrganisation", level: "central", parent: null,
    aliases: [],
    domains: [],
    ...open,
  },
];
