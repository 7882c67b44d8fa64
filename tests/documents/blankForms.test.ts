import { openWorkbook } from "../../src/adapters/xlsx/openWorkbook";
import { writeWorkbook } from "../../src/adapters/xlsx/write/writeWorkbook";
import { agencies, agencyFields } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { speakFinding } from "../../src/core/catalogue";
import { formSets, templates } from "../../src/templates";
import { checkWorkbook } from "../../src/workflows/check";
import { drawTemplates } from "../../src/workflows/insert/drawTemplate";

const options = { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null };

test("the twelve blank forms in one file: all recognised, one line a form, nothing else", async () => {
  const opened = await openWorkbook("bieu.xlsx", await writeWorkbook(drawTemplates(templates)));
  if (!opened.ok) throw new Error(opened.failure.detail);
  const checked = checkWorkbook(opened.workbook, options);
  expect(checked.tables.map((table) => table.plan.id)).toEqual([
    "pl1", "pl2", "pl3", "pl4.i", "pl4.ii", "pl4.iii", "pl5", "pl6", "pl7", "pl8",
    "tasks-2020", "targets-2023", "tasks-2023", "tasks-department-2021",
  ]);
  expect(checked.findings.map((finding) => `${finding.rule} ${finding.severity} ${speakFinding(finding, "vi").message}`)).toEqual([
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `submission.empty warning Phụ lục ${number} chưa có số liệu nào.`),
    "submission.empty warning Phụ lục nhiệm vụ năm 2020 chưa ghi nội dung nào.",
    "submission.empty warning Phụ lục 1 (chỉ tiêu năm 2023) chưa ghi nội dung nào.",
    "submission.empty warning Phụ lục 2 (nhiệm vụ năm 2023) chưa ghi nội dung nào.",
    "submission.empty warning Bảng nhiệm vụ của Sở năm 2021 chưa ghi nội dung nào.",
  ]);
});

test("next period's forms are recognised with their own years", async () => {
  const yearly = templates.filter((template) => template.period !== null);
  const sheets = drawTemplates(yearly, () => ({ period: { from: 2021, to: 2025, asOf: "2025-03-31" } }));
  const opened = await openWorkbook("bieu.xlsx", await writeWorkbook(sheets));
  if (!opened.ok) throw new Error(opened.failure.detail);
  const checked = checkWorkbook(opened.workbook, options);
  expect(checked.tables.map((table) => `${table.plan.id} ${table.period?.from}-${table.period?.to} ${table.period?.asOf}`)).toEqual(
    ["pl1", "pl2", "pl3", "pl5", "pl6", "pl7"].map((id) => `${id} 2021-2025 2025-03-31`),
  );
  expect(checked.findings.map((finding) => finding.rule)).toEqual(yearly.map(() => "submission.empty"));
});
