const fs = require("node:fs");
const path = require("node:path");
const TerserPlugin = require("terser-webpack-plugin");
const webpack = require("webpack");

/** What every door has in common; `parser` and `target` are swc's. */
function base(name, dev) {
  return {
    name,
    mode: dev ? "development" : "production",
    devtool: dev ? "source-map" : false,
    output: { path: path.resolve(__dirname, "dist", name), filename: "[name].js", chunkFilename: "[name].js", clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
    module: {
      parser: { javascript: { exportsPresence: "error" } },
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: "swc-loader", options: { swcrc: false, jsc: { parser: { syntax: "typescript", tsx: false }, target: "es2022" } } },
        },
      ],
    },
    optimization: { splitChunks: { chunks: "async" }, minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
    performance: { hints: false },
    stats: "errors-warnings",
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(__dirname, ".cache/webpack"),
      name: `${name}-${dev ? "development" : "production"}`,
      buildDependencies: { config: [__filename] },
    },
  };
}

/** Lets a shell run the file by its name. */
const executable = (file) => ({
  apply: (compiler) => {
    compiler.hooks.afterEmit.tap("executable", (compilation) => {
      fs.chmodSync(path.join(compilation.outputOptions.path, file), 0o755);
    });
  },
});

/** The command line: dist/cli/soat.js, with its lazily loaded readers and worker beside it. */
function cli(dev) {
  const common = base("cli", dev);
  const threads = ["Worker from node:worker_threads", "Worker from worker_threads"];
  return {
    ...common,
    target: "node20",
    // Left to itself webpack takes Node's Worker for the browser's and writes a constructor that does not exist;
    // and it would put the loader that only the source needs into the bundle.
    module: { ...common.module, parser: { javascript: { ...common.module.parser.javascript, worker: threads, createRequire: false } } },
    entry: { soat: "./src/cli/index.ts" },
    plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, test: /^soat\.js$/ }), executable("soat.js")],
  };
}

module.exports = (_env, { mode } = {}) => {
  const dev = mode === "development";
  return [cli(dev)];
};
