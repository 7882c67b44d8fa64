/** Any other plan's tasks, read by the same columns. */
export const tasksOfOthers = { subject: "cải cách hành chính", name: "Bảng nhiệm vụ" } as const;

/** TT. */
export const taskOrdinal = { id: "no", kind: "ordinal", heading: "TT", aliases: ["STT", "Số TT", "Số thứ tự"], width: 6 } as const;

/** Nhiệm vụ: its text names the row. */
export const taskText = {
  id: "task", kind: "label", heading: "Nhiệm vụ", aliases: ["Nội dung nhiệm vụ", "Tên nhiệm vụ", "Nhiệm vụ cụ thể", "Tên nhiệm vụ, đề án", "Đầu việc", "Nội dung"], width: 44,
} as const;

/** Sản phẩm. */
export const taskProduct = {
  id: "product", kind: "value", heading: "Sản phẩm", aliases: ["Hoạt động/sản phẩm", "Sản phẩm, kết quả", "Sản phẩm/kết quả", "Sản phẩm dự kiến", "Kết quả đầu ra", "Kết quả dự kiến", "Kết quả"],
  width: 30, value: "text", required: true,
} as const;

/** Cơ quan chủ trì. */
export const taskLead = {
  id: "lead", kind: "value", heading: "Cơ quan chủ trì",
  aliases: [
    "Đơn vị chủ trì", "Cơ quan, đơn vị chủ trì", "Chủ trì", "Cơ quan chịu trách nhiệm chính", "Đơn vị chịu trách nhiệm chính", "Cơ quan đầu mối",
    "Đơn vị đầu mối", "Trách nhiệm thực hiện", "Phân công trách nhiệm", "Phân công thực hiện", "Đơn vị thực hiện", "Cơ quan thực hiện", "Cơ quan, đơn vị thực hiện",
  ],
  width: 20, value: "agencyList", required: true,
} as const;

/** Cơ quan phối hợp; blank where the lead works alone. */
export const taskCoordinators = {
  id: "coord", kind: "value", heading: "Cơ quan phối hợp", aliases: ["Đơn vị phối hợp", "Cơ quan, đơn vị phối hợp", "Cơ quan, đơn vị phối hợp thực hiện", "Phối hợp"],
  width: 26, value: "agencyList", required: false,
} as const;

/** What other plans head the column of deadlines. */
export const otherTimes = [
  "Thời hạn hoàn thành", "Hạn hoàn thành", "Thời hạn trình", "Thời gian dự kiến", "Thời hạn", "Thời gian", "Thời điểm hoàn thành",
  "Tiến độ", "Tiến độ thực hiện", "Tiến độ hoàn thành", "Kết thúc", "Thời gian kết thúc", "Ngày kết thúc", "Hoàn thành", "Ngày hoàn thành", "Đến ngày",
] as const;

/** Thời gian hoàn thành. */
export const taskDeadline = {
  id: "deadline", kind: "value", heading: "Thời gian hoàn thành",
  aliases: ["Thời gian thực hiện", ...otherTimes],
  width: 22, value: "deadline", required: true,
} as const;

/** Thời gian bắt đầu: other plans give it a column of its own beside when the task is due. */
export const taskBegins = {
  id: "begins", kind: "value", heading: "Thời gian bắt đầu", aliases: ["Bắt đầu", "Ngày bắt đầu", "Thời điểm bắt đầu", "Khởi đầu", "Từ ngày"],
  width: 16, value: "deadline", required: false, unprinted: true,
} as const;
