import { defineTemplate } from "../../core/rules";
import { allRows, formOrdinals, onlyRows, ownRowsOnly, someAnswer } from "./everyAppendix";
import { ordinalColumn, programmeBasisLine, programmePlan, programmeSince } from "./programme";

const basis = { ...programmePlan, provision: "Phụ lục 8" } as const;
const goal = {
  role: "data", value: "assessment", measurementUnit: "", measure: "state", required: true, owner: "bd.so-noi-vu", acrossUnits: "none",
} as const;

/** Phụ lục 8: how far the goals of the reform were reached. */
export const pl8 = defineTemplate({
  id: "pl8",
  version: "1",
  name: "Phụ lục 8",
  title: "Đánh giá mức độ thực hiện các mục tiêu cải cách hành chính nhà nước",
  titleAliases: ["Đánh giá mức độ thực hiện các mục tiêu CCHC nhà nước", "Đánh giá mức độ thực hiện các mục tiêu cải cách hành chính"],
  basis,
  since: programmeSince,
  period: null,
  planYear: null,
  print: {
    appendixLine: "PHỤ LỤC 8",
    title: "Đánh giá mức độ thực hiện các mục tiêu cải cách hành chính nhà nước",
    basisLine: programmeBasisLine,
    notes: [],
  },
  tables: [
    {
      id: "pl8",
      part: null,
      title: "",
      columns: [
        ordinalColumn,
        { id: "label", kind: "label", heading: "Các mục tiêu cải cách", aliases: ["Mục tiêu cải cách", "Mục tiêu", "Các mục tiêu"], width: 90 },
        {
          id: "result", kind: "value", heading: "Đánh giá kết quả đạt được (Đạt/Không đạt)",
          aliases: ["Đánh giá kết quả đạt được", "Kết quả đánh giá", "Đánh giá kết quả", "Đạt/Không đạt"],
          width: 18, value: "assessment", required: true,
        },
      ],
      rows: {
        kind: "fixed",
        rows: [
          {
            id: "pl8.r1", ordinal: "1.",
            label: "Thủ tục hành chính liên quan đến cá nhân, tổ chức được cải cách cơ bản theo hướng gọn nhẹ, đơn giản; mỗi năm đều có tỷ lệ giảm chi phí mà cá nhân, tổ chức phải bỏ ra khi giải quyết thủ tục hành chính tại cơ quan hành chính nhà nước",
            level: 0, parent: null, ...goal,
          },
          {
            id: "pl8.r2", ordinal: "2.",
            label: "Thủ tục hành chính được cải cách cơ bản, mức độ hài lòng của nhân dân và doanh nghiệp về thủ tục hành chính đạt mức trên 80% vào năm 2020",
            level: 0, parent: null, ...goal,
            aliases: ["Mức độ hài lòng của nhân dân và doanh nghiệp về thủ tục hành chính đạt mức trên 80% vào năm 2020"],
          },
          {
            id: "pl8.r3", ordinal: "3.",
            label: "Sắp xếp, tổ chức lại các cơ quan, đơn vị để không còn sự chồng chéo, bỏ trống hoặc trùng lắp về chức năng, nhiệm vụ, quyền hạn",
            level: 0, parent: null, ...goal,
          },
          {
            id: "pl8.r4", ordinal: "4.",
            label: "Chuyển giao những công việc mà cơ quan hành chính nhà nước không nên làm hoặc làm hiệu quả thấp cho xã hội, các tổ chức xã hội, tổ chức phi chính phủ đảm nhận",
            level: 0, parent: null, ...goal,
          },
          {
            id: "pl8.r5", ordinal: "5.",
            label: "Sự hài lòng của cá nhân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước đạt mức trên 80% vào năm 2020",
            level: 0, parent: null, ...goal,
            aliases: ["Sự hài lòng của cá nhân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước đạt trên 80% vào năm 2020"],
          },
          {
            id: "pl8.r6", ordinal: "6.",
            label: "Sự hài lòng của cá nhân đối với dịch vụ do đơn vị sự nghiệp công cung cấp trong các lĩnh vực giáo dục, y tế đạt mức trên 80% vào năm 2020",
            level: 0, parent: null, ...goal,
          },
          {
            id: "pl8.r7", ordinal: "7.",
            label: "Đội ngũ công chức, viên chức có số lượng, cơ cấu hợp lý, đủ trình độ và năng lực thi hành công vụ, phục vụ nhân dân và phục vụ sự nghiệp phát triển của đất nước; 100% các cơ quan, đơn vị có cơ cấu công chức theo vị trí việc làm.",
            level: 0, parent: null, ...goal,
            aliases: [
              "Đội ngũ công chức, viên chức có số lượng, cơ cấu hợp lý, đủ trình độ và năng lực thi hành công vụ, phục vụ nhân dân và phục vụ sự nghiệp phát triển của đất nước; 100% các cơ quan, đơn vị có cơ cấu công chức theo vị trí việc làm;",
            ],
          },
          {
            id: "pl8.r8", ordinal: "8.",
            label: "Đến năm 2020: 90% các văn bản, tài liệu chính thức trao đổi giữa các cơ quan hành chính nhà nước được thực hiện dưới dạng điện tử; cán bộ, công chức, viên chức thường xuyên sử dụng hệ thống thư điện tử trong công việc; bảo đảm dữ liệu điện tử phục vụ hầu hết các hoạt động trong các cơ quan; hầu hết các giao dịch của các cơ quan hành chính nhà nước được thực hiện trên môi trường điện tử, mọi lúc, mọi nơi, dựa trên các ứng dụng truyền thông đa phương tiện; hầu hết các dịch vụ công được cung cấp trực tuyến trên Mạng thông tin điện tử hành chính ở mức độ 3 và 4, đáp ứng nhu cầu thực tế, phục vụ người dân và doanh nghiệp mọi lúc, mọi nơi, dựa trên nhiều phương tiện khác nhau",
            level: 0, parent: null, ...goal,
          },
          {
            id: "pl8.r9", ordinal: "9.",
            label: "Các trang tin, cổng thông tin điện tử hoàn thành việc kết nối với Cổng Thông tin điện tử Chính phủ, hình thành đầy đủ Mạng thông tin điện tử hành chính trên Internet",
            level: 0, parent: null, ...goal,
          },
          {
            id: "pl8.r10", ordinal: "10.",
            label: "20% số lượng người dân và doanh nghiệp tham gia hệ thống thông tin Chính quyền điện tử được xác thực định danh điện tử thông suốt và hợp nhất trên tất cả các hệ thống thông tin của các cơ quan",
            level: 0, parent: null, ...goal,
          },
          {
            id: "pl8.r11", ordinal: "11.",
            label: "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng số hồ sơ giải quyết thủ tục hành chính của từng bộ, ngành đạt từ 20% trở lên; tích hợp 30% các dịch vụ công trực tuyến mức độ 3, 4 của các bộ, ngành, địa phương với Cổng Dịch vụ công quốc gia; 100% hồ sơ giải quyết thủ tục hành chính được thực hiện thông qua Hệ thống thông tin một cửa điện tử",
            level: 0, parent: null, ...goal,
          },
          {
            id: "pl8.r12", ordinal: "12.",
            label: "Tối thiểu 30% dịch vụ công trực tuyến thực hiện ở mức độ 4; 50% Cổng Dịch vụ công cấp tỉnh cung cấp giao diện cho các thiết bị di động; 100% dịch vụ công được hỗ trợ giải đáp thắc mắc cho người dân, doanh nghiệp; 50% cơ quan nhà nước công khai mức độ hài lòng của người dân khi sử dụng dịch vụ công trực tuyến; 100% Cổng Thông tin điện tử công khai thông tin đầy đủ theo quy định tại Nghị định số 43/2011/NĐ-CP ngày 13 tháng 6 năm 2011 của Chính phủ; 20% dịch vụ công trực tuyến sử dụng chữ ký số trên nền tảng di động để thực hiện thủ tục hành chính; 50% dịch vụ công trực tuyến xử lý bằng hồ sơ điện tử; 20% thông tin của người dân được tự động nhập vào biểu mẫu trực tuyến; 50% dịch vụ công trực tuyến sử dụng dữ liệu từ Cơ sở dữ liệu quốc gia về Đăng ký doanh nghiệp.",
            level: 0, parent: null, ...goal,
          },
          {
            id: "pl8.r13", ordinal: "13.",
            label: "100% phần mềm quản lý văn bản và điều hành của các bộ, ngành được kết nối, liên thông qua Trục liên thông văn bản quốc gia phục vụ gửi, nhận văn bản điện tử; 90% văn bản trao đổi giữa các cơ quan nhà nước (trừ văn bản mật theo quy định của pháp luật) dưới dạng điện tử; tối thiểu 80% hồ sơ công việc tại cấp bộ, cấp tỉnh, 60% hồ sơ công việc tại cấp huyện và 30% hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng (không bao gồm hồ sơ xử lý công việc có nội dung mật).",
            level: 0, parent: null, ...goal,
          },
          {
            id: "pl8.r14", ordinal: "14.",
            label: "Tối thiểu 30% báo cáo định kỳ (không bao gồm nội dung mật) được gửi, nhận qua Hệ thống thông tin báo cáo quốc gia.",
            level: 0, parent: null, ...goal,
          },
          {
            id: "pl8.r15", ordinal: "15.",
            label: "Rút ngắn từ 30% - 50% thời gian họp, giảm tối đa việc sử dụng tài liệu giấy thông qua Hệ thống thông tin phục vụ họp và xử lý công việc, văn phòng điện tử.",
            level: 0, parent: null, ...goal,
          },
          {
            id: "pl8.r16", ordinal: "16.",
            label: "100% cơ quan kết nối vào Mạng truyền số liệu chuyên dùng của các cơ quan Đảng, Nhà nước.",
            level: 0, parent: null, ...goal,
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
    {
      kind: "required",
      id: "R-PL8-00",
      severity: "warning",
      basis: { ...basis, quote: "(Đạt/Không đạt)" },
      why: "Mỗi mục tiêu phải có kết quả đánh giá; Kế hoạch chỉ giao rõ các mục tiêu 3–7 (Sở Nội vụ), mục tiêu khác để trống thì lưu ý.",
      fix: { vi: "Đề nghị ghi “Đạt” hoặc “Không đạt”.", en: "Please write “Đạt” (reached) or “Không đạt” (not reached)." },
      rows: { values: ["assessment"] },
      columns: ["result"],
      infoRows: [
        "pl8.r1", "pl8.r2", "pl8.r8", "pl8.r9", "pl8.r10", "pl8.r11", "pl8.r12", "pl8.r13", "pl8.r14", "pl8.r15", "pl8.r16",
      ],
    },
    {
      kind: "assessment",
      id: "R-PL8-01",
      severity: "error",
      basis: { ...basis, quote: "(Đạt/Không đạt)" },
      why: "Tiêu đề cột chỉ cho hai kết quả: “Đạt” và “Không đạt”.",
      rows: [
        "pl8.r1", "pl8.r2", "pl8.r3", "pl8.r4", "pl8.r5", "pl8.r6", "pl8.r7", "pl8.r8",
        "pl8.r9", "pl8.r10", "pl8.r11", "pl8.r12", "pl8.r13", "pl8.r14", "pl8.r15", "pl8.r16",
      ],
      column: "result",
      notApplicableRows: ["pl8.r11", "pl8.r13"],
    },
  ],
});
