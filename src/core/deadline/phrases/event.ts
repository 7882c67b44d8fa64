import { END, pattern } from "./pattern";
import { matchOf, unmeasurablePhrase, type PhraseShape } from "./phraseShape";
import { swallow } from "./swallow";

const NAMES = "(?:hội nghị|kỳ họp|phiên họp|cuộc họp|đại hội|tết|lễ|bầu cử|cuộc bầu cử|sáp nhập|sắp xếp|năm học|khai giảng|thời điểm|mỗi|đợt|kết thúc|thanh tra|kiểm tra|nghị quyết|quyết định|ngày (?:bầu cử|khai giảng|ký|ban hành|hội|thành lập|quốc khánh))";
const SCHOOL_YEAR = pattern("(?:trong |đầu |cuối |hằng )?năm học(?: \\d{4} ?[-/] ?\\d{4})?(?![\\p{L}\\d])");
const WHEN = pattern(`(?:ngay )?(?:(?:sau|trước|đến|từ|kể từ|trong|cho đến|cùng) khi|khi|kể từ(?: ngày)?|(?:sau|trước)(?= ${NAMES}${END})|(?:vào |trong |nhân )?dịp|ngay sau)(?= \\p{L})`);

/** Something else must happen first: “Sau khi Chính phủ ban hành văn bản”, “ngay sau khi có hướng dẫn”, “khi có yêu cầu”, “trước kỳ họp HĐND”. */
export const event: PhraseShape = {
  begins: "ngay sau trước đến từ kể trong cho cùng khi vào nhân dịp năm đầu cuối hằng",
  read: (text, at) => {
    const match = WHEN(text, at) ?? SCHOOL_YEAR(text, at);
    return match && matchOf(unmeasurablePhrase(text, at, swallow(text, at + match[0].length), "event"));
  },
};
