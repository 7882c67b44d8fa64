import { limitShape } from "./limitShape";

/** A start without an end: “từ quý II/2021 trở đi”, “kể từ ngày 1/7/2021”, “bắt đầu từ tháng 3”. */
export const from = limitShape("kể bắt tính từ", "(?:(?:kể|bắt đầu|tính) )?từ ", "from");

/** “Sau ngày 30/6/2021”, “sau quý II”; “sau 6 tháng” is a length of time, not the half-year. */
export const after = limitShape("từ sau", "(?:từ )?sau ", "after");
