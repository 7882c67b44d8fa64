import { agencyKey } from "./agencyKey";
import { namesGroupOnly } from "./bodyWords";

/** By what a name begins with; the first that fits counts. */
const OPENINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ban chỉ đạo|bcđ|tổ công tác|hội đồng (?!nhân dân))/u, "interagency"],
  [/^(?:chủ tịch|phó chủ tịch|giám đốc|trưởng|chánh|thủ trưởng|lãnh đạo) /u, "official"],
  [/^(?:hđnd|thường trực hđnd)/u, "council"],
  [/^(?:tỉnh ủy|huyện ủy|thành ủy|thị ủy|đảng ủy|đảng bộ|ban (?:tổ chức|tuyên giáo|nội chính|dân vận))/u, "party"],
  [/^(?:mặt trận|ủy ban (?:mặt trận|mttq)|ubmttq|mttq|liên đoàn|tỉnh đoàn|đoàn (?!đại biểu)|hội |liên minh|liên hiệp)/u, "massOrganisation"],
  [/^(?:báo|đài|tạp chí) /u, "press"],
  [/^(?:công ty|tổng công ty|tập đoàn|doanh nghiệp|ngân hàng(?! nhà nước)|bưu điện|viễn thông) /u, "enterprise"],
  [/^(?:phòng|trung tâm|chi cục|bộ phận|tổ|đội|trường|bệnh viện|viện|quỹ|cổng|ban quản lý dự án|bql) /u, "unit"],
];

/** The directory's kind that a name's own words tell: a guess for a person to correct. */
export function guessedKind(name: string): string {
  const key = agencyKey(name);
  if (namesGroupOnly(key)) return "group";
  return OPENINGS.find(([opening]) => opening.test(key))?.[1] ?? "agency";
}
