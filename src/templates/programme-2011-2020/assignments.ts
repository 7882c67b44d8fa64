import type { Assignment } from "../../core/template/template";
import { programmePlan } from "./programme";

/** Who fills which rows of Phụ lục 1–8. Districts send a report but are given no appendix. */
export const assignments: readonly Assignment[] = [
  {
    agency: "bd.so-noi-vu",
    template: "pl1",
    rows: "all",
    basis: {
      ...programmePlan,
      provision: "Mục II.2.a",
      quote: "Thống kê các nhiệm vụ có liên quan đến lĩnh vực được phân công phụ trách tại Phụ lục 1, Phụ lục 4, Phụ lục 5 và Phụ lục 8.",
    },
    round: "d.thematic",
  },
  {
    agency: "bd.so-noi-vu",
    template: "pl4",
    rows: "all",
    basis: {
      ...programmePlan,
      provision: "Mục II.2.a",
      quote: "Thống kê các nhiệm vụ có liên quan đến lĩnh vực được phân công phụ trách tại Phụ lục 1, Phụ lục 4, Phụ lục 5 và Phụ lục 8.",
    },
    round: "d.thematic",
  },
  {
    agency: "bd.so-noi-vu",
    template: "pl5",
    rows: "all",
    basis: {
      ...programmePlan,
      provision: "Mục II.2.a",
      quote: "Thống kê các nhiệm vụ có liên quan đến lĩnh vực được phân công phụ trách tại Phụ lục 1, Phụ lục 4, Phụ lục 5 và Phụ lục 8.",
    },
    round: "d.thematic",
  },
  {
    agency: "bd.so-noi-vu",
    template: "pl8",
    rows: "all",
    basis: {
      ...programmePlan,
      provision: "Mục II.2.a",
      quote: "Thống kê các nhiệm vụ có liên quan đến lĩnh vực được phân công phụ trách tại Phụ lục 1, Phụ lục 4, Phụ lục 5 và Phụ lục 8.",
    },
    round: "d.thematic",
  },
  {
    agency: "bd.so-tu-phap",
    template: "pl2",
    rows: "all",
    basis: { ...programmePlan, provision: "Mục II.2.b", quote: "Thống kê các nhiệm vụ tại lĩnh vực cải cách thể chế theo Phụ lục 2." },
    round: "d.thematic",
  },
  {
    agency: "bd.vp-ubnd",
    template: "pl3",
    rows: "all",
    basis: {
      ...programmePlan,
      provision: "Mục II.2.c",
      quote: "Thống kê các chỉ tiêu thuộc lĩnh vực cải cách thủ tục hành chính tại Phụ lục 3 và một số nhiệm vụ có liên quan đến lĩnh vực được phân công phụ trách tại Phụ lục 7.",
    },
    round: "d.thematic",
  },
  {
    agency: "bd.vp-ubnd",
    template: "pl7",
    rows: ["pl7.r10", "pl7.r11", "pl7.r12", "pl7.r13"],
    basis: {
      ...programmePlan,
      provision: "Mục II.2.c; Ghi chú Phụ lục 7",
      quote: "- Văn phòng UBND tỉnh thống kê các chỉ tiêu từ số thứ tự thứ 10 đến 13;",
    },
    round: "d.thematic",
  },
  {
    agency: "bd.so-tai-chinh",
    template: "pl6",
    rows: "all",
    basis: {
      ...programmePlan,
      provision: "Mục II.2.d",
      quote: "Thống kê các chỉ tiêu thuộc lĩnh vực cải cách tài chính công tại Phụ lục 6.",
    },
    round: "d.thematic",
  },
  {
    agency: "bd.so-tttt",
    template: "pl7",
    rows: ["pl7.r1", "pl7.r2", "pl7.r3", "pl7.r4", "pl7.r5", "pl7.r6", "pl7.r7", "pl7.r8", "pl7.r9"],
    basis: {
      ...programmePlan,
      provision: "Mục II.2.e; Ghi chú Phụ lục 7",
      quote: "- Sở Thông tin và Truyền thông thống kê các chỉ tiêu từ số thứ tự thứ 1 đến 9;",
    },
    round: "d.thematic",
  },
  {
    agency: "bd.so-khcn",
    template: "pl7",
    rows: ["pl7.r14"],
    basis: {
      ...programmePlan,
      provision: "Mục II.2.f; Ghi chú Phụ lục 7",
      quote: "- Sở Khoa học và Công nghệ thống kê chỉ tiêu số thứ tự thứ 14.",
    },
    round: "d.thematic",
  },
];
