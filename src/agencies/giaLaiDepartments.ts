import type { AgencyEntry } from "../core/agency/agencyEntry";

const open = { validFrom: null, validTo: null } as const;

/** Departments were joined on 1 March 2025. */
const sinceReform = { validFrom: "2025-03-01", validTo: null } as const;

/** Bodies that Gia Lai has also after its merger with Bình Định on 1 July 2025; from general knowledge, the department's plan does not name them. */
export const giaLaiDepartments: readonly AgencyEntry[] = [
  {
    id: "gl.so-tai-chinh", name: "Sở Tài chính (Gia Lai)", kind: "agency", level: "province", parent: "gl.ubnd-tinh",
    aliases: [{ text: "Sở Tài chính" }],
    domains: [],
    ...open,
  },
  {
    id: "gl.so-cong-thuong", name: "Sở Công Thương (Gia Lai)", kind: "agency", level: "province", parent: "gl.ubnd-tinh",
    aliases: [{ text: "Sở Công Thương" }],
    domains: [],
    ...open,
  },
  {
    id: "gl.so-nnmt", name: "Sở Nông nghiệp và Môi trường", kind: "agency", level: "province", parent: "gl.ubnd-tinh",
    aliases: [{ text: "Sở NN&MT" }],
    domains: [],
    ...sinceReform,
  },
  {
    id: "gl.so-xay-dung", name: "Sở Xây dựng (Gia Lai)", kind: "agency", level: "province", parent: "gl.ubnd-tinh",
    aliases: [{ text: "Sở Xây dựng" }],
    domains: [],
    ...open,
  },
  {
    id: "gl.so-vhttdl", name: "Sở Văn hóa, Thể thao và Du lịch", kind: "agency", level: "province", parent: "gl.ubnd-tinh",
    aliases: [{ text: "Sở VHTT&DL" }, { text: "Sở VH,TT&DL" }],
    domains: [],
    ...open,
  },
  {
    id: "gl.so-gddt", name: "Sở Giáo dục và Đào tạo (Gia Lai)", kind: "agency", level: "province", parent: "gl.ubnd-tinh",
    aliases: [{ text: "Sở Giáo dục và Đào tạo" }, { text: "Sở GD&ĐT" }],
    domains: [],
    ...open,
  },
  {
    id: "gl.so-y-te", name: "Sở Y tế (Gia Lai)", kind: "agency", level: "province", parent: "gl.ubnd-tinh",
    aliases: [{ text: "Sở Y tế" }],
    domains: [],
    ...open,
  },
  {
    id: "gl.so-ngoai-vu", name: "Sở Ngoại vụ (Gia Lai)", kind: "agency", level: "province", parent: "gl.ubnd-tinh",
    aliases: [{ text: "Sở Ngoại vụ" }],
    domains: [],
    ...open,
  },
  {
    id: "gl.so-dan-toc", name: "Sở Dân tộc và Tôn giáo", kind: "agency", level: "province", parent: "gl.ubnd-tinh",
    aliases: [{ text: "Sở DT&TG" }],
    domains: [],
    ...sinceReform,
  },
  {
    id: "gl.thanh-tra-tinh", name: "Thanh tra tỉnh Gia Lai", kind: "agency", level: "province", parent: "gl.ubnd-tinh",
    aliases: [{ text: "Thanh tra tỉnh" }],
    domains: [],
    ...open,
  },
  {
    id: "gl.ubnd-xa", name: "Ủy ban nhân dân các xã, phường", kind: "group", level: "commune", parent: "gl.ubnd-tinh",
    aliases: [{ text: "UBND các xã, phường" }, { text: "UBND cấp xã" }, { text: "Ủy ban nhân dân cấp xã" }],
    domains: [],
    ...open,
  },
];
