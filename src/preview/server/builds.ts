import { fork } from "node:child_process";
import { join } from "node:path";

/** What must be built before the preview is whole: its page, the pane, the spreadsheet. */
export const BUILDS = ["preview", "pane", "grid"] as const;
export type BuildName = (typeof BUILDS)[number];

/** How far a build is: 0 to 1, or the reason it failed. */
export interface BuildState {
  readonly done: number;
  readonly ready: boolean;
  readonly failed: string | null;
}

/** What a building process tells. */
export type BuildMessage = { readonly done: number } | { readonly ready: true } | { readonly failed: string };

const WAITING: BuildState = { done: 0, ready: false, failed: null };

/** Builds the preview's parts in processes of their own, so that the server answers meanwhile: the page first, then pane and spreadsheet side by side. */
export class Builds {
  private readonly states = new Map<BuildName, BuildState>();
  private readonly waiting = new Map<BuildName, Promise<void>>();

  constructor(private readonly changed: (name: BuildName, state: BuildState) => void = () => undefined) {}

  /** Begins to build everything; resolves when all is ready, rejects when a part can't be built. */
  async start(): Promise<void> {
    const page = this.run("preview");
    for (const name of ["pane", "grid"] as const) this.waiting.set(name, page.then(() => this.run(name)));
    await Promise.all(this.waiting.values());
  }

  state(name: BuildName): BuildState {
    return this.states.get(name) ?? WAITING;
  }

  /** Resolves when the part can be served. */
  whenReady(name: BuildName): Promise<void> {
    return this.waiting.get(name) ?? Promise.reject(new Error(`${name} is not being built`));
  }

  private run(name: BuildName): Promise<void> {
    const built = new Promise<void>((resolve, reject) => {
      const child = fork(join(__dirname, "bundle.ts"), [name], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
      const fail = (reason: string) => {
        this.tell(name, { ...this.state(name), failed: reason });
        reject(new Error(reason));
      };
      child.on("message", (message: BuildMessage) => {
        if ("failed" in message) return fail(message.failed);
        // Keeping its cache, a finished build still tells how far it is.
        if ("done" in message) return this.state(name).ready ? undefined : this.tell(name, { ...this.state(name), done: message.done });
        this.tell(name, { done: 1, ready: true, failed: null });
        resolve();
      });
      child.on("error", (problem) => fail(problem.message));
      child.on("exit", (code) => {
        if (!this.state(name).ready && this.state(name).failed === null) fail(`process ended with ${code}`);
      });
    });
    this.waiting.set(name, built);
    built.catch(() => undefined);
    return built;
  }

  private tell(name: BuildName, state: BuildState): void {
    this.states.set(name, state);
    this.changed(name, state);
  }
}
