import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "manifest-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** What `npm run validate` does with a manifest: its exit status, its first line on each stream. */
function validate(manifest: string): unknown[] {
  const file = join(folder, "manifest.xml");
  writeFileSync(file, manifest);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "assets/manifest/validate.ts", file], { cwd: root, encoding: "utf8" });
  return [status, ...[stdout, stderr].map((said) => (said.split("\n")[0] ?? "").replace(file, "manifest.xml"))];
}

test("a sound manifest is read by Microsoft's own reader as well", () => {
  expect(validate(readFileSync(join(root, "manifest.xml"), "utf8"))).toEqual([
    0,
    "manifest.xml: hợp lệ. Soát Phụ lục · 1.0.0.0 · 6f0b9f0e-6b1e-4c55-9a52-0d7c3f6a2b18 · ReadWriteDocument · https://localhost:3000/taskpane.html",
    "",
  ]);
});

test("a faulty one ends with a failure and says why", () => {
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8").replace("icons/icon-32.png", "icons/icon-33.png");
  expect(validate(manifest)).toEqual([1, "", "manifest.xml: “https://localhost:3000/icons/icon-33.png” phải là ảnh PNG vuông 32 điểm."]);
});
