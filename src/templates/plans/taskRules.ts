/** The count in a title or closing line is the table's; each plan adds its basis. */
export const countTrue = {
  kind: "taskCount",
  severity: "warning",
} as const;

/** Each row says what is to be done; each plan adds its basis. */
export const taskGiven = {
  kind: "filled",
  id: "R-T-REQ",
  severity: "warning",
  why: "Mỗi dòng phải có tên nhiệm vụ; ô trống do gộp dọc thì lấy theo ô gộp.",
  column: "task",
  finding: "required.missing",
  inherits: true,
} as const;

/** Each task has a lead agency; each plan adds its basis. */
export const leadGiven = {
  kind: "filled",
  id: "R-T-LEADMISS",
  severity: "error",
  why: "Nhiệm vụ phải có cơ quan chủ trì; ô gộp dọc hoặc nhiệm vụ con để trống thì lấy theo ô trên.",
  column: "lead",
  finding: "lead.missing",
  inherits: true,
  proposes: { within: null },
} as const;

/** Each task has a deadline; each plan adds its basis. */
export const deadlineGiven = {
  kind: "filled",
  id: "R-T-REQ-DEADLINE",
  severity: "warning",
  why: "Mỗi nhiệm vụ có thời gian hoàn thành; ô gộp dọc hoặc nhiệm vụ con để trống thì lấy theo ô trên.",
  column: "deadline",
  finding: "deadline.missing",
  inherits: true,
} as const;

/** Each task has a product; each plan adds its basis. */
export const productGiven = {
  kind: "filled",
  id: "R-T-REQ-PRODUCT",
  severity: "warning",
  why: "Mỗi nhiệm vụ có sản phẩm; ô gộp dọc hoặc nhiệm vụ con để trống thì lấy theo ô trên.",
  column: "product",
  finding: "product.missing",
  inherits: true,
} as const;

/** A form without a single line written was not drawn up; each plan adds its basis. */
export const somethingWritten = {
  kind: "notEmpty",
  id: "R-T-EMPTY",
  severity: "warning",
  why: "Biểu đúng mẫu nhưng chưa ghi dòng nào là chưa lập, không phải đã nộp.",
} as const;

/** Who leads stands in one column, who takes part in another. */
const leadColumns = { column: "lead", beside: "coord", as: "lead", within: null } as const;

/** Plans before the principle of one lead: several and groups; each plan adds its basis. */
export const oneLeadUsual = {
  kind: "oneLead",
  id: "R-T0-LEAD",
  severity: "warning",
  why: "Cột “Cơ quan chủ trì” dành cho một cơ quan; nhóm cơ quan hoặc nhiều cơ quan thì không rõ ai chịu trách nhiệm.",
  ...leadColumns,
  says: ["lead.multiple", "lead.collective"],
} as const;

/** Exactly one agency leads; each plan adds its basis. */
export const oneLeadOnly = {
  kind: "oneLead",
  id: "R-T1-LEAD",
  severity: "error",
  why: "Thực hiện nguyên tắc một việc chỉ giao cho một cơ quan chủ trì.",
  ...leadColumns,
  says: ["lead.multiple"],
} as const;

/** No group leads; each plan adds its basis. */
export const noGroupLeads = {
  kind: "oneLead",
  id: "R-T1-LEADGROUP",
  severity: "warning",
  why: "Giao cho một nhóm cơ quan thì không cơ quan nào là đầu mối; ô có nhiều nhóm chỉ báo một lần.",
  ...leadColumns,
  says: ["lead.collective"],
} as const;

/** A column of who acts (“Đơn vị thực hiện”) says who leads; each plan adds its basis. */
export const leadSaid = {
  kind: "oneLead",
  id: "R-T-LEADSAID",
  severity: "warning",
  why: "Bảng chỉ có cột “Đơn vị thực hiện” thì ô có từ hai đơn vị trở lên phải ghi rõ đơn vị nào chủ trì.",
  ...leadColumns,
  says: ["lead.unclear"],
} as const;

/** Who leads does not coordinate; each plan adds its basis. */
export const leadIsApart = {
  kind: "leadApart",
  id: "R-T-LEADCOORD",
  severity: "warning",
  why: "Cơ quan chủ trì không đồng thời là cơ quan phối hợp, trừ khi cột phối hợp ghi nhóm bao trùm.",
  ...leadColumns,
} as const;

/** A group above the agency of the field; each plan adds its basis. */
export const groupAboveAgency = {
  kind: "leadInField",
  id: "R-T-INVERT",
  severity: "info",
  why: "Nhóm cơ quan chủ trì còn cơ quan chuyên trách phối hợp: có thể đảo vai hoặc thiếu cơ quan đầu mối.",
  ...leadColumns,
  finding: "lead.inverted",
} as const;

