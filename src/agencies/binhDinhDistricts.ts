import type { AgencyEntry } from "../core/agency/agencyEntry";

/** The district tier was given up, and the province merged into Gia Lai, on 1 July 2025. */
const untilMerger = { validFrom: null, validTo: "2025-06-30" } as const;

/** The eleven districts of Bình Định; from general knowledge, the plans do not list them. */
export const binhDinhDistricts: readonly AgencyEntry[] = [
  {
    id: "bd.h.quy-nhon", name: "Ủy ban nhân dân thành phố Quy Nhơn", kind: "agency", level: "district", parent: "bd.ubnd-tinh",
    aliases: [{ text: "UBND thành phố Quy Nhơn" }, { text: "UBND TP Quy Nhơn" }, { text: "Thành phố Quy Nhơn" }, { text: "TP. Quy Nhơn" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.h.an-nhon", name: "Ủy ban nhân dân thị xã An Nhơn", kind: "agency", level: "district", parent: "bd.ubnd-tinh",
    aliases: [{ text: "UBND thị xã An Nhơn" }, { text: "UBND TX An Nhơn" }, { text: "Thị xã An Nhơn" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.h.hoai-nhon", name: "Ủy ban nhân dân huyện Hoài Nhơn", kind: "agency", level: "district", parent: "bd.ubnd-tinh",
    aliases: [
      { text: "UBND huyện Hoài Nhơn" },
      { text: "UBND thị xã Hoài Nhơn" },
      { text: "Huyện Hoài Nhơn" },
      { text: "Thị xã Hoài Nhơn" },
    ],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.h.tuy-phuoc", name: "Ủy ban nhân dân huyện Tuy Phước", kind: "agency", level: "district", parent: "bd.ubnd-tinh",
    aliases: [{ text: "UBND huyện Tuy Phước" }, { text: "Huyện Tuy Phước" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.h.phu-cat", name: "Ủy ban nhân dân huyện Phù Cát", kind: "agency", level: "district", parent: "bd.ubnd-tinh",
    aliases: [{ text: "UBND huyện Phù Cát" }, { text: "Huyện Phù Cát" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.h.phu-my", name: "Ủy ban nhân dân huyện Phù Mỹ", kind: "agency", level: "district", parent: "bd.ubnd-tinh",
    aliases: [{ text: "UBND huyện Phù Mỹ" }, { text: "Huyện Phù Mỹ" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.h.hoai-an", name: "Ủy ban nhân dân huyện Hoài Ân", kind: "agency", level: "district", parent: "bd.ubnd-tinh",
    aliases: [{ text: "UBND huyện Hoài Ân" }, { text: "Huyện Hoài Ân" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.h.an-lao", name: "Ủy ban nhân dân huyện An Lão", kind: "agency", level: "district", parent: "bd.ubnd-tinh",
    aliases: [{ text: "UBND huyện An Lão" }, { text: "Huyện An Lão" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.h.vinh-thanh", name: "Ủy ban nhân dân huyện Vĩnh Thạnh", kind: "agency", level: "district", parent: "bd.ubnd-tinh",
    aliases: [{ text: "UBND huyện Vĩnh Thạnh" }, { text: "Huyện Vĩnh Thạnh" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.h.tay-son", name: "Ủy ban nhân dân huyện Tây Sơn", kind: "agency", level: "district", parent: "bd.ubnd-tinh",
    aliases: [{ text: "UBND huyện Tây Sơn" }, { text: "Huyện Tây Sơn" }],
    domains: [],
    ...untilMerger,
  },
  {
    id: "bd.h.van-canh", name: "Ủy ban nhân dân huyện Vân Canh", kind: "agency", level: "district", parent: "bd.ubnd-tinh",
    aliases: [{ text: "UBND huyện Vân Canh" }, { text: "Huyện Vân Canh" }],
    domains: [],
    ...untilMerger,
  },
];
