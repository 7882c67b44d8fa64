/** Figures by field; null where missing. */
export type PeerRecord = Readonly<Record<string, number | null>>;

/** A case of the peers' own tests (figures only): rules, records, and what came of them. */
export interface PeerCase<Expected> {
  readonly id: string;
  readonly rules: readonly string[];
  readonly records?: readonly PeerRecord[];
  readonly weights?: Readonly<Record<string, number | "Inf">>;
  /** Sum of the weights of the peer's set. */
  readonly weight?: number;
  readonly fixate?: readonly string[];
  readonly swap?: readonly (readonly [string, string])[];
  readonly flip?: readonly string[];
  readonly expect?: Expected;
}

/** Cases over categories and booleans, which speak of no numbers. */
export const outOfScope = ["locate-056", "locate-058", "locate-059", "locate-061", "locate-062", "locate-082", "locate-083", "locate-084", "fixed-138"];

/** Which fields to change: one of the smallest sets. */
export const locateCases: readonly PeerCase<readonly string[]>[] = [
  { id: "locate-049", rules: ["p + c == t", "c - 0.6*t >= 0", "c >= 0", "p >= 0"], records: [{ p: 755, c: 125, t: 200 }], expect: ["p"], weight: 1 },
  { id: "locate-050", rules: ["x+y==z", "x<1"], records: [{ x: 1, y: 1, z: 1 }], expect: ["x"], weight: 1 },
  { id: "locate-051", rules: ["x+y==z", "x<1"], records: [{ x: 0, y: 1, z: 1 }], expect: [], weight: 0 },
  { id: "locate-052", rules: ["x+y==z", "x<1"], records: [{ x: 2, y: 1, z: 1 }], expect: ["x"], weight: 1 },
  { id: "locate-053", rules: ["x+y==z"], records: [{ x: 1, y: 1, z: 1 }], weights: { x: 1, y: 2, z: 2 }, expect: ["x"], weight: 1 },
  { id: "locate-054", rules: ["x+y==z"], records: [{ x: 1, y: 1, z: 1 }], weights: { x: 2, y: 1, z: 2 }, expect: ["y"], weight: 1 },
  { id: "locate-055", rules: ["x+y==z"], records: [{ x: 1, y: 1, z: 1 }], weights: { x: 2, y: 2, z: 1 }, expect: ["z"], weight: 1 },
  { id: "locate-057", rules: ["if ( x > 0 ) y > 0"], records: [{ x: 1, y: 0 }], expect: ["y"] },
  { id: "locate-060", rules: ["profit + cost == turnover", "cost - 0.6*turnover >= 0", "cost >= 0", "profit >= 0"], records: [{ profit: 755, cost: 125, turnover: 200 }], expect: ["profit"], weight: 1 },
  { id: "locate-063", rules: ["profit + cost == turnover", "cost/turnover >= 0.6", "cost >= 0", "turnover >= 0"], records: [{ profit: 30, cost: 70, turnover: 80 }], weights: { profit: "Inf", cost: 1, turnover: "Inf" }, expect: ["cost"] },
  { id: "locate-064", rules: ["profit + cost == turnover", "cost/turnover >= 0.6", "cost >= 0", "turnover >= 0"], records: [{ profit: 30, cost: 70, turnover: 80 }], weights: { profit: "Inf", cost: "Inf", turnover: 1 }, expect: ["turnover"] },
  { id: "locate-065", rules: ["if (a == 0) b == 0"], records: [{ a: 0, b: 1 }], weights: { a: 2, b: 1 }, expect: ["b"], weight: 1 },
  { id: "locate-066", rules: ["x == 0"], records: [{ x: 0 }], expect: [], weight: 0 },
  { id: "locate-067", rules: ["x == 0"], records: [{ x: 1 }], expect: ["x"], weight: 1 },
  { id: "locate-068", rules: ["x / y <= 1", "x > 5"], records: [{ x: 4, y: 10 }], expect: ["x"], weight: 1 },
  { id: "locate-069", rules: ["x + y == z", "x >= 0", "y >= 0"], records: [{ x: 10, y: null, z: 5 }], expect: ["x"] },
  { id: "locate-070", rules: ["x + y == z", "x >= 0", "y >= 0"], records: [{ x: 6, y: 6, z: 5 }], weights: { x: 1, y: 1, z: "Inf" }, expect: ["x", "y"] },
  { id: "locate-071", rules: ["60 == y", "5 == yA", "5 == yB", "5 == yC", "25 == yD", "20 == yE", "y == yA + yB + yC + yD + yE"], records: [{ y: 60, yA: 5, yB: 5, yC: 5, yD: 45, yE: 0 }], expect: ["yD", "yE"], weight: 2 },
  { id: "locate-072", rules: ["in_range(age, 18, 67)"], records: [{ age: 0 }], expect: ["age"] },
  { id: "locate-073", rules: ["in_range(age, 18, 67)"], records: [{ age: 100 }], expect: ["age"] },
  { id: "locate-074", rules: ["in_range(age, 18, 67)"], records: [{ age: 50 }], expect: [] },
  { id: "locate-075", rules: ["profit == turnover - cost", "cost >= 0.6 * turnover", "turnover >= 0"], records: [{ profit: 10000000000, cost: 200, turnover: 300 }], expect: ["profit"], weight: 1 },
  { id: "locate-076", rules: ["x > 1", "y > x"], records: [{ x: 2, y: 0 }], expect: ["y"], weight: 1 },
  { id: "locate-077", rules: ["x + y == z", "2*y + 1 == z"], records: [{ x: 1, y: 1, z: 3 }], expect: ["x"], weight: 1 },
  { id: "locate-078", rules: ["x + y == z", "2*y + 1 == z"], records: [{ x: 1, y: 1, z: 3 }], weights: { x: 10, y: 1, z: 1 }, expect: ["y", "z"], weight: 2 },
  { id: "locate-079", rules: ["profit + cost == turnover", "cost - 0.6*turnover >= 0", "cost >= 0", "profit >= 0"], records: [{ profit: 55, cost: 125, turnover: 200 }], weights: { profit: 2, cost: 2, turnover: 1 }, expect: ["turnover"], weight: 1 },
  { id: "locate-080", rules: ["profit + cost == turnover", "cost - 0.6*turnover >= 0", "cost >= 0", "profit >= 0"], records: [{ profit: 55, cost: 125, turnover: 200 }], weights: { profit: 2, cost: 1, turnover: 2 }, expect: ["cost"], weight: 1 },
  { id: "locate-081", rules: ["profit + cost == turnover", "cost - 0.6*turnover >= 0", "cost >= 0", "profit >= 0"], records: [{ profit: null, cost: 125, turnover: 200 }], expect: [] },
  { id: "locate-085", rules: ["if (x1 < 1 && x2 < 1) x3 >= 1 & x4 >= 1"], records: [{ x1: 0, x2: 0, x3: 0, x4: 0 }], weights: { x1: "Inf", x2: 1, x3: 1, x4: 1 }, expect: ["x2"], weight: 1 },
  { id: "locate-086", rules: ["a < b"], records: [{ a: 20, b: 10 }], weights: { a: 2, b: 1 }, expect: ["b"], weight: 1 },
  { id: "locate-087", rules: ["a < b"], records: [{ a: 20, b: 10 }], weights: { a: 1, b: 2 }, expect: ["a"], weight: 1 },
];

