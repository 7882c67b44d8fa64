import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { officeExternal } from "../../../src/preview/officeHost/external";
import type { HostOptions } from "../../../src/preview/officeHost/officeHost";
import { OfficeHost } from "../../../src/preview/officeHost/officeHost";
import type { HostWorkbook } from "../../../src/preview/officeHost/hostWorkbook";

const DIST = join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");
const BASE = "https://addin.test/lib/";
const PAGE = { protocol: "https:", host: "addin.test", hostname: "addin.test", origin: "https://addin.test", href: "https://addin.test/taskpane.html", search: "", hash: "", pathname: "/taskpane.html" };

interface Loaded {
  readonly switchTo: (host: OfficeHost) => void;
}

let loaded: Promise<Loaded> | null = null;

/**
 * Microsoft's unmodified office.js over a workbook of ours, in this realm. It loads once a test file; each further call puts another host
 * behind it, so that a test may begin with a fresh workbook. The requirement sets that `isSetSupported` knows are those of the first call.
 */
export async function loadOffice(workbook: HostWorkbook, options: HostOptions = {}): Promise<OfficeHost> {
  const host = new OfficeHost(workbook, options);
  loaded ??= load(host);
  (await loaded).switchTo(host);
  return host;
}

async function load(first: OfficeHost): Promise<Loaded> {
  let current = first;
  let tell: (entries: string) => void = () => undefined;
  const port = { process: (request: string) => current.process(request), listen: (hear: (entries: string) => void) => void (tell = hear) };
  const external = officeExternal(port, { apiSet: first.apiSet, locale: "en-US", documentName: first.grid.name });
  for (const [name, value] of Object.entries(globalsOf(external))) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  run("office.debug.js");
  await Office.onReady();
  return {
    switchTo: (host) => {
      current = host;
      host.listen((entries) => {
        if (host === current) tell(entries);
      });
    },
  };
}

/** Indirect eval is global code of jest's own realm, so that `e instanceof Error` holds; node:vm would run in the outer one. */
function run(file: string): void {
  (0, eval)(`${readFileSync(join(DIST, file), "utf8")}\n//# sourceURL=${file}`);
}

const nothing = () => undefined;

/** As much of a page as office.js asks for while it loads. */
function globalsOf(external: object): Record<string, unknown> {
  const script = { src: `${BASE}office.debug.js`, getAttribute: () => `${BASE}office.debug.js` };
  const head = { appendChild: loadScript, removeChild: nothing };
  const element = (tagName: string) => ({ tagName, style: {}, setAttribute: nothing, getAttribute: () => null, appendChild: nothing, addEventListener: nothing, removeEventListener: nothing });
  const lists: Readonly<Record<string, readonly unknown[]>> = { head: [head], script: [script] };
  const document = {
    URL: PAGE.href,
    domain: PAGE.host,
    readyState: "complete",
    cookie: "",
    body: element("body"),
    head,
    documentElement: element("html"),
    scripts: [script],
    createElement: element,
    getElementsByTagName: (tag: string) => lists[tag] ?? [],
    querySelectorAll: () => [],
    getElementById: () => null,
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  const self = { window: globalThis, self: globalThis, top: globalThis, parent: globalThis, name: "" };
  const browser = { location: PAGE, sessionStorage: new Store(), localStorage: new Store(), history: { replaceState: nothing, pushState: nothing }, navigator: { userAgent: "Mozilla/5.0", language: "en-US" } };
  return { ...self, ...browser, external, document, addEventListener: nothing, removeEventListener: nothing };
}

function loadScript(script: { src?: string; onload?: () => void; onerror?: (reason: unknown) => void }): unknown {
  const file = script.src?.replace(BASE, "").split("?")[0];
  if (file === undefined) return script;
  setTimeout(() => {
    try {
      run(file);
      script.onload?.();
    } catch (reason) {
      script.onerror?.(reason);
    }
  });
  return script;
}

class Store extends Map<string, string> {
  getItem = (key: string) => this.get(key) ?? null;
  setItem = (key: string, value: string) => void this.set(key, value);
  removeItem = (key: string) => void this.delete(key);
  key = (index: number) => [...this.keys()][index] ?? null;
  get length() {
    return this.size;
  }
}
