import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { join } from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { terminalLanguage } from "../server/words";
import { paneServer } from "./paneServer";
import { watchPane } from "./watchPane";
import { excelWord, type ExcelWord } from "./words";

const port = Number(process.env["PORT"] || 3000);
const address = `https://localhost:${port}`;
const folder = join(__dirname, "../../../.cache/excel");
const manifest = join(folder, "manifest.xml");
const language = terminalLanguage(process.env);
const began = Date.now();
// The build writes the manifest for the address that is served here.
process.env["SOAT_BASE_URL"] = address;

function say(id: ExcelWord, data: Readonly<Record<string, string | number>> = {}): void {
  console.log(excelWord(id, language, data));
}

function fail(id: ExcelWord, problem: unknown): void {
  console.error(excelWord(id, language, { port, reason: problem instanceof Error ? problem.message : String(problem) }));
  process.exit(1);
}

function explain(): void {
  const id = /<Id>(.*?)<\/Id>/u.exec(readFileSync(manifest, "utf8"))?.[1] ?? "";
  say("address", { address, manifest });
  for (const host of ["windows", "mac", "web"] as const) say(host, { id, manifest });
  say("stop");
}

function watch(): void {
  let explained = false;
  say("building");
  watchPane(folder, (problem) => {
    if (problem !== null) return console.error(excelWord("failed", language, { reason: problem }));
    say("built", { seconds: Math.round((Date.now() - began) / 1000) });
    if (!explained) explain();
    explained = true;
  });
}

say("certificate");
getHttpsServerOptions().then(
  (certificate) => {
    const server = createServer(certificate, paneServer(folder));
    server.on("error", (problem) => fail("noPort", problem));
    server.listen(port, "localhost", watch);
  },
  (problem: unknown) => fail("noCertificate", problem),
);
