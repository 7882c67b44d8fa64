const fs = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const webpack = require("webpack");
const { firstLoad } = require("./assets/build/firstLoad.cjs");
const { paneFiles } = require("./assets/manifest/paneFiles.cjs");
const policies = require("./src/preview/contentPolicies.json");

/** Where Microsoft keeps office.js; a closed network names its own copy in OFFICE_JS_URL. */
const OFFICE_JS = process.env.OFFICE_JS_URL || "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OFFICE_DIST = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** What every door has in common; `target` is swc's. */
function base(name, dev, target = "es2020") {
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
          use: {
            loader: "swc-loader",
            options: { swcrc: false, jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target } },
          },
        },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    optimization: { splitChunks: { chunks: "async" }, minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
    performance: { hints: false },
    stats: { preset: "errors-warnings", logging: "info" },
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(__dirname, ".cache/webpack"),
      name: `${name}-${dev ? "development" : "production"}`,
      buildDependencies: { config: [__filename] },
    },
  };
}

/** File names that change with their contents, so that browsers may keep them. */
const hashed = (common) => ({ ...common.output, filename: "[name].[contenthash:8].js", chunkFilename: "[name].[contenthash:8].js", publicPath: "" });

/** Lets a shell run the file by its name. */
const executable = (file) => ({
  apply: (compiler) => {
    compiler.hooks.afterEmit.tap("executable", (compilation) => {
      fs.chmodSync(path.join(compilation.outputOptions.path, file), 0o755);
    });
  },
});

/** Puts the content policy first in the page's head, before any script. */
const contentPolicy = (policy) => ({
  apply: (compiler) => {
    compiler.hooks.compilation.tap("contentPolicy", (compilation) => {
      HtmlWebpackPlugin.getCompilationHooks(compilation).beforeEmit.tap("contentPolicy", (data) => {
        const text = Object.entries(policy).map(([name, sources]) => `${name} ${sources.join(" ")}`).join("; ");
        return { ...data, html: data.html.replace("<head>", `<head><meta http-equiv="Content-Security-Policy" content="${text}">`) };
      });
    });
  },
});

/** The command line: dist/cli/soat.js, with its lazily loaded readers and worker beside it. */
function cli(dev) {
  const common = base("cli", dev, "es2022");
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

/** The task pane as it is installed: dist/pane. */
function pane(dev) {
  const common = base("pane", dev);
  const scripts = [...new Set(["'self'", /^https?:/u.test(OFFICE_JS) ? new URL(OFFICE_JS).origin : "'self'"])];
  const html = { officeJs: OFFICE_JS, seam: "", scriptLoading: "defer" };
  return {
    ...common,
    output: hashed(common),
    entry: { taskpane: "./src/taskpane/index.tsx" },
    plugins: [
      new HtmlWebpackPlugin({ ...html, template: "./src/taskpane/taskpane.html", filename: "taskpane.html", chunks: ["taskpane"] }),
      contentPolicy({ ...policies.pane, "script-src": scripts }),
      new CopyWebpackPlugin({ patterns: paneFiles(process.env) }),
      ...(dev ? [] : [firstLoad("taskpane")]),
    ],
  };
}

/** The preview's own page, the seam between its pane and its workbook, and Microsoft's files as they came: dist/preview. */
function preview(dev) {
  const common = base("preview", dev);
  const office = ["office.js", "excel-win32-16.01.js", "en-us/office_strings.js", "vi-vn/office_strings.js"];
  return {
    ...common,
    output: hashed(common),
    entry: { page: "./src/preview/page/index.ts", seam: { import: "./src/preview/seam.ts", filename: "seam.js" } },
    plugins: [
      new HtmlWebpackPlugin({ template: "./src/preview/page/index.html", filename: "index.html", chunks: ["page"], scriptLoading: "defer" }),
      // Marked as minimized, so that nothing rewrites them.
      new CopyWebpackPlugin({ patterns: office.map((file) => ({ from: path.join(OFFICE_DIST, file), to: `office-js/${file}`, info: { minimized: true } })) }),
    ],
  };
}

/** The preview's spreadsheet, apart from everything because of its size: dist/grid. */
function grid(dev) {
  const common = base("grid", dev);
  return {
    ...common,
    devtool: false,
    // Its packages come as one file each: joining those again gains 3 % of size and takes four times as long.
    optimization: { ...common.optimization, concatenateModules: false },
    experiments: { outputModule: true },
    output: { ...common.output, publicPath: "auto", library: { type: "module" }, chunkFormat: "module" },
    entry: { grid: "./src/preview/grid/index.ts" },
  };
}

module.exports = (_env, { mode } = {}) => {
  const dev = mode === "development";
  return [cli(dev), pane(dev), preview(dev), grid(dev)];
};
