import { limitShape } from "./limitShape";

/** A limit that its own day misses: “trước ngày 31/12/2020”, “trước 15/8/2021”, “trước quý II”, “chậm nhất trước ngày 5/3”. */
export const before = limitShape(
  "chậm muộn không đến tới xong trước",
  "(?:(?:chậm|muộn) nhất(?: là)? |không (?:muộn|chậm) hơn |đến |tới |xong )?trước (?:(?:thời điểm|mốc|hạn|thời hạn) )?(?!hoặc|và)",
  "before",
);
