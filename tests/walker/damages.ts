/** One damage to a consistent submission and the one cause it must raise. */
export interface Damage {
  readonly rule: string;
  /** What is written into which cell, "row@column"; null empties it. */
  readonly write: Readonly<Record<string, number | string | null>>;
  readonly finding: string;
  /** "row@column" of the cell that carries the finding, null for a finding without a cell. */
  readonly at: string | null;
  readonly severity: "error" | "warning" | "info";
}

type Line = readonly [rule: string, write: Damage["write"], finding: string, at: string | null, severity: Damage["severity"]];

const lines: readonly Line[] = [
  // Blanks, one in each form that asks for figures
  ["R-ALL-01", { "pl1.r4@y2016": null }, "required.missing", "pl1.r4@y2016", "warning"],
  ["R-ALL-01", { "pl1.r3.contest@y2020": null }, "required.missing", "pl1.r3.contest@y2020", "warning"],
  ["R-ALL-01", { "pl2.r7@y2015": null }, "required.missing", "pl2.r7@y2015", "warning"],
  ["R-ALL-01", { "pl3.r2@y2019": null }, "required.missing", "pl3.r2@y2019", "warning"],
  ["R-ALL-01", { "pl5.r8@y2018": null }, "required.missing", "pl5.r8@y2018", "warning"],
  ["R-ALL-01", { "pl6.r5@y2016": null }, "required.missing", "pl6.r5@y2016", "warning"],
  ["R-ALL-01", { "pl7.r2@y2019": null }, "required.missing", "pl7.r2@y2019", "warning"],
  ["R-ALL-01R", { "pl1.r6.score@y2016": null }, "required.missing", "pl1.r6.score@y2016", "warning"],
  ["R-ALL-01R", { "pl3.r5.commune@y2015": null }, "required.missing", "pl3.r5.commune@y2015", "warning"],
  ["R-ALL-01R", { "pl7.r13@y2016": null }, "required.missing", "pl7.r13@y2016", "warning"],
  ["R-PL4-REQ", { "pl4.i.p2011-2020@c2": null }, "required.missing", "pl4.i.p2011-2020@c2", "warning"],
  ["R-PL8-00", { "pl8.r4@result": null }, "required.missing", "pl8.r4@result", "warning"],
  ["R-PL8-00", { "pl8.r16@result": null }, "required.missing", "pl8.r16@result", "info"],
  // Out of line with other years
  ["R-ALL-02", { "pl1.r2@y2020": 30 }, "yearOverYear.jump", "pl1.r2@y2020", "info"],
  ["R-ALL-03", { "pl1.r2@y2017": 60 }, "yearOverYear.jump", "pl1.r2@y2017", "info"],
  ["R-ALL-04", { "pl6.r1@y2017": 60 }, "yearOverYear.jump", "pl6.r1@y2017", "info"],
  ["R-ALL-05", { "pl7.r6@y2017": 60 }, "yearOverYear.jump", "pl7.r6@y2017", "info"],
  ["R-ALL-11", { "pl7.r6@y2017": 0.95 }, "percent.scale", "pl7.r6@y2017", "warning"],
  ["R-ALL-11", { "pl3.r5.province@y2015": 0.95 }, "percent.scale", "pl3.r5.province@y2015", "warning"],
  // Whole numbers
  ["R-PL1-INT", { "pl1.r2@y2016": 15.5 }, "count.notWhole", "pl1.r2@y2016", "error"],
  ["R-PL1-INT", { "pl1.r4@y2016": -3 }, "count.negative", "pl1.r4@y2016", "error"],
  ["R-PL1-INT", { "pl1.r4@y2016": "nhiều" }, "value.notNumber", "pl1.r4@y2016", "error"],
  ["R-PL2-INT", { "pl2.r7@y2016": 2.5 }, "count.notWhole", "pl2.r7@y2016", "error"],
  ["R-PL3-INT", { "pl3.r2@y2016": "xem báo cáo" }, "value.notNumber", "pl3.r2@y2016", "error"],
  ["R-PL4-INT", { "pl4.i.p2001-2010@c2": 17.5 }, "count.notWhole", "pl4.i.p2001-2010@c2", "error"],
  ["R-PL5-INT", { "pl5.r4@y2016": -3 }, "count.negative", "pl5.r4@y2016", "error"],
  ["R-PL6-INT", { "pl6.r5@y2018": 2.5 }, "count.notWhole", "pl6.r5@y2018", "error"],
  ["R-PL7-INT", { "pl7.r5@y2017": 1000.5 }, "count.notWhole", "pl7.r5@y2017", "error"],
  // Phụ lục 1
  ["R-PL1-01", { "pl1.r1@y2017": 29 }, "bound.exceeded", "pl1.r1@y2017", "warning"],
  ["R-PL1-01B", { "pl1.r1@y2017": 40 }, "balance.unequal", "pl1.r1@y2017", "info"],
  ["R-PL1-02", { "pl1.r3.contest@y2017": 2 }, "binary.notBinary", "pl1.r3.contest@y2017", "error"],
  ["R-PL1-03", { "pl1.r3.webcolumn@y2017": "đang làm" }, "binary.notBinary", "pl1.r3.webcolumn@y2017", "error"],
  ["R-PL1-04", { "pl1.r5.dept@y2017": 3 }, "binary.notBinary", "pl1.r5.dept@y2017", "info"],
  ["R-PL1-05", { "pl1.r6.score@y2017": 108 }, "percent.outOfRange", "pl1.r6.score@y2017", "error"],
  ["R-PL1-06", { "pl1.r6.services@y2017": 0 }, "required.missing", "pl1.r6.services@y2017", "warning"],
  ["R-PL1-06B", { "pl1.r6.score@y2017": 0 }, "required.missing", "pl1.r6.score@y2017", "warning"],
  ["R-PL1-07", { "pl1.r6.services@y2020": 200 }, "bound.exceeded", "pl1.r6.services@y2020", "warning"],
  ["R-PL1-HEAD", { "pl1.r5@y2017": 4 }, "heading.filled", "pl1.r5@y2017", "info"],
  // Phụ lục 2
  ["R-PL2-01", { "pl2.r1@y2018": 143 }, "balance.unequal", "pl2.r1@y2018", "error"],
  ["R-PL2-01", { "pl2.r1@y2015": 126 }, "balance.unequal", "pl2.r1@y2015", "error"],
  ["R-PL2-01", { "pl2.r1@y2016": 131 }, "balance.unequal", "pl2.r1@y2016", "warning"],
  ["R-PL2-02", { "pl2.r6@y2015": 6 }, "bound.exceeded", "pl2.r6@y2015", "warning"],
  ["R-PL2-03", { "pl2.r5@y2020": 16 }, "bound.exceeded", "pl2.r5@y2020", "warning"],
  ["R-PL2-04", { "pl2.r3@y2018": 10 }, "bound.exceeded", "pl2.r3@y2018", "warning"],
  // Phụ lục 3
  ["R-PL3-01", { "pl3.r1@y2017": 1681 }, "balance.unequal", "pl3.r1@y2017", "warning"],
  ["R-PL3-02", { "pl3.r1.own-issued@y2015": 1700 }, "bound.exceeded", "pl3.r1.own-issued@y2015", "error"],
  ["R-PL3-03", { "pl3.r2@y2020": 1701 }, "bound.exceeded", "pl3.r2@y2020", "warning"],
  ["R-PL3-04", { "pl3.r3@y2017": 1671 }, "bound.exceeded", "pl3.r3@y2017", "warning"],
  ["R-PL3-05", { "pl3.r4.province@y2017": 1217 }, "bound.exceeded", "pl3.r4.province@y2017", "info"],
  ["R-PL3-06", { "pl3.r4.district@y2017": 303 }, "bound.exceeded", "pl3.r4.district@y2017", "info"],
  ["R-PL3-07", { "pl3.r4.commune@y2017": 153 }, "bound.exceeded", "pl3.r4.commune@y2017", "info"],
  ["R-PL3-08", { "pl3.r4.same-level@y2017": 1671 }, "bound.exceeded", "pl3.r4.same-level@y2017", "warning"],
  ["R-PL3-09", { "pl3.r4.cross-level@y2017": 1671 }, "bound.exceeded", "pl3.r4.cross-level@y2017", "warning"],
  ["R-PL3-10", { "pl3.r4.four-onsite@y2017": 1671 }, "bound.exceeded", "pl3.r4.four-onsite@y2017", "warning"],
  ["R-PL3-11", { "pl3.r5.district@y2017": 105.3 }, "percent.outOfRange", "pl3.r5.district@y2017", "error"],
  ["R-PL3-12", { "pl3.r6.resolved@y2015": 41 }, "bound.exceeded", "pl3.r6.resolved@y2015", "warning"],
  ["R-PL3-13", { "pl3.r6.published@y2015": 41 }, "bound.exceeded", "pl3.r6.published@y2015", "warning"],
  ["R-PL3-HEAD", { "pl3.r4@y2017": 5 }, "heading.filled", "pl3.r4@y2017", "info"],
  // Phụ lục 4
  ["R-PL4-01A", { "pl4.i.p2001-2010@c4": 14 }, "crossAppendix.mismatch", "pl4.i.p2001-2010@c4", "warning"],
  ["R-PL4-02A", { "pl4.ii.p2001-2010@c4": 410 }, "crossAppendix.mismatch", "pl4.ii.p2001-2010@c4", "warning"],
  ["R-PL4-01", { "pl4.i.p2011-2020@c4": 12 }, "crossAppendix.mismatch", "pl4.i.p2011-2020@c4", "warning"],
  ["R-PL4-02", { "pl4.ii.p2011-2020@c4": 392 }, "crossAppendix.mismatch", "pl4.ii.p2011-2020@c4", "warning"],
  ["R-PL4-03", { "pl6.r2@y2019": 12, "pl6.r2.state@y2019": 4 }, "crossAppendix.mismatch", "pl6.r2@y2019", "warning"],
  ["R-PL4-04", { "pl6.r3@y2019": 105 }, "crossAppendix.mismatch", "pl6.r3@y2019", "warning"],
  ["R-PL4-05", { "pl6.r4@y2019": 391 }, "crossAppendix.mismatch", "pl6.r4@y2019", "warning"],
  ["R-PL4-06", { "pl4.ii.p2001-2010@c1": 12 }, "yearOverYear.jump", "pl4.ii.p2011-2020@c1", "info"],
  ["R-PL4-07", { "pl7.r7@y2019": 34, "pl7.r7@y2020": 34 }, "crossAppendix.mismatch", "pl7.r7@y2019", "warning"],
  ["R-PL4-08", { "pl7.r8@y2019": 34, "pl7.r8@y2020": 34 }, "crossAppendix.mismatch", "pl7.r8@y2019", "warning"],
  ["R-PL4-09", { "pl7.r9@y2019": 34, "pl7.r9@y2020": 34 }, "crossAppendix.mismatch", "pl7.r9@y2019", "warning"],
  ["R-PL4-10", { "pl7.r14@y2019": 34, "pl7.r14@y2020": 34 }, "crossAppendix.mismatch", "pl7.r14@y2019", "warning"],
  ["R-PL4-11", { "pl4.ii.p2011-2020@c3": 23 }, "bound.exceeded", "pl4.ii.p2011-2020@c3", "info"],
  ["R-PL4-11A", { "pl4.ii.p2001-2010@c3": 23 }, "bound.exceeded", "pl4.ii.p2001-2010@c3", "info"],
  // Phụ lục 5
  ["R-PL5-01", { "pl5.r1.present@y2017": 2465 }, "bound.exceeded", "pl5.r1.present@y2017", "warning"],
  ["R-PL5-02", { "pl5.r2.present@y2017": 20801 }, "bound.exceeded", "pl5.r2.present@y2017", "warning"],
  ["R-PL5-03", { "pl5.r3@y2017": 2500 }, "bound.exceeded", "pl5.r3@y2017", "warning"],
  ["R-PL5-04", { "pl5.r4@y2017": 2500 }, "bound.exceeded", "pl5.r4@y2017", "warning"],
  ["R-PL5-05", { "pl5.r5@y2017": 2431 }, "bound.exceeded", "pl5.r5@y2017", "info"],
  ["R-PL5-06", { "pl5.r6@y2017": 2411 }, "bound.exceeded", "pl5.r6@y2017", "info"],
  ["R-PL5-07", { "pl5.r7@y2017": 20301 }, "bound.exceeded", "pl5.r7@y2017", "info"],
  ["R-PL5-08", { "pl5.r6@y2018": 0, "pl5.r7@y2018": 0 }, "required.missing", "pl5.r6@y2018", "warning"],
  ["R-PL5-08B", { "pl5.r8@y2018": 0 }, "required.missing", "pl5.r8@y2018", "info"],
  ["R-PL5-09", { "pl5.r1@y2017": 2000 }, "heading.filled", "pl5.r1@y2017", "info"],
  // Phụ lục 6
  ["R-PL6-01", { "pl6.r2@y2016": 12 }, "balance.unequal", "pl6.r2@y2016", "error"],
  ["R-PL6-02", { "pl6.r3@y2016": 64 }, "bound.exceeded", "pl6.r3@y2016", "error"],
  ["R-PL6-03", { "pl6.r4@y2016": 239 }, "bound.exceeded", "pl6.r4@y2016", "error"],
  ["R-PL6-04", { "pl6.r5@y2015": 2 }, "yearOverYear.jump", "pl6.r5@y2015", "info"],
  // Phụ lục 7
  ["R-PL7-01", { "pl7.r11@y2020": 101 }, "percent.outOfRange", "pl7.r11@y2020", "error"],
  ["R-PL7-02", { "pl7.r2@y2019": 0 }, "required.missing", "pl7.r2@y2019", "warning"],
  ["R-PL7-03", { "pl7.r10@y2015": 0 }, "required.missing", "pl7.r10@y2015", "warning"],
  ["R-PL7-04", { "pl7.r12@y2015": 0 }, "required.missing", "pl7.r12@y2015", "warning"],
  ["R-PL7-05", { "pl7.r10@y2020": 1701 }, "crossAppendix.mismatch", "pl7.r10@y2020", "warning"],
  ["R-PL7-06", { "pl7.r5@y2018": 950 }, "yearOverYear.jump", "pl7.r5@y2018", "info"],
  ["R-PL7-07", { "pl7.r3@y2018": 4000 }, "yearOverYear.jump", "pl7.r3@y2018", "info"],
  // Phụ lục 8
  ["R-PL8-01", { "pl8.r3@result": "Cơ bản đạt" }, "assessment.notAllowed", "pl8.r3@result", "error"],
  ["R-PL8-01", { "pl8.r3@result": "Chưa đạt" }, "assessment.notAllowed", "pl8.r3@result", "warning"],
  ["R-PL8-02", { "pl1.r6.score@y2020": 80, "pl8.r5@result": "Không đạt" }, "crossAppendix.mismatch", "pl8.r2@result", "info"],
  ["R-PL8-03", { "pl1.r6.score@y2020": 79, "pl8.r2@result": "Không đạt" }, "crossAppendix.mismatch", "pl8.r5@result", "warning"],
  ["R-PL8-03B", { "pl8.r5@result": "Không đạt" }, "crossAppendix.mismatch", "pl8.r5@result", "info"],
  ["R-PL8-04", { "pl7.r1@y2020": 89, "pl8.r13@result": "Không đạt" }, "crossAppendix.mismatch", "pl8.r8@result", "warning"],
  ["R-PL8-05", { "pl7.r1@y2020": 89, "pl8.r8@result": "Không đạt" }, "crossAppendix.mismatch", "pl8.r13@result", "warning"],
  ["R-PL8-06", { "pl7.r13@y2020": 99 }, "crossAppendix.mismatch", "pl8.r11@result", "warning"],
  ["R-PL8-07", { "pl7.r9@y2019": 28, "pl7.r9@y2018": 28, "pl7.r9@y2017": 28, "pl7.r9@y2020": 28 }, "crossAppendix.mismatch", "pl8.r9@result", "info"],
];

/** Damages that only change cells; those that change rows or the sender stand beside the walker. */
export const damages: readonly Damage[] = lines.map(([rule, write, finding, at, severity]) => ({ rule, write, finding, at, severity }));