/** Records with what the rules force filled in. */
export const imputeCases: readonly PeerCase<readonly PeerRecord[]>[] = [
  { id: "impute-088", rules: ["x1 + x2 == x3", "x4 + x5 + x6 == x1", "x7 + x8 == x2", "x9 + x10 == x3"], records: [{ x1: 100, x2: null, x3: null, x4: 15, x5: null, x6: null, x7: 25, x8: 35, x9: null, x10: 5 }], expect: [{ x1: 100, x2: 60, x3: 160, x4: 15, x5: null, x6: null, x7: 25, x8: 35, x9: 155, x10: 5 }] },
  { id: "impute-089", rules: ["x1 + x2 == x3", "x2 == x4", "x5 + x6 + x7 == x8", "x3 + x8 == x9", "x9 - x10 == x11"], records: [{ x1: 145, x2: null, x3: 155, x4: null, x5: null, x6: null, x7: null, x8: 86, x9: null, x10: 217, x11: null }], expect: [{ x1: 145, x2: 10, x3: 155, x4: 10, x5: null, x6: null, x7: null, x8: 86, x9: 241, x10: 217, x11: 24 }] },
  { id: "impute-090", rules: ["x1 + x2 == x3", "x2 == x4", "x5 + x6 + x7 == x8", "x3 + x8 == x9", "x9 - x10 == x11", "x6 >= 0", "x7 >= 0"], records: [{ x1: 145, x2: 10, x3: 155, x4: 10, x5: 86, x6: null, x7: null, x8: 86, x9: 241, x10: 217, x11: 24 }], expect: [{ x1: 145, x2: 10, x3: 155, x4: 10, x5: 86, x6: 0, x7: 0, x8: 86, x9: 241, x10: 217, x11: 24 }] },
  { id: "impute-091", rules: ["x1 + x2 + x3 == x4", "x2 >= 0", "x3 >= 0"], records: [{ x1: 1, x2: null, x3: null, x4: 1 }, { x1: null, x2: 1, x3: 1, x4: 2 }], expect: [{ x1: 1, x2: 0, x3: 0, x4: 1 }, { x1: 0, x2: 1, x3: 1, x4: 2 }] },
  { id: "impute-092", rules: ["x + 2*y == 3", "x + y + z == 7"], records: [{ x: 1, y: null, z: null }], expect: [{ x: 1, y: 1, z: 5 }] },
  { id: "impute-093", rules: ["x1 >= 0", "x2 >= 0", "x1 + x2 == x3", "x4 >= 0", "x5 >= 0", "x6 >= 0", "x4 + x5 + x6 == x7", "x3 + x7 == x8"], records: [{ x1: 25, x2: null, x3: 25, x4: 1, x5: null, x6: null, x7: 1, x8: 26 }], expect: [{ x1: 25, x2: 0, x3: 25, x4: 1, x5: 0, x6: 0, x7: 1, x8: 26 }] },
  { id: "impute-094", rules: ["a >= 0", "b >= 0", "c >= 0", "d >= 0", "a + b + c == d"], records: [{ a: null, b: 0, c: 4, d: 5 }], expect: [{ a: 1, b: 0, c: 4, d: 5 }] },
  { id: "impute-095", rules: ["a >= 0", "b >= 0", "c >= 0", "d >= 0", "a + b + c == d"], records: [{ a: null, b: null, c: 5, d: 5 }], expect: [{ a: 0, b: 0, c: 5, d: 5 }] },
  { id: "impute-096", rules: ["a >= 0", "b >= 0", "c >= 0", "d >= 0", "a + b + c == d"], records: [{ a: null, b: null, c: 10, d: 9 }], expect: [{ a: null, b: null, c: 10, d: 9 }] },
  { id: "impute-097", rules: ["x >= 0", "y >= x", "y - 2*x == 0"], records: [{ x: null, y: null }, { x: 1, y: null }], expect: [{ x: null, y: null }, { x: 1, y: 2 }] },
  { id: "impute-098", rules: ["a >= 0", "a + b == c"], records: [{ a: null, b: 10, c: 8 }, { a: null, b: 10, c: 10 }, { a: null, b: 10, c: 12 }], expect: [{ a: null, b: 10, c: 8 }, { a: 0, b: 10, c: 10 }, { a: 2, b: 10, c: 12 }] },
  { id: "impute-099", rules: ["x1 + x2 == x3", "x2 == x4", "x5 + x6 + x7 == x8", "x3 + x8 == x9", "x9 - x10 == x11", "x6 >= 0", "x7 >= 0"], records: [{ x1: 145, x2: null, x3: 155, x4: null, x5: 86, x6: null, x7: null, x8: 86, x9: null, x10: 217, x11: null }], expect: [{ x1: 145, x2: 10, x3: 155, x4: 10, x5: 86, x6: 0, x7: 0, x8: 86, x9: 241, x10: 217, x11: 24 }] },
  { id: "impute-100", rules: ["x + y == z"], records: [{ x: 5000000000000, y: null, z: 7000000000000 }, { x: 0.1, y: null, z: 0.3 }], expect: [{ x: 5000000000000, y: 2000000000000, z: 7000000000000 }, { x: 0.1, y: 0.2, z: 0.3 }] },
];

