import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { newFolder, soat } from "./runSoat";

const folder = newFolder();

function files(rules: string, records: string): string[] {
  const paths = ["rules.json", "records.json"].map((name) => join(folder, name));
  [rules, records].forEach((text, i) => writeFileSync(paths[i] ?? "", text));
  return ["--rules", paths[0] ?? "", "--records", paths[1] ?? ""];
}

const rules = '{"rules":["x1+x2==x3","x1>=0","if (x1 > 0) x2 > 0"],"weights":{"x2":2,"x3":"Inf"}}';
const records = '\uFEFF{"fields":["x1","x2","x3"],"records":[[1,2,null],[1,2,4],[1000000000000000.37,2.01,null],[12,30,51]]}';

test("locate: every smallest set by part, weights counted; nothing wrong is one empty set", async () => {
  const run = await soat(["edits", "locate", ...files(rules, records)]);
  expect([run.status, run.said]).toEqual([1, ""]);
  expect(JSON.parse(run.printed)).toEqual({
    results: [
      { weight: 0, sets: [[]], parts: [] },
      { weight: 1, sets: [["x1"]], parts: [[["x1"]]] },
      { weight: 0, sets: [[]], parts: [] },
      { weight: 1, sets: [["x1"]], parts: [[["x1"]]] },
    ],
  });
});

test("locate: weights with decimals are added up exactly: 0.1 + 0.2 and 0.3 weigh the same", async () => {
  const run = await soat(["edits", "locate", ...files('{"rules":["if (c > 0) a > 0","if (c > 0) b > 0","d >= 0"],"weights":{"a":0.1,"b":0.2,"c":0.3,"d":0.4}}', '{"fields":["a","b","c","d"],"records":[[0,0,1,-1]]}')]);
  expect(JSON.parse(run.printed)).toEqual({ results: [{ weight: 0.7, sets: [["a", "b", "d"], ["c", "d"]], parts: [[["a", "b"], ["c"]], [["d"]]] }] });
});

test("impute: only what is forced, each digit kept, and from what", async () => {
  const run = await soat(["edits", "impute", ...files(rules, records)]);
  expect(run).toEqual({
    status: 0,
    said: "",
    printed: '{"records":[[1,2,3],[1,2,4],[1000000000000000.37,2.01,1000000000000002.38],[12,30,51]],"reasons":[{"x3":"x1+x2"},{},{"x3":"x1+x2"},{}]}\n',
  });
});

test("impute: zeros that follow from a total of nothing name the rules", async () => {
  const run = await soat(["edits", "impute", ...files('{"rules":["a+b==c","a>=0","b>=0"]}', '{"fields":["a","b","c"],"records":[[null,null,0]]}')]);
  expect(JSON.parse(run.printed)).toEqual({ records: [[0, 0, 0]], reasons: [{ a: "a+b==c & a>=0 & b>=0", b: "c-a" }] });
});

test("typos: one slip that explains everything; scale only when asked for", async () => {
  const given = files('{"rules":["a+b==c"]}', '{"fields":["a","b","c"],"records":[[12,21,42],[7,8,99],[5000,7,57]]}');
  expect(JSON.parse((await soat(["edits", "typos", ...given])).printed)).toEqual({ records: [[21, 21, 42], [7, 8, 99], [5000, 7, 57]], changes: [{ a: "swap" }, {}, {}] });
  const run = await soat(["edits", "typos", ...given, "--scale"]);
  expect([run.status, JSON.parse(run.printed)]).toEqual([1, { records: [[21, 21, 42], [7, 8, 99], [50, 7, 57]], changes: [{ a: "swap" }, {}, { a: "scale" }] }]);
});

