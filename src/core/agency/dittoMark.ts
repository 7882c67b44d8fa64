import { fold } from "../text/fold";
import { remembered } from "../text/remembered";

const WORDS = /^-*\(?(?:n\.?\/?t|như (?:trên|ô trên|dòng trên|hàng trên|mục trên|nhiệm vụ trên|cột trên)|nhu tren|như trên \(nt\))\.?\)?-*$/u;
const LONGEST = 40;
/** Words that begin with another letter than “nt” and “như trên” are most of what is asked about. */
const OTHER_WORD = /^[A-MO-Za-mo-zĐđ]/u;
const SIGNS = /^-*(?:"|,,|〃|\/\/|″)-*$/u;

/** True for a cell or line that only points to what stands above: “nt”, “-nt-”, “như trên”, `"`, `-"-`, ″, 〃. A dash alone is none. */
export function isDittoMark(text: string): boolean {
  return text.length <= LONGEST && !OTHER_WORD.test(text) && isMark(text);
}

const isMark = remembered((text: string): boolean => {
  const folded = fold(text).replace(/\s*-\s*/gu, "-");
  return WORDS.test(folded) || SIGNS.test(folded.replace(/ /gu, ""));
});
