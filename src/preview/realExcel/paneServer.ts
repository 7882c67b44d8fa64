import type { RequestListener, ServerResponse } from "node:http";
import { staticFile } from "../server/staticFile";
import type { StaticFile } from "../server/staticFile";

/**
 * Serves the built pane to a real Excel as an ordinary web server would: the files of a folder, and nothing else. The page brings
 * its own content policy. Pictures may be kept, because Excel shows none that may not; the page may not, so that a new build is seen.
 */
export function paneServer(folder: string): RequestListener {
  return (request, response) => {
    const asked = request.method === "GET" || request.method === "HEAD" ? pathOf(request.url ?? "/") : null;
    void (asked === null ? Promise.resolve(null) : staticFile(folder, asked.slice(1))).then((file) => send(response, file, asked?.endsWith(".png") === true));
  };
}

/** The path asked for, without its query; null when it cannot be read. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, "https://localhost").pathname);
  } catch {
    return null;
  }
}

function send(response: ServerResponse, file: StaticFile | null, kept: boolean): void {
  response.writeHead(file === null ? 404 : 200, {
    "content-type": file?.type ?? "text/plain; charset=utf-8",
    "cache-control": kept ? "max-age=60" : "no-cache",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  response.end(file?.bytes);
}
