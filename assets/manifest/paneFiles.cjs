const { join } = require("node:path");
const { settleManifest } = require("./settleManifest.cjs");

const root = join(__dirname, "../..");

/** What stands beside the built pane, for CopyWebpackPlugin: the icons, the manifest of this installation, the licences. */
exports.paneFiles = (settings) => [
  { from: join(root, "assets/icons/*.png").replaceAll("\\", "/"), to: "icons/[name][ext]" },
  // The comment of the manifest speaks of the settings that are settled here.
  { from: join(root, "manifest.xml"), transform: (bytes) => settleManifest(String(bytes), settings).replace(/<!--.*?-->\n/su, "") },
  { from: join(root, "LICENSE"), to: "LICENSE.txt", toType: "file" },
  { from: join(root, "THIRD_PARTY_NOTICES.md"), info: { minimized: true } },
];
