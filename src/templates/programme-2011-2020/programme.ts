import type { Period } from "../../core/template/tablePlan";

/** The plan of the province that lays down Phụ lục 1–8; its provisions are cited by name. */
export const programmePlan = {
  document: "Kế hoạch tổng kết thực hiện Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011 - 2020 tỉnh Bình Định",
} as const;

/** Line below each appendix's title; number and day are filled in when the plan is signed. */
export const programmeBasisLine = "(Kèm theo Kế hoạch số: …/KH-UBND, ngày … tháng … năm 2020 của UBND tỉnh)";

/** First day of the plan's year: the plan at hand bears no day. */
export const programmeSince = "2020-01-01";

/** The six year columns of Phụ lục 1, 2, 3, 5, 6 and 7. */
export const programmeYears = { from: 2015, to: 2020, asOf: "2020-03-31" } as const satisfies Period;

/** STT. */
export const ordinalColumn = { id: "no", kind: "ordinal", heading: "STT", aliases: ["TT", "Số TT", "Số thứ tự"], width: 6 } as const;

/** The years 2015–2020. */
export const yearsColumn = { id: "years", kind: "years", heading: "Năm", width: 11 } as const;

/** The columns of the year tables headed “Chỉ tiêu”. */
export const indicatorColumns = [
  ordinalColumn,
  { id: "label", kind: "label", heading: "Chỉ tiêu", aliases: ["Nhiệm vụ/Tiêu chí", "Nội dung", "Tên chỉ tiêu"], width: 52 },
  yearsColumn,
] as const;
