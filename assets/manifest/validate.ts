import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { pngSize } from "../icons/pngSize";
import { manifestProblems } from "./manifestProblems";

const file = process.argv[2] ?? "manifest.xml";

function sizeOf(address: string): number | null {
  const path = join(__dirname, "../icons", address.slice(address.lastIndexOf("/") + 1));
  const [width, height] = (existsSync(path) && pngSize(readFileSync(path))) || [0, 1];
  return width === height ? width : null;
}

async function validate(): Promise<void> {
  const problems = manifestProblems(readFileSync(file), sizeOf);
  for (const problem of problems) console.error(`${file}: ${problem}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
  if (problems.length > 0) return;
  const { id, version, displayName, permissions, defaultSettings } = await OfficeAddinManifest.readManifestFile(file);
  console.log(`${file}: hợp lệ. ${[displayName, version, id, permissions, defaultSettings?.sourceLocation].join(" · ")}`);
  console.log("Đã xét tại chỗ, không gửi đi đâu. Dịch vụ kiểm tra của Microsoft xét thêm: npx office-addin-manifest validate (gửi tệp qua Internet).");
}

validate().catch((problem: unknown) => {
  console.error(`${file}: ${problem instanceof Error ? problem.message : String(problem)}`);
  process.exitCode = 1;
});
