import type { AgencyEntry } from "../core/agency/agencyEntry";

/** The province was merged into Gia Lai on 1 July 2025. */
const untilMerger = { validFrom: null, validTo: "2025-06-30" } as const;

/** Departments of Bình Định that the plans do not name; from general knowledge. */
export const binhDinhDepartments: readonly AgencyEntry[] = [
  {
    id: "bd.so-cong-thuong", name: "Sở Công Thương", kind: "agency", level: "province", parent: "bd.ubnd-tinh",
    aliases: [],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.so-nnptnt", name: "Sở Nông nghiệp và Phát triển nông thôn", kind: "agency", level: "province", parent: "bd.ubnd-tinh",
    aliases: [{ text: "Sở NN&PTNT" }, { text: "Sở Nông nghiệp và PTNT" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.so-gtvt", name: "Sở Giao thông vận tải", kind: "agency", level: "province", parent: "bd.ubnd-tinh",
    aliases: [{ text: "Sở GTVT" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.so-xay-dung", name: "Sở Xây dựng", kind: "agency", level: "province", parent: "bd.ubnd-tinh",
    aliases: [],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.so-ldtbxh", name: "Sở Lao động - Thương binh và Xã hội", kind: "agency", level: "province", parent: "bd.ubnd-tinh",
    aliases: [{ text: "Sở LĐ-TB&XH" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.so-vhtt", name: "Sở Văn hóa và Thể thao", kind: "agency", level: "province", parent: "bd.ubnd-tinh",
    aliases: [{ text: "Sở VH&TT" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.so-du-lich", name: "Sở Du lịch", kind: "agency", level: "province", parent: "bd.ubnd-tinh",
    aliases: [],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.so-gddt", name: "Sở Giáo dục và Đào tạo", kind: "agency", level: "province", parent: "bd.ubnd-tinh",
    aliases: [{ text: "Sở GD&ĐT" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.so-y-te", name: "Sở Y tế", kind: "agency", level: "province", parent: "bd.ubnd-tinh",
    aliases: [],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.so-ngoai-vu", name: "Sở Ngoại vụ", kind: "agency", level: "province", parent: "bd.ubnd-tinh",
    aliases: [],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.thanh-tra-tinh", name: "Thanh tra tỉnh", kind: "agency", level: "province", parent: "bd.ubnd-tinh",
    aliases: [],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.ban-dan-toc", name: "Ban Dân tộc tỉnh", kind: "agency", level: "province", parent: "bd.ubnd-tinh",
    aliases: [{ text: "Ban Dân tộc" }],
    domains: [],
    ...untilMerger,
  },
];
