import { limitShape } from "./limitShape";

const LATEST = "(?:chậm|muộn) nhất(?: là)?(?::| vào| trong| đến| tới| hết)?(?: hết)? ?";
const NOT_LATER = "không (?:muộn|chậm|quá) (?:hơn )?|không quá ";
const UNTIL = "(?:từ nay )?(?:cho )?(?:đến|tới)(?: hết| khi hết| cuối ngày)? ";
const BEFORE_OR_ON = "trước (?:hoặc|và) (?:trong|vào|đúng) ";
const DUE = "(?:hạn|thời hạn) (?:chót|cuối|cuối cùng)(?: là)?:? ?";

/** A limit that its own day meets: “chậm nhất ngày 15/3”, “đến hết ngày 31/12”, “hết quý II”, “hạn chót 30/6”. */
export const by = limitShape("chậm muộn không từ cho đến tới trước hạn thời kết hết", `(?:${LATEST}|${NOT_LATER}|${UNTIL}|${BEFORE_OR_ON}|${DUE}|kết thúc (?:vào |trong )?|hết )`, "by");
