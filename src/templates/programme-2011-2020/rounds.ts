import type { Round } from "../../core/template/template";
import { programmePlan } from "./programme";

/** The reports, figures and conferences that the plan gives a day or a month for. */
export const rounds: readonly Round[] = [
  {
    id: "d.huyen-report",
    what:
      "Báo cáo tổng kết thực hiện Chương trình tổng thể cải cách hành chính giai đoạn 2011 - 2020 và kế hoạch cải cách hành chính giai đoạn 2021 - 2030 trên địa bàn",
    who: ["bd.ubnd-huyen"],
    before: "2020-04-30",
    withinMonth: null,
    basis: { ...programmePlan, provision: "Mục II.1", quote: "- Thời gian hoàn thành: Trước ngày 30 tháng 4 năm 2020." },
  },
  {
    id: "d.thematic",
    what: "Báo cáo đánh giá nội dung chuyên đề và số liệu thống kê theo phụ lục",
    who: ["bd.so-noi-vu", "bd.so-tu-phap", "bd.vp-ubnd", "bd.so-tai-chinh", "bd.so-tttt", "bd.so-khcn"],
    before: "2020-04-30",
    withinMonth: null,
    basis: {
      ...programmePlan,
      provision: "Mục II.2",
      quote: "gửi báo cáo, số liệu thống kê về Ủy ban nhân dân tỉnh (qua Sở Nội vụ) trước ngày 30 tháng 4 năm 2020.",
    },
  },
  {
    id: "d.huyen-conf",
    what: "Hội nghị tổng kết cấp huyện",
    who: ["bd.ubnd-huyen"],
    before: null,
    withinMonth: "2020-04",
    basis: { ...programmePlan, provision: "Mục II.4", quote: "Thời gian thực hiện: Trong tháng 4 năm 2020." },
  },
  {
    id: "d.tinh-conf",
    what: "Hội nghị tổng kết cấp tỉnh",
    who: ["bd.so-noi-vu"],
    before: null,
    withinMonth: "2020-05",
    basis: { ...programmePlan, provision: "Mục II.4", quote: "Thời gian thực hiện: Trong tháng 5 năm 2020." },
  },
  {
    id: "d.tinh-report",
    what: "Báo cáo tổng kết của UBND tỉnh; tổng hợp, hoàn thiện các biểu mẫu, phụ lục",
    who: ["bd.so-noi-vu"],
    before: "2020-06-20",
    withinMonth: null,
    basis: { ...programmePlan, provision: "Mục II.3", quote: "- Thời gian hoàn thành: Trước ngày 20 tháng 6 năm 2020." },
  },
];
