import { defineTemplate } from "../../core/rules";
import {
  allRows, figuresGiven, flowInLine, formOrdinals, onlyRows, ownRowsOnly, partYearBelowWholeYear, someAnswer, wholeCounts,
} from "./everyAppendix";
import { ordinalColumn, programmeBasisLine, programmePlan, programmeSince, programmeYears, yearsColumn } from "./programme";

const basis = { ...programmePlan, provision: "Phụ lục 2" } as const;
const documents = {
  role: "data", value: "count", measurementUnit: "văn bản", measure: "flow", required: true, owner: "bd.so-tu-phap", acrossUnits: "sum",
} as const;
const kind = { ...documents, groupLabel: "Chia theo tên loại VBQPPL" } as const;
const kinds = [
  "pl2.r1.nq-hdnd-tinh",
  "pl2.r1.qd-ubnd-tinh",
  "pl2.r1.nq-hdnd-huyen",
  "pl2.r1.qd-ubnd-huyen",
  "pl2.r1.nq-hdnd-xa",
  "pl2.r1.qd-ubnd-xa",
] as const;

/** Phụ lục 2: reform of institutions (thể chế). */
export const pl2 = defineTemplate({
  id: "pl2",
  version: "1",
  name: "Phụ lục 2",
  title: "Thống kê các nhiệm vụ tại lĩnh vực cải cách thể chế",
  titleAliases: ["Thống kê các chỉ tiêu tại lĩnh vực cải cách thể chế", "Thống kê các nhiệm vụ lĩnh vực cải cách thể chế"],
  basis,
  since: programmeSince,
  period: programmeYears,
  planYear: null,
  print: {
    appendixLine: "PHỤ LỤC 2",
    title: "Thống kê các nhiệm vụ tại lĩnh vực cải cách thể chế",
    basisLine: programmeBasisLine,
    notes: [],
  },
  tables: [
    {
      id: "pl2",
      part: null,
      title: "",
      columns: [
        ordinalColumn,
        {
          id: "label", kind: "label", heading: "Nhiệm vụ/Tiêu chí",
          aliases: ["Chỉ tiêu", "Nhiệm vụ / Tiêu chí", "Nhiệm vụ, tiêu chí", "Nội dung"], width: 52,
        },
        yearsColumn,
      ],
      rows: {
        kind: "fixed",
        rows: [
          {
            id: "pl2.r1", ordinal: "1",
            label: "Tổng số văn bản quy phạm pháp luật (VBQPPL) chủ trì soạn thảo đã được ban hành",
            level: 0, parent: null, ...documents, totalOf: kinds,
            aliases: [
              "Tổng số VBQPPL chủ trì soạn thảo đã được ban hành",
              "Tổng số văn bản quy phạm pháp luật đã được ban hành",
              "Tổng số VBQPPL đã ban hành",
            ],
          },
          {
            id: "pl2.r1.nq-hdnd-tinh", ordinal: "",
            label: "Nghị quyết của HĐND tỉnh, thành phố trực thuộc trung ương",
            level: 1, parent: "pl2.r1", ...kind,
            aliases: ["Nghị quyết của HĐND tỉnh", "Nghị quyết của Hội đồng nhân dân tỉnh", "Nghị quyết của HĐND cấp tỉnh"],
          },
          {
            id: "pl2.r1.qd-ubnd-tinh", ordinal: "", label: "Quyết định của Ủy ban nhân dân cấp tỉnh", level: 1, parent: "pl2.r1", ...kind,
            aliases: ["Quyết định của UBND cấp tỉnh", "Quyết định của UBND tỉnh", "Quyết định của Ủy ban nhân dân tỉnh"],
          },
          {
            id: "pl2.r1.nq-hdnd-huyen", ordinal: "",
            label: "Nghị quyết của Hội đồng nhân dân cấp huyện",
            level: 1, parent: "pl2.r1", ...kind,
            aliases: [
              "Nghị quyết của Hội đồng nhân cấp huyện",
              "Nghị quyết của HĐND cấp huyện",
              "Nghị quyết của Hội đồng nhân dân huyện",
            ],
          },
          {
            id: "pl2.r1.qd-ubnd-huyen", ordinal: "",
            label: "Quyết định của Ủy ban nhân dân cấp huyện",
            level: 1, parent: "pl2.r1", ...kind,
            aliases: ["Quyết định của UBND cấp huyện", "Quyết định của UBND huyện"],
          },
          {
            id: "pl2.r1.nq-hdnd-xa", ordinal: "", label: "Nghị quyết của Hội đồng nhân dân cấp xã", level: 1, parent: "pl2.r1", ...kind,
            aliases: ["Nghị quyết của HĐND cấp xã", "Nghị quyết của HĐND xã"],
          },
          {
            id: "pl2.r1.qd-ubnd-xa", ordinal: "", label: "Quyết định của Ủy ban nhân dân cấp xã", level: 1, parent: "pl2.r1", ...kind,
            aliases: ["Quyết định của UBND cấp xã", "Quyết định của UBND xã"],
          },
          {
            id: "pl2.r2", ordinal: "2",
            label: "Số VBQPPL được đề nghị sửa đổi, bổ sung, thay thế, bãi bỏ hoặc ban hành mới sau rà soát",
            level: 0, parent: null, ...documents,
            aliases: [
              "Số VBQPPL được đề nghị sửa đổi, bổ sung, thay thế, bãi bỏ sau rà soát",
              "Số văn bản quy phạm pháp luật được đề nghị sửa đổi, bổ sung, thay thế, bãi bỏ hoặc ban hành mới sau rà soát",
            ],
          },
          {
            id: "pl2.r3", ordinal: "3",
            label: "Số VBQPPL đã được xử lý theo thẩm quyền hoặc kiến nghị cơ quan có thẩm quyền xử lý sau rà soát",
            level: 0, parent: null, ...documents,
            aliases: [
              "Số VBQPPL đã được xử lý sau rà soát",
              "Số văn bản quy phạm pháp luật đã được xử lý theo thẩm quyền hoặc kiến nghị cơ quan có thẩm quyền xử lý sau rà soát",
            ],
          },
          {
            id: "pl2.r4", ordinal: "4", label: "Số VBQPPL đã kiểm tra theo thẩm quyền", level: 0, parent: null, ...documents,
            aliases: ["Số VBQPPL đã kiểm tra", "Số văn bản quy phạm pháp luật đã kiểm tra theo thẩm quyền"],
          },
          {
            id: "pl2.r5", ordinal: "5", label: "Số VBQPPL trái pháp luật về nội dung, thẩm quyền", level: 0, parent: null, ...documents,
            aliases: [
              "Số VBQPL trái pháp luật về nội dung, thẩm quyền",
              "Số VBQPPL trái pháp luật",
              "Số văn bản quy phạm pháp luật trái pháp luật về nội dung, thẩm quyền",
            ],
          },
          {
            id: "pl2.r6", ordinal: "6",
            label: "Số VBQPPL trái pháp luật về nội dung, thẩm quyền đã được xử lý",
            level: 0, parent: null, ...documents,
            aliases: [
              "Số VBQPPL trái pháp luật đã được xử lý",
              "Số VBQPL trái pháp luật về nội dung, thẩm quyền đã được xử lý",
              "Số văn bản quy phạm pháp luật trái pháp luật về nội dung, thẩm quyền đã được xử lý",
            ],
          },
          {
            id: "pl2.r7", ordinal: "7",
            label: "Văn bản không phải là VBQPPL nhưng có chứa quy phạm pháp luật",
            level: 0, parent: null, ...documents,
            aliases: [
              "Số văn bản không phải là VBQPPL nhưng có chứa quy phạm pháp luật",
              "Văn bản không phải là văn bản quy phạm pháp luật nhưng có chứa quy phạm pháp luật",
            ],
          },
        ],
      },
    },
  ],
  rules: [
    allRows,
    onlyRows,
    formOrdinals,
    ownRowsOnly,
    someAnswer,
    figuresGiven,
    partYearBelowWholeYear,
    flowInLine,
    { ...wholeCounts, id: "R-PL2-INT", basis: { ...basis, provision: "Phụ lục 2, nhãn “Tổng số”, “Số VBQPPL”" }, columns: "years" },
    {
      kind: "balance",
      id: "R-PL2-01",
      severity: "error",
      basis: { ...basis, quote: "Chia theo tên loại VBQPPL" },
      why: "Từ khi Luật Ban hành VBQPPL năm 2015 có hiệu lực (01/7/2016), địa phương chỉ còn nghị quyết và quyết định ở ba cấp.",
      fix: { vi: "Đề nghị kiểm tra dòng tổng và từng loại.", en: "Please check the total and each kind." },
      total: { row: "pl2.r1" },
      parts: [
        { row: "pl2.r1.nq-hdnd-tinh" },
        { row: "pl2.r1.qd-ubnd-tinh" },
        { row: "pl2.r1.nq-hdnd-huyen" },
        { row: "pl2.r1.qd-ubnd-huyen" },
        { row: "pl2.r1.nq-hdnd-xa" },
        { row: "pl2.r1.qd-ubnd-xa" },
      ],
      columns: "years",
      reports: "unequal",
      exceptions: [
        {
          untilYear: 2016,
          when: "over",
          severity: "warning",
          fix: {
            vi: "Nếu phần chênh lệch là chỉ thị quy phạm pháp luật, đề nghị ghi rõ.",
            en: "If the difference is normative directives (chỉ thị), please say so.",
          },
        },
      ],
    },
    {
      kind: "bound",
      id: "R-PL2-02",
      severity: "warning",
      basis: { ...basis, quote: "Số VBQPPL trái pháp luật về nội dung, thẩm quyền đã được xử lý" },
      why: "Số văn bản trái pháp luật đã xử lý không vượt số đã phát hiện, trừ văn bản tồn từ năm trước.",
      fix: {
        vi: "Nếu xử lý cả văn bản tồn từ năm trước, đề nghị ghi rõ.",
        en: "If documents left over from earlier years were dealt with, please say so.",
      },
      smaller: [{ row: "pl2.r6" }],
      larger: [{ row: "pl2.r5" }],
      columns: "years",
      at: "smaller",
      carriesOver: true,
    },
    {
      kind: "bound",
      id: "R-PL2-03",
      severity: "warning",
      basis: { ...basis, quote: "Số VBQPPL đã kiểm tra theo thẩm quyền" },
      why: "Văn bản trái pháp luật được phát hiện qua kiểm tra theo thẩm quyền nên không vượt số đã kiểm tra.",
      fix: { vi: "Đề nghị kiểm tra lại hoặc nêu nguồn phát hiện.", en: "Please check, or say how they were found." },
      smaller: [{ row: "pl2.r5" }],
      larger: [{ row: "pl2.r4" }],
      columns: "years",
      at: "smaller",
    },
    {
      kind: "bound",
      id: "R-PL2-04",
      severity: "warning",
      basis: { ...basis, quote: "Số VBQPPL được đề nghị sửa đổi, bổ sung, thay thế, bãi bỏ hoặc ban hành mới sau rà soát" },
      why: "Cùng là kết quả rà soát: số đã xử lý hoặc kiến nghị xử lý không vượt số được đề nghị, trừ văn bản tồn từ năm trước.",
      fix: {
        vi: "Nếu có văn bản tồn từ năm trước, đề nghị ghi rõ.",
        en: "If some were left over from earlier years, please say so.",
      },
      smaller: [{ row: "pl2.r3" }],
      larger: [{ row: "pl2.r2" }],
      columns: "years",
      at: "smaller",
      carriesOver: true,
    },
  ],
});
