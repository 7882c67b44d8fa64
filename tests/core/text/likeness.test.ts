import { areSame, likenessOf, prepare } from "../../../src/core/text/likeness";
import { FORM_LABELS } from "./formLabels";

const CONTRACTIONS: readonly (readonly [long: string, short: string])[] = [
  ["thủ tục hành chính", "TTHC"], ["cải cách hành chính", "CCHC"], ["văn bản quy phạm pháp luật", "VBQPPL"], ["Ủy ban nhân dân", "UBND"],
  ["Hội đồng nhân dân", "HĐND"], ["Thông tin điện tử", "TTĐT"], ["phản ánh, kiến nghị", "PAKN"], ["dịch vụ công trực tuyến", "DVCTT"],
];

const likeness = (a: string, b: string): number => likenessOf(prepare(a), prepare(b));
const expanded = (label: string): string => CONTRACTIONS.reduce((text, [long, short]) => text.replaceAll(short, long), label);
const contracted = (label: string): string => CONTRACTIONS.reduce((text, [long, short]) => text.replace(new RegExp(long, "giu"), short), label);
const unmarked = (label: string): string => label.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d").replace(/Đ/gu, "D");

/** A letter left out, doubled, replaced and swapped with its neighbour, in every seventh place of words of three letters or more. */
function slips(label: string): string[] {
  const places = [...label.matchAll(/(?<=\p{L})\p{Ll}(?=\p{L})/gu)].map(({ index }) => index).filter((_, i) => i % 7 === 0);
  return places.flatMap((at) => [
    label.slice(0, at) + label.slice(at + 1),
    label.slice(0, at) + label.charAt(at) + label.slice(at),
    `${label.slice(0, at)}z${label.slice(at + 1)}`,
    label.slice(0, at - 1) + label.charAt(at) + label.charAt(at - 1) + label.slice(at + 1),
  ]);
}

const CHANGES: readonly (readonly [name: string, change: (label: string) => readonly string[], least: number])[] = [
  ["nothing changed", (label) => [label], 1],
  ["capitals", (label) => [label.toUpperCase()], 1],
  ["decomposed letters", (label) => [label.normalize("NFD")], 1],
  ["line breaks for spaces", (label) => [label.replaceAll(" ", "\n")], 1],
  ["other punctuation", (label) => [`${label.replaceAll(",", " ;")}.`], 1],
  ["abbreviations written out", (label) => [expanded(label)], 1],
  ["names abbreviated", (label) => [contracted(label)], 1],
  ["a row number before it", (label) => (/^\d/u.test(label) ? [] : [`1. ${label}`, `a) ${label}`, `2.3 ${label}`, `I/ ${label}`]), 1],
  ["the parenthesis left out", (label) => [label.replace(/\s*\([^)]*\)/gu, "")], 0.97],
  ["no tone or vowel marks", (label) => [unmarked(label)], 0.8],
  ["one slip of the pen", slips, 0.7],
  ["two words run together", (label) => [...label.matchAll(/(?<=\p{L}) (?=\p{L})/gu)].map(({ index }) => label.slice(0, index) + label.slice(index + 1)), 0.9],
];

describe.each(Object.entries(FORM_LABELS))("each label of %s is likest to itself", (_, labels) => {
  const prepared = labels.map(prepare);
  test.each(CHANGES)("after: %s", (__, change, least) => {
    const failures = labels.flatMap((label, own) =>
      change(label).filter((changed) => {
        const text = prepare(changed);
        const likest = prepared.map((other) => likenessOf(text, other));
        const right = likest[own] ?? 0;
        return right < least || likest.some((other, i) => i !== own && other > right - 0.05);
      }),
    );
    expect(failures).toEqual([]);
  });
});

test("the same label is told without comparing", () => {
  const prepared = (Object.values(FORM_LABELS)[0] ?? []).flatMap((label) => [label, slips(label)[0] ?? ""]).map(prepare);
  const wrong = prepared.flatMap((one) => prepared.filter((other) => areSame(one, other) !== (likenessOf(one, other) === 1)));
  expect(wrong).toEqual([]);
});

