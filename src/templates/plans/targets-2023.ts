import { defineTemplate } from "../../core/rules";
import { bodiesNamed, countTrue, dittoFollowed, dittoOfNothing, somethingWritten } from "./taskRules";
import { targets2023Printed } from "./targets-2023-printed";

/** The plan that the targets and tasks for 2023 go with. */
export const plan2023 = { document: "Kế hoạch cải cách hành chính tỉnh Bình Định năm 2023" } as const;

const basis = { ...plan2023, provision: "Phụ lục 1" } as const;
const heading = {
  role: "heading", value: "text", measurementUnit: "", measure: "none", required: false, owner: null, acrossUnits: "none",
} as const;
/** Who watches a target, and who carries it out. */
const watched = { column: "monitor", beside: "implement", as: "monitor", within: null } as const;
const target = { role: "data", value: "target", required: true, owner: null } as const;
const rate = { ...target, measurementUnit: "%", measure: "rate", acrossUnits: "rate" } as const;
const rank = { ...target, measurementUnit: "thứ hạng", measure: "state", acrossUnits: "none" } as const;
const stated = { ...target, measurementUnit: "", measure: "state", acrossUnits: "none" } as const;

/** Targets of Bình Định for 2023, each with who follows it and who carries it out. */
export const targets2023 = defineTemplate({
  id: "targets-2023",
  version: "1",
  name: "Phụ lục 1 (chỉ tiêu năm 2023)",
  otherwiseNamed: { subject: "cải cách hành chính", name: "Bảng chỉ tiêu" },
  title: "Các chỉ tiêu công tác cải cách hành chính tỉnh Bình Định năm 2023",
  titleAliases: ["Các chỉ tiêu công tác CCHC tỉnh Bình Định năm 2023", "Các chỉ tiêu cải cách hành chính năm 2023"],
  basis,
  since: "2023-01-01",
  period: null,
  planYear: 2023,
  print: {
    appendixLine: "PHỤ LỤC 1",
    title: "CÁC CHỈ TIÊU CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023",
    basisLine: "",
    notes: [],
  },
  tables: [
    {
      id: "targets-2023",
      part: null,
      title: "",
      columns: [
        { id: "no", kind: "ordinal", heading: "STT", aliases: ["TT", "Số TT", "Số thứ tự"], width: 6 },
        { id: "indicator", kind: "label", heading: "Chỉ tiêu", aliases: ["Tên chỉ tiêu", "Nội dung chỉ tiêu", "Nội dung"], width: 52 },
        {
          id: "target", kind: "value", heading: "Chỉ tiêu phấn đấu năm 2023",
          aliases: ["Chỉ tiêu phấn đấu", "Mức phấn đấu năm 2023", "Chỉ tiêu năm 2023", "Mục tiêu năm 2023", "Mục tiêu", "Chỉ tiêu giao năm 2023", "Kế hoạch năm 2023"],
          width: 20, value: "target", required: true,
        },
        {
          id: "monitor", kind: "value", heading: "Đơn vị theo dõi, hướng dẫn thực hiện", group: "Trách nhiệm cụ thể",
          aliases: ["Đơn vị theo dõi", "Cơ quan theo dõi, hướng dẫn thực hiện", "Cơ quan theo dõi", "Đơn vị theo dõi, đánh giá", "Cơ quan theo dõi, đánh giá"], width: 24, value: "agencyList", required: false,
        },
        {
          id: "implement", kind: "value", heading: "Đơn vị thực hiện", group: "Trách nhiệm cụ thể",
          aliases: [
            "Cơ quan thực hiện", "Cơ quan, đơn vị thực hiện", "Cơ quan chủ trì", "Đơn vị chủ trì", "Cơ quan, đơn vị chủ trì", "Cơ quan chủ trì thực hiện",
            "Cơ quan chịu trách nhiệm",
          ],
          width: 34, value: "agencyList", required: false,
        },
        // Other plans say the unit beside the target.
        { id: "unit", kind: "value", heading: "Đơn vị tính", aliases: ["ĐVT"], width: 10, value: "text", required: false, unprinted: true },
      ],
      rows: {
        kind: "open",
        idPrefix: "t2023",
        sectionsAs: "none",
        numbering: "outline",
        sections: [],
        blankRows: 5,
        known: [
          {
            id: "t2023.1", ordinal: "1",
            label: "Kết quả các chỉ số đánh giá hiệu quả cải cách hành chính của tỉnh",
            level: 0, parent: null, ...heading,
          },
          {
            id: "t2023.1.1", ordinal: "1.1",
            label: "Chỉ số cải cách hành chính của tỉnh (Par Index)",
            level: 1, parent: "t2023.1", ...rank,
            aliases: ["Chỉ số cải cách hành chính của tỉnh", "Chỉ số CCHC của tỉnh (PAR INDEX)"],
          },
          {
            id: "t2023.1.2", ordinal: "1.2",
            label: "Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước của tỉnh (SIPAS)",
            level: 1, parent: "t2023.1", ...rank,
            aliases: [
              "Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước (SIPAS)",
              "Chỉ số SIPAS",
            ],
          },
          {
            id: "t2023.1.3", ordinal: "1.3",
            label: "Chỉ số Hiệu quả Quản trị và Hành chính công cấp tỉnh (PAPI)",
            level: 1, parent: "t2023.1", ...rank,
            aliases: ["Chỉ số Hiệu quả Quản trị và Hành chính công (PAPI)", "Chỉ số PAPI"],
          },
          {
            id: "t2023.1.4", ordinal: "1.4", label: "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)", level: 1, parent: "t2023.1", ...rank,
            aliases: ["Chỉ số PCI"],
          },
          {
            id: "t2023.1.5", ordinal: "1.5", label: "Chỉ số Chuyển đổi số cấp tỉnh (DTI)", level: 1, parent: "t2023.1", ...rank,
            aliases: ["Chỉ số DTI", "Chỉ số Chuyển đổi số (DTI)"],
          },
          {
            id: "t2023.2", ordinal: "2",
            label: "Các văn bản quy phạm pháp luật trên địa bàn tỉnh được ban hành đúng trình tự, thủ tục, thẩm quyền và đảm bảo chất lượng theo quy định",
            level: 0, parent: null, ...rate,
          },
          {
            id: "t2023.3", ordinal: "3", label: "Cải cách thủ tục hành chính", level: 0, parent: null, ...heading,
            aliases: ["Cải cách TTHC"],
          },
          {
            id: "t2023.3.1", ordinal: "3.1",
            label: "Thủ tục hành chính nội bộ được công khai trên Cổng thông tin điện tử tỉnh, Trang thông tin điện tử của cơ quan, đơn vị, địa phương",
            level: 1, parent: "t2023.3", ...rate,
            aliases: [
              "TTHC nội bộ được công khai trên Cổng thông tin điện tử tỉnh, Trang thông tin điện tử của cơ quan, đơn vị, địa phương",
            ],
          },
          {
            id: "t2023.3.2", ordinal: "3.2",
            label: "Rà soát và phê duyệt phương án đơn giản hoá thủ tục hành chính nội bộ thuộc phạm vi chức năng quản lý của tỉnh",
            level: 1, parent: "t2023.3", ...rate,
            aliases: ["Rà soát và phê duyệt phương án đơn giản hóa TTHC nội bộ thuộc phạm vi chức năng quản lý của tỉnh"],
          },
          {
            id: "t2023.3.3", ordinal: "3.3",
            label: "Chuyển giao thủ tục hành chính (trừ các thủ tục hành chính giải quyết trong ngày) thực hiện tiếp nhận và trả kết quả giải quyết tại Trung tâm Phục vụ hành chính công tỉnh và tại Bộ phận Một cửa cấp huyện, cấp xã cho doanh nghiệp cung ứng dịch vụ bưu chính công ích đảm nhận",
            level: 1, parent: "t2023.3", ...rate,
          },
          {
            id: "t2023.3.4", ordinal: "3.4",
            label: "Thực hiện số hóa hồ sơ, kết quả giải quyết TTHC tại Trung tâm Phục vụ hành chính công tỉnh và Bộ phận Một cửa các cấp",
            level: 1, parent: "t2023.3", ...rate, required: false,
            aliases: ["Thực hiện số hóa hồ sơ, kết quả giải quyết thủ tục hành chính"],
          },
          {
            id: "t2023.3.4.trungtam", ordinal: "",
            label: "Trung tâm Phục vụ hành chính công tỉnh",
            level: 2, parent: "t2023.3.4", ...rate,
          },
          { id: "t2023.3.4.huyen", ordinal: "", label: "Bộ phận Một cửa cấp huyện", level: 2, parent: "t2023.3.4", ...rate },
          { id: "t2023.3.4.xa", ordinal: "", label: "Bộ phận Một cửa cấp xã", level: 2, parent: "t2023.3.4", ...rate },
          { id: "t2023.4", ordinal: "4", label: "Cơ sở dữ liệu cán bộ, công chức, viên chức của tỉnh", level: 0, parent: null, ...rate },
          { id: "t2023.5", ordinal: "5", label: "Cán bộ, công chức cấp xã", level: 0, parent: null, ...heading },
          {
            id: "t2023.5.1", ordinal: "5.1",
            label: "Cán bộ cơ quan chính quyền cấp xã có trình độ đại học, được chuẩn hoá về chuyên môn, nghiệp vụ, kỹ năng công tác",
            level: 1, parent: "t2023.5", ...rate,
          },
          {
            id: "t2023.5.2", ordinal: "5.2",
            label: "Công chức cấp xã có trình độ đại học được chuẩn hoá về chuyên môn, nghiệp vụ, kỹ năng công tác",
            level: 1, parent: "t2023.5", ...rate,
          },
          {
            id: "t2023.6", ordinal: "6",
            label: "Đổi mới cơ chế hoạt động các đơn vị sự nghiệp công lập",
            level: 0, parent: null, ...heading,
          },
          {
            id: "t2023.6.1", ordinal: "6.1",
            label: "Số đơn vị sự nghiệp công lập tăng mức độ tự chủ so với giai đoạn trước",
            level: 1, parent: "t2023.6", ...stated,
          },
          {
            id: "t2023.6.2", ordinal: "6.2",
            label: "Các lĩnh vực dịch vụ sự nghiệp công được ban hành các quy định về danh mục dịch vụ sự nghiệp công lập, định mức kinh tế - kỹ thuật; tiêu chuẩn chất lượng dịch vụ sự nghiệp công",
            level: 1, parent: "t2023.6", ...rate,
          },
          { id: "t2023.7", ordinal: "7", label: "Chính quyền điện tử, chính quyền số", level: 0, parent: null, ...heading },
          {
            id: "t2023.7.1", ordinal: "7.1",
            label: "Chế độ báo cáo, chỉ tiêu tổng hợp báo cáo định kỳ và báo cáo thống kê về kinh tế - xã hội phục vụ sự chỉ đạo, điều hành của Ủy ban nhân dân tỉnh, Chủ tịch của Ủy ban nhân dân tỉnh được kết nối, tích hợp, chia sẻ dữ liệu số trên Hệ thống thông tin báo cáo Chính phủ",
            level: 1, parent: "t2023.7", ...rate,
          },
          {
            id: "t2023.7.2", ordinal: "7.2",
            label: "Hoạt động kiểm tra của cơ quan quản lý nhà nước được thực hiện thông qua môi trường số và hệ thống thông tin của cơ quan quản lý.",
            level: 1, parent: "t2023.7", ...rate,
          },
          { id: "t2023.7.3", ordinal: "7.3", label: "Số đơn vị hành chính cấp xã chuyển đổi số", level: 1, parent: "t2023.7", ...rate },
          {
            id: "t2023.7.4", ordinal: "7.4",
            label: "Tỷ lệ lập hồ sơ công việc (trừ hồ sơ mật) trên môi trường mạng:",
            level: 1, parent: "t2023.7", ...rate, required: false,
            aliases: ["Tỷ lệ lập hồ sơ công việc trên môi trường mạng"],
          },
          {
            id: "t2023.7.4.so", ordinal: "",
            label: "Các sở, ngành và tương đương thuộc Ủy ban nhân dân tỉnh",
            level: 2, parent: "t2023.7.4", ...rate,
            aliases: ["Các sở, ngành thuộc UBND tỉnh"],
          },
          {
            id: "t2023.7.4.phong", ordinal: "",
            label: "Các phòng, ban và tương đương thuộc Ủy ban nhân dân các huyện, thị xã, thành phố.",
            level: 2, parent: "t2023.7.4", ...rate,
            aliases: ["Các phòng, ban và tương đương thuộc UBND các huyện, thị xã, thành phố"],
          },
          {
            id: "t2023.7.4.xa", ordinal: "", label: "Ủy ban nhân dân các xã, phường, thị trấn.", level: 2, parent: "t2023.7.4", ...rate,
            aliases: ["UBND các xã, phường, thị trấn"],
          },
          {
            id: "t2023.7.5", ordinal: "7.5",
            label: "Dịch vụ công trực tuyến và thanh toán trực tuyến:",
            level: 1, parent: "t2023.7", ...rate, required: false,
          },
          {
            id: "t2023.7.5.toan-trinh", ordinal: "",
            label: "Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình trên Cổng Dịch vụ công quốc gia.",
            level: 2, parent: "t2023.7.5", ...rate,
          },
          {
            id: "t2023.7.5.thanh-toan", ordinal: "",
            label: "Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia trên tổng số giao dịch thanh toán của dịch vụ công",
            level: 2, parent: "t2023.7.5", ...rate,
          },
          {
            id: "t2023.7.5.nghia-vu-tc", ordinal: "",
            label: "Tỷ lệ thủ tục hành chính có yêu cầu nghĩa vụ tài chính được thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia",
            level: 2, parent: "t2023.7.5", ...rate,
          },
          {
            id: "t2023.7.5.vien-phi-hoc-phi", ordinal: "",
            label: "Tỷ lệ các trường đại học, cao đẳng, các bệnh viện từ hạng 2 trở lên cung cấp thanh toán viện phí, học phí trực tuyến trên Cổng Dịch vụ công quốc gia",
            level: 2, parent: "t2023.7.5", ...rate,
          },
          {
            id: "t2023.7.5.dong-bo-kq", ordinal: "",
            label: "Tỷ lệ kết quả xử lý hồ sơ TTHC của tỉnh được đồng bộ đầy đủ trên Cổng Dịch vụ công quốc gia.",
            level: 2, parent: "t2023.7.5", ...rate,
          },
          {
            id: "t2023.7.5.kq-dien-tu", ordinal: "",
            label: "Tỷ lệ cấp kết quả giải quyết điện tử đối với hồ sơ giải quyết TTHC.",
            level: 2, parent: "t2023.7.5", ...rate,
          },
        ],
      },
    },
  ],
  printed: targets2023Printed,
  rules: [
    {
      ...countTrue,
      id: "R-TG-COUNT",
      basis,
      why: "Nếu tên phụ lục hoặc dòng tổng nêu số chỉ tiêu thì phải bằng số chỉ tiêu trong bảng, dù đếm chỉ tiêu cấp một hay từng dòng có mức phấn đấu.",
      targets: "target",
    },
    { ...somethingWritten, basis },
    {
      kind: "percentRange",
      id: "R-TG-01",
      severity: "error",
      basis: { ...basis, quote: "40%" },
      why: "Chỉ tiêu ghi bằng “%” nằm trong khoảng 0–100%.",
      rows: [
        "t2023.2", "t2023.3.1", "t2023.3.2", "t2023.3.3", "t2023.3.4.huyen", "t2023.3.4.xa", "t2023.4", "t2023.5.1", "t2023.5.2",
        "t2023.6.2", "t2023.7.1", "t2023.7.2", "t2023.7.3", "t2023.7.4.so", "t2023.7.4.phong", "t2023.7.4.xa", "t2023.7.5.toan-trinh",
        "t2023.7.5.thanh-toan", "t2023.7.5.nghia-vu-tc", "t2023.7.5.vien-phi-hoc-phi", "t2023.7.5.dong-bo-kq", "t2023.7.5.kq-dien-tu",
      ],
      columns: ["target"],
    },
    {
      kind: "filled",
      id: "R-TG-05",
      severity: "warning",
      basis: { ...basis, quote: "Trung tâm Phục vụ hành chính công tỉnh" },
      why: "Dòng không phải tiêu đề phải có mức phấn đấu, hoặc có dòng con mang mức phấn đấu.",
      column: "target",
      finding: "target.missing",
      inherits: false,
    },
    {
      kind: "bound",
      id: "R-TG-06",
      severity: "info",
      basis: { ...basis, provision: "Phụ lục 1, ba dòng con của chỉ tiêu 7.4" },
      why: "Chỉ tiêu lập hồ sơ điện tử của cấp huyện thường không cao hơn của các sở, ngành.",
      smaller: [{ row: "t2023.7.4.phong" }],
      larger: [{ row: "t2023.7.4.so" }],
      columns: ["target"],
      at: "smaller",
    },
    {
      kind: "bound",
      id: "R-TG-07",
      severity: "info",
      basis: { ...basis, provision: "Phụ lục 1, ba dòng con của chỉ tiêu 7.4" },
      why: "Chỉ tiêu lập hồ sơ điện tử của cấp xã thường không cao hơn của cấp huyện.",
      smaller: [{ row: "t2023.7.4.xa" }],
      larger: [{ row: "t2023.7.4.phong" }],
      columns: ["target"],
      at: "smaller",
    },
    {
      kind: "oneLead",
      id: "R-TG-03",
      severity: "info",
      basis: { ...basis, quote: "Đơn vị theo dõi, hướng dẫn thực hiện" },
      why: "Mỗi chỉ tiêu nên có một đơn vị theo dõi, tổng hợp.",
      ...watched,
      says: ["lead.multiple"],
    },
    {
      kind: "leadApart",
      id: "R-TG-04",
      severity: "info",
      basis: { ...basis, provision: "Phụ lục 1, chỉ tiêu 7.4", quote: "Sở Thông tin và Truyền thông, Sở Nội vụ" },
      why: "Đơn vị theo dõi không nên tự theo dõi chính mình.",
      ...watched,
    },
    { ...bodiesNamed, basis, columns: ["monitor", "implement"] },
    { ...dittoFollowed, basis, columns: ["target", "monitor", "implement"] },
    { ...dittoOfNothing, basis, columns: ["target", "monitor", "implement"] },
  ],
});