test.each([
  [["edits", "mend"], "Không có “soat edits mend”; chọn locate, impute hoặc typos."],
  [["edits", "locate", "--rules", "khong-co.json"], "Cần --records TỆP.json."],
  [["edits", "locate", "--rules", "khong-co.json", "--records", "khong-co.json"], "Không tìm thấy “khong-co.json”."],
  [["edits", "locate", "--records", "khong-co.json"], "Cần --rules TỆP.json."],
])("%j: one sentence, status 2", async (words, sentence) => {
  expect(await soat(words)).toEqual({ status: 2, printed: "", said: `${sentence}\n` });
});

test.each([
  ['{"rules":["x*y==1"]}', '{"fields":["x","y"],"records":[]}', "Không đọc được quy tắc “x*y==1” từ ký tự thứ 4; quy tắc phải tuyến tính, ví dụ: x1 + x2 == x3."],
  ['{"rules":["x==1"]}', '{"fields":["x"],"records":[[1],[1,2]]}', "Tệp không đúng dạng ở “RECORDS.records.[1]”."],
  ['{"rules":["x==1"]}', '{"fields":["x"],"records":[["1"]]}', "Tệp không đúng dạng ở “RECORDS.records.[0].[0]”."],
  ['{"rules":["x==1"]}', '{"fields":["x","x"],"records":[]}', "Tệp không đúng dạng ở “RECORDS.fields: x”."],
  ['{"rules":["x==1"],"weights":{"x":-1}}', '{"fields":["x"],"records":[]}', "Tệp không đúng dạng ở “RULES.weights.x”."],
  ['{"rules":7}', "{}", "Tệp không đúng dạng ở “RULES.rules”."],
])("%s with %s is refused in a sentence", async (first, second, sentence) => {
  expect(await soat(["edits", "locate", ...files(first, second)])).toEqual({ status: 2, printed: "", said: `${sentence}\n` });
});

test.each([
  ["{", "{}", "RULES"],
  ['{"rules":[]}', "", "RECORDS"],
])("%s with %s: which file is no JSON is said", async (first, second, file) => {
  expect((await soat(["edits", "locate", ...files(first, second)])).said).toBe(`Tệp ${file} không phải JSON đọc được.\n`);
});

test("names that no column has, in a rule or with a weight, are said and the rest goes on", async () => {
  const run = await soat(["edits", "impute", ...files('{"rules":["a+b==x9"],"weights":{"zz":2}}', '{"fields":["a","b"],"records":[[1,null]]}')]);
  expect(run).toEqual({
    status: 0,
    printed: '{"records":[[1,null]],"reasons":[{}]}\n',
    said: "Lưu ý: x9 có trong quy tắc nhưng không có cột nào trong RECORDS; coi là chưa có số.\nLưu ý: trọng số của zz không ứng với cột hay quy tắc nào nên không dùng.\n",
  });
});

test.each(["locate", "impute", "typos"])("%s: rules that contradict each other are named, status 1", async (act) => {
  const run = await soat(["edits", act, ...files('{"rules":["a>=3","a<=1","b>=0"]}', '{"fields":["a","b"],"records":[[2,1]]}')]);
  expect([run.status, run.said]).toEqual([1, "Các quy tắc mâu thuẫn, không bộ số nào thỏa được: a>=3; a<=1.\n"]);
  if (act === "locate") expect(JSON.parse(run.printed)).toMatchObject({ infeasible: true });
});

test("locate: a part that would take too long is said to be not determined; the others are told all the same", async () => {
  const ring = Array.from({ length: 40 }, (_, i) => `x${i}+2*x${(i + 7) % 40}-2*x${(i + 13) % 40}==${i + 1}`);
  const fields = [...ring.map((_, i) => `x${i}`), "y"];
  const record = [...ring.map((_, i) => 1000 + 17 * i * i), 4];
  const run = await soat(["edits", "locate", ...files(JSON.stringify({ rules: [...ring, "y==5"] }), JSON.stringify({ fields, records: [record] }))]);
  expect([run.status, run.said]).toEqual([1, ""]);
  expect(JSON.parse(run.printed)).toEqual({ results: [{ weight: 1, sets: [], parts: [[["y"]]], notDetermined: true }] });
});
