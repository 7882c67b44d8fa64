const fs = require("node:fs");

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** The browser that the browser tests use: $CHROMIUM, or one found where systems keep it; null when there is none. */
module.exports = function findBrowser() {
  const asked = process.env.CHROMIUM;
  if (asked) return asked;
  return PLACES.find((place) => fs.existsSync(place)) ?? null;
};
