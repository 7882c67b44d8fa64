import { copyFileSync } from "node:fs";
import { join } from "node:path";
import type { News } from "../../src/workflows/crew/desk";
import { fileTaskDoer } from "../../src/cli/doFileTask";
import type { FileAnswer } from "../../src/cli/fileTask";
import { threads, type Workshop } from "../../src/cli/workshop";
import { newFolder, soat } from "./runSoat";

const samples = "assets/samples";
const good = join(samples, "01-so-tu-phap-dat.xlsx");
const bad = join(samples, "02-so-tu-phap-sai-thuong-gap.xlsx");

interface Json {
  files: { path: string; status: string; verdict: string; findings: { rule: string; severity: string; message: string; fix: string }[] }[];
  summary: object;
}

/** Checks in this process, but for a file of that name, at which the worker fares as told. */
function workshop(name: string, news: News<FileAnswer> | null): Workshop & { readonly limits: number[] } {
  const limits: number[] = [];
  return {
    cores: 2,
    limits,
    timer: (milliseconds, ring) => {
      limits.push(milliseconds);
      if (milliseconds < 60_000) setImmediate(ring);
      return () => {};
    },
    hireFor: (setting) => (hear) => ({
      give: (task) => {
        const isStuck = task.kind === "one" && task.place.path.endsWith(name);
        if (isStuck) hear({ kind: "begun" });
        if (isStuck && news) hear(news);
        if (!isStuck) void fileTaskDoer(setting)(task).then((answer) => hear({ kind: "done", answer }));
      },
      stop: () => {},
    }),
  };
}

test("the same report and status whatever the number of jobs, in threads and without", async () => {
  const folder = newFolder();
  for (let i = 0; i < 4; i++) copyFileSync(i % 2 === 0 ? good : bad, join(folder, `bai-${i}.xlsx`));
  const words = ["check", samples, folder, "--format", "json", "--as-of", "30/4/2020"];
  const plain = await soat(words);
  expect([plain.status, plain.said]).toEqual([1, ""]);
  for (const jobs of ["1", "2", "4"]) expect(await soat([...words, "--jobs", jobs], "vi", threads)).toEqual(plain);
}, 120_000);

test("a cell is explained by a thread in the same words", async () => {
  const words = ["check", bad, "--explain", "PL2!G7"];
  expect(await soat(words, "vi", threads)).toEqual(await soat(words));
}, 120_000);

test.each(["1", "2", "4"])("progress names the files in their order, %s at a time", async (jobs) => {
  const { said } = await soat(["check", good, bad, "--progress", "--jobs", jobs]);
  expect(said).toBe(`Đang đọc 1/2: ${good}\nĐang đọc 2/2: ${bad}\n`);
});

test("a file that hangs is one line of the report; the batch goes on", async () => {
  const stub = workshop(good.slice(-12), null);
  const run = await soat(["check", good, bad, "--limit", "3", "--jobs", "1", "--format", "json"], "vi", stub);
  const report = JSON.parse(run.printed) as Json;
  expect(report.files.map(({ path, status }) => [path, status])).toEqual([[bad, "checked"], [good, "unreadable"]]);
  expect(report.files[1]?.findings).toMatchObject([{
    rule: "file.notChecked",
    severity: "error",
    message: "Tệp quá nặng: kiểm tra mãi không xong nên chương trình đã dừng, chưa có kết quả.",
    fix: "Đề nghị mở bằng Excel, chỉ giữ lại các trang biểu mẫu, xóa dòng, cột và định dạng thừa, lưu thành tệp .xlsx mới rồi kiểm tra lại.",
  }]);
  expect(run.said).toBe(`“${good}”: đã dừng vì quá thời gian cho một tệp. Nếu tệp thật sự lớn, thêm --limit GIÂY để cho nhiều thời gian hơn.\n`);
  expect([run.status, stub.limits]).toEqual([1, [60_000, 3000, 60_000]]);
});

test("a file that fills the memory says so, in words of its own; status 2 where there was no other", async () => {
  const run = await soat(["check", good], "vi", workshop(good, { kind: "lost", why: "memory", detail: "heap" }));
  expect(run).toEqual({
    status: 2,
    said: "",
    printed: [
      `${good} — KHÔNG ĐỌC ĐƯỢC`,
      "  Lỗi phải sửa",
      "  - Tệp quá nặng: kiểm tra cần nhiều bộ nhớ hơn mức cho phép nên chương trình đã dừng, chưa có kết quả.",
      "    Cách xử lý: Đề nghị mở bằng Excel, chỉ giữ lại các trang biểu mẫu, xóa dòng, cột và định dạng thừa, lưu thành tệp .xlsx mới rồi kiểm tra lại.",
      "",
      "Tổng cộng: 1 tệp, 1 lỗi, 0 nội dung cần giải trình, 0 lưu ý.",
      "",
    ].join("\n"),
  });
});

test("a worker lost for another reason is our own failure, its reason said beside the report", async () => {
  const run = await soat(["check", good, "--lang", "en"], "en", workshop(good, { kind: "lost", why: "failure", detail: "no such module" }));
  expect([run.status, run.said]).toEqual([2, `Cannot check “${good}”: no such module\n`]);
  expect(run.printed).toContain("The program failed while checking this file, so there is no result.");
  expect(run.printed).toContain("In all: 1 file, 1 error, 0 to explain, 0 notes.");
});

test("explaining a cell stands under the same net", async () => {
  const run = await soat(["check", good, "--explain", "PL2!G7"], "vi", workshop(good, { kind: "lost", why: "memory", detail: "heap" }));
  expect(run).toEqual({ status: 2, printed: "", said: "Tệp quá nặng: kiểm tra cần nhiều bộ nhớ hơn mức cho phép nên chương trình đã dừng, chưa có kết quả.\n" });
});

test.each([
  [["--jobs", "0"], "Tùy chọn “--jobs” cần một số nguyên từ 1 đến 64; đang ghi “0”."],
  [["--jobs", "2.5"], "Tùy chọn “--jobs” cần một số nguyên từ 1 đến 64; đang ghi “2.5”."],
  [["--jobs=nhiều"], "Tùy chọn “--jobs” cần một số nguyên từ 1 đến 64; đang ghi “nhiều”."],
  [["--limit", "99999999"], "Tùy chọn “--limit” cần một số nguyên từ 1 đến 86400; đang ghi “99999999”."],
  [["--plan-year", "23"], "Không đọc được năm kế hoạch “23”; viết như 2023."],
  [["--expected", "don-vi.csv"], "Không tìm thấy “don-vi.csv”."],
  [["--due", "mai"], "Không đọc được ngày “mai”; viết như 30/4/2020 hoặc 2020-04-30."],
  [["--previous", "package.json"], "“package.json” không phải báo cáo của lần kiểm tra trước; cần tệp do soat check --format json hoặc --format xlsx ghi ra."],
])("%j is refused in a sentence", async (words, sentence) => {
  expect(await soat(["check", good, ...words])).toEqual({ status: 2, printed: "", said: `${sentence}\n` });
});
