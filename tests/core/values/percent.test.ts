import { readDrawing, tell, tellAll } from "./readDrawing";

const percent = (cell: string) => tell(cell, { kind: "percent", measurementUnit: "%" });
const pair = (cell: string) => tell(cell, { kind: "percent", measurementUnit: "%", readsPair: true });

describe("a rate", () => {
  it.each([
    ["98.5", "98.5"],
    ["0.985[0.0%]", "98.5"],
    ["0.57[0%]", "57"],
    ["1[0%]", "100"],
    ["120", "120"],
    ["0.5", "0.5"],
    ["98,5%", "98.5 ! value.numberAsText warning → 98.5"],
    ["'98.5 %", "98.5 ! value.numberAsText warning → 98.5"],
    ["98,5", "98.5 ! value.numberAsText warning → 98.5"],
    ["98,500%", "98.5 ! value.numberAsText warning → 98.5"],
    ["'1.234", "1.234 ! value.numberAsText warning → 1.234"],
    ["100% TTHC", "100 ! value.numberAsText warning → 100"],
    ["85,5 điểm", "85.5 ! value.numberAsText warning → 85.5"],
    ["98 phần trăm", "98 ! value.numberAsText warning → 98"],
    ["-", "none"],
    ["không có", "none"],
    ["Không phát sinh", "none"],
    ["…", "notCollected"],
    ["N/A", "notApplicable"],
    [">95%", "unreadable"],
    ["95-97%", "unreadable"],
    ["Trên 95%", "unreadable"],
    ["1200/1182", "unreadable"],
    ["44197[m/d/yyyy]", "unreadable"],
  ])("%j is %s", (written, expected) => expect(percent(written)).toBe(expected));
});

describe("a row of rates all in (0, 1]", () => {
  const rates = (drawing: string) => tellAll(drawing, { kind: "percent" });
  it("is read as fractions, said once", () => {
    expect(rates("0.95|0.97|1")).toEqual(["95 ! percent.scale warning", "97", "100"]);
    expect(rates("|0.57|'0,29|-")).toEqual(["blank", "57 ! percent.scale warning", "29 ! value.numberAsText warning → 0.29", "none"]);
  });
  it("is left as written when single, mixed, zero somewhere, or marked with %", () => {
    expect(rates("|0.95")).toEqual(["blank", "0.95"]);
    expect(rates("0.95|96|97")).toEqual(["0.95", "96", "97"]);
    expect(rates("0|0.5|0.6")).toEqual(["0", "0.5", "0.6"]);
    expect(rates("0.003[0.0%]|0.8")).toEqual(["0.3", "0.8"]);
    expect(rates("'0,3%|'0,8%")).toEqual(["0.3 ! value.numberAsText warning → 0.3", "0.8 ! value.numberAsText warning → 0.8"]);
  });
  it("does not reach other rows", () => {
    expect(rates("0.95|0.97\n0.5|60")).toEqual(["95 ! percent.scale warning", "97", "0.5", "60"]);
  });
  it("proposes what shows right in a cell of % format", () => {
    const cells = readDrawing("98,5|0.9[0%]", { kind: "percent" });
    expect(cells.get("r1@y2015")?.remarks.map(({ propose }) => propose)).toEqual([98.5]);
  });
});

describe("a pair received / on time", () => {
  it.each([
    ["1200/1182", "98.5 (1200/1182) ! value.readAs info → 98.5"],
    ["1182/1200", "98.5 (1200/1182) ! value.readAs info → 98.5"],
    ["1.200 / 1.182", "98.5 (1200/1182) ! value.readAs info → 98.5"],
    ["1200/1182 hồ sơ", "98.5 (1200/1182) ! value.readAs info → 98.5"],
    ["98,5% (1200/1182)", "98.5 (1200/1182) ! value.readAs info → 98.5"],
    ["98,5%(1182/1200)", "98.5 (1200/1182) ! value.readAs info → 98.5"],
    ["1200/1182 (98,5%)", "98.5 (1200/1182) ! value.readAs info → 98.5"],
    ["1200/1182=98,5%", "98.5 (1200/1182) ! value.readAs info → 98.5"],
    ["1200/1182 98,5%", "98.5 (1200/1182) ! value.readAs info → 98.5"],
    ["98% (1200/1182)", "98 (1200/1182) ! value.readAs info → 98"],
    ["0,985 (1200/1182)", "98.5 (1200/1182) ! value.readAs info → 98.5"],
    ["90% (1200/1182)", "ambiguous 90|98.5 ! value.ambiguous warning"],
    ["=1200/1182 -> 1.015228426395939", "98.5 (1200/1182) ! value.readAs info → 98.5"],
    ["=1200/1182", "98.5 (1200/1182) ! value.readAs info → 98.5"],
    ["=1182/1200*100 -> 98.5", "98.5 (1200/1182)"],
    ["=(1182/1200) -> 0.985", "98.5 (1200/1182) ! value.readAs info → 98.5"],
    ["1200/1200", "100 (1200/1200) ! value.readAs info → 100"],
    ["1200/0", "0 (1200/0) ! value.readAs info → 0"],
    ["3/1", "33.3333333333 (3/1) ! value.readAs info → 33.33"],
    ["0/0", "none"],
    ["=5/0 -> #DIV/0!", "error ! formula.error error"],
    ["31/3/2020", "unreadable"],
    ["99", "99"],
  ])("%j is %s", (written, expected) => expect(pair(written)).toBe(expected));

  it("leaves the fractions of a row with pairs alone", () => {
    expect(tellAll("1200/1182|0.9", { kind: "percent", readsPair: true })).toEqual(["98.5 (1200/1182) ! value.readAs info → 98.5", "0.9"]);
  });
});
