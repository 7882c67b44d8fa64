import { formatCsv } from "../../../src/workflows/written/findingsCsv";
import type { CheckReport, ReportedFinding } from "../../../src/workflows/checkReport";

const finding: ReportedFinding = {
  rule: "value.notNumber",
  ruleId: null,
  key: "k",
  severity: "error",
  sheet: "PL1",
  cell: "C7",
  row: "=HYPERLINK(\"http://x\")",
  column: "Năm 2015",
  message: "Ô ghi “a, b”",
  blank: false,
  fix: "",
  cause: "k",
  related: [],
  suspects: [],
  suggestions: [],
};

test("cell text never becomes a formula, commas and quotes are kept", () => {
  const report: CheckReport = {
    tool: "soat-phu-luc",
    version: "0",
    asOf: "2020-04-30",
    summary: { files: 2, errors: 1, warnings: 0, infos: 0 },
    files: [
      { path: "a.xlsx", status: "checked", verdict: "return", unit: null, completeness: { filled: 0, asked: 0 }, explained: 0, tables: [], notRun: [], findings: [finding] },
      { path: "b.xlsx", status: "checked", verdict: "pass", unit: { name: "-Sở", from: "user", known: false, nearest: null }, completeness: { filled: 0, asked: 0 }, explained: 0, tables: [], notRun: [], findings: [] },
    ],
  };
  expect(formatCsv(report).split("\r\n")).toEqual([
    "\ufefffile,status,verdict,unit,severity,rule,ruleId,sheet,cell,row,column,message,fix,key,cause,explained,superseded",
    `a.xlsx,checked,return,,error,value.notNumber,,PL1,C7,"'=HYPERLINK(""http://x"")",Năm 2015,"Ô ghi “a, b”",,k,k,,`,
    "b.xlsx,checked,pass,'-Sở,,,,,,,,,,,,,",
    "",
  ]);
});
