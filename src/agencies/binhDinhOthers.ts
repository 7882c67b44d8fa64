import type { AgencyEntry } from "../core/agency/agencyEntry";

/** The province was merged into Gia Lai on 1 July 2025. */
const untilMerger = { validFrom: null, validTo: "2025-06-30" } as const;

/** Bodies outside the departments that plans of a province call upon; from general knowledge, the plans here do not name them. */
export const binhDinhOthers: readonly AgencyEntry[] = [
  {
    id: "bd.cong-an", name: "Công an tỉnh", kind: "agency", level: "central", parent: null,
    aliases: [],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.quan-su", name: "Bộ Chỉ huy Quân sự tỉnh", kind: "agency", level: "central", parent: null,
    aliases: [{ text: "BCH Quân sự tỉnh" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.kho-bac", name: "Kho bạc Nhà nước tỉnh", kind: "agency", level: "central", parent: null,
    aliases: [{ text: "Kho bạc Nhà nước Bình Định" }, { text: "KBNN tỉnh" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.bhxh", name: "Bảo hiểm xã hội tỉnh", kind: "agency", level: "central", parent: null,
    aliases: [{ text: "BHXH tỉnh" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.vp-hdnd", name: "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh", kind: "agency", level: "province", parent: null,
    aliases: [{ text: "Văn phòng Đoàn ĐBQH và HĐND tỉnh" }, { text: "VP Đoàn ĐBQH và HĐND tỉnh" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.mttq", name: "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", kind: "massOrganisation", level: "province", parent: null,
    aliases: [{ text: "Ủy ban MTTQ Việt Nam tỉnh" }, { text: "UBMTTQ Việt Nam tỉnh" }, { text: "UBMTTQVN tỉnh" }, { text: "Ủy ban MTTQVN tỉnh" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.truong-chinh-tri", name: "Trường Chính trị tỉnh", kind: "unit", level: "party", parent: "bd.tinh-uy",
    aliases: [],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.ban-to-chuc", name: "Ban Tổ chức Tỉnh ủy", kind: "party", level: "party", parent: "bd.tinh-uy",
    aliases: [],
    domains: [],
    ...untilMerger,
  },
];
