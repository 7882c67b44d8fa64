import { isDittoMark } from "../../../src/core/agency/dittoMark";

test.each(["nt", "NT", "n/t", "nt.", "-nt-", "- nt -", "(nt)", "như trên", "Như trên", "Như trên (nt)", "như dòng trên", "như trên".normalize("NFD"), "″", '"', "“", "''", '-"-', '- " -', "〃", "//"])("%j points to what stands above", (text) => {
  expect(isDittoMark(text)).toBe(true);
});

test.each(["", "-", "…", "--", "nt Sở Nội vụ", "Sở Nội vụ", "như nhiệm vụ 3", "ntt", "/", "Như trên, thêm Sở Tài chính"])("%j does not", (text) => {
  expect(isDittoMark(text)).toBe(false);
});
