import { END, pattern } from "./pattern";
import { matchOf, unmeasurablePhrase, type PhraseShape } from "./phraseShape";
import { swallow } from "./swallow";

const NAMES = "(?:kế hoạch|kh|quyết định|qđ|công văn|cv|nghị quyết|nq|chỉ thị|văn bản|thông báo|chương trình|đề án|nghị định|thông tư|luật|hợp đồng|tờ trình|kết luận|lịch|biên bản|công điện)";
const BY_DOCUMENT = pattern(`(?:theo|tại|căn cứ)(?: (?:đúng|các|những|nội dung|thời gian|thời hạn|tiến độ|lộ trình|quy định|tại|của|trong|nêu)){0,5} ${NAMES}${END}`);

/** Another document says when: “Theo Kế hoạch số 61/KH-UBND của UBND tỉnh”, “theo tiến độ tại Quyết định số 12/QĐ-UBND ngày 5/1/2020”. */
export const document: PhraseShape = {
  begins: "theo tại căn",
  read: (text, at) => {
    const match = BY_DOCUMENT(text, at);
    return match && matchOf(unmeasurablePhrase(text, at, swallow(text, at + match[0].length), "document"));
  },
};
