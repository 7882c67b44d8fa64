import { CATALOGUE, speak, speakFinding } from "../../src/core/catalogue";
import { structureSpeaker } from "../../src/core/detection/structureSentences";
import type { Finding } from "../../src/core/finding";
import { fileSentences } from "../../src/core/file/fileFindings";
import { valueSentences } from "../../src/core/values/sentences";

const places = (text: string) => [...new Set([...text.matchAll(/\{([A-Za-z]+)\}/gu)].map(([, place]) => place))].sort();

test.each([...CATALOGUE])("%s: both languages, the same places, NFC, no loose ends", (_, { vi, en }) => {
  expect(places(vi)).toEqual(places(en));
  expect([vi, en].map((text) => text.normalize("NFC"))).toEqual([vi, en]);
  for (const text of [vi, en]) {
    expect(text).toMatch(/[.!?…]$/u);
    expect(text).not.toMatch(/\s\s|\s[.,;:](?!\d)|^\s|\.\.$/u);
  }
});

test("knows the sentences of files, values, shapes and rules", () => {
  const known = [...Object.keys(fileSentences.sentences), ...Object.keys(valueSentences.sentences), ...Object.keys(structureSpeaker.sentences), "balance.over", "required.blank"];
  expect(known.filter((id) => !CATALOGUE.has(id))).toEqual([]);
});

test("a message nobody declared is a mistake of ours, said loudly", () => {
  expect(() => speak({ id: "nobody.said", data: {} }, "vi")).toThrow(RangeError);
});

test("speaks the message, the advice and the reasons from the same data", () => {
  const at = { sheet: "PL3", row: 6, column: 2 };
  const finding: Finding = {
    rule: "percent.outOfRange",
    ruleId: "R-PL3-11",
    key: "R-PL3-11|pl3|pl3.r5.province|y2015",
    severity: "error",
    message: { id: "percentRange.outside", data: { row: { label: "Cấp tỉnh" }, column: "năm 2015", value: { percent: 1101.5 } } },
    fix: { vi: "Đề nghị nhập lại {row}.", en: "Please enter {row} again." },
    at,
    place: null,
    related: [],
    suspects: [],
    suggestions: [{ at, value: 98.5, reason: { id: "percentScale.rescale", data: {} } }],
    cause: "",
  };
  expect(speakFinding(finding, "vi")).toEqual({
    message: "“Cấp tỉnh”, năm 2015: 1.101,5% nằm ngoài khoảng 0–100%.",
    fix: "Đề nghị nhập lại “Cấp tỉnh”.",
    reasons: ["Đổi về thang 0–100%."],
  });
  expect(speakFinding({ ...finding, fix: null }, "en")).toEqual({
    message: "“Cấp tỉnh”, năm 2015: 1,101.5% lies outside 0–100%.",
    fix: "",
    reasons: ["Brought to the scale of 0–100%."],
  });
});
