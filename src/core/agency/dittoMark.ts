import { fold } from "../text/fold";

const WORDS = /^-*\(?(?:n\.?\/?t|như (?:trên|ô trên|dòng trên|hàng trên|mục trên|nhiệm vụ trên|cột trên)|nhu tren|như trên \(nt\))\.?\)?-*$/u;
const SIGNS = /^-*(?:"|,,|〃|\/\/|″)-*$/u;

/** True for a cell or line that only points to what stands above: “nt”, “-nt-”, “như trên”, `"`, `-"-`, ″, 〃. A dash alone is none. */
export function isDittoMark(text: string): boolean {
  if (text.length > 40) return false;
  const folded = fold(text).replace(/\s*-\s*/gu, "-");
  return WORDS.test(folded) || SIGNS.test(folded.replace(/ /gu, ""));
}
