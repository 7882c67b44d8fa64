import { zipSync } from "fflate";
import { crc32 } from "../../../../src/adapters/xlsx/read/crc32";
import { FileProblem } from "../../../../src/adapters/xlsx/fileProblem";
import { Zip } from "../../../../src/adapters/xlsx/read/zip";
import { joinBytes, utf8, zipOf } from "../zipOf";

function ruleOf(work: () => unknown): string {
  try {
    work();
    return "none";
  } catch (error) {
    return error instanceof FileProblem ? error.failure.rule : "untyped";
  }
}

describe("crc32", () => {
  it.each([["", 0], ["123456789", 0xcbf43926], ["The quick brown fox jumps over the lazy dog", 0x414fa339]])("of %j", (text, expected) => {
    expect(crc32(utf8(text))).toBe(expected);
  });
});

describe("Zip", () => {
  it("finds and reads entries that another program packed, large ones too", () => {
    const large = Uint8Array.from({ length: 600_000 }, (_, i) => (i * i * 31 + (i >> 7)) & 255);
    const zip = new Zip(zipSync({ "a/B.txt": utf8("chữ"), "large.bin": large, empty: new Uint8Array(0), "stored.txt": [utf8("x"), { level: 0 }] }));
    const read = (name: string): Uint8Array => zip.read(zip.find(name)!);
    expect(new TextDecoder().decode(read("/A/b.TXT"))).toBe("chữ");
    expect(crc32(read("large.bin"))).toBe(crc32(large));
    expect([read("empty").length, read("stored.txt").length, zip.find("none")]).toEqual([0, 1, undefined]);
  });

  it("tells where an entry's packed bytes lie, so that a part can be replaced and the rest copied", () => {
    const bytes = joinBytes([utf8("front"), zipOf([{ name: "a", data: "abc", stored: true }, { name: "b", data: "de", stored: true }])]);
    const zip = new Zip(bytes);
    const texts = zip.directory.entries.map((entry) => {
      const { from, to } = zip.packedRange(entry);
      return [entry.name, new TextDecoder().decode(bytes.subarray(from, to)), entry.headerAt];
    });
    expect(texts).toEqual([["a", "abc", 5], ["b", "de", 39]]);
  });

  it.each([
    ["two entries of one name", zipOf([{ name: "a", data: "1" }, { name: "A", data: "2" }])],
    ["no directory", utf8("PK\u0003\u0004 and nothing more")],
  ])("%s is damaged", (_, bytes) => {
    expect(ruleOf(() => new Zip(bytes))).toBe("file.damaged");
  });
});
