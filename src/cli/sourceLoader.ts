import { createRequire } from "node:module";

/** Names of our own modules bear no ending, and what is loaded only when needed (`import()`) goes past the loader of the rest. */
const HOOKS = `
export async function resolve(name, context, next) {
  try { return await next(name, context); }
  catch (problem) {
    if (!name.startsWith(".")) throw problem;
    return { url: new URL(name + ".ts", context.parentURL).href, shortCircuit: true };
  }
}
export const load = (url, context, next) => url.endsWith(".ts") ? { format: "commonjs", shortCircuit: true } : next(url, context);
`;

/** What a thread is started with: run from its source the program needs a loader of TypeScript in each thread; built it needs none. */
export function sourceLoader(): string[] {
  if (!__filename.endsWith(".ts")) return [];
  const register = `import { register } from "node:module"; register(${JSON.stringify(moduleOf(HOOKS))});`;
  return ["--require", createRequire(__filename).resolve("tsx/cjs"), "--import", moduleOf(register)];
}

function moduleOf(source: string): string {
  return `data:text/javascript,${encodeURIComponent(source)}`;
}
