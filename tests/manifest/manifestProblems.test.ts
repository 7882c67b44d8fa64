import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pngSize } from "../../assets/icons/pngSize";
import { manifestProblems } from "../../assets/manifest/manifestProblems";
import { below, child, readXml } from "../../assets/manifest/readXml";
import { TABS } from "../../src/taskpane/tabs";

const root = join(__dirname, "../..");
const written = readFileSync(join(root, "manifest.xml"), "utf8");

function sizeOf(address: string): number | null {
  const file = join(root, "assets", address.replace("https://localhost:3000/", ""));
  return existsSync(file) ? (pngSize(readFileSync(file))?.[0] ?? null) : null;
}

const problemsOf = (manifest: string): string[] => manifestProblems(Buffer.from(manifest), sizeOf);

test("manifest.xml is without fault", () => {
  expect(problemsOf(written)).toEqual([]);
});

describe("the ribbon", () => {
  const manifest = readXml(Buffer.from(written));
  const resources = new Map(["String", "Url"].flatMap((name) => below(manifest, name)).map((one) => [one.attributes.get("id"), one.attributes.get("DefaultValue")]));
  const said = (holder: Parameters<typeof child>[0], name: string) => resources.get(child(holder, name)?.attributes.get("resid"));

  test("one tab with four buttons, all opening one pane", () => {
    expect(below(manifest, "CustomTab").map((tab) => said(tab, "Label"))).toEqual(["Phụ lục"]);
    expect(below(manifest, "Control").map((button) => [said(button, "Label"), said(child(button, "Action"), "SourceLocation"), child(child(button, "Action"), "TaskpaneId")?.text])).toEqual([
      ["Mở ngăn", "https://localhost:3000/taskpane.html", "PhuLuc.Pane"],
      ["Chèn biểu mẫu", "https://localhost:3000/taskpane.html?tab=fill", "PhuLuc.Pane"],
      ["Kiểm tra", "https://localhost:3000/taskpane.html?tab=check", "PhuLuc.Pane"],
      ["Nhận bài", "https://localhost:3000/taskpane.html?tab=review", "PhuLuc.Pane"],
    ]);
  });

  test("the floor is ExcelApi 1.14, for the pane and for the ribbon", () => {
    expect(below(manifest, "Set").map(({ attributes }) => [...attributes.values()])).toEqual([["ExcelApi", "1.14"], ["ExcelApi", "1.14"]]);
  });

  test("every tab that a button asks for is one of the pane's", () => {
    const asked = below(manifest, "Url").flatMap((url) => new URL(url.attributes.get("DefaultValue") ?? "").searchParams.get("tab") ?? []);
    expect(asked.filter((tab) => !(TABS as readonly string[]).includes(tab))).toEqual([]);
  });
});

const changed = (from: string, to: string): string => {
  expect(written).toContain(from);
  return written.replace(from, () => to);
};

test.each([
  ["a version below 1.0", "<Version>1.0.0.0<", "<Version>0.9.0.0<", ["Version phải gồm một đến bốn số, từ 1.0 trở lên: “0.9.0.0”."]],
  ["an id that is none", "6f0b9f0e-6b1e", "6f0b9f0e-6b1", ["Id không phải mã GUID: “6f0b9f0e-6b1-4c55-9a52-0d7c3f6a2b18”."]],
  ["an unknown permission", ">ReadWriteDocument<", ">All<", ["Permissions không có giá trị “All”."]],
  ["another program", 'Name="Workbook"', 'Name="Document"', ["Hosts phải có riêng Workbook: Document."]],
  ["two floors", 'MinVersion="1.14" />', 'MinVersion="1.9" />', ["Hai phần Requirements không như nhau: ExcelApi 1.9, ExcelApi 1.14."]],
  ["an element missing", "<ProviderName>Soát Phụ lục</ProviderName>", "", ["Phải có đúng một ProviderName."]],
  [
    "elements changed about",
    /  <Id>.*?<\/Version>\n/su.exec(written)?.[0] ?? "",
    "<Version>1.0.0.0</Version><Id>6f0b9f0e-6b1e-4c55-9a52-0d7c3f6a2b18</Id>",
    [expect.stringMatching(/^Thứ tự phần tử không đúng: Version, Id,/u)],
  ],
  ["http", '<bt:Url id="check.url" DefaultValue="https', '<bt:Url id="check.url" DefaultValue="http', ["Địa chỉ phải bắt đầu bằng https: “http://localhost:3000/taskpane.html?tab=check”."]],
  ["a text that is not there", 'resid="check.text"', 'resid="check.txt"', ["Tài nguyên “check.text” không được dùng.", "Description cần “check.txt” trong LongStrings."]],
  ["a text of the wrong length", 'resid="started.text"', 'resid="started.title"', ["Tài nguyên “started.text” không được dùng.", "Description cần “started.title” trong LongStrings."]],
  ["an id twice", 'Url id="check.url"', 'Url id="open.label"', [
    "Mã “open.label” dùng cho hai tài nguyên.", "SourceLocation cần “check.url” trong Urls.",
  ]],
  ["a text in one language", /\s*<bt:Override Locale="en-US" Value="Check" \/>/u.exec(written)?.[0] ?? "", "", ["“check.label” không có bản tiếng Anh."]],
  ["a label too long", 'DefaultValue="Kiểm tra"', `DefaultValue="${"k".repeat(126)}"`, [`“check.label” trống hoặc dài quá 125 ký tự: “${"k".repeat(126)}”.`]],
  ["an empty description", / DefaultValue="Chèn, điền[^"]*"/u.exec(written)?.[0] ?? "", ' DefaultValue=""', ["Description trống hoặc dài quá 250 ký tự: “”."]],
  ["two buttons of one id", 'id="PhuLuc.Check"', 'id="PhuLuc.Open"', ["Mã trên dải lệnh trống, dài quá hoặc trùng: “PhuLuc.Open”."]],
  ["two panes", "<TaskpaneId>PhuLuc.Pane<", "<TaskpaneId>PhuLuc.Other<", ["Mọi nút phải mở cùng một ngăn: PhuLuc.Other, PhuLuc.Pane, PhuLuc.Pane, PhuLuc.Pane."]],
  ["a button without a tip", /\s*<Supertip>\s*<Title resid="check.*?<\/Supertip>/su.exec(written)?.[0] ?? "", "", [
    "Tài nguyên “check.text” không được dùng.", "Control “PhuLuc.Check” phải gồm Label, Supertip, Icon, Action theo thứ tự ấy; đang là Label, Icon, Action.",
  ]],
  ["a picture of another size", "icons/check-64.png", "icons/check-80.png", ["“https://localhost:3000/icons/check-80.png” phải là ảnh PNG vuông 64 điểm."]],
  ["a picture that is not there", "/icons/icon-64.png", "/icons/icon-6.png", ["“https://localhost:3000/icons/icon-6.png” phải là ảnh PNG vuông 64 điểm."]],
  ["a size left out", '<bt:Image size="80" resid="check.80" />', "", ["Tài nguyên “check.80” không được dùng.", "Biểu tượng phải có các cỡ 16, 32, 64, 80: 16, 32, 64."]],
])("%s is found, and nothing else", (_what, from, to, problems) => {
  expect(problemsOf(changed(from, to))).toEqual(problems);
});

test.each([["", "cut off"], ["<OfficeApp>", "cut off"], ["không phải XML", "text"], ["<!DOCTYPE x><OfficeApp/>", "document type"]])("%p is no manifest", (text, why) => {
  const problems = problemsOf(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(new RegExp(`^Tệp không phải XML đúng cú pháp: .*${why}`, "u"));
});
