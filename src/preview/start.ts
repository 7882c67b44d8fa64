import { join } from "node:path";
import { Builds } from "./server/builds";
import { listenFrom } from "./server/listenFrom";
import { previewServer } from "./server/previewServer";
import { partName, serverWord, terminalLanguage } from "./server/words";

const FIRST_PORT = 3100;
const language = terminalLanguage(process.env);
const began = Date.now();

const builds = new Builds((name, { ready, failed }) => {
  const part = partName(name, language);
  if (ready) console.log(serverWord("part", language, { part, seconds: Math.round((Date.now() - began) / 1000) }));
  if (failed !== null) console.error(serverWord("failed", language, { part, reason: failed }));
});
const server = previewServer(join(__dirname, "../.."), builds);

listenFrom(server, Number(process.env["PORT"] || FIRST_PORT)).then(
  (port) => {
    console.log(`${serverWord("address", language, { address: `http://127.0.0.1:${port}/` })}\n${serverWord("how", language)}`);
    builds.start().catch(() => {
      process.exitCode = 1;
    });
  },
  (problem: Error) => {
    console.error(serverWord("noPort", language, { reason: problem.message }));
    process.exitCode = 1;
  },
);
