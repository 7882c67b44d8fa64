import type { AgencyList } from "./agencyList";
import { LONGEST_LIST } from "./listText";
import { replaceName } from "./nameInText";
import { nameRemarks, type NameRemark } from "./nameRemarks";

const MOST = 6;

/**
 * The whole text of a cell with its odd names written as the directory has them, all else as typed; several texts, likeliest first, where a name
 * may mean several bodies. A text that would still be read as odd is none. `read` is `parseAgencyList` for the cell's table.
 */
export function namesPutRight(text: string, remarks: readonly NameRemark[], read: (text: string) => AgencyList): string[] {
  if (text.length > LONGEST_LIST) return [];
  const odd = remarks.filter(({ proposed }) => proposed.length > 0);
  const texts = odd.reduce<string[]>((all, remark) => all.flatMap((one) => remark.proposed.map((name) => replaceName(one, remark.text, name))).slice(0, MOST), [text]);
  return [...new Set(texts)].filter((one) => one !== text && nameRemarks(read(one)).every(({ proposed }) => proposed.length === 0));
}
