import { defineTemplate } from "../../core/rules";
import { taskBegins, taskCoordinators, taskDeadline, taskLead, taskOrdinal, taskProduct, taskText, tasksOfOthers } from "./taskColumns";
import {
  beginRead, begunBeforeDue, bodiesNamed, deadlineGiven, deadlineInYear, deadlineMeasured, deadlineRead, dittoFollowed, dittoOfNothing, groupAboveAgency, leadGiven, leadIsApart, leadOfField, leadSaid,
  oneLeadUsual, planBeforeReport, productGiven, productTimed, somethingWritten, taskGiven, taskOfYear, taskStandsOnce,
} from "./taskRules";
import { tasks2020Printed } from "./tasks-2020-printed";

/** The plan that the table of tasks for 2020 goes with. */
export const plan2020 = { document: "Kế hoạch cải cách hành chính tỉnh Bình Định năm 2020" } as const;

const everyRow = { ...plan2020, provision: "Phụ lục, các cột của bảng nhiệm vụ" } as const;

/** Tasks of Bình Định for 2020, numbered anew in each section. */
export const tasks2020 = defineTemplate({
  id: "tasks-2020",
  version: "1",
  name: "Phụ lục nhiệm vụ năm 2020",
  otherwiseNamed: tasksOfOthers,
  title: "Nhiệm vụ trọng tâm công tác cải cách hành chính tỉnh Bình Định năm 2020",
  titleAliases: ["Nhiệm vụ trọng tâm công tác CCHC tỉnh Bình Định năm 2020", "Nhiệm vụ trọng tâm công tác cải cách hành chính năm 2020"],
  basis: { ...plan2020, provision: "Phụ lục" },
  since: "2020-01-01",
  period: null,
  planYear: 2020,
  print: {
    appendixLine: "PHỤ LỤC",
    title: "NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2020",
    basisLine:
      "(Kèm theo Kế hoạch cải cách hành chính tỉnh Bình Định năm 2020 ban hành kèm theo Quyết định số: …/QĐ-UBND " +
      "ngày … tháng … năm 2019 của Chủ tịch UBND tỉnh)",
    notes: [],
  },
  tables: [
    {
      id: "tasks-2020",
      part: null,
      title: "",
      columns: [taskOrdinal, taskText, taskProduct, taskLead, taskCoordinators, taskDeadline, taskBegins],
      rows: {
        kind: "open",
        idPrefix: "bd2020",
        sectionsAs: "headingRow",
        numbering: "perSection",
        sections: [
          { id: "bd2020.i", ordinal: "I", title: "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH" },
          { id: "bd2020.ii", ordinal: "II", title: "CẢI CÁCH THỂ CHẾ" },
          { id: "bd2020.iii", ordinal: "III", title: "CẢI CÁCH THỦ TỤC HÀNH CHÍNH" },
          { id: "bd2020.iv", ordinal: "IV", title: "CẢI CÁCH TỔ CHỨC BỘ MÁY" },
          { id: "bd2020.v", ordinal: "V", title: "XÂY DỰNG VÀ NÂNG CAO CHẤT LƯỢNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC" },
          { id: "bd2020.vi", ordinal: "VI", title: "CẢI CÁCH TÀI CHÍNH CÔNG" },
          { id: "bd2020.vii", ordinal: "VII", title: "HIỆN ĐẠI HÓA NỀN HÀNH CHÍNH" },
        ],
        blankRows: 5,
      },
    },
  ],
  printed: tasks2020Printed,
  rules: [
    {
      kind: "numbering",
      id: "R-T0-NUM",
      severity: "warning",
      basis: { ...plan2020, provision: "Phụ lục, mục III: 1, 2, 3, 4, 5, 7", quote: "7." },
      why: "Số thứ tự trong từng mục bắt đầu từ 1 và liên tục.",
      scheme: "perSection",
    },
    {
      kind: "taskCount",
      id: "R-T0-COUNT",
      severity: "warning",
      basis: { ...plan2020, provision: "Phụ lục, cột STT" },
      why: "Nếu tên bảng hoặc dòng tổng có nêu số nhiệm vụ thì số đó phải bằng số nhiệm vụ trong bảng; nhiệm vụ con không tính.",
    },
    { ...somethingWritten, basis: everyRow },
    { ...taskGiven, basis: everyRow },
    { ...leadGiven, basis: { ...plan2020, provision: "Phụ lục", quote: "Cơ quan chủ trì" } },
    { ...productGiven, basis: everyRow },
    { ...deadlineGiven, basis: everyRow },
    { ...oneLeadUsual, basis: { ...plan2020, provision: "Phụ lục", quote: "Cơ quan chủ trì" } },
    { ...leadSaid, basis: everyRow },
    { ...leadIsApart, basis: { ...plan2020, provision: "Phụ lục, hai cột “Cơ quan chủ trì” và “Cơ quan phối hợp”" } },
    { ...groupAboveAgency, basis: { ...plan2020, provision: "Phụ lục, mục II.3", quote: "Các sở, ban, ngành; UBND cấp huyện Sở Tư pháp" } },
    { ...leadOfField, basis: { ...plan2020, provision: "Tổ chức thực hiện" } },
    { ...bodiesNamed, basis: everyRow, columns: ["lead", "coord"] },
    { ...dittoFollowed, basis: { ...plan2020, provision: "Phụ lục, mục I.5", quote: "nt" }, columns: ["product", "lead", "coord", "deadline"] },
    { ...dittoOfNothing, basis: { ...plan2020, provision: "Phụ lục, mục I.5", quote: "nt" }, columns: ["product", "lead", "coord", "deadline"] },
    { ...deadlineRead, basis: everyRow },
    { ...deadlineMeasured, basis: everyRow },
    { ...deadlineInYear, basis: everyRow },
    { ...planBeforeReport, basis: everyRow },
    { ...beginRead, basis: everyRow },
    { ...begunBeforeDue, basis: everyRow },
    { ...productTimed, basis: everyRow },
    { ...taskStandsOnce, assigned: ["lead", "coord"], basis: everyRow },
    { ...taskOfYear, basis: { ...plan2020, provision: "Phụ lục, mục IV.3", quote: "theo lộ trình thực hiện trong năm 2019" } },
  ],
});
