import { hostStyle, univerStyle } from "../../../src/preview/grid/univerStyle";
import type { HostBorder, HostStyle } from "../../../src/preview/officeHost/hostWorkbook";

const line = (style: HostBorder["style"], weight: HostBorder["weight"]): HostBorder => ({ style, weight, color: "#C00000" });
const full: HostStyle = {
  fontName: "Times New Roman", fontSize: 13, bold: true, italic: true, underline: "Single", fontColor: "#1F4E79", fill: "#F2F2F2",
  horizontalAlignment: "Right", verticalAlignment: "Center", wrapText: true, indentLevel: 2, textOrientation: 90, locked: false,
  borders: { top: line("Continuous", "Thin"), right: line("Dash", "Medium"), bottom: line("Dot", "Thin"), left: null },
};

test("a look comes back from the grid as it was given", () => {
  expect(hostStyle(univerStyle(full), false)).toEqual(full);
});

test.each([
  ["Continuous", "Hairline"], ["Continuous", "Medium"], ["Continuous", "Thick"], ["Dash", "Thin"], ["DashDot", "Thin"], ["DashDot", "Medium"],
  ["DashDotDot", "Thin"], ["DashDotDot", "Medium"], ["Double", "Thick"], ["SlantDashDot", "Medium"],
] as const)("a %s line of weight %s is kept", (style, weight) => {
  const borders = { top: line(style, weight), right: null, bottom: null, left: null };
  expect(hostStyle(univerStyle({ borders }), true).borders).toEqual(borders);
});

test.each([90, 45, -90, 180, 0])("text turned by %i degrees stays so", (textOrientation) => {
  expect(hostStyle(univerStyle({ textOrientation }), true).textOrientation).toBe(textOrientation);
});

test.each([["rgb(192, 0, 0)", "#C00000"], ["#c00", "#CC0000"], ["#c00000ff", "#C00000"], ["rgba(1,2,3,0.5)", "#010203"]])("the colour %s is %s", (rgb, wanted) => {
  expect(hostStyle({ cl: { rgb } }, true).fontColor).toBe(wanted);
});
