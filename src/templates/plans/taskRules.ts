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