/** The agency in charge of the field leads; each plan adds its basis. */
export const leadOfField = {
  kind: "leadInField",
  id: "R-T-DOMAIN",
  severity: "info",
  why: "Cơ quan chủ trì nên là cơ quan được giao theo dõi lĩnh vực ở phần Tổ chức thực hiện.",
  ...leadColumns,
  finding: "lead.otherDomain",
} as const;

/** Bodies are named as in the directory; each plan adds its columns and basis. */
export const bodiesNamed = {
  kind: "agencyNamed",
  id: "R-T-DIR",
  severity: "warning",
  why: "Tên cơ quan, đơn vị phải khớp danh mục cơ quan; tên lạ được báo kèm gợi ý.",
} as const;

/** What “nt” stands for; each plan adds its columns and basis. */
export const dittoFollowed = {
  kind: "ditto",
  id: "R-T-DITTO",
  severity: "info",
  why: "“nt” lấy nội dung cùng cột của dòng liền trên; ở dòng đầu mục thì phải lấy qua tiêu đề mục, dễ hiểu nhầm.",
  finding: "ditto.resolved",
} as const;

/** “nt” with nothing above; each plan adds its columns and basis. */
export const dittoOfNothing = {
  kind: "ditto",
  id: "R-T-DITTO0",
  severity: "error",
  why: "“nt” ở dòng đầu tiên của bảng, hoặc phía trên chỉ có ô trống, không thay cho nội dung nào.",
  finding: "ditto.nothingAbove",
} as const;

/** A deadline in a known wording; each plan adds its basis. */
export const deadlineRead = {
  kind: "measurableDeadline",
  id: "R-T-DLREAD",
  severity: "warning",
  why: "Thời hạn không khớp cách ghi nào đã biết thì không ai hiểu chắc là đến khi nào.",
  column: "deadline",
  finding: "deadline.unreadable",
} as const;

/** A begin in a known wording; each plan adds its basis. */
export const beginRead = {
  ...deadlineRead,
  id: "R-T-BEGINREAD",
  why: "Thời gian bắt đầu không khớp cách ghi nào đã biết thì không ai hiểu chắc là từ khi nào.",
  column: "begins",
  begins: true,
} as const;

/** A deadline with a mark to measure by; each plan adds its basis. */
export const deadlineMeasured = {
  kind: "measurableDeadline",
  id: "R-T-QUARTER",
  severity: "info",
  why: "“Thường xuyên”, “Theo quy định”, theo sự kiện hoặc theo văn bản khác thì không có mốc để theo dõi tiến độ.",
  column: "deadline",
  finding: "deadline.unmeasurable",
} as const;

/** A deadline in the plan's year; each plan adds its basis. */
export const deadlineInYear = {
  kind: "withinYear",
  id: "R-T-YEAR",
  severity: "warning",
  why: "Thời hạn nằm trong năm kế hoạch; hạn cuối năm trước chỉ hợp lý cho việc ban hành kế hoạch.",
  column: "deadline",
} as const;

/** The plan first, then the work and the report; each plan adds its basis. */
export const planBeforeReport = {
  kind: "stepsInOrder",
  id: "R-T-ORDER",
  severity: "info",
  why: "Thời hạn ban hành kế hoạch không sau thời hạn thực hiện, báo cáo.",
  column: "deadline",
} as const;

/** A task begins before it is due; each plan adds its basis. */
export const begunBeforeDue = {
  kind: "beginsBefore",
  id: "R-T-BEGINS",
  severity: "warning",
  why: "Nhiệm vụ không thể bắt đầu sau thời hạn hoàn thành của chính nó.",
  column: "begins",
  due: "deadline",
} as const;

/** A date for each product; each plan adds its basis. */
export const productTimed = {
  kind: "productDeadline",
  id: "R-T-PRODUCT",
  severity: "info",
  why: "Sản phẩm có cả kế hoạch và báo cáo thì nên có mốc cho từng sản phẩm; loại sản phẩm nên khớp tên nhiệm vụ.",
  column: "deadline",
  product: "product",
} as const;

/** A task stands once; each plan adds who is assigned and its basis. */
export const taskStandsOnce = {
  kind: "taskOnce",
  id: "R-T-DUP",
  severity: "warning",
  why: "Cùng một việc ghi hai lần với phân công khác nhau thì không rõ ai chịu trách nhiệm.",
  product: "product",
} as const;

/** A task speaks of the plan's year; each plan adds its basis. */
export const taskOfYear = {
  kind: "ownYear",
  id: "R-T-TASKYEAR",
  severity: "info",
  why: "Năm nêu trong nhiệm vụ khác năm kế hoạch thường do chép từ kế hoạch cũ; không xét giai đoạn, số và ngày văn bản, việc đánh giá, tổng kết năm trước.",
  column: "task",
} as const;
