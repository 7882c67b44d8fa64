import { readFileSync } from "node:fs";
import { ribbonOf } from "../../../src/preview/page/ribbonOf";

const parse = (xml: string) => new DOMParser().parseFromString(xml, "application/xml");

test("the ribbon is the manifest's own", () => {
  const ribbon = ribbonOf(parse(readFileSync("manifest.xml", "utf8")));
  expect(ribbon?.tab).toBe("Phụ lục");
  expect(ribbon?.groups.map(({ label }) => label)).toEqual(["Biểu mẫu phụ lục"]);
  expect(ribbon?.groups[0]?.buttons.map(({ id, label, icon, page }) => [id, label, icon, page])).toEqual([
    ["PhuLuc.Open", "Mở ngăn", "icons/open-32.png", "taskpane.html"],
    ["PhuLuc.Insert", "Chèn biểu mẫu", "icons/insert-32.png", "taskpane.html?tab=fill"],
    ["PhuLuc.Check", "Kiểm tra", "icons/check-32.png", "taskpane.html?tab=check"],
    ["PhuLuc.Review", "Nhận bài", "icons/review-32.png", "taskpane.html?tab=review"],
  ]);
});

test("a manifest without a tab has no ribbon", () => {
  expect(ribbonOf(parse("<OfficeApp/>"))).toBeNull();
});
