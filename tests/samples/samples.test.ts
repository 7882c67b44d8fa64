import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { writeSamples } from "../../assets/samples/writeSamples";
import { newFolder, soat } from "../cli/runSoat";

const folder = "assets/samples";

interface Json {
  files: { path: string; status: string; verdict: string; findings: { rule: string; cell: string | null; severity: string }[] }[];
}

test("the samples say what their list promises", async () => {
  const report = JSON.parse((await soat(["check", folder, "--format", "json"])).printed) as Json;
  const said = report.files.map((file) => {
    const grave = file.findings.filter(({ severity }) => severity !== "info").map(({ rule, cell }) => `${rule} ${cell ?? "-"}`);
    return [file.path.slice(folder.length + 1, folder.length + 3), file.status, file.verdict, ...grave];
  });
  expect(said.sort()).toEqual([
    ["01", "checked", "pass"],
    [
      "02", "checked", "return",
      "balance.unequal G7", "formula.overwritten G7", "value.numberAsText H14", "count.notWhole E16", "bound.exceeded D18", "required.missing F19",
    ],
    ["03", "checked", "explain", "percent.scale F23"],
    ["04", "checked", "pass"],
    ["05", "checked", "explain", "text.legacyEncoding A3"],
    ["06", "checked", "pass"],
    ["07", "checked", "return", "lead.missing D7", "deadline.missing F8", "numbering.gap A11", "ditto.resolved E13", "taskCount.mismatch A14"],
    ["08", "checked", "explain", "submission.empty -"],
    ["09", "checked", "pass"],
    ["10", "unreadable", "return", "file.notWorkbook -"],
  ]);
});

test("the samples kept are those the script writes", async () => {
  const fresh = newFolder();
  await writeSamples(fresh);
  const files = readdirSync(fresh).sort();
  expect(readdirSync(folder).filter((name) => !name.endsWith(".ts")).sort()).toEqual(files);
  expect(files.filter((name) => !readFileSync(join(fresh, name)).equals(readFileSync(join(folder, name))))).toEqual([]);
});
