import { clip, fillSentence, speaker, writeNumber } from "../../src/core/message";

test.each([
  [0, "0", "0"],
  [1234, "1.234", "1,234"],
  [-1234567.5, "-1.234.567,5", "-1,234,567.5"],
  [0.1 + 0.2, "0,3", "0.3"],
  [98.5, "98,5", "98.5"],
  [1e21, "1.000.000.000.000.000.000.000", "1,000,000,000,000,000,000,000"],
])("%d is written %s", (value, vi, en) => {
  expect([writeNumber(value, "vi"), writeNumber(value, "en")]).toEqual([vi, en]);
});

test("places are filled by name; a label is quoted and clipped", () => {
  const sentences = speaker("demo", { over: { vi: "{row}: {value} lớn hơn {limit}.", en: "{row}: {value} is above {limit}." } });
  const message = sentences.say("over", { row: { label: "Tổng  số\nTTHC" }, value: 1200, limit: { percent: 98.5 } });
  expect(message.id).toBe("demo.over");
  const sentence = sentences.sentences[message.id];
  expect(sentence && fillSentence(sentence, message.data, "vi")).toBe("“Tổng số TTHC”: 1.200 lớn hơn 98,5%.");
  expect(sentence && fillSentence(sentence, message.data, "en")).toBe("“Tổng số TTHC”: 1,200 is above 98.5%.");
});

test("data that looks like a place is not filled again", () => {
  expect(fillSentence({ vi: "Ô ghi {text}", en: "" }, { text: "{value}", value: 3 }, "vi")).toBe("Ô ghi {value}");
});

test("a long label is cut at a word", () => {
  expect(clip("một hai ba bốn năm", 12)).toBe("một hai ba…");
  expect(clip("ngắn", 12)).toBe("ngắn");
});
