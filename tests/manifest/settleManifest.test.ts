import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { settleManifest } from "../../assets/manifest/settleManifest.cjs";

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const small = '<Id>6f0b9f0e-6b1e-4c55-9a52-0d7c3f6a2b18</Id><IconUrl DefaultValue="https://localhost:3000/icons/icon-32.png" /><Url DefaultValue="https://localhost:3000/taskpane.html?tab=check" />';

test.each([[{}], [{ SOAT_BASE_URL: "", SOAT_ADDIN_ID: "" }], [{ SOAT_BASE_URL: undefined, SOAT_ADDIN_ID: undefined }]])("with %p all stays as written", (settings) => {
  expect(settleManifest(manifest, settings)).toBe(manifest);
});

test.each([
  ["https://may-chu.binhdinh.gov.vn", "https://may-chu.binhdinh.gov.vn"],
  ["https://may-chu.binhdinh.gov.vn/soat-phu-luc/", "https://may-chu.binhdinh.gov.vn/soat-phu-luc"],
  ["https://10.0.0.5:8443//", "https://10.0.0.5:8443"],
  ["https://a.vn/x&y", "https://a.vn/x&amp;y"],
])("the address %s", (written, address) => {
  expect(settleManifest(small, { SOAT_BASE_URL: written })).toBe(small.replaceAll("https://localhost:3000", address));
});

test("the whole manifest moves", () => {
  const moved = settleManifest(manifest, { SOAT_BASE_URL: "https://may-chu.vn", SOAT_ADDIN_ID: "0A1B2C3D-0000-4000-8000-00000000ABCD" });
  const count = (text: string, part: string) => text.split(part).length - 1;
  expect(count(manifest, "https://localhost:3000/")).toBeGreaterThan(20);
  expect([count(moved, "https://localhost"), count(moved, "https://may-chu.vn")]).toEqual([0, count(manifest, "https://localhost:3000")]);
  expect(moved).toContain("<Id>0a1b2c3d-0000-4000-8000-00000000abcd</Id>");
});

test.each(["http://may-chu.vn", "may-chu.vn", "https://a.vn/?x=1", "https://a.vn/#x", "https://ai:do@a.vn", "file:///a"])("the address %s is refused with a sentence", (address) => {
  expect(() => settleManifest(small, { SOAT_BASE_URL: address })).toThrow(`đang là "${address}"`);
});

test.each(["soat", "6f0b9f0e6b1e4c559a520d7c3f6a2b18", "<x/>"])("the id %s is refused with a sentence", (id) => {
  expect(() => settleManifest(small, { SOAT_ADDIN_ID: id })).toThrow(`đang là "${id}"`);
});

interface PaneFile {
  readonly from: string;
  readonly to?: string;
  readonly transform?: (bytes: Buffer) => string;
}

test("beside the pane stand the icons, the settled manifest without its comment, and the licences", () => {
  const { paneFiles } = createRequire(__filename)("../../assets/manifest/paneFiles.cjs") as { paneFiles: (settings: object) => PaneFile[] };
  const files = paneFiles({ SOAT_BASE_URL: "https://may-chu.vn" });
  expect(files.map(({ from, to }) => [from.slice(join(__dirname, "../..").length + 1), to])).toEqual([
    ["assets/icons/*.png", "icons/[name][ext]"],
    ["manifest.xml", undefined],
    ["LICENSE", "LICENSE.txt"],
    ["THIRD_PARTY_NOTICES.md", undefined],
  ]);
  const written = files[1]?.transform?.(Buffer.from(manifest)) ?? "";
  expect([written.includes("localhost"), written.includes("SOAT_BASE_URL"), written.startsWith("<?xml")]).toEqual([false, false, true]);
});