/** Records with typing errors put right. */
export const typoCases: readonly PeerCase<readonly PeerRecord[]>[] = [
  { id: "typo-101", rules: ["x1 + x2 == x3", "x2 == x4", "x5 + x6 + x7 == x8", "x3 + x8 == x9", "x9 - x10 == x11"], records: [{ x1: 1452, x2: 116, x3: 1568, x4: 116, x5: 323, x6: 76, x7: 12, x8: 411, x9: 1979, x10: 1842, x11: 137 }, { x1: 1452, x2: 116, x3: 1568, x4: 161, x5: 323, x6: 76, x7: 12, x8: 411, x9: 1979, x10: 1842, x11: 137 }, { x1: 1452, x2: 116, x3: 1568, x4: 161, x5: 323, x6: 76, x7: 12, x8: 411, x9: 19979, x10: 1842, x11: 137 }], expect: [{ x1: 1452, x2: 116, x3: 1568, x4: 116, x5: 323, x6: 76, x7: 12, x8: 411, x9: 1979, x10: 1842, x11: 137 }, { x1: 1452, x2: 116, x3: 1568, x4: 116, x5: 323, x6: 76, x7: 12, x8: 411, x9: 1979, x10: 1842, x11: 137 }, { x1: 1452, x2: 116, x3: 1568, x4: 116, x5: 323, x6: 76, x7: 12, x8: 411, x9: 1979, x10: 1842, x11: 137 }] },
  { id: "typo-102", rules: ["x1 + x2 == x3", "x2 == x4", "x5 + x6 + x7 == x8", "x3 + x8 == x9", "x9 - x10 == x11"], records: [{ x1: 1452, x2: 116, x3: 1568, x4: 161, x5: 0, x6: 0, x7: 0, x8: 411, x9: 19979, x10: 1842, x11: 137 }, { x1: 1452, x2: 116, x3: 1568, x4: 161, x5: 323, x6: 76, x7: 12, x8: 0, x9: 19979, x10: 1842, x11: 137 }], expect: [{ x1: 1452, x2: 116, x3: 1568, x4: 116, x5: 0, x6: 0, x7: 0, x8: 411, x9: 1979, x10: 1842, x11: 137 }, { x1: 1452, x2: 116, x3: 1568, x4: 116, x5: 323, x6: 76, x7: 12, x8: 0, x9: 19979, x10: 1842, x11: 137 }] },
  { id: "typo-103", rules: ["x1 + x2 == x3"], records: [{ x2: 1452, x1: 116, x3: 1568 }, { x2: 1452, x1: 161, x3: 1568 }], expect: [{ x2: 1452, x1: 116, x3: 1568 }, { x2: 1452, x1: 116, x3: 1568 }] },
  { id: "typo-104", rules: ["x1 + x2 == x3"], records: [{ x2: 1452, x1: 161, x3: 1568 }], fixate: ["x2"], expect: [{ x2: 1452, x1: 116, x3: 1568 }] },
  { id: "typo-105", rules: ["x1 + x2 == x3"], records: [{ x2: 1452, x1: 161, x3: 1568 }], fixate: ["x1"], expect: [{ x2: 1452, x1: 161, x3: 1568 }] },
  { id: "typo-106", rules: ["x1 == x2", "x2 < 10"], records: [{ x1: 10, x2: 1 }, { x1: 29, x2: 92 }], expect: [{ x1: 10, x2: 1 }, { x1: 29, x2: 92 }] },
  { id: "typo-107", rules: ["x1 == x2", "9*x1 == x2"], records: [{ x1: 10, x2: 99 }], expect: [{ x1: 10, x2: 99 }] },
  { id: "typo-108", rules: ["x1 == x2 + x3 + x5 + x6"], records: [{ x1: 42280000, x2: 11289000, x3: 4328000, x4: 361300, x5: 11201000, x6: 11849000 }], expect: [{ x1: 42280000, x2: 11289000, x3: 4328000, x4: 361300, x5: 11201000, x6: 11849000 }] },
  { id: "typo-109", rules: ["x + y == z", "x < 0"], records: [{ x: -123, y: 129, z: 252 }], expect: [{ x: -123, y: 129, z: 252 }] },
  { id: "typo-110", rules: ["x1+x2==x3"], records: [{ x1: 14.52, x2: 1.61, x3: 15.68 }], expect: [{ x1: 14.52, x2: 1.16, x3: 15.68 }] },
  { id: "typo-111", rules: ["x1+x2==x3"], records: [{ x1: 14520000001, x2: 1610000002, x3: 15680000003 }], expect: [{ x1: 14520000001, x2: 1160000002, x3: 15680000003 }] },
  { id: "typo-112", rules: ["x1+x2==x3"], records: [{ x1: 100, x2: 1000, x3: 200 }], expect: [{ x1: 100, x2: 100, x3: 200 }] },
];

