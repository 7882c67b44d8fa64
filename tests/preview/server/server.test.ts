import { createServer } from "node:http";
import type { Server } from "node:http";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BuildName, Builds } from "../../../src/preview/server/builds";
import { contentPolicy } from "../../../src/preview/server/contentPolicy";
import { listenFrom } from "../../../src/preview/server/listenFrom";
import { previewServer } from "../../../src/preview/server/previewServer";
import { sampleList } from "../../../src/preview/server/sampleList";
import { staticFile } from "../../../src/preview/server/staticFile";

const root = mkdtempSync(join(tmpdir(), "soat-server-"));
const shipped = '<!doctype html><html lang="vi"><head><meta charset="utf-8"/><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script defer="defer" src="taskpane.1.js"></script></head></html>';
let server: Server;
let address: string;

beforeAll(async () => {
  for (const [file, content] of [["dist/preview/index.html", "trang"], ["dist/pane/taskpane.html", shipped], ["dist/pane/taskpane.1.js", "1"], ["assets/samples/README.md", "| tệp | cho thấy |\n| --- | --- |\n| `a.xlsx` | Bài đúng. |\n"], ["assets/samples/a.xlsx", "PK"], ["manifest.xml", "<a/>"], ["secret.txt", "kín"]] as const) {
    mkdirSync(join(root, file, ".."), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  const ready = { state: (name: BuildName) => ({ done: name === "grid" ? 0.5 : 1, ready: name !== "grid", failed: null }), whenReady: () => Promise.resolve() } as unknown as Builds;
  server = previewServer(root, ready);
  address = `http://127.0.0.1:${await listenFrom(server, 41300)}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(root, { recursive: true, force: true });
});

const get = async (path: string) => {
  const answer = await fetch(address + path);
  return { status: answer.status, policy: answer.headers.get("content-security-policy"), text: await answer.text() };
};

test("serves the page, the manifest and the samples under the page's policy", async () => {
  expect(await get("/")).toEqual({ status: 200, policy: contentPolicy("page"), text: "trang" });
  expect((await get("/manifest.xml")).text).toBe("<a/>");
  expect(JSON.parse((await get("/samples.json")).text)).toEqual([{ file: "a.xlsx", line: "Bài đúng." }]);
  expect((await get("/samples/a.xlsx")).text).toBe("PK");
});

test("serves the shipped pane under the pane's policy, changed by the seam and the local office.js only", async () => {
  const pane = await get("/pane/taskpane.html?tab=check");
  expect(pane.policy).toBe(contentPolicy("pane"));
  expect(pane.text).toBe(shipped.replace('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>', '<script src="../seam.js"></script><script src="../office-js/office.js"></script>'));
  expect(await get("/pane/taskpane.1.js")).toEqual({ status: 200, policy: contentPolicy("pane"), text: "1" });
});

test("tells how far the building is", async () => {
  expect(JSON.parse((await get("/progress.json")).text)).toEqual({
    preview: { done: 1, ready: true, failed: null },
    pane: { done: 1, ready: true, failed: null },
    grid: { done: 0.5, ready: false, failed: null },
  });
});

test.each(["/../secret.txt", "/%2e%2e/%2e%2e/secret.txt", "/samples/..%2f..%2fsecret.txt", "/samples/README.md", "/none.js"])("gives nothing for %s", async (path) => {
  expect((await get(path)).status).toBe(404);
});

test("a path out of the folder is no file of it", async () => {
  expect(await staticFile(join(root, "dist/pane"), "../../secret.txt")).toBeNull();
  expect(await staticFile(join(root, "dist/pane"), "taskpane.1.js")).toEqual({ type: "text/javascript; charset=utf-8", bytes: Buffer.from("1") });
});

test("a taken port gives the next one", async () => {
  const other = createServer();
  const taken = Number(new URL(address).port);
  expect(await listenFrom(other, taken)).toBe(taken + 1);
  await new Promise((resolve) => other.close(resolve));
});

test("the pane's policy allows no inline script and no other host", () => {
  expect(contentPolicy("pane")).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
  );
});

test("the samples' list names each sample once, with a line", () => {
  const samples = sampleList(readFileSync("assets/samples/README.md", "utf8"));
  expect(samples.map(({ file }) => file.slice(0, 2))).toEqual(["01", "02", "03", "04", "05", "06", "07", "08", "09", "10"]);
  expect(samples.filter(({ line }) => line.length < 20)).toEqual([]);
});
