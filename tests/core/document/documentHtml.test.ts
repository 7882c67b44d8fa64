/** @jest-environment jsdom */
import { documentHtml } from "../../../src/core/document/documentHtml";
import { documentWith } from "./documents";

function shown(text: string): Document {
  return new DOMParser().parseFromString(documentHtml(documentWith(text)), "text/html");
}

test("a document as markup: columns, a line, a paragraph in its look, a table with headings", () => {
  const page = shown("Sửa ô C7");
  expect([...page.querySelectorAll("p")].map((line) => [line.textContent, line.getAttribute("style")])).toEqual([
    ["SỞ NỘI VỤ", "margin:0pt 0 0;font-weight:bold;font-size:13pt;text-align:center"],
    ["", "margin:0pt 0 0;font-weight:bold;font-size:13pt;text-align:center"],
    ["Sửa ô C7", "margin:6pt 0 0;font-weight:normal;font-style:italic;text-align:justify;text-indent:10mm"],
    ["TT", "margin:0pt 0 0;font-weight:bold;font-size:13pt;text-align:center"],
    ["Nội dung", "margin:0pt 0 0;font-weight:bold;font-size:13pt;text-align:center"],
    ["1", "margin:0pt 0 0;font-weight:normal;font-size:12pt"],
    ["Sửa ô C7", "margin:0pt 0 0;font-weight:normal;font-size:12pt"],
    ["2", "margin:0pt 0 0;font-weight:normal;font-size:12pt"],
    ["", "margin:0pt 0 0;font-weight:normal;font-size:12pt"],
  ]);
  expect([page.querySelectorAll("hr").length, [...page.querySelectorAll("th")].map(({ textContent }) => textContent)]).toEqual([1, ["TT", "Nội dung"]]);
});

test("a text is never markup", () => {
  const usual = [...shown("x").querySelectorAll("*")].map(({ tagName }) => tagName);
  for (const text of ["=1+1", "<b>", "&lt;&amp;", "</p><img src=x onerror=alert(1)>", `"'><script>1</script>`, "\ud800 \u0000 ]]>", "a\nb\tc"]) {
    expect([...shown(text).querySelectorAll("*")].map(({ tagName }) => tagName)).toEqual(usual);
  }
});
