import type { Typed } from "./fillForm";

const YEARS = [2015, 2016, 2017, 2018, 2019, 2020];

/** Spreads rows of six yearly values over their cells. */
export function yearly(rows: Readonly<Record<string, readonly (number | string | null)[]>>): Typed {
  return Object.fromEntries(Object.entries(rows).flatMap(([row, values]) => values.map((value, i) => [`${row}@y${YEARS[i]}`, value] as const)));
}

/** Sở Tư pháp's figures; the total is a formula and is not typed. */
export const institutions = yearly({
  "pl2.r1.nq-hdnd-tinh": [14, 16, 18, 17, 19, 4],
  "pl2.r1.qd-ubnd-tinh": [52, 55, 61, 58, 63, 14],
  "pl2.r1.nq-hdnd-huyen": [22, 24, 23, 25, 26, 6],
  "pl2.r1.qd-ubnd-huyen": [31, 33, 30, 34, 32, 8],
  "pl2.r1.nq-hdnd-xa": [45, 47, 48, 46, 49, 11],
  "pl2.r1.qd-ubnd-xa": [12, 14, 13, 15, 14, 3],
  "pl2.r2": [20, 22, 21, 24, 23, 5],
  "pl2.r3": [20, 21, 21, 23, 23, 5],
  "pl2.r4": [88, 92, 95, 97, 99, 24],
  "pl2.r5": [6, 5, 5, 4, 3, 1],
  "pl2.r6": [6, 5, 5, 4, 3, 1],
  "pl2.r7": [2, 2, 1, 1, 1, 0],
});

/** Văn phòng UBND tỉnh's figures of Phụ lục 3. */
export const procedures = yearly({
  "pl3.r1.province": [1310, 1322, 1335, 1341, 1350, 1352],
  "pl3.r1.district": [298, 300, 301, 303, 305, 305],
  "pl3.r1.commune": [131, 131, 133, 134, 135, 135],
  "pl3.r1.own-issued": [12, 12, 12, 13, 13, 13],
  "pl3.r2": [84, 90, 95, 101, 98, 22],
  "pl3.r3": [1739, 1753, 1769, 1778, 1790, 1792],
  "pl3.r4.province": [1102, 1130, 1155, 1190, 1201, 1205],
  "pl3.r4.district": [270, 275, 281, 286, 290, 291],
  "pl3.r4.commune": [120, 122, 125, 127, 129, 129],
  "pl3.r4.same-level": [140, 145, 152, 160, 166, 168],
  "pl3.r4.cross-level": [36, 38, 41, 44, 47, 48],
  "pl3.r4.four-onsite": [55, 58, 63, 70, 76, 78],
  "pl3.r5.province": [95.2, 95.8, 96.4, 97.1, 97.9, 98.2],
  "pl3.r5.district": [94.1, 94.9, 95.5, 96.2, 97, 97.4],
  "pl3.r5.commune": [97.5, 97.8, 98.1, 98.4, 98.9, 99],
  "pl3.r6.received": [33, 36, 38, 40, 41, 9],
  "pl3.r6.resolved": [33, 35, 38, 40, 41, 8],
  "pl3.r6.published": [30, 33, 36, 39, 40, 8],
});

/** Sở Thông tin và Truyền thông's nine rows of Phụ lục 7; the national exchange axis opened in 2019. */
export const telecom = yearly({
  "pl7.r1": [62, 70, 78, 86, 91, 93],
  "pl7.r2": [null, null, null, null, 30, 31],
  "pl7.r3": [null, null, null, null, 8450, 2610],
  "pl7.r4": [null, null, null, null, 6120, 1890],
  "pl7.r5": [610, 720, 850, 1010, 1180, 1215],
  "pl7.r6": [88, 90, 93, 95, 97, 98],
  "pl7.r7": [25, 27, 29, 30, 31, 31],
  "pl7.r8": [26, 28, 30, 31, 31, 31],
  "pl7.r9": [24, 26, 28, 30, 31, 31],
});

/** Sở Nội vụ's figures of Phụ lục 5. */
export const staff = yearly({
  "pl5.r1.assigned": [2610, 2585, 2560, 2540, 2518, 2500],
  "pl5.r1.present": [2540, 2531, 2502, 2480, 2466, 2451],
  "pl5.r2.assigned": [25120, 24980, 24710, 24500, 24310, 24200],
  "pl5.r2.present": [24480, 24310, 24105, 23960, 23790, 23702],
  "pl5.r3": [66, 58, 61, 55, 52, 0],
  "pl5.r4": [2, 3, 3, 4, 5, 1],
  "pl5.r5": [41, 45, 52, 49, 47, 12],
  "pl5.r6": [1480, 1520, 1555, 1602, 1640, 310],
  "pl5.r7": [5210, 5320, 5480, 5610, 5700, 860],
  "pl5.r8": [38, 41, 44, 46, 49, 9],
});
