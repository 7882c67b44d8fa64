import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeOut } from "../../src/cli/writeOut";
import { UsageError, word } from "../../src/cli/words";
import { newFolder, soat } from "./runSoat";

const folder = newFolder();
const path = (...names: string[]): string => join(folder, ...names);
const sample = join(__dirname, "..", "..", "assets", "samples", "01-so-tu-phap-dat.xlsx");

mkdirSync(path("thu-muc.xlsx"));
writeFileSync(path("la-tep"), "");

test.each([
  ["a folder that is not there", path("chua-co", "a.xlsx"), `Không ghi được “${path("chua-co", "a.xlsx")}”: không có thư mục “${path("chua-co")}”. Hãy tạo thư mục trước, hoặc chọn nơi khác.`],
  ["a file where a folder should be", path("la-tep", "a.xlsx"), `Không ghi được “${path("la-tep", "a.xlsx")}”: không có thư mục “${path("la-tep")}”. Hãy tạo thư mục trước, hoặc chọn nơi khác.`],
  ["a folder", path("thu-muc.xlsx"), `Không ghi được “${path("thu-muc.xlsx")}”: đó là thư mục. Hãy nêu cả tên tệp.`],
  ["a name too long", path(`${"a".repeat(300)}.xlsx`), `Không ghi được “${path(`${"a".repeat(300)}.xlsx`)}”: tên tệp hoặc đường dẫn quá dài. Hãy đặt tên ngắn hơn.`],
])("%s is said in a sentence with what to do", async (_, out, sentence) => {
  const problem: unknown = await writeOut(out, "x").catch((reason: unknown) => reason);
  if (!(problem instanceof UsageError)) throw new Error("written");
  expect(word(problem.id, "vi", problem.data)).toBe(sentence);
  expect(word(problem.id, "en", problem.data)).toMatch(/^Cannot write “.+”: .+\. Please .+\.$/u);
});

test.each([
  ["template", ["template", "pl2", "--out", path("chua-co", "a.xlsx")]],
  ["template over a folder", ["template", "pl2", "--force", "--out", path("thu-muc.xlsx")]],
  ["fill", ["fill", sample, "--out", path("chua-co", "a.xlsx")]],
  ["check", ["check", sample, "--out", path("thu-muc.xlsx")]],
])("soat %s says so, with status 2 and none of the system's own words", async (_, words) => {
  const { status, said } = await soat(words);
  expect([status, said]).toEqual([2, expect.stringMatching(/^Không ghi được “.+”: [^“]+(?:“.+”\. )?Hãy /u)]);
  expect(said).not.toMatch(/E[A-Z]{4,}|no such file|directory/u);
});
