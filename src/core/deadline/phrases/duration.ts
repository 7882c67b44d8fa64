import { END, pattern } from "./pattern";
import { matchOf, unmeasurablePhrase, type PhraseShape } from "./phraseShape";
import { swallow } from "./swallow";

const LEAD = "(?:(?:ngay |chậm nhất |muộn nhất |tối đa |không quá )?(?:trong vòng|trong thời hạn|trong thời gian|trong|sau|là|không quá|tối đa|chậm nhất) ?)";
const LENGTH = "(?:khoảng )?\\d{1,3} ?(?:ngày|tuần|giờ|tháng|năm)(?: làm việc)?";
const FROM_START = "(?= (?:kể từ|tính từ|từ (?:ngày|khi|lúc)|sau khi|sau ngày|trước khi|trước ngày (?!\\d)|đầu tiên))";
const DAYS = pattern(`${LEAD}?\\d{1,3} ?(?:ngày|tuần|giờ)(?: làm việc)?(?! ?\\d|,? ?ngày ?\\d)${END}`);
const SINCE = pattern(`${LEAD}?${LENGTH}${FROM_START}`);
const LED = pattern(`(?:(?:ngay )?sau|trong vòng|tối đa|không quá) ${LENGTH}(?! ?(?:đầu|cuối|\\d))${END}`);

/** A length of time from something: “trong 15 ngày kể từ ngày nhận văn bản”, “05 ngày làm việc”, “sau 3 tháng”. */
export const duration: PhraseShape = {
  begins: "ngay chậm muộn tối không trong sau là khoảng #",
  read: (text, at) => {
    const match = SINCE(text, at) ?? LED(text, at) ?? DAYS(text, at);
    return match && matchOf(unmeasurablePhrase(text, at, swallow(text, at + match[0].length), "duration"));
  },
};
