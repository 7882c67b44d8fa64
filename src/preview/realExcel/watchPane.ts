import { createRequire } from "node:module";
import { join } from "node:path";
import webpack from "webpack";
import type { Configuration } from "webpack";

type Configurations = (env: object, options: { readonly mode: "development" }) => Configuration[];

/** Builds the pane for development into a folder, again with each change of its sources; tells each time what was wrong, null for nothing. */
export function watchPane(folder: string, built: (problem: string | null) => void): void {
  const configurations = createRequire(__filename)(join(__dirname, "../../../webpack.config.js")) as Configurations;
  const pane = configurations({}, { mode: "development" }).find(({ name }) => name === "pane");
  if (!pane) throw new Error("webpack.config.js has no pane");
  // Apart from dist/pane, so that what is meant for trying is never installed.
  const compiler = webpack({ ...pane, output: { ...pane.output, path: folder } });
  compiler?.watch({}, (problem, stats) => {
    const errors = stats?.toJson({ all: false, errors: true }).errors ?? [];
    built(problem?.message ?? (errors.length > 0 ? errors.map(({ message }) => message).join("\n") : null));
  });
}
