/**
 * Words that names of public bodies, of officials and of groups begin with; “ban hành”, “báo cáo”, “báo chí” and “xã hội” are none.
 * For patterns that ignore case.
 */
export const HEAD_WORDS = [
  "sở", "ban(?! hành)", "phòng(?! chống)", "văn phòng", "vp(?:ubnd)?", "thanh tra", "chi cục", "cục", "tổng cục", "vụ", "trung tâm", "ubnd", "[uủ][ỷy] ban", "hđnd",
  "hội đồng", "công an", "bộ", "kho bạc", "bảo hiểm", "bhxh", "bưu điện", "ngân hàng", "báo(?! cáo| chí)", "đài", "trường(?! hợp)", "bệnh viện",
  "hội(?! nghị| nhập)", "liên minh", "liên hiệp", "quỹ", "đoàn", "tỉnh đoàn", "(?:tỉnh|huyện|thành|đảng|cấp) (?:ủy|uỷ)", "tỉnh/thành ủy",
  "đảng bộ", "mặt trận", "ubmttq", "mttq", "liên đoàn", "tòa án", "toà án", "viện", "tổ(?! chức)", "đội(?! ngũ)", "bộ phận", "cổng", "các", "những", "toàn thể",
  "tất cả", "chủ tịch", "phó (?:chủ tịch|giám đốc|trưởng|chánh)", "giám đốc", "thủ trưởng", "lãnh đạo", "chánh", "trưởng", "cơ quan", "đơn vị", "doanh nghiệp", "tập đoàn",
  "công ty", "tổng công ty", "bql", "bcđ", "huyện", "thị xã", "thành phố", "tp", "tx", "xã(?! hội)", "phường", "thị trấn", "đặc khu", "quận", "chính phủ",
  "thủ tướng", "thường trực", "quốc hội", "tổ chức chính trị", "nhà nước", "viễn thông",
].join("|");

const STARTS_BODY = new RegExp(`^(?:${HEAD_WORDS})(?!\\p{L})`, "u");

/** Nouns that mean bodies in general, as they follow one another in a group's name: “sở, ban, ngành”, “cơ quan, đơn vị, địa phương”. */
const NOUNS = [
  "sở", "ban", "bộ", "ngành", "hội", "đoàn thể", "hội đoàn thể", "cơ quan", "đơn vị", "địa phương", "phòng", "huyện", "thị xã", "tx", "thành phố", "tp",
  "quận", "xã", "phường", "thị trấn", "đặc khu", "tổ chức", "cá nhân", "doanh nghiệp", "trung tâm", "chi cục", "trường", "trường học", "bệnh viện", "mặt trận", "cấp huyện",
  "cấp xã", "cấp tỉnh", "các cấp", "tương đương", "tổ chức chính trị - xã hội", "tổ chức đoàn thể", "đơn vị sự nghiệp", "đơn vị sự nghiệp công lập",
  "cơ quan chuyên môn", "phòng chuyên môn", "bộ phận", "ban chuyên môn", "lĩnh vực", "tổ chức xã hội", "hội đặc thù", "cơ sở giáo dục", "tầng lớp nhân dân",
];
const NOUN = NOUNS.sort((a, b) => b.length - a.length).join("|");
/** What may follow such a noun within the group's name. */
const TAIL = "(?:có )?liên quan|thuộc|trực thuộc|trên địa bàn|đóng trên|đóng chân|của|cấp|tỉnh|huyện|chuyên môn|trung ương|tw|nhà nước|khác|trong|công lập|sự nghiệp|quản lý|hành chính|ngành dọc|cung ứng|được|đoàn thể|địa phương";
const GROUP_PART = new RegExp(`^(?!(?:ban|phòng|bộ phận|trung tâm|chi cục) (?:quản lý|hành chính)(?!\\p{L}))(?:các |những )?(?:${NOUN})(?: (?:${TAIL})(?!\\p{L}).*)?$`, "u");
const GROUP_OPENS = new RegExp(`^(?:(?:tất cả|toàn thể|toàn bộ|mỗi|từng) (?:các )?|các |những |(?:thủ trưởng|lãnh đạo|người đứng đầu|chủ tịch|giám đốc|trưởng|chánh văn phòng|ubnd|hđnd|ubnd, hđnd|hđnd, ubnd) (?:các |(?:${NOUN})(?=,|$)))`, "u");
const OF_ALL = /^(?:ubnd|hđnd|đảng ủy|mặt trận|bộ phận (?:một cửa|tiếp nhận)).* (?:các cấp|cấp huyện|cấp xã|cấp xã, cấp huyện)$/u;

/** True for a folded text that begins like the name of a body, an official or a group. */
export function startsBody(folded: string): boolean {
  return STARTS_BODY.test(folded);
}

/** True for a folded piece that can continue a group's name after a comma or “và”: “ban”, “địa phương có liên quan”. */
export function isGroupPart(folded: string): boolean {
  return GROUP_PART.test(folded);
}

/** True where a piece (an `agencyKey`) opens a group's name: “các sở”, “UBND các huyện”, “thủ trưởng các cơ quan”. */
export function opensGroup(key: string): boolean {
  return GROUP_OPENS.test(key);
}

/** True for the whole name of several bodies at once, in `agencyKey` form; “các phó chủ tịch” are people and count as well. */
export function isGroupName(key: string): boolean {
  return opensGroup(key) || OF_ALL.test(key) || isGroupPart(key);
}

/**
 * True where a name given as a body's own can only be a group's. Stricter than `isGroupName`, which reads a cell: “Ban Quản lý Khu kinh tế”
 * and “Phòng Hành chính” are one body each.
 */
export function namesGroupOnly(key: string): boolean {
  const parts = key.split(/, | và /u);
  const isListed = parts.length > 1 && parts.every(isGroupPart);
  return isListed || opensGroup(key) || OF_ALL.test(key) || (isGroupPart(key) && / liên quan$|cấp(?: tỉnh| huyện| xã)?$/u.test(key));
}

const WELL_FORMED = new RegExp(
  "^(?:sở|ban|phòng|văn phòng|thanh tra|chi cục|cục|trung tâm|ubnd|hđnd|công an|bộ|kho bạc|bảo hiểm xã hội|bhxh|bưu điện|ngân hàng|báo|đài|trường|bệnh viện|hội|liên minh|liên hiệp|" +
    "quỹ|đoàn|tỉnh đoàn|ủy ban mặt trận|ủy ban mttq|liên đoàn lao động|viện|tòa án|tổ|đội|bộ phận|hội đồng|huyện|thị xã|thành phố|xã|phường|thị trấn|đặc khu|công ty|tập đoàn|viễn thông|vụ|tổng cục|" +
    "(?:phó )?(?:giám đốc|chánh|trưởng|chủ tịch)|lãnh đạo|thường trực|tỉnh ủy|huyện ủy|thành ủy|đảng ủy|đảng bộ|mặt trận|doanh nghiệp|bql|bcđ) \\p{L}",
  "u",
);

/** “Tỉnh đoàn”, “Huyện đoàn Tuy Phước”. */
const YOUTH = /^(?:tỉnh|thành|huyện|thị|xã|phường) đoàn(?!\p{L})/u;

/** True for an unknown name (in `agencyKey` form) built like one of a public body: no slip, only not in the directory. */
export function isWellFormed(key: string): boolean {
  return (WELL_FORMED.test(key) && startsBody(key)) || YOUTH.test(key);
}
