import { lineCount, textWidth } from "../../../src/workflows/insert/textWidth";

test.each([
  ["0123456789", 13, false, 65],
  ["STT", 10, false, (556 + 611 + 611) / 100],
  ["Sở", 10, false, (556 + 500 + 40) / 100],
  ["tỉnh", 10, false, (278 + 278 + 500 + 500) / 100],
  ["năm", 10, true, ((500 + 444 + 778) / 100) * 1.12],
])("%s at %d points, bold %s", (text, size, bold, width) => {
  expect(textWidth(text, size, bold)).toBeCloseTo(width, 6);
});

test.each([
  ["", 1],
  ["aaaa", 1],
  ["aaaa aaaa", 2],
  ["aaaa\naaaa", 2],
  ["a\n\na", 3],
  ["aaaaaaaaaaaaaaa", 3],
  ["aaaaaaaaaaaaaaa aa", 3],
  ["aaaaaaaaaaaaaaaaa aa", 4],
])("%j takes %d lines of six letters a", (text, lines) => {
  expect(lineCount(text, textWidth("aaaaaa", 13), 13)).toBe(lines);
});

test("marks over letters do not widen a line", () => {
  expect(lineCount("Hội đồng nhân dân", textWidth("Hôi đông nhân dân", 13), 13)).toBe(1);
});