/** Records with signs turned and neighbours exchanged. */
export const signCases: readonly PeerCase<readonly PeerRecord[]>[] = [
  { id: "sign-113", rules: ["x>0", "y>0", "z>0", "x+y==z"], records: [{ x: -1, y: 1, z: 2 }], expect: [{ x: 1, y: 1, z: 2 }] },
  { id: "sign-114", rules: ["x>0", "y>0", "z>0", "x+y==z"], records: [{ x: 1, y: 2, z: 1 }], expect: [{ x: 1, y: 2, z: 1 }] },
  { id: "sign-115", rules: ["x>0", "y>0", "z>0", "x+y==z"], records: [{ x: 1, y: 2, z: 1 }], swap: [["z", "y"]], expect: [{ x: 1, y: 1, z: 2 }] },
  { id: "sign-116", rules: ["y>=0", "z>=0", "x+y==z"], records: [{ x: 1, y: 1, z: 0 }], swap: [["z", "y"]], flip: [], expect: [{ x: 1, y: 0, z: 1 }] },
  { id: "sign-117", rules: ["y>0", "z>0", "x+y==z"], records: [{ x: 1, y: 2, z: 1, u: 3 }], flip: ["x", "u"], expect: [{ x: -1, y: 2, z: 1, u: 3 }] },
  { id: "sign-118", rules: ["x>0", "y>0", "z>0", "x-y==z"], records: [{ x: 1, y: 2, z: 1, u: 3 }], swap: [["x", "y"], ["u", "z"]], flip: [], expect: [{ x: 2, y: 1, z: 1, u: 3 }] },
];

