import { fold } from "../text/fold";
import { remembered } from "../text/remembered";

const WORDS = /^-*\(?(?:n\.?\/?t|như (?:trên|ô trên|dòng trên|hàng trên|mục trên|nhiệm vụ trên|cột trên)|nhu tren|như trên \(nt\))\.?\)?-*$/u;
const LONGEST = 40;
const SIGNS = /^-*(?:"|,,|〃|\/\/|″)-*$/u;

/** True for a cell or line that only points to what stands above: “nt”, “-nt-”, “như trên”, `"`, `-"-`, ″, 〃. A dash alone is none. */
export function isDittoMark(text: string): boolean {
  return text.length <= LONGEST && isMark(text);
}

const isMark = remembered((text: string): boolean => {
  const folded = fold(text).replace(/\s*-\s*/gu, "-");
  return WORDS.test(folded) || SIGNS.test(folded.replace(/ /gu, ""));
});
