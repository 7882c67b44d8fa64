import type { AgencyField } from "../core/agency/agencyField";

const summary = "Kế hoạch tổng kết Chương trình tổng thể cải cách hành chính giai đoạn 2011 - 2020 của tỉnh Bình Định";
const plan2020 = "Kế hoạch cải cách hành chính tỉnh Bình Định năm 2020";
const plan2023 = "Kế hoạch cải cách hành chính tỉnh Bình Định năm 2023";
const planDepartment = "Kế hoạch cải cách hành chính năm 2021 của Sở Thông tin và Truyền thông tỉnh Gia Lai";

const province = { within: null } as const;
const department = { within: "gl.so-tttt" } as const;

/** Who is in charge of which field of administrative reform, with the words that sections and tasks name it by (folded). */
export const agencyFields: readonly AgencyField[] = [
  {
    ...province, agency: "bd.so-noi-vu", domain: "chỉ đạo điều hành CCHC", weight: "general", basis: `${summary}, II.2.a`,
    sections: ["chỉ đạo điều hành", "chỉ đạo, điều hành"],
    terms: ["kiểm tra cải cách hành chính", "kiểm tra công tác cải cách hành chính", "tổng kết công tác cải cách hành chính", "báo cáo cải cách hành chính"],
  },
  {
    ...province, agency: "bd.so-noi-vu", domain: "chấm điểm Chỉ số CCHC", weight: "usual", basis: `${plan2023}, V.2`,
    sections: [],
    terms: ["chỉ số cải cách hành chính", "par index", "sipas", "đo lường sự hài lòng", "chỉ số hài lòng"],
  },
  {
    ...province, agency: "bd.so-noi-vu", domain: "tổ chức bộ máy", weight: "usual", basis: `${summary}, II.2.a`,
    sections: ["tổ chức bộ máy", "tổ chức, bộ máy"],
    terms: ["tổ chức bộ máy", "cơ cấu tổ chức", "tinh giản biên chế", "vị trí việc làm"],
  },
  {
    ...province, agency: "bd.so-noi-vu", domain: "cán bộ, công chức, viên chức", weight: "usual", basis: `${summary}, II.2.a`,
    sections: ["cán bộ, công chức", "chế độ công vụ", "công vụ"],
    terms: ["tuyển dụng công chức", "đào tạo, bồi dưỡng", "bồi dưỡng cán bộ", "quản lý cán bộ"],
  },
  {
    ...province, agency: "bd.so-tu-phap", domain: "cải cách thể chế", weight: "usual", basis: `${summary}, II.2.b`,
    sections: ["thể chế"],
    terms: ["văn bản quy phạm pháp luật", "thi hành pháp luật", "phổ biến, giáo dục pháp luật", "phổ biến giáo dục pháp luật"],
  },
  {
    ...province, agency: "bd.vp-ubnd", domain: "cải cách thủ tục hành chính", weight: "usual", basis: `${summary}, II.2.c`,
    sections: ["thủ tục hành chính"],
    terms: ["thủ tục hành chính", "tthc"],
  },
  {
    ...province, agency: "bd.vp-ubnd", domain: "một cửa", weight: "usual", basis: `${summary}, II.2.c`,
    sections: [],
    terms: ["cơ chế một cửa", "một cửa liên thông", "bộ phận một cửa"],
  },
  {
    ...province, agency: "bd.vp-ubnd", domain: "dịch vụ công trực tuyến", weight: "usual", basis: `${summary}, II.2.c`,
    sections: [],
    terms: ["dịch vụ công trực tuyến", "cổng dịch vụ công"],
  },
  {
    ...province, agency: "bd.vp-ubnd", domain: "phản ánh, kiến nghị", weight: "usual", basis: `${plan2020}, III.5`,
    sections: [],
    terms: ["phản ánh, kiến nghị", "phản ánh kiến nghị"],
  },
  {
    ...province, agency: "bd.so-tai-chinh", domain: "cải cách tài chính công", weight: "usual", basis: `${summary}, II.2.d`,
    sections: ["tài chính công"],
    terms: ["tự chủ tài chính", "tài chính công", "khung giá dịch vụ"],
  },
  {
    ...province, agency: "bd.so-tttt", domain: "hiện đại hóa hành chính", weight: "usual", basis: `${summary}, II.2.e`,
    sections: ["hiện đại hóa"],
    terms: [],
  },
  {
    ...province, agency: "bd.so-tttt", domain: "chính quyền điện tử, ứng dụng CNTT", weight: "usual", basis: `${plan2023}, V.6`,
    sections: ["chính quyền điện tử", "chính phủ điện tử", "chính quyền số", "chuyển đổi số"],
    terms: ["ứng dụng công nghệ thông tin", "hạ tầng công nghệ thông tin", "chính quyền điện tử", "chuyển đổi số", "dữ liệu dùng chung"],
  },
  {
    ...province, agency: "bd.so-tttt", domain: "truyền thông CCHC", weight: "usual", basis: `${plan2023}, V.6`,
    sections: [],
    terms: ["truyền thông về cải cách hành chính", "tuyên truyền cải cách hành chính", "tuyên truyền cchc"],
  },
  {
    ...province, agency: "bd.so-khcn", domain: "hệ thống quản lý chất lượng ISO", weight: "decisive", basis: `${summary}, II.2.f`,
    sections: [],
    terms: ["hệ thống quản lý chất lượng", "tcvn iso", "iso 9001", "iso 9001:2015"],
  },
  {
    ...province, agency: "bd.so-khdt", domain: "PCI, DDCI", weight: "decisive", basis: `${plan2023}, V.7`,
    sections: [],
    terms: ["ddci", "pci", "chỉ số năng lực cạnh tranh"],
  },
  {
    ...department, agency: "gl.van-phong-so", domain: "theo dõi, kiểm tra, đôn đốc, tổng hợp", weight: "general", basis: `${planDepartment}, III.4`,
    sections: ["chỉ đạo, điều hành", "chỉ đạo điều hành"],
    terms: ["chế độ báo cáo", "tự kiểm tra"],
  },
  {
    ...department, agency: "gl.thanh-tra-so", domain: "theo dõi thi hành pháp luật", weight: "usual", basis: `${planDepartment}, Bảng triển khai, 1.1`,
    sections: [],
    terms: ["thi hành pháp luật"],
  },
  {
    ...department, agency: "gl.phong-cntt", domain: "chính quyền điện tử", weight: "usual", basis: `${planDepartment}, III.3`,
    sections: ["chính quyền điện tử", "chính phủ điện tử"],
    terms: ["chính quyền điện tử", "ứng dụng công nghệ thông tin"],
  },
  {
    ...department, agency: "gl.ban-iso", domain: "hệ thống quản lý chất lượng ISO", weight: "decisive", basis: `${planDepartment}, Bảng triển khai, 6.3`,
    sections: [],
    terms: ["tcvn iso", "iso 9001", "hệ thống quản lý chất lượng", "hệ thống qlcl"],
  },
];