/** Records with rounding differences taken out; without a record expected: any that fits. */
export const roundCases: readonly PeerCase<readonly PeerRecord[]>[] = [
  { id: "round-119", rules: ["a == 1"], records: [{ a: 2 }], expect: [{ a: 1 }] },
  { id: "round-120", rules: ["a + b == 2"], records: [{ a: 2, b: 1 }], fixate: ["b"], expect: [{ a: 1, b: 1 }] },
  { id: "round-121", rules: ["a + b == 2", "b>0"], records: [{ a: 2, b: 1 }], expect: [{ a: 1, b: 1 }] },
  { id: "round-122", rules: ["x1 + x2 == x3", "x2 == x4", "x5 + x6 + x7 == x8", "x3 + x8 == x9", "x9 - x10 == x11"], records: [{ x1: 12, x2: 4, x3: 15, x4: 4, x5: 3, x6: 1, x7: 8, x8: 11, x9: 27, x10: 41, x11: -13 }] },
  { id: "round-123", rules: ["x + y == z"], records: [{ x: 1, y: 1, z: 1 }] },
];

/** Whether no record can satisfy the rules. */
export const infeasibleCases: readonly PeerCase<boolean>[] = [
  { id: "infeasible-124", rules: ["x > 1"], expect: false },
  { id: "infeasible-125", rules: ["x > 1", "x < 0"], expect: true },
  { id: "infeasible-126", rules: ["x + y == 1", "x + y == 2"], expect: true },
  { id: "infeasible-127", rules: ["y - x <= 0", "x - y <= -1"], expect: true },
  { id: "infeasible-128", rules: ["x + y == 0", "x >= 0", "y >= 0"], expect: false },
  { id: "infeasible-129", rules: ["x + y == 0", "x > 0", "y > 0"], expect: true },
];

/** Which rules say nothing new. */
export const redundantCases: readonly PeerCase<readonly boolean[]>[] = [
  { id: "redundant-130", rules: ["x > 1", "x > 2"], expect: [true, false] },
  { id: "redundant-131", rules: ["x > 2", "x > 2"], expect: [true, true] },
  { id: "redundant-132", rules: ["profit == turnover - cost", "turnover > 0", "cost > 0", "cost >= 0.6 * turnover"], expect: [false, false, true, false] },
  { id: "redundant-133", rules: ["x > 1", "y > 1", "if(x > 0) y > 0"], expect: [false, false, true] },
];

/** Least and most of each field. */
export const boundsCases: readonly PeerCase<Readonly<Record<string, readonly (number | "Inf")[]>>>[] = [
  { id: "bounds-134", rules: ["x >= 1", "x + y <= 10", "y >= 6"], expect: { x: [1, 4], y: [6, 9] } },
  { id: "bounds-135", rules: ["x >= 1"], expect: { x: [1, "Inf"] } },
];

/** Fields with one possible value. */
export const fixedCases: readonly PeerCase<Readonly<Record<string, number>>>[] = [
  { id: "fixed-136", rules: ["x >= 0", "x <= 0"], expect: { x: 0 } },
  { id: "fixed-137", rules: ["x1 + x2 + x3 == 0", "x1 + x2 >= 0", "x3 >= 0"], expect: { x3: 0 } },
];