describe("a slip stays nearer than the neighbouring row", () => {
  test.each([
    ["Số lượng TTHC cấp tỉnh", "Số lượng TTHC cấp tinh", "Số lượng TTHC cấp huyện"],
    ["Số lượng TTHC cấp huyện", "Số luợng TTHC cấp huyên", "Số lượng TTHC cấp xã"],
    ["Tổng số được giao", "Tổng số đuợc giao", "Tổng số có mặt"],
    ["Số lượng văn bản nhận trên Trục liên thông VBQG", "Số lượng văn bản nhậm trên Trục liên thông", "Số lượng văn bản gửi trên Trục liên thông VBQG"],
    ["Số dịch vụ công trực tuyến mức độ 3", "Số DVCTT mưc độ 3", "Số dịch vụ công trực tuyến mức độ 4"],
    ["Giai đoạn 2011-2020", "Giai đọan 2011 – 2020", "Giai đoạn 2001-2010"],
    ["Năm 2019", "Nam 2019", "Năm 2020"],
    ["Đạt", "Đat", "Không đạt"],
    ["Cơ quan chủ trì", "Cơ quan chủ chì", "Cơ quan phối hợp"],
    ["Số lượng công chức được bồi dưỡng", "Số lượng công chức được bổi dưỡng", "Số lượng viên chức được bồi dưỡng"],
    ["Số hồ sơ đã giải quyết", "Số hồ sơ đã giải quyêt", "Số hồ sơ chưa giải quyết"],
    ["Tỷ lệ hồ sơ giải quyết đúng hẹn", "Tỷ lệ hồ sơ giải quyết dúng hẹn", "Tỷ lệ hồ sơ giải quyết quá hẹn"],
  ])("%s", (label, slip, neighbour) => {
    expect(likeness(slip, label)).toBeGreaterThan(likeness(neighbour, label) + 0.1);
    expect(likeness(slip, label)).toBeGreaterThan(likeness(slip, neighbour) + 0.1);
  });
});

describe("likeness", () => {
  test.each([
    ["TTHC", "Thủ tục hành chính", 1],
    ["Quyết định của UBND cấp tỉnh", "QĐ của Uỷ ban nhân dân cấp tỉnh", 1],
    ["NGHỊ QUYẾT CỦA HDND", "Nghị quyết của Hội đồng nhân dân", 1],
    ["Sở TT & TT", "Sở TTTT", 1],
    ["- Văn bản của UBND tỉnh;", "Văn bản của UBND tỉnh", 1],
    ["Đài PT-TH tỉnh", "Đài phát thanh truyền hình tỉnh", 1],
    ["Số VBQPPL đã kiểm tra", "Số văn bản quy phạm pháp luật (VBQPPL) đã kiểm tra", 1],
    ["%", " % ", 1],
    ["1.", "1", 1],
    ["Sốlượng TTHC", "Số lượng TTHC", 0.98],
    ["", "", 0],
    ["", "Chỉ tiêu", 0],
    ["-", "Chỉ tiêu", 0],
    ["Ghi chú", "Năm 2015", 0],
    ["2015", "2016", 0],
  ])("%j and %j: %d", (a, b, expected) => {
    expect(likeness(a, b)).toBe(expected);
    expect(likeness(b, a)).toBe(expected);
  });

  test("a long label cut off anywhere is still found by its beginning", () => {
    const labels = (FORM_LABELS["PL8 rows"] ?? []).map(prepare);
    const found = (FORM_LABELS["PL8 rows"] ?? []).map((label, own) => {
      const likest = labels.map((other) => likenessOf(prepare(label.slice(0, 45)), other));
      return likest.every((other, i) => i === own || other < (likest[own] ?? 0) - 0.1);
    });
    expect(found).toEqual(labels.map(() => true));
  });

  test("stays between 0 and 1, and 1 is for equal labels", () => {
    const labels = Object.values(FORM_LABELS).flat();
    const distinct = [...new Map(labels.map((label) => [prepare(label).full.key, prepare(label)])).values()];
    const likest = distinct.flatMap((a, i) => distinct.slice(i + 1).map((b) => likenessOf(a, b)));
    expect(likest.filter((like) => like < 0 || like >= 0.9)).toEqual([]);
    expect(distinct.map((label) => likenessOf(label, label)).filter((like) => like !== 1)).toEqual([]);
  });

  test("very long cells are compared without choking", () => {
    const words = "thủ tục hành chính công khai trên Cổng dịch vụ công ".repeat(600);
    expect(likeness(words, unmarked(words))).toBeGreaterThan(0.8);
    expect(likeness(words, "Ghi chú ".repeat(3000))).toBe(0);
    expect(likeness("(".repeat(30000), "a".repeat(30000))).toBe(0);
  });
});
