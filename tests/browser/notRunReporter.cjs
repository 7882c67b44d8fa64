const findBrowser = require("./findBrowser.cjs");

/** Says in the last line which tests did not run because this machine has no browser. */
module.exports = class NotRunReporter {
  onRunComplete() {
    if (findBrowser() === null && process.env.SOAT_REQUIRE_PROGRAMS !== "1") {
      process.stderr.write("Chưa chạy: kiểm thử trong trình duyệt (tests/browser) – máy này không có Chromium; đặt CHROMIUM=/đường/dẫn để chạy.\n");
    }
  }
};
