import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paneServer } from "../../../src/preview/realExcel/paneServer";
import { excelWord } from "../../../src/preview/realExcel/words";

let above: string;
let server: Server;

beforeAll(async () => {
  above = mkdtempSync(join(tmpdir(), "pane-"));
  const folder = join(above, "pane");
  mkdirSync(join(folder, "icons"), { recursive: true });
  writeFileSync(join(above, "secret.txt"), "không được thấy");
  writeFileSync(join(folder, "taskpane.html"), "<!doctype html><title>Soát Phụ lục</title>");
  writeFileSync(join(folder, "icons/icon-16.png"), "png");
  server = createServer(paneServer(folder));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});

afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  rmSync(above, { recursive: true });
});

/** Status, type, caching and body of an answer; the path goes out as it is written. */
function ask(path: string, method = "GET"): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port: (server.address() as AddressInfo).port, path, method }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("end", () => resolve([response.statusCode, response.headers["content-type"], response.headers["cache-control"], Buffer.concat(pieces).toString()]));
    });
    asked.on("error", reject).end();
  });
}

test.each([
  ["/taskpane.html?tab=check&_host_Info=Excel", [200, "text/html; charset=utf-8", "no-cache", "<!doctype html><title>Soát Phụ lục</title>"]],
  ["/icons/icon-16.png", [200, "image/png", "max-age=60", "png"]],
])("%s", async (path, answer) => {
  expect(await ask(path)).toEqual(answer);
});

test.each(["/", "/none.js", "/../secret.txt", "/%2e%2e/secret.txt", "/icons/..%2f..%2fsecret.txt", "/icons", "/%ff", "//", "//secret.txt"])("%s is not there", async (path) => {
  expect((await ask(path))[0]).toBe(404);
});

test("a page can be asked for without its contents, and not written", async () => {
  expect((await ask("/taskpane.html", "HEAD"))[0]).toBe(200);
  expect((await ask("/taskpane.html", "POST"))[0]).toBe(404);
});

test("the sentences for the terminal have the same places in both languages", () => {
  const places = (text: string) => [...new Set(text.match(/\{[a-z]+\}/gu))].sort();
  const ids = ["certificate", "noCertificate", "noPort", "building", "built", "failed", "address", "windows", "mac", "web", "stop"] as const;
  expect(ids.map((id) => places(excelWord(id, "en")))).toEqual(ids.map((id) => places(excelWord(id, "vi"))));
  expect(excelWord("noPort", "en", { port: 3000, reason: "in use" })).toMatch(/^Could not open port 3000: in use\./u);
});
