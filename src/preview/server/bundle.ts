import { createRequire } from "node:module";
import { join } from "node:path";
import webpack from "webpack";
import type { Configuration } from "webpack";
import type { BuildMessage } from "./builds";

type Configurations = (env: object, options: { readonly mode: "production" }) => Configuration[];

const configurations = createRequire(__filename)(join(__dirname, "../../../webpack.config.js")) as Configurations;

function tell(message: BuildMessage): void {
  process.send?.(message);
}

/** Builds the configuration of that name as it is shipped, and tells the process that asked. */
function bundle(name: string): void {
  const configuration = configurations({}, { mode: "production" }).find((one) => one.name === name);
  if (!configuration) return tell({ failed: `webpack.config.js has no ${name}` });
  const progress = new webpack.ProgressPlugin((done) => tell({ done: Math.round(done * 100) / 100 }));
  const compiler = webpack({ ...configuration, plugins: [...(configuration.plugins ?? []), progress] });
  compiler?.run((problem, stats) => {
    const errors = stats?.toJson({ all: false, errors: true }).errors ?? [];
    const reason = problem?.message ?? errors[0]?.message;
    tell(reason === undefined ? { ready: true } : { failed: reason });
    compiler.close(() => process.disconnect());
  });
}

bundle(process.argv[2] ?? "");
