import { formatRegisterCsv } from "../../../src/workflows/written/registerCsv";
import { checkReport } from "../../../src/workflows/checkReport";
import { reviewReport } from "../../../src/workflows/review/reviewReport";
import { register } from "../../workflows/review/receivedRegister";

test("a line a unit; what is not known is empty; a name that looks like a formula stays text", () => {
  const kept = register(
    [["a.xlsx", { only: ["pl2"], letterhead: "SỞ TƯ PHÁP", write: { "pl2.r1@y2018": 139 } }, "2020-05-02T00:00:00Z"], ["=1+1.xlsx", null], ['@x,"y".xlsx', null]],
    ["Sở Tư pháp", "Sở Nội vụ"],
    { language: "vi", due: "2020-04-30" },
  );
  const csv = formatRegisterCsv(reviewReport(checkReport(kept.entries.flatMap(({ files }) => files), "1", "2020-05-04"), kept, null));
  expect(csv.split("\r\n")).toEqual([
    "\ufeffunit,key,from,state,errors,warnings,infos,explained,filled,asked,sentOn,due,daysLate,expected,nearest,forms,files",
    "Sở Tư pháp,bd.so-tu-phap,letterhead,return,1,0,1,0,78,78,2020-05-02,2020-04-30,2,1,,Phụ lục 2,a.xlsx",
    `"'@x,""y""","file @x,""y"".xlsx",fileName,unreadable,1,0,0,0,0,0,,2020-04-30,,0,,,"'@x,""y"".xlsx"`,
    "'=1+1,file =1+1.xlsx,fileName,unreadable,1,0,0,0,0,0,,2020-04-30,,0,,,'=1+1.xlsx",
    "Sở Nội vụ,bd.so-noi-vu,expected,missing,0,0,0,0,0,0,,2020-04-30,,1,,,",
    "",
  ]);
});
