import { END, pattern } from "./pattern";
import { matchOf, unmeasurablePhrase, type PhraseShape } from "./phraseShape";
import { swallow } from "./swallow";

const CUSTOM = "(?:quy định|quy trình|quy chế|tiến độ|thực tế|tình hình|yêu cầu|chỉ đạo|hướng dẫn|lộ trình|thời hạn|thời gian|kỳ hạn|hạn|phân công|nhu cầu|thẩm quyền|đề nghị|chức năng|niên độ|giai đoạn|từng|đợt|điều kiện)";
const BY_CUSTOM = pattern(`(?:theo|đúng|tùy|tùy theo|căn cứ|bảo đảm|đảm bảo)(?: (?:đúng|các|những|theo|thời|sự|hạn))* ${CUSTOM}${END}`);
const WORDS = pattern(`(?:kịp thời|đột xuất|sớm nhất|ngay lập tức|chưa (?:xác định|rõ)|không (?:xác định|rõ)|(?:sẽ )?xác định sau|không thời hạn|khi cần thiết|khi cần|theo \\p{L}+)${END}`);

/** Custom, need or an order says when: “Theo quy định”, “theo tình hình thực tế”, “đúng tiến độ”, “đột xuất”. */
export const prescribed: PhraseShape = {
  begins: "theo đúng tùy căn bảo đảm kịp đột sớm ngay chưa không khi sẽ xác",
  read: (text, at) => {
    const match = BY_CUSTOM(text, at) ?? WORDS(text, at);
    return match && matchOf(unmeasurablePhrase(text, at, swallow(text, at + match[0].length), "prescribed"));
  },
};
