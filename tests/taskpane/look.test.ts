import { isDark } from "../../src/taskpane/officeColours";
import { browserMemory } from "../../src/taskpane/machineMemory";
import { themeChoice } from "../../src/taskpane/useTheme";

test.each([
  [{ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, true],
  [{ bodyBackgroundColor: "#FFFFFF" }, false],
  [{ bodyBackgroundColor: "#1f1f1f" }, true],
  [{ bodyBackgroundColor: "262626FF" }, true],
  [{ bodyBackgroundColor: "white" }, null],
  [{}, null],
])("colours %j are dark: %s", (colours, dark) => {
  expect(isDark(colours)).toBe(dark);
});

test("a kept theme that is none means Excel's", () => {
  expect([themeChoice("dark"), themeChoice("light"), themeChoice("pink"), themeChoice(null)]).toEqual(["dark", "light", "excel", "excel"]);
});

test("where the browser keeps nothing, nothing fails", () => {
  expect(browserMemory.read("tab")).toBeNull();
  expect(browserMemory.keep("tab", "check")).toBeUndefined();
});
