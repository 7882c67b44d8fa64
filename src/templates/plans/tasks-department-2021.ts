import { defineTemplate } from "../../core/rules";
import { otherTimes, taskBegins, taskDeadline, taskOrdinal, taskProduct, taskText, tasksOfOthers } from "./taskColumns";
import {
  beginRead, begunBeforeDue, bodiesNamed, countTrue, deadlineGiven, deadlineInYear, deadlineMeasured, deadlineRead, dittoFollowed, dittoOfNothing, leadGiven, leadIsApart, planBeforeReport, productGiven,
  productTimed, somethingWritten, taskGiven, taskOfYear, taskStandsOnce,
} from "./taskRules";
import { tasksDepartment2021Printed } from "./tasks-department-2021-printed";

/** The department's own plan that this table of tasks goes with. */
export const planDepartment2021 = {
  document:
    "Kế hoạch số 163/KH-STTTT ngày 29 tháng 12 năm 2020 của Sở Thông tin và Truyền thông tỉnh Gia Lai về cải cách hành chính năm 2021",
} as const;

/** Who leads and who takes part stand in one column; the department's own offices share out its work. */
const assigned = { column: "assigned", beside: null, as: "assignment", within: "gl.so-tttt" } as const;
const everyRow = { ...planDepartment2021, provision: "Bảng triển khai thực hiện các nhiệm vụ, các cột" } as const;

/** Tasks of one department for 2021: general tasks merged on the left, several numbered tasks beside each. */
export const tasksDepartment2021 = defineTemplate({
  id: "tasks-department-2021",
  version: "1",
  name: "Bảng nhiệm vụ của Sở năm 2021",
  otherwiseNamed: tasksOfOthers,
  title: "Bảng triển khai thực hiện các nhiệm vụ cải cách hành chính của Sở Thông tin và Truyền thông tỉnh Gia Lai năm 2021",
  titleAliases: [
    "Bảng triển khai thực hiện các nhiệm vụ cải cách hành chính năm 2021",
    "Bảng triển khai thực hiện các nhiệm vụ CCHC của Sở Thông tin và Truyền thông tỉnh Gia Lai năm 2021",
  ],
  basis: { ...planDepartment2021, provision: "Bảng triển khai thực hiện các nhiệm vụ" },
  since: "2020-12-29",
  period: null,
  planYear: 2021,
  print: {
    appendixLine: "",
    title: "BẢNG TRIỂN KHAI THỰC HIỆN CÁC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH CỦA SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH GIA LAI NĂM 2021",
    basisLine:
      "(Ban hành kèm theo Kế hoạch số: …/KH-STTTT ngày … tháng … năm 2020 của Sở Thông tin và Truyền thông tỉnh Gia Lai)",
    notes: [],
  },
  tables: [
    {
      id: "tasks-department-2021",
      part: null,
      title: "",
      columns: [
        { ...taskOrdinal, heading: "Số TT", aliases: ["STT", "TT", "Số thứ tự"] },
        {
          id: "general", kind: "value", heading: "Nhiệm vụ chung", aliases: ["Nội dung", "Lĩnh vực", "Nhóm nhiệm vụ"],
          width: 18, value: "text", required: false,
        },
        { ...taskText, heading: "Nhiệm vụ cụ thể", aliases: ["Nhiệm vụ", "Nội dung nhiệm vụ", "Nội dung công việc"] },
        { ...taskProduct, aliases: ["Sản phẩm, kết quả", "Sản phẩm/kết quả", "Kết quả"] },
        {
          id: "assigned", kind: "value", heading: "Phân công thực hiện",
          aliases: ["Đơn vị thực hiện", "Phân công", "Đơn vị được phân công", "Bộ phận thực hiện"],
          width: 26, value: "agencyList", required: true,
        },
        {
          ...taskDeadline, heading: "Thời gian thực hiện",
          aliases: ["Thời gian hoàn thành", ...otherTimes],
        },
        taskBegins,
        { id: "notes", kind: "value", heading: "Ghi chú", width: 14, value: "text", required: false },
      ],
      rows: {
        kind: "open",
        idPrefix: "gl2021",
        sectionsAs: "mergedColumn",
        numbering: "inText",
        sections: [
          { id: "gl2021.1", ordinal: "1", title: "Cải cách thể chế" },
          { id: "gl2021.2", ordinal: "2", title: "Cải cách thủ tục hành chính" },
          { id: "gl2021.3", ordinal: "3", title: "Cải cách tổ chức, bộ máy" },
          { id: "gl2021.4", ordinal: "4", title: "Cải cách công vụ" },
          { id: "gl2021.5", ordinal: "5", title: "Cải cách Tài chính công" },
          { id: "gl2021.6", ordinal: "6", title: "Xây dựng và phát triển Chính phủ điện tử" },
          { id: "gl2021.7", ordinal: "7", title: "Công tác chỉ đạo, điều hành, thông tin, tuyên truyền về cải cách hành chính" },
        ],
        blankRows: 5,
      },
    },
  ],
  printed: tasksDepartment2021Printed,
  rules: [
    {
      ...countTrue,
      id: "R-T2-COUNT",
      basis: { ...planDepartment2021, provision: "Bảng triển khai thực hiện các nhiệm vụ" },
      why: "Nếu tên bảng hoặc dòng tổng nêu số nhiệm vụ thì phải bằng số nhiệm vụ cụ thể, hoặc số nhiệm vụ chung, trong bảng.",
    },
    { ...somethingWritten, basis: everyRow },
    { ...taskGiven, basis: everyRow },
    { ...leadGiven, basis: everyRow, column: "assigned", proposes: { within: "gl.so-tttt" } },
    { ...productGiven, basis: everyRow },
    { ...deadlineGiven, basis: everyRow },
    {
      kind: "oneLead",
      id: "R-T2-LEAD",
      severity: "warning",
      basis: { ...planDepartment2021, provision: "Bảng triển khai thực hiện các nhiệm vụ", quote: "chủ trì phối hợp với các phòng chuyên môn" },
      why: "Ô phân công có từ hai đơn vị trở lên phải ghi rõ đơn vị nào chủ trì; chỉ một đơn vị thì đơn vị đó chủ trì.",
      ...assigned,
      says: ["lead.multiple", "lead.collective", "lead.unclear"],
    },
    { ...leadIsApart, ...assigned, basis: everyRow },
    { ...bodiesNamed, basis: everyRow, columns: ["assigned"] },
    { ...dittoFollowed, basis: everyRow, columns: ["product", "assigned", "deadline"] },
    { ...dittoOfNothing, basis: everyRow, columns: ["product", "assigned", "deadline"] },
    { ...deadlineRead, basis: everyRow },
    { ...deadlineMeasured, basis: everyRow },
    { ...deadlineInYear, basis: everyRow },
    { ...planBeforeReport, basis: everyRow },
    { ...beginRead, basis: everyRow },
    { ...begunBeforeDue, basis: everyRow },
    { ...productTimed, basis: everyRow },
    { ...taskStandsOnce, assigned: ["assigned"], basis: { ...planDepartment2021, provision: "Bảng triển khai thực hiện các nhiệm vụ, 2.1 và 7.1", quote: "1. Kế hoạch tuyên truyền CCHC năm 2021." } },
    { ...taskOfYear, basis: everyRow },
  ],
});
