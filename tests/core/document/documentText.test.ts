import { documentText } from "../../../src/core/document/documentText";
import { documentWith } from "./documents";

test("a document as plain text: side by side becomes one after another, a row of a table one line", () => {
  expect(documentText(documentWith("Sửa\n ô C7"))).toBe("SỞ NỘI VỤ\n\nSửa ô C7\n\nTT – Nội dung\n1 – Sửa ô C7\n2\n");
});
