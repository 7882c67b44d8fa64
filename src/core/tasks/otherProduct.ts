import { fold } from "../text/fold";
import { kindsIn, sharedShare, taskWords } from "./taskWords";

/** “1. Kế hoạch của UBND tỉnh; 2. Báo cáo”: where one product ends and the next begins. */
const BETWEEN = /[;\n]|(?<=[\p{L}).]) ?(?=\d{1,2}[.)] ?\p{L})|(?<=\p{L}[.;]?) - (?=\p{Lu})/u;
/** Whose it is and how it is made says nothing about what it is. */
const OWNER = /(?<!\p{L})(?:của|do|được|trình|thông qua) .*$/u;
const ALIKE = 0.6;

/**
 * True where the province asks for a product that the own plan's words do not name in substance: another kind of document, or other words altogether.
 * Whose product it is does not count (“Kế hoạch của UBND tỉnh” and “Kế hoạch của Sở” are plans). A blank is no other product.
 */
export function isOtherProduct(asked: string, own: string): boolean {
  if (asked === "" || own === "" || fold(asked) === fold(own)) return false;
  const items = itemsOf(own);
  return itemsOf(asked).some((item) => !items.some((other) => isAlike(item, other)));
}

function itemsOf(text: string): string[] {
  return text.split(BETWEEN).flatMap((item) => {
    const plain = item.replace(/^[\s\d.)(*+-]+/u, "").trim();
    return plain === "" ? [] : [plain];
  });
}

/** “Quyết định ban hành Kế hoạch” and “Kế hoạch” are one product: the kind of one is named by the other. */
function isAlike(a: string, b: string): boolean {
  const [theirs, ours] = [kindsIn(a), kindsIn(b)];
  const [head, own] = [theirs[0], ours[0]];
  if (head !== undefined && own !== undefined) return ours.includes(head) || theirs.includes(own);
  if (head !== undefined || own !== undefined) return shares(a, b);
  return shares(a, b) || shares(fold(a).replace(OWNER, ""), fold(b).replace(OWNER, ""));
}

function shares(a: string, b: string): boolean {
  return sharedShare(taskWords(a), taskWords(b)) >= ALIKE;
}
