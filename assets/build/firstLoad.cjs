const { gzipSync } = require("node:zlib");

/** What a view of the pane may load before it is seen, office.js apart: bytes as gzip packs them at its best. */
const LIMIT = 150 * 1024;

const sizeOf = (files, assets) => [...files].filter((file) => file.endsWith(".js")).reduce((sum, file) => sum + gzipSync(assets[file].source(), { level: 9 }).length, 0);

/**
 * Measures what each part of the pane makes a browser load first: the entry's scripts, and those of the part itself.
 * A build that is heavier than the limit fails, and says by how much.
 */
exports.firstLoad = (entry) => ({
  apply: (compiler) => {
    compiler.hooks.thisCompilation.tap("firstLoad", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "firstLoad", stage }, (assets) => {
        const first = compilation.entrypoints.get(entry);
        const started = new Set(first.getFiles());
        const own = sizeOf(started, assets);
        const parts = first.getChildren().filter((group) => !compilation.asyncEntrypoints.includes(group));
        const loads = parts.map((group) => own + sizeOf(new Set(group.getFiles().filter((file) => !started.has(file))), assets));
        const heaviest = Math.max(own, ...loads);
        const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
        compilation.getLogger("firstLoad").info(`first load: ${kilobytes(own)} and a view, at most ${kilobytes(heaviest)}`);
        if (heaviest > LIMIT) compilation.errors.push(new compiler.webpack.WebpackError(`The pane loads ${kilobytes(heaviest)} of JavaScript (gzip) before its first view; at most ${kilobytes(LIMIT)} is promised.`));
      });
    });
  },
});
