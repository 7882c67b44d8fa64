import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";

/** The environment variable that tells the suites where the preview is served. */
export const PREVIEW_ADDRESS = "SOAT_PREVIEW_ADDRESS";

let server: ChildProcess | null = null;

/** Serves the preview once for all suites in a browser, as `npm start` does. */
export async function servePreview(): Promise<void> {
  server = spawn(process.execPath, ["--import", "tsx", "src/preview/start.ts"], { stdio: ["ignore", "pipe", "inherit"] });
  process.env[PREVIEW_ADDRESS] = await printedAddress(server);
}

/** Ends the server. */
export function endPreview(): void {
  server?.kill();
}

function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    server.stdout?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//u.exec(printed)?.[0];
      if (address) resolve(address);
    });
    server.on("exit", (code) => reject(new Error(`the preview's server ended with ${code}: ${printed}`)));
  });
}
