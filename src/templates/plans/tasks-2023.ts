import { defineTemplate } from "../../core/rules";
import { otherTimes, taskBegins, taskCoordinators, taskDeadline, taskLead, taskOrdinal, taskProduct, taskText, tasksOfOthers } from "./taskColumns";
import {
  beginRead, begunBeforeDue, bodiesNamed, deadlineGiven, deadlineInYear, deadlineMeasured, deadlineRead, dittoFollowed, dittoOfNothing, groupAboveAgency, leadGiven, leadIsApart, leadOfField, leadSaid,
  noGroupLeads, oneLeadOnly, planBeforeReport, productGiven, productTimed, somethingWritten, taskGiven, taskOfYear, taskStandsOnce,
} from "./taskRules";
import { plan2023 } from "./targets-2023";
import { tasks2023Printed } from "./tasks-2023-printed";

const onePrinciple = { ...plan2023, provision: "III.4.a", quote: "Thực hiện nguyên tắc một việc chỉ giao cho một cơ quan chủ trì" } as const;
const everyRow = { ...plan2023, provision: "Phụ lục 2, các cột của bảng nhiệm vụ" } as const;

/** Tasks of Bình Định for 2023, numbered through all sections and counted in the title and the closing line. */
export const tasks2023 = defineTemplate({
  id: "tasks-2023",
  version: "1",
  name: "Phụ lục 2 (nhiệm vụ năm 2023)",
  otherwiseNamed: tasksOfOthers,
  title: "Nhiệm vụ trọng tâm của công tác cải cách hành chính tỉnh Bình Định năm 2023",
  titleAliases: [
    "27 nhiệm vụ trọng tâm của công tác cải cách hành chính tỉnh Bình Định năm 2023",
    "Nhiệm vụ trọng tâm công tác cải cách hành chính tỉnh Bình Định năm 2023",
    "Nhiệm vụ trọng tâm của công tác CCHC tỉnh Bình Định năm 2023",
  ],
  basis: { ...plan2023, provision: "Phụ lục 2" },
  since: "2023-01-01",
  period: null,
  planYear: 2023,
  print: {
    appendixLine: "PHỤ LỤC 2",
    title: "{n} NHIỆM VỤ TRỌNG TÂM CỦA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023",
    basisLine: "",
    notes: [],
  },
  tables: [
    {
      id: "tasks-2023",
      part: null,
      title: "",
      columns: [
        taskOrdinal,
        taskText,
        { ...taskProduct, heading: "Hoạt động/sản phẩm", aliases: ["Hoạt động, sản phẩm", "Sản phẩm", "Sản phẩm/kết quả", "Kết quả"] },
        taskLead,
        taskCoordinators,
        {
          ...taskDeadline, heading: "Thời gian thực hiện",
          aliases: ["Thời gian hoàn thành", ...otherTimes],
        },
        taskBegins,
      ],
      rows: {
        kind: "open",
        idPrefix: "bd2023",
        sectionsAs: "headingRow",
        numbering: "continuous",
        sections: [
          { id: "bd2023.i", ordinal: "I", title: "CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH" },
          { id: "bd2023.ii", ordinal: "II", title: "CẢI CÁCH THỂ CHẾ" },
          { id: "bd2023.iii", ordinal: "III", title: "CẢI CÁCH THỦ TỤC HÀNH CHÍNH" },
          { id: "bd2023.iv", ordinal: "IV", title: "CẢI CÁCH TỔ CHỨC BỘ MÁY HÀNH CHÍNH NHÀ NƯỚC" },
          { id: "bd2023.v", ordinal: "V", title: "CẢI CÁCH CHẾ ĐỘ CÔNG VỤ" },
          { id: "bd2023.vi", ordinal: "VI", title: "CẢI CÁCH TÀI CHÍNH CÔNG" },
          { id: "bd2023.vii", ordinal: "VII", title: "XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ" },
        ],
        blankRows: 5,
        closingLine: "TỔNG CỘNG: {n} NHIỆM VỤ",
      },
    },
  ],
  printed: tasks2023Printed,
  ownPlans: {
    ...plan2023,
    provision: "V.1.a",
    quote: "xây dựng, ban hành kế hoạch cải cách hành chính năm 2023 của cơ quan, đơn vị, địa phương đảm bảo phù hợp với tình hình thực tế",
  },
  rules: [
    {
      kind: "numbering",
      id: "R-T1-NUM",
      severity: "warning",
      basis: { ...plan2023, provision: "Phụ lục 2, cột TT: 1–10, 11–12, 13–15, 16–17, 18–20, 21–22, 23–27" },
      why: "Nhiệm vụ được đánh số liên tục qua các mục; nhiệm vụ con n.k nằm ngay dưới nhiệm vụ n.",
      scheme: "continuous",
    },
    {
      kind: "taskCount",
      id: "R-T1-COUNT",
      severity: "error",
      basis: { ...plan2023, provision: "Phụ lục 2, tên phụ lục và dòng cuối", quote: "TỔNG CỘNG: 27 NHIỆM VỤ" },
      why: "Số nhiệm vụ nêu ở tên phụ lục và dòng tổng phải bằng số nhiệm vụ trong bảng; nhiệm vụ con không tính.",
      fix: { vi: "Đề nghị sửa cho khớp.", en: "Please make them agree." },
    },
    { ...somethingWritten, basis: everyRow },
    { ...taskGiven, basis: everyRow },
    { ...leadGiven, basis: { ...plan2023, provision: "Phụ lục 2", quote: "Cơ quan chủ trì" } },
    { ...productGiven, basis: everyRow },
    { ...deadlineGiven, basis: everyRow },
    { ...oneLeadOnly, basis: onePrinciple },
    { ...noGroupLeads, basis: onePrinciple },
    { ...leadSaid, basis: onePrinciple },
    { ...leadIsApart, basis: { ...plan2023, provision: "Phụ lục 2, hai cột “Cơ quan chủ trì” và “Cơ quan phối hợp”" } },
    { ...groupAboveAgency, basis: { ...plan2023, provision: "Phụ lục 2, nhiệm vụ 14, 16, 22" } },
    { ...leadOfField, basis: { ...plan2023, provision: "V. Tổ chức thực hiện" } },
    { ...bodiesNamed, basis: everyRow, columns: ["lead", "coord"] },
    { ...dittoFollowed, basis: everyRow, columns: ["product", "lead", "coord", "deadline"] },
    { ...dittoOfNothing, basis: everyRow, columns: ["product", "lead", "coord", "deadline"] },
    { ...deadlineRead, basis: everyRow },
    { ...deadlineMeasured, basis: everyRow },
    { ...deadlineInYear, basis: everyRow },
    { ...planBeforeReport, basis: everyRow },
    { ...beginRead, basis: everyRow },
    { ...begunBeforeDue, basis: everyRow },
    { ...productTimed, basis: { ...plan2023, provision: "Phụ lục 2, nhiệm vụ 7", quote: "Báo cáo Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước năm 2023" } },
    { ...taskStandsOnce, assigned: ["lead", "coord"], basis: everyRow },
    { ...taskOfYear, basis: everyRow },
  ],
});
