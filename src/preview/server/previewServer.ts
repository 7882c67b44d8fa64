import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { join } from "node:path";
import { BUILDS } from "./builds";
import type { Builds } from "./builds";
import { contentPolicy } from "./contentPolicy";
import type { PolicyName } from "./contentPolicy";
import { previewPaneHtml } from "./paneHtml";
import { sampleList } from "./sampleList";
import { staticFile } from "./staticFile";
import type { StaticFile } from "./staticFile";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytes = (content: string) => new TextEncoder().encode(content);
const json = (value: unknown): StaticFile => ({ type: "application/json; charset=utf-8", bytes: bytes(JSON.stringify(value)) });

/** The preview's one address: its page, the shipped pane, the spreadsheet, the samples, and how far the building is. `root` is the project's folder. */
export function previewServer(root: string, builds: Builds): Server {
  return createServer((request, response) => {
    void respond(root, builds, request, response).catch((problem: unknown) => {
      send(response, 500, { type: "text/plain; charset=utf-8", bytes: bytes(problem instanceof Error ? problem.message : String(problem)) }, "page");
    });
  });
}

async function respond(root: string, builds: Builds, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
  const path = decodeURIComponent(pathname);
  const policy = path.startsWith("/pane/") ? "pane" : "page";
  // A page elsewhere may name this machine under a name of its own; it gets nothing.
  const local = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/u.test(request.headers.host ?? "");
  const found = local && request.method === "GET" ? await find(root, builds, path) : null;
  send(response, found ? 200 : 404, found ?? { type: "text/plain; charset=utf-8", bytes: new Uint8Array() }, policy);
}

async function find(root: string, builds: Builds, path: string): Promise<StaticFile | null> {
  if (path === "/progress.json") return json(Object.fromEntries(BUILDS.map((name) => [name, builds.state(name)])));
  if (path === "/manifest.xml") return staticFile(root, path);
  if (path === "/samples.json") {
    const readme = await staticFile(join(root, "assets/samples"), "README.md");
    return readme && json(sampleList(text(readme.bytes)));
  }
  if (path.startsWith("/samples/") && path.endsWith(".xlsx")) return staticFile(join(root, "assets/samples"), path.slice(9));
  if (path.startsWith("/icons/")) return staticFile(join(root, "assets/icons"), path.slice(7));
  if (path === "/favicon.ico") return staticFile(join(root, "assets/icons"), "icon-32.png");
  if (path.startsWith("/pane/")) return pane(root, builds, path.slice(6));
  if (path.startsWith("/grid/")) return builds.whenReady("grid").then(() => staticFile(join(root, "dist/grid"), path.slice(6)));
  return builds.whenReady("preview").then(() => staticFile(join(root, "dist/preview"), path === "/" ? "index.html" : path));
}

async function pane(root: string, builds: Builds, path: string): Promise<StaticFile | null> {
  await builds.whenReady("pane");
  const file = await staticFile(join(root, "dist/pane"), path);
  return file && path === "taskpane.html" ? { ...file, bytes: bytes(previewPaneHtml(text(file.bytes))) } : file;
}

function send(response: ServerResponse, status: number, file: StaticFile, policy: PolicyName): void {
  response.writeHead(status, {
    "content-type": file.type,
    "content-security-policy": contentPolicy(policy),
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  response.end(file.bytes);
}
